"""The reply is found in whatever dress a model gives it, and its thoughts are not taken for it."""

import json

import pytest

from ai_interviewer.interviewers.language_model.replies.json_text import (
    UnusableReply,
    parse_reply,
    properties_so_far,
)
from ai_interviewer.interviewers.language_model.schemas import MainQuestionReply, PlanReply

DRAFT = '{"decision": "MOVE_ON", "quoted": null, "text": "Draft, not the question?"}'
TEXT = "How do you read a query plan?"
REPLY = json.dumps({"decision": "MOVE_ON", "quoted": None, "text": TEXT, "key_points": []})

THOUGHTS = {
    "think": f"<think>First idea: {DRAFT}</think>\n{REPLY}",
    "thinking": f"<thinking>\n{DRAFT}\n</thinking>{REPLY}",
    "thought": f"<thought>{DRAFT}</thought>{REPLY}",
    "reasoning": f"<reasoning>{DRAFT}</reasoning>\n\n{REPLY}",
    "seed": f"<seed:think>{DRAFT}</seed:think>{REPLY}",
    "brackets": f"[THINK]{DRAFT}[/THINK]{REPLY}",
    "kimi": f"◁think▷{DRAFT}◁/think▷{REPLY}",
    "cohere": f"<|START_THINKING|>{DRAFT}<|END_THINKING|><|START_RESPONSE|>{REPLY}",
    "gemma": f"<|channel>thought\n{DRAFT}<channel|>{REPLY}",
    "openthinker": f"<|begin_of_thought|>{DRAFT}<|end_of_thought|>{REPLY}",
    "no opening tag": f"Okay, like {DRAFT}.\n</think>\n\n```json\n{REPLY}\n```",
    "twice": f"<think>a</think> Hm. <think>{DRAFT}</think>{REPLY}",
    "empty": f"<think>\n\n</think>\n\n{REPLY}",
    "afterwards": f"{REPLY}\n<think>Was that {DRAFT}? Yes.</think>",
    "harmony": (
        f"<|channel|>analysis<|message|>Like {DRAFT}<|end|><|start|>assistant<|channel|>final"
        f"<|constrain|>json<|message|>{REPLY}<|return|>"
    ),
    "harmony, two thoughts": (
        f"<|channel|>analysis<|message|>{DRAFT}<|end|><|start|>assistant<|channel|>analysis"
        f"<|message|>{DRAFT}<|end|><|start|>assistant<|channel|>final<|message|>{REPLY}"
    ),
    "harmony, to a tool": (
        f"<|channel|>analysis<|message|>{DRAFT}<|end|><|start|>assistant<|channel|>commentary "
        f"to=functions.next_question <|constrain|>json<|message|>{REPLY}<|call|>"
    ),
    "harmony, stripped": f"analysisWe need JSON, {DRAFT} maybe.assistantfinal{REPLY}",
    "no tags at all": f"Let me try {DRAFT}. Better: {REPLY}",
}


@pytest.mark.parametrize("dress", THOUGHTS)
def test_a_thought_is_never_the_question_and_never_on_the_screen(dress: str):
    text = THOUGHTS[dress]

    shown = {
        str(properties_so_far(MainQuestionReply, text[:end]).get("text", ""))
        for end in range(len(text) + 1)
    }

    assert parse_reply(MainQuestionReply, text).text == TEXT
    assert not any(words.startswith("Draft") for words in shown)


@pytest.mark.parametrize(
    "text",
    [
        f"<think>{DRAFT}",
        f"Hm. {DRAFT}</think>",
        f"<|channel|>analysis<|message|>{DRAFT}",
        f"<|channel|>analysis<|message|>{DRAFT}<|end|>",
        f"analysisPerhaps {DRAFT}",
        f"[THINK]{DRAFT}",
    ],
)
def test_a_thought_without_a_reply_is_no_reply(text: str):
    with pytest.raises(UnusableReply):
        parse_reply(MainQuestionReply, text)


def test_a_tag_in_the_words_of_a_reply_is_no_thought():
    words = "What do <think> and </think> mean to a parser?"
    reply = json.dumps({"decision": "MOVE_ON", "quoted": None, "text": words})

    assert parse_reply(MainQuestionReply, reply).text == words


@pytest.mark.parametrize(
    "text",
    [
        f"```json\n{REPLY}\n```",
        f"```\n{REPLY}\n```\nGood luck!",
        f'{{"next_question": {REPLY}}}',
        f'{{"response": {{"next_question": {REPLY}}}}}',
        f"[{REPLY}]",
        json.dumps({"name": "next_question", "arguments": REPLY}),
        json.dumps({"name": "next_question", "parameters": json.loads(REPLY)}),
        json.dumps(REPLY),
        f"{REPLY}\n{DRAFT}",
        f"{REPLY}{REPLY}",
        f'{{"thoughts": "it should be short"}}\n{REPLY}',
        REPLY.replace("[]}", "[],}"),
        REPLY.replace('"quoted"', '// nothing to quote\n"quoted"'),
        str(json.loads(REPLY)),
        REPLY.replace("null", "None"),
        REPLY[:-1],
        f"Use {{braces}} like this: {REPLY}",
        REPLY.replace("read a", "read\na").replace("\n", " "),
        f"\ufeff{REPLY}",
    ],
)
def test_what_stands_around_a_reply_does_no_harm(text: str):
    assert parse_reply(MainQuestionReply, text).text == TEXT


def test_a_key_point_is_never_taken_for_the_question():
    point = {"text": "Names the index", "why": "It is asked for"}
    reply = {"decision": "FOLLOW_UP", "quoted": None, "text": TEXT, "key_points": [point]}

    with pytest.raises(UnusableReply):
        parse_reply(MainQuestionReply, json.dumps(reply))


def test_a_wrapped_reply_is_shown_while_it_comes():
    text = f'{{"next_question": {REPLY}}}'

    assert properties_so_far(MainQuestionReply, text[: text.index("query")])["text"] == (
        "How do you read a "
    )


def test_a_comma_in_the_words_stays():
    text = '{"requirements": ["lists [a,] and {b,}",], "topics": [],}'

    assert parse_reply(PlanReply, text).requirements == ["lists [a,] and {b,}"]


@pytest.mark.parametrize("text", ["{" * 60_000, '{"a":' * 2_000, "[" * 60_000, '{"' * 5_000])
def test_rubbish_takes_no_time(text: str):
    with pytest.raises(UnusableReply):
        parse_reply(MainQuestionReply, text)

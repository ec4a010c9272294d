"""Key points: written with the question, shown to nobody before the answer, graded with quotes."""

import json
from dataclasses import replace
from typing import Any

import pytest

from ai_interviewer.domain.interview import Grading
from ai_interviewer.domain.key_points import Heard, HeardPoint, KeyPoint
from ai_interviewer.interviewers.language_model.interviewer import LanguageModelInterviewer
from tests.fakes.fake_openai import FakeOpenAI
from tests.fakes.openai_replies import KEY_POINT
from tests.interviewers.language_model.analysis_replies import QUOTE, analysis_reply
from tests.interviewers.language_model.question_replies import FRESH, question_reply
from tests.interviewers.worlds import exchange, grading, outcome, turn

POINTS = (
    KeyPoint("Reads the plan before changing anything", "A guess costs a deployment."),
    KeyPoint("Builds the index without a lock", "The table is written to all day."),
    KeyPoint("Measures the effect", "Otherwise nobody knows."),
)


def written(*points: Any) -> dict:
    reply = question_reply()["reply"]
    return {"reply": reply | {"key_points": list(points)}}


def point(number: int, why: str = "It matters.") -> dict[str, str]:
    return {"text": f"Says thing {number}", "why": why}


def graded(with_points: tuple[KeyPoint, ...] = POINTS, answer: str = "") -> Grading:
    about = grading(answer) if answer else grading()
    return replace(about, question=replace(about.question, key_points=with_points))


def heard(number: Any, state: str, *quotes: str) -> dict[str, Any]:
    return {"number": number, "quotes": list(quotes), "heard": state}


async def test_a_question_has_the_key_points_that_the_model_wrote(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.next(written(point(1), point(2), point(3)))

    _, asked = await outcome(interviewer.ask(turn()))

    assert asked.question.key_points == tuple(
        KeyPoint(f"Says thing {number}", "It matters.") for number in (1, 2, 3)
    )


async def test_key_points_are_never_streamed(interviewer: LanguageModelInterviewer):
    texts, asked = await outcome(interviewer.ask(turn()))

    assert len(asked.question.key_points) == 3
    assert len(texts) > 5
    assert KEY_POINT not in " ".join(texts)


async def test_the_text_streams_before_the_key_points_are_written(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    await outcome(interviewer.ask(turn()))

    schema = fake.chats()[0]["body"]["response_format"]["json_schema"]["schema"]
    assert list(schema["properties"])[-2:] == ["text", "key_points"]
    assert schema["properties"]["key_points"]["maxItems"] == 7


@pytest.mark.parametrize(
    ("reply", "kept"),
    [
        ([], 0),
        ([point(1)], 1),
        ([point(number) for number in range(40)], 7),
        ([point(1), point(1), {"text": "SAYS THING 1", "why": ""}], 1),
        ([point(1), "a string", 7, None, {"why": "no text"}, {"text": ["x"], "why": ""}], 1),
        ([{"text": "Says it"}, {"text": " ", "why": "x"}], 1),
        ([{"text": "x" * 301, "why": ""}, {"text": "Says it", "why": "x" * 301}], 1),
        ("not a list", 0),
        ({"text": "a"}, 0),
        (None, 0),
        (7, 0),
    ],
)
async def test_no_key_points_of_any_kind_fail_a_question(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI, reply: Any, kept: int
):
    fake.next({"reply": question_reply()["reply"] | {"key_points": reply}})

    _, asked = await outcome(interviewer.ask(turn()))

    assert asked.question.text == FRESH
    assert len(asked.question.key_points) == kept
    assert len(fake.chats()) == 1


async def test_a_reply_without_key_points_is_a_question(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.next(question_reply())

    _, asked = await outcome(interviewer.ask(turn()))

    assert asked.question.key_points == ()


async def test_a_follow_up_knows_the_key_points_of_the_last_question(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    last = exchange(1)
    last = replace(last, question=replace(last.question, key_points=POINTS))

    await outcome(interviewer.ask(turn(last)))

    prompt = fake.chats("next_question")[0]["body"]["messages"][1]["content"]
    assert "1. Reads the plan before changing anything - A guess costs" in prompt


async def test_the_grader_gets_the_key_points_as_data(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    await outcome(interviewer.analyse(graded()))

    system, user = (m["content"] for m in fake.chats()[0]["body"]["messages"])
    assert POINTS[2].text in user.split("<<<KEY POINTS")[1].split("<<<END KEY POINTS")[0]
    assert POINTS[2].text not in system


async def test_each_key_point_is_heard_by_its_quote(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    points = [heard(1, "NOT_HEARD"), heard(2, "HEARD", QUOTE.upper()), heard(3, "PARTLY", QUOTE)]
    fake.next(analysis_reply(key_points=points))
    about = graded()

    _, result = await outcome(interviewer.analyse(about))

    first, second, third = result.analysis.key_points
    assert first == HeardPoint(POINTS[0], Heard.NOT_HEARD)
    assert (second.key_point, second.heard, third.heard) == (POINTS[1], Heard.HEARD, Heard.PARTLY)
    quote = second.quotes[0]
    assert about.answer[quote.start : quote.end] == quote.text == QUOTE
    assert result.analysis.dropped_claims == 0


async def test_a_key_point_without_a_quote_of_the_answer_is_not_heard(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    points = [heard(1, "HEARD", "words nobody said"), heard(2, "PARTLY"), heard(3, "HEARD", QUOTE)]
    fake.next(analysis_reply(key_points=points))

    _, result = await outcome(interviewer.analyse(graded()))

    assert [point.heard for point in result.analysis.key_points] == [
        *(Heard.NOT_HEARD, Heard.NOT_HEARD, Heard.HEARD)
    ]
    assert result.analysis.dropped_claims == 2


async def test_numbers_that_no_key_point_has_are_ignored(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    points = [heard(number, "HEARD", QUOTE) for number in (0, -1, 4, 10**9, 2)]
    fake.next(analysis_reply(key_points=[*points, heard(2, "NOT_HEARD"), heard("x", "HEARD")]))

    _, result = await outcome(interviewer.analyse(graded()))

    assert [point.heard for point in result.analysis.key_points] == [
        *(Heard.NOT_HEARD, Heard.HEARD, Heard.NOT_HEARD)
    ]


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"key_points": None},
        {"key_points": "none"},
        {"key_points": [{"number": 1}, heard(9, "HEARD", QUOTE), heard(1, "LOUDLY", QUOTE)]},
    ],
)
async def test_without_a_usable_list_nothing_is_said_about_key_points(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI, changes: dict[str, Any]
):
    fake.next(analysis_reply(**changes))

    _, result = await outcome(interviewer.analyse(graded()))

    assert result.analysis.key_points == ()
    assert len(fake.chats()) == 1


async def test_an_answer_with_nothing_to_assess_says_no_key_point(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    _, result = await outcome(interviewer.analyse(graded(answer="I don't know.")))

    assert {point.heard for point in result.analysis.key_points} == {Heard.NOT_HEARD}
    assert len(result.analysis.key_points) == 3
    assert fake.chats() == []


async def test_a_server_that_bounds_no_lists_keeps_its_strict_schema(
    newcomer: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.set(unsupported=["maxItems"])

    await outcome(newcomer.ask(turn()))

    body = fake.chats()[-1]["body"]
    assert body["response_format"]["type"] == "json_schema"
    assert "maxItems" not in json.dumps(body)
    assert len(fake.chats()) == 2

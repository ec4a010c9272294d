"""What a well-behaved model would reply, derived from the prompt by simple rules.

Deterministic and always in the requested shape: phrases really stand in the posting, evidence in
the résumé, quotes in the answer.
"""

import json
import re
from functools import partial
from typing import Any

from tests.fakes.openai_wording import Wording, wording_of

FOREIGN_WORDS = "words that nobody ever said in this answer"
_FENCE = re.compile(r"<<<([A-Z][A-Z 0-9]*?) ([0-9a-f]+)>>>\n(.*?)\n<<<END \1 \2>>>", re.DOTALL)
_TYPES = ("TECHNICAL", "PROJECT", "BEHAVIORAL")
_DIMENSIONS = ("job_relevance", "completeness", "technical_correctness", "clarity")


def kind_of(body: dict[str, Any]) -> str:
    """What a chat request asks for, by the name of the reply's schema."""
    schema = (body.get("response_format") or {}).get("json_schema")
    if schema:
        return str(schema.get("name"))
    words = " ".join(str(message.get("content")) for message in body.get("messages", []))
    named = re.search(r"named\s+(\w+) and conforms", words)
    return named.group(1) if named else "unknown"


def reply_to(body: dict[str, Any], *, foreign_quotes: bool = False) -> str:
    """The content of the assistant's message, as JSON text."""
    user = next(m["content"] for m in body["messages"] if m["role"] == "user")
    blocks = {label: text for label, _, text in _FENCE.findall(user)}
    makers = {
        "interview_plan": _plan,
        "interview_opening": _opening,
        "next_question": _question,
        "answer_analysis": _analysis,
        "interview_summary": _summary,
        "short_question": _short_question,
        "short_analysis": _short_analysis,
        "answer_details": _details,
        "feedback_words": _feedback_words,
        **{f"grade_{name}": partial(_grade, name) for name in _DIMENSIONS},
    }
    if kind_of(body) not in makers:
        return "Hello!"
    reply = makers[kind_of(body)](user, blocks, wording_of(_language(user)))
    if "text" in reply and kind_of(body) in ("next_question", "interview_opening"):
        reply |= {"key_points": _key_points(reply["text"])}
    text = json.dumps(reply, ensure_ascii=False)
    if foreign_quotes:
        text = re.sub(r'"quotes": \[[^\]]*\]', f'"quotes": ["{FOREIGN_WORDS}"]', text)
    return text


def _language(user: str) -> str:
    named = re.search(r"^Language of the \w+: (\S+)", user, re.MULTILINE)
    return named.group(1) if named else "en"


def _plan(user: str, blocks: dict[str, str], _words: Wording) -> dict[str, Any]:
    known = blocks.get("KNOWN REQUIREMENTS")
    if known:
        requirements = [line.partition(". ")[2] for line in known.splitlines()]
    else:
        requirements = [_opening_words(line, 14) for line in _points(blocks["POSTING"])][:8]
    wanted = int(re.search(r"at least (\d+) topics", user).group(1))  # type: ignore[union-attr]
    lines = _points(blocks["RESUME"])
    topics = [
        {
            "type": _TYPES[place % len(_TYPES)],
            "requirement_number": place % len(requirements) + 1,
            "evidence": _closest(requirements[place % len(requirements)], lines, place),
        }
        for place in range(wanted)
    ]
    return {"requirements": requirements, "topics": topics}


def _opening(user: str, blocks: dict[str, str], words: Wording) -> dict[str, Any]:
    plan = _plan(user, blocks, words)
    first = dict(plan["topics"][0])
    first["requirement"] = plan["requirements"][first.pop("requirement_number") - 1]
    topic = (
        f"Type: {first['type']}\nRequirement: {first['requirement']}\n"
        f"Evidence in the résumé: {first['evidence'] or 'none'}"
    )
    question = _question(user, {**blocks, "NEXT TOPIC": topic}, words)
    return {"first": first, "text": question["text"], "key_points": [], **plan}


def _question(user: str, blocks: dict[str, str], words: Wording) -> dict[str, Any]:
    number = int(re.search(r"This is question (\d+) of", user).group(1))  # type: ignore[union-attr]
    answer = blocks.get(f"EARLIER ANSWER {number - 1}", "")
    ending = words.endings[number % 7]
    if "Following up the last answer is possible." in user and number % 3 == 2:
        quoted = _opening_words(answer, 8)
        text = f"{words.follow_up.format(quoted)} {ending}"
        return {"decision": "FOLLOW_UP", "quoted": quoted, "text": text}
    topic = dict(line.split(": ", 1) for line in blocks["NEXT TOPIC"].splitlines() if ": " in line)
    evidence = topic["Evidence in the résumé"]
    is_shown = evidence != "none"
    background = (
        words.shows.format(_opening_words(evidence, 12)) if is_shown else words.shows_nothing
    )
    text = (
        f"{words.openings[topic['Type']]} {words.asks_for.format(topic['Requirement'])} "
        f"{background} {ending}"
    )
    return {"decision": "MOVE_ON", "quoted": None, "text": text}


KEY_POINT = "Key point canary"
"""Begins every key point of the fake model, so that it can be searched for."""


def _key_points(question: str) -> list[dict[str, str]]:
    """Three, which differ from question to question."""
    return [
        {
            "text": f"{KEY_POINT} {number}: {_opening_words(question, 4)} {len(question)}",
            "why": f"{KEY_POINT}: it matters for this job",
        }
        for number in (1, 2, 3)
    ]


def _heard(blocks: dict[str, str], opening: str) -> list[dict[str, Any]]:
    """The first one is heard, the second partly, and the others are not."""
    states = ("HEARD", "PARTLY")
    return [
        {
            "number": number,
            "quotes": [opening] if number <= len(states) else [],
            "heard": states[number - 1] if number <= len(states) else "NOT_HEARD",
        }
        for number, _ in enumerate(blocks.get("KEY POINTS", "").splitlines(), 1)
    ]


def _analysis(user: str, blocks: dict[str, str], words: Wording) -> dict[str, Any]:
    answer = blocks["ANSWER"]
    sentences = [part for part in re.split(r"(?<=[.!?])\s+", answer) if len(part.split()) > 2]
    first, last = (sentences[0], sentences[-1]) if sentences else (answer, answer)
    level = min(5, 1 + len(answer.split()) // 20)
    opening = _opening_words(first, 10)
    scores = {
        name: {
            "rationale": words.rationales[name],
            "quotes": [opening],
            "missing": [] if level == 5 else [words.missing],
            "level": level,
        }
        for name in _DIMENSIONS
    }
    claimed = _opening_words(_points(blocks["RESUME"])[0], 12)
    return {
        "job_relevance": scores.pop("job_relevance"),
        "key_points": _heard(blocks, opening),
        **scores,
        "strengths": [{"quotes": [opening], "text": words.strength}],
        "improvements": [{"quotes": [_opening_words(last, 10)], "text": words.improvement}],
        "gaps": [{"requirement_number": 1, "text": words.gap}] * (level < 5),
        "recommendations": [words.recommendation],
        "resume_checks": [
            {"resume_quote": claimed, "quotes": [opening], "text": words.resume_check}
        ],
        "stronger_answer": words.stronger.format(answer),
        "injection_noticed": "ignore all instructions" in answer.casefold(),
    }


def _short_question(user: str, blocks: dict[str, str], words: Wording) -> dict[str, Any]:
    return {"text": _question(user, blocks, words)["text"]}


def _short_analysis(user: str, blocks: dict[str, str], words: Wording) -> dict[str, Any]:
    scores = _analysis(user, {"RESUME": "There is none here.", **blocks}, words)
    first = scores["clarity"]
    return {
        "why": first["rationale"],
        "quotes": first["quotes"],
        **{name: scores[name]["level"] for name in _DIMENSIONS},
        "fix": words.improvement,
    }


def _details(user: str, blocks: dict[str, str], words: Wording) -> dict[str, Any]:
    whole = _analysis(user, blocks, words)
    left_out = ("strengths", "improvements", "gaps", "recommendations", "stronger_answer")
    return {name: whole[name] for name in ("key_points", *left_out)}


def _grade(name: str, user: str, blocks: dict[str, str], words: Wording) -> dict[str, Any]:
    score: dict[str, Any] = _analysis(user, blocks, words)[name]
    return score


def _feedback_words(user: str, blocks: dict[str, str], words: Wording) -> dict[str, Any]:
    whole = _analysis(user, blocks, words)
    return {name: part for name, part in whole.items() if name not in _DIMENSIONS}


def _summary(_user: str, blocks: dict[str, str], words: Wording) -> dict[str, Any]:
    numbers = [int(label.split()[1]) for label in blocks if re.fullmatch(r"QUESTION \d+", label)]
    practice = {"question_numbers": numbers[:2], **words.practice}
    return {"text": words.summary, "practise": [practice]}


def _points(text: str) -> list[str]:
    """The bullet points of a text; its sentences when it has none."""
    points = re.findall(r"^\s*[-*•] +(.+)$", text, re.MULTILINE)
    sentences = re.split(r"(?<=[.!?])\s+|\n+", text)
    return points or [part.strip() for part in sentences if len(part.split()) > 2]


def _closest(phrase: str, lines: list[str], place: int) -> str | None:
    if not lines:
        return None
    words = set(re.findall(r"\w{4,}", phrase.casefold()))
    best = max(lines, key=lambda line: len(words & set(re.findall(r"\w{4,}", line.casefold()))))
    shared = words & set(re.findall(r"\w{4,}", best.casefold()))
    return best if shared else lines[place % len(lines)]


def _opening_words(text: str, most: int) -> str:
    """The first words of a text, exactly as they stand in it."""
    found = re.match(rf"\s*(\S+(?:[^\S\n]+\S+){{0,{most - 1}}})", text)
    return found.group(1).rstrip(".,;:") if found else text

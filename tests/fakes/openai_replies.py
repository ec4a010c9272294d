"""What a well-behaved model would reply, derived from the prompt by simple rules.

Deterministic and always in the requested shape: phrases really stand in the posting, evidence in
the résumé, quotes in the answer.
"""

import json
import re
from typing import Any

FOREIGN_WORDS = "words that nobody ever said in this answer"
_FENCE = re.compile(r"<<<([A-Z][A-Z 0-9]*?) ([0-9a-f]+)>>>\n(.*?)\n<<<END \1 \2>>>", re.DOTALL)
_TYPES = ("TECHNICAL", "PROJECT", "BEHAVIORAL")
_OPENINGS = {
    "TECHNICAL": "Let us look at how things work.",
    "PROJECT": "Tell me about one piece of work.",
    "BEHAVIORAL": "Think of a situation with other people.",
}
_ENDINGS = (
    "What would you do first, and how would you know that it helped?",
    "Which decision was yours, and what spoke against it at the time?",
    "Where did it go wrong, and who noticed before anybody else?",
    "Why that way rather than a simpler one with fewer moving parts?",
    "Walk me through the hardest hour and through its aftermath.",
    "Suppose the load grew tenfold overnight: which part gives in?",
    "Whom did you have to convince, and by which argument?",
)


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
    makers = {"interview_plan": _plan, "next_question": _question, "answer_analysis": _analysis}
    reply = makers[kind_of(body)](user, blocks)
    text = json.dumps(reply, ensure_ascii=False)
    if foreign_quotes:
        text = re.sub(r'"quotes": \[[^\]]*\]', f'"quotes": ["{FOREIGN_WORDS}"]', text)
    return text


def _plan(user: str, blocks: dict[str, str]) -> dict[str, Any]:
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


def _question(user: str, blocks: dict[str, str]) -> dict[str, Any]:
    number = int(re.search(r"This is question (\d+) of", user).group(1))  # type: ignore[union-attr]
    answer = blocks.get(f"EARLIER ANSWER {number - 1}", "")
    if "Following up the last answer is possible." in user and number % 3 == 2:
        quoted = _opening_words(answer, 8)
        text = f"You said “{quoted}”. What exactly did you do there? {_ENDINGS[number % 7]}"
        return {"decision": "FOLLOW_UP", "quoted": quoted, "text": text}
    topic = dict(line.split(": ", 1) for line in blocks["NEXT TOPIC"].splitlines() if ": " in line)
    evidence = topic["Evidence in the résumé"]
    background = (
        "Your résumé does not show it."
        if evidence == "none"
        else f"Your résumé says “{_opening_words(evidence, 12)}”."
    )
    text = (
        f"{_OPENINGS[topic['Type']]} This job asks for “{topic['Requirement']}”. {background} "
        f"{_ENDINGS[number % 7]}"
    )
    return {"decision": "MOVE_ON", "quoted": None, "text": text}


def _analysis(user: str, blocks: dict[str, str]) -> dict[str, Any]:
    answer = blocks["ANSWER"]
    sentences = [part for part in re.split(r"(?<=[.!?])\s+", answer) if len(part.split()) > 2]
    first, last = (sentences[0], sentences[-1]) if sentences else (answer, answer)
    level = min(5, 1 + len(answer.split()) // 20)
    dimensions = ("job_relevance", "completeness", "technical_correctness", "clarity")
    scores = {
        name: {
            "rationale": f"On {name.replace('_', ' ')}, you name concrete steps early on.",
            "quotes": [_opening_words(first, 10)],
            "missing": [] if level == 5 else ["the outcome, in numbers"],
            "level": level,
        }
        for name in dimensions
    }
    return {
        **scores,
        "strengths": [{"quotes": [_opening_words(first, 10)], "text": "You begin with a fact."}],
        "improvements": [{"quotes": [_opening_words(last, 10)], "text": "End with the outcome."}],
        "gaps": [{"requirement_number": 1, "text": "Not shown in this answer."}] * (level < 5),
        "recommendations": [
            {
                "topic": "Telling outcomes",
                "why": "This job is about results.",
                "exercise": "Write down three projects with one number each.",
            }
        ],
    }


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

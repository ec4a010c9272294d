"""Invented texts: a résumé, postings, and answers of four qualities."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from ai_interviewer.domain.enums import ExperienceLevel, QuestionType
from ai_interviewer.domain.interview import Posting

_FOLDER = Path(__file__).parent / "invented"
QUALITIES = ("poor", "fair", "good", "excellent")


@cache
def resume() -> str:
    """The résumé, in Markdown."""
    return (_FOLDER / "resume.md").read_text(encoding="utf-8")


@cache
def postings() -> tuple[Posting, ...]:
    """The postings, in several interview languages."""
    return tuple(
        Posting(
            role_title=posting["role_title"],
            company=posting["company"],
            level=ExperienceLevel(posting["level"]),
            tech_stack=tuple(posting["tech_stack"]),
            description=posting["description"],
            language=posting["language"],
        )
        for posting in _json("postings.json")
    )


def answers(language: str, kind: QuestionType, topic: str) -> list[tuple[str, str]]:
    """Answers to a question of this type about a requirement, each with its quality."""
    bank = _json("answers.json")[language]
    return [
        (quality, text.replace("{topic}", topic))
        for quality in QUALITIES
        for text in bank[quality].get(kind.value, bank[quality].get("any", []))
    ]


@cache
def _json(name: str) -> Any:
    return json.loads((_FOLDER / name).read_text(encoding="utf-8"))

"""What the built-in interviewer would ask for a posting and a résumé: no account, no database."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from ai_interviewer.domain.enums import ExperienceLevel
from ai_interviewer.domain.interview import Brief, Exchange, Plan, Posting, Turn
from ai_interviewer.interviewers.builtin import main_question_of, plan_for
from ai_interviewer.interviewers.postings import read
from ai_interviewer.services.administration.trial_grading import CannotRead


@dataclass(frozen=True, slots=True)
class PlannedQuestion:
    """A topic with the question that would open it."""

    type: str
    requirement: str
    evidence: str | None
    question: str
    key_points: list[str]


@dataclass(frozen=True, slots=True)
class TrialPlan:
    requirements: list[dict[str, str]]
    topics: list[PlannedQuestion]


def trial_plan(
    posting: Path, resume: Path, *, questions: int, seed: int, language: str | None
) -> TrialPlan:
    """The plan and its main questions. Raises CannotRead.

    The posting is text as it is pasted, or JSON with `description` and any of `title`, `company`,
    `level`, `tech_stack` and `language`; what is not given is read from the text.
    """
    brief = Brief(
        posting=_posting(_text(posting), language),
        resume=_text(resume),
        question_count=questions,
        seed=seed,
    )
    plan = plan_for(brief)
    return TrialPlan(
        requirements=[asdict(requirement) for requirement in plan.requirements],
        topics=_main_questions(brief, plan),
    )


def as_json(plan: TrialPlan) -> str:
    """The plan for programs."""
    return json.dumps(asdict(plan), ensure_ascii=False, indent=1)


def as_lines(plan: TrialPlan) -> list[str]:
    """The plan for a person, a few lines a question."""
    lines = []
    for number, topic in enumerate(plan.topics, 1):
        lines += [f"{number}. {topic.question}", f"   {topic.type.lower()}: {topic.requirement}"]
        lines += [f"   résumé: {topic.evidence}"] if topic.evidence else []
        lines += [f"   - {point}" for point in topic.key_points]
    return lines


def _main_questions(brief: Brief, plan: Plan) -> list[PlannedQuestion]:
    """Every main question in its turn; nothing was answered, so nothing is followed up."""
    history: list[Exchange] = []
    for number in range(1, brief.question_count + 1):
        question = main_question_of(Turn(brief, plan, tuple(history), number))
        history.append(Exchange(question, answer=""))
    return [
        PlannedQuestion(
            type=exchange.question.type.value,
            requirement=plan.phrase_of(exchange.question.requirement),
            evidence=exchange.question.evidence,
            question=exchange.question.text,
            key_points=[point.text for point in exchange.question.key_points],
        )
        for exchange in history
    ]


def _posting(text: str, language: str | None) -> Posting:
    given = _given(text)
    description = str(given.get("description", text))
    reading = read(description, language)
    level = str(given.get("level", reading.level.value)).upper()
    return Posting(
        role_title=str(given.get("title", reading.title)),
        company=str(given.get("company", reading.company)),
        level=ExperienceLevel(level) if level in set(ExperienceLevel) else reading.level,
        tech_stack=tuple(map(str, given.get("tech_stack", reading.tech_stack))),
        description=description,
        language=language or str(given.get("language", reading.language)),
    )


def _given(text: str) -> dict[str, Any]:
    try:
        content = json.loads(text)
    except ValueError:
        return {}
    is_posting = isinstance(content, dict) and isinstance(content.get("description"), str)
    return content if is_posting else {}


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise CannotRead(f"Can't read {path}: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise CannotRead(f"{path} isn't text in UTF-8.") from error

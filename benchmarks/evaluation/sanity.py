"""Whether answers with nothing to assess get level 0 in every language, without an AI call."""

import asyncio
from typing import Any

from ai_interviewer.domain.enums import ExperienceLevel, QuestionType
from ai_interviewer.domain.interview import (
    Analysis,
    AskedQuestion,
    Brief,
    Grading,
    Plan,
    Posting,
    Requirement,
)
from benchmarks.evaluation.cases import LANGUAGES, Case, cases
from benchmarks.evaluation.grader import Grader
from benchmarks.evaluation.measures import is_lowest
from benchmarks.evaluation.statistics import share

_MOST_SHOWN = 60
_RESUME = "- Data engineer since 2021, mostly with PostgreSQL\n"


async def sanity_languages(grader: Grader) -> dict[str, Any]:
    """Share of empty answers at level 0, and of short but real ones that aren't on the floor.

    The floor is given without asking the interviewer. What the interviewer then gives for a real
    answer is another figure: `short_but_real_scored`, the share above level 0.
    `calls` counts the AI calls that the empty ones cost.
    """
    before = grader.calls
    empty = [case for case in cases() if case.is_empty]
    of_empty = await asyncio.gather(*(grader.analyse(_grading(case)) for case in empty))
    calls = grader.calls - before
    real = [case for case in cases() if not case.is_empty]
    of_real = await asyncio.gather(*(grader.analyse(_grading(case)) for case in real))
    are_lowest = [_is_lowest(analysis) for analysis in of_empty]
    are_above = [analysis is not None and not analysis.is_floor for analysis in of_real]
    outcomes = list(zip(empty + real, are_lowest + are_above, strict=True))
    return {
        "lowest": share(are_lowest),
        "short_but_real_above_floor": share(are_above),
        "short_but_real_scored": share([not _is_lowest(analysis) for analysis in of_real]),
        "cases": len(outcomes),
        "calls": calls,
        "by_language": {
            code: share(
                [right for case, right in outcomes if case.is_empty and case.language == code]
            )
            for code in LANGUAGES
        },
        "wrong": [
            f"{case.language}, {case.kind}: {case.answer[:_MOST_SHOWN]!r}"
            for case, right in outcomes
            if not right
        ],
    }


def _is_lowest(analysis: Analysis | None) -> bool:
    return analysis is not None and is_lowest(analysis.levels)


def _grading(case: Case) -> Grading:
    requirement = LANGUAGES[case.language].requirement
    posting = Posting("Data Engineer", "", ExperienceLevel.MID, (), requirement, case.language)
    return Grading(
        brief=Brief(posting, _RESUME, question_count=3),
        plan=Plan((Requirement(requirement),), ()),
        history=(),
        question=AskedQuestion(1, QuestionType.TECHNICAL, case.question, 0, None),
        answer=case.answer,
    )

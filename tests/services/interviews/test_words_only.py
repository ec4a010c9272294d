"""Somebody who wants words only sees no points of a completed interview, wherever it counts."""

import re
from dataclasses import asdict, is_dataclass
from typing import Any
from uuid import UUID

from ai_interviewer.services import (
    accounts,
    history,
    interviews,
    practice,
    progress,
    reports,
)
from ai_interviewer.services.history import comparisons
from ai_interviewer.services.interviews import retakes
from ai_interviewer.views import progress_tables
from ai_interviewer.views.history import Filters
from tests.factories import ANSWER, a_user, an_interview, complete_interview, run_queued_work

_SCORED = {
    *("overall", "points", "spread", "heard", "doubts", "result", "strength", "next_step"),
    *("asked_about", "trend", "summary", "rows", "reason", "conclusion", "lead", "difference"),
    *("percent", "interval", "before", "after", "label", "shown"),
}
"""Fields that pages fill with points, or with sentences about them."""
_POINTS = re.compile(r"\d\.\d|\d of 10|Level \d")


def points_in(view: Any, name: str = "") -> list[str]:
    """Where points stand in a view, in digits."""
    if is_dataclass(view) and not isinstance(view, type):
        return points_in(asdict(view), name)
    if isinstance(view, dict):
        return [found for key, value in view.items() for found in points_in(value, key)]
    if isinstance(view, list):
        return [found for value in view for found in points_in(value, name)]
    is_read = isinstance(view, str) and name in _SCORED and _POINTS.search(view)
    return [f"{name}: {view}"] if is_read else []


async def test_words_only_holds_for_what_is_completed(db):
    user = await a_user()
    session = await an_interview(user)
    await complete_interview(user, session, "I would look at it somehow.", ANSWER, ANSWER)
    again = await retakes.begin(user_id=user, session_id=session, repeats_questions=True)
    await complete_interview(user, again, ANSWER, ANSWER, ANSWER)
    await run_queued_work(again)

    job = (await interviews.load(user_id=user, session_id=again)).job_id

    async def shown() -> list[Any]:
        return [
            await interviews.load(user_id=user, session_id=again),
            await reports.load(user_id=user, session_id=again),
            await history.page(user_id=user, filters=Filters()),
            await comparisons.compare(user_id=user, job_id=UUID(job)),
            progressed := await progress.load(user_id=user),
            [
                progress_tables.over_time(progressed),
                progress_tables.attempts(progressed),
                progress_tables.means(
                    "Type", progressed.types, "Answers", in_words=progressed.is_in_words
                ),
            ],
            await practice.due_cards(user_id=user),
        ]

    in_numbers = await shown()
    await accounts.choose_words_only(user_id=user, is_words_only=True)
    in_words = await shown()

    assert all(points_in(view) for view in in_numbers)
    assert [points_in(view) for view in in_words] == [[]] * len(in_words)
    interview, report, _, compared, *_ = in_words
    assert re.fullmatch(r"\d of 3 answers better", compared.lead)
    assert {question.difference for question in compared.questions} <= {"Better", "As before"}
    assert _POINTS.search(in_numbers[0].summary.text)
    assert not _POINTS.search(interview.summary.text)
    assert interview.is_in_words
    assert report.is_in_words
    assert interview.overall in {"Not there yet", "Partly there", "Solid", "Strong"}
    assert interview.chain.result == "Better than attempt 1."

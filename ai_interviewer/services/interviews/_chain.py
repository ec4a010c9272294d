"""Where an interview stands among the attempts at its posting."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy.ext.asyncio import AsyncSession

from ai_interviewer import routes
from ai_interviewer.domain.enums import InterviewStatus
from ai_interviewer.models import InterviewSession
from ai_interviewer.services._records.attempts import (
    Attempt,
    are_comparable,
    attempts_at,
    trajectory,
)
from ai_interviewer.services._records.posting_changes import posting_changes
from ai_interviewer.services._records.posting_snapshots import snapshot_of_interview
from ai_interviewer.services.interviews._whole_interview import EarlierAttempt
from ai_interviewer.texts import t
from ai_interviewer.views.attempts import ChainView, TextChange
from ai_interviewer.views.completed.finish import difference_sentence


async def chain_within(
    db: AsyncSession,
    interview: InterviewSession,
    *,
    earlier: EarlierAttempt | None,
    in_words: bool = False,
) -> ChainView:
    """The attempt that this interview repeats and, once it is completed, the path of all attempts.

    The caller has checked the owner. A page that is still asking shows no path, and loads after
    every answer: it must not read all attempts each time.
    """
    chain = ChainView(
        of_id=str(earlier.id) if earlier else "",
        of_number=(earlier.attempt_number or 0) if earlier else 0,
        has_same_questions=interview.repeats_questions,
        posting_changes=_changes_since(earlier, interview) if earlier else [],
    )
    if interview.status is not InterviewStatus.COMPLETED:
        return chain
    attempts = []
    if interview.job_posting_id is not None:
        attempts = await attempts_at(db, user_id=interview.user_id, job_id=interview.job_posting_id)
    stops = trajectory(attempts, in_words=in_words)
    compare_path, compare_label = _comparison(interview, earlier, attempts)
    return replace(
        chain,
        path=stops,
        result=_result(interview, attempts, in_words),
        is_path_cut=any(not (stop.is_joined or stop.is_first) for stop in stops),
        compare_path=compare_path,
        compare_label=compare_label,
    )


def _changes_since(earlier: EarlierAttempt, interview: InterviewSession) -> list[TextChange]:
    return posting_changes(earlier.posting, snapshot_of_interview(interview))


def _result(interview: InterviewSession, attempts: Sequence[Attempt], in_words: bool) -> str:
    """The overall score against the last attempt that the same instrument scored."""
    own = next((attempt for attempt in attempts if attempt.id == interview.id), None)
    if own is None or own.overall is None:
        return ""
    before = [
        attempt
        for attempt in attempts
        if attempt.overall is not None and (attempt.number or 0) < (own.number or 0)
    ]
    if not before:
        return t.completed.first_attempt
    last = next((attempt for attempt in before if are_comparable(attempt, own)), None)
    if last is None:
        return t.completed.not_comparable
    return difference_sentence(
        last.number or 0, before=last.overall or 0.0, after=own.overall, in_words=in_words
    )


def _comparison(
    interview: InterviewSession, earlier: EarlierAttempt | None, attempts: Sequence[Attempt]
) -> tuple[str, str]:
    """Path and name of the comparison with the attempt that this interview repeats, or else with
    the one before it.
    """
    scored = [attempt for attempt in attempts if attempt.overall is not None]
    before = next((a for a in scored if earlier and a.id == earlier.id), None) or next(
        (a for a in scored if (a.number or 0) < (interview.attempt_number or 0)), None
    )
    job_id = str(interview.job_posting_id)
    if before is None or all(attempt.id != interview.id for attempt in scored):
        return routes.compare(job_id), t.compare.heading
    return (
        routes.compare(job_id, [str(before.id), str(interview.id)]),
        t.retake.compare_with.format(number=before.number),
    )

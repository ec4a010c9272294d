"""Attempts at one posting side by side."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import aggregate_order_by
from sqlmodel import col

from ai_interviewer import routes
from ai_interviewer.database import transaction
from ai_interviewer.domain.comparison import (
    GradedAnswer,
    changes,
    difference_of_instruments,
)
from ai_interviewer.domain.enums import InterviewKind, InterviewStatus, Verdict
from ai_interviewer.domain.errors import NotFound
from ai_interviewer.domain.interview import Levels
from ai_interviewer.models import FeedbackSample, InterviewSession
from ai_interviewer.services._records import interview_rows
from ai_interviewer.services._records.access import account
from ai_interviewer.services._records.attempts import Attempt, attempt_view, attempts_at, trajectory
from ai_interviewer.services._records.graded_answers import graded_answer, topics_of
from ai_interviewer.services._records.posting_changes import posting_changes
from ai_interviewer.services._records.posting_snapshots import snapshot_of_interview
from ai_interviewer.services._records.results import MIXED
from ai_interviewer.services.history._attempt_rows import (
    answers_of,
    chosen_interviews,
    has_posting,
    samples_of,
)
from ai_interviewer.services.history._compared_questions import (
    GradedRow,
    answers_by_question,
    compared_question,
)
from ai_interviewer.texts import t
from ai_interviewer.views.attempts import (
    NOT_ALIKE,
    AttemptView,
    ChangeView,
    ComparisonView,
    PostingChoice,
)
from ai_interviewer.views.changes import (
    better_answers,
    change_view,
    conclusion,
    short_verdict,
)
from ai_interviewer.views.scores import dimension_means

MOST_CHOSEN = 4
_MOST_POSTINGS = 50


async def compare(
    *, user_id: UUID, job_id: UUID, session_ids: Sequence[UUID] = ()
) -> ComparisonView:
    """The chosen completed attempts at a posting side by side, at most four, the earliest first.

    Other ids are ignored. If fewer than two attempts remain, the newest pair with the same
    questions is compared, or else the latest with the earliest that the same instrument scored.
    Raises NotFound when the user has no completed interview for this posting.
    """
    async with transaction() as db:
        user = await account(db, user_id=user_id)
        attempts = await attempts_at(db, user_id=user_id, job_id=job_id)
        if not attempts:
            raise NotFound
        chosen_ids = _chosen_ids(attempts, session_ids)
        chosen = await chosen_interviews(db, user_id=user_id, session_ids=chosen_ids)
        answers = await answers_of(db, chosen_ids)
        samples = await samples_of(db, answers)
        is_posting_deleted = not await has_posting(db, user_id=user_id, job_id=job_id)
    in_words = user.is_words_only
    stops = trajectory(attempts, in_words=in_words)
    views = [
        replace(
            attempt_view(attempt, zone=user.time_zone, in_words=in_words),
            means=dimension_means(_levels(answers.get(attempt.id, [])), in_words=in_words),
        )
        for attempt in attempts
    ]
    graded = [_graded_answers(answers.get(attempt.id, []), samples) for attempt in chosen]
    questions = answers_by_question(chosen, answers)
    differences = changes(graded[0], graded[-1]) if len(chosen) > 1 else []
    view_of = {attempt.id: view for attempt, view in zip(attempts, views, strict=True)}
    chosen_views = [view_of[session_id] for session_id in reversed(chosen_ids)]
    shared = [
        compared_question(chosen, rows, in_words=in_words) for rows in questions if len(rows) > 1
    ]
    overall = next((d.change for d in differences if d.dimension is None), None)
    change_views = [
        _with_points(change_view(d, in_words=in_words), chosen_views, graded) for d in differences
    ]
    return ComparisonView(
        job_id=str(job_id),
        is_in_words=in_words,
        role_title=chosen[-1].posting_title,
        company=chosen[-1].posting_company,
        is_posting_deleted=is_posting_deleted,
        attempts=views,
        trajectory=stops,
        is_path_cut=any(not (stop.is_joined or stop.is_first) for stop in stops),
        chosen=chosen_views,
        changes=change_views,
        compared=_attempts_label(chosen_views),
        lead=better_answers(shared, overall, in_words=in_words) if overall else "",
        verdict=short_verdict(overall) if overall else "",
        conclusion=conclusion(overall) if overall and not in_words else "",
        not_comparable=_obstacle(graded),
        improved=_names_of(change_views, Verdict.IMPROVED),
        declined=_names_of(change_views, Verdict.DECLINED),
        posting_changes=posting_changes(
            snapshot_of_interview(chosen[0]), snapshot_of_interview(chosen[-1])
        ),
        questions=shared,
        single=[
            compared_question(
                [attempt for attempt in chosen if attempt.id in rows], rows, in_words=in_words
            )
            for rows in questions
            if len(rows) == 1
        ],
    )


async def comparable_postings(*, user_id: UUID) -> list[PostingChoice]:
    """The user's postings with completed attempts, the most recently used first, at most fifty."""
    title = col(InterviewSession.posting_title)
    latest = func.max(col(InterviewSession.created_at))
    query = (
        select(
            col(InterviewSession.job_posting_id),
            func.array_agg(aggregate_order_by(title, col(InterviewSession.created_at).desc()))[1],
            func.count(),
        )
        .where(
            col(InterviewSession.user_id) == user_id,
            col(InterviewSession.kind) == InterviewKind.INTERVIEW,
            col(InterviewSession.status) == InterviewStatus.COMPLETED,
            col(InterviewSession.job_posting_id).is_not(None),
        )
        .group_by(col(InterviewSession.job_posting_id))
        .order_by(latest.desc())
        .limit(_MOST_POSTINGS)
    )
    async with transaction() as db:
        rows = await db.execute(query)
        return [_posting_choice(*row) for row in rows]


def _posting_choice(job_id: UUID, title: str, attempts: int) -> PostingChoice:
    return PostingChoice(str(job_id), routes.compare(str(job_id)), title, attempts)


def _chosen_ids(attempts: Sequence[Attempt], session_ids: Sequence[UUID]) -> list[UUID]:
    """The ids of the attempts to compare, the newest first."""
    chosen = [attempt.id for attempt in attempts if attempt.id in set(session_ids)]
    if len(chosen) > 1:
        return chosen[:MOST_CHOSEN]
    by_id = {attempt.id: attempt for attempt in attempts}
    for attempt in attempts:
        repeated = by_id.get(attempt.repeats) if attempt.repeats else None
        if repeated and repeated.instrument == attempt.instrument != MIXED:
            return [attempt.id, repeated.id]
    latest, *earlier = attempts
    comparable = [a for a in earlier if a.instrument == latest.instrument] or earlier[:1]
    return [latest.id, *(a.id for a in comparable[-1:])]


def _graded_answers(
    rows: list[GradedRow], samples: dict[UUID, list[FeedbackSample]]
) -> list[GradedAnswer]:
    topics = topics_of(question for question, _, _ in rows)
    return [
        graded_answer(question, feedback, samples.get(feedback.id, ()), topic=topics[question.id])
        for question, _, feedback in rows
        if feedback is not None
    ]


def _levels(rows: list[GradedRow]) -> list[Levels]:
    return [interview_rows.levels_of(feedback) for _, _, feedback in rows if feedback is not None]


def _with_points(
    change: ChangeView, chosen: list[AttemptView], graded: list[list[GradedAnswer]]
) -> ChangeView:
    """The change with the points of every attempt.

    The first and last are the compared points; those in between are the attempts' own means.
    """
    between = [
        NOT_ALIKE
        if difference_of_instruments(graded[0], answers)
        else _means_by_name(attempt).get(change.name, "")
        for attempt, answers in zip(chosen[1:-1], graded[1:-1], strict=True)
    ]
    return replace(change, points=[change.before, *between, change.after])


def _means_by_name(attempt: AttemptView) -> dict[str, str]:
    means = {mean.name: mean.points for mean in attempt.means}
    return {t.compare.overall: attempt.overall, **means}


def _attempts_label(chosen: list[AttemptView]) -> str:
    if len(chosen) < 2:
        return ""
    *others, last = [str(attempt.number) for attempt in chosen]
    wording = t.compare.two if len(chosen) == 2 else t.compare.several
    return wording.format(others=t.app.comma.join(others), first=others[0], last=last)


def _obstacle(graded: list[list[GradedAnswer]]) -> str:
    if len(graded) < 2:
        return ""
    reason = difference_of_instruments(graded[0], graded[-1])
    return t.compare.not_comparable[reason] if reason else ""


def _names_of(views: list[ChangeView], verdict: Verdict) -> list[str]:
    return [view.name for view in views[1:] if view.verdict == verdict.value]

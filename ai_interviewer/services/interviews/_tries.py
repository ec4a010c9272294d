"""The tries of one question as its page shows them."""

from dataclasses import replace
from uuid import UUID

from babel.lists import format_list
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer import routes
from ai_interviewer.domain import rubric
from ai_interviewer.domain.key_points import Heard, HeardPoint
from ai_interviewer.models import Answer, Feedback, InterviewSession, Question
from ai_interviewer.services._records import interview_rows, json_columns
from ai_interviewer.services.interviews._interview_view import Record, question_view
from ai_interviewer.texts import locale, number, t
from ai_interviewer.views.questions import TryLink, TryView
from ai_interviewer.views.scores import as_shown, score_label

_Row = interview_rows.QuestionRow
_NAMED_POINTS = 2


async def tries_within(db: AsyncSession, record: Record, *, zone: str) -> list[TryView]:
    """The tries of the question that the candidate is at, the earliest first."""
    first = next(
        (row for row in record.rows if row[0].number == record.interview.current_number), None
    )
    if record.is_completed or first is None or first[1] is None or first[1].text is None:
        return []
    query = (
        select(InterviewSession, Question, Answer, Feedback)
        .join(Question, col(Question.interview_session_id) == col(InterviewSession.id))
        .outerjoin(Answer, col(Answer.question_id) == col(Question.id))
        .outerjoin(Feedback, (col(Feedback.answer_id) == col(Answer.id)) & col(Feedback.is_current))
        .where(
            col(InterviewSession.user_id) == record.interview.user_id,
            col(InterviewSession.try_of_id) == record.interview.id,
            col(Question.source_question_id) == first[0].id,
        )
        .order_by(col(InterviewSession.created_at))
    )
    return [
        _try_view(
            practice,
            (question, answer, feedback),
            place=place,
            first=first,
            record=record,
            zone=zone,
        )
        for place, (practice, question, answer, feedback) in enumerate(
            (await db.execute(query)).tuples(), 1
        )
    ]


async def try_links_within(
    db: AsyncSession, interview: InterviewSession, *, is_words_only: bool
) -> dict[UUID | None, list[TryLink]]:
    """The submitted tries of an interview by question, each with its points."""
    query = (
        select(col(InterviewSession.id), col(Question.source_question_id), Feedback)
        .join(Question, col(Question.interview_session_id) == col(InterviewSession.id))
        .join(Answer, (col(Answer.question_id) == col(Question.id)) & col(Answer.text).is_not(None))
        .outerjoin(Feedback, (col(Feedback.answer_id) == col(Answer.id)) & col(Feedback.is_current))
        .where(
            col(InterviewSession.user_id) == interview.user_id,
            col(InterviewSession.try_of_id) == interview.id,
        )
        .order_by(col(InterviewSession.created_at))
    )
    links: dict[UUID | None, list[TryLink]] = {}
    for session_id, question_id, feedback in (await db.execute(query)).tuples():
        of_question = links.setdefault(question_id, [])
        name = t.feedback.try_number.format(number=len(of_question) + 1)
        levels = interview_rows.levels_of(feedback) if feedback else None
        score = score_label(rubric.overall(levels) if levels else None, in_words=is_words_only)
        label = t.app.separator.join(part for part in (name, score) if part)
        of_question.append(TryLink(label, routes.interview(str(session_id))))
    return links


def _try_view(
    practice: InterviewSession, row: _Row, *, place: int, first: _Row, record: Record, zone: str
) -> TryView:
    own = Record(practice, [row], is_words_only=record.is_words_only)
    shown = question_view(own, *row, zone=zone, has_digest=True)
    # An objection would be followed on the practice's own page only.
    feedback = replace(shown.feedback, is_disputable=False)
    return TryView(
        number=place,
        session_id=str(practice.id),
        question=replace(shown, feedback=feedback),
        changes=_changes(first[2], row[2], is_words_only=record.is_words_only),
    )


def _changes(first: Feedback | None, later: Feedback | None, *, is_words_only: bool) -> list[str]:
    """The key points newly heard, and the dimensions that went up or down."""
    if first is None or later is None:
        return []
    if first.instrument_hash != later.instrument_hash:
        return [t.practice.not_comparable]
    changes = [*_newly_heard(first, later), *_moved(first, later, is_words_only=is_words_only)]
    return changes or [t.feedback.no_change]


def _newly_heard(first: Feedback, later: Feedback) -> list[str]:
    """One sentence that names two key points at most: the feedback lists them all."""
    pairs = zip(_heard_points(first), _heard_points(later), strict=False)
    names = [
        t.feedback.quoted_point.format(point=after.key_point.text)
        for before, after in pairs
        if after.heard is Heard.HEARD and before.heard is not Heard.HEARD
    ]
    if len(names) > _NAMED_POINTS:
        names[_NAMED_POINTS:] = [t.feedback.and_more]
    return [t.feedback.newly_heard.format(points=_listed(names))] if names else []


def _heard_points(feedback: Feedback) -> tuple[HeardPoint, ...]:
    return json_columns.analysis_from_json(feedback.content).key_points


def _moved(first: Feedback, later: Feedback, *, is_words_only: bool) -> list[str]:
    """A sentence on the dimensions that went up, and one on those that went down."""
    before, after = interview_rows.levels_of(first), interview_rows.levels_of(later)
    up: list[str] = []
    down: list[str] = []
    for row in rubric.RUBRIC:
        old, new = before.of(row.dimension), after.of(row.dimension)
        if old is None or new is None:
            continue
        old_points, new_points = as_shown(rubric.points(old)), as_shown(rubric.points(new))
        name = t.scores.dimensions[row.dimension.value]
        told = t.feedback.moved.format(
            dimension=name, before=number(old_points, 1), after=number(new_points, 1)
        )
        if old_points != new_points:
            (up if new_points > old_points else down).append(name if is_words_only else told)
    return [
        wording.format(dimensions=_listed(moved))
        for wording, moved in ((t.feedback.went_up, up), (t.feedback.went_down, down))
        if moved
    ]


def _listed(parts: list[str]) -> str:
    return format_list(parts, locale=locale())

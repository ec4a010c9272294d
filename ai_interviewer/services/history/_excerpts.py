"""A few words around what was searched for, from an interview's questions and answers."""

from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Row, SQLColumnExpression, and_, case, func, not_, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.domain import search
from ai_interviewer.models import Answer, Question, QuestionWords
from ai_interviewer.services._records.question_words import matches_words
from ai_interviewer.services.history._search_query import MATCH_END, MATCH_START, prefix_query

Excerpt = Row[*tuple[Any, ...]]
"""The question's `number` and `lang`, `is_answer`, and the `excerpt` with its marks."""

_HEADLINE = (
    f"StartSel={MATCH_START}, StopSel={MATCH_END}, "
    "MaxWords=24, MinWords=12, ShortWord=0, MaxFragments=1"
)


async def excerpts(
    db: AsyncSession, *, user_id: UUID, session_ids: Sequence[UUID], words: str
) -> dict[UUID, Excerpt]:
    """An excerpt of each of these interviews that contains the words, by the interview's id.

    It is from the answer rather than from the question, which may be the same each time.
    """
    if not words or not session_ids:
        return {}
    first_matches = (
        select(
            col(QuestionWords.interview_session_id).label("session_id"),
            col(Question.number),
            col(Question.lang),
            col(Question.text).label("question"),
            col(Answer.text).label("answer"),
        )
        .join(Question, col(Question.id) == col(QuestionWords.question_id))
        .outerjoin(Answer, col(Answer.question_id) == col(Question.id))
        .where(
            col(QuestionWords.user_id) == user_id,
            col(QuestionWords.interview_session_id).in_(session_ids),
            matches_words(words, user_id=user_id),
        )
        .distinct(col(QuestionWords.interview_session_id))
        .order_by(
            col(QuestionWords.interview_session_id),
            # Splitting every text into words just for the order would take most of the time.
            or_(*_contains(col(Answer.text), words)).desc().nulls_last(),
            col(Question.number),
        )
        .subquery()
    )
    all_words, any_word = _query(words), _query(words, is_any_enough=True)
    question, answer = _words(first_matches.c.question), _words(first_matches.c.answer)
    is_answer = or_(
        answer.op("@@")(all_words),
        and_(answer.op("@@")(any_word), not_(question.op("@@")(all_words))),
    )
    text = case((is_answer, first_matches.c.answer), else_=first_matches.c.question)
    plain = func.translate(text, MATCH_START + MATCH_END, "")
    marked = case((_words(plain).op("@@")(all_words), all_words), else_=any_word)
    query = select(
        first_matches.c.session_id,
        first_matches.c.number,
        first_matches.c.lang,
        is_answer.label("is_answer"),
        func.ts_headline("simple", plain, marked, _HEADLINE).label("excerpt"),
    )
    return {row.session_id: row for row in await db.execute(query)}


def _contains(text: SQLColumnExpression[Any], words: str) -> Iterator[SQLColumnExpression[bool]]:
    for word in search.search_words(words).split():
        yield text.icontains(word, autoescape=True)


def _query(words: str, *, is_any_enough: bool = False) -> SQLColumnExpression[Any]:
    return func.to_tsquery("simple", prefix_query(words, is_any_enough=is_any_enough))


def _words(text: SQLColumnExpression[Any]) -> SQLColumnExpression[Any]:
    return func.to_tsvector("simple", func.coalesce(text, ""))

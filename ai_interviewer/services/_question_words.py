"""The words of questions and answers, kept ready for the search in the history.

Every word carries its owner's id in front. A search then reads the part of the index that holds
this person's words, however many others' there are, and cannot find anybody else's.
"""

from typing import Any
from uuid import UUID

from sqlalchemy import SQLColumnExpression, Text, cast, func, literal, select
from sqlalchemy.dialects.postgresql import TSQUERY, TSVECTOR, insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.domain import search
from ai_interviewer.models import Answer, InterviewSession, Question, QuestionWords

_Column = SQLColumnExpression[Any]

_LONGEST_BYTES = 1000
"""Of a word. PostgreSQL takes twice as many, but nobody types them."""


async def keep(db: AsyncSession, which: _Column) -> None:
    """Index the words of these questions and of what was answered to them, in the caller's
    transaction. A draft is no answer.
    """
    await db.flush()
    said = func.concat_ws(" ", col(Question.text), col(Answer.text))
    words = (
        select(
            col(Question.id),
            col(Question.interview_session_id),
            col(InterviewSession.user_id),
            func.coalesce(_owned_words(said, col(InterviewSession.user_id)), cast("", TSVECTOR)),
        )
        .join(InterviewSession, col(InterviewSession.id) == col(Question.interview_session_id))
        .outerjoin(Answer, col(Answer.question_id) == col(Question.id))
        .where(which)
    )
    names = ["question_id", "interview_session_id", "user_id", "words"]
    newer = insert(QuestionWords).from_select(names, words)
    await db.execute(
        newer.on_conflict_do_update(
            index_elements=["question_id"], set_={"words": newer.excluded.words}
        )
    )


def have(words: str, *, user_id: UUID) -> _Column:
    """Whether a row of `QuestionWords` has all the words, each at least as a beginning.

    Words are taken apart as the texts were: what holds no letter and no digit asks for nothing,
    and a search for nothing finds nothing.
    """
    lexeme = _lexemes(literal(search.wanted(words)))
    quoted = func.quote_literal(literal(_prefix(user_id)) + lexeme) + ":*"
    return col(QuestionWords.words).op("@@")(
        select(cast(func.string_agg(quoted, " & "), TSQUERY))
        .where(func.octet_length(lexeme) <= _LONGEST_BYTES)
        .scalar_subquery()
    )


def _owned_words(text: _Column, owner: _Column) -> _Column:
    lexeme = _lexemes(text)
    prefix = func.replace(cast(owner, Text), "-", "", type_=Text)
    return (
        select(func.array_to_tsvector(func.array_agg(prefix + lexeme)))
        .where(func.octet_length(lexeme) <= _LONGEST_BYTES)
        .scalar_subquery()
    )


def _prefix(user_id: UUID) -> str:
    return user_id.hex


def _lexemes(text: _Column) -> Any:
    """The words of a text, lower case; apostrophes, which keyboards write in three ways, alike.

    In the configuration `simple`, which knows no language: interviews are held in any.
    """
    alike = func.translate(text, search.APOSTROPHES, "'" * len(search.APOSTROPHES))
    words = func.tsvector_to_array(func.to_tsvector("simple", alike))
    return func.unnest(words, type_=Text).column_valued("lexeme")

"""The words of questions and answers, indexed for the search in the history.

Every word begins with its owner's id. So a search reads only the part of the index with this
person's words, however many others there are, and cannot find anybody else's.
"""

from typing import Any
from uuid import UUID

from sqlalchemy import Select, SQLColumnExpression, Text, cast, func, literal, select, union_all
from sqlalchemy.dialects.postgresql import TSQUERY, TSVECTOR, insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.domain import search
from ai_interviewer.models import Answer, InterviewSession, Question, QuestionWords

_Column = SQLColumnExpression[Any]

_LONGEST_BYTES = 1000
"""The longest word that is indexed. PostgreSQL takes twice as many, but nobody types them."""


async def index_questions(db: AsyncSession, which: _Column) -> None:
    """Index the words of these questions and of their submitted answers, not of drafts."""
    await db.flush()
    texts = func.concat_ws(" ", col(Question.text), col(Answer.text))
    words = (
        select(
            col(Question.id),
            col(Question.interview_session_id),
            col(InterviewSession.user_id),
            func.coalesce(_owned_words(texts, col(InterviewSession.user_id)), cast("", TSVECTOR)),
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


def matches_words(words: str, *, user_id: UUID) -> _Column:
    """Whether a row of `QuestionWords` has all the words, longer ones at least as beginnings.

    Words are split as the texts were. Those without a letter or digit are ignored, and a search
    for nothing else finds nothing.
    """
    longer, short = search.prefix_and_exact_words(words)
    terms = union_all(
        _terms(literal(longer), user_id=user_id, ending=":*"),
        _terms(literal(short), user_id=user_id, ending=""),
    ).subquery()
    return col(QuestionWords.words).op("@@")(
        select(cast(func.string_agg(terms.c.term, " & "), TSQUERY)).scalar_subquery()
    )


def _terms(text: _Column, *, user_id: UUID, ending: str) -> Select[*tuple[Any, ...]]:
    lexeme = _lexemes(text)
    term = func.quote_literal(literal(user_id.hex) + lexeme) + ending
    return select(term.label("term")).where(func.octet_length(lexeme) <= _LONGEST_BYTES)


def _owned_words(text: _Column, owner: _Column) -> _Column:
    lexeme = _lexemes(text)
    prefix = func.replace(cast(owner, Text), "-", "", type_=Text)
    return (
        select(func.array_to_tsvector(func.array_agg(prefix + lexeme)))
        .where(func.octet_length(lexeme) <= _LONGEST_BYTES)
        .scalar_subquery()
    )


def _lexemes(text: _Column) -> Any:
    """The words of a text in lower case, with one kind of apostrophe for the three that are typed.

    The configuration `simple` knows no language: interviews can be in any.
    """
    alike = func.translate(text, search.APOSTROPHES, "'" * len(search.APOSTROPHES))
    words = func.tsvector_to_array(func.to_tsvector("simple", alike))
    return func.unnest(words, type_=Text).column_valued("lexeme")

"""Reading what is exported: the account once, then its interviews page by page.

Only the columns that may leave are asked for, so that a secret is not even loaded.
"""

from collections import defaultdict
from collections.abc import AsyncIterator, Sequence
from datetime import datetime
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, Table, select
from sqlalchemy.ext.asyncio import AsyncSession

from ai_interviewer.database import transaction
from ai_interviewer.domain.errors import NotFound
from ai_interviewer.models import metadata
from ai_interviewer.services.exports.decisions import EXPORTED

PAGE = 10
"""Interviews that are in memory at one time."""

Record = dict[str, Any]
"""A row as JSON has it, with what belongs to it under names of its own."""


async def account(*, user_id: UUID) -> Record:
    """Everything but the interviews. Raises NotFound."""
    async with transaction() as db:
        found = await _rows(db, "users", _column("users", "id") == user_id)
        if not found:
            raise NotFound
        keys = await _rows(db, "api_keys", _owned("api_keys", user_id))
        resumes = await _rows(db, "resumes", _owned("resumes", user_id))
        return {
            "account": found[0] | {"api_keys": keys},
            "sign_ins": await _rows(db, "login_sessions", _owned("login_sessions", user_id)),
            "resume": resumes[0] if resumes else None,
            "job_postings": await _postings(db, user_id),
            "practice_cards": await _rows(db, "practice_cards", _owned("practice_cards", user_id)),
            "usage": await _rows(db, "usage", _owned("usage", user_id)),
        }


async def interviews(*, user_id: UUID) -> AsyncIterator[list[Record]]:
    """The user's interviews, oldest first, a page at a time, each with all that belongs to it."""
    after = UUID(int=0)
    while page := await _page(user_id, after):
        yield page
        after = UUID(page[-1]["id"])


async def _postings(db: AsyncSession, user_id: UUID) -> list[Record]:
    postings = await _rows(db, "job_postings", _owned("job_postings", user_id))
    requirements = await _below(db, "requirements", "job_posting_id", postings)
    return [posting | {"requirements": requirements[posting["id"]]} for posting in postings]


async def _page(user_id: UUID, after: UUID) -> list[Record]:
    name = "interview_sessions"
    async with transaction() as db:
        page = await _rows(db, name, _owned(name, user_id), _column(name, "id") > after, most=PAGE)
        questions = await _questions(db, page)
        operations = await _below(db, "operations", "interview_session_id", page)
    return [
        interview | {"questions": questions[interview["id"]], "work": operations[interview["id"]]}
        for interview in page
    ]


async def _questions(db: AsyncSession, page: list[Record]) -> dict[str, list[Record]]:
    """The questions by interview, each with its rating and its answer."""
    by_interview = await _below(db, "questions", "interview_session_id", page)
    questions = [question for asked in by_interview.values() for question in asked]
    ratings = await _below(db, "question_ratings", "question_id", questions)
    answers = await _answers(db, questions)
    for question in questions:
        question["rating"] = next(iter(ratings[question["id"]]), None)
        question["answer"] = next(iter(answers[question["id"]]), None)
    return by_interview


async def _answers(db: AsyncSession, questions: list[Record]) -> dict[str, list[Record]]:
    """The answers by question, each with every revision of its feedback."""
    by_question = await _below(db, "answers", "question_id", questions)
    answers = [answer for given in by_question.values() for answer in given]
    by_answer = await _below(db, "feedback", "answer_id", answers)
    feedback = [revision for revisions in by_answer.values() for revision in revisions]
    samples = await _below(db, "feedback_samples", "feedback_id", feedback)
    disputes = await _below(db, "disputes", "feedback_id", feedback)
    for revision in feedback:
        revision["samples"] = samples[revision["id"]]
        revision["disputes"] = disputes[revision["id"]]
    for answer in answers:
        answer["feedback"] = by_answer[answer["id"]]
    return by_question


async def _below(
    db: AsyncSession, name: str, parent: str, parents: Sequence[Record]
) -> dict[str, list[Record]]:
    """The rows of a table that hang on these parents, by the parent's id."""
    below: dict[str, list[Record]] = defaultdict(list)
    if parents:
        ids = [UUID(record["id"]) for record in parents]
        for record in await _rows(db, name, _column(name, parent).in_(ids)):
            below[record[parent]].append(record)
    return below


async def _rows(
    db: AsyncSession, name: str, *which: ColumnElement[bool], most: int | None = None
) -> list[Record]:
    table = metadata.tables[name]
    query: Select[Any] = select(*(table.c[column] for column in EXPORTED[name])).where(*which)
    rows = await db.execute(query.order_by(*_order(table)).limit(most))
    return [{column: _plain(value) for column, value in row.items()} for row in rows.mappings()]


def _order(table: Table) -> list[ColumnElement[Any]]:
    """Keys are UUIDv7: their order is that of time."""
    return list(table.primary_key.columns)


def _column(name: str, column: str) -> ColumnElement[Any]:
    return metadata.tables[name].c[column]


def _owned(name: str, user_id: UUID) -> ColumnElement[bool]:
    return _column(name, "user_id") == user_id


def _plain(value: Any) -> Any:
    match value:
        case Enum():
            return value.value
        case UUID():
            return str(value)
        case datetime():
            return value.isoformat()
        case Decimal():
            return float(value)
        case _:
            return value

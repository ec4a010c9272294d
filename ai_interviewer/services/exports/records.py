"""The records of an export: the account's, then its interviews page by page.

Only exported columns are read, so that a secret is not even loaded.
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
"""Interviews that are in memory at the same time."""

Record = dict[str, Any]
"""A row as JSON, with the records that belong to it under further names."""


async def account(*, user_id: UUID) -> Record:
    """The account with everything but its interviews. Raises NotFound."""
    async with transaction() as db:
        users = await _rows(db, "users", _column("users", "id") == user_id)
        if not users:
            raise NotFound
        keys = await _rows(db, "api_keys", _owned("api_keys", user_id))
        providers = await _rows(db, "user_providers", _owned("user_providers", user_id))
        objections = await _rows(db, "server_objections", _owned("server_objections", user_id))
        speeds = await _rows(db, "model_speeds", _owned("model_speeds", user_id))
        resumes = await _rows(db, "resumes", _owned("resumes", user_id))
        own_questions = await _rows(db, "own_questions", _owned("own_questions", user_id))
        return {
            "account": users[0]
            | {"api_keys": keys, "user_providers": providers, "server_objections": objections}
            | {"model_speeds": speeds},
            "sign_ins": await _rows(db, "login_sessions", _owned("login_sessions", user_id)),
            "access_tokens": await _rows(db, "access_tokens", _owned("access_tokens", user_id)),
            "resume": resumes[0] if resumes else None,
            "own_questions": own_questions[0] if own_questions else None,
            "job_postings": await _postings(db, user_id),
            "practice_cards": await _rows(db, "practice_cards", _owned("practice_cards", user_id)),
            "shared_reports": await _rows(db, "shared_reports", _owned("shared_reports", user_id)),
            "evaluations": await _evaluations(db, user_id),
            "usage": await _rows(db, "usage", _owned("usage", user_id)),
        }


async def interviews(*, user_id: UUID) -> AsyncIterator[list[Record]]:
    """The user's interviews in pages, the oldest first, each with everything that belongs to it."""
    after = UUID(int=0)
    while page := await _page(user_id, after):
        yield page
        after = UUID(page[-1]["id"])


async def _postings(db: AsyncSession, user_id: UUID) -> list[Record]:
    postings = await _rows(db, "job_postings", _owned("job_postings", user_id))
    requirements = await _by_parent(db, "requirements", "job_posting_id", postings)
    return [posting | {"requirements": requirements[posting["id"]]} for posting in postings]


async def _evaluations(db: AsyncSession, user_id: UUID) -> list[Record]:
    evaluations = await _rows(db, "evaluations", _owned("evaluations", user_id))
    answers = await _by_parent(db, "evaluation_answers", "evaluation_id", evaluations)
    return [evaluation | {"answers": answers[evaluation["id"]]} for evaluation in evaluations]


async def _page(user_id: UUID, after: UUID) -> list[Record]:
    name = "interview_sessions"
    async with transaction() as db:
        page = await _rows(db, name, _owned(name, user_id), _column(name, "id") > after, most=PAGE)
        questions = await _questions(db, page)
        operations = await _by_parent(db, "operations", "interview_session_id", page)
    for interview in page:
        hide_repeated_key_points(interview)
    return [
        interview | {"questions": questions[interview["id"]], "work": operations[interview["id"]]}
        for interview in page
    ]


async def _questions(db: AsyncSession, page: list[Record]) -> dict[str, list[Record]]:
    """The questions by interview, each with its rating and its answer."""
    by_interview = await _by_parent(db, "questions", "interview_session_id", page)
    questions = [question for group in by_interview.values() for question in group]
    ratings = await _by_parent(db, "question_ratings", "question_id", questions)
    answers = await _answers(db, questions)
    for question in questions:
        question["rating"] = next(iter(ratings[question["id"]]), None)
        question["answer"] = next(iter(answers[question["id"]]), None)
        hide_key_points(question)
    return by_interview


def hide_key_points(question: Record) -> None:
    """Leave out what a good answer contains, unless the answer has been submitted."""
    answer = question["answer"]
    if answer is None or answer["text"] is None:
        question["key_points"] = []


def hide_repeated_key_points(interview: Record) -> None:
    """Leave out the key points of questions to repeat: those that were answered are exported with
    the question itself."""
    for copy in interview["questions_to_repeat"] or ():
        copy.pop("key_points", None)


async def _answers(db: AsyncSession, questions: list[Record]) -> dict[str, list[Record]]:
    """The answers by question, each with every revision of its feedback."""
    by_question = await _by_parent(db, "answers", "question_id", questions)
    answers = [answer for group in by_question.values() for answer in group]
    by_answer = await _by_parent(db, "feedback", "answer_id", answers)
    feedback = [revision for group in by_answer.values() for revision in group]
    samples = await _by_parent(db, "feedback_samples", "feedback_id", feedback)
    disputes = await _by_parent(db, "disputes", "feedback_id", feedback)
    for revision in feedback:
        revision["samples"] = samples[revision["id"]]
        revision["disputes"] = disputes[revision["id"]]
    for answer in answers:
        answer["feedback"] = by_answer[answer["id"]]
    return by_question


async def _by_parent(
    db: AsyncSession, name: str, parent: str, parents: Sequence[Record]
) -> dict[str, list[Record]]:
    """The rows of a table that belong to these parents, by the parent's id."""
    by_parent: dict[str, list[Record]] = defaultdict(list)
    if parents:
        ids = [UUID(record["id"]) for record in parents]
        for record in await _rows(db, name, _column(name, parent).in_(ids)):
            by_parent[record[parent]].append(record)
    return by_parent


async def _rows(
    db: AsyncSession, name: str, *which: ColumnElement[bool], most: int | None = None
) -> list[Record]:
    table = metadata.tables[name]
    query: Select[Any] = select(*(table.c[column] for column in EXPORTED[name])).where(*which)
    rows = await db.execute(query.order_by(*_order(table)).limit(most))
    return [{column: _plain(value) for column, value in row.items()} for row in rows.mappings()]


def _order(table: Table) -> list[ColumnElement[Any]]:
    """By time: keys are UUIDv7, which sort by it."""
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

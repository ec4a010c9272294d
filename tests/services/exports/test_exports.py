"""The export: everything of the user and nothing else, for programs and for people."""

import asyncio
import json
from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import select, text

from ai_interviewer.database import transaction
from ai_interviewer.domain.errors import Conflict, NotFound, RateLimited
from ai_interviewer.models import ApiKey, User, metadata
from ai_interviewer.models.base import new_id
from ai_interviewer.services import exports
from ai_interviewer.services.exports import records
from ai_interviewer.services.exports.decisions import EXPORTED, WITHHELD
from tests.factories import ANSWER, EMAIL, POSTING, RESUME, a_user
from tests.full_accounts import (
    ABANDONED_DRAFT,
    KEY,
    OBJECTION,
    UPLOADED,
    an_account_with_everything,
)
from tests.own_questions import FALCONRY
from tests.services.exports.archives import export_files

COLUMNS = [(table.name, column.name) for table in metadata.sorted_tables for column in table.c]


def objects_in(value: Any) -> Iterator[dict[str, Any]]:
    """Every object of a JSON document, however deep."""
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    for below in value if isinstance(value, list) else ():
        yield from objects_in(below)


@pytest.mark.parametrize(
    ("table", "column"), COLUMNS, ids=[f"{table}.{column}" for table, column in COLUMNS]
)
def test_every_column_is_exported_or_withheld_with_a_reason(table, column):
    """A new column or table makes this fail until somebody decides about it."""
    is_exported = column in EXPORTED.get(table, ())
    reason = WITHHELD.get(table, {}).get(column, "")

    assert is_exported != bool(reason), f"decide about {table}.{column} in exports/decisions.py"


def test_every_decision_is_about_an_existing_column():
    decided = {(table, column) for table, columns in EXPORTED.items() for column in columns}
    decided |= {(table, column) for table, columns in WITHHELD.items() for column in columns}

    assert decided == set(COLUMNS)


async def test_the_export_holds_every_exported_value_of_every_row(db):
    await an_account_with_everything("neighbour@example.org")
    user = await an_account_with_everything(EMAIL)

    data = list(objects_in(json.loads((await export_files(user))["data.json"])))

    async with transaction() as session:
        for name, columns in EXPORTED.items():
            table = metadata.tables[name]
            rows = (await session.execute(select(*(table.c[c] for c in columns)))).mappings()
            stored = [json.loads(json.dumps(without_hidden(row), default=as_json)) for row in rows]
            exported = [o for o in data if any(row.items() <= o.items() for row in stored)]
            query = text(f"SELECT count(*) FROM {name} WHERE {OWNED[name]}")
            assert len(exported) == await session.scalar(query, {"user": user}) > 0, name


_INTERVIEWS = "interview_session_id IN (SELECT id FROM interview_sessions WHERE user_id = :user)"
_QUESTIONS = f"question_id IN (SELECT id FROM questions WHERE {_INTERVIEWS})"
_ANSWERS = f"answer_id IN (SELECT id FROM answers WHERE {_QUESTIONS})"
_FEEDBACK = f"feedback_id IN (SELECT id FROM feedback WHERE {_ANSWERS})"
_POSTINGS = "job_posting_id IN (SELECT id FROM job_postings WHERE user_id = :user)"
OWNED = {
    "evaluation_answers": "evaluation_id IN (SELECT id FROM evaluations WHERE user_id = :user)",
    "users": "id = :user",
    "requirements": _POSTINGS,
    "questions": _INTERVIEWS,
    "question_ratings": _QUESTIONS,
    "answers": _QUESTIONS,
    "feedback": _ANSWERS,
    "feedback_samples": _FEEDBACK,
    "disputes": _FEEDBACK,
    **{name: "user_id = :user" for name in EXPORTED if "user_id" in metadata.tables[name].c},
}
"""What makes a row of each exported table the user's."""


def without_hidden(row: Any) -> dict[str, Any]:
    """The row without key points, which are exported only where the answer was submitted."""
    shown = {name: value for name, value in row.items() if name != "key_points"}
    for copy in shown.get("questions_to_repeat") or ():
        copy.pop("key_points", None)
    return shown


def as_json(value: Any) -> Any:
    """How the export writes values that JSON does not know."""
    if isinstance(value, datetime):
        return value.isoformat()
    return float(value) if isinstance(value, Decimal) else str(value)


async def test_nothing_of_anybody_else_is_in_it(db):
    neighbour = await an_account_with_everything("neighbour@example.org")
    files = await export_files(await an_account_with_everything(EMAIL))

    async with transaction() as session:
        ids = set()
        for name, which in OWNED.items():
            if "id" in metadata.tables[name].c:
                query = text(f"SELECT id::text FROM {name} WHERE {which}")
                ids |= set(await session.scalars(query, {"user": neighbour}))

    everything = "\n".join(files.values())
    assert len(ids) > 20
    assert not [own_id for own_id in ids if own_id in everything]
    assert "neighbour@example.org" not in everything


async def test_no_secret_is_in_it(db):
    user = await an_account_with_everything(EMAIL)
    everything = "\n".join((await export_files(user)).values())

    async with transaction() as session:
        owner, key = (
            await session.get_one(User, user),
            await session.get_one(ApiKey, (user, "openai")),
        )
        sign_ins = list(await session.scalars(text("SELECT id::text FROM login_sessions")))
    secrets = [owner.password_hash, KEY, KEY[:-4], key.key_id, *sign_ins]
    for raw in (key.ciphertext, key.nonce):
        secrets += [raw.hex(), repr(raw)[2:-1], raw.decode("latin-1")]
    assert not [secret for secret in secrets if secret in everything]
    assert '"last4": "WXYZ"' in everything


async def test_people_find_their_texts_in_readable_files(db):
    files = await export_files(await an_account_with_everything(EMAIL))

    interviews = [files[name] for name in sorted(files) if name.startswith("interviews/")]
    assert {name.partition("/")[0] for name in files} == {
        *("README.md", "data.json", "resume.md", "questions.toml", "postings", "interviews"),
        "research",
    }
    assert EMAIL in files["README.md"]
    assert RESUME in files["resume.md"]
    assert UPLOADED in files["resume.md"]
    assert files["questions.toml"] == FALCONRY
    assert POSTING in files["postings/0001-staff-engineer-backticks-b-tags-b.md"]
    assert len(interviews) == 3
    for wanted in (
        *(ANSWER, OBJECTION, "Feedback, version 1", "Feedback, version 2", "## Summary"),
        "- Heard: your correction: Каже, де ризик “… а тоді” The interviewer's grading: Not heard.",
        "#### Key points\n\n"
        "- Heard: Спершу дивиться на план (Здогад дорого коштує.) “… план запиту”",
    ):
        assert wanted in interviews[0]
    assert ABANDONED_DRAFT in interviews[1]
    assert all(POSTING in interview and RESUME in interview for interview in interviews)


async def test_an_empty_account_can_be_exported(db):
    files = await export_files(await a_user())

    data = json.loads(files["data.json"])
    others = {name for name in files if not name.startswith("research/")}
    assert others == {"README.md", "data.json"}
    assert (data["format"], data["version"]) == ("ai-interviewer-export", 2)
    assert (data["interviews"], data["resume"], data["account"]["api_keys"]) == ([], None, [])
    assert datetime.fromisoformat(data["exported_at"]).tzinfo


async def test_an_unknown_user_has_no_export(db):
    with pytest.raises(NotFound):
        await exports.export(user_id=new_id())


async def test_more_interviews_than_a_page_are_all_exported_once(db):
    user = await an_account_with_everything(EMAIL)
    copy = text("""
        INSERT INTO interview_sessions
        SELECT (jsonb_populate_record(s, jsonb_build_object(
            'id', uuidv7(), 'attempt_number', 100 + n))).*
        FROM interview_sessions s, generate_series(1, :copies) n
        WHERE attempt_number = 1
    """)
    async with transaction() as session:
        await session.execute(copy, {"copies": 2 * records.PAGE + 1})

    files = await export_files(user)

    data = json.loads(files["data.json"])
    attempts = [interview["attempt_number"] for interview in data["interviews"]]
    assert sorted(attempts) == [1, 2, 3, *range(101, 102 + 2 * records.PAGE)]
    assert sum(name.startswith("interviews/") for name in files) == len(attempts)


async def test_of_two_exports_at_the_same_time_one_is_refused(live_db):
    user = await a_user()

    outcomes = await asyncio.gather(
        *(exports.export(user_id=user) for _ in range(2)), return_exceptions=True
    )

    for outcome in outcomes:
        if isinstance(outcome, exports.Export):
            outcome.file.close()
    refused = [outcome for outcome in outcomes if isinstance(outcome, Conflict)]
    assert [error.key for error in refused] == ["export_running"]
    assert await export_files(user)


async def test_exports_are_limited_a_minute(db):
    user = await a_user()
    for _ in range(5):
        await export_files(user)

    with pytest.raises(RateLimited):
        await exports.export(user_id=user)

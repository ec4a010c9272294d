"""What the database itself guarantees, whatever the code above it does."""

import re

import pytest
from sqlalchemy import UniqueConstraint, text
from sqlalchemy.exc import IntegrityError

from ai_interviewer.database import transaction
from ai_interviewer.models import metadata
from ai_interviewer.models.base import new_id
from ai_interviewer.services import interviews
from ai_interviewer.services.accounts import api_keys
from ai_interviewer.services.material import resumes
from tests.factories import a_posting, a_sign_in, a_user, an_interview, answer_and_analyse


async def execute(statement: str, **values: object) -> None:
    async with transaction() as db:
        await db.execute(text(statement), values)


async def count(table: str) -> int:
    async with transaction() as db:
        return int(await db.scalar(text(f"SELECT count(*) FROM {table}")) or 0)


async def insert_copy(table: str, **changes: object) -> None:
    """Insert the table's first row once more under a new id, with changes."""
    values = {"id": new_id(), **changes}
    columns = [column.name for column in metadata.tables[table].columns]
    selected = ", ".join(f":{name}" if name in values else name for name in columns)
    await execute(
        f"INSERT INTO {table} ({', '.join(columns)}) SELECT {selected} FROM {table} LIMIT 1",
        **values,
    )


async def assert_refused(constraint: str, table: str, **changes: object) -> None:
    with pytest.raises(IntegrityError, match=re.escape(f'"{constraint}"')):
        await insert_copy(table, **changes)


@pytest.fixture
async def world(db):
    """Somebody with one of everything: an answered question, feedback, a second question."""
    user = await a_user()
    session = await an_interview(user)
    await answer_and_analyse(user, session)
    await api_keys.save(user_id=user, provider="openai", key="sk-own-12345678", is_verified=True)
    await a_sign_in(user)
    return user, session


async def test_an_address_belongs_to_one_account(world):
    await assert_refused("uq_users_email", "users")


async def test_an_account_has_one_resume(world):
    await assert_refused("uq_resumes_user_id", "resumes")


async def test_a_resume_row_holds_a_text(world):
    with pytest.raises(IntegrityError, match="ck_resumes_holds_text"):
        await execute("UPDATE resumes SET text = NULL, uploaded_text = NULL")


async def test_an_account_has_one_key_for_each_provider(world):
    columns = "user_id, provider, ciphertext, nonce, key_id, last4, created_at"
    with pytest.raises(IntegrityError, match="pk_api_keys"):
        await execute(f"INSERT INTO api_keys ({columns}) SELECT {columns} FROM api_keys")


async def test_an_attempt_number_is_given_once_a_posting(world):
    await assert_refused(
        "uq_interview_sessions_job_posting_id_attempt_number", "interview_sessions"
    )


async def test_another_attempt_of_the_same_posting_is_fine(world):
    await insert_copy("interview_sessions", attempt_number=2)
    assert await count("interview_sessions") == 2


@pytest.mark.parametrize(
    ("kind", "attempt_number"), [("PRACTICE", 7), ("SAMPLE", 7), ("INTERVIEW", None)]
)
async def test_interviews_and_only_interviews_have_attempt_numbers(world, kind, attempt_number):
    await assert_refused(
        "ck_interview_sessions_attempts_are_interviews",
        "interview_sessions",
        kind=kind,
        attempt_number=attempt_number,
    )


async def test_a_completed_interview_has_its_time(world):
    await assert_refused(
        "ck_interview_sessions_completed_has_time",
        "interview_sessions",
        attempt_number=2,
        status="COMPLETED",
    )


async def test_a_question_number_is_given_once_an_interview(world):
    await assert_refused("uq_questions_interview_session_id_number", "questions")


async def test_a_question_has_one_answer(world):
    await assert_refused("uq_answers_question_id", "answers")


async def test_a_submitted_answer_has_its_time(world):
    with pytest.raises(IntegrityError, match="ck_answers_submitted_has_time"):
        await execute("UPDATE answers SET submitted_at = NULL")


async def test_an_answer_has_one_current_feedback(world):
    await assert_refused("uq_feedback_current", "feedback", revision=2)


async def test_earlier_feedback_may_stay_beside_the_current_one(world):
    await insert_copy("feedback", revision=2, is_current=False)
    await insert_copy("feedback", revision=3, is_current=False)
    assert await count("feedback") == 3


async def test_a_revision_is_given_once_an_answer(world):
    await assert_refused("uq_feedback_answer_id_revision", "feedback", is_current=False)


async def test_a_level_is_from_0_to_5(world):
    for column in ("job_relevance", "completeness", "technical_correctness", "clarity"):
        for level in (-1, 6):
            with pytest.raises(IntegrityError, match=f"ck_feedback_{column}_in_range"):
                await execute(f"UPDATE feedback SET {column} = :level", level=level)


async def test_the_ends_of_the_scale_and_not_assessed_are_levels(world):
    for level in (0, 5, None):
        await execute("UPDATE feedback SET clarity = :level", level=level)


KINDS = (
    ("interview_sessions", "status"),
    ("interview_sessions", "feedback_timing"),
    ("interview_sessions", "posting_level"),
    ("job_postings", "experience_level"),
    ("questions", "type"),
    ("operations", "kind"),
    ("operations", "status"),
)


async def test_a_column_of_kinds_holds_known_uppercase_values_only(world):
    for table, column in KINDS:
        for value in ("SOMETHING_ELSE", "completed", ""):
            with pytest.raises(IntegrityError, match=f"ck_{table}_{column}_known"):
                await execute(f"UPDATE {table} SET {column} = :value", value=value)


async def test_an_interviewer_has_a_name_in_capitals(world):
    for table in ("interview_sessions", "feedback", "interview_results"):
        await execute(f"UPDATE {table} SET interviewer = 'ANOTHER_VENDOR2'")
        for value in ("openai", "2ND", "A B", ""):
            with pytest.raises(IntegrityError, match=f"ck_{table}_interviewer_is_a_name"):
                await execute(f"UPDATE {table} SET interviewer = :value", value=value)


async def test_an_interview_is_of_a_known_kind(world):
    with pytest.raises(IntegrityError, match="ck_interview_sessions_"):
        await execute("UPDATE interview_sessions SET kind = 'EXAM', attempt_number = NULL")


async def test_work_is_queued_once(world):
    await assert_refused("uq_operations_idempotency_key", "operations")


async def test_deleting_an_account_removes_everything_of_it(world):
    user, _ = world
    stays = await a_user()
    await an_interview(stays)
    before = {table.name: await count(table.name) for table in metadata.sorted_tables}
    assert before["feedback"] == before["answers"] == before["api_keys"] == 1

    await execute("DELETE FROM users WHERE id = :id", id=user)

    # Buckets of rate limits name nobody and are gone after a minute.
    tables = [table.name for table in metadata.sorted_tables if table.name != "rate_limits"]
    left = {name: await count(name) for name in tables}
    assert {name: n for name, n in left.items() if n} == {
        "users": 1,
        "resumes": 1,
        "job_postings": 1,
        "interview_sessions": 1,
        "operations": 1,
    }


async def test_deleting_an_interview_keeps_what_it_cost(world):
    user, session = world
    await execute(
        "INSERT INTO usage (id, user_id, interview_session_id, operation_id, kind, model, "
        "provider, is_on_server_key, input_tokens, output_tokens, created_at) "
        "SELECT :id, user_id, interview_session_id, id, kind, 'gpt', 'openai', false, 10, 20, "
        "now() FROM operations LIMIT 1",
        id=new_id(),
    )

    await interviews.remove(user_id=user, session_id=session)

    async with transaction() as db:
        row = (await db.execute(text("SELECT interview_session_id, input_tokens FROM usage"))).one()
    assert row == (None, 10)


async def test_a_posting_with_interviews_goes_without_taking_them_along(world):
    await execute("DELETE FROM job_postings")

    assert (await count("interview_sessions"), await count("feedback")) == (1, 1)


async def test_deleting_the_resume_touches_no_interview(world):
    user, session = world

    await resumes.remove(user_id=user)

    assert (await interviews.sources(user_id=user, session_id=session)).resume


async def test_the_first_of_two_retakes_may_be_deleted(world):
    user, session = world
    job = await a_posting(user)
    retake = await an_interview(user, job_id=job)
    await execute(
        "UPDATE interview_sessions SET retake_of_id = :first WHERE id = :retake",
        first=session,
        retake=retake,
    )

    await interviews.remove(user_id=user, session_id=session)

    assert (await interviews.load(user_id=user, session_id=retake)).id == str(retake)


def test_every_time_knows_its_zone():
    times = [
        column
        for table in metadata.sorted_tables
        for column in table.columns
        if column.name.endswith("_at")
    ]

    assert times
    assert [str(column) for column in times if not getattr(column.type, "timezone", False)] == []


def test_every_reference_says_what_happens_when_its_target_goes():
    keys = [key for table in metadata.sorted_tables for key in table.foreign_keys]

    assert keys
    assert {key.ondelete for key in keys} <= {"CASCADE", "SET NULL"}


def test_every_reference_can_be_looked_up_quickly():
    """PostgreSQL indexes no foreign key by itself: deleting its target would read the table."""
    for table in metadata.sorted_tables:
        uniques = [u for u in table.constraints if isinstance(u, UniqueConstraint)]
        # An index over an expression has no columns.
        covered = {i.columns.values()[0].name for i in table.indexes if i.columns}
        covered |= {unique.columns.values()[0].name for unique in uniques}
        covered |= {column.name for column in table.columns if column.unique}
        covered |= {column.name for column in table.primary_key.columns}
        missing = {key.parent.name for key in table.foreign_keys} - covered

        # Every query for a user's interviews has an index of its own, by user and time.
        assert not missing, f"{table.name}: {missing}"

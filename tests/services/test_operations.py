"""Work that takes time: queued with its cause, followed, cancelled, retried, fenced, taken over.

A real worker on a real database; what the AI would do is scripted by handlers of the test.
"""

import asyncio
import logging
import re
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from types import SimpleNamespace

import psycopg
import pytest
from procrastinate.job_context import AbortReason
from sqlalchemy import func, select, text

from ai_interviewer.database import transaction
from ai_interviewer.database.notifications import listening, wakes
from ai_interviewer.domain.enums import InterviewStatus, OperationKind, OperationStatus
from ai_interviewer.domain.errors import (
    FailureKind,
    InterviewerFailed,
    RateLimited,
    ValidationFailed,
)
from ai_interviewer.models import InterviewSession, Operation, Question
from ai_interviewer.models.base import new_id, now
from ai_interviewer.services import interviews, operations
from ai_interviewer.services.interview_work.worker import HANDLERS
from ai_interviewer.services.interviews import answers
from ai_interviewer.services.operations import _runner
from ai_interviewer.services.operations._follow import current_operations
from ai_interviewer.services.operations.worker import running_worker
from tests.factories import (
    ANSWER,
    a_posting,
    a_question,
    a_user,
    an_interview,
    answered,
    eventually,
    is_waiting_for_a_lock,
    operations_of,
    pass_by,
    work_off,
)

PENDING, RUNNING = OperationStatus.PENDING, OperationStatus.RUNNING
COMPLETED, FAILED = OperationStatus.COMPLETED, OperationStatus.FAILED
CANCELLED = OperationStatus.CANCELLED
BOTH = (OperationKind.QUESTION, OperationKind.ANALYSIS)


@asynccontextmanager
async def a_worker(handler=None, *, is_alone=False):
    """A running worker; with `handler`, it does the work of every kind."""
    handlers = dict(HANDLERS) if handler is None else dict.fromkeys(BOTH, handler)
    async with listening(), running_worker(handlers, is_alone=is_alone):
        yield handlers


async def run_once(session, handler):
    """Run the interview's first operation here and now, as the queue would once."""
    [operation, *_] = await operations_of(session)
    context = SimpleNamespace(abort_reason=lambda: None)
    await _runner.run(context, operation_id=operation.id, handlers=dict.fromkeys(BOTH, handler))


async def complete(work):
    async with work.completing():
        pass


async def status(session):
    return [operation.status for operation in await operations_of(session)]


async def becomes(session, *wanted):
    async def holds():
        return await status(session) == list(wanted)

    await eventually(holds)


async def jobs():
    """How many jobs the queue holds, whatever their state."""
    async with transaction() as db:
        return await db.scalar(text("SELECT count(*) FROM procrastinate_jobs"))


async def message(user, session):
    [operation, *_] = await current_operations(user_id=user, session_id=session)
    return operation.message


def failing(kind, **how):
    """A handler that always fails, and the times it was called."""
    calls = []

    async def fail(work):
        calls.append(now())
        raise InterviewerFailed(kind, **how)

    return fail, calls


class Gate:
    """A handler that waits inside the call until it is let through."""

    def __init__(self):
        self.is_inside, self.may_pass, self.was_aborted = (asyncio.Event() for _ in range(3))
        self.calls = 0

    async def __call__(self, work):
        self.calls += 1
        self.is_inside.set()
        try:
            await self.may_pass.wait()
        except asyncio.CancelledError:
            self.was_aborted.set()
            raise
        await complete(work)

    async def reached(self):
        await asyncio.wait_for(self.is_inside.wait(), 10)


# Queued with its cause


async def test_the_worker_asks_analyses_and_asks_again(live_db):
    user = await a_user()
    session = await an_interview(user)

    async with a_worker():
        await becomes(session, COMPLETED)
        view = await interviews.load(user_id=user, session_id=session)
        await answers.submit(user_id=user, question_id=view.questions[0].id, text=ANSWER)
        await becomes(session, COMPLETED, COMPLETED, COMPLETED)

    view = await interviews.load(user_id=user, session_id=session)
    assert [(q.number, q.has_feedback) for q in view.questions] == [(1, True), (2, False)]


async def ask_second_question(db, user, session):
    await operations.enqueue(
        db, user_id=user, session_id=session, kind=OperationKind.QUESTION, question_number=2
    )


async def test_nothing_of_a_rolled_back_transaction_runs(live_db):
    user = await a_user()
    session = await an_interview(user)
    await work_off(session)
    before = await jobs()

    async with transaction() as db:
        await ask_second_question(db, user, session)
        await db.rollback()

    assert await jobs() == before
    assert await status(session) == [COMPLETED]


async def test_work_asked_for_many_times_at_once_is_queued_once(live_db):
    user = await a_user()
    session = await an_interview(user)

    async def ask_again():
        async with transaction() as db:
            await ask_second_question(db, user, session)

    await asyncio.gather(*(ask_again() for _ in range(8)))

    assert await status(session) == [PENDING, PENDING]
    assert await jobs() == 2


# Followed


async def test_followers_see_the_words_come_and_the_end(live_db):
    user = await a_user()
    session = await an_interview(user)
    may_write = asyncio.Event()

    async def write(work):
        await may_write.wait()
        for words in ("How", "How would", "How would you"):
            await work.publish(words)
            await asyncio.sleep(0.1)
        await complete(work)

    async with a_worker(write):
        updates = []
        async for [operation] in operations.follow(user_id=user, session_id=session):
            updates.append((operation.text, operation.status))
            may_write.set()

    texts = list(dict.fromkeys(words for words, _ in updates if words))
    assert texts == ["How", "How would", "How would you"]
    assert updates[-1] == ("", COMPLETED)


async def test_the_first_words_show_at_once_and_the_next_are_bundled(db):
    user = await a_user()
    session = await an_interview(user)
    seen = []

    async def write(work):
        for words in ("How", "How would", "How would you"):
            await work.publish(words)
        seen.extend(await current_operations(user_id=user, session_id=session))

    await run_once(session, write)

    assert [operation.text for operation in seen] == ["How"]


async def test_a_reload_first_gets_the_text_so_far(live_db):
    user = await a_user()
    session = await an_interview(user)
    gate = Gate()

    async def half(work):
        await work.publish("How would")
        await gate(work)

    async with a_worker(half):
        await gate.reached()
        async for [operation] in operations.follow(user_id=user, session_id=session):
            assert operation.text == "How would" or operation.is_final
            gate.may_pass.set()


async def test_following_ends_at_once_when_nothing_runs(db):
    user = await a_user()
    session = await an_interview(user)
    await work_off(session)

    updates = [u async for u in operations.follow(user_id=user, session_id=session)]

    assert len(updates) == 1


async def test_a_lost_wake_up_heals_by_itself(live_db):
    user = await a_user()
    session = await an_interview(user)
    following = operations.follow(user_id=user, session_id=session)
    await anext(following)

    # Nobody listens in this process: only the follower's own time-out can tell it.
    await work_off(session)

    [operation] = await asyncio.wait_for(anext(following), 3)
    assert operation.is_final


async def test_followers_hear_again_after_the_listening_connection_broke(live_db, caplog):
    user = await a_user()
    session = await an_interview(user)
    async with listening():
        await eventually(listener)
        broken = await listener()
        async with transaction() as db:
            await db.execute(text("SELECT pg_terminate_backend(:pid)"), {"pid": broken})

        async def is_another():
            return await listener() not in (None, broken)

        await eventually(is_another)
        with wakes(session) as woken:
            await work_off(session)
            # The event itself, since a follower would also look again without it.
            await asyncio.wait_for(woken.wait(), 10)


async def listener():
    """The server process of the LISTEN connection, if there is one."""
    mine = "WHERE query LIKE 'LISTEN%' AND datname = current_database()"
    async with transaction() as db:
        return await db.scalar(text(f"SELECT pid FROM pg_stat_activity {mine}"))


# Cancelled


async def test_cancelling_stops_the_call_and_says_so(live_db):
    user = await a_user()
    session = await an_interview(user)
    gate = Gate()

    async with a_worker(gate):
        await gate.reached()
        await operations.cancel(user_id=user, session_id=session, kinds=BOTH)

        assert await status(session) == [CANCELLED]
        assert "Cancelled" in await message(user, session)
        await asyncio.wait_for(gate.was_aborted.wait(), 5)
        await eventually(no_jobs)

    assert await status(session) == [CANCELLED]


async def no_jobs():
    return not await jobs()


async def test_what_was_cancelled_before_it_began_never_runs(live_db):
    user = await a_user()
    session = await an_interview(user)
    other = await an_interview(user)
    await operations.cancel(user_id=user, session_id=session, kinds=BOTH)
    gate = Gate()
    gate.may_pass.set()

    async with a_worker(gate):
        await becomes(other, COMPLETED)

    assert gate.calls == 1
    assert await status(session) == [CANCELLED]


async def test_cancelling_one_kind_leaves_the_other_running(db):
    user = await a_user()
    session = await an_interview(user)
    await answers.submit(user_id=user, question_id=await a_question(user, session), text=ANSWER)

    await operations.cancel(user_id=user, session_id=session, kinds=(OperationKind.ANALYSIS,))

    by_kind = {(o.kind, o.question_number): o.status for o in await operations_of(session)}
    assert by_kind[OperationKind.ANALYSIS, 1] is CANCELLED
    assert by_kind[OperationKind.QUESTION, 2] is PENDING


async def test_cancelled_work_can_be_tried_again(live_db):
    user = await a_user()
    session = await an_interview(user)
    await operations.cancel(user_id=user, session_id=session, kinds=BOTH)

    await operations.restart_failed(user_id=user, session_id=session)

    async with a_worker():
        await becomes(session, COMPLETED)


async def test_a_call_that_ends_after_its_cancel_changes_nothing(db):
    user = await a_user()
    session = await an_interview(user)

    async def too_late(work):
        await operations.cancel(user_id=user, session_id=session, kinds=BOTH)
        await complete(work)

    await run_once(session, too_late)

    assert await status(session) == [CANCELLED]


async def test_trying_again_at_once_is_not_disturbed_by_the_cancelled_call(live_db):
    user = await a_user()
    session = await an_interview(user)
    first, second = Gate(), Gate()
    second.may_pass.set()
    turns = iter((first, second))

    async def next_turn(work):
        await next(turns)(work)

    async with a_worker(next_turn):
        await first.reached()
        await operations.cancel(user_id=user, session_id=session, kinds=BOTH)
        await operations.restart_failed(user_id=user, session_id=session)
        await becomes(session, COMPLETED)
        await asyncio.wait_for(first.was_aborted.wait(), 5)
        await eventually(no_jobs)

    assert await status(session) == [COMPLETED]
    assert second.calls == 1


async def test_deleting_an_interview_stops_its_work(live_db):
    user = await a_user()
    session = await an_interview(user)
    gate = Gate()

    async with a_worker(gate):
        await gate.reached()
        await interviews.remove(user_id=user, session_id=session)
        await asyncio.wait_for(gate.was_aborted.wait(), 5)
        await eventually(no_jobs)

    assert await status(session) == []


# Failed, and tried again


async def test_a_failure_says_what_happened_and_trying_again_repeats_it(live_db):
    user = await a_user()
    session = await an_interview(user)
    fail, calls = failing(FailureKind.BAD_KEY)

    async with a_worker(fail) as handlers:
        await becomes(session, FAILED)
        assert await message(user, session) == InterviewerFailed(FailureKind.BAD_KEY).message
        assert len(calls) == 1

        handlers.update(HANDLERS)
        await operations.restart_failed(user_id=user, session_id=session)
        await becomes(session, COMPLETED)

    assert await message(user, session) == ""
    view = await interviews.load(user_id=user, session_id=session)
    assert [q.number for q in view.questions] == [1]


async def test_a_failure_is_stored_with_its_stable_code(db):
    user = await a_user()
    session = await an_interview(user)

    await run_once(session, failing(FailureKind.NO_QUOTA)[0])

    [operation] = await operations_of(session)
    assert (operation.error_code, operation.error_key) == ("OPENAI_API_ERROR", "ai_no_quota")


async def test_a_domain_error_keeps_its_own_sentence(db):
    user = await a_user()
    session = await an_interview(user)

    async def refuse(work):
        raise ValidationFailed("resume_too_long", most=7)

    await run_once(session, refuse)

    assert await message(user, session) == ValidationFailed("resume_too_long", most=7).message


async def test_a_bug_fails_loudly_in_the_log_and_politely_on_the_page(db, caplog):
    user = await a_user()
    session = await an_interview(user)

    async def crash(work):
        raise ZeroDivisionError("secret detail")

    with caplog.at_level(logging.ERROR):
        await run_once(session, crash)

    assert await status(session) == [FAILED]
    assert "secret detail" not in await message(user, session)
    assert any(r.exc_info and r.exc_info[0] is ZeroDivisionError for r in caplog.records)


async def test_two_clicks_on_try_again_run_it_once(live_db):
    user = await a_user()
    session = await an_interview(user)
    await run_once(session, failing(FailureKind.BAD_KEY)[0])
    before = await jobs()

    await asyncio.gather(
        *(operations.restart_failed(user_id=user, session_id=session) for _ in range(5))
    )

    assert await status(session) == [PENDING]
    assert await jobs() == before + 1


async def test_trying_again_leaves_running_and_finished_work_alone(db):
    user = await a_user()
    session = await an_interview(user)
    await answers.submit(user_id=user, question_id=await a_question(user, session), text=ANSWER)
    before = [(o.id, o.status, o.job_id) for o in await operations_of(session)]

    await operations.restart_failed(user_id=user, session_id=session)

    assert [(o.id, o.status, o.job_id) for o in await operations_of(session)] == before


async def test_a_failed_next_question_is_started_again_by_next(db):
    user = await a_user()
    session = await an_interview(user)
    await answers.submit(user_id=user, question_id=await a_question(user, session), text=ANSWER)
    await operations.cancel(user_id=user, session_id=session, kinds=(OperationKind.QUESTION,))

    await interviews.move_to_next_question(user_id=user, session_id=session)

    await work_off(session)
    view = await interviews.load(user_id=user, session_id=session)
    assert [q.number for q in view.questions] == [1, 2]


async def finished_early(user):
    """An interview completed while its next question was still being made."""
    session = await an_interview(user)
    await answers.submit(user_id=user, question_id=await a_question(user, session), text=ANSWER)
    await interviews.finish(user_id=user, session_id=session)
    return session


async def test_trying_again_in_a_completed_interview_asks_no_further_question(db):
    user = await a_user()
    session = await finished_early(user)

    await operations.restart_failed(user_id=user, session_id=session)
    await work_off(session)

    view = await interviews.load(user_id=user, session_id=session)
    assert [q.number for q in view.questions] == [1]
    assert view.questions[0].has_feedback


async def test_next_in_a_completed_interview_asks_no_further_question(db):
    user = await a_user()
    session = await finished_early(user)

    await interviews.move_to_next_question(user_id=user, session_id=session)
    await work_off(session)

    view = await interviews.load(user_id=user, session_id=session)
    assert ([q.number for q in view.questions], view.current_number) == ([1], 1)


async def test_an_analysis_that_failed_can_be_repeated_after_the_end(db):
    user = await a_user()
    session = await finished_early(user)
    await operations.cancel(user_id=user, session_id=session, kinds=(OperationKind.ANALYSIS,))

    await operations.restart_failed(user_id=user, session_id=session)
    await work_off(session)

    view = await interviews.load(user_id=user, session_id=session)
    assert view.questions[0].has_feedback


# Retried


async def test_a_transient_failure_is_retried_by_the_worker_until_it_works(live_db):
    user = await a_user()
    session = await an_interview(user)
    outcomes = iter((FailureKind.UNREACHABLE,))

    async def fail_once(work):
        for kind in outcomes:
            raise InterviewerFailed(kind, retry_after=0.01)
        await complete(work)

    async with a_worker(fail_once):
        await becomes(session, COMPLETED)

    [operation] = await operations_of(session)
    assert (operation.tries, operation.attempt) == (1, 2)


@pytest.mark.parametrize("kind", [kind for kind in FailureKind if kind.is_transient])
async def test_a_transient_failure_gets_three_retries_that_wait_longer_each_time(db, kind):
    user = await a_user()
    session = await an_interview(user)
    fail, calls = failing(kind)
    waits = []

    for _ in range(3):
        with pytest.raises(_runner.RetryLater) as later:
            await run_once(session, fail)
        waits.append(later.value.seconds)
        assert await status(session) == [PENDING]
    await run_once(session, fail)

    assert await status(session) == [FAILED]
    assert len(calls) == 4
    assert all(c / 2 <= wait <= c for wait, c in zip(waits, (1, 2, 4), strict=True))


@pytest.mark.parametrize("kind", [kind for kind in FailureKind if not kind.is_transient])
async def test_a_permanent_failure_is_not_retried(db, kind):
    user = await a_user()
    session = await an_interview(user)
    fail, calls = failing(kind)

    await run_once(session, fail)

    assert await status(session) == [FAILED]
    assert len(calls) == 1
    assert await message(user, session) == InterviewerFailed(kind).message


async def test_the_provider_says_how_long_to_wait(db):
    user = await a_user()
    session = await an_interview(user)

    with pytest.raises(_runner.RetryLater) as later:
        await run_once(session, failing(FailureKind.RATE_LIMITED, retry_after=7.5)[0])

    assert later.value.seconds == 7.5


async def test_a_wait_beyond_the_time_limit_fails_at_once_and_says_how_long(db):
    user = await a_user()
    session = await an_interview(user)

    await run_once(session, failing(FailureKind.RATE_LIMITED, retry_after=600)[0])

    assert await status(session) == [FAILED]
    assert "600 seconds" in await message(user, session)


async def test_trying_again_after_all_retries_starts_with_fresh_ones(db):
    user = await a_user()
    session = await an_interview(user)
    fail, _ = failing(FailureKind.UNREACHABLE)
    for _ in range(4):
        with suppress(_runner.RetryLater):
            await run_once(session, fail)

    await operations.restart_failed(user_id=user, session_id=session)

    with pytest.raises(_runner.RetryLater):
        await run_once(session, fail)


# Limited in time


async def test_work_beyond_its_time_limit_fails_as_a_time_out(live_db, environment):
    environment(QUESTION_TIMEOUT="1")
    user = await a_user()
    session = await an_interview(user)
    gate = Gate()

    async with a_worker(gate):
        await becomes(session, FAILED)

    assert gate.was_aborted.is_set()
    assert await message(user, session) == InterviewerFailed(FailureKind.TIMEOUT).message


async def test_questions_and_analyses_have_their_own_time_limits(db, environment):
    environment(QUESTION_TIMEOUT="100", ANALYSIS_TIMEOUT="200")
    user = await a_user()
    session = await an_interview(user)
    await answers.submit(user_id=user, question_id=await a_question(user, session), text=ANSWER)
    await work_off(session)

    limits = {
        o.kind: round((o.deadline_at - o.started_at) / timedelta(seconds=10)) * 10
        for o in await operations_of(session)
    }

    assert limits == {OperationKind.QUESTION: 100, OperationKind.ANALYSIS: 200}


async def test_the_time_limit_covers_all_tries(db):
    user = await a_user()
    session = await an_interview(user)
    deadlines = []

    async def fail(work):
        deadlines.append(work.deadline_at)
        raise InterviewerFailed(FailureKind.UNREACHABLE)

    for _ in range(3):
        with pytest.raises(_runner.RetryLater):
            await run_once(session, fail)

    assert len(deadlines) == 3
    assert len(set(deadlines)) == 1


async def test_trying_again_gets_a_new_time_limit(db):
    user = await a_user()
    session = await an_interview(user)
    await run_once(session, failing(FailureKind.BAD_KEY)[0])
    [failed] = await operations_of(session)

    await operations.restart_failed(user_id=user, session_id=session)
    await run_once(session, complete)

    [repeated] = await operations_of(session)
    assert repeated.deadline_at > failed.deadline_at


# Fenced


async def test_a_superseded_runner_writes_nothing(live_db):
    user = await a_user()
    session = await an_interview(user)
    first, second = asyncio.Event(), asyncio.Event()

    def storing(words, may_store):
        async def store(work):
            await may_store.wait()
            async with work.completing() as db:
                db.add(a_question_row(session, words))

        return asyncio.create_task(run_once(session, store))

    thought_dead = storing("the first", first)
    await claimed_by(session, attempt=1)
    successor = storing("the second", second)
    await claimed_by(session, attempt=2)

    first.set()
    await thought_dead
    assert (await interviews.load(user_id=user, session_id=session)).questions == []

    second.set()
    await successor
    view = await interviews.load(user_id=user, session_id=session)
    assert [q.text for q in view.questions] == ["the second"]


async def claimed_by(session, *, attempt):
    async def holds():
        return [o.attempt for o in await operations_of(session)] == [attempt]

    await eventually(holds)


def a_question_row(session, words):
    return Question(interview_session_id=session, number=1, type="TECHNICAL", text=words, lang="en")


async def test_a_superseded_runner_stops_at_its_next_words(db):
    user = await a_user()
    session = await an_interview(user)
    went_on = []

    async def overtaken(work):
        await run_once(session, complete)
        await work.publish("Nobody wants this any more")
        went_on.append(True)

    await run_once(session, overtaken)

    assert await status(session) == [COMPLETED]
    assert not went_on


async def test_a_failure_of_a_superseded_runner_is_nobodys_failure(db):
    user = await a_user()
    session = await an_interview(user)

    async def overtaken(work):
        await run_once(session, complete)
        raise InterviewerFailed(FailureKind.BAD_KEY)

    await run_once(session, overtaken)

    assert await status(session) == [COMPLETED]


async def test_finished_work_does_not_run_again(db):
    user = await a_user()
    session = await an_interview(user)
    await run_once(session, complete)
    fail, calls = failing(FailureKind.BAD_KEY)

    await run_once(session, fail)

    assert not calls
    assert await status(session) == [COMPLETED]


async def test_a_result_and_its_completion_are_stored_together_or_not_at_all(db):
    user = await a_user()
    session = await an_interview(user)

    async def crash_while_storing(work):
        async with work.completing() as storing:
            storing.add(a_question_row(session, "never seen"))
            await storing.flush()
            raise RuntimeError("the disk is full")

    await run_once(session, crash_while_storing)

    assert await status(session) == [FAILED]
    assert (await interviews.load(user_id=user, session_id=session)).questions == []


@pytest.mark.parametrize("end", [interviews.finish, interviews.remove])
async def test_ending_an_interview_never_blocks_a_result_that_is_being_stored(live_db, end):
    user = await a_user()
    session = await an_interview(user)
    ending = []

    async def store(work):
        async with work.completing() as db:
            ending.append(asyncio.create_task(end(user_id=user, session_id=session)))
            await eventually(somebody_waits)
            db.add(a_question_row(session, "stored just in time"))

    await run_once(session, store)
    await asyncio.wait_for(ending[0], 5)

    assert await status(session) == []


async def somebody_waits():
    async with transaction() as db:
        query = "SELECT count(*) FROM pg_locks WHERE NOT granted"
        return bool(await db.scalar(text(query)))


@pytest.mark.parametrize("then", ["answers", "operations"])
async def test_a_feedback_being_stored_never_blocks_a_click_in_a_circle(live_db, then):
    """Submitting again and deleting hold the interview first, and then want what is below it."""
    user = await a_user()
    session = await an_interview(user)
    question = await a_question(user, session)
    await answers.submit(user_id=user, question_id=question, text=ANSWER)
    with psycopg.connect(live_db.replace("+psycopg", "", 1)) as click:
        click.execute("SELECT FROM interview_sessions WHERE id = %s FOR NO KEY UPDATE", [session])
        storing = asyncio.create_task(work_off(session))
        await eventually(is_waiting_for_a_lock)
        click.execute("SET lock_timeout = '2s'")
        click.execute(f"SELECT FROM {then} FOR UPDATE")
        click.commit()
        await storing

    [_, analysis, _] = await operations_of(session)
    assert analysis.status is COMPLETED


# Handed back and taken over


async def test_a_shutdown_hands_unfinished_work_to_the_next_worker(live_db):
    user = await a_user()
    session = await an_interview(user)
    gate = Gate()
    async with a_worker(gate):
        await gate.reached()

    assert gate.was_aborted.is_set()
    assert await status(session) == [RUNNING]
    async with a_worker():
        await becomes(session, COMPLETED)


async def killed_at_work(session, *, heartbeat_age):
    """Leave the queue and the operation as a worker does that was killed in the middle."""
    async with transaction() as db:
        worker_id = await db.scalar(
            text(
                "INSERT INTO procrastinate_workers (last_heartbeat) "
                "VALUES (now() - make_interval(secs => :age)) RETURNING id"
            ),
            {"age": heartbeat_age},
        )
        await db.execute(
            text("UPDATE procrastinate_jobs SET status = 'doing', worker_id = :worker"),
            {"worker": worker_id},
        )
        operation = await db.scalar(select(Operation))
        operation.status, operation.attempt, operation.partial_text = RUNNING, 1, "Half a"


async def test_a_lone_server_soon_takes_over_what_its_killed_predecessor_left(live_db):
    user = await a_user()
    session = await an_interview(user)
    await killed_at_work(session, heartbeat_age=5)

    async with a_worker(is_alone=True):
        await becomes(session, COMPLETED)

    [operation] = await operations_of(session)
    assert operation.attempt == 2


async def test_a_dead_workers_job_is_taken_over_when_its_heartbeat_went_stale(live_db):
    user = await a_user()
    session = await an_interview(user)
    await killed_at_work(session, heartbeat_age=7)

    # Not stale yet when this worker starts, but soon.
    async with a_worker():
        await becomes(session, COMPLETED)


async def test_a_live_workers_job_is_left_to_it(live_db):
    user = await a_user()
    session = await an_interview(user)
    await killed_at_work(session, heartbeat_age=5)

    # A worker looks for the dead as soon as it starts.
    async with a_worker():
        await asyncio.sleep(0.5)

    assert await status(session) == [RUNNING]


async def test_the_worker_goes_on_after_its_database_connections_were_cut(live_db):
    user = await a_user()
    async with a_worker():
        await becomes(await an_interview(user), COMPLETED)
        async with transaction() as db:
            await db.execute(
                text(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                    "WHERE datname = current_database() AND pid <> pg_backend_pid()"
                )
            )

        await becomes(await an_interview(user), COMPLETED)


async def test_a_crash_after_the_answer_loses_nothing(live_db):
    user = await a_user()
    session = await an_interview(user)
    question = await a_question(user, session)
    await answers.submit(user_id=user, question_id=question, text=ANSWER)

    async with a_worker():
        await becomes(session, COMPLETED, COMPLETED, COMPLETED)

    view = await interviews.load(user_id=user, session_id=session)
    assert view.questions[0].answer == ANSWER
    assert view.questions[0].has_feedback


async def test_an_abort_asked_for_by_nobody_is_handed_back(live_db):
    user = await a_user()
    session = await an_interview(user)
    [operation] = await operations_of(session)
    context = SimpleNamespace(abort_reason=lambda: AbortReason.SHUTDOWN)
    running = asyncio.create_task(
        _runner.run(context, operation_id=operation.id, handlers=dict.fromkeys(BOTH, Gate()))
    )
    await becomes(session, RUNNING)

    running.cancel()

    with pytest.raises(asyncio.CancelledError):
        await running
    assert await status(session) == [RUNNING]


async def test_work_that_is_unknown_is_left_alone(db):
    context = SimpleNamespace(abort_reason=lambda: None)

    await _runner.run(context, operation_id=new_id(), handlers=HANDLERS)

    async with transaction() as session:
        assert await session.scalar(select(func.count()).select_from(Operation)) == 0


async def test_finishing_stops_the_next_question_and_lets_the_analysis_end(db):
    user = await a_user()
    session = await finished_early(user)

    by_kind = {(o.kind, o.question_number): o.status for o in await operations_of(session)}

    assert by_kind[OperationKind.QUESTION, 2] is CANCELLED
    assert by_kind[OperationKind.ANALYSIS, 1] is PENDING
    async with transaction() as database:
        interview = await database.get(InterviewSession, session)
    assert interview.status is InterviewStatus.COMPLETED


async def test_a_second_interview_goes_on_while_the_first_one_waits(live_db):
    user = await a_user()
    first, second = await an_interview(user), await an_interview(user)
    gate = Gate()

    async def wait_for_the_first(work):
        await (gate(work) if work.session_id == first else complete(work))

    async with a_worker(wait_for_the_first):
        await gate.reached()
        await becomes(second, COMPLETED)
        assert await status(first) == [RUNNING]
        gate.may_pass.set()
        await becomes(first, COMPLETED)


async def test_every_answer_of_an_interview_is_analysed_in_the_end(db):
    user = await a_user()
    session = await an_interview(user, questions=3)
    for _ in range(3):
        await answered(user, session)
        await interviews.move_to_next_question(user_id=user, session_id=session)

    view = await interviews.load(user_id=user, session_id=session)

    assert [(q.number, q.has_feedback) for q in view.questions] == [(1, True), (2, True), (3, True)]


# The limit of work


async def test_an_answer_beyond_the_limit_is_kept_and_its_work_can_be_tried_again(db, environment):
    user = await a_user()
    session = await an_interview(user)
    question = await a_question(user, session)
    environment(AI_RATE_LIMIT="1")

    await answers.submit(user_id=user, question_id=question, text=ANSWER)

    view = await interviews.load(user_id=user, session_id=session)
    assert view.questions[0].answer == ANSWER
    assert await status(session) == [COMPLETED, FAILED, FAILED]
    _, analysis, _ = await operations_of(session)
    assert analysis.error_code == "RATE_LIMIT_EXCEEDED"
    shown = (await current_operations(user_id=user, session_id=session))[1]
    assert re.search(r"Wait ([1-9]|[1-5]\d|60) seconds, then try again\.", shown.message)

    await operations.restart_failed(user_id=user, session_id=session)
    assert await status(session) == [COMPLETED, FAILED, FAILED]
    await pass_by(61)
    environment(AI_RATE_LIMIT="2")
    await operations.restart_failed(user_id=user, session_id=session)
    await work_off(session)
    assert await status(session) == [COMPLETED, COMPLETED, COMPLETED]


async def test_of_several_things_as_many_start_as_the_limit_lets_through(db, environment):
    user = await a_user()
    session = await an_interview(user)
    question = await a_question(user, session)
    environment(AI_RATE_LIMIT="2")

    await answers.submit(user_id=user, question_id=question, text=ANSWER)

    assert await status(session) == [COMPLETED, PENDING, FAILED]


async def test_the_time_to_wait_runs_out_while_somebody_looks_on(db, environment):
    user = await a_user()
    session = await an_interview(user)
    question = await a_question(user, session)
    environment(AI_RATE_LIMIT="1")
    await answers.submit(user_id=user, question_id=question, text=ANSWER)
    async with transaction() as session_:
        await session_.execute(
            text("UPDATE operations SET finished_at = finished_at - interval '1 hour'")
        )

    shown = (await current_operations(user_id=user, session_id=session))[1]

    assert "Wait 1 second," in shown.message


async def test_work_asked_for_twice_counts_once(db, environment):
    environment(AI_RATE_LIMIT="2")
    user = await a_user()
    session = await an_interview(user)
    for _ in range(5):
        async with transaction() as asking:
            await ask_second_question(asking, user, session)

    assert await status(session) == [PENDING, PENDING]


async def test_an_interview_beyond_the_limit_does_not_begin_and_leaves_nothing(db, environment):
    environment(AI_RATE_LIMIT="1")
    user = await a_user()
    job = await a_posting(user)
    await an_interview(user, job_id=job)

    with pytest.raises(RateLimited):
        await an_interview(user, job_id=job)

    await pass_by(61)
    again = await an_interview(user, job_id=job)
    view = await interviews.load(user_id=user, session_id=again)
    assert view.attempt_number == 2


async def test_one_users_work_takes_nothing_from_anothers(db, environment):
    environment(AI_RATE_LIMIT="1")

    for _ in range(3):
        await an_interview(await a_user())

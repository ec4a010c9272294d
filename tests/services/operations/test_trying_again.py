"""A failure says what happened, and trying again repeats what failed and nothing else."""

import asyncio
import logging

from ai_interviewer.domain.enums import OperationKind
from ai_interviewer.domain.errors import FailureKind, InterviewerFailed, ValidationFailed
from ai_interviewer.services import interviews, operations
from ai_interviewer.services.interview_work.worker import HANDLERS
from ai_interviewer.services.interviews import answers
from tests.factories import ANSWER, a_question, a_user, an_interview, operations_of, run_queued_work
from tests.services.operations.workers import (
    COMPLETED,
    FAILED,
    PENDING,
    a_failing_handler,
    a_worker,
    finish_early,
    job_count,
    run_once,
    shown_message,
    statuses,
    wait_for_statuses,
)


async def test_a_failure_says_what_happened_and_trying_again_repeats_it(live_db):
    user = await a_user()
    session = await an_interview(user)
    fail, calls = a_failing_handler(FailureKind.BAD_KEY)

    async with a_worker(fail) as handlers:
        await wait_for_statuses(session, FAILED)
        assert await shown_message(user, session) == InterviewerFailed(FailureKind.BAD_KEY).message
        assert len(calls) == 1

        handlers.update(HANDLERS)
        await operations.restart_failed(user_id=user, session_id=session)
        await wait_for_statuses(session, COMPLETED)

    assert await shown_message(user, session) == ""
    view = await interviews.load(user_id=user, session_id=session)
    assert [q.number for q in view.questions] == [1]


async def test_a_failure_is_stored_with_its_stable_code(db):
    user = await a_user()
    session = await an_interview(user)

    await run_once(session, a_failing_handler(FailureKind.NO_QUOTA)[0])

    [operation] = await operations_of(session)
    assert (operation.error_code, operation.error_key) == ("OPENAI_API_ERROR", "ai_no_quota")


async def test_a_domain_error_keeps_its_own_sentence(db):
    user = await a_user()
    session = await an_interview(user)

    async def refuse(work):
        raise ValidationFailed("resume_too_long", most=7)

    await run_once(session, refuse)

    assert await shown_message(user, session) == ValidationFailed("resume_too_long", most=7).message


async def test_a_bug_fails_loudly_in_the_log_and_politely_on_the_page(db, caplog):
    user = await a_user()
    session = await an_interview(user)

    async def crash(work):
        raise ZeroDivisionError("secret detail")

    with caplog.at_level(logging.ERROR):
        await run_once(session, crash)

    assert await statuses(session) == [FAILED]
    assert "secret detail" not in await shown_message(user, session)
    assert any(r.exc_info and r.exc_info[0] is ZeroDivisionError for r in caplog.records)


async def test_two_clicks_on_try_again_run_it_once(live_db):
    user = await a_user()
    session = await an_interview(user)
    await run_once(session, a_failing_handler(FailureKind.BAD_KEY)[0])
    before = await job_count()

    await asyncio.gather(
        *(operations.restart_failed(user_id=user, session_id=session) for _ in range(5))
    )

    assert await statuses(session) == [PENDING]
    assert await job_count() == before + 1


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

    await run_queued_work(session)
    view = await interviews.load(user_id=user, session_id=session)
    assert [q.number for q in view.questions] == [1, 2]


async def test_trying_again_in_a_completed_interview_asks_no_further_question(db):
    user = await a_user()
    session = await finish_early(user)

    await operations.restart_failed(user_id=user, session_id=session)
    await run_queued_work(session)

    view = await interviews.load(user_id=user, session_id=session)
    assert [q.number for q in view.questions] == [1]
    assert view.questions[0].has_feedback


async def test_next_in_a_completed_interview_asks_no_further_question(db):
    user = await a_user()
    session = await finish_early(user)

    await interviews.move_to_next_question(user_id=user, session_id=session)
    await run_queued_work(session)

    view = await interviews.load(user_id=user, session_id=session)
    assert ([q.number for q in view.questions], view.current_number) == ([1], 1)


async def test_an_analysis_that_failed_can_be_repeated_after_the_end(db):
    user = await a_user()
    session = await finish_early(user)
    await operations.cancel(user_id=user, session_id=session, kinds=(OperationKind.ANALYSIS,))

    await operations.restart_failed(user_id=user, session_id=session)
    await run_queued_work(session)

    view = await interviews.load(user_id=user, session_id=session)
    assert view.questions[0].has_feedback

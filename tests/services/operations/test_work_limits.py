"""A minute allows so much work; anything beyond the limit can be tried again."""

import re

import pytest
from sqlalchemy import text

from ai_interviewer.database import transaction
from ai_interviewer.domain.errors import RateLimited
from ai_interviewer.services import interviews, operations
from ai_interviewer.services.interviews import answers
from ai_interviewer.services.operations._follow import current_operations
from tests.factories import (
    ANSWER,
    a_posting,
    a_question,
    a_user,
    an_interview,
    let_time_pass,
    operations_of,
    run_queued_work,
)
from tests.services.operations.workers import (
    COMPLETED,
    FAILED,
    PENDING,
    ask_second_question,
    statuses,
)


async def test_an_answer_beyond_the_limit_is_kept_and_its_work_can_be_tried_again(db, environment):
    user = await a_user()
    session = await an_interview(user)
    question = await a_question(user, session)
    environment(AI_RATE_LIMIT="1")

    await answers.submit(user_id=user, question_id=question, text=ANSWER)

    view = await interviews.load(user_id=user, session_id=session)
    assert view.questions[0].answer == ANSWER
    assert await statuses(session) == [COMPLETED, FAILED, FAILED]
    _, analysis, _ = await operations_of(session)
    assert analysis.error_code == "RATE_LIMIT_EXCEEDED"
    shown = (await current_operations(user_id=user, session_id=session))[1]
    assert re.search(r"Wait ([1-9]|[1-5]\d|60) seconds, then try again\.", shown.message)

    await operations.restart_failed(user_id=user, session_id=session)
    assert await statuses(session) == [COMPLETED, FAILED, FAILED]
    await let_time_pass(61)
    environment(AI_RATE_LIMIT="2")
    await operations.restart_failed(user_id=user, session_id=session)
    await run_queued_work(session)
    assert await statuses(session) == [COMPLETED, COMPLETED, COMPLETED]


async def test_of_several_operations_as_many_start_as_the_limit_allows(db, environment):
    user = await a_user()
    session = await an_interview(user)
    question = await a_question(user, session)
    environment(AI_RATE_LIMIT="2")

    await answers.submit(user_id=user, question_id=question, text=ANSWER)

    assert await statuses(session) == [COMPLETED, PENDING, FAILED]


async def test_the_time_to_wait_counts_down(db, environment):
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

    assert await statuses(session) == [PENDING, PENDING]


async def test_an_interview_beyond_the_limit_does_not_begin_and_leaves_nothing(db, environment):
    environment(AI_RATE_LIMIT="1")
    user = await a_user()
    job = await a_posting(user)
    await an_interview(user, job_id=job)

    with pytest.raises(RateLimited):
        await an_interview(user, job_id=job)

    await let_time_pass(61)
    again = await an_interview(user, job_id=job)
    view = await interviews.load(user_id=user, session_id=again)
    assert view.attempt_number == 2


async def test_one_users_work_does_not_count_for_another(db, environment):
    environment(AI_RATE_LIMIT="1")

    for _ in range(3):
        await an_interview(await a_user())

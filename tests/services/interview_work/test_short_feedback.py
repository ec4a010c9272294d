"""A slow or weak model gives short feedback, and the rest on request."""

import pytest
from sqlalchemy import select
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.domain.errors import Conflict, ValidationFailed
from ai_interviewer.models import InterviewSession, ModelSpeed
from ai_interviewer.models.base import now
from ai_interviewer.services import accounts, interviews, operations
from ai_interviewer.services.interviews import answers, disputes
from ai_interviewer.views.questions import QuestionView
from tests.factories import (
    ANSWER,
    a_question,
    a_user,
    answer_and_analyse,
    operations_of,
    run_queued_work,
)
from tests.model_interviews import an_interview_with_a_model, fake_provider


async def a_speed(user, *, wait: float, rate: float) -> None:
    async with transaction() as db:
        db.add(
            ModelSpeed(
                user_id=user,
                provider="openai",
                model="gpt-5.6-luna",
                wait_seconds=wait,
                characters_per_second=rate,
                measured_at=now(),
            )
        )


async def is_short(session) -> bool | None:
    async with transaction() as db:
        query = select(col(InterviewSession.is_short)).where(col(InterviewSession.id) == session)
        settled: bool | None = await db.scalar(query)
    return settled


def kinds(fake) -> list[str]:
    return [chat["kind"] for chat in fake.chats()]


async def test_a_slow_model_is_asked_for_little_and_its_time_is_said_and_given(db, environment):
    async with fake_provider(environment) as fake:
        user = await a_user()
        await a_speed(user, wait=20, rate=20)
        session = await an_interview_with_a_model(user)
        view = await answer_and_analyse(user, session)

        question, analysis = kinds(fake)[:2]
    assert (question, analysis) == ("short_question", "short_analysis")
    assert view.questions[0].feedback.is_short
    assert view.questions[0].by_rule == ""
    first = (await operations_of(session))[0]
    # 20 seconds of waiting, and 350 characters at 20 a second.
    assert first.expected_seconds == 38
    assert (first.deadline_at - first.started_at).total_seconds() == pytest.approx(112, abs=3)


async def test_a_model_of_unknown_speed_is_asked_for_everything_and_measured(db, environment):
    async with fake_provider(environment) as fake:
        user = await a_user()
        session = await an_interview_with_a_model(user)
        await answer_and_analyse(user, session)
        asked = kinds(fake)

    assert asked[:2] == ["interview_opening", "answer_analysis"]
    assert await is_short(session) is False
    assert (await operations_of(session))[0].expected_seconds is None
    async with transaction() as database:
        (speed,) = await database.scalars(select(ModelSpeed))
    assert (speed.provider, speed.model) == ("openai", "gpt-5.6-luna")


async def test_a_model_whose_first_reply_cannot_be_used_is_asked_for_little_from_then_on(
    db, environment
):
    async with fake_provider(environment) as fake:
        fake.next("prose", "prose")
        user = await a_user()
        session = await an_interview_with_a_model(user)
        view = await answer_and_analyse(user, session)
        asked = kinds(fake)

    assert sorted(asked[2:4]) == ["short_analysis", "short_question"]
    assert view.questions[0].feedback.is_short
    assert await is_short(session) is True


async def test_a_context_too_small_for_everything_holds_the_short_form(db, environment):
    async with fake_provider(environment) as fake:
        fake.set(context_characters=6_000)
        user = await a_user()
        session = await an_interview_with_a_model(user)
        view = await answer_and_analyse(user, session)
        failed = [o for o in await operations_of(session) if o.error_key]

    assert failed == []
    assert view.questions[0].feedback.is_short


async def test_what_does_not_even_fit_in_the_short_form_is_done_by_rule(db, environment):
    async with fake_provider(environment) as fake:
        fake.set(context_characters=1_000)
        user = await a_user()
        session = await an_interview_with_a_model(user)
        view = await answer_and_analyse(user, session)
        failed = [o for o in await operations_of(session) if o.error_key]

    assert failed == []
    assert "built-in interviewer scored" in view.questions[0].feedback.by_rule


async def test_a_model_that_has_not_begun_in_time_is_asked_for_little_and_given_more_time(
    db, environment
):
    environment(QUESTION_TIMEOUT="11")
    async with fake_provider(environment) as fake:
        fake.next({"fault": "hang", "for": "interview_opening"})
        user = await a_user()
        session = await an_interview_with_a_model(user)
        await run_queued_work(session)
        view = await interviews.load(user_id=user, session_id=session)
        (first,) = await operations_of(session)

        assert kinds(fake) == ["interview_opening", "short_question"]
    assert view.questions[0].by_rule == ""
    assert await is_short(session) is True
    assert first.expected_seconds >= 9
    assert first.tries == 0


async def test_a_model_known_to_be_fast_that_says_nothing_has_a_fault(db, environment):
    environment(QUESTION_TIMEOUT="3")
    async with fake_provider(environment) as fake:
        fake.next({"fault": "hang", "for": "interview_opening"})
        user = await a_user()
        await a_speed(user, wait=1, rate=1_000)
        session = await an_interview_with_a_model(user)
        await run_queued_work(session)
        (first,) = await operations_of(session)

        assert kinds(fake) == ["interview_opening"]
    assert first.error_key == "ai_timeout"


async def test_a_slow_model_that_falls_silent_is_replaced_by_rule_for_one_step(db, environment):
    environment(ANALYSIS_TIMEOUT="3")
    async with fake_provider(environment) as fake:
        user = await a_user()
        await a_speed(user, wait=1, rate=150)
        session = await an_interview_with_a_model(user)
        fake.next({"fault": "hang", "for": "short_analysis"})
        view = await answer_and_analyse(user, session)
        failed = [o for o in await operations_of(session) if o.error_key]

    assert failed == []
    assert "built-in interviewer scored" in view.questions[0].feedback.by_rule


@pytest.mark.parametrize(
    ("length", "rate", "expected"),
    [("SHORT", 10_000, "short_question"), ("FULL", 20, "interview_opening")],
)
async def test_a_user_can_decide_it(db, environment, length, rate, expected):
    async with fake_provider(environment) as fake:
        user = await a_user()
        await a_speed(user, wait=1, rate=rate)
        await accounts.choose_feedback_length(user_id=user, length=length)
        session = await an_interview_with_a_model(user)
        await a_question(user, session)

        assert kinds(fake) == [expected]
    assert (await accounts.profile(user_id=user)).feedback_length == length


async def test_a_length_that_does_not_exist_is_refused(db):
    user = await a_user()

    with pytest.raises(ValidationFailed):
        await accounts.choose_feedback_length(user_id=user, length="LONGEST")


async def answered_shortly(user) -> tuple[object, QuestionView]:
    await accounts.choose_feedback_length(user_id=user, length="SHORT")
    session = await an_interview_with_a_model(user)
    view = await answer_and_analyse(user, session)
    return session, view.questions[0]


async def test_more_feedback_comes_on_request_once_and_leaves_the_levels(db, environment):
    async with fake_provider(environment) as fake:
        user = await a_user()
        session, short = await answered_shortly(user)

        for _ in range(2):
            await answers.ask_for_more(user_id=user, question_id=short.id)
        await run_queued_work(session)
        await answers.ask_for_more(user_id=user, question_id=short.id)
        await run_queued_work(session)

        (whole, *_) = (await interviews.load(user_id=user, session_id=session)).questions
        assert kinds(fake).count("answer_details") == 1
    assert not whole.feedback.is_short
    assert whole.feedback.stronger_answer
    assert [s.level for s in whole.feedback.scores] == [s.level for s in short.feedback.scores]
    assert whole.feedback.earlier == []


async def test_the_rest_by_rule_keeps_the_models_levels(db, environment):
    async with fake_provider(environment) as fake:
        user = await a_user()
        session, short = await answered_shortly(user)
        fake.set(always="prose")
        await answers.ask_for_more(user_id=user, question_id=short.id)
        await run_queued_work(session)
        (whole, *_) = (await interviews.load(user_id=user, session_id=session)).questions

    assert not whole.feedback.is_short
    assert [s.level for s in whole.feedback.scores] == [s.level for s in short.feedback.scores]


async def test_an_objection_to_short_feedback_is_graded_shortly_again(db, environment):
    async with fake_provider(environment) as fake:
        user = await a_user()
        session, short = await answered_shortly(user)
        await disputes.disagree(user_id=user, question_id=short.id, objection="I said why.")
        await run_queued_work(session)
        view = await interviews.load(user_id=user, session_id=session)

        assert kinds(fake).count("answer_details") == 0
    assert view.questions[0].feedback.is_short
    assert [old.objection for old in view.questions[0].feedback.earlier] == ["I said why."]


async def test_there_is_no_more_to_say_before_there_is_feedback(db, environment):
    async with fake_provider(environment):
        user = await a_user()
        session = await an_interview_with_a_model(user)
        question = await a_question(user, session)
        await answers.submit(user_id=user, question_id=question, text=ANSWER)

        with pytest.raises(Conflict):
            await answers.ask_for_more(user_id=user, question_id=question)
    assert await operations.current_operations(user_id=user, session_id=session)


async def test_who_wants_it_thorough_has_each_dimension_graded_by_itself(live_db, environment):
    async with fake_provider(environment) as fake:
        user = await a_user()
        await accounts.choose_feedback_length(user_id=user, length="THOROUGH")
        session = await an_interview_with_a_model(user)
        view = await answer_and_analyse(user, session)
        # The choice is for new interviews: this one goes on as it began.
        await accounts.choose_feedback_length(user_id=user, length="FULL")
        await interviews.move_to_next_question(user_id=user, session_id=session)
        await answer_and_analyse(user, session)

        asked = kinds(fake)
    assert asked[0] == "interview_opening"
    assert asked.count("feedback_words") == asked.count("grade_clarity") == 2
    assert "answer_analysis" not in asked
    assert view.questions[0].feedback.scores
    assert not view.questions[0].feedback.is_short


async def test_a_thorough_feedback_without_its_words_gets_them_on_request(live_db, environment):
    async with fake_provider(environment) as fake:
        user = await a_user()
        await accounts.choose_feedback_length(user_id=user, length="THOROUGH")
        session = await an_interview_with_a_model(user)
        fake.next({"for": "feedback_words", "reply": "No.", "times": 2})
        view = await answer_and_analyse(user, session)
        first = view.questions[0]
        await answers.ask_for_more(user_id=user, question_id=first.id)
        await run_queued_work(session)
        whole = (await interviews.load(user_id=user, session_id=session)).questions[0]

    assert first.feedback.is_short
    assert not whole.feedback.is_short
    assert whole.feedback.scores == first.feedback.scores
    assert whole.feedback.stronger_answer

"""Key points in an interview: shown with the feedback, and kept by retakes."""

from collections.abc import AsyncIterator

import pytest

from ai_interviewer.domain.enums import FeedbackTiming
from ai_interviewer.domain.key_points import Heard, HeardPoint, KeyPoint
from ai_interviewer.domain.receipts import Quote
from ai_interviewer.services import interviews
from ai_interviewer.services._records.key_point_views import heard_label, key_point_views
from ai_interviewer.services.interviews import retakes
from tests.factories import ANSWER, a_user, answer_and_analyse, complete_interview
from tests.fakes.fake_openai import FakeOpenAI
from tests.model_interviews import an_interview_with_a_model, fake_provider

QUOTE = Quote("five hundred grams", 0, 18)


@pytest.fixture
async def model(environment) -> AsyncIterator[FakeOpenAI]:
    async with fake_provider(environment) as fake:
        yield fake


async def test_the_feedback_says_of_each_key_point_whether_it_was_heard(db, model):
    user = await a_user()
    session = await an_interview_with_a_model(user)

    view = await answer_and_analyse(user, session)

    question = view.questions[0]
    points = question.feedback.key_points
    assert question.feedback.heard == "1 of 3 heard, 1 partly"
    assert [point.heard for point in points] == ["HEARD", "PARTLY", "NOT_HEARD"]
    assert [point.heard_label for point in points] == ["Heard", "Partly heard", "Not heard"]
    assert all(point.text and point.why for point in points)
    assert [bool(point.quotes) for point in points] == [True, True, False]
    marked = "".join(segment.text for segment in question.segments if segment.is_quoted)
    assert points[0].quotes[0] in marked


def test_without_words_that_prove_it_a_key_point_is_not_called_partly_heard():
    point = KeyPoint("Weighs the flour", "Bread is made by weight.")
    unsure, partly = HeardPoint(point, Heard.PARTLY), HeardPoint(point, Heard.PARTLY, (QUOTE,))

    views = key_point_views((unsure, partly), ())
    assert [one.heard for one in views] == ["UNSURE", "PARTLY"]
    assert [one.heard_label for one in views] == ["Not sure", "Partly heard"]
    assert heard_label((unsure, partly), ()) == "0 of 2 heard, 1 partly, 1 not sure"


async def test_an_answer_that_says_nothing_still_shows_what_was_asked_for(db, model):
    user = await a_user()
    session = await an_interview_with_a_model(user)

    view = await answer_and_analyse(user, session, "I don't know.")

    assert view.questions[0].feedback.heard == "0 of 3 heard"


async def test_with_feedback_at_the_end_key_points_come_with_it(db, model):
    user = await a_user()
    session = await an_interview_with_a_model(user, feedback=FeedbackTiming.AT_END)

    view = await answer_and_analyse(user, session)
    assert view.questions[0].feedback.key_points == []

    await interviews.finish(user_id=user, session_id=session)
    view = await interviews.load(user_id=user, session_id=session)
    assert len(view.questions[0].feedback.key_points) == 3


async def test_a_retake_is_graded_by_the_same_key_points(db, model):
    user = await a_user()
    first = await an_interview_with_a_model(user, questions=3)
    await complete_interview(user, first, ANSWER, ANSWER, ANSWER)
    again = await retakes.begin(user_id=user, session_id=first, repeats_questions=True)
    await interviews.remove(user_id=user, session_id=first)

    view = await answer_and_analyse(user, again)

    assert len(view.questions[0].feedback.key_points) == 3
    texts = {chat["body"]["messages"][1]["content"] for chat in model.chats("answer_analysis")}
    assert all("<<<KEY POINTS" in text for text in texts)

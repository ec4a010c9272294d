"""Questions are rated by those who were asked them."""

from uuid import UUID

from ai_interviewer.services import interviews
from ai_interviewer.services.interviews import ratings
from tests.factories import a_user, an_interview, answer_and_analyse


async def test_a_rating_is_kept_and_can_be_changed(db):
    user = await a_user()
    session = await an_interview(user)
    view = await answer_and_analyse(user, session)
    question = UUID(view.questions[0].id)

    await ratings.rate_question(user_id=user, question_id=question, is_relevant=False)
    await ratings.rate_question(user_id=user, question_id=question, is_relevant=True)

    view = await interviews.load(user_id=user, session_id=session)
    assert view.questions[0].rating == "yes"

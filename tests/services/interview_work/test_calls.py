"""Which calls an interview with a model makes, and when."""

from ai_interviewer.services import interviews
from tests.factories import a_posting, a_question, a_user, answer_and_analyse
from tests.model_interviews import an_interview_with_a_model, fake_provider


async def test_saving_a_posting_calls_no_model_and_beginning_calls_it_once(db, environment):
    async with fake_provider(environment) as fake:
        user = await a_user()
        job = await a_posting(user)
        assert fake.requests == []

        session = await an_interview_with_a_model(user, job_id=job)
        await a_question(user, session)

        assert [chat["kind"] for chat in fake.chats()] == ["interview_opening"]
        assert [request["path"] for request in fake.requests] == ["/v1/chat/completions"]


async def test_most_of_each_later_call_is_what_an_earlier_one_began_with(db, environment):
    async with fake_provider(environment) as fake:
        user = await a_user()
        session = await an_interview_with_a_model(user, questions=3)
        for number in (1, 2, 3):
            await answer_and_analyse(user, session)
            if number < 3:
                await interviews.move_to_next_question(user_id=user, session_id=session)
        await interviews.finish(user_id=user, session_id=session)
        bodies = [chat["body"] for chat in fake.chats()]

    texts = ["".join(message["content"] for message in body["messages"]) for body in bodies]
    assert len(texts) >= 6
    for place, text in enumerate(texts[1:], 1):
        shared = max(_shared_beginning(text, earlier) for earlier in texts[:place])
        assert shared / len(text) >= 0.6, bodies[place]["response_format"]["json_schema"]["name"]


def _shared_beginning(text: str, other: str) -> int:
    pairs = enumerate(zip(text, other, strict=False))
    return next((place for place, (one, two) in pairs if one != two), min(len(text), len(other)))


async def test_a_plan_that_holds_is_kept_when_the_question_does_not(db, environment):
    async with fake_provider(environment) as fake:
        user = await a_user()
        phrase = "Python"
        first = {"type": "TECHNICAL", "requirement": phrase, "evidence": None}
        reply = {"first": first, "text": "", "requirements": [phrase], "topics": []}
        fake.next(*[{"reply": reply, "for": "interview_opening"}] * 2)
        session = await an_interview_with_a_model(user)
        await a_question(user, session)
        view = await interviews.load(user_id=user, session_id=session)

    (question,) = view.questions
    assert question.text
    assert "question couldn't be used" in question.by_rule
    assert "plan couldn't be used" not in question.by_rule
    assert len(fake.chats()) == 2

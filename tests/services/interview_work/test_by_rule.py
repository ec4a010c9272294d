"""A model whose replies cannot be used still gives an interview: rules do its steps, and say so."""

import pytest

from ai_interviewer.services import interviews
from tests.factories import a_user, answer_and_analyse, run_queued_work
from tests.model_interviews import an_interview_with_a_model, fake_provider

ANSWER = (
    "I ran EXPLAIN ANALYZE first and compared estimated with actual rows. The index threw away "
    "years of data, so I built a composite index. Afterwards the query took 40 milliseconds."
)


@pytest.mark.parametrize(
    "always",
    [
        *("prose", "empty", "empty_choices", "malformed_json", "rubbish"),
        {"reply": "null"},
        {"reply": {}},
        {"reply": {"text": "asdf asdf asdf asdf asdf asdf"}},
    ],
    ids=str,
)
async def test_a_model_that_returns_rubbish_for_everything_reaches_the_end(always, db, environment):
    async with fake_provider(environment) as fake:
        fake.set(always=always)
        user = await a_user()
        session = await an_interview_with_a_model(user, questions=3)
        for _ in range(2):
            await answer_and_analyse(user, session, ANSWER)
            await interviews.move_to_next_question(user_id=user, session_id=session)
        await answer_and_analyse(user, session, ANSWER)
        await interviews.finish(user_id=user, session_id=session)
        await run_queued_work(session)
        view = await interviews.load(user_id=user, session_id=session)
        calls = len(fake.chats())

    first, second, third = view.questions
    assert "plan couldn't be used" in first.by_rule
    assert all("question couldn't be used" in q.by_rule for q in (first, second, third))
    assert all("built-in interviewer scored" in q.feedback.by_rule for q in view.questions)
    assert "summary couldn't be used" in view.summary.by_rule
    assert view.summary.text
    steps = 3 + 3 + 1
    assert steps <= calls <= 2 * steps


async def test_what_holds_of_a_grading_is_kept_and_the_rest_is_said_to_be_missing(db, environment):
    score = {"rationale": "It names a cause.", "quotes": [ANSWER[:40]], "level": "4/5"}
    reply = {"job_relevance": score, "completeness": {"level": "good"}, "clarity": None}
    async with fake_provider(environment) as fake:
        user = await a_user()
        session = await an_interview_with_a_model(user)
        fake.next(*[{"reply": reply, "for": "answer_analysis"} for _ in range(2)])
        view = await answer_and_analyse(user, session, ANSWER)

    feedback = view.questions[0].feedback
    assert [score.level for score in feedback.scores] == [4, -1, -1, -1]
    assert "left out" in feedback.by_rule
    assert view.questions[0].by_rule == ""

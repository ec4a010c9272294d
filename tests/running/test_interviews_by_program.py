"""Whole interviews by plain HTTP with the running app: built-in and with a model, by asking and by
events, and past a crash."""

import pytest

from tests.running.app import RunningApp
from tests.running.programs import Program


@pytest.mark.parametrize("by_events", [False, True])
def test_a_built_in_interview(app, by_events):
    program = Program(app.url, by_events=by_events)
    session = program.prepare()
    question = program.ask(session)
    for number in range(1, 4):
        answer = program.answer(session, question)
        assert program.answer(session, question) == answer
        graded = program.wait(answer["analysis_operation_id"])["result"]["feedback"]
        assert graded["question_number"] == number
        if number < 3:
            following = program.wait(answer["next_question_operation_id"])
            question = following["result"]["question"]

    feedback = program.finish(session)

    assert feedback["is_complete"]
    assert len(feedback["items"]) == 3
    assert feedback["summary"]["text"]


def test_an_interview_with_a_language_model(app):
    program = Program(app.url, by_events=True)
    key = program.call("PUT", "/users/me/api-keys/openai", {"api_key": "sk-good-key-000000"})
    session = program.prepare(interviewer="LANGUAGE_MODEL", provider="openai")
    question = program.ask(session)
    answer = program.answer(session, question)
    program.wait(answer["analysis_operation_id"])

    feedback = program.finish(session)

    assert key["is_verified"]
    held = program.call("GET", f"/sessions/{session}")
    assert (held["interviewer"], held["provider"]) == ("LANGUAGE_MODEL", "openai")
    assert feedback["items"][0]["instrument"]["model"] == held["model"]
    assert feedback["summary"]["text"]


def test_an_interview_goes_on_after_a_crash(app: RunningApp):
    program = Program(app.url)
    session = program.prepare()
    question = program.ask(session)
    answer = program.answer(session, question)

    app.kill()
    app.start()

    # The token, the answer and its work are all still there.
    assert program.answer(session, question) == answer
    program.wait(answer["analysis_operation_id"])
    program.wait(answer["next_question_operation_id"])
    under_way = program.call("GET", f"/sessions/{session}/operations")["items"]
    assert [operation["status"] for operation in under_way] == ["completed"] * 3
    assert program.finish(session)["is_complete"]

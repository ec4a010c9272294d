"""Interviews held over the API, step by step. The worker's jobs are run by hand."""

from uuid import UUID, uuid4

import pytest

from ai_interviewer.database import transaction
from ai_interviewer.models import InterviewSession, PracticeCard
from ai_interviewer.models.base import now
from ai_interviewer.services._records.interview_rows import brief_of
from tests.api.programs import POSTING, Program, a_token_of, error_of
from tests.factories import ANSWER, RESUME, a_user, run_queued_work


@pytest.fixture
async def user(db):
    return await a_user()


@pytest.fixture
async def me(http, user) -> Program:
    return Program(http, await a_token_of(user))


async def a_session(me: Program, **terms) -> dict:
    """A session that nothing runs for yet."""
    await me.put("/resumes/me", {"text": RESUME})
    posting = await me.post("/job-postings", POSTING)
    body = {"job_posting_id": posting["id"], "question_count": 3, **terms}
    return await me.post("/sessions", body)


async def ask(me: Program, session: str) -> dict:
    """Have the next question asked; its message."""
    operation = await me.post(f"/sessions/{session}/generate-question", status=202)
    await run_queued_work(UUID(session))
    done = await me.get(f"/operations/{operation['operation_id']}")
    assert done["status"] == "completed", done
    return done["result"]["question"]


async def submit(me: Program, session: str, question: dict, text: str = ANSWER, **more) -> dict:
    body = {"question_id": question["question_id"], "text": text, **more}
    return await me.post(f"/sessions/{session}/submit-answer", body)


async def a_finished_session(me: Program, **terms) -> str:
    session = (await a_session(me, **terms))["id"]
    question = await ask(me, session)
    await submit(me, session, question)
    await run_queued_work(UUID(session))
    await me("POST", f"/sessions/{session}/complete")
    await run_queued_work(UUID(session))
    return session


async def test_a_new_session_runs_nothing(me):
    session = await a_session(me)

    assert (session["status"], session["interviewer"]) == ("IN_PROGRESS", "BUILTIN")
    assert (session["provider"], session["model"], session["overall"]) == (None, None, None)
    assert (session["question_count"], session["asked_count"]) == (3, 0)
    assert await me.get(f"/sessions/{session['id']}/operations") == {"items": []}
    assert await me.get(f"/sessions/{session['id']}/messages") == {"items": []}


async def test_without_a_resume_there_is_no_session(me):
    posting = await me.post("/job-postings", POSTING)

    response = await me("POST", "/sessions", json={"job_posting_id": posting["id"]})

    assert error_of(response) == (400, "VALIDATION_ERROR")


async def test_a_language_model_needs_its_key(me):
    await me.put("/resumes/me", {"text": RESUME})
    posting = await me.post("/job-postings", POSTING)
    body = {"job_posting_id": posting["id"], "interviewer": "LANGUAGE_MODEL"}

    no_key = await me("POST", "/sessions", json=body)
    nobody = await me("POST", "/sessions", json=body | {"provider": "nobody"})

    assert error_of(no_key) == (400, "VALIDATION_ERROR")
    assert error_of(nobody) == (422, "VALIDATION_ERROR")


@pytest.mark.parametrize(
    "terms",
    [
        {"question_count": 2},
        {"question_count": 13},
        {"grading_samples": 6},
        {"job_posting_id": None},
    ],
)
async def test_odd_terms_are_refused(me, terms):
    response = await me("POST", "/sessions", json={"job_posting_id": str(uuid4()), **terms})

    assert error_of(response) == (422, "VALIDATION_ERROR")


async def test_a_whole_interview(me):
    session = (await a_session(me))["id"]
    questions = []
    for number in range(1, 4):
        question = await ask(me, session) if number == 1 else questions[-1]
        answer = await submit(me, session, question)
        await run_queued_work(UUID(session))
        assert answer["question_number"] == number
        feedback = await me.get(f"/operations/{answer['analysis_operation_id']}")
        assert feedback["result"]["feedback"]["question_id"] == question["question_id"]
        following = answer["next_question_operation_id"]
        assert (following is None) is (number == 3)
        if following:
            done = await me.get(f"/operations/{following}")
            questions.append(done["result"]["question"])

    said = (await me.get(f"/sessions/{session}/messages"))["items"]
    completed = await me("POST", f"/sessions/{session}/complete")
    await run_queued_work(UUID(session))
    result = await me.get(f"/sessions/{session}/feedback")

    assert [m["message_type"] for m in said] == ["QUESTION", "ANSWER"] * 3
    assert [m["question_number"] for m in said] == [1, 1, 2, 2, 3, 3]
    assert completed.status_code == 202
    assert completed.json()["kind"] == "SUMMARY"
    assert result["is_complete"]
    assert result["summary"]["text"]
    assert [item["question_number"] for item in result["items"]] == [1, 2, 3]
    for item in result["items"]:
        assert item["scores"].keys() == {
            *("job_relevance", "completeness", "technical_correctness", "clarity"),
        }
        assert item["instrument"]["hash"]
        receipts = [r for d in item["dimensions"] for r in d["receipts"]]
        assert receipts
        assert all(ANSWER[r["start"] : r["end"]] == r["text"] for r in receipts)
    again = await me.post(f"/sessions/{session}/complete", status=200)
    assert (again["status"], again["answered_count"]) == ("COMPLETED", 3)
    assert again["overall"] == result["overall"] > 0


async def test_asking_gives_the_same_operation_until_the_question_waits(me):
    session = (await a_session(me))["id"]
    path = f"/sessions/{session}/generate-question"

    first, second = [await me.post(path, status=202) for _ in range(2)]
    await run_queued_work(UUID(session))
    third = await me("POST", path)

    assert first["operation_id"] == second["operation_id"]
    assert (first["status"], first["result"]) == ("processing", None)
    assert first["estimated_duration_seconds"] > 0
    assert error_of(third) == (409, "CONFLICT")


async def test_key_points_are_told_only_with_the_feedback(me):
    session = (await a_session(me))["id"]
    question = await ask(me, session)

    before = str(
        [
            await me.get(f"/sessions/{session}{part}")
            for part in ("", "/messages", "/feedback", "/operations")
        ]
    )
    await submit(me, session, question)
    await run_queued_work(UUID(session))
    (item,) = (await me.get(f"/sessions/{session}/feedback"))["items"]

    assert item["key_points"]
    assert not [point for point in item["key_points"] if point["text"] in before]


async def test_an_answer_may_only_be_stored_and_analysed_later(me):
    session = (await a_session(me))["id"]
    question = await ask(me, session)
    path = f"/sessions/{session}/analyze-answer"
    body = {"question_id": question["question_id"]}

    too_early = await me("POST", path, json=body)
    stored = await submit(me, session, question, analyze=False)
    operation = await me.post(path, body, status=202)
    await run_queued_work(UUID(session))
    again = await me.post(path, body, status=202)

    assert error_of(too_early) == (409, "CONFLICT")
    assert stored["analysis_operation_id"] is stored["next_question_operation_id"] is None
    assert operation["kind"] == "ANALYSIS"
    assert again["operation_id"] == operation["operation_id"]
    assert again["result"]["feedback"]["overall"] > 0
    kinds = [one["kind"] for one in (await me.get(f"/sessions/{session}/operations"))["items"]]
    assert kinds == ["QUESTION", "ANALYSIS"]
    following = await ask(me, session)
    assert following["question_number"] == 2


async def test_the_same_answer_with_the_same_key_is_stored_once(me):
    session = (await a_session(me))["id"]
    question = await ask(me, session)
    path, key = f"/sessions/{session}/submit-answer", {"idempotency-key": "run-7/1"}
    body = {"question_id": question["question_id"], "text": ANSWER}

    first = await me("POST", path, json=body, headers=key)
    second = await me("POST", path, json=body, headers=key)
    changed = await me("POST", path, json=body | {"text": "Another"}, headers=key)
    other_key = await me("POST", path, json=body, headers={"idempotency-key": "run-7/2"})
    no_key = await me("POST", path, json=body)

    assert (first.status_code, second.status_code) == (201, 201)
    assert first.json() == second.json()
    assert error_of(changed) == (422, "VALIDATION_ERROR")
    assert error_of(other_key) == error_of(no_key) == (409, "CONFLICT")
    assert len((await me.get(f"/sessions/{session}/operations"))["items"]) == 3


async def test_answers_is_another_name(me):
    session = (await a_session(me))["id"]
    question = await ask(me, session)
    body = {"question_id": question["question_id"], "text": ANSWER}

    answer = await me.post(f"/sessions/{session}/answers", body)

    assert answer["text"] == ANSWER


async def test_a_question_of_another_session_is_not_found(me):
    question = await ask(me, (await a_session(me))["id"])
    other = (await a_session(me))["id"]
    only = {"question_id": question["question_id"]}
    body = {**only, "text": ANSWER}

    answers = [
        await me("POST", f"/sessions/{other}/submit-answer", json=body),
        await me("PUT", f"/sessions/{other}/draft", json=body),
        await me("POST", f"/sessions/{other}/analyze-answer", json=only),
    ]

    assert [error_of(answer) for answer in answers] == [(404, "NOT_FOUND")] * 3


async def test_a_draft_is_kept(me):
    session = (await a_session(me))["id"]
    question = await ask(me, session)
    body = {"question_id": question["question_id"], "text": "So far"}

    first = await me.put(f"/sessions/{session}/draft", body)
    second = await me.put(f"/sessions/{session}/draft", body | {"text": "Later"})

    assert (first["revision"], first["is_stored"], first["was_elsewhere"]) == (1, True, False)
    assert (second["revision"], second["was_elsewhere"]) == (2, True)


async def test_nothing_is_completed_without_an_answer(me):
    session = (await a_session(me))["id"]

    response = await me("POST", f"/sessions/{session}/complete")

    assert error_of(response) == (409, "CONFLICT")
    await me.get(f"/sessions/{session}")


async def test_a_completed_session_asks_and_takes_nothing_more(me):
    session = await a_finished_session(me)
    question = (await me.get(f"/sessions/{session}/messages"))["items"][-1]

    asked = await me("POST", f"/sessions/{session}/generate-question")
    answered = await me(
        "POST",
        f"/sessions/{session}/submit-answer",
        json={"question_id": question["question_id"], "text": "Late"},
    )

    assert error_of(asked) == error_of(answered) == (409, "CONFLICT")


async def test_feedback_at_the_end_is_kept_back_until_then(me):
    session = (await a_session(me, feedback_mode="AT_END"))["id"]
    question = await ask(me, session)
    answer = await submit(me, session, question)
    await run_queued_work(UUID(session))

    before = await me.get(f"/sessions/{session}/feedback")
    analysis = await me.get(f"/operations/{answer['analysis_operation_id']}")
    shown = await me.get(f"/sessions/{session}")
    await me("POST", f"/sessions/{session}/complete")
    after = await me.get(f"/sessions/{session}/feedback")

    assert (before["items"], before["overall"], shown["overall"]) == ([], None, None)
    assert (analysis["status"], analysis["result"]) == ("completed", None)
    assert len(after["items"]) == 1
    assert after["overall"] > 0


async def test_an_operation_is_cancelled_and_tried_again(me):
    session = (await a_session(me))["id"]
    operation = await me.post(f"/sessions/{session}/generate-question", status=202)
    path = f"/operations/{operation['operation_id']}"

    early = await me("POST", f"{path}/retry")
    cancelled = await me.post(f"{path}/cancel", status=200)
    twice = await me("POST", f"{path}/cancel")
    retried = await me.post(f"{path}/retry", status=202)
    await run_queued_work(UUID(session))
    done = await me.get(path)

    assert error_of(early) == error_of(twice) == (409, "CONFLICT")
    assert (cancelled["status"], cancelled["error"]) == ("cancelled", None)
    assert cancelled["failed_at"].endswith("Z")
    assert (retried["status"], retried["failed_at"]) == ("processing", None)
    assert done["status"] == "completed"
    assert done["completed_at"].endswith("Z")


async def test_the_events_of_an_operation_that_has_ended_are_one(me):
    session = (await a_session(me))["id"]
    operation = await me.post(f"/sessions/{session}/generate-question", status=202)
    await run_queued_work(UUID(session))

    response = await me("GET", f"/operations/{operation['operation_id']}/events")

    assert response.headers["content-type"].startswith("text/event-stream")
    assert response.text.startswith("event: operation\ndata: {")
    assert response.text.count("event:") == 1
    assert '"completed"' in response.text


async def test_sessions_are_listed_and_filtered(me):
    done = await a_finished_session(me)
    open_one = await a_session(me)

    async def ids(**params) -> list[str]:
        return [one["id"] for one in (await me.get("/sessions", params=params))["items"]]

    today = open_one["created_at"][:10]
    assert await ids() == [open_one["id"], done]
    assert await ids(status="COMPLETED") == [done]
    assert await ids(job_posting_id=open_one["job_posting_id"]) == [open_one["id"]]
    assert await ids(**{"from": today}) == [open_one["id"], done]
    assert await ids(to="2020-01-01") == []
    assert await ids(q="composite index") == [done]
    assert await ids(q="zeppelin") == []
    assert (await me("GET", "/sessions", params={"from": "yesterday"})).status_code == 422
    listed = (await me.get("/sessions", params={"status": "COMPLETED"}))["items"][0]
    assert listed == await me.get(f"/sessions/{done}")


async def test_a_retake_repeats_the_questions_and_can_be_compared(me):
    first = await a_finished_session(me)
    retake = await me.post("/sessions", {"retake_of": first, "same_questions": True})
    question = await ask(me, retake["id"])
    await submit(me, retake["id"], question)
    await run_queued_work(UUID(retake["id"]))
    await me("POST", f"/sessions/{retake['id']}/complete")

    compared = await me.get("/history/compare", params={"session_ids": f"{retake['id']},{first}"})
    progress = await me.get("/history/progress")
    history = await me.get("/history")

    assert (retake["retake_of"], retake["attempt_number"]) == (first, 2)
    original = (await me.get(f"/sessions/{first}/messages"))["items"][0]
    assert question["text"] == original["text"]
    assert [item["id"] for item in compared["items"]] == [first, retake["id"]]
    assert compared["not_comparable"] is None
    overall = next(c for c in compared["changes"] if c["dimension"] is None)
    assert overall["difference"] == 0
    assert overall["low"] <= 0 <= overall["high"]
    assert [item["session_id"] for item in progress["items"]] == [first, retake["id"]]
    assert [series["interviews"] for series in progress["series"]] == [2]
    assert [item["id"] for item in history["items"]] == [retake["id"], first]


async def test_an_unfinished_session_is_neither_retaken_nor_compared(me):
    first, second = [(await a_session(me))["id"] for _ in range(2)]

    retaken = await me("POST", "/sessions", json={"retake_of": first})
    compared = await me("GET", "/history/compare", params={"session_ids": f"{first},{second}"})

    assert error_of(retaken) == (409, "CONFLICT")
    assert error_of(compared) == (404, "NOT_FOUND")


async def test_a_question_is_practised(me, user):
    session = await a_finished_session(me)
    question = (await me.get(f"/sessions/{session}/messages"))["items"][0]
    async with transaction() as rows:
        await rows.execute(PracticeCard.__table__.delete())
        rows.add(
            PracticeCard(
                user_id=user,
                question_id=UUID(question["question_id"]),
                text_hash="hash",
                text=question["text"],
                schedule={},
                due_at=now(),
            )
        )

    (card,) = (await me.get("/practice"))["items"]
    practice = await me.post(f"/practice/{card['id']}/begin")

    assert (card["question"], card["session_id"]) == (question["text"], session)
    assert (practice["kind"], practice["attempt_number"]) == ("PRACTICE", None)
    assert (await ask_again(me, practice["id"]))["text"] == question["text"]


async def ask_again(me: Program, session: str) -> dict:
    """The question of a practice, which is asked at once."""
    await run_queued_work(UUID(session))
    return (await me.get(f"/sessions/{session}/messages"))["items"][0]


async def test_the_export_is_a_zip_file(me):
    await a_session(me)

    response = await me("GET", "/export")

    assert response.headers["content-type"] == "application/zip"
    assert response.content.startswith(b"PK")


async def test_a_session_is_deleted(me):
    session = (await a_session(me))["id"]

    await me.delete(f"/sessions/{session}")

    assert error_of(await me("GET", f"/sessions/{session}")) == (404, "NOT_FOUND")


@pytest.mark.parametrize("context", ["POSTING_ONLY", "RESUME_ONLY"])
async def test_an_interview_may_be_told_only_one_of_posting_and_resume(me, context):
    """Its questions and scores come about, and are never put together with those of others."""
    usual = await a_finished_session(me)
    session = await a_finished_session(me, context=context)

    (held,) = (await me.get(f"/sessions/{session}/feedback"))["items"]
    (other,) = (await me.get(f"/sessions/{usual}/feedback"))["items"]
    progress = await me.get("/history/progress")

    assert (await me.get(f"/sessions/{session}"))["context"] == context
    assert (await me.get(f"/sessions/{usual}"))["context"] == "DUAL"
    assert held["instrument"]["hash"] != other["instrument"]["hash"]
    assert [(line["context"], line["interviews"]) for line in progress["series"]] == [
        ("DUAL", 1),
        (context, 1),
    ]
    assert [point["context"] for point in progress["items"]] == ["DUAL", context]


async def test_what_a_context_leaves_out_is_not_told(me):
    secrets = {"POSTING_ONLY": "zeppelin-mechanic", "RESUME_ONLY": "submarine-cook"}
    for context in secrets:
        session = await a_session(me, context=context)
        async with transaction() as rows:
            row = await rows.get_one(InterviewSession, UUID(session["id"]))
            row.resume_text += f" {secrets['POSTING_ONLY']}"
            row.posting_description += f" {secrets['RESUME_ONLY']}"
            told = repr(brief_of(row))
        assert {name: word in told for name, word in secrets.items()} == {
            name: name != context for name in secrets
        }

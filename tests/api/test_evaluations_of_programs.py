"""Lists of answers graded without an interview. Most jobs of the worker are run by hand."""

import json
from types import SimpleNamespace
from uuid import UUID

import pytest
from procrastinate.job_context import AbortReason
from sqlalchemy import select, text

from ai_interviewer.database import transaction
from ai_interviewer.domain import limits
from ai_interviewer.domain.enums import Scope
from ai_interviewer.domain.errors import DomainError
from ai_interviewer.interviewers.registry import close_connections
from ai_interviewer.models import Evaluation, EvaluationAnswer, Usage
from ai_interviewer.services import operations
from ai_interviewer.services.accounts import api_keys, deletion
from ai_interviewer.services.interview_work.evaluations import _claim, _fail, grade_next
from ai_interviewer.services.operations._evaluation_jobs import requeue_lost_evaluations_within
from tests.api.programs import POSTING, Program, a_token_of, error_of
from tests.factories import ANSWER, RESUME, a_user, wait_until
from tests.fakes.fake_openai import FakeOpenAI
from tests.services.operations.workers import a_worker, is_queue_empty

ROW = {
    "id": "first",
    "question": "How do you find out why a query is slow?",
    "question_type": "TECHNICAL",
    "answer": ANSWER,
    "posting": POSTING,
    "resume": RESUME,
    "key_points": ["Looks at the query plan with EXPLAIN ANALYZE first"],
}
MODEL = {"interviewer": "LANGUAGE_MODEL", "provider": "house"}
PROVIDERS = """
[[providers]]
id = "house"
name = "House"
address = "{address}"
default_model = "fake-small"
models = ["fake-small"]
prices = {{ input = 1000, output = 1000 }}
"""


@pytest.fixture(autouse=True)
def allowed(environment):
    environment(ALLOW_EVALUATIONS="true")


@pytest.fixture
async def user(db):
    return await a_user()


@pytest.fixture
async def me(http, user) -> Program:
    return Program(http, await a_token_of(user))


async def begin(me: Program, *rows: dict, **terms) -> str:
    body = {"answers": list(rows), **terms}
    return (await me.post("/evaluations", body, status=202))["id"]


async def run_once(evaluation: str, reason=None) -> None:
    await grade_next(SimpleNamespace(abort_reason=lambda: reason), evaluation_id=evaluation)


async def lines_of(me: Program, evaluation: str) -> list[dict]:
    response = await me("GET", f"/evaluations/{evaluation}/results")
    assert response.headers["content-type"].startswith("application/x-ndjson")
    return [json.loads(line) for line in response.text.splitlines()]


async def test_answers_are_graded_one_after_the_other(me):
    other = {**ROW, "id": None, "answer": "I don't know."}
    evaluation = await begin(me, ROW, other)

    begun = await me.get(f"/evaluations/{evaluation}")
    await run_once(evaluation)
    halfway, half = await me.get(f"/evaluations/{evaluation}"), await lines_of(me, evaluation)
    await run_once(evaluation)
    done, lines = await me.get(f"/evaluations/{evaluation}"), await lines_of(me, evaluation)

    assert [one["graded_count"] for one in (begun, halfway, done)] == [0, 1, 2]
    assert [one["status"] for one in (halfway, done)] == ["processing", "completed"]
    assert done["answer_count"] == 2
    assert done["completed_at"] is not None
    assert half == lines[:1]
    assert [(line["id"], line["number"]) for line in lines] == [("first", 1), (None, 2)]
    assert all(line["error"] is None and line["input_tokens"] == 0 for line in lines)
    assert lines[0]["levels"]["completeness"] > lines[1]["levels"]["completeness"]
    [point] = lines[0]["key_points"]
    assert (point["text"], point["heard"]) == (ROW["key_points"][0], "HEARD")
    receipt = point["receipts"][0]
    assert ANSWER[receipt["start"] : receipt["end"]] == receipt["text"]


async def test_a_saved_posting_is_graded_like_the_same_text(me):
    posting = await me.post("/job-postings", POSTING)
    by_id = {**ROW, "posting": None, "job_posting_id": posting["id"]}
    evaluation = await begin(me, ROW, by_id)
    await me.delete(f"/job-postings/{posting['id']}")

    await run_once(evaluation)
    await run_once(evaluation)

    first, second = await lines_of(me, evaluation)
    assert {**first, "number": 2} == second


@pytest.fixture
async def house(environment, user):
    """A server of models whose prices are known, with the user's key."""
    await close_connections()
    with FakeOpenAI() as fake:
        environment(PROVIDERS=PROVIDERS.format(address=fake.base_url), LOCAL_MODELS="false")
        await api_keys.save(user_id=user, provider="house", key="sk-good-key-0", is_verified=True)
        yield fake
        await close_connections()


async def test_a_model_is_paid_for_and_a_failure_ends_one_answer_only(me, user, house):
    evaluation = await begin(me, ROW, ROW, **MODEL)

    await run_once(evaluation)
    await api_keys.remove(user_id=user, provider="house")
    await run_once(evaluation)

    graded, failed = await lines_of(me, evaluation)
    assert graded["instrument"]["interviewer"] == "HOUSE"
    assert graded["instrument"]["model"] == "fake-small"
    tokens = graded["input_tokens"] + graded["output_tokens"]
    assert graded["cost_usd"] == pytest.approx(tokens / 1000)
    assert (failed["levels"], failed["input_tokens"]) == (None, 0)
    assert failed["error"]["error_code"] == "OPENAI_API_ERROR"
    assert (await me.get(f"/evaluations/{evaluation}"))["failed_count"] == 1
    async with transaction() as rows:
        [used] = await rows.scalars(select(Usage).where(Usage.user_id == user))
    assert (used.input_tokens, float(used.cost_usd)) == (graded["input_tokens"], graded["cost_usd"])


async def test_what_may_pass_is_tried_again(me, house):
    evaluation = await begin(me, ROW, **MODEL)
    house.next("server_error")

    with pytest.raises(operations.RetryLater):
        await run_once(evaluation)
    waiting = await me.get(f"/evaluations/{evaluation}")
    await run_once(evaluation)

    assert (waiting["status"], waiting["failed_count"]) == ("processing", 0)
    [line] = await lines_of(me, evaluation)
    assert line["error"] is None
    assert line["levels"]["clarity"] is not None


async def test_beyond_the_limit_of_a_minute_the_rest_waits(me, environment):
    environment(ALLOW_EVALUATIONS="true", AI_RATE_LIMIT="1")
    evaluation = await begin(me, ROW, ROW)
    await run_once(evaluation)

    with pytest.raises(operations.RetryLater) as later:
        await run_once(evaluation)

    assert 0 < later.value.seconds <= 60
    assert (await me.get(f"/evaluations/{evaluation}"))["graded_count"] == 1


async def test_a_runner_that_was_given_up_stores_nothing(me):
    evaluation = await begin(me, ROW)
    task = await _claim(UUID(evaluation))
    await run_once(evaluation)
    before = await lines_of(me, evaluation)

    with pytest.raises(operations.Superseded):
        await _fail(task, DomainError("internal"))

    assert await lines_of(me, evaluation) == before
    assert before[0]["error"] is None


async def test_a_host_that_does_not_allow_it_says_so(me, environment):
    environment(ALLOW_EVALUATIONS="false")

    response = await me("POST", "/evaluations", json={"answers": [ROW]})

    assert error_of(response) == (403, "AUTHORIZATION_ERROR")
    assert "ALLOW_EVALUATIONS" in response.json()["detail"]["message"]


async def test_reading_is_not_enough_to_begin(http, user):
    reader = Program(http, await a_token_of(user, Scope.READ))

    response = await reader("POST", "/evaluations", json={"answers": [ROW]})

    assert error_of(response) == (403, "AUTHORIZATION_ERROR")


@pytest.mark.parametrize(
    "rows",
    [
        [],
        [ROW] * (limits.EVALUATION_ANSWERS + 1),
        [{**ROW, "posting": None}],
        [{**ROW, "job_posting_id": "00000000-0000-0000-0000-000000000000"}],
        [{**ROW, "answer": "x" * (limits.ANSWER_CHARACTERS + 1)}],
        [{**ROW, "question_type": "RIDDLE"}],
    ],
)
async def test_what_cannot_be_graded_is_refused(me, rows):
    response = await me("POST", "/evaluations", json={"answers": rows})

    assert error_of(response) == (422, "VALIDATION_ERROR")


async def test_somebody_elses_posting_and_evaluation_are_not_found(me, http):
    posting = await me.post("/job-postings", POSTING)
    evaluation = await begin(me, ROW)
    outsider = Program(http, await a_token_of(await a_user()))
    row = {**ROW, "posting": None, "job_posting_id": posting["id"]}

    answers = [
        await outsider("POST", "/evaluations", json={"answers": [row]}),
        await outsider("GET", f"/evaluations/{evaluation}"),
        await outsider("GET", f"/evaluations/{evaluation}/results"),
        await outsider("DELETE", f"/evaluations/{evaluation}"),
    ]

    assert {error_of(answer) for answer in answers} == {(404, "NOT_FOUND")}


async def test_evaluations_are_listed_page_by_page(me, http):
    older, newer = await begin(me, ROW), await begin(me, ROW, ROW)
    stranger = Program(http, await a_token_of(await a_user()))

    first = await me.get("/evaluations", params={"per_page": 1})
    second = await me.get("/evaluations", params={"per_page": 1, "page": 2})

    assert first == {"items": [await me.get(f"/evaluations/{newer}")]} | {
        **{"total": 2, "page": 1, "per_page": 1, "pages": 2}
    }
    assert [one["id"] for one in second["items"]] == [older]
    assert first["items"][0]["answer_count"] == 2
    assert (await stranger.get("/evaluations"))["items"] == []


async def test_only_so_many_are_kept(me, user):
    async with transaction() as rows:
        rows.add_all(
            Evaluation(user_id=user, interviewer="BUILTIN", postings=[], resumes=[])
            for _ in range(limits.EVALUATIONS_MOST)
        )

    response = await me("POST", "/evaluations", json={"answers": [ROW]})

    assert error_of(response) == (409, "CONFLICT")


async def test_a_deleted_evaluation_stops(me):
    evaluation = await begin(me, ROW)

    await me.delete(f"/evaluations/{evaluation}")
    await run_once(evaluation, AbortReason.USER_REQUEST)

    assert error_of(await me("GET", f"/evaluations/{evaluation}")) == (404, "NOT_FOUND")
    async with transaction() as rows:
        assert await rows.scalar(select(EvaluationAnswer)) is None
        states = await rows.scalars(text("SELECT status FROM procrastinate_jobs"))
        assert set(states) == {"cancelled"}


async def test_a_deleted_account_takes_its_evaluations_along(me, user):
    evaluation = await begin(me, ROW)

    await deletion.erase_account(user_id=user)
    await run_once(evaluation)

    async with transaction() as rows:
        assert await rows.scalar(select(Evaluation)) is None


async def test_a_worker_takes_over_what_a_killed_one_left(live_db, http):
    me = Program(http, await a_token_of(await a_user()))
    evaluation = await begin(me, ROW, ROW, ROW)
    await run_once(evaluation)
    async with transaction() as rows:
        # As a killed worker leaves it: its job is under way, and nobody's heart beats for it.
        await rows.execute(
            text(
                "WITH dead AS (INSERT INTO procrastinate_workers (last_heartbeat)"
                " VALUES (now() - interval '1 minute') RETURNING id)"
                " UPDATE procrastinate_jobs SET status = 'doing', worker_id = dead.id FROM dead"
                " WHERE procrastinate_jobs.id = (SELECT job_id FROM evaluations)"
            )
        )
        await rows.execute(text("UPDATE evaluation_answers SET attempt = 1 WHERE number = 2"))

    async def is_done():
        return (await me.get(f"/evaluations/{evaluation}"))["status"] == "completed"

    async with a_worker(is_alone=True):
        await wait_until(is_done)
        await wait_until(is_queue_empty)

    assert [line["number"] for line in await lines_of(me, evaluation)] == [1, 2, 3]


async def test_what_lost_its_job_is_queued_again(me, db):
    evaluation = await begin(me, ROW)
    async with transaction() as rows:
        await requeue_lost_evaluations_within(rows)
        assert await rows.scalar(text("SELECT count(*) FROM procrastinate_jobs")) == 1
        await rows.execute(text("DELETE FROM procrastinate_jobs"))
        await rows.execute(
            text("UPDATE evaluations SET created_at = created_at - interval '1 minute'")
        )
        await requeue_lost_evaluations_within(rows)

    async with transaction() as rows:
        [job] = await rows.execute(text("SELECT id, args FROM procrastinate_jobs"))
        assert job.args == {"evaluation_id": evaluation}
        assert await rows.scalar(text("SELECT job_id FROM evaluations")) == job.id

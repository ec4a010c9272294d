"""Metrics are shown to who has the token, and count what happens."""

import os
import re
import subprocess
import sys

import httpx
import pytest

from ai_interviewer.config import ConfigurationError, metrics, read_settings
from ai_interviewer.services.administration import measuring
from tests.factories import (
    EMAIL,
    PASSWORD,
    a_user,
    an_account,
    an_interview,
    answer_and_analyse,
    wait_until,
)
from tests.running.app import free_port

TOKEN = {"authorization": "Bearer a-token-for-metrics"}


@pytest.fixture
def metrics_on(environment):
    environment(METRICS="true", METRICS_TOKEN="a-token-for-metrics")


def value(sample: str) -> float:
    """A sample's value now; 0 if nobody has counted it yet."""
    found = re.search(rf"^{re.escape(sample)} (\S+)$", metrics.as_text().decode(), re.MULTILINE)
    return float(found[1]) if found else 0.0


async def test_without_the_setting_there_is_no_such_page(browser):
    assert (await browser.get("/metrics", headers=TOKEN)).status_code == 404


@pytest.mark.parametrize(
    "header", [{}, {"authorization": "Bearer wrong"}, {"authorization": "a-token-for-metrics"}]
)
async def test_only_the_token_opens_them(metrics_on, browser, header):
    refused = await browser.get("/metrics", headers=header)
    shown = await browser.get("/metrics", headers=TOKEN)

    assert (refused.status_code, refused.headers["www-authenticate"]) == (401, "Bearer")
    assert "queue_length" not in refused.text
    assert shown.status_code == 200
    assert "# TYPE queue_length gauge" in shown.text


async def test_sign_ins_are_counted_by_their_end(db, browser, environment):
    environment(LOGIN_RATE_LIMIT="2")
    await an_account()
    before = [value(f'sign_ins_total{{outcome="{end}"}}') for end in ("ok", "refused", "limited")]
    for password in (PASSWORD, "wrong password", PASSWORD):
        await browser.post("/auth/login", data={"email": EMAIL, "password": password})

    after = [value(f'sign_ins_total{{outcome="{end}"}}') for end in ("ok", "refused", "limited")]

    assert [b - a for a, b in zip(before, after, strict=True)] == [1, 1, 1]
    assert value('limits_hit_total{limit="password"}') >= 1


async def test_work_and_the_queue_are_counted(db):
    done = 'operations_total{kind="ANALYSIS",outcome="completed"}'
    before = value(done)
    user = await a_user()
    await answer_and_analyse(user, await an_interview(user))
    await an_interview(await a_user())

    await measuring.look()

    assert value(done) == before + 1
    assert value("queue_length") == 1
    assert value("database_up") == 1


def test_labels_stay_few_whatever_users_name_their_models():
    for number in range(300):
        call = metrics.AiCall("typed", f"model-{number}")
        call.end()

    calls = [line for line in metrics.as_text().decode().splitlines() if "ai_calls_total{" in line]
    # Other tests call models, too.
    assert len([line for line in calls if 'provider="typed"' in line]) <= 101
    assert value('ai_calls_total{model="other",outcome="ok",provider="other"}') >= 200


def test_metrics_need_a_token_or_a_port(tmp_path):
    with pytest.raises(ConfigurationError, match="METRICS_TOKEN"):
        read_settings({"DATA_DIR": str(tmp_path), "METRICS": "true"})


async def test_a_port_of_their_own_needs_no_token(live_db, environment):
    port = free_port()
    environment(METRICS="true", METRICS_PORT=str(port))

    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}") as client:
        async with measuring.measuring(has_port=True):
            shown = await client.get("/metrics")
            await wait_until(database_is_up)
        with pytest.raises(httpx.TransportError):
            await client.get("/metrics")

    assert "# TYPE workers_alive gauge" in shown.text


async def database_is_up() -> bool:
    return value("database_up") == 1


LOOKING = """
import sys
from ai_interviewer.config import metrics
print("ready", flush=True)
for line in sys.stdin:
    metrics.WORKERS.set(int(line))
    print(metrics.as_text().decode().split("\\nworkers_alive ")[1].split()[0], flush=True)
"""


def test_what_a_frozen_process_saw_last_counts_no_more(tmp_path):
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", LOOKING],
            env=os.environ | {metrics.FOLDER: str(tmp_path)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(2)
    ]

    def look(process: subprocess.Popen[str], workers: int) -> float:
        print(workers, file=process.stdin, flush=True)
        return float(process.stdout.readline())

    app, worker = processes
    try:
        # A file that is only being made can't be read.
        assert [process.stdout.readline() for process in processes] == ["ready\n", "ready\n"]
        seen = [look(worker, 1), look(app, 0), look(app, 2), look(worker, 1)]
    finally:
        for process in processes:
            process.kill()
            process.communicate()

    assert seen == [1, 0, 2, 1]

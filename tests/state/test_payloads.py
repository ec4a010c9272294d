"""No payload and no address does more than be refused."""

from contextlib import suppress
from uuid import uuid4

import pytest

from ai_interviewer.domain.errors import DomainError, NotFound
from ai_interviewer.state.begin_dialog import BeginState
from ai_interviewer.state.interview import InterviewState
from tests.factories import a_posting, a_question, a_sign_in, a_user, an_interview
from tests.state.forms import BEGIN_FORM, POSTING_FORM
from tests.state.known_handlers import GUARDED, HANDLERS, parameter_count
from tests.state.tabs import Tab, a_tab

PAYLOADS = {
    "None": None,
    "number": 7,
    "true": True,
    "list": [1, "two"],
    "empty form": {},
    "wrong fields": {"answer": None, "question_id": 7, "resume": [1], "key": {}, "questions": []},
    "huge": "x" * 300_000,
    "half a surrogate": "\ud800",
    "NUL": "a\x00b",
    "huge form": dict.fromkeys(("resume", "answer", "description", "own_questions"), "x" * 300_000),
    "unstorable form": {
        **POSTING_FORM,
        **BEGIN_FORM,
        "role_title": "a\ud800",
        "resume": "a\ud800",
        "answer": "a\x00",
        "own_questions": "a\x00",
        "key": "sk-\ud800-000000",
        "model_name": "a\ud800",
        "questions": "٣",
        "question_id": "\x00",
    },
}


@pytest.mark.parametrize("name", [name for name in HANDLERS if parameter_count(name)])
async def test_no_payload_does_more_than_be_refused(db, environment, name):
    environment(OPENAI_BASE_URL="http://127.0.0.1:1/v1")
    user = await a_user()
    session = await an_interview(user)
    await a_question(user, session)
    tab = Tab(await a_sign_in(user), f"/interview/{session}")
    await tab.do(InterviewState.open_page)
    await tab.do(BeginState.open_dialog, str(await a_posting(user)), "Engineer")

    crashed = {}
    for kind, payload in PAYLOADS.items():
        try:
            await tab.do(HANDLERS[name], *(payload for _ in range(parameter_count(name))))
        except DomainError:
            continue
        except Exception as error:  # noqa: BLE001 - whatever it is, it is the finding
            crashed[kind] = repr(error)

    assert crashed == {}
    assert len(tab.seen()) < 100_000


ADDRESSES = ("/interview/x", "/", "/interview/%00", "/interview/\ud800", f"/interview/{uuid4()}")


@pytest.mark.parametrize("name", [name for name in GUARDED if not parameter_count(name)])
async def test_no_address_does_more_than_not_be_found(db, name):
    _, tab = await a_tab()

    for path in ADDRESSES:
        tab.follow_link(path)
        with suppress(NotFound):
            await tab.do(HANDLERS[name])

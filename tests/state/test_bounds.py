"""Nothing that a client sends is kept without a limit, whatever the handler or field.

The tests look for handlers and fields, so that a new one without a case here fails.
"""

import ast
import inspect
from contextlib import suppress
from pathlib import Path
from typing import Any
from uuid import uuid4

from sqlalchemy import text

import ai_interviewer.state
from ai_interviewer.database import transaction
from ai_interviewer.domain import limits
from ai_interviewer.domain.errors import DomainError
from ai_interviewer.models import metadata
from ai_interviewer.state.begin_dialog import BeginState
from ai_interviewer.state.interview import InterviewState
from tests.factories import (
    a_posting,
    a_sign_in,
    an_administrator,
    an_interview,
    answer_and_analyse,
)
from tests.state.tabs import Tab, handlers

HUGE = "x" * (limits.RESUME_CHARACTERS + 1)
HANDLERS = {name: h for name, h in handlers().items() if not name.endswith(".setvar")}
BEGIN = {
    "questions": "3",
    "interviewer": "BUILTIN",
    "feedback": "AFTER_EACH",
    "gradings": "1",
    "minutes": "3",
    "model": "",
}
POSTING = {
    "role_title": "Data engineer",
    "company": "Hopperlane",
    "level": "MID",
    "tech_stack": "Python, SQL",
    "description": "Build pipelines.",
    "language": "other",
    "submission": "1.x",
    "language_code": "it",
}


def forms(assessed: str, asked: str) -> dict[str, dict[str, str]]:
    """What our own pages send to the handlers that take a form."""
    return {
        "BeginState.begin": BEGIN,
        "CompareState.choose": dict.fromkeys(("first", "second", "third", "fourth"), "id"),
        "HistoryState.apply": {"job": "", "from": "", "to": "", "status": "", "q": "index"},
        "InterviewState.disagree": {"question_id": assessed, "objection": "No."},
        "InterviewState.submit_answer": {"question_id": asked, "answer": "Yes."},
        "KeyPointState.correct": {"question_id": assessed, "number": "1", "words": "Yes"},
        "JobState.save": POSTING,
        "OwnQuestionsState.save": {"own_questions": "a = 1", "submission": "1.x"},
        "ProgressState.choose": {"job": "", "since": "2026-01-01", "until": ""},
        "ReportState.share": {"days": "7", "shows_email": "on", "shows_resume": "on"},
        "ResumeState.save": {"resume": "Olena", "submission": "1.x"},
        "RetakeState.begin": {"repeat": "same"},
        "TryState.submit": {"question_id": asked, "answer": "Yes."},
        "OwnProvidersState.add": {
            "provider_name": "Mine",
            "provider_address": "https://models.example/v1",
        },
        "AccessTokensState.create": {
            **{"token_name": "Mine", "token_days": "30", "token_read": "on"},
            **{"token_write": "on", "token_interview": "on"},
        },
        "SettingsState.save_key": {"key": "sk-own-12345678"},
        "SettingsState.save_model": {"model_name": "llama-9"},
        "AccountsState.search": {"q": "maya"},
        "InvitationsState.create": {
            "invite_role": "USER",
            "invite_uses": "1",
            "invite_days": "7",
        },
    }


def arguments(asked: str, job: str) -> dict[str, tuple[Any, ...]]:
    """What our own pages send to the other handlers."""
    return {
        "BeginState.choose_gradings": ("2",),
        "BeginState.choose_interviewer": ("OPENAI",),
        "BeginState.choose_questions": ("6",),
        "BeginState.open_dialog": (job, "Data engineer"),
        "BeginState.choose_model": ("llama-9",),
        "InterviewState.rate_question": (asked, True),
        "LocalModelsState.look": (True,),
        "LocalModelsState.use": ("OLLAMA",),
        "OwnProvidersState.remove": ("OWN_MINE",),
        "KeyPointState.undo": (asked, 1),
        "AsideState.skip": (asked,),
        "AsideState.swap": (asked,),
        "AsideState.take_hint": (asked,),
        "AsideState.save_notes": ("So far",),
        "DraftState.save": (asked, "So far", 1, 0, False),
        "JobState.choose_language": ("uk",),
        "MoreFeedbackState.ask": (asked,),
        "PracticeState.begin": (str(uuid4()),),
        "PracticeState.forget": (str(uuid4()),),
        "ResumeState.keep_draft": ("So far",),
        "RetakeState.open": (asked,),
        "SettingsState.choose_model": ("llama-9",),
        "SettingsState.choose_feedback_length": ("SHORT",),
        "SettingsState.choose_words_only": (True,),
        "SettingsState.choose_provider": ("OPENAI",),
        "SharedReportsState.revoke": (str(uuid4()),),
        "AccessTokensState.remove": (str(uuid4()),),
        "SignInsState.end": (str(uuid4()),),
        "ShellState.remember_time_zone": ("Europe/Kyiv",),
        "ShellState.show_problem": ("Sorry",),
        "AccountsState.make_reset_link": ("maya@example.org",),
        "AccountsState.end_sign_ins": ("maya@example.org",),
        "AccountsState.disable": ("maya@example.org",),
        "AccountsState.enable": ("maya@example.org",),
        "AccountsState.ask_to_delete": ("maya@example.org",),
        "InvitationsState.revoke": (str(uuid4()),),
    }


def takes_something(name: str) -> bool:
    return len(inspect.signature(HANDLERS[name].fn).parameters) > 1


def fields_read() -> set[str]:
    """The names of form fields that the states ask for."""
    names = set()
    for path in Path(ai_interviewer.state.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "field":
                names.add(ast.literal_eval(node.args[1]))
    return names


async def longest_row() -> int:
    """The most characters that any row of any table holds."""
    async with transaction() as db:
        lengths = [
            await db.scalar(text(f"SELECT max(length(t::text)) FROM {table} t"))
            for table in metadata.tables
        ]
    return max(length or 0 for length in lengths)


def test_every_handler_and_every_field_has_a_case() -> None:
    cases = forms("", "").keys() | arguments("", "").keys()

    assert cases == {name for name in HANDLERS if takes_something(name)}
    assert {name for form in forms("", "").values() for name in form} == fields_read()


async def test_no_text_is_kept_without_a_limit(db, environment):
    environment(OPENAI_BASE_URL="http://127.0.0.1:1/v1")
    user = await an_administrator()
    session, job = await an_interview(user), str(await a_posting(user))
    assessed, asked = (q.id for q in (await answer_and_analyse(user, session)).questions)
    tab = Tab(await a_sign_in(user), f"/interview/{session}")
    await tab.do(InterviewState.open_page)
    calls: list[tuple[str, tuple[Any, ...]]] = []
    for name, form in forms(assessed, asked).items():
        calls += [(name, ({**form, key: HUGE},)) for key in form]
    for name, values in arguments(asked, job).items():
        calls += [(name, (*values[:n], HUGE, *values[n + 1 :])) for n in range(len(values))]

    for name, payload in calls:
        await tab.do(BeginState.open_dialog, job, "Data engineer")
        with suppress(DomainError):
            await tab.do(HANDLERS[name], *payload)
        assert HUGE[:1_000] not in tab.seen(), (name, payload)
        assert await longest_row() < len(HUGE), (name, payload)

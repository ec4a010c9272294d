"""The dialog that begins an interview."""

import pytest

from ai_interviewer.services import history
from ai_interviewer.services.accounts import api_keys
from ai_interviewer.services.material import resumes
from ai_interviewer.state.begin_dialog import BeginState
from tests.factories import RESUME, a_posting, an_interview
from tests.state.forms import BEGIN_FORM
from tests.state.interview_tabs import interview_count
from tests.state.tabs import a_tab, destination


async def test_begin_leads_to_the_interview_at_once(db):
    user, tab = await a_tab()
    await resumes.save(user_id=user, text=RESUME)
    await tab.do(BeginState.open_dialog, str(await a_posting(user)), "Engineer")

    address = destination(await tab.do(BeginState.begin, BEGIN_FORM))

    [interview] = await history.newest_interviews(user_id=user)
    assert address == f"/interview/{interview.id}"
    assert not (await tab.state(BeginState)).is_open


async def test_a_double_click_on_begin_opens_one_interview(db):
    user, tab = await a_tab()
    await resumes.save(user_id=user, text=RESUME)
    await tab.do(BeginState.open_dialog, str(await a_posting(user)), "Engineer")

    await tab.do(BeginState.begin, BEGIN_FORM)
    second = await tab.do(BeginState.begin, BEGIN_FORM)

    assert second is None
    assert await interview_count(user) == 1


async def test_begin_without_an_open_dialog_does_nothing(db):
    user, tab = await a_tab()
    await resumes.save(user_id=user, text=RESUME)
    await tab.do(BeginState.open_dialog, str(await a_posting(user)), "Engineer")
    await tab.do(BeginState.close_dialog)

    assert await tab.do(BeginState.begin, BEGIN_FORM) is None
    assert await interview_count(user) == 0


async def test_the_dialog_knows_what_is_missing(db):
    user, tab = await a_tab()
    job = str(await a_posting(user))
    await tab.do(BeginState.open_dialog, job, "Engineer")
    state = await tab.state(BeginState)
    assert (state.has_resume, state.chosen.name) == (False, "BUILTIN")

    await resumes.save(user_id=user, text=RESUME)
    await api_keys.save(user_id=user, provider="openai", key="sk-own-12345678", is_verified=True)
    await tab.do(BeginState.open_dialog, job, "Engineer")

    assert (state.has_resume, state.chosen.name) == (True, "OPENAI")


@pytest.mark.parametrize(
    "change",
    [
        {"questions": "2"},
        {"questions": "13"},
        {"questions": "-3"},
        {"questions": "3.5"},
        {"questions": ""},
        {"interviewer": "HUMAN"},
        {"feedback": "NEVER"},
        {"interviewer": "OPENAI"},
    ],
    ids=str,
)
async def test_the_open_dialog_says_why_an_interview_cannot_begin(db, change):
    user, tab = await a_tab()
    await resumes.save(user_id=user, text=RESUME)
    await tab.do(BeginState.open_dialog, str(await a_posting(user)), "Engineer")

    result = await tab.do(BeginState.begin, {**BEGIN_FORM, **change})

    state = await tab.state(BeginState)
    assert (result, state.is_open, bool(state.alert)) == (None, True, True)
    assert await interview_count(user) == 0


async def test_for_a_language_that_the_builtin_interviewer_lacks_only_a_model_is_offered(db):
    user, tab = await a_tab()
    await resumes.save(user_id=user, text=RESUME)

    for language, expected in [("ja", ["OPENAI"]), ("de-AT", ["BUILTIN", "OPENAI"])]:
        job = str(await a_posting(user, language=language))
        await tab.do(BeginState.open_dialog, job, "Engineer")
        state = await tab.state(BeginState)
        assert [choice.name for choice in state.interviewers] == expected
        assert state.chosen.name == expected[0]
        assert state.has_all_interviewers == (expected[0] == "BUILTIN")


async def test_a_form_cannot_begin_with_an_interviewer_that_lacks_the_language(db):
    user, tab = await a_tab()
    await resumes.save(user_id=user, text=RESUME)
    await tab.do(BeginState.open_dialog, str(await a_posting(user, language="he")), "Engineer")

    assert await tab.do(BeginState.begin, BEGIN_FORM) is None

    assert "this posting's language" in (await tab.state(BeginState)).alert
    assert await interview_count(user) == 0


async def test_the_dialog_says_that_the_rate_limit_is_reached(db, environment):
    environment(AI_RATE_LIMIT="1")
    user, tab = await a_tab("/jobs")
    await an_interview(user)
    await tab.do(BeginState.open_dialog, str(await a_posting(user)), "Engineer")

    result = await tab.do(BeginState.begin, BEGIN_FORM)

    state = await tab.state(BeginState)
    assert (result, state.is_open) == (None, True)
    assert "seconds" in state.alert
    assert await interview_count(user) == 1

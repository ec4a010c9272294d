"""The settings page: own questions, saved, refused with their problems, and deleted."""

from ai_interviewer.services.material import own_questions
from ai_interviewer.state.settings.own_questions import OwnQuestionsState
from ai_interviewer.state.settings.page import SettingsState
from tests.own_questions import BROKEN, FALCONRY
from tests.state.tabs import Tab, a_tab


async def shown(tab: Tab) -> OwnQuestionsState:
    return await tab.state(OwnQuestionsState)


async def save(tab: Tab, text: str) -> None:
    await tab.do(OwnQuestionsState.save, {"own_questions": text, "submission": "7.a"})


async def test_saved_questions_are_counted_and_their_text_is_not_sent(db):
    _, tab = await a_tab("/settings")
    await tab.do(SettingsState.open_page)
    before = (await shown(tab)).questions

    await save(tab, FALCONRY)

    state = await shown(tab)
    assert (before.count, state.questions.count) == ("", "1 question saved")
    assert (state.notice, state.alert, state.problems) == ("Questions saved.", "", [])
    assert before.edition != state.questions.edition
    assert state.form_acknowledged.is_saved
    assert "falcon" not in tab.seen()


async def test_refused_questions_are_told_and_the_box_keeps_its_text(db):
    user, tab = await a_tab("/settings")
    await own_questions.save(user_id=user, text=FALCONRY)
    await tab.do(SettingsState.open_page)
    before = (await shown(tab)).questions

    await save(tab, BROKEN)

    state = await shown(tab)
    # A new `edition` would empty the box.
    assert state.questions == before
    assert "Change this and save again" in state.alert
    assert [problem.split(":")[0] for problem in state.problems] == ["falconry-first-flight, type"]
    assert (state.notice, state.form_acknowledged.is_saved) == ("", False)

    await save(tab, "")
    assert ("no questions to save" in state.alert, state.problems) == (True, [])
    await tab.do(SettingsState.open_page)
    assert state.alert == ""


async def test_deleted_questions_are_gone(db):
    user, tab = await a_tab("/settings")
    await own_questions.save(user_id=user, text=FALCONRY)
    await tab.do(SettingsState.open_page)

    await tab.do(OwnQuestionsState.delete)

    state = await shown(tab)
    assert (state.questions.count, state.notice) == ("", "Questions deleted.")

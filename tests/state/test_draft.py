"""The draft of an answer: saved, acknowledged by number, never over newer words if late."""

from ai_interviewer.services import interviews
from ai_interviewer.state.interview import InterviewState
from ai_interviewer.state.room.draft import DraftState
from tests.state.interview_tabs import a_tab_at_an_interview, answer_form, interview_state
from tests.state.tabs import Tab


async def draft_state(tab: Tab) -> DraftState:
    return await tab.state(DraftState)


async def question_id(tab: Tab) -> str:
    return (await interview_state(tab)).screen.current.id


async def two_tabs() -> tuple[Tab, Tab, str]:
    """Two tabs at the same question."""
    _, session, tab = await a_tab_at_an_interview()
    other = Tab(tab.token, f"/interview/{session}")
    await other.do(InterviewState.open_page)
    return tab, other, await question_id(tab)


async def test_an_alert_about_an_empty_answer_stays_until_there_is_one(db):
    """The draft is saved a moment after typing, and may come after the button."""
    _, _, tab = await a_tab_at_an_interview()
    question = await question_id(tab)
    await tab.do(InterviewState.submit_answer, await answer_form(tab, "  "))

    await tab.do(DraftState.save, question, "  ", 1, 0)
    assert "nothing to submit" in (await interview_state(tab)).answer_alert
    await tab.do(DraftState.save, question, "  F", 2, 1)
    assert (await interview_state(tab)).answer_alert == ""


async def test_every_refused_answer_is_noticed(db):
    _, _, tab = await a_tab_at_an_interview()

    for count in (1, 2):
        await tab.do(InterviewState.submit_answer, await answer_form(tab, "  "))
        assert (await interview_state(tab)).refusals == count


async def test_typing_saves_the_draft_and_leaves_the_box_alone(db):
    user, session, tab = await a_tab_at_an_interview()
    before = (await interview_state(tab)).screen

    await tab.do(DraftState.save, before.current.id, "First I", 1, 0)

    assert (await interview_state(tab)).screen == before
    draft = await draft_state(tab)
    assert (draft.acknowledged.number, draft.acknowledged.is_stored) == (1, True)
    assert draft.note == "Draft saved"
    view = await interviews.load(user_id=user, session_id=session)
    assert view.questions[0].draft == "First I"


async def test_the_other_tab_is_told_that_its_draft_was_overtaken(db):
    tab, other, question = await two_tabs()

    await tab.do(DraftState.save, question, "Typed here", 1, 0)
    assert "another tab" not in (await draft_state(tab)).note
    await other.do(DraftState.save, question, "Typed there", 1, 0)
    assert "another tab" in (await draft_state(other)).note
    await other.do(DraftState.save, question, "Typed there, on", 2, 2)
    assert "another tab" not in (await draft_state(other)).note


async def test_a_draft_that_comes_after_the_answer_shows_the_answer_again(db):
    """The page still has its text box, so it never heard that the answer was taken."""
    _, _, tab = await a_tab_at_an_interview()
    form = await answer_form(tab)
    await tab.do(InterviewState.submit_answer, form)
    state = await interview_state(tab)
    state._clean()

    await tab.do(DraftState.save, form["question_id"], form["answer"], 1, 0, True)

    assert not (await draft_state(tab)).acknowledged.is_stored
    assert "screen" in state.dirty_vars


async def test_a_late_draft_does_not_overwrite_a_newer_one(db):
    tab, other, question = await two_tabs()
    await other.do(DraftState.save, question, "Newer", 1, 0)

    await tab.do(DraftState.save, question, "Typed offline", 1, 0, True)

    refused = (await draft_state(tab)).acknowledged
    assert (refused.is_stored, refused.is_newer_elsewhere, refused.newer) == (False, True, "Newer")
    await tab.do(DraftState.save, question, "Typed offline", 2, refused.revision, True)
    assert (await draft_state(tab)).acknowledged.is_stored


async def test_a_draft_of_an_answered_question_is_not_said_to_be_saved(db):
    tab, other, question = await two_tabs()
    await other.do(InterviewState.submit_answer, await answer_form(other))

    await tab.do(DraftState.save, question, "Late", 1, 0)

    draft = await draft_state(tab)
    assert (draft.acknowledged.number, draft.acknowledged.is_stored, draft.note) == (1, False, "")
    assert (await interview_state(tab)).screen.is_answered


async def test_a_draft_that_cannot_be_stored_is_heard_and_not_said_to_be_saved(db):
    _, _, tab = await a_tab_at_an_interview()

    await tab.do(DraftState.save, await question_id(tab), "x" * 200_000, 1, 0)

    draft = await draft_state(tab)
    assert (draft.acknowledged.number, draft.acknowledged.is_stored, draft.note) == (1, False, "")
    assert (await interview_state(tab)).answer_alert

"""Tabs at an interview, and what they show."""

from uuid import UUID

from ai_interviewer.services import history
from ai_interviewer.state.interview import InterviewState
from tests.factories import ANSWER, an_interview, run_queued_work
from tests.state.tabs import Tab, a_tab


async def interview_count(user: UUID) -> int:
    return len(await history.newest_interviews(user_id=user))


async def a_tab_at_an_interview(**options: object) -> tuple[UUID, UUID, Tab]:
    """Somebody's tab at the first question of an interview; the user, the interview and the tab."""
    user, tab = await a_tab()
    session = await an_interview(user, **options)
    await run_queued_work(session)
    tab.follow_link(f"/interview/{session}")
    await tab.do(InterviewState.open_page)
    return user, session, tab


async def interview_state(tab: Tab) -> InterviewState:
    return await tab.state(InterviewState)


async def answer_form(tab: Tab, text: str = ANSWER) -> dict[str, str]:
    return {"question_id": (await interview_state(tab)).screen.current.id, "answer": text}

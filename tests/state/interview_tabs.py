"""Tabs at an interview, and what they show."""

from uuid import UUID

from ai_interviewer.services import history
from ai_interviewer.state.interview import InterviewState
from tests.factories import ANSWER, an_interview, work_off
from tests.state.tabs import Tab, a_tab


async def begun(user: UUID) -> int:
    return len(await history.newest_interviews(user_id=user))


async def at_an_interview(**options: object) -> tuple[UUID, UUID, Tab]:
    """Somebody at the first question of an interview."""
    user, tab = await a_tab()
    session = await an_interview(user, **options)
    await work_off(session)
    tab.walk(f"/interview/{session}")
    await tab.do(InterviewState.open_page)
    return user, session, tab


async def shown(tab: Tab) -> InterviewState:
    return await tab.state(InterviewState)


async def a_form(tab: Tab, text: str = ANSWER) -> dict[str, str]:
    return {"question_id": (await shown(tab)).screen.current.id, "answer": text}

"""The progress page: its filters stand in its address."""

from ai_interviewer.state.progress import ProgressState
from tests.attempts import WEAK
from tests.factories import a_posting, a_sign_in, a_user, an_interview, complete_interview
from tests.state.tabs import Tab


async def open_page(query: str) -> tuple[str, ProgressState]:
    """Open the page of somebody with one interview; its posting and the page's state."""
    user = await a_user()
    job = await a_posting(user)
    await complete_interview(user, await an_interview(user, job_id=job), WEAK)
    tab = Tab(await a_sign_in(user), f"/progress?{query.format(job=job)}")
    await tab.do(ProgressState.open_page)
    return str(job), await tab.state(ProgressState)


async def test_with_an_unknown_posting_the_filters_still_offer_the_others(db):
    for query in ("job=nonsense", "job=0197c0de-0000-7000-8000-000000000001"):
        job, state = await open_page(query)

        assert (state.is_missing, state.totals.sessions, state.job) == (True, 0, "")
        assert [choice.id for choice in state.choices] == [job]


async def test_days_in_the_wrong_order_are_reported(db):
    _, backwards = await open_page("job={job}&from=2026-02-02&to=2026-01-01")
    _, forwards = await open_page("job={job}&from=2026-01-01&to=2026-02-02")

    assert "is after" in backwards.alert
    assert backwards.since == "2026-02-02"
    assert forwards.alert == ""

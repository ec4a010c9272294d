"""A form hears whether it is saved, by the name that its page gave the submission."""

from ai_interviewer.services.material import job_postings
from ai_interviewer.state.job import JobState
from ai_interviewer.state.resume import ResumeState
from tests.state.forms import POSTING_FORM
from tests.state.tabs import a_tab


async def test_a_submission_that_is_sent_again_creates_one_posting(db):
    user, tab = await a_tab("/jobs/new")
    await tab.do(JobState.open_new)

    for title in ("First", "Second"):
        await tab.do(JobState.save, {**POSTING_FORM, "role_title": title, "submission": "7.a"})
        await tab.do(JobState.open_new)

    found = await job_postings.list_postings(user_id=user)
    assert [posting.role_title for posting in found] == ["Second"]


async def test_a_saved_posting_is_acknowledged(db):
    _, tab = await a_tab("/jobs/new")
    await tab.do(JobState.open_new)

    await tab.do(JobState.save, {**POSTING_FORM, "role_title": "", "submission": "7.a"})
    heard = (await tab.state(JobState)).form_acknowledged
    assert (heard.number, heard.is_saved, heard.count) == ("7.a", False, 1)

    await tab.do(JobState.save, {**POSTING_FORM, "submission": "7.a"})
    heard = (await tab.state(JobState)).form_acknowledged
    assert (heard.number, heard.is_saved, heard.count) == ("7.a", True, 2)


async def test_a_saved_resume_is_acknowledged(db):
    _, tab = await a_tab("/resume")
    await tab.do(ResumeState.open_page)

    for text, is_saved in (("", False), ("Olena", True)):
        await tab.do(ResumeState.save, {"resume": text, "submission": "7.a"})
        assert (await tab.state(ResumeState)).form_acknowledged.is_saved is is_saved

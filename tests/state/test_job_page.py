"""The page of a posting: saved, edited, deleted, missing."""

from uuid import uuid4

import pytest

from ai_interviewer.domain.errors import DomainError
from ai_interviewer.services.material import job_postings
from ai_interviewer.state.job import JobState
from ai_interviewer.state.jobs import JobsState
from tests.factories import a_posting
from tests.state.forms import POSTING_FORM
from tests.state.tabs import a_tab, destination


async def test_saving_a_posting_leads_to_it(db):
    user, tab = await a_tab("/jobs/new")
    await tab.do(JobState.open_new)

    address = destination(await tab.do(JobState.save, POSTING_FORM))

    [posting] = await job_postings.list_postings(user_id=user)
    assert address == f"/jobs/{posting.id}"
    assert (await tab.state(JobState)).posting.role_title == "Data engineer"


async def test_saving_a_new_posting_twice_keeps_one(db):
    user, tab = await a_tab("/jobs/new")
    await tab.do(JobState.open_new)

    await tab.do(JobState.save, POSTING_FORM)
    await tab.do(JobState.save, POSTING_FORM)

    assert len(await job_postings.list_postings(user_id=user)) == 1


async def test_a_refused_posting_is_alerted_and_the_form_stays(db):
    user, tab = await a_tab("/jobs/new")
    await tab.do(JobState.open_new)

    result = await tab.do(JobState.save, {**POSTING_FORM, "description": " "})

    state = await tab.state(JobState)
    assert destination(result) == ""
    assert "description is missing" in state.alert
    assert state.is_editing
    assert await job_postings.list_postings(user_id=user) == []


async def test_an_edited_posting_is_changed_in_place(db):
    user, tab = await a_tab()
    job = await a_posting(user)
    tab.follow_link(f"/jobs/{job}")
    await tab.do(JobState.open_page)
    await tab.do(JobState.edit)

    await tab.do(JobState.save, {**POSTING_FORM, "language": "other", "language_code": "pt_br"})

    [posting] = await job_postings.list_postings(user_id=user)
    assert (posting.id, posting.role_title) == (str(job), "Data engineer")
    assert (posting.language, (await tab.state(JobState)).language_choice) == ("pt-BR", "other")


async def test_a_new_form_after_a_posting_makes_a_new_posting(db):
    user, tab = await a_tab()
    job = await a_posting(user)
    tab.follow_link(f"/jobs/{job}")
    await tab.do(JobState.open_page)

    tab.follow_link("/jobs/new")
    await tab.do(JobState.open_new)
    await tab.do(JobState.save, POSTING_FORM)

    titles = {posting.role_title for posting in await job_postings.list_postings(user_id=user)}
    assert titles == {"Senior Backend Engineer", "Data engineer"}


async def test_an_unknown_posting_is_missing_and_hides_the_last_one(db):
    user, tab = await a_tab()
    tab.follow_link(f"/jobs/{await a_posting(user)}")
    await tab.do(JobState.open_page)

    tab.follow_link(f"/jobs/{uuid4()}")
    await tab.do(JobState.open_page)

    state = await tab.state(JobState)
    assert (state.is_missing, state.posting.role_title, state.interviews) == (True, "", [])


async def test_saving_a_deleted_posting_creates_no_new_one(db):
    user, tab = await a_tab()
    job = await a_posting(user)
    tab.follow_link(f"/jobs/{job}")
    await tab.do(JobState.open_page)
    await job_postings.remove(user_id=user, job_id=job)

    with pytest.raises(DomainError) as refused:
        await tab.do(JobState.save, POSTING_FORM)

    assert refused.value.key == "not_found"
    assert await job_postings.list_postings(user_id=user) == []


async def test_deleting_a_posting_leads_to_the_list(db):
    user, tab = await a_tab()
    tab.follow_link(f"/jobs/{await a_posting(user)}")
    await tab.do(JobState.open_page)

    assert destination(await tab.do(JobState.delete)) == "/jobs"

    await tab.do(JobsState.open_page)
    assert (await tab.state(JobsState)).postings == []

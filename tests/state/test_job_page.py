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

    there = destination(await tab.do(JobState.save, POSTING_FORM))

    [posting] = await job_postings.list_postings(user_id=user)
    assert there == f"/jobs/{posting.id}"
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


async def test_an_edited_posting_is_changed_and_not_doubled(db):
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


async def test_a_posting_that_is_not_there_says_so_and_shows_nothing_old(db):
    user, tab = await a_tab()
    tab.follow_link(f"/jobs/{await a_posting(user)}")
    await tab.do(JobState.open_page)

    tab.follow_link(f"/jobs/{uuid4()}")
    await tab.do(JobState.open_page)

    state = await tab.state(JobState)
    assert (state.is_missing, state.posting.role_title, state.interviews) == (True, "", [])


async def test_saving_where_the_posting_is_missing_makes_no_new_one_by_accident(db):
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

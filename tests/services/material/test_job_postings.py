"""Job postings: any number, edited and deleted without touching their interviews."""

from dataclasses import replace

import pytest

from ai_interviewer.domain.errors import NotFound
from ai_interviewer.models.base import new_id
from ai_interviewer.services import interviews
from ai_interviewer.services.material import job_postings
from tests.factories import ODD_DRAFT, POSTING, a_posting, a_user, an_interview


async def test_a_posting_is_shown_as_it_was_saved(db):
    user = await a_user()

    job = await job_postings.create(user_id=user, draft=ODD_DRAFT)

    shown = await job_postings.load(user_id=user, job_id=job)
    assert shown.id == str(job)
    assert (shown.role_title, shown.company) == (ODD_DRAFT.role_title, ODD_DRAFT.company)
    assert (shown.level, shown.level_label) == ("LEAD", "Lead")
    assert shown.tech_stack == list(ODD_DRAFT.tech_stack)
    assert (shown.description, shown.language) == (ODD_DRAFT.description, "pt-BR")


async def test_an_edited_posting_moves_to_the_top_of_the_list(db):
    user = await a_user()
    first = await a_posting(user, title="First")
    await a_posting(user, title="Second")

    await job_postings.update(
        user_id=user, job_id=first, draft=replace(ODD_DRAFT, role_title="First, edited")
    )

    listed = await job_postings.list_postings(user_id=user)
    assert [posting.role_title for posting in listed] == ["First, edited", "Second"]


async def test_a_posting_counts_its_interviews(db):
    user = await a_user()
    job, other = await a_posting(user), await a_posting(user, title="Other")
    for _ in range(2):
        await an_interview(user, job_id=job)

    counts = {p.id: p.interview_count for p in await job_postings.list_postings(user_id=user)}

    assert counts == {str(job): 2, str(other): 0}
    assert (await job_postings.load(user_id=user, job_id=job)).interview_count == 2


async def test_an_interview_keeps_the_posting_it_began_with(db):
    user = await a_user()
    job = await a_posting(user)
    session = await an_interview(user, job_id=job)

    await job_postings.update(user_id=user, job_id=job, draft=ODD_DRAFT)

    view = await interviews.load(user_id=user, session_id=session)
    sources = await interviews.sources(user_id=user, session_id=session)
    assert (view.role_title, view.company) == ("Senior Backend Engineer", "Hopperlane")
    assert (view.level_label, view.language) == ("Senior", "en")
    assert sources.posting == POSTING


@pytest.mark.parametrize("has_interview", [False, True])
async def test_a_deleted_posting_is_nowhere(db, has_interview):
    user = await a_user()
    job = await a_posting(user)
    if has_interview:
        await an_interview(user, job_id=job)

    await job_postings.remove(user_id=user, job_id=job)

    assert await job_postings.list_postings(user_id=user) == []
    for use in (job_postings.load, job_postings.remove):
        with pytest.raises(NotFound):
            await use(user_id=user, job_id=job)
    with pytest.raises(NotFound):
        await job_postings.update(user_id=user, job_id=job, draft=ODD_DRAFT)
    with pytest.raises(NotFound):
        await an_interview(user, job_id=job)


async def test_another_posting_of_the_same_name_counts_its_own_attempts(db):
    user = await a_user()
    first, second = await a_posting(user), await a_posting(user)
    await an_interview(user, job_id=first)

    session = await an_interview(user, job_id=second)

    assert (await interviews.load(user_id=user, session_id=session)).attempt_number == 1


async def test_a_posting_that_never_was_is_not_found(db):
    with pytest.raises(NotFound):
        await job_postings.load(user_id=await a_user(), job_id=new_id())

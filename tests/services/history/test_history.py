"""The history in pages, narrowed by posting, status and days."""

from datetime import UTC, date, datetime
from uuid import UUID

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import InterviewKind, InterviewStatus
from ai_interviewer.models import InterviewSession
from ai_interviewer.services import accounts, history
from ai_interviewer.services.interviews import retakes
from ai_interviewer.services.material import job_postings
from ai_interviewer.views.history import Filters
from tests.factories import a_posting, a_user, an_interview, answer_and_analyse
from tests.services.history.pages import (
    a_finished_interview,
    copy_interview,
    load_page,
    set_beginning,
)
from tests.statements import statements


async def test_an_empty_account_is_told_from_filters_that_match_nothing(db):
    user = await a_user()
    empty = await history.page(user_id=user, filters=Filters())
    await an_interview(user)
    unmatched = await history.page(user_id=user, filters=Filters(words="zeppelin"))

    assert (empty.has_any, empty.total, empty.is_filtered) == (False, 0, False)
    assert (unmatched.has_any, unmatched.total, unmatched.is_filtered) == (True, 0, True)
    assert (unmatched.number, unmatched.pages) == (1, 1)


async def test_pages_hold_every_interview_once_and_a_page_too_far_is_the_last(db):
    user = await a_user()
    await copy_interview(await an_interview(user), times=history.PAGE * 2)

    pages = [await load_page(user, number=number) for number in (1, 2, 3)]
    beyond = await load_page(user, number=999)

    ids = [row.id for page in pages for row in page.rows]
    assert [len(page.rows) for page in pages] == [20, 20, 1]
    assert len(set(ids)) == len(ids) == pages[0].total == 41
    assert (beyond.number, beyond.pages, beyond.rows) == (3, 3, pages[2].rows)


async def test_a_page_takes_as_many_statements_for_many_interviews_as_for_one(db):
    user = await a_user()
    session = await an_interview(user)
    await answer_and_analyse(user, session)
    filters = Filters(words="explain", status=InterviewStatus.IN_PROGRESS)

    with statements() as with_one:
        await history.page(user_id=user, filters=filters)
    await copy_interview(session, times=30)
    with statements() as with_many:
        page = await history.page(user_id=user, filters=filters)

    assert (page.total, len(page.rows), bool(page.rows[-1].excerpt)) == (31, 20, True)
    assert len(with_one) == len(with_many) <= 8


async def test_practice_is_in_the_list_and_has_no_attempt_number(db):
    user = await a_user()
    session = await an_interview(user)
    async with transaction() as other:
        interview = await other.get_one(InterviewSession, session)
        interview.kind, interview.attempt_number = InterviewKind.PRACTICE, None

    [row] = (await load_page(user)).rows

    assert (row.is_practice, row.attempt_number) == (True, 0)


async def test_a_retake_names_the_attempt_it_repeats(db):
    user = await a_user()
    first = await a_finished_interview(user)
    await retakes.begin(user_id=user, session_id=first, repeats_questions=True)

    newest, oldest = (await load_page(user)).rows

    assert (newest.attempt_number, newest.retake_of) == (2, 1)
    assert (oldest.attempt_number, oldest.retake_of) == (1, 0)


async def test_nobody_elses_interviews_are_counted(db):
    owner, outsider = await a_user(), await a_user()
    job = await a_posting(owner)
    await an_interview(owner, job_id=job)

    everything, of_job = await load_page(outsider), await load_page(outsider, job_id=job)

    assert (everything.total, everything.has_any, of_job.total, of_job.rows) == (0, False, 0, [])
    assert not of_job.is_posting_known


async def test_the_list_is_narrowed_by_posting_and_status(db):
    user = await a_user()
    completed = await a_finished_interview(user)
    running = await an_interview(user)
    job = UUID((await load_page(user)).postings[0].id)

    of_job = await load_page(user, job_id=job)
    open_ones = await load_page(user, status=InterviewStatus.IN_PROGRESS)

    assert {row.id for row in of_job.rows} < {str(completed), str(running)}
    assert [row.id for row in open_ones.rows] == [str(running)]


async def test_a_deleted_posting_with_interviews_can_still_be_chosen(db):
    user = await a_user()
    job, unused = await a_posting(user, title="Zoologist"), await a_posting(user, title="Unused")
    session = await an_interview(user, job_id=job)
    await job_postings.remove(user_id=user, job_id=job)
    await an_interview(user, job_id=await a_posting(user, title="Archivist"))

    page = await load_page(user, job_id=job)

    labels = [posting.label for posting in page.postings]
    assert labels == ["Archivist · Hopperlane", "Zoologist · Hopperlane (deleted)"]
    assert str(unused) not in {posting.id for posting in page.postings}
    assert [row.id for row in page.rows] == [str(session)]
    assert page.is_posting_known


async def test_days_are_in_the_readers_time_zone_and_both_included(db):
    user = await a_user()
    await accounts.remember_time_zone(user_id=user, time_zone="Pacific/Kiritimati")
    session = await an_interview(user)
    # 23:30 UTC on 1 March is 13:30 on 2 March in Kiritimati (UTC+14).
    await set_beginning(session, datetime(2026, 3, 1, 23, 30, tzinfo=UTC))
    second = date(2026, 3, 2)

    that_day = await load_page(user, first_day=second, last_day=second)
    day_before = await load_page(user, last_day=date(2026, 3, 1))
    day_after = await load_page(user, first_day=date(2026, 3, 3))

    assert (that_day.total, day_before.total, day_after.total) == (1, 0, 0)

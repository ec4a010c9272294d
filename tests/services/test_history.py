"""Past and running interviews in a list."""

from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import FeedbackTiming, InterviewKind, InterviewStatus
from ai_interviewer.models import Answer, InterviewSession, Question
from ai_interviewer.models.base import new_id
from ai_interviewer.services import accounts, history, interviews
from ai_interviewer.services._records import question_words
from ai_interviewer.services.interviews import answers, retakes
from ai_interviewer.services.material import job_postings
from ai_interviewer.views.history import Filters, HistoryPage
from tests.factories import a_posting, a_question, a_user, an_interview, answered
from tests.statements import statements


async def test_interviews_are_listed_newest_first(db):
    user = await a_user()
    first, second = await an_interview(user), await an_interview(user)

    listed = await history.newest_interviews(user_id=user)

    assert [interview.id for interview in listed] == [str(second), str(first)]


async def test_nobody_elses_interviews_are_listed(db):
    await an_interview(await a_user())

    assert await history.newest_interviews(user_id=await a_user()) == []


async def test_a_list_of_one_posting_leaves_the_others_out(db):
    user = await a_user()
    job = await a_posting(user)
    session = await an_interview(user, job_id=job)
    await an_interview(user)

    listed = await history.newest_interviews(user_id=user, job_id=job)

    assert [interview.id for interview in listed] == [str(session)]


async def test_a_list_is_no_longer_than_asked_for(db):
    user = await a_user()
    for _ in range(3):
        newest = await an_interview(user)

    listed = await history.newest_interviews(user_id=user, most=1)

    assert [interview.id for interview in listed] == [str(newest)]


async def test_a_fresh_interview_has_no_answers_and_no_score(db):
    user = await a_user()
    await an_interview(user, questions=5)

    [listed] = await history.newest_interviews(user_id=user)

    assert (listed.answered, listed.question_count, listed.overall) == (0, 5, "")
    assert (listed.attempt_number, listed.is_completed) == (1, False)
    assert (listed.role_title, listed.company) == ("Senior Backend Engineer", "Hopperlane")
    assert (listed.interviewer, bool(listed.created.label)) == ("Built-in", True)


async def test_the_score_in_the_list_is_the_score_on_the_page(db):
    user = await a_user()
    session = await an_interview(user)
    await answered(user, session)
    await interviews.move_to_next_question(user_id=user, session_id=session)
    await answered(user, session, "I would ask a colleague about it and then look at the logs.")
    await interviews.finish(user_id=user, session_id=session)

    [listed] = await history.newest_interviews(user_id=user)

    view = await interviews.load(user_id=user, session_id=session)
    assert (listed.answered, listed.is_completed) == (2, True)
    assert listed.overall == view.overall != ""


async def test_an_answer_that_says_nothing_counts_as_zero(db):
    user = await a_user()
    session = await an_interview(user)
    await answered(user, session, "I don't know")

    [listed] = await history.newest_interviews(user_id=user)

    assert listed.overall == "0.0"


async def test_a_score_is_kept_back_until_the_end_in_that_mode(db):
    user = await a_user()
    session = await an_interview(user, feedback=FeedbackTiming.AT_END)
    await answered(user, session)

    [running] = await history.newest_interviews(user_id=user)
    await interviews.finish(user_id=user, session_id=session)
    [completed] = await history.newest_interviews(user_id=user)

    assert (running.overall, running.answered) == ("", 1)
    assert completed.overall


async def test_times_are_shown_in_the_readers_zone(db):
    user = await a_user()
    await an_interview(user)
    [before] = await history.newest_interviews(user_id=user)

    await accounts.remember_time_zone(user_id=user, time_zone="Pacific/Kiritimati")
    [after] = await history.newest_interviews(user_id=user)

    assert before.created.iso == after.created.iso
    assert before.created.label != after.created.label


async def test_the_newest_in_one_status_are_found_behind_any_number_of_others(db):
    user = await a_user()
    completed = await a_completed(user)
    running = await an_interview(user)

    in_progress = InterviewStatus.IN_PROGRESS
    [first] = await history.newest_interviews(user_id=user, status=in_progress, most=5)
    [second] = await history.newest_interviews(
        user_id=user, status=InterviewStatus.COMPLETED, most=5
    )

    assert (first.id, second.id) == (str(running), str(completed))


# Pages


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
    await copied(await an_interview(user), times=history.PAGE * 2)

    pages = [await shown(user, number=number) for number in (1, 2, 3)]
    beyond = await shown(user, number=999)

    ids = [row.id for page in pages for row in page.rows]
    assert [len(page.rows) for page in pages] == [20, 20, 1]
    assert len(set(ids)) == len(ids) == pages[0].total == 41
    assert (beyond.number, beyond.pages, beyond.rows) == (3, 3, pages[2].rows)


async def test_a_page_takes_as_many_statements_for_many_interviews_as_for_one(db):
    user = await a_user()
    session = await an_interview(user)
    await answered(user, session)
    filters = Filters(words="explain", status=InterviewStatus.IN_PROGRESS)

    with statements() as with_one:
        await history.page(user_id=user, filters=filters)
    await copied(session, times=30)
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

    [row] = (await shown(user)).rows

    assert (row.is_practice, row.attempt_number) == (True, 0)


async def test_a_retake_names_the_attempt_it_repeats(db):
    user = await a_user()
    first = await a_completed(user)
    await retakes.begin(user_id=user, session_id=first, repeats_questions=True)

    newest, oldest = (await shown(user)).rows

    assert (newest.attempt_number, newest.retake_of) == (2, 1)
    assert (oldest.attempt_number, oldest.retake_of) == (1, 0)


async def test_nobody_elses_interviews_are_counted(db):
    owner, outsider = await a_user(), await a_user()
    job = await a_posting(owner)
    await an_interview(owner, job_id=job)

    everything, of_job = await shown(outsider), await shown(outsider, job_id=job)

    assert (everything.total, everything.has_any, of_job.total, of_job.rows) == (0, False, 0, [])
    assert not of_job.is_posting_known


# Filters


async def test_the_list_is_narrowed_by_posting_and_status(db):
    user = await a_user()
    completed = await a_completed(user)
    running = await an_interview(user)
    job = UUID((await shown(user)).postings[0].id)

    of_job = await shown(user, job_id=job)
    open_ones = await shown(user, status=InterviewStatus.IN_PROGRESS)

    assert {row.id for row in of_job.rows} < {str(completed), str(running)}
    assert [row.id for row in open_ones.rows] == [str(running)]


async def test_a_deleted_posting_with_interviews_can_still_be_chosen(db):
    user = await a_user()
    job, unused = await a_posting(user, title="Zoologist"), await a_posting(user, title="Unused")
    session = await an_interview(user, job_id=job)
    await job_postings.remove(user_id=user, job_id=job)
    await an_interview(user, job_id=await a_posting(user, title="Archivist"))

    page = await shown(user, job_id=job)

    labels = [posting.label for posting in page.postings]
    assert labels == ["Archivist · Hopperlane", "Zoologist · Hopperlane (deleted)"]
    assert str(unused) not in {posting.id for posting in page.postings}
    assert [row.id for row in page.rows] == [str(session)]
    assert page.is_posting_known


async def test_days_are_the_readers_own_and_both_included(db):
    user = await a_user()
    await accounts.remember_time_zone(user_id=user, time_zone="Pacific/Kiritimati")
    session = await an_interview(user)
    # 23:30 UTC on 1 March is 13:30 on 2 March in Kiritimati (UTC+14).
    await began(session, datetime(2026, 3, 1, 23, 30, tzinfo=UTC))
    second = date(2026, 3, 2)

    that_day = await shown(user, first_day=second, last_day=second)
    day_before = await shown(user, last_day=date(2026, 3, 1))
    day_after = await shown(user, first_day=date(2026, 3, 3))

    assert (that_day.total, day_before.total, day_after.total) == (1, 0, 0)


# Search


async def test_questions_and_answers_are_searched_by_the_beginnings_of_words(db):
    user = await a_user()
    session = await an_interview(user)
    await answered(user, session, "Спершу я ЗРОБИВ п’ять вимірів. Das Führungsteam war überrascht.")
    await an_interview(user)
    question = (await interviews.load(user_id=user, session_id=session)).questions[0].text

    for words in ("зроб", "п'ять", "пʼят", "ÜBERRASCHT", "führ спер", "u\u0308berrascht"):
        found = await shown(user, words=words)
        assert [row.id for row in found.rows] == [str(session)], words
    assert (await shown(user, words="робив")).total == 0
    assert (await shown(user, words="зробив zeppelin")).total == 0
    assert str(session) in {row.id for row in (await shown(user, words=question)).rows}


async def test_the_words_may_stand_half_in_a_question_and_half_in_its_answer(db):
    user = await a_user()
    session = await an_interview(user)
    view = await answered(user, session, "The zeppelin landed safely.")
    await answered(user, await an_interview(user), "It was a balloon.")
    asked = max(view.questions[0].text.split(), key=len)

    [row] = (await shown(user, words=f"zeppel {asked}")).rows

    assert (row.id, row.path) == (str(session), f"/interview/{session}")
    assert [part.text for part in row.excerpt if part.is_quoted] == ["zeppelin"]
    await interviews.finish(user_id=user, session_id=session)
    [row] = (await shown(user, words="zeppel")).rows
    assert row.path == f"/interview/{session}#question-1"
    [row, *_] = (await shown(user)).rows[::-1]
    assert row.path == f"/interview/{session}"
    assert (await shown(user, words="zeppelin balloon")).total == 0


async def test_a_question_is_found_before_it_is_answered_and_again_in_a_retake(db):
    user = await a_user()
    first = await a_completed(user)
    question = (await interviews.load(user_id=user, session_id=first)).questions[0].text
    again = await retakes.begin(user_id=user, session_id=first, repeats_questions=True)
    await a_question(user, again)

    rows = (await shown(user, words=question)).rows

    assert [row.id for row in rows] == [str(again), str(first)]
    assert rows[0].excerpt_from == "Question 1:"


async def test_short_words_are_searched_as_they_are(db):
    user = await a_user()
    session = await an_interview(user)
    await answered(user, session, "I wrote it in Go, though everybody thought of C.")

    assert [(await shown(user, words=words)).total for words in ("go", "C", "ev", "eve", "t")] == [
        *(1, 1, 0, 1, 0)
    ]


async def test_a_word_with_signs_is_not_the_beginning_of_everything(db):
    user = await a_user()
    session = await an_interview(user)
    await answered(user, session, "I'd change the carriers' code; it was C++ and nobody's об’єкти.")
    other = await an_interview(user)
    await answered(user, other, "The carriers did, and don't forget that conditions can change.")

    found = {
        words: (await shown(user, words=words)).total
        for words in ("C++", "C#", "I'd", "do'wn", "don't", "об'єкт", "обʼєкт", "nobody’s", "ca++")
    }

    assert found == {
        "C++": 1,
        "C#": 1,
        "I'd": 1,
        "do'wn": 0,
        "don't": 1,
        "об'єкт": 1,
        "обʼєкт": 1,
        "nobody’s": 1,
        "ca++": 0,
    }


async def test_drafts_are_not_searched(db):
    user = await a_user()
    session = await an_interview(user)
    question = await a_question(user, session)
    await answers.save_draft(
        user_id=user, question_id=question, text="My zeppelin", seen_revision=0
    )

    assert (await shown(user, words="zeppelin")).total == 0


async def test_an_excerpt_shows_where_the_words_stand_and_marks_them(db):
    user = await a_user()
    session = await an_interview(user)
    told = "Before that <b>nothing</b> helped. " * 20 + "Then a \ue000 composite \ue001 index did."
    await answered(user, session, told)

    [row] = (await shown(user, words="composit")).rows

    assert [part.text for part in row.excerpt if part.is_quoted] == ["composite"]
    text = "".join(part.text for part in row.excerpt)
    assert text.endswith("composite  index did")
    assert len(text) < 300
    assert row.excerpt_from == "Answer 1:"


@pytest.mark.parametrize(
    "words",
    [
        "'",
        "\\",
        "a & | !",
        "'a':*",
        "<->",
        "( a",
        "\x00",
        "%",
        ":*",
        "\\'",
        "🙂",
        "a" * 5000,
        "' ' '",
    ],
)
async def test_any_text_can_be_searched_for(db, words):
    user = await a_user()
    session = await an_interview(user)
    await a_question(user, session)

    page = await shown(user, words=words)

    assert page.has_any


async def test_nobody_elses_words_are_found(db):
    owner, outsider = await a_user(), await a_user()
    await answered(owner, await an_interview(owner), "The zeppelin landed safely.")
    await an_interview(outsider)

    assert (await shown(outsider, words="zeppelin")).total == 0
    assert (await shown(owner, words="zeppelin")).total == 1


async def a_completed(user: UUID) -> UUID:
    session = await an_interview(user)
    await answered(user, session)
    await interviews.finish(user_id=user, session_id=session)
    return session


async def shown(user: UUID, *, number: int = 1, **filters: Any) -> HistoryPage:
    return await history.page(user_id=user, filters=Filters(**filters), number=number)


async def began(session: UUID, when: datetime) -> None:
    async with transaction() as db:
        (await db.get_one(InterviewSession, session)).created_at = when


async def copied(session: UUID, *, times: int) -> None:
    """More interviews like this one, with its first question and answer."""
    async with transaction() as db:
        first = await db.get_one(InterviewSession, session)
        asked = list(
            await db.scalars(select(Question).where(col(Question.interview_session_id) == session))
        )
        for number in range(2, times + 2):
            fields = first.model_dump() | {"id": new_id(), "attempt_number": number}
            db.add(InterviewSession(**fields))
            await db.flush()
            for question in asked[:1]:
                again = question.model_dump() | {
                    "id": new_id(),
                    "interview_session_id": fields["id"],
                }
                db.add(Question(**again))
                await db.flush()
                answer = await db.scalar(
                    select(Answer).where(col(Answer.question_id) == question.id)
                )
                if answer is not None:
                    told = answer.model_dump() | {"id": new_id(), "question_id": again["id"]}
                    db.add(Answer(**told))
        await question_words.index_questions(
            db, col(InterviewSession.job_posting_id) == first.job_posting_id
        )

"""Drafts and answers: kept while typing, stored once, before any AI work."""

import asyncio
from uuid import uuid4

import pytest
from sqlalchemy import func, select

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import FeedbackTiming, OperationKind, OperationStatus
from ai_interviewer.domain.errors import Conflict, NotFound, ValidationFailed
from ai_interviewer.domain.limits import ANSWER_CHARACTERS
from ai_interviewer.models import Answer, Operation
from ai_interviewer.services import interviews
from ai_interviewer.services.interviews import answers
from tests.factories import (
    ANSWER,
    a_question,
    a_user,
    an_interview,
    answer_and_analyse,
    operations_of,
    run_queued_work,
)


async def load_question(user, session, number=1):
    view = await interviews.load(user_id=user, session_id=session)
    return next(question for question in view.questions if question.number == number)


async def row_count(table):
    async with transaction() as db:
        return await db.scalar(select(func.count()).select_from(table))


async def test_an_answer_is_there_even_if_no_work_ever_runs(db):
    user = await a_user()
    session = await an_interview(user)
    question = await a_question(user, session)

    await answers.submit(user_id=user, question_id=question, text=ANSWER)

    stored = await load_question(user, session)
    assert (stored.is_answered, stored.answer) == (True, ANSWER)
    assert stored.answered.iso
    assert not stored.has_feedback


async def test_an_answer_is_kept_exactly_as_typed(db):
    user = await a_user()
    session = await an_interview(user)
    text = "  Спершу EXPLAIN 🙂\r\n\tпотім — індекс; na\u0308chstes \u202eRTL\u202c Straße  "

    await answers.submit(user_id=user, question_id=await a_question(user, session), text=text)

    assert (await load_question(user, session)).answer == text


async def test_submitting_starts_the_analysis_and_the_next_question(db):
    user = await a_user()
    session = await an_interview(user)

    await answers.submit(user_id=user, question_id=await a_question(user, session), text=ANSWER)

    waiting = [o for o in await operations_of(session) if o.status is OperationStatus.PENDING]
    assert {(o.kind, o.question_number) for o in waiting} == {
        (OperationKind.ANALYSIS, 1),
        (OperationKind.QUESTION, 2),
    }


async def test_the_last_answer_starts_no_further_question(db):
    user = await a_user()
    session = await an_interview(user, questions=3)
    for _ in range(3):
        await answer_and_analyse(user, session)
        await interviews.move_to_next_question(user_id=user, session_id=session)

    kinds = [o.kind for o in await operations_of(session)]

    assert kinds.count(OperationKind.QUESTION) == 3
    assert kinds.count(OperationKind.ANALYSIS) == 3


async def test_submitting_twice_keeps_the_first_answer(db):
    user = await a_user()
    session = await an_interview(user)
    question = await a_question(user, session)
    await answers.submit(user_id=user, question_id=question, text=ANSWER)

    await answers.submit(user_id=user, question_id=question, text="Another one, sent later.")

    assert (await load_question(user, session)).answer == ANSWER
    assert len(await operations_of(session)) == 3


async def test_simultaneous_submits_make_one_answer_one_analysis_one_next_question(live_db):
    user = await a_user()
    session = await an_interview(user)
    question = await a_question(user, session)
    texts = [f"Answer of tab {tab}: an index, because the plan showed a scan." for tab in range(8)]

    await asyncio.gather(
        *(answers.submit(user_id=user, question_id=question, text=text) for text in texts)
    )
    await run_queued_work(session)

    assert (await load_question(user, session)).answer in texts
    assert await row_count(Answer) == 1
    assert await row_count(Operation) == 3
    view = await interviews.load(user_id=user, session_id=session)
    assert [q.number for q in view.questions] == [1, 2]


async def test_a_draft_and_a_submit_at_the_same_moment_leave_the_answer(live_db):
    user = await a_user()
    session = await an_interview(user)
    question = await a_question(user, session)

    await asyncio.gather(
        answers.submit(user_id=user, question_id=question, text=ANSWER),
        *(
            answers.save_draft(
                user_id=user, question_id=question, text=f"typing {n}", seen_revision=n
            )
            for n in range(6)
        ),
    )

    stored = await load_question(user, session)
    assert (stored.answer, stored.draft) == (ANSWER, "")


@pytest.mark.parametrize("text", ["", "  \n\t", "\u2003\u00a0"])
async def test_an_answer_of_white_space_is_refused_and_the_draft_stays(db, text):
    user = await a_user()
    session = await an_interview(user)
    question = await a_question(user, session)
    await answers.save_draft(user_id=user, question_id=question, text="So far", seen_revision=0)

    with pytest.raises(ValidationFailed) as refused:
        await answers.submit(user_id=user, question_id=question, text=text)

    assert refused.value.key == "answer_empty"
    assert (await load_question(user, session)).draft == "So far"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("a" * (ANSWER_CHARACTERS + 1), "answer_too_long"),
        ("a\x00b", "text_has_nul"),
        ("a\ud800b", "text_has_nul"),
    ],
)
async def test_what_cannot_be_stored_is_refused_as_answer_and_as_draft(db, text, key):
    user = await a_user()
    question = await a_question(user, await an_interview(user))

    with pytest.raises(ValidationFailed) as as_answer:
        await answers.submit(user_id=user, question_id=question, text=text)
    with pytest.raises(ValidationFailed) as as_draft:
        await answers.save_draft(user_id=user, question_id=question, text=text, seen_revision=0)

    assert (as_answer.value.key, as_draft.value.key) == (key, key)


async def test_an_answer_of_the_greatest_length_is_kept(db):
    user = await a_user()
    session = await an_interview(user)
    text = "ї" * ANSWER_CHARACTERS

    await answers.submit(user_id=user, question_id=await a_question(user, session), text=text)

    assert (await load_question(user, session)).answer == text


async def test_a_draft_is_there_after_a_reload(db):
    user = await a_user()
    session = await an_interview(user)
    question = await a_question(user, session)

    await answers.save_draft(user_id=user, question_id=question, text="First ", seen_revision=0)
    saved = await answers.save_draft(
        user_id=user, question_id=question, text="First I", seen_revision=1
    )

    stored = await load_question(user, session)
    assert (stored.draft, stored.draft_revision) == ("First I", saved.revision)
    assert not stored.is_answered
    assert not saved.was_elsewhere


async def test_the_newest_draft_wins_and_the_other_tab_is_told(db):
    user = await a_user()
    session = await an_interview(user)
    question = await a_question(user, session)
    await answers.save_draft(user_id=user, question_id=question, text="Tab one", seen_revision=0)

    saved = await answers.save_draft(
        user_id=user, question_id=question, text="Tab two", seen_revision=0
    )

    assert saved.was_elsewhere
    assert (await load_question(user, session)).draft == "Tab two"


async def test_a_late_draft_replaces_only_what_its_page_knew(db):
    user = await a_user()
    question = await a_question(user, await an_interview(user))
    await answers.save_draft(user_id=user, question_id=question, text="Newer", seen_revision=0)

    late = {"user_id": user, "question_id": question, "text": "Late", "is_late": True}
    saved = await answers.save_draft(**late, seen_revision=0)
    assert (saved.is_stored, saved.newer, saved.revision) == (False, "Newer", 1)

    saved = await answers.save_draft(**late, seen_revision=1)
    assert (saved.is_stored, saved.newer, saved.revision) == (True, "", 2)


async def test_the_same_words_in_two_tabs_are_no_news(db):
    user = await a_user()
    question = await a_question(user, await an_interview(user))
    await answers.save_draft(user_id=user, question_id=question, text="Same", seen_revision=0)

    saved = await answers.save_draft(
        user_id=user, question_id=question, text="Same", seen_revision=0
    )

    assert not saved.was_elsewhere


async def test_a_draft_may_be_emptied(db):
    user = await a_user()
    session = await an_interview(user)
    question = await a_question(user, session)
    await answers.save_draft(user_id=user, question_id=question, text="No", seen_revision=0)

    await answers.save_draft(user_id=user, question_id=question, text="", seen_revision=1)

    assert (await load_question(user, session)).draft == ""


async def test_a_draft_that_arrives_after_the_answer_is_ignored(db):
    user = await a_user()
    session = await an_interview(user)
    question = await a_question(user, session)
    await answers.submit(user_id=user, question_id=question, text=ANSWER)

    await answers.save_draft(user_id=user, question_id=question, text="Late", seen_revision=0)

    stored = await load_question(user, session)
    assert (stored.answer, stored.draft) == (ANSWER, "")


async def test_a_completed_interview_takes_no_answers_and_no_drafts(db):
    user = await a_user()
    session = await an_interview(user)
    await answer_and_analyse(user, session)
    await interviews.move_to_next_question(user_id=user, session_id=session)
    question = await a_question(user, session)
    await interviews.finish(user_id=user, session_id=session)

    with pytest.raises(Conflict) as refused:
        await answers.submit(user_id=user, question_id=question, text=ANSWER)
    await answers.save_draft(user_id=user, question_id=question, text="Late", seen_revision=0)

    assert "finished" in refused.value.message
    assert (await load_question(user, session, 2)).draft == ""


async def test_repeating_the_submit_after_the_end_is_no_error(db):
    user = await a_user()
    session = await an_interview(user)
    question = await a_question(user, session)
    await answers.submit(user_id=user, question_id=question, text=ANSWER)
    await interviews.finish(user_id=user, session_id=session)

    await answers.submit(user_id=user, question_id=question, text=ANSWER)

    assert (await load_question(user, session)).answer == ANSWER


async def test_a_question_that_does_not_exist_takes_no_answer(db):
    with pytest.raises(NotFound):
        await answers.submit(user_id=await a_user(), question_id=uuid4(), text=ANSWER)


async def test_earlier_answers_stay_readable_while_the_next_question_is_made(db):
    user = await a_user()
    session = await an_interview(user)
    await answers.submit(user_id=user, question_id=await a_question(user, session), text=ANSWER)

    await interviews.move_to_next_question(user_id=user, session_id=session)

    view = await interviews.load(user_id=user, session_id=session)
    assert view.current_number == 2
    assert [q.answer for q in view.questions] == [ANSWER]


async def test_feedback_at_the_end_is_made_at_once_and_shown_at_the_end(db):
    user = await a_user()
    session = await an_interview(user, feedback=FeedbackTiming.AT_END)

    running = await answer_and_analyse(user, session)
    await interviews.finish(user_id=user, session_id=session)
    completed = await interviews.load(user_id=user, session_id=session)

    assert not running.questions[0].has_feedback
    assert running.overall == ""
    assert running.means == []
    assert completed.questions[0].has_feedback
    assert completed.overall

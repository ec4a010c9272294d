"""Retakes: the same questions or new ones, numbered without gaps or doubles."""

import asyncio
from dataclasses import replace
from uuid import UUID

import pytest

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import ExperienceLevel, FeedbackTiming
from ai_interviewer.domain.errors import Conflict, NotFound
from ai_interviewer.domain.interviewers import BUILTIN
from ai_interviewer.models import InterviewResult, InterviewSession
from ai_interviewer.services import interviews
from ai_interviewer.services.interviews import retakes
from ai_interviewer.services.material import job_postings, resumes
from ai_interviewer.views.interview import InterviewView
from tests.factories import POSTING, a_posting, a_user, an_interview, answered, edit_posting
from tests.statements import statements


async def a_completed(user: UUID, *, job: UUID | None = None, questions: int = 3) -> UUID:
    session = await an_interview(user, job_id=job, questions=questions)
    return await completed(user, session, questions)


async def completed(user: UUID, session: UUID, questions: int = 3) -> UUID:
    for number in range(questions):
        if number:
            await interviews.move_to_next_question(user_id=user, session_id=session)
        await answered(user, session)
    await interviews.finish(user_id=user, session_id=session)
    return session


async def shown(user: UUID, session: UUID) -> InterviewView:
    return await interviews.load(user_id=user, session_id=session)


async def row(session: UUID) -> InterviewSession:
    async with transaction() as db:
        return await db.get_one(InterviewSession, session)


async def test_the_same_questions_come_again_word_for_word(db):
    user = await a_user()
    first = await a_completed(user, questions=4)

    again = await retakes.begin(user_id=user, session_id=first, repeats_questions=True)
    await completed(user, again, 4)

    before, after = await shown(user, first), await shown(user, again)
    assert [q.text for q in after.questions] == [q.text for q in before.questions]
    assert [q.follows_up for q in after.questions] == [q.follows_up for q in before.questions]
    assert any(q.follows_up for q in after.questions)
    assert [{q.is_repeated for q in view.questions} for view in (before, after)] == [
        {False},
        {True},
    ]
    assert [q.requirement for q in after.questions] == [q.requirement for q in before.questions]
    assert (before.attempt_number, after.attempt_number) == (1, 2)
    assert (await row(again)).retake_of_id == first
    assert (await row(again)).repeats_questions


async def test_the_first_attempt_keeps_its_answers_and_feedback(db):
    user = await a_user()
    first = await a_completed(user)
    before = await shown(user, first)

    await completed(
        user, await retakes.begin(user_id=user, session_id=first, repeats_questions=True)
    )

    after = await shown(user, first)
    assert len(after.chain.path) == len(before.chain.path) + 1
    # Work that nobody takes up in this test goes on ageing.
    assert replace(after, chain=before.chain, work=before.work) == before


async def test_new_questions_are_new(db):
    user = await a_user()
    first = await a_completed(user)

    again = await retakes.begin(user_id=user, session_id=first, repeats_questions=False)
    await completed(user, again)

    before, after = await shown(user, first), await shown(user, again)
    assert not {q.text for q in before.questions} & {q.text for q in after.questions}
    assert not (await row(again)).repeats_questions
    assert (await row(again)).retake_of_id == first


async def test_a_retake_has_the_posting_and_the_resume_as_they_stand_now(db):
    user = await a_user()
    job = await a_posting(user)
    first = await a_completed(user, job=job)
    await resumes.save(user_id=user, text="Another life\n\nTen years of Python.")
    await edit_posting(
        user,
        job,
        role_title="Staff Engineer",
        level=ExperienceLevel.LEAD,
        description=POSTING + "\n- Experience with Go",
        tech_stack=("Go",),
    )

    again = await retakes.begin(user_id=user, session_id=first, repeats_questions=True)

    assert (await shown(user, again)).role_title == "Staff Engineer"
    assert (await row(again)).resume_text.startswith("Another life")
    assert (await shown(user, first)).role_title == "Senior Backend Engineer"


async def test_a_retake_goes_on_when_the_original_is_deleted_meanwhile(db):
    user = await a_user()
    first = await a_completed(user)
    texts = [q.text for q in (await shown(user, first)).questions]
    again = await retakes.begin(user_id=user, session_id=first, repeats_questions=True)
    await answered(user, again)

    await interviews.remove(user_id=user, session_id=first)
    await interviews.move_to_next_question(user_id=user, session_id=again)
    await answered(user, again)

    assert [q.text for q in (await shown(user, again)).questions][:2] == texts[:2]
    assert (await row(again)).retake_of_id is None


@pytest.mark.parametrize("repeats", [True, False])
async def test_two_simultaneous_retakes_get_two_numbers(live_db, repeats):
    user = await a_user()
    first = await a_completed(user)

    both = await asyncio.gather(
        *(
            retakes.begin(user_id=user, session_id=first, repeats_questions=repeats)
            for _ in range(2)
        )
    )

    numbers = [(await row(session)).attempt_number for session in both]
    assert sorted(number or 0 for number in numbers) == [2, 3]


@pytest.mark.parametrize("repeats", [True, False])
async def test_a_retake_and_a_new_interview_at_once_get_two_numbers(live_db, repeats):
    user = await a_user()
    job = await a_posting(user)
    first = await a_completed(user, job=job)

    both = await asyncio.gather(
        retakes.begin(user_id=user, session_id=first, repeats_questions=repeats),
        interviews.begin(
            user_id=user,
            job_id=job,
            question_count=3,
            interviewer=BUILTIN,
            feedback_timing=FeedbackTiming.AFTER_EACH,
        ),
    )

    numbers = [(await row(session)).attempt_number for session in both]
    assert sorted(number or 0 for number in numbers) == [2, 3]


async def test_three_attempts_make_a_path_that_each_of_them_shows(db):
    user = await a_user()
    first = await a_completed(user)
    second = await completed(
        user, await retakes.begin(user_id=user, session_id=first, repeats_questions=True)
    )
    third = await completed(
        user, await retakes.begin(user_id=user, session_id=second, repeats_questions=False)
    )

    chains = [
        (await interviews.load(user_id=user, session_id=session)).chain
        for session in (first, second, third)
    ]

    assert [[stop.number for stop in chain.path] for chain in chains] == [[1, 2, 3]] * 3
    assert [chain.of_number for chain in chains] == [0, 1, 2]
    assert [chain.of_id for chain in chains] == ["", str(first), str(second)]
    assert [chain.has_same_questions for chain in chains] == [False, True, False]
    assert not chains[0].is_path_cut
    job = str((await interviews.load(user_id=user, session_id=first)).job_id)
    assert [(chain.compare_label, chain.compare_path) for chain in chains] == [
        ("Compare attempts", f"/compare?job={job}"),
        ("Compare with attempt 1", f"/compare?job={job}&with={first},{second}"),
        ("Compare with attempt 2", f"/compare?job={job}&with={second},{third}"),
    ]


async def test_a_retake_is_compared_with_what_it_holds_again_not_with_what_came_between(db):
    user = await a_user()
    first = await a_completed(user)
    second, third = [
        await completed(
            user, await retakes.begin(user_id=user, session_id=first, repeats_questions=True)
        )
        for _ in range(2)
    ]
    chain = (await interviews.load(user_id=user, session_id=third)).chain

    assert chain.compare_label == "Compare with attempt 1"
    assert chain.compare_path.endswith(f"&with={first},{third}")
    assert str(second) not in chain.compare_path


async def test_the_path_is_cut_where_another_instrument_scored(db):
    user = await a_user()
    first = await a_completed(user)
    second = await completed(
        user, await retakes.begin(user_id=user, session_id=first, repeats_questions=True)
    )
    async with transaction() as inner:
        (await inner.get_one(InterviewResult, second)).instrument_hash = "another"

    chain = (await interviews.load(user_id=user, session_id=second)).chain

    assert chain.is_path_cut
    assert [stop.is_joined for stop in chain.path] == [False, False]


async def test_a_retake_of_an_edited_posting_says_what_changed(db):
    user = await a_user()
    job = await a_posting(user)
    first = await a_completed(user, job=job)
    same = await retakes.begin(user_id=user, session_id=first, repeats_questions=True)
    await edit_posting(user, job, description=POSTING + "\n- Experience with Go")
    edited = await retakes.begin(user_id=user, session_id=first, repeats_questions=True)

    unchanged = (await interviews.load(user_id=user, session_id=same)).chain
    changed = (await interviews.load(user_id=user, session_id=edited)).chain

    assert unchanged.posting_changes == []
    assert [(c.text, c.is_added) for c in changed.posting_changes] == [
        ("- Experience with Go", True)
    ]


async def test_a_changed_level_is_told_too(db):
    user = await a_user()
    job = await a_posting(user)
    first = await a_completed(user, job=job)
    await edit_posting(user, job, level=ExperienceLevel.JUNIOR)
    again = await retakes.begin(user_id=user, session_id=first, repeats_questions=True)

    chain = (await interviews.load(user_id=user, session_id=again)).chain

    assert {(c.text, c.is_added) for c in chain.posting_changes} == {
        ("Experience level: Senior", False),
        ("Experience level: Junior", True),
    }


async def test_a_long_chain_is_compared_with_what_was_held_again(db):
    user = await a_user()
    first = await a_completed(user)
    for _ in range(12):
        await completed(
            user, await retakes.begin(user_id=user, session_id=first, repeats_questions=True), 1
        )
    last = await retakes.begin(user_id=user, session_id=first, repeats_questions=True)
    await completed(user, last, 1)

    chain = (await interviews.load(user_id=user, session_id=last)).chain

    assert len(chain.path) == 12
    assert chain.compare_label == "Compare with attempt 1"
    assert chain.compare_path.endswith(f"&with={first},{last}")


async def test_the_terms_of_a_retake_are_those_of_the_original(db):
    user = await a_user()
    session = await an_interview(user, questions=5, feedback=FeedbackTiming.AT_END)
    await answered(user, session)
    await interviews.finish(user_id=user, session_id=session)

    terms = await retakes.terms(user_id=user, session_id=session)
    await resumes.remove(user_id=user)

    assert (terms.question_count, terms.asked_count) == (5, 2)
    assert terms.terms.startswith("On the same terms: Built-in · At the end. ")
    assert terms.same_hint.startswith("2 questions, ")
    assert terms.new_hint.startswith("5 questions ")
    assert (terms.has_resume, terms.has_key, terms.needs_key) == (True, False, False)
    assert not (await retakes.terms(user_id=user, session_id=session)).has_resume


async def test_the_chain_takes_as_many_statements_however_long_it_is(db):
    user = await a_user()
    newest = await a_completed(user)
    counts = []
    for _ in range(3):
        newest = await retakes.begin(user_id=user, session_id=newest, repeats_questions=True)
        await answered(user, newest)
        await interviews.finish(user_id=user, session_id=newest)
        with statements() as asked:
            await interviews.load(user_id=user, session_id=newest)
        counts.append(len(asked))

    assert counts == counts[:1] * 3
    assert counts[0] <= 7


async def test_an_unfinished_interview_cannot_be_retaken(db):
    user = await a_user()
    session = await an_interview(user)

    with pytest.raises(Conflict, match="retake_unfinished"):
        await retakes.begin(user_id=user, session_id=session, repeats_questions=True)


async def test_an_interview_of_a_deleted_posting_cannot_be_retaken(db):
    user = await a_user()
    job = await a_posting(user)
    first = await a_completed(user, job=job)
    await job_postings.remove(user_id=user, job_id=job)

    with pytest.raises(Conflict, match="retake_posting_deleted"):
        await retakes.begin(user_id=user, session_id=first, repeats_questions=False)


async def test_an_outsider_cannot_retake(db):
    owner, outsider = await a_user(), await a_user()
    first = await a_completed(owner)
    await resumes.save(user_id=outsider, text="Somebody else")

    with pytest.raises(NotFound):
        await retakes.begin(user_id=outsider, session_id=first, repeats_questions=True)

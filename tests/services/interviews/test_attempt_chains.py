"""The chain of attempts that every one of them shows."""

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import ExperienceLevel
from ai_interviewer.models import InterviewResult
from ai_interviewer.services import interviews
from ai_interviewer.services.interviews import retakes
from tests.attempts import complete_retake
from tests.factories import (
    ANSWER,
    POSTING,
    a_completed_interview,
    a_posting,
    a_user,
    complete_interview,
    edit_posting,
)
from tests.statements import statements


async def test_three_attempts_make_a_path_that_each_of_them_shows(db):
    user = await a_user()
    first = await a_completed_interview(user)
    second = await complete_retake(user, first)
    third = await complete_retake(user, second, repeats_questions=False)

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
    first = await a_completed_interview(user)
    second, third = [await complete_retake(user, first) for _ in range(2)]
    chain = (await interviews.load(user_id=user, session_id=third)).chain

    assert chain.compare_label == "Compare with attempt 1"
    assert chain.compare_path.endswith(f"&with={first},{third}")
    assert str(second) not in chain.compare_path


async def test_the_path_is_cut_where_another_instrument_scored(db):
    user = await a_user()
    first = await a_completed_interview(user)
    second = await complete_retake(user, first)
    async with transaction() as inner:
        (await inner.get_one(InterviewResult, second)).instrument_hash = "another"

    chain = (await interviews.load(user_id=user, session_id=second)).chain

    assert chain.is_path_cut
    assert [stop.is_joined for stop in chain.path] == [False, False]


async def test_a_retake_of_an_edited_posting_says_what_changed(db):
    user = await a_user()
    job = await a_posting(user)
    first = await a_completed_interview(user, job_id=job)
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
    first = await a_completed_interview(user, job_id=job)
    await edit_posting(user, job, level=ExperienceLevel.JUNIOR)
    again = await retakes.begin(user_id=user, session_id=first, repeats_questions=True)

    chain = (await interviews.load(user_id=user, session_id=again)).chain

    assert {(c.text, c.is_added) for c in chain.posting_changes} == {
        ("Experience level: Senior", False),
        ("Experience level: Junior", True),
    }


async def test_a_long_chain_is_compared_with_what_was_held_again(db):
    user = await a_user()
    first = await a_completed_interview(user)
    for _ in range(12):
        await complete_retake(user, first, questions=1)
    last = await complete_retake(user, first, questions=1)

    chain = (await interviews.load(user_id=user, session_id=last)).chain

    assert len(chain.path) == 12
    assert chain.compare_label == "Compare with attempt 1"
    assert chain.compare_path.endswith(f"&with={first},{last}")


async def test_the_chain_takes_as_many_statements_however_long_it_is(db):
    user = await a_user()
    newest = await a_completed_interview(user)
    counts = []
    for _ in range(3):
        newest = await complete_retake(user, newest, questions=1)
        with statements() as asked:
            await interviews.load(user_id=user, session_id=newest)
        counts.append(len(asked))

    assert counts == counts[:1] * 3
    assert counts[0] <= 8


async def test_a_retake_that_is_under_way_reads_no_attempts(db):
    user = await a_user()
    first = await a_completed_interview(user)
    again = await retakes.begin(user_id=user, session_id=first, repeats_questions=True)

    with statements() as executed:
        live = await interviews.load(user_id=user, session_id=again)
    await complete_interview(user, again, ANSWER)
    ended = await interviews.load(user_id=user, session_id=again)

    assert not any("interview_results" in statement for statement in executed)
    assert (live.chain.path, live.chain.compare_path) == ([], "")
    assert (live.chain.of_number, live.chain.of_id) == (1, str(first))
    assert live.chain.has_same_questions
    assert [stop.number for stop in ended.chain.path] == [1, 2]

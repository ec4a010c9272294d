"""The page that compares attempts. Its address says which."""

from ai_interviewer.services import interviews
from ai_interviewer.services.interviews import retakes
from ai_interviewer.state.compare import RESULT, CompareState
from tests.attempts import WEAK, two_attempts
from tests.factories import (
    a_posting,
    a_sign_in,
    a_user,
    an_interview,
    answer_and_analyse,
    complete_interview,
)
from tests.state.tabs import Tab, destination


async def open_page(user, path: str) -> tuple[Tab, CompareState]:
    tab = Tab(await a_sign_in(user), path)
    await tab.do(CompareState.open_page)
    return tab, await tab.state(CompareState)


async def test_without_an_address_the_latest_posting_is_shown(db):
    user = await a_user()
    job = await a_posting(user)
    first, second = await two_attempts(user, job)

    _, state = await open_page(user, "/compare")

    assert state.comparison.job_id == str(job)
    assert state.picks == [str(first), str(second), "", ""]
    assert not state.is_missing


async def test_without_an_address_a_posting_with_several_attempts_comes_before_a_later_one(db):
    user = await a_user()
    job = await a_posting(user)
    await two_attempts(user, job)
    later = await an_interview(user)
    await answer_and_analyse(user, later)
    await interviews.finish(user_id=user, session_id=later)

    _, state = await open_page(user, "/compare")

    assert len(state.postings) == 2
    assert state.comparison.job_id == str(job)


async def test_the_chosen_attempts_go_into_the_address(db):
    user = await a_user()
    job = await a_posting(user)
    first, second = await two_attempts(user, job)
    tab, _ = await open_page(user, f"/compare?job={job}")

    result = await tab.do(
        CompareState.choose, {"first": str(first), "second": str(second), "third": "nonsense"}
    )

    assert destination(result) == f"/compare?job={job}&with={second},{first}"


async def test_one_attempt_is_no_comparison(db):
    user = await a_user()
    job = await a_posting(user)
    first, _ = await two_attempts(user, job)
    tab, state = await open_page(user, f"/compare?job={job}")

    assert await tab.do(CompareState.choose, {"first": str(first), "second": str(first)}) is None
    assert "two different attempts" in state.alert


async def test_nonsense_in_the_address_is_left_out(db):
    user = await a_user()
    job = await a_posting(user)
    await two_attempts(user, job)

    _, state = await open_page(user, f"/compare?job={job}&with=nonsense,,{user}")

    assert len(state.comparison.chosen) == 2
    assert "we chose two" in state.notice


async def test_the_page_says_what_of_its_address_it_left_out(db):
    user = await a_user()
    job = await a_posting(user)
    first, second = await two_attempts(user, job)
    all_attempts = [first, second]
    for _ in range(3):
        again = await retakes.begin(user_id=user, session_id=first, repeats_questions=True)
        all_attempts.append(await complete_interview(user, again, WEAK))

    async def notice(*attempts: object) -> str:
        ids = ",".join(map(str, attempts))
        return (await open_page(user, f"/compare?job={job}&with={ids}"))[1].notice

    assert await notice() == await notice(first, second) == await notice(*all_attempts[:4]) == ""
    assert await notice(first, second, second, str(first).upper()) == ""
    assert "we chose two" in await notice(first)
    assert "ignored" in await notice(first, second, user)
    assert "ignored" in await notice(first, "nonsense", second)
    assert "up to four" in await notice(*all_attempts)


async def test_an_unknown_posting_is_missing(db):
    user = await a_user()

    for job in ("nonsense", str(user)):
        _, state = await open_page(user, f"/compare?job={job}")
        assert state.is_missing
        assert state.is_loaded


async def test_a_new_account_has_no_attempts(db):
    _, state = await open_page(await a_user(), "/compare")

    assert state.is_loaded
    assert not state.is_missing
    assert state.postings == []


async def test_the_focus_moves_to_the_result_after_a_choice(db):
    user = await a_user()
    job = await a_posting(user)
    first, second = await two_attempts(user, job)
    tab, _ = await open_page(user, f"/compare?job={job}")
    form = {"first": str(first), "second": str(second)}

    address = destination(await tab.do(CompareState.choose, form))
    tab.follow_link(address)
    first_opening = await tab.do(CompareState.open_page)
    second_opening = await tab.do(CompareState.open_page)
    same_choice = await tab.do(CompareState.choose, form)

    assert RESULT in str(first_opening.args)
    assert second_opening is None
    assert (destination(same_choice), RESULT in str(same_choice.args)) == ("", True)

"""Lists of interviews: page by page, with the same count whatever page is asked for."""

from tests.api.programs import Program, a_token_of
from tests.factories import a_completed_interview, a_posting, a_user, an_interview


async def page(me: Program, **params: object) -> tuple[list[str], int, int]:
    """The ids on a page, how many interviews all pages hold, and how many pages there are."""
    found = await me.get("/sessions", params=params)
    return [one["id"] for one in found["items"]], found["total"], found["pages"]


async def test_pages_follow_each_other_and_end(db, http):
    user, stranger = await a_user(), await a_user()
    job = await a_posting(user)
    oldest, middle, newest = [str(await an_interview(user, job_id=job)) for _ in range(3)]
    await an_interview(stranger)
    me = Program(http, await a_token_of(user))

    assert await page(me, per_page=2) == ([newest, middle], 3, 2)
    assert await page(me, per_page=2, page=2) == ([oldest], 3, 2)
    assert await page(me, per_page=2, page=3) == ([], 3, 2)
    assert await page(Program(http, await a_token_of(await a_user()))) == ([], 0, 0)


async def test_the_count_is_of_what_was_asked_for(db, http):
    user = await a_user()
    job = await a_posting(user)
    done = str(await a_completed_interview(user, job_id=job))
    other = str(await an_interview(user))
    me = Program(http, await a_token_of(user))

    assert await page(me, status="COMPLETED", per_page=1) == ([done], 1, 1)
    assert await page(me, status="COMPLETED", per_page=1, page=2) == ([], 1, 1)
    assert await page(me, job_posting_id=str(job)) == ([done], 1, 1)
    assert await page(me, **{"from": "2020-01-01", "to": "9990-01-01"}) == ([other, done], 2, 1)
    assert await page(me, to="2020-01-01") == ([], 0, 0)
    assert await page(me, q="postgresql", per_page=1, page=2) == ([], 1, 1)
    assert await page(me, q="postgresql", status="COMPLETED") == ([done], 1, 1)
    assert await page(me, q="postgresql", status="IN_PROGRESS") == ([], 0, 0)

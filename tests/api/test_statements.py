"""How many SQL statements a request takes: at most eight, however much there is to list."""

from tests.api.programs import Program, a_token_of
from tests.factories import a_completed_interview, a_posting, a_user, an_interview
from tests.statements import statements

MOST = 8
LISTS = (
    *("/users/me", "/users/me/api-keys", "/job-postings", "/sessions", "/sessions?q=index"),
    *("/history", "/history/progress", "/practice", "/auth/tokens", "/resumes/me"),
    "/evaluations",
)


async def counts(me: Program, *paths: str) -> dict[str, int]:
    found = {}
    for path in paths:
        with statements() as executed:
            await me.get(path)
        found[path] = len(executed)
    return found


async def test_no_request_takes_more_than_eight_however_long_the_lists(db, http):
    user = await a_user()
    job = await a_posting(user)
    done = await a_completed_interview(user, job_id=job)
    me = Program(http, await a_token_of(user))
    await me.get("/users/me")
    one = f"/sessions/{done}"
    (first, *_) = (await me.get(f"{one}/operations"))["items"]
    paths = (
        *LISTS,
        *(one, f"{one}/messages", f"{one}/feedback", f"{one}/operations"),
        f"/operations/{first['operation_id']}",
    )

    few = await counts(me, *paths)
    for _ in range(5):
        await an_interview(user, job_id=job)
        await a_posting(user)
    many = await counts(me, *paths)

    assert few == many
    assert max(few.values()) <= MOST, few

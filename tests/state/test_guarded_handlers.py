"""Every handler checks who is signed in, and tells nobody about others."""

import re
from uuid import UUID, uuid4

import pytest
import reflex as rx

from ai_interviewer.database import close
from ai_interviewer.domain.errors import DomainError, NotSignedIn
from ai_interviewer.services import accounts
from ai_interviewer.services.material import resumes
from tests.factories import a_sign_in, a_user
from tests.outsiders import a_world, everything_of
from tests.state.forms import BEGIN_FORM, POSTING_FORM
from tests.state.known_handlers import EXEMPT, GUARDED, HANDLERS, parameter_count
from tests.state.tabs import Tab, a_tab, destination, state_classes


def test_the_exempt_handlers_are_the_ones_listed():
    assert EXEMPT.keys() <= HANDLERS.keys()


@pytest.mark.parametrize("name", GUARDED)
async def test_nobody_signed_in_means_nothing_happens(name):
    await close()
    tab = Tab(path=f"/interview/{uuid4()}")

    with pytest.raises(NotSignedIn):
        # There is no database, so a handler that reads before it checks the sign-in fails here.
        await tab.do(HANDLERS[name], *({} for _ in range(parameter_count(name))))


async def test_an_ended_sign_in_is_no_sign_in(db):
    _, tab = await a_tab(f"/interview/{uuid4()}")
    await accounts.log_out(token=tab.token)

    for name in GUARDED:
        with pytest.raises(NotSignedIn):
            await tab.do(HANDLERS[name], *("" for _ in range(parameter_count(name))))


@pytest.mark.parametrize("name", EXEMPT)
async def test_an_exempt_handler_needs_no_database_and_tells_nothing(name):
    await close()
    tab = Tab(path="/login")

    await tab.do(HANDLERS[name], *("Europe/Kyiv" for _ in range(parameter_count(name))))


@pytest.mark.parametrize("cls", state_classes(), ids=lambda cls: cls.__name__)
def test_no_variable_can_be_set_from_a_browser(cls):
    setters = [name for name in cls.event_handlers if name.startswith("set_")]
    state = cls()

    assert setters == []
    # Of the class itself: one without variables would show those of its base.
    for variable in vars(cls).get("__annotations__", {}):
        with pytest.raises(AttributeError):
            cls.event_handlers["setvar"].fn(state, variable, "broken in")


async def test_an_outsider_changes_nothing_and_sees_nothing(db):
    owner, world = await a_world()
    before = await everything_of(owner)

    await try_everything(world.outsider, owner, (world.job, world.session, world.question))

    after = await everything_of(owner)
    for table, rows in before.items():
        assert set(map(str, rows)) <= set(map(str, after[table])), table


async def test_ids_of_somebody_else_are_answered_like_ids_that_do_not_exist(db):
    owner, world = await a_world()
    another = await a_user()
    await resumes.save(user_id=another, text="Somebody else")
    ids = (world.job, world.session, world.question)

    theirs = await try_everything(world.outsider, owner, ids)
    nobodys = await try_everything(another, uuid4(), (uuid4(), uuid4(), uuid4()))

    assert theirs.keys() == set(GUARDED)
    assert {name for name in GUARDED if theirs[name] != nobodys[name]} == set()


async def try_everything(
    user: UUID, owner: UUID, ids: tuple[UUID, UUID, UUID]
) -> dict[str, list[str]]:
    """Call every handler with the ids of a posting, an interview, a question and their owner.

    The address of the page names them too. The result says for each handler how every call ended,
    and all that the tab was sent.
    """
    token, tried = await a_sign_in(user), {}
    for name in GUARDED:
        tried[name] = []
        for tried_id in (*ids, owner):
            page = f"/jobs/{tried_id}" if tried_id == ids[0] else f"/interview/{ids[1]}"
            query = f"?user_id={owner}&owner={owner}&id={tried_id}"
            for arguments in all_arguments(name, owner, tried_id):
                tab = Tab(token, f"{page}{query}")
                try:
                    result = await tab.do(HANDLERS[name], *arguments)
                except DomainError as error:
                    result = error.key
                tried[name].append(without_ids_and_times(f"{describe(result)} {tab.seen()}"))
                assert "Hopperlane" not in tab.seen(), name
                assert "EXPLAIN" not in tab.seen(), name
    return tried


def all_arguments(name: str, owner: UUID, tried_id: UUID) -> list[list[object]]:
    """Arguments to try: the id itself, and a form with it and its owner's id."""
    plain: list[object] = [str(tried_id), "Mine now", 1, 0, True][: parameter_count(name)]
    form = {"question_id": str(tried_id), "answer": "Mine now", **POSTING_FORM, **BEGIN_FORM}
    theirs = {"id": str(tried_id), "user_id": str(owner), "owner": str(owner)}
    return [plain, [form | theirs]] if len(plain) == 1 else [plain]


def describe(result: object) -> str:
    return (
        f"{type(result).__name__} {destination(result)} {result if isinstance(result, str) else ''}"
    )


def without_ids_and_times(shown: str) -> str:
    """The text without what always differs: ids and the time of day."""
    shown = re.sub(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32}", "<id>", shown)
    return re.sub(r"\d\d:\d\d(:\d\d)?", "<time>", shown)


def test_states_are_flat():
    assert all(cls.get_parent_state() is rx.State for cls in state_classes())

"""The pages for administrators: not found for everybody else, and no text of anybody in them."""

from contextlib import suppress
from uuid import UUID

import pytest

from ai_interviewer.database import transaction
from ai_interviewer.domain.administration import Role
from ai_interviewer.domain.errors import DomainError, NotFound
from ai_interviewer.models import User
from ai_interviewer.services import accounts
from ai_interviewer.services.administration import audit, invitations, reset_links, users
from ai_interviewer.state.administration.accounts import AccountsState
from ai_interviewer.state.administration.invitations import InvitationsState
from ai_interviewer.state.administration.lists import AuditLogState, UsageState
from ai_interviewer.state.settings.page import SettingsState
from tests.factories import (
    BY,
    EMAIL,
    PASSWORD,
    a_sign_in,
    a_user,
    an_account,
    an_administrator,
)
from tests.outsiders import a_world, everything_of
from tests.state.known_handlers import HANDLERS, parameter_count
from tests.state.tabs import Tab, destination
from tests.state.test_payloads import PAYLOADS

STATES = (AccountsState, InvitationsState, UsageState, AuditLogState)
AREA = sorted(
    name for name in HANDLERS if name.partition(".")[0] in {cls.__name__ for cls in STATES}
)
OPENING = [name for name in AREA if name.endswith(".open_page")]
ACTS = [name for name in AREA if name not in OPENING]
FORM = {"invite_uses": "3", "invite_days": "7", "invite_role": "user"}


async def an_administrators_tab(path: str = "/admin") -> tuple[UUID, Tab]:
    admin = await an_administrator("admin@example.org")
    return admin, Tab(await a_sign_in(admin), path)


def test_every_state_of_the_area_is_among_those_tried():
    from ai_interviewer.state import administration
    from tests.state.tabs import state_classes

    inside = {cls for cls in state_classes() if cls.__module__.startswith(administration.__name__)}
    assert inside == set(STATES)
    assert len(OPENING) == len(STATES)
    assert len(ACTS) > 5


@pytest.mark.parametrize("name", ACTS)
@pytest.mark.parametrize("argument", [EMAIL, FORM])
async def test_an_event_of_somebody_else_is_not_found(db, name, argument):
    await an_account()
    user = await a_user()
    tab = Tab(await a_sign_in(user), "/admin")
    before = await everything_of(user)

    with pytest.raises(NotFound):
        await tab.do(HANDLERS[name], *(argument for _ in range(parameter_count(name))))

    assert await everything_of(user) == before
    assert EMAIL not in tab.seen()


@pytest.mark.parametrize("name", OPENING)
async def test_a_page_is_not_found_for_somebody_else(db, name):
    await an_account()
    await users.end_sign_ins(by=BY, email=EMAIL)
    tab = Tab(await a_sign_in(await a_user()), "/admin")

    await tab.do(HANDLERS[name])

    state = await tab.state(next(cls for cls in STATES if name.startswith(f"{cls.__name__}.")))
    assert (state.is_missing, state.is_loaded) == (True, False)
    assert EMAIL not in tab.seen()


async def test_who_is_no_administrator_any_more_sees_nothing_any_more(db):
    await an_account()
    _, tab = await an_administrators_tab()
    await tab.do(AccountsState.open_page)
    assert EMAIL in tab.seen()
    await users.change_role(by=BY, email="admin@example.org", role=Role.USER)

    await tab.do(AccountsState.open_page)

    assert EMAIL not in tab.seen()
    with pytest.raises(NotFound):
        await tab.do(AccountsState.disable, EMAIL)


@pytest.mark.parametrize("name", AREA)
async def test_no_payload_of_an_administrator_does_more_than_be_refused(db, name):
    _, tab = await an_administrators_tab("/admin?q=%00&page=x")
    crashed = {}
    for kind, payload in PAYLOADS.items():
        try:
            with suppress(DomainError):
                await tab.do(HANDLERS[name], *(payload for _ in range(parameter_count(name))))
        except Exception as error:  # noqa: BLE001 - whatever it is, it is the finding
            crashed[kind] = repr(error)

    assert crashed == {}


async def test_no_page_shows_a_text_or_a_key_of_anybody(db):
    await a_world()
    _, tab = await an_administrators_tab()

    for name in OPENING:
        await tab.do(HANDLERS[name])

    seen = tab.seen()
    assert "@example.org" in seen
    for text in ("Hopperlane", "EXPLAIN", "Tennfeld", "sk-the-owners-own", "1234", "Falconry"):
        assert text not in seen


async def test_an_account_is_found_disabled_and_enabled(db):
    await an_account()
    await a_user("other@example.org")
    _, tab = await an_administrators_tab("/admin?q=maya")
    await tab.do(AccountsState.open_page)
    state = await tab.state(AccountsState)
    assert [(a.email, a.is_own, a.is_disabled) for a in state.accounts] == [(EMAIL, False, False)]
    assert state.results == "1 account"

    await tab.do(AccountsState.disable, EMAIL)
    assert state.accounts[0].is_disabled
    assert EMAIL in state.notice
    assert state.about == EMAIL
    await tab.do(AccountsState.make_reset_link, EMAIL)
    assert (state.link, bool(state.alert)) == ("", True)
    await tab.do(AccountsState.enable, EMAIL)

    assert not state.accounts[0].is_disabled
    assert await accounts.log_in(email=EMAIL, password=PASSWORD)
    log = [(line.who, line.act, line.whom) for line in await audit.entries()]
    assert log == [
        ("admin@example.org", "DISABLE_USER", EMAIL),
        ("admin@example.org", "ENABLE_USER", EMAIL),
    ]


async def test_a_reset_link_is_shown_until_something_else_is_done(db):
    await an_account()
    _, tab = await an_administrators_tab()

    await tab.do(AccountsState.make_reset_link, EMAIL)

    state = await tab.state(AccountsState)
    link = state.link
    assert state.about == EMAIL
    assert await reset_links.email_of(token=link.rpartition("=")[2]) == EMAIL
    await tab.do(AccountsState.open_page)
    assert link.rpartition("=")[2] not in tab.seen()


async def test_sign_ins_are_ended(db):
    token = await a_sign_in(await an_account())
    _, tab = await an_administrators_tab()

    await tab.do(AccountsState.end_sign_ins, EMAIL)

    with pytest.raises(DomainError):
        await accounts.signed_in_user(token=token)


async def test_an_account_is_deleted_only_after_it_was_asked_about(db):
    user = await an_account()
    _, tab = await an_administrators_tab()
    await tab.do(AccountsState.open_page)
    state = await tab.state(AccountsState)

    await tab.do(AccountsState.ask_to_delete, EMAIL)
    await tab.do(AccountsState.stop_deleting)
    await tab.do(AccountsState.delete)
    assert await is_there(user)
    await tab.do(AccountsState.ask_to_delete, EMAIL)
    await tab.do(AccountsState.delete)

    assert not await is_there(user)
    assert [a.email for a in state.accounts] == ["admin@example.org"]
    assert (state.to_delete, state.about) == ("", "")


async def is_there(user: UUID) -> bool:
    async with transaction() as db:
        return await db.get(User, user) is not None


async def test_nobody_deletes_or_disables_themselves_here(db):
    admin, tab = await an_administrators_tab()
    await tab.do(AccountsState.open_page)
    state = await tab.state(AccountsState)
    assert state.accounts[0].is_own

    await tab.do(AccountsState.disable, "admin@example.org")
    assert "own account" in state.alert
    await tab.do(AccountsState.ask_to_delete, "admin@example.org")
    await tab.do(AccountsState.delete)

    assert "own account" in state.alert
    assert await is_there(admin)


async def test_a_long_list_says_which_page_it_is(db):
    for _ in range(20):
        await a_user()
    _, tab = await an_administrators_tab("/admin?page=2")

    await tab.do(AccountsState.open_page)

    state = await tab.state(AccountsState)
    assert state.results == "21 accounts · page 2 of 2"
    assert (state.paging.newer, state.paging.older, len(state.accounts)) == ("/admin", "", 1)


async def test_a_search_is_in_the_address(db):
    _, tab = await an_administrators_tab()

    result = await tab.do(AccountsState.search, {"q": " maya  &x "})

    assert destination(result) == "/admin?q=maya+%26x"


async def test_an_invitation_is_made_shown_once_and_revoked(db):
    _, tab = await an_administrators_tab("/admin/invitations")
    await tab.do(InvitationsState.open_page)
    await tab.do(InvitationsState.create, FORM | {"invite_role": "admin"})
    state = await tab.state(InvitationsState)
    token = state.link.rpartition("=")[2]
    [made] = state.invitations
    assert await invitations.is_open(token=token)
    assert (made.used, made.is_for_administrators) == ("0 of 3 used", True)

    await tab.do(InvitationsState.open_page)
    assert token not in tab.seen()
    for _ in range(2):
        await tab.do(InvitationsState.revoke, made.id)

    assert state.invitations == []
    assert not await invitations.is_open(token=token)


@pytest.mark.parametrize(
    "changed", [{"invite_uses": "0"}, {"invite_uses": "x"}, {"invite_days": "366"}]
)
async def test_an_odd_form_makes_no_invitation(db, changed):
    _, tab = await an_administrators_tab("/admin/invitations")

    await tab.do(InvitationsState.create, FORM | changed)

    state = await tab.state(InvitationsState)
    assert (state.link, bool(state.alert)) == ("", True)
    assert await invitations.list_invitations() == []


async def test_the_audit_log_says_what_was_done_in_words(db):
    _, tab = await an_administrators_tab("/admin/audit-log")
    await tab.do(InvitationsState.create, FORM)

    await tab.do(AuditLogState.open_page)

    [act] = (await tab.state(AuditLogState)).acts
    assert (act.act, act.who) == ("Made an invitation", "admin@example.org")


async def test_settings_lead_administrators_alone_to_the_area(db):
    _, tab = await an_administrators_tab("/settings")
    other = Tab(await a_sign_in(await a_user()), "/settings")

    await tab.do(SettingsState.open_page)
    await other.do(SettingsState.open_page)

    assert (await tab.state(SettingsState)).profile.is_administrator
    assert not (await other.state(SettingsState)).profile.is_administrator

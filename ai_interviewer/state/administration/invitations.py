"""The administrators' page of invitations."""

from contextlib import suppress

import reflex as rx

from ai_interviewer.domain.administration import Role
from ai_interviewer.domain.errors import NotFound, ValidationFailed
from ai_interviewer.services.administration import invitations
from ai_interviewer.services.administration.administrators import Administrator
from ai_interviewer.state.administration.door import current_administrator
from ai_interviewer.state.forms import field
from ai_interviewer.state.ids import parsed_id, typed_number
from ai_interviewer.texts import t
from ai_interviewer.views.administration.pages import InvitationView, invitation_view

LINK = "new-invitation"
"""The id of the field with a new link, which the focus moves to."""
FOR_ADMINISTRATORS = "admin"
"""What the form says of an invitation that makes administrators."""


class InvitationsState(rx.State):
    is_loaded: bool = False
    is_missing: bool = False
    invitations: list[InvitationView] = []
    link: str = ""
    """The link that was just made, shown until something else is done."""
    edition: int = 0
    """Changes to empty the form."""
    notice: str = ""
    alert: str = ""

    @rx.event
    async def open_page(self):
        """Show the links that still open accounts; to administrators alone."""
        try:
            by = await current_administrator(self)
        except NotFound:
            self.reset()
            self.is_missing = True
            return
        self._clear()
        await self._show(by)

    @rx.event
    async def create(self, form: dict[str, str]):
        """Make a link, and show it this once."""
        by = await current_administrator(self)
        self._clear()
        is_admin = field(form, "invite_role") == FOR_ADMINISTRATORS
        try:
            self.link = await invitations.create(
                by=by.actor,
                role=Role.ADMIN if is_admin else Role.USER,
                uses=typed_number(field(form, "invite_uses")),
                days=typed_number(field(form, "invite_days")),
            )
        except ValidationFailed as error:
            self.alert = error.message
            return None
        self.edition += 1
        await self._show(by)
        return rx.set_focus(LINK)

    @rx.event
    async def revoke(self, invitation_id: str):
        """Revoke one link. If it is over anyway, it only leaves the list."""
        by = await current_administrator(self)
        self._clear()
        with suppress(NotFound):
            await invitations.revoke(by=by.actor, invitation_id=parsed_id(invitation_id))
            self.notice = t.administration.revoked
        await self._show(by)

    async def _show(self, by: Administrator):
        lines = await invitations.list_invitations()
        self.invitations = [invitation_view(line, zone=by.time_zone) for line in lines]
        self.is_loaded, self.is_missing = True, False

    def _clear(self):
        self.link = self.notice = self.alert = ""

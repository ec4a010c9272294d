"""The settings page: the links to reports that the user shares."""

from contextlib import suppress
from uuid import UUID

import reflex as rx
from reflex.event import EventSpec

from ai_interviewer.domain.errors import NotFound
from ai_interviewer.services.reports import shares
from ai_interviewer.state.ids import parsed_id
from ai_interviewer.state.sign_in import current_user_id
from ai_interviewer.texts import t
from ai_interviewer.views.completed.report import ShareView


class SharedReportsState(rx.State):
    shares: list[ShareView] = []
    is_shown: bool = False
    notice: str = ""

    async def _open(self, user_id: UUID) -> EventSpec | None:
        """Show the links when the settings open; nothing where the host allows none."""
        self.notice = ""
        await self._show(user_id)
        return None

    @rx.event
    async def revoke(self, share_id: str):
        """Revoke one link. If it no longer opens anyway, it only leaves the list."""
        user_id = await current_user_id(self)
        with suppress(NotFound):
            await shares.revoke(user_id=user_id, share_id=parsed_id(share_id))
        self.notice = t.completed.share_revoked
        await self._show(user_id)
        return rx.set_focus("shares")

    async def _show(self, user_id: UUID) -> None:
        self.shares = await shares.list_shares(user_id=user_id)
        self.is_shown = bool(self.shares) or shares.are_allowed()

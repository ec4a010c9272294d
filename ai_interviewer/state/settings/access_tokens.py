"""The settings page: tokens for programs."""

from contextlib import suppress
from uuid import UUID

import reflex as rx

from ai_interviewer.domain.enums import Scope
from ai_interviewer.domain.errors import Conflict, NotFound, ValidationFailed
from ai_interviewer.services.accounts import access_tokens
from ai_interviewer.state.forms import field
from ai_interviewer.state.ids import parsed_id
from ai_interviewer.state.sign_in import current_user_id
from ai_interviewer.texts import t
from ai_interviewer.views.account import TokenView

_DIGITS = 3


class AccessTokensState(rx.State):
    tokens: list[TokenView] = []
    new_token: str = ""
    """The token that was just made, shown until the page opens again."""
    edition: int = 0
    """Changes to empty the form."""
    notice: str = ""
    alert: str = ""

    async def _open(self, user_id: UUID) -> None:
        """Show the tokens when the settings open."""
        self.new_token = self.notice = self.alert = ""
        await self._show(user_id)

    @rx.event
    async def create(self, form: dict[str, str]):
        """Make a token, and show it this once."""
        user_id = await current_user_id(self)
        self.new_token = self.notice = self.alert = ""
        try:
            _, self.new_token = await access_tokens.create(
                user_id=user_id,
                name=field(form, "token_name"),
                scopes=_scopes(form),
                days=_days(field(form, "token_days")),
            )
        except (ValidationFailed, Conflict) as error:
            self.alert = error.message
            return
        self.edition += 1
        await self._show(user_id)

    @rx.event
    async def remove(self, token_id: str):
        """Delete one token. If it is gone already, it only leaves the list."""
        user_id = await current_user_id(self)
        self.new_token = self.alert = ""
        with suppress(NotFound):
            await access_tokens.remove(user_id=user_id, token_id=parsed_id(token_id))
        self.notice = t.settings.token_deleted
        await self._show(user_id)
        return rx.set_focus("tokens")

    async def _show(self, user_id: UUID) -> None:
        self.tokens = await access_tokens.list_views(user_id=user_id)


def _scopes(form: object) -> list[Scope]:
    ticked = {
        Scope.READ: field(form, "token_read"),
        Scope.WRITE: field(form, "token_write"),
        Scope.INTERVIEW: field(form, "token_interview"),
    }
    return [scope for scope, value in ticked.items() if value]


def _days(text: str) -> int:
    """The number in the form; 0, which is refused, for anything else."""
    is_number = text.isascii() and text.isdigit() and len(text) <= _DIGITS
    return int(text) if is_number else 0

"""The settings page: the password, and where the account is signed in."""

from contextlib import suppress
from uuid import UUID

import reflex as rx
from reflex.event import EventSpec

from ai_interviewer import routes
from ai_interviewer.domain.errors import NotFound
from ai_interviewer.services.accounts import sign_ins
from ai_interviewer.state.forms import form_error
from ai_interviewer.state.ids import parsed_id
from ai_interviewer.state.sign_in import current_user_id, token
from ai_interviewer.texts import t
from ai_interviewer.views.account import SignInView

_ERRORS = ("wrong_password", "weak_password", "too_many_attempts")


class SignInsState(rx.State):
    sign_ins: list[SignInView] = []
    is_loaded: bool = False
    password_alert: str = ""
    password_notice: str = ""
    notice: str = ""

    async def _open(self, user_id: UUID) -> EventSpec | None:
        """Show the list and the result of the password form, when the settings open."""
        parameters = self.router.url.query_parameters
        is_password_form = parameters.get("form", "") == routes.FORM_PASSWORD
        is_changed = parameters.get("notice", "") == "password_changed"
        self.password_alert = form_error(parameters, _ERRORS) if is_password_form else ""
        self.password_notice = t.settings.password_changed if is_changed else ""
        self.notice = ""
        await self._show(user_id)
        # The result is far down the page.
        has_result = self.password_alert or self.password_notice
        return rx.set_focus("password-section") if has_result else None

    @rx.event
    async def end(self, sign_in_id: str):
        """End one sign-in. If it has already ended, it only leaves the list."""
        user_id = await current_user_id(self)
        self.notice = ""
        with suppress(NotFound):
            await sign_ins.end(user_id=user_id, sign_in_id=parsed_id(sign_in_id))
            self.notice = t.settings.sign_in_ended
        await self._show(user_id)
        return rx.set_focus("sign-ins")

    async def _show(self, user_id):
        self.sign_ins = await sign_ins.list_sign_ins(user_id=user_id, token=token(self))
        self.is_loaded = True

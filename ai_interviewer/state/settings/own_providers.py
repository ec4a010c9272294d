"""The settings page: providers that the user adds by an address."""

import reflex as rx

from ai_interviewer.domain.errors import RateLimited, ValidationFailed
from ai_interviewer.services.accounts import provider_keys
from ai_interviewer.services.providers import own
from ai_interviewer.state.forms import field
from ai_interviewer.state.settings.page import SettingsState
from ai_interviewer.state.sign_in import current_user_id
from ai_interviewer.texts import t

_NAME_CHARACTERS = 50


class OwnProvidersState(rx.State):
    is_shown: bool = False
    edition: int = 0
    """Changes to empty the fields."""
    notice: str = ""
    alert: str = ""

    @rx.event
    async def open_section(self):
        """Show the section where the host allows it."""
        await current_user_id(self)
        self.is_shown = own.are_allowed()
        self.notice = self.alert = ""

    @rx.event
    async def add(self, form: dict[str, str]):
        """Add a provider and show its key and models."""
        user_id = await current_user_id(self)
        self.notice = self.alert = ""
        try:
            interviewer = await own.add(
                user_id=user_id,
                name=field(form, "provider_name"),
                address=field(form, "provider_address"),
            )
        except (ValidationFailed, RateLimited) as error:
            self.alert = error.message
            return None
        self.edition += 1
        self.notice = t.settings.own_provider_added
        await (await self.get_state(SettingsState))._turn_to(user_id, interviewer)
        return SettingsState.list_models

    @rx.event
    async def remove(self, interviewer: str):
        """Forget a provider, its key and its model."""
        user_id = await current_user_id(self)
        self.notice = self.alert = ""
        try:
            await provider_keys.remove_own_provider(
                user_id=user_id, interviewer=str(interviewer)[:_NAME_CHARACTERS]
            )
        except ValidationFailed as error:
            self.alert = error.message
            return None
        self.notice = t.settings.own_provider_removed
        await (await self.get_state(SettingsState))._turn_to(user_id, "")
        return SettingsState.list_models

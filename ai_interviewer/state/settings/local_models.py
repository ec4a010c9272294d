"""The settings page: model servers on the app's own machine."""

import reflex as rx

from ai_interviewer.domain.errors import RateLimited, ValidationFailed
from ai_interviewer.services import rate_limits
from ai_interviewer.services.accounts import provider_keys
from ai_interviewer.services.providers import local_models
from ai_interviewer.state.settings.page import SettingsState
from ai_interviewer.state.sign_in import current_user_id, is_still_signed_in
from ai_interviewer.texts import t
from ai_interviewer.views.interviewers import LocalServerView, model_label

_NAME_CHARACTERS = 50


class LocalModelsState(rx.State):
    servers: list[LocalServerView] = []
    is_shown: bool = False
    is_looking: bool = False
    notice: str = ""
    alert: str = ""

    @rx.event
    async def open_section(self):
        """Show what was found last, and look in the background."""
        await current_user_id(self)
        self.is_shown = local_models.are_looked_for()
        self.servers = local_models.found()
        self.notice = self.alert = ""
        return LocalModelsState.look(False) if self.is_shown else None

    @rx.event(background=True, supersedes=True)
    async def look(self, again: bool):
        """Look for servers. The page doesn't wait for it."""
        async with self:
            user_id = await current_user_id(self)
            self.is_looking = True
        problem = ""
        servers = local_models.found()
        try:
            if again is True:
                await rate_limits.allow_model_list(user_id=user_id)
            servers = await local_models.look(again=again is True)
        except RateLimited as error:
            problem = error.message
        async with self:
            self.is_looking = False
            if await is_still_signed_in(self, user_id):
                self.servers, self.alert = servers, problem

    @rx.event
    async def use(self, interviewer: str):
        """Use a server that was found for new interviews, with its first model."""
        user_id = await current_user_id(self)
        name = str(interviewer)[:_NAME_CHARACTERS]
        self.notice = self.alert = ""
        try:
            await provider_keys.use_local_model(user_id=user_id, interviewer=name)
        except ValidationFailed as error:
            self.alert = error.message
            return None
        settings = await self.get_state(SettingsState)
        await settings._turn_to(user_id, name)
        shown = settings.provider
        self.notice = t.settings.local_used.format(
            server=shown.label, model=model_label(shown.model)
        )
        return SettingsState.list_models

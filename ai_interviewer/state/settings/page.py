"""The settings page: key, model and account. It also opens the states of its other parts."""

from uuid import UUID

import reflex as rx

from ai_interviewer.domain.errors import (
    FailureKind,
    InterviewerFailed,
    RateLimited,
    ValidationFailed,
)
from ai_interviewer.services import accounts
from ai_interviewer.services.accounts import provider_keys
from ai_interviewer.state.forms import field
from ai_interviewer.state.settings.access_tokens import AccessTokensState
from ai_interviewer.state.settings.own_questions import OwnQuestionsState
from ai_interviewer.state.settings.shared_reports import SharedReportsState
from ai_interviewer.state.settings.sign_ins import SignInsState
from ai_interviewer.state.settings.your_data import YourDataState
from ai_interviewer.state.sign_in import current_user_id, is_still_signed_in
from ai_interviewer.texts import t
from ai_interviewer.views.account import ProfileView, ProviderView
from ai_interviewer.views.interviewers import ModelGroup, model_groups, schema_hint

_OTHER = "other"
_MODEL_CHARACTERS = 100
_NAME_CHARACTERS = 50
_NOT_ASKED = (FailureKind.UNREACHABLE, FailureKind.TIMEOUT, FailureKind.PROVIDER_DOWN)


def _saved(problem: InterviewerFailed | None) -> tuple[str, str]:
    """What to say of a key that was saved, as a notice, or as an alert of what is wrong with it,
    its account or address."""
    if problem is None:
        return t.settings.key_saved, ""
    if problem.kind in _NOT_ASKED:
        provider = problem.parameters["provider"]
        return t.settings.key_saved_unverified.format(provider=provider), ""
    return "", t.settings.key_saved_with_problem.format(problem=problem.message)


def _can_list(provider: ProviderView) -> bool:
    return provider.has_key or not provider.needs_key


class SettingsState(rx.State):
    profile: ProfileView = ProfileView()
    provider: ProviderView = ProviderView()
    """The provider whose key and model are shown."""
    _listed: dict[str, bool | None] = {}
    """The models that it lists, and whether each keeps to a strict schema."""
    models: list[ModelGroup] = []
    schema_hint: str = ""
    """What is known of them and strict schemas."""
    model_choice: str = ""
    edition: int = 0
    """Changes to empty the key field."""
    is_loaded: bool = False
    is_busy: bool = False
    key_alert: str = ""
    key_notice: str = ""
    model_alert: str = ""
    model_notice: str = ""

    @rx.event
    async def open_page(self):
        user_id = await current_user_id(self)
        self._clear_messages()
        self._show(await accounts.profile(user_id=user_id))
        await (await self.get_state(OwnQuestionsState))._open(user_id)
        await (await self.get_state(AccessTokensState))._open(user_id)
        focus_events = [
            await (await self.get_state(SharedReportsState))._open(user_id),
            await (await self.get_state(SignInsState))._open(user_id),
            (await self.get_state(YourDataState))._open(),
        ]
        model_events = [SettingsState.list_models] if _can_list(self.provider) else []
        return [event for event in (*focus_events, *model_events) if event is not None]

    @rx.event
    async def choose_provider(self, interviewer: str):
        """Show the key and the model of another provider."""
        user_id = await current_user_id(self)
        await self._turn_to(user_id, str(interviewer)[:_NAME_CHARACTERS])
        return SettingsState.list_models if _can_list(self.provider) else None

    @rx.event(background=True, supersedes=True)
    async def list_models(self):
        """Ask the provider which models the key can use. The page doesn't wait for it."""
        async with self:
            user_id = await current_user_id(self)
            provider = self.provider
        models = (
            await provider_keys.models_for(user_id=user_id, interviewer=provider.interviewer)
            if _can_list(provider)
            else []
        )
        async with self:
            is_shown = self.provider.interviewer == provider.interviewer
            if await is_still_signed_in(self, user_id) and is_shown:
                self._listed = {model.name: model.keeps_schema for model in models}
                self._group_models()
                if not self.models and self.provider.may_type_model:
                    # The server has no list, so a name has to be typed.
                    self.model_choice = _OTHER

    @rx.event(background=True)
    async def save_key(self, form: dict[str, str]):
        """Check the key with the provider and store it encrypted. It is never sent back."""
        async with self:
            user_id = await current_user_id(self)
            interviewer = await self._interviewer(user_id)
            self.is_busy, self.key_alert, self.key_notice = True, "", ""
        alert = notice = ""
        try:
            problem = await provider_keys.save_checked_key(
                user_id=user_id, interviewer=interviewer, key=field(form, "key")
            )
            notice, alert = _saved(problem)
        except ValidationFailed as error:
            alert = error.message
        except RateLimited as error:
            async with self:
                # The page doesn't change, so the key stays in its field.
                if await is_still_signed_in(self, user_id):
                    self.is_busy, self.key_alert = False, error.message
            return None
        async with self:
            if not await is_still_signed_in(self, user_id):
                return None
            profile = await accounts.profile(user_id=user_id)
            self.is_busy, self.key_alert, self.key_notice = False, alert, notice
            self._show(profile)
        return SettingsState.list_models

    @rx.event
    async def remove_key(self):
        user_id = await current_user_id(self)
        interviewer = await self._interviewer(user_id)
        await provider_keys.remove_key(user_id=user_id, interviewer=interviewer)
        self._show(await accounts.profile(user_id=user_id))
        self.key_alert, self.key_notice = "", t.settings.key_removed

    @rx.event
    async def choose_model(self, choice: str):
        await current_user_id(self)
        self.model_choice = str(choice)[:_MODEL_CHARACTERS]
        self.model_notice = ""
        if self.model_choice != _OTHER:
            await self._set_model(str(choice))

    @rx.event
    async def save_model(self, form: dict[str, str]):
        await self._set_model(field(form, "model_name"))

    @rx.event
    async def choose_words_only(self, is_words_only: bool):
        user_id = await current_user_id(self)
        await accounts.choose_words_only(user_id=user_id, is_words_only=is_words_only is True)
        self._show(await accounts.profile(user_id=user_id))

    @rx.event
    async def choose_feedback_length(self, length: str):
        user_id = await current_user_id(self)
        await accounts.choose_feedback_length(user_id=user_id, length=str(length))
        self._show(await accounts.profile(user_id=user_id))

    async def _set_model(self, model: str):
        user_id = await current_user_id(self)
        try:
            await accounts.choose_model(
                user_id=user_id, interviewer=await self._interviewer(user_id), model=model
            )
        except ValidationFailed as error:
            self.model_alert = error.message
            return
        self._show(await accounts.profile(user_id=user_id))
        self.model_alert, self.model_notice = "", t.settings.model_saved

    async def _interviewer(self, user_id: UUID) -> str:
        """The interviewer whose key and model are shown; the first if the page isn't open yet."""
        if not self.provider.interviewer:
            self.provider = self._provider_of(await accounts.profile(user_id=user_id))
        return self.provider.interviewer

    async def _turn_to(self, user_id: UUID, interviewer: str):
        """Show the key and the model of this provider, or of another when it isn't there."""
        self._clear_messages()
        self.provider = ProviderView(interviewer=interviewer)
        self._listed = {}
        self._show(await accounts.profile(user_id=user_id))

    def _clear_messages(self):
        self.key_alert = self.key_notice = self.model_alert = self.model_notice = ""

    def _show(self, profile: ProfileView):
        self.profile = profile
        self.provider = self._provider_of(profile)
        self.model_choice = self.provider.model
        self._group_models()
        self.edition += 1
        self.is_loaded = True

    def _provider_of(self, profile: ProfileView) -> ProviderView:
        """The provider that is shown; else the one that was set up last, or the first."""
        by_name = {provider.interviewer: provider for provider in profile.providers}
        names = (self.provider.interviewer, profile.preferred)
        return next((by_name[name] for name in names if name in by_name), profile.providers[0])

    def _group_models(self):
        """The listed models and the chosen one."""
        self.models = model_groups(self._listed.items(), chosen=self.provider.model)
        self.schema_hint = schema_hint(self._listed.values())

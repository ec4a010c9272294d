"""The settings: key and model, password and sign-ins, your data."""

from ai_interviewer.pages.settings.page import settings_page

__all__ = ["settings_page"]

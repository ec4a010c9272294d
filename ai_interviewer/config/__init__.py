"""The settings of this process from the environment, and its secrets."""

from ai_interviewer.config.environment import ConfigurationError
from ai_interviewer.config.secrets import ENCRYPTION_KEY_BYTES, EncryptionKey
from ai_interviewer.config.settings import (
    NAMES,
    Settings,
    meaning_choice,
    question_bank_folder,
    read_settings,
    settings,
)

__all__ = [
    "ENCRYPTION_KEY_BYTES",
    "NAMES",
    "ConfigurationError",
    "EncryptionKey",
    "Settings",
    "meaning_choice",
    "question_bank_folder",
    "read_settings",
    "settings",
]

"""Checking what people paste and upload. Texts are kept exactly as given."""

import re
from dataclasses import dataclass

from ai_interviewer.domain import limits
from ai_interviewer.domain.enums import ExperienceLevel
from ai_interviewer.domain.errors import ValidationFailed

INTERVIEW_LANGUAGES = ("en", "uk", "es", "de", "fr", "pl")
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class PostingDraft:
    """A posting as the form has it, checked by `checked_posting`."""

    role_title: str
    company: str
    level: ExperienceLevel
    tech_stack: tuple[str, ...]
    description: str
    language: str


def checked_resume(text: str) -> str:
    """The résumé text, unchanged. Raises ValidationFailed when it cannot be kept."""
    if not text.strip():
        raise ValidationFailed("resume_empty")
    if len(text) > limits.RESUME_CHARACTERS:
        raise ValidationFailed("resume_too_long", most=limits.RESUME_CHARACTERS)
    refuse_unstorable(text)
    return text


def checked_answer(text: str) -> str:
    """The answer text, unchanged. Raises ValidationFailed when it cannot be kept."""
    if not text.strip():
        raise ValidationFailed("answer_empty")
    return checked_draft(text)


def checked_objection(text: str) -> str:
    """The objection without space around it. Raises ValidationFailed when it cannot be kept."""
    if not text.strip():
        raise ValidationFailed("objection_empty")
    if len(text) > limits.OBJECTION_CHARACTERS:
        raise ValidationFailed("objection_too_long", most=limits.OBJECTION_CHARACTERS)
    refuse_unstorable(text)
    return text.strip()


def checked_notes(text: str) -> str:
    """The notes, unchanged; they may be empty. Raises ValidationFailed when they cannot be kept."""
    if len(text) > limits.NOTES_CHARACTERS:
        raise ValidationFailed("notes_too_long", most=limits.NOTES_CHARACTERS)
    refuse_unstorable(text)
    return text


def checked_draft(text: str) -> str:
    """The draft, unchanged; it may be empty. Raises ValidationFailed when it cannot be kept."""
    if len(text) > limits.ANSWER_CHARACTERS:
        raise ValidationFailed("answer_too_long", most=limits.ANSWER_CHARACTERS)
    refuse_unstorable(text)
    return text


def refuse_unstorable(text: str) -> None:
    """Raise ValidationFailed for what JSON allows and PostgreSQL cannot store: U+0000, a lone
    surrogate."""
    if _UNSTORABLE.search(text):
        raise ValidationFailed("text_has_nul")


def checked_posting(
    *,
    role_title: str,
    company: str,
    level: str,
    tech_stack: str,
    description: str,
    language: str,
) -> PostingDraft:
    """The posting a form describes. `tech_stack` is comma-separated.

    Raises ValidationFailed naming the first thing that is wrong.
    """
    title, company_name = role_title.strip(), company.strip()
    if not title:
        raise ValidationFailed("posting_title_empty")
    if len(title) > limits.TITLE_CHARACTERS or len(company_name) > limits.TITLE_CHARACTERS:
        raise ValidationFailed("posting_title_too_long", most=limits.TITLE_CHARACTERS)
    if not description.strip():
        raise ValidationFailed("posting_description_empty")
    if len(description) > limits.POSTING_CHARACTERS:
        raise ValidationFailed("posting_too_long", most=limits.POSTING_CHARACTERS)
    for text in (title, company_name, tech_stack, description):
        refuse_unstorable(text)
    if level not in ExperienceLevel.__members__:
        raise ValidationFailed("posting_level_unknown")
    return PostingDraft(
        role_title=title,
        company=company_name,
        level=ExperienceLevel(level),
        tech_stack=_technologies(tech_stack),
        description=description,
        language=checked_language(language),
    )


def checked_language(code: str) -> str:
    """The BCP 47 code in its usual spelling: `uk`, `pt-BR`. Raises ValidationFailed."""
    parts = code.strip().replace("_", "-").split("-")
    is_code = parts[0].isalpha() and 2 <= len(parts[0]) <= 3 and parts[0].isascii()
    if not is_code or len(code) > 35 or not all(p.isalnum() and p.isascii() for p in parts):
        raise ValidationFailed("language_unknown")
    primary, *rest = parts
    return "-".join([primary.lower(), *(p.upper() if len(p) == 2 else p for p in rest)])


def _technologies(text: str) -> tuple[str, ...]:
    """The entries of a comma-separated list, each once, in order."""
    entries = dict.fromkeys(entry.strip() for entry in text.split(",") if entry.strip())
    if len(entries) > limits.TECHNOLOGIES or any(
        len(entry) > limits.TECHNOLOGY_CHARACTERS for entry in entries
    ):
        raise ValidationFailed(
            "posting_technologies_too_many",
            most=limits.TECHNOLOGIES,
            longest=limits.TECHNOLOGY_CHARACTERS,
        )
    return tuple(entries)

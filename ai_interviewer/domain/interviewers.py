"""What distinguishes one interviewer from another, described in one place."""

from dataclasses import dataclass

from ai_interviewer.config.providers import KeyPolicy
from ai_interviewer.domain.locales import primary_language

BUILTIN = "BUILTIN"
"""The name of the interviewer that needs no model. It is always available."""


@dataclass(frozen=True, slots=True)
class InterviewerSpec:
    """An interviewer that an interview can be started with.

    `name` is what the database and the exports hold. `label` is what people call it, where the
    catalogue's `interviewers` has no name for it. `provider` is who answers, and what keys and
    models are kept under; empty for the built-in interviewer.
    """

    name: str
    label: str = ""
    provider: str = ""
    key_policy: KeyPolicy = KeyPolicy.NONE
    may_grade_several_times: bool = False
    """Whether a second grading of the same answer can differ from the first."""
    has_price: bool = False
    languages: tuple[str, ...] = ()
    """The languages it can interview in, as BCP 47 codes without region; empty for any."""
    models: tuple[str, ...] = ()
    """The models that the host offers; empty for all that the provider lists."""
    may_type_model: bool = False
    """Whether users may name another model."""
    is_local: bool = False
    """Whether it was not described by the host, but found on this machine."""
    is_gone: bool = False
    """Whether nobody describes it any more; interviews that it held still name it."""

    @property
    def is_model(self) -> bool:
        """Whether a language model asks, and the texts leave the app."""
        return bool(self.provider)

    @property
    def needs_key(self) -> bool:
        """Whether a user needs a key of their own."""
        return self.is_model and self.key_policy is KeyPolicy.USER

    @property
    def takes_key(self) -> bool:
        """Whether a user can save a key for it."""
        return self.is_model and self.key_policy in (KeyPolicy.USER, KeyPolicy.OPTIONAL)

    def speaks(self, language: str) -> bool:
        """Whether it can interview in the language with this BCP 47 code."""
        return not self.languages or primary_language(language) in self.languages

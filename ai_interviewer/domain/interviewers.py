"""What distinguishes one interviewer from another, described in one place."""

from dataclasses import dataclass

from ai_interviewer.domain.locales import primary_language

BUILTIN = "BUILTIN"
"""The name of the interviewer that needs no model. It is always available."""


@dataclass(frozen=True, slots=True)
class InterviewerSpec:
    """An interviewer that an interview can be started with.

    `name` is what the database and the exports hold; `label_key` names its label in the
    catalogue's `interviewers`. `provider` is whose key pays for its calls, empty when it needs no
    key.
    """

    name: str
    label_key: str
    provider: str = ""
    may_grade_several_times: bool = False
    """Whether a second grading of the same answer can differ from the first."""
    has_price: bool = False
    languages: tuple[str, ...] = ()
    """The languages it can interview in, as BCP 47 codes without region; empty for any."""

    @property
    def needs_key(self) -> bool:
        return bool(self.provider)

    def speaks(self, language: str) -> bool:
        """Whether it can interview in the language with this BCP 47 code."""
        return not self.languages or primary_language(language) in self.languages

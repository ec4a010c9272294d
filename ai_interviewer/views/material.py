"""What pages show of résumés and job postings."""

from dataclasses import dataclass, field

from ai_interviewer.views.moments import Moment


@dataclass(frozen=True)
class NoticeView:
    """A sentence about an uploaded file, and the words that it is about."""

    text: str = ""
    quotes: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class ResumeView:
    """The saved résumé, and an uploaded text that waits to be checked and saved.

    `hidden` are passages of the file that people don't see; `uploaded` does not contain them.
    """

    text: str = ""
    uploaded: str = ""
    hidden: list[str] = field(default_factory=list)
    is_scan: bool = False
    notices: list[NoticeView] = field(default_factory=list)
    updated: Moment = field(default_factory=Moment)


@dataclass(frozen=True)
class OwnQuestionsView:
    """The questions that the user wrote; without a text, since that may be long."""

    count: str = ""
    """How many there are, in words; empty for none."""
    updated: Moment = field(default_factory=Moment)
    edition: str = ""
    """Changes whenever they do."""


@dataclass(frozen=True)
class PostingView:
    """A job posting."""

    id: str = ""
    role_title: str = ""
    company: str = ""
    level: str = "MID"
    level_label: str = ""
    tech_stack: list[str] = field(default_factory=list)
    description: str = ""
    language: str = "en"
    updated: Moment = field(default_factory=Moment)
    interview_count: int = 0
    interviews: str = ""
    """How many there are, in words."""


@dataclass(frozen=True)
class SourcesView:
    """The posting and résumé of an interview, as they were when it began."""

    posting: str = ""
    resume: str = ""

"""What pages show of the interviewers to choose from."""

from dataclasses import dataclass


@dataclass(frozen=True)
class InterviewerChoice:
    """An interviewer to start an interview with."""

    name: str = ""
    label: str = ""
    is_preselected: bool = False
    may_grade_several_times: bool = False
    has_price: bool = False
    is_model: bool = False
    model: str = ""
    """The model that would ask; empty for the built-in interviewer."""


@dataclass(frozen=True)
class InterviewerOffer:
    """The interviewers to choose from for one posting."""

    choices: list[InterviewerChoice]
    hint: str
    """What they are, in a sentence or two."""
    has_all: bool
    """Whether every interviewer speaks the posting's language."""

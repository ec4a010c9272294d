"""What pages show of practice: what is due, and what a practice came to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from ai_interviewer.domain.practice import due_until
from ai_interviewer.domain.time_zones import zone_of
from ai_interviewer.views.moments import day_label, weekday


@dataclass(frozen=True)
class PracticeCardView:
    """A question to practise, the interview it is from, and why: `reason` is a short phrase."""

    id: str = ""
    question: str = ""
    lang: str = "en"
    session_id: str = ""
    interview: str = ""
    reason: str = ""


@dataclass(frozen=True)
class ForgottenCard:
    """A card that is practised no more, with all that it takes to put it back as it was.

    No page gets it. `schedule` is JSON; `lang` is the question's.
    """

    id: UUID
    job_posting_id: UUID | None
    question_id: UUID
    text: str
    lang: str
    is_unsteady: bool
    last_points: float | None
    schedule: str
    due_at: datetime
    practised_at: datetime | None
    created_at: datetime


@dataclass(frozen=True)
class PracticeQueue:
    """What is due, the longest overdue first; or that nothing is, and when the next one will be."""

    due: list[PracticeCardView] = field(default_factory=list)
    more: int = 0
    """How many more are due than `due` holds."""
    more_label: str = ""
    nothing_due: str = ""
    is_empty: bool = True
    """Whether nothing is scheduled at all."""


@dataclass(frozen=True)
class PracticeOutcome:
    """A practice beside the time before: points where they are known, and what comes next.

    `is_comparable` tells whether the same instrument scored both.
    """

    before: str = ""
    after: str = ""
    is_comparable: bool = True
    again: str = ""
    """When the question comes again, in a sentence; empty when it does not."""
    next_id: str = ""
    next_question: str = ""


def due_sentence(wording: Mapping[str, str], time: datetime, *, now: datetime, zone: str) -> str:
    """`wording` of the day of `time` as one says it: today, tomorrow, on Friday, on 12 Dec."""
    there, here = (moment.astimezone(zone_of(zone)).date() for moment in (time, now))
    if time < due_until(now, zone):
        return wording["TODAY"]
    if (there - here).days <= 1:
        return wording["TOMORROW"]
    is_near = (there - here).days < 7
    return wording["LATER"].format(day=weekday(there) if is_near else day_label(there))

"""What pages show of practice: what is due, and what a practice came to."""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from ai_interviewer.domain.practice import due_until
from ai_interviewer.domain.time_zones import zone_of
from ai_interviewer.texts import t
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
    """What is due, the longest overdue first; `next_day` is when the next one is, if none is."""

    due: list[PracticeCardView] = field(default_factory=list)
    more: int = 0
    """How many more are due than `due` holds."""
    next_day: str = ""
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
    again_on: str = ""
    """The day on which the question comes again; empty when it does not."""
    next_id: str = ""
    next_question: str = ""


def due_label(time: datetime, *, now: datetime, zone: str) -> str:
    """The day of `time` as one says it: today, tomorrow, on Friday, on 12 Dec."""
    there, here = (moment.astimezone(zone_of(zone)).date() for moment in (time, now))
    if time < due_until(now, zone):
        return t.practice.today
    if (there - here).days <= 1:
        return t.practice.tomorrow
    is_near = (there - here).days < 7
    return t.practice.on_day.format(day=weekday(there) if is_near else day_label(there))

"""What pages show of practice: what is due, and how a practice went."""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from ai_interviewer.domain.practice import due_until
from ai_interviewer.domain.time_zones import zone_of
from ai_interviewer.texts import t
from ai_interviewer.views.moments import day_label


@dataclass(frozen=True)
class PracticeCardView:
    """A question to practise, its interview, and the reason in a short phrase."""

    id: str = ""
    question: str = ""
    lang: str = "en"
    session_id: str = ""
    interview: str = ""
    reason: str = ""


@dataclass(frozen=True)
class ForgottenCard:
    """A card that was removed from practice, with everything needed to restore it.

    It is never sent to a page. `schedule` is JSON; `lang` is the question's.
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
    """What is due, the longest overdue first.

    `next_day` is when the next card is due, if none is now.
    """

    due: list[PracticeCardView] = field(default_factory=list)
    more: int = 0
    """How many more are due than `due` holds."""
    next_day: str = ""
    is_empty: bool = True
    """Whether nothing is scheduled at all."""


@dataclass(frozen=True)
class PracticeOutcome:
    """A practice compared with the time before, in points where they are known, and what is next.

    `is_comparable` says that the same instrument scored both.
    """

    before: str = ""
    after: str = ""
    is_comparable: bool = True
    again_on: str = ""
    """The day on which the question comes again; empty when it doesn't."""
    next_id: str = ""
    next_question: str = ""


def due_label(time: datetime, *, now: datetime, zone: str) -> str:
    """The day of `time` as people say it: today, tomorrow, on Friday, on 12 Dec 2026."""
    due_day, today = (moment.astimezone(zone_of(zone)).date() for moment in (time, now))
    if time < due_until(now, zone):
        return t.practice.today
    if (due_day - today).days <= 1:
        return t.practice.tomorrow
    is_near = (due_day - today).days < 7
    return t.practice.on_day.format(day=f"{due_day:%A}" if is_near else day_label(due_day))

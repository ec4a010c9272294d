"""What pages show of practice: what is due, and how a practice went."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from ai_interviewer.domain.locales import zone_of
from ai_interviewer.domain.practice import due_until
from ai_interviewer.views.moments import day_label, weekday


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
    """A practice compared with the time before, in points where they are known, and what is next.

    `is_comparable` says that the same instrument scored both.
    """

    before: str = ""
    after: str = ""
    is_comparable: bool = True
    again: str = ""
    """When the question comes again, in a sentence; empty when it doesn't."""
    next_id: str = ""
    next_question: str = ""


def due_sentence(wording: Mapping[str, str], time: datetime, *, now: datetime, zone: str) -> str:
    """`wording` for the day of `time`: today, tomorrow, on Friday, on 12 Dec 2026."""
    due_day, today = (moment.astimezone(zone_of(zone)).date() for moment in (time, now))
    if time < due_until(now, zone):
        return wording["TODAY"]
    if (due_day - today).days <= 1:
        return wording["TOMORROW"]
    is_near = (due_day - today).days < 7
    return wording["LATER"].format(day=weekday(due_day) if is_near else day_label(due_day))

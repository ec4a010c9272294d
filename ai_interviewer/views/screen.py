"""What the live interview page shows: a pure projection of the interview and its operations."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from ai_interviewer.domain.enums import OperationKind
from ai_interviewer.texts import t
from ai_interviewer.views.feedback.digest import announcement
from ai_interviewer.views.interview import InterviewView
from ai_interviewer.views.questions import (
    OpenTry,
    OperationView,
    PastAnswer,
    QuestionView,
    TryView,
    Wait,
)

QUESTION_IS_SLOW_AFTER = 10
ANALYSIS_IS_SLOW_AFTER = 30


@dataclass(frozen=True)
class Screen:
    """The question the candidate is at. `current` is None while it is being prepared."""

    number: int = 1
    current: QuestionView | None = None
    earlier: list[QuestionView] = field(default_factory=list)
    has_question: bool = False
    is_answered: bool = False
    is_preparing: bool = False
    is_analysing: bool = False
    can_go_on: bool = False
    is_last: bool = False
    is_skipped: bool = False
    """Of the last question: after any other, the next one comes."""
    has_questions_left: bool = True
    has_answers: bool = False
    progress: int = 0
    """How much of the interview is answered, 0-100."""
    alert: str = ""
    has_try: bool = False
    latest_try: list[TryView] = field(default_factory=list)
    """The latest try that was submitted, if there is one. It is shown in place of the answer."""
    is_trying: bool = False
    open_try: OpenTry | None = None
    past: list[PastAnswer] = field(default_factory=list)
    """What the latest try has replaced, the first answer first."""

    @property
    def current_id(self) -> str:
        """The id of the question the candidate is at; empty while it is being prepared."""
        return self.current.id if self.current else ""


@dataclass(frozen=True)
class Ticker:
    """What changes while work is under way: the words so far and the seconds it has taken."""

    status: str = ""
    question_text: str = ""
    feedback_text: str = ""
    seconds: int = 0
    is_slow: bool = False
    can_cancel: bool = False
    note: str = ""
    """Why it takes so long, when more is known than that it does."""


def project_screen(interview: InterviewView, operations: Sequence[OperationView]) -> Screen:
    """The screen of a running interview."""
    number = interview.current_number
    current = next((q for q in interview.questions if q.number == number), None)
    analysis = _newest(operations, OperationKind.ANALYSIS, number)
    is_answered = current is not None and current.is_answered
    is_skipped = current is not None and current.is_skipped
    is_last = number >= interview.question_count
    generation = _newest(operations, OperationKind.QUESTION, number)
    return Screen(
        number=number,
        current=current,
        earlier=[q for q in interview.questions if q.number < number],
        has_question=current is not None,
        is_answered=is_answered,
        is_skipped=is_skipped,
        is_preparing=current is None and generation is not None and not generation.is_final,
        is_analysing=analysis is not None and not analysis.is_final,
        can_go_on=(is_answered or is_skipped) and not is_last,
        is_last=is_last,
        has_questions_left=interview.answered_count + interview.skipped_count
        < interview.question_count,
        has_answers=interview.answered_count > 0,
        progress=round(100 * interview.answered_count / max(1, interview.question_count)),
        alert=_alert(operations, number),
        **(_tries(current, interview.tries) if current else {}),
    )


def _tries(current: QuestionView, tries: Sequence[TryView]) -> dict[str, Any]:
    """What the page shows of the first answer and of the tries after it."""
    answered = [one for one in tries if one.question.is_answered]
    opened = [one for one in tries if not one.question.is_answered]
    replaced = [PastAnswer(t.feedback.first_answer, current)] if answered else []
    replaced += [
        PastAnswer(t.feedback.try_number.format(number=one.number), one.question)
        for one in answered[:-1]
    ]
    return {
        "has_try": bool(answered),
        "latest_try": answered[-1:],
        "is_trying": bool(opened),
        "open_try": _open_try(opened[-1]) if opened else None,
        "past": replaced,
    }


def _open_try(opened: TryView) -> OpenTry:
    question = opened.question
    return OpenTry(
        question.id,
        opened.session_id,
        question.lang,
        question.draft,
        question.draft_revision,
        question.aim,
    )


def with_progress(
    questions: Sequence[QuestionView], operations: Sequence[OperationView]
) -> list[QuestionView]:
    """The questions of a completed interview, with a mark on those still being analysed."""
    numbers = {
        operation.question_number
        for operation in operations
        if operation.kind == OperationKind.ANALYSIS and not operation.is_final
    }
    return [replace(q, is_analysing=q.number in numbers) for q in questions]


def project_ticker(
    operations: Sequence[OperationView], *, number: int, keeps_feedback_back: bool = False
) -> Ticker:
    """What to say about the work under way. Work on question `number` comes first.

    With `keeps_feedback_back` (feedback at the end) the words of an analysis are not shown.
    """
    generation = _under_way(_newest(operations, OperationKind.QUESTION, number))
    analysis = _under_way(_newest(operations, OperationKind.ANALYSIS, number))
    if generation is not None:
        return Ticker(
            status=t.interview.preparing_first if number == 1 else t.interview.preparing,
            question_text=generation.text,
            seconds=generation.elapsed_seconds,
            is_slow=_is_slow(generation, QUESTION_IS_SLOW_AFTER),
            can_cancel=True,
            note=_wait_note(generation),
        )
    if analysis is not None:
        return Ticker(
            status=t.interview.analysing,
            feedback_text="" if keeps_feedback_back else analysis.text,
            seconds=analysis.elapsed_seconds,
            is_slow=_is_slow(analysis, ANALYSIS_IS_SLOW_AFTER),
            can_cancel=True,
            note=_wait_note(analysis),
        )
    earlier = next(
        (o for o in operations if o.kind == OperationKind.ANALYSIS and not o.is_final), None
    )
    if earlier is not None:
        return Ticker(
            status=t.interview.analysing_earlier,
            seconds=earlier.elapsed_seconds,
            note=_wait_note(earlier),
        )
    return Ticker()


def _is_slow(operation: OperationView, usual_seconds: int) -> bool:
    """Whether it takes longer than was to be expected."""
    return operation.elapsed_seconds >= max(usual_seconds, operation.expected_seconds)


def _wait_note(operation: OperationView) -> str:
    match operation.wait:
        case Wait.BUSY:
            return t.interview.waiting_for_turn
        case Wait.NO_WORKER:
            return t.interview.no_worker
        case _ if operation.expected_seconds:
            return t.interview.model_needs.format(seconds=operation.expected_seconds)
        case _:
            return ""


def news_of(interview: InterviewView, *, seen: str) -> str | None:
    """What is said when the question, or the feedback on it, is complete; None if nothing is new.

    `seen` is the id of the question that was shown before.
    """
    number, count = interview.current_number, interview.question_count
    current = next((q for q in interview.questions if q.number == number), None)
    if interview.is_completed or current is None:
        return ""
    if current.has_feedback:
        return announcement(current.digest)
    if current.id != seen and not current.is_answered:
        return t.interview.question_of.format(number=number, count=count)
    return None


def failure_message(operations: Sequence[OperationView]) -> str:
    """The message of the first analysis or summary that failed; for a completed interview."""
    messages = (o.message for o in operations if o.has_failed and o.kind != OperationKind.QUESTION)
    return next(messages, "")


def is_summarising(operations: Sequence[OperationView]) -> bool:
    """Whether the closing words are being written."""
    return any(o.kind == OperationKind.SUMMARY and not o.is_final for o in operations)


def _alert(operations: Sequence[OperationView], number: int) -> str:
    """The first failure up to this question. "Next" starts a later one again by itself."""
    messages = (
        operation.message
        for operation in operations
        if operation.has_failed and operation.question_number <= number
    )
    return next(messages, "")


def _newest(
    operations: Sequence[OperationView], kind: OperationKind, number: int
) -> OperationView | None:
    """The newest such operation of the question: an answer may be graded again."""
    of_kind = (o for o in reversed(operations) if o.kind == kind and o.question_number == number)
    return next(of_kind, None)


def _under_way(operation: OperationView | None) -> OperationView | None:
    return operation if operation is not None and not operation.is_final else None


def ended_work(progress: Sequence[OperationView]) -> set[str]:
    """The ended operations, each with how it ended."""
    return {f"{operation.id}{operation.status}" for operation in progress if operation.is_final}

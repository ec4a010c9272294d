"""Interviews, questions and work as services show them, made for a screen."""

from dataclasses import replace
from typing import Any

from ai_interviewer.domain.enums import OperationKind, OperationStatus
from ai_interviewer.domain.errors import DomainError, FailureKind, InterviewerFailed
from ai_interviewer.views.interview import InterviewView
from ai_interviewer.views.questions import OperationView, QuestionView

PENDING, RUNNING = OperationStatus.PENDING, OperationStatus.RUNNING
COMPLETED, FAILED = OperationStatus.COMPLETED, OperationStatus.FAILED
CANCELLED = OperationStatus.CANCELLED
BAD_KEY = InterviewerFailed(FailureKind.BAD_KEY).message


def work(kind: OperationKind, number: int, status: OperationStatus, **more: Any) -> OperationView:
    has_failed = status in (FAILED, CANCELLED)
    message = DomainError("cancelled").message if status is CANCELLED else BAD_KEY
    view = OperationView(
        id=f"{kind}{number}",
        kind=kind.value,
        status=status.value,
        question_number=number,
        text="",
        elapsed_seconds=0,
        message=message if has_failed else "",
        is_final=status.is_final,
        has_failed=has_failed,
    )
    return replace(view, **more)


def asking(number: int, status: OperationStatus = RUNNING, **more: Any) -> OperationView:
    return work(OperationKind.QUESTION, number, status, **more)


def analysing(number: int, status: OperationStatus = RUNNING, **more: Any) -> OperationView:
    return work(OperationKind.ANALYSIS, number, status, **more)


def question(number: int, **more: Any) -> QuestionView:
    return QuestionView(id=f"q{number}", number=number, text=f"Question {number}?", **more)


def answered_question(number: int, **more: Any) -> QuestionView:
    return question(number, is_answered=True, answer="Because.", **more)


def interview(*questions: QuestionView, at: int = 1, count: int = 3, **more: Any) -> InterviewView:
    return InterviewView(
        id="i",
        questions=list(questions),
        current_number=at,
        question_count=count,
        answered_count=sum(q.is_answered for q in questions),
        **more,
    )

"""One interview from Begin to its summary, as a candidate would hold it, and who did what."""

import time
from dataclasses import dataclass, field
from uuid import UUID

from ai_interviewer.domain.enums import FeedbackTiming
from ai_interviewer.services import interviews, operations
from ai_interviewer.services.interviews import answers
from ai_interviewer.services.material import resumes
from tests.factories import ANSWER, RESUME, a_posting

_QUESTIONS = 3


@dataclass
class Outcome:
    """How an interview went. `seconds` of each step, with its name in front."""

    has_reached_end: bool = False
    questions: list[str] = field(default_factory=list)
    feedback: list[str] = field(default_factory=list)
    summary: str = ""
    failures: list[str] = field(default_factory=list)
    seconds: dict[str, float] = field(default_factory=dict)
    texts: list[str] = field(default_factory=list)


async def hold(user: UUID, *, interviewer: str, model: str) -> Outcome:
    """Hold one interview of three questions. A failed step is tried again once, and noted."""
    outcome = Outcome()
    await resumes.save(user_id=user, text=RESUME)
    session = await interviews.begin(
        user_id=user,
        job_id=await a_posting(user),
        question_count=_QUESTIONS,
        interviewer=interviewer,
        feedback_timing=FeedbackTiming.AFTER_EACH,
        model=model,
    )
    await _finish_work(outcome, user, session, "first question")
    for number in range(1, _QUESTIONS + 1):
        view = await interviews.load(user_id=user, session_id=session)
        question = next((q for q in view.questions if q.number == number), None)
        if question is None:
            return outcome
        said = f"{ANSWER} That was my part of it, number {number}."
        await answers.submit(user_id=user, question_id=UUID(question.id), text=said)
        await _finish_work(outcome, user, session, f"answer {number}")
        if number < _QUESTIONS:
            await interviews.move_to_next_question(user_id=user, session_id=session)
    await interviews.finish(user_id=user, session_id=session)
    await _finish_work(outcome, user, session, "summary")
    await _judge(outcome, user, session)
    return outcome


async def _judge(outcome: Outcome, user: UUID, session: UUID) -> None:
    view = await interviews.load(user_id=user, session_id=session)
    outcome.questions = [
        "bank" if "question couldn't" in q.by_rule else "model" for q in view.questions
    ]
    outcome.feedback = [
        _feedback_by(q.feedback.by_rule, is_short=q.feedback.is_short) for q in view.questions
    ]
    for question in view.questions:
        levels = "/".join(str(score.level) for score in question.feedback.scores)
        words = " | ".join(score.rationale for score in question.feedback.scores if score.rationale)
        outcome.texts += [f"Q{question.number} {question.text}", f"   {levels} {words}"]
    outcome.texts.append(f"S  {view.summary.text}")
    outcome.summary = "rule" if view.summary.by_rule else "model"
    is_graded = all(question.feedback.scores for question in view.questions)
    outcome.has_reached_end = view.is_completed and is_graded and bool(view.summary.text)


def _feedback_by(by_rule: str, *, is_short: bool) -> str:
    if "built-in" in by_rule:
        return "rule"
    return ("short" if is_short else "whole") + (" in part" if by_rule else "")


async def _finish_work(outcome: Outcome, user: UUID, session: UUID, step: str) -> None:
    began = time.monotonic()
    for _ in range(2):
        await _until_done(user, session)
        now = await operations.current_operations(user_id=user, session_id=session)
        failed = [one for one in now if one.has_failed]
        if not failed:
            break
        outcome.failures += [f"{step}: {one.message}" for one in failed]
        await operations.restart_failed(user_id=user, session_id=session)
    outcome.seconds[step] = time.monotonic() - began


async def _until_done(user: UUID, session: UUID) -> None:
    async for update in operations.follow(user_id=user, session_id=session):
        if update is not None and all(one.is_final for one in update):
            return

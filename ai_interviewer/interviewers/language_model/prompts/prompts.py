"""Prompts from domain objects: instructions from the prompt files, everything else fenced.

What is the same in all calls of an interview stands first, in the same order: the system message,
posting and résumé, the plan, the exchanges so far. A server that keeps what it has read of a prompt
then reads only the rest, and providers charge less for it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.domain.interview import Brief, Closing, Exchange, Grading, Plan, Turn
from ai_interviewer.interviewers.follow_ups import may_follow_up, next_topic, thread_of
from ai_interviewer.interviewers.language_model.fencing import (
    fenced_text,
    interview_marker,
    new_marker,
)
from ai_interviewer.interviewers.language_model.prompts import blocks
from ai_interviewer.interviewers.language_model.prompts.difficulty_step import difficulty
from ai_interviewer.interviewers.language_model.prompts.files import (
    elements_text,
    prompt_file,
    system_text,
)
from ai_interviewer.interviewers.language_model.schemas import (
    AnalysisReply,
    MainQuestionReply,
    OpeningReply,
    PlanReply,
    QuestionReply,
    Reply,
    SummaryReply,
)

_SPARE_TOPICS = 2
_FOLLOW_UP = "Following up the last answer is possible."
_NO_FOLLOW_UP = "Following up is not possible now: ask about the next topic."
R = TypeVar("R", bound=Reply)


@dataclass(frozen=True, slots=True)
class Prompt(Generic[R]):
    """One call: what is asked for (`name`), the two messages, and the shape of the reply."""

    name: str
    schema: type[R]
    system: str = field(repr=False)
    user: str = field(repr=False)
    effort: str | None = None
    """How long a model that can choose should think; None leaves it to the model."""
    most_tokens: int | None = None
    """Of a reply: several times what it needs, so that a model in a loop is stopped early."""


def plan_prompt(brief: Brief) -> Prompt[PlanReply]:
    """Ask for requirements and topics. Known requirements, if any, must be used."""
    marker = new_marker()
    return Prompt(
        name="interview_plan",
        schema=PlanReply,
        system=system_text(),
        user=user_message("plan", brief, marker, _planning(brief, marker)),
    )


def opening_prompt(brief: Brief) -> Prompt[OpeningReply]:
    """Ask for the plan and the first question in one reply."""
    marker = new_marker()
    return Prompt(
        name="interview_opening",
        schema=OpeningReply,
        system=system_text(),
        # The candidate is waiting.
        effort="low",
        user=user_message(
            "begin",
            brief,
            marker,
            {
                **_planning(brief, marker),
                "level": brief.posting.level.value,
                "difficulty": difficulty(()).value,
                "elements": "\n".join(
                    f"{kind.value}\n{elements_text(kind)}" for kind in QuestionType
                ),
            },
        ),
    )


def question_prompt(turn: Turn) -> Prompt[QuestionReply]:
    """Ask for the next question. The prompt holds all earlier questions and answers."""
    marker = new_marker()
    topic = next_topic(turn)
    is_follow_up_allowed = may_follow_up(turn)
    return Prompt(
        name="next_question",
        schema=QuestionReply if is_follow_up_allowed else MainQuestionReply,
        system=system_text(),
        # The candidate is waiting, and a question needs less thought than a score.
        effort="low",
        user=user_message(
            "ask",
            turn.brief,
            marker,
            {
                "number": str(turn.number),
                "question_count": str(turn.brief.question_count),
                "seed": str(turn.brief.seed),
                "level": turn.brief.posting.level.value,
                "difficulty": difficulty(turn.history).value,
                "levels": blocks.levels(turn.history),
                "asked_before": blocks.asked_before(turn.brief, marker),
                "next_topic": fenced_text(
                    "NEXT TOPIC", blocks.topic_text(turn.plan, topic), marker
                ),
                "elements": elements_text(topic.type),
                "follow_up": _FOLLOW_UP if is_follow_up_allowed else _NO_FOLLOW_UP,
                "probes": blocks.probes(turn.history, marker) if is_follow_up_allowed else "",
            },
            plan=turn.plan,
            history=turn.history,
        ),
    )


def analysis_prompt(grading: Grading) -> Prompt[AnalysisReply]:
    """Ask for the feedback on one answer.

    Of the earlier exchanges the prompt holds only those of the same thread, without their levels:
    earlier scores must not influence this one.
    """
    marker = new_marker()
    return Prompt(
        name="answer_analysis",
        schema=AnalysisReply,
        system=system_text(),
        user=user_message(
            "analyse",
            grading.brief,
            marker,
            answered(grading, marker),
            plan=grading.plan,
        ),
    )


def summary_prompt(closing: Closing) -> Prompt[SummaryReply]:
    """Ask for the closing words. The prompt holds the checked feedback instead of the answers."""
    marker = new_marker()
    return Prompt(
        name="interview_summary",
        schema=SummaryReply,
        system=system_text(),
        user=user_message(
            "summarise",
            closing.brief,
            marker,
            {
                "feedback": blocks.feedback(closing.assessed, closing.plan, marker),
            },
            plan=closing.plan,
        ),
    )


def answered(grading: Grading, marker: str) -> dict[str, str]:
    """The answer, and what it has to be read with."""
    question = grading.question
    return {
        "thread": blocks.thread(thread_of(grading.history, question), marker),
        "question": fenced_text("QUESTION", blocks.question_text(question, grading.plan), marker),
        "type": question.type.value,
        "elements": elements_text(question.type),
        "key_points": blocks.key_points(question, marker),
        "answer": fenced_text("ANSWER", grading.answer, marker),
        "objection": blocks.objection(grading.objection, marker),
    }


def _planning(brief: Brief, marker: str) -> dict[str, str]:
    return {
        "question_count": str(brief.question_count),
        "topic_count": str(brief.question_count + _SPARE_TOPICS),
        "seed": str(brief.seed),
        "known_requirements": blocks.known_requirements(brief.known_requirements, marker),
        "asked_before": blocks.asked_before(brief, marker),
    }


def user_message(
    task: str,
    brief: Brief,
    marker: str,
    values: Mapping[str, str],
    *,
    plan: Plan | None = None,
    history: tuple[Exchange, ...] = (),
) -> str:
    """The user message: what stays the same first, then the task with its own marker."""
    posting = blocks.posting_text(brief.posting)
    steady = interview_marker(posting, brief.resume, str(brief.seed))
    context = prompt_file("context").user_with(
        marker=steady,
        language=brief.posting.language,
        posting=fenced_text("POSTING", posting, steady),
        resume=fenced_text("RESUME", brief.resume, steady),
    )
    planned = [] if plan is None else [fenced_text("PLAN", blocks.plan_text(plan), steady)]
    return "\n\n".join(
        [
            context,
            *planned,
            *blocks.history(history, steady),
            f"The marker of this call is {marker}.",
            prompt_file(task).user_with(**values),
        ]
    )

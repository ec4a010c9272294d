"""Prompts from domain objects: instructions from the prompt files, everything else fenced."""

from dataclasses import dataclass, field
from typing import Generic, TypeVar

from ai_interviewer.domain.interview import Brief, Closing, Grading, Turn
from ai_interviewer.interviewers.follow_ups import may_follow_up, next_topic, thread_of
from ai_interviewer.interviewers.language_model.fencing import fenced_text, new_marker
from ai_interviewer.interviewers.language_model.prompts import blocks
from ai_interviewer.interviewers.language_model.prompts.difficulty_step import difficulty
from ai_interviewer.interviewers.language_model.prompts.files import (
    elements_text,
    prompt_file,
    rubric_text,
)
from ai_interviewer.interviewers.language_model.schemas import (
    AnalysisReply,
    MainQuestionReply,
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


def plan_prompt(brief: Brief) -> Prompt[PlanReply]:
    """Ask for requirements and topics. Known requirements, if any, must be used."""
    marker = new_marker()
    return Prompt(
        name="interview_plan",
        schema=PlanReply,
        system=_system("plan"),
        user=prompt_file("plan").user_with(
            **_context(brief, marker),
            question_count=str(brief.question_count),
            topic_count=str(brief.question_count + _SPARE_TOPICS),
            seed=str(brief.seed),
            known_requirements=blocks.known_requirements(brief.known_requirements, marker),
            asked_before=blocks.asked_before(brief, marker),
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
        system=_system("ask"),
        # The candidate is waiting, and a question needs less thought than a score.
        effort="low",
        user=prompt_file("ask").user_with(
            **_context(turn.brief, marker),
            number=str(turn.number),
            question_count=str(turn.brief.question_count),
            seed=str(turn.brief.seed),
            level=turn.brief.posting.level.value,
            difficulty=difficulty(turn.history).value,
            plan=fenced_text("PLAN", blocks.plan_text(turn.plan), marker),
            history=blocks.history(turn.history, marker),
            asked_before=blocks.asked_before(turn.brief, marker),
            next_topic=fenced_text("NEXT TOPIC", blocks.topic_text(turn.plan, topic), marker),
            elements=elements_text(topic.type),
            follow_up=_FOLLOW_UP if is_follow_up_allowed else _NO_FOLLOW_UP,
            probes=blocks.probes(turn.history, marker) if is_follow_up_allowed else "",
        ),
    )


def analysis_prompt(grading: Grading) -> Prompt[AnalysisReply]:
    """Ask for the feedback on one answer.

    Of the earlier exchanges the prompt holds only those of the same thread, without their levels:
    earlier scores must not influence this one.
    """
    marker = new_marker()
    question = grading.question
    return Prompt(
        name="answer_analysis",
        schema=AnalysisReply,
        system=_system("analyse", rubric=rubric_text()),
        user=prompt_file("analyse").user_with(
            **_context(grading.brief, marker),
            requirements=fenced_text(
                "REQUIREMENTS", blocks.numbered_phrases(grading.plan.requirements), marker
            ),
            thread=blocks.thread(thread_of(grading.history, question), marker),
            question=fenced_text("QUESTION", blocks.question_text(question, grading.plan), marker),
            type=question.type.value,
            elements=elements_text(question.type),
            key_points=blocks.key_points(question, marker),
            answer=fenced_text("ANSWER", grading.answer, marker),
            objection=blocks.objection(grading.objection, marker),
        ),
    )


def summary_prompt(closing: Closing) -> Prompt[SummaryReply]:
    """Ask for the closing words. The prompt holds the checked feedback instead of the answers."""
    marker = new_marker()
    return Prompt(
        name="interview_summary",
        schema=SummaryReply,
        system=_system("summarise"),
        user=prompt_file("summarise").user_with(
            **_context(closing.brief, marker),
            requirements=fenced_text(
                "REQUIREMENTS", blocks.numbered_phrases(closing.plan.requirements), marker
            ),
            feedback=blocks.feedback(closing.assessed, closing.plan, marker),
        ),
    )


def _system(task: str, **values: str) -> str:
    return f"{prompt_file('interviewer').system}\n\n{prompt_file(task).system_with(**values)}"


def _context(brief: Brief, marker: str) -> dict[str, str]:
    return {
        "marker": marker,
        "language": brief.posting.language,
        "posting": fenced_text("POSTING", blocks.posting_text(brief.posting), marker),
        "resume": fenced_text("RESUME", brief.resume, marker),
    }

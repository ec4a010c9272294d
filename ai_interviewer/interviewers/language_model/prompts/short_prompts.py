"""Short prompts for a slow or weak model: each holds only what its one task needs."""

from dataclasses import replace

from ai_interviewer.domain.interview import Brief, Closing, Grading, Posting, Turn
from ai_interviewer.interviewers.follow_ups import next_topic
from ai_interviewer.interviewers.language_model.fencing import fenced_text, new_marker
from ai_interviewer.interviewers.language_model.prompts import blocks
from ai_interviewer.interviewers.language_model.prompts.files import (
    elements_text,
    prompt_file,
    short_system_text,
)
from ai_interviewer.interviewers.language_model.prompts.prompts import Prompt
from ai_interviewer.interviewers.language_model.schemas import SummaryReply
from ai_interviewer.interviewers.language_model.short_schemas import (
    DetailsReply,
    ShortAnalysisReply,
    ShortQuestionReply,
)

_QUESTION_TOKENS, _ANALYSIS_TOKENS, _TOKENS = 400, 700, 1_600


def short_question_prompt(turn: Turn) -> Prompt[ShortQuestionReply]:
    """Ask for a question about the next topic."""
    marker = new_marker()
    topic = next_topic(turn)
    return Prompt(
        name="short_question",
        schema=ShortQuestionReply,
        system=short_system_text("short/ask"),
        effort="low",
        most_tokens=_QUESTION_TOKENS,
        user=prompt_file("short/ask").user_with(
            **_job(turn.brief, marker),
            asked=blocks.asked_before(_with_asked(turn), marker),
            next_topic=fenced_text("NEXT TOPIC", blocks.topic_text(turn.plan, topic), marker),
            number=str(turn.number),
            question_count=str(turn.brief.question_count),
        ),
    )


def short_analysis_prompt(grading: Grading) -> Prompt[ShortAnalysisReply]:
    """Ask for levels, two quotes and one thing to fix."""
    marker = new_marker()
    return Prompt(
        name="short_analysis",
        schema=ShortAnalysisReply,
        system=short_system_text("short/analyse"),
        most_tokens=_ANALYSIS_TOKENS,
        user=prompt_file("short/analyse").user_with(
            **_job(grading.brief, marker),
            **_answered(grading, marker),
            elements=elements_text(grading.question.type),
            objection=blocks.objection(grading.objection, marker),
        ),
    )


def details_prompt(grading: Grading) -> Prompt[DetailsReply]:
    """Ask for what a short analysis leaves out."""
    marker = new_marker()
    numbered = blocks.numbered_phrases(grading.plan.requirements)
    return Prompt(
        name="answer_details",
        schema=DetailsReply,
        system=short_system_text("short/details"),
        most_tokens=_TOKENS,
        user=prompt_file("short/details").user_with(
            **_job(grading.brief, marker),
            **_answered(grading, marker),
            requirements=fenced_text("REQUIREMENTS", numbered, marker),
            resume=fenced_text("RESUME", grading.brief.resume, marker),
        ),
    )


def short_summary_prompt(closing: Closing) -> Prompt[SummaryReply]:
    """Ask for the closing words."""
    marker = new_marker()
    return Prompt(
        name="interview_summary",
        schema=SummaryReply,
        system=short_system_text("short/summarise"),
        most_tokens=_TOKENS,
        user=prompt_file("short/summarise").user_with(
            **_job(closing.brief, marker),
            feedback=blocks.feedback(closing.assessed, closing.plan, marker),
        ),
    )


def _job(brief: Brief, marker: str) -> dict[str, str]:
    posting: Posting = replace(brief.posting, description="")
    return {
        "marker": marker,
        "language": posting.language,
        "job": fenced_text("JOB", blocks.posting_text(posting), marker),
    }


def _answered(grading: Grading, marker: str) -> dict[str, str]:
    question = grading.question
    return {
        "question": fenced_text("QUESTION", blocks.question_text(question, grading.plan), marker),
        "key_points": blocks.key_points(question, marker),
        "answer": fenced_text("ANSWER", grading.answer, marker),
    }


def _with_asked(turn: Turn) -> Brief:
    """The brief, with the questions of this interview among those not to be asked again."""
    asked = tuple(exchange.question.text for exchange in turn.history)
    return replace(turn.brief, asked_before=(*asked, *turn.brief.asked_before[:5]))

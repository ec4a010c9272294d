"""Prompts of thorough grading. They begin like those of whole grading, so that what a server keeps
of an interview's calls serves these as well; the graded examples come behind that."""

from ai_interviewer.domain.enums import Dimension
from ai_interviewer.domain.interview import Grading
from ai_interviewer.interviewers.language_model.fencing import new_marker
from ai_interviewer.interviewers.language_model.prompts.examples import examples_text
from ai_interviewer.interviewers.language_model.prompts.files import system_text
from ai_interviewer.interviewers.language_model.prompts.prompts import (
    Prompt,
    answered,
    user_message,
)
from ai_interviewer.interviewers.language_model.schemas import ScoreReply
from ai_interviewer.interviewers.language_model.thorough_schemas import WordsReply


def grade_prompt(grading: Grading, dimension: Dimension) -> Prompt[ScoreReply]:
    """Ask for the score of one dimension."""
    marker = new_marker()
    name = dimension.value.lower()
    values = {
        **answered(grading, marker),
        "dimension": name,
        "examples": examples_text(dimension, grading.question.text),
    }
    return Prompt(
        name=f"grade_{name}",
        schema=ScoreReply,
        system=system_text(),
        user=user_message("thorough/grade", grading.brief, marker, values, plan=grading.plan),
    )


def words_prompt(grading: Grading) -> Prompt[WordsReply]:
    """Ask for the feedback without scores."""
    marker = new_marker()
    values = answered(grading, marker)
    return Prompt(
        name="feedback_words",
        schema=WordsReply,
        system=system_text(),
        user=user_message("thorough/words", grading.brief, marker, values, plan=grading.plan),
    )

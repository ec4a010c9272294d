"""The rubric: four dimensions with six levels each, and a behavioural anchor for every level.

One frozen structure feeds the prompt, the built-in interviewer and the page "How scores work".
Behaviourally anchored scales agree better between raters than bare numbers do
(Smith & Kendall 1963, "Retranslation of expectations", Journal of Applied Psychology 47(2)).
"""

from dataclasses import dataclass
from statistics import fmean

from ai_interviewer.domain.enums import Dimension, QuestionType
from ai_interviewer.domain.interview import Levels

VERSION = "2"
LOWEST, HIGHEST = 0, 5
POINTS_PER_LEVEL = 2


@dataclass(frozen=True, slots=True)
class DimensionRubric:
    """One dimension: what it asks, and what an answer at each level (the index) does."""

    dimension: Dimension
    asks: str
    anchors: tuple[str, str, str, str, str, str]


RUBRIC: tuple[DimensionRubric, ...] = (
    DimensionRubric(
        Dimension.JOB_RELEVANCE,
        "Does the answer speak to the question and to what the posting needs?",
        (
            "Does not address the question.",
            "Touches the topic but answers another question.",
            "Addresses part of the question in general terms, without the job's needs.",
            "Answers the question; the link to the job stays implicit.",
            "Answers the question and ties most of it to what the posting asks for.",
            "Answers the whole question with examples chosen for what the posting asks for.",
        ),
    ),
    DimensionRubric(
        Dimension.COMPLETENESS,
        "Does it hold what a good answer must contain: the question's key points?",
        (
            "Contains nothing to assess.",
            "One assertion without steps, reasons or outcome.",
            "Some steps or facts; most of what was asked is missing.",
            "The main steps are there; reasons, alternatives or the outcome are thin.",
            "Steps, reasons and outcome are there; one thing that was asked is missing.",
            "Every part of the question is covered, with reasons, trade-offs and outcome.",
        ),
    ),
    DimensionRubric(
        Dimension.TECHNICAL_CORRECTNESS,
        "Is what it says of the key points, and beside them, right? For conduct: is it sound?",
        (
            "Nothing to judge, or wrong throughout.",
            "Mostly wrong, or would do harm if it were followed.",
            "A right idea among serious errors, or too vague to be right or wrong.",
            "Right in the main, with a notable error or an unsafe step.",
            "Right, with a minor slip or a missing precaution.",
            "Right and careful, including limits and failure cases.",
        ),
    ),
    DimensionRubric(
        Dimension.CLARITY,
        "Is it ordered, precise and easy to follow?",
        (
            "Cannot be followed.",
            "Fragments or a list of terms; the reader must guess the meaning.",
            "Understandable with effort: disordered, repetitive or padded.",
            "Understandable; order or precision could be better.",
            "Clear and ordered, with few wasted words.",
            "Clear, precise and ordered; every sentence carries something.",
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class Element:
    """Something that a complete answer to a type of question contains."""

    name: str
    asks: str


ELEMENTS: dict[QuestionType, tuple[Element, ...]] = {
    # STAR: the structure that structured behavioural interviews score (Janz 1982; Campion,
    # Palmer & Campion 1997, "A review of structure in the selection interview").
    QuestionType.BEHAVIORAL: (
        Element("Situation", "When and where was it, and what was at stake?"),
        Element("Task", "What was yours to do or to decide?"),
        Element("Action", "What did you yourself do, step by step, and why?"),
        Element("Result", "What came of it, how do you know, and what did you learn?"),
    ),
    QuestionType.TECHNICAL: (
        Element("Approach", "What would you do, in which order?"),
        Element("Reasons", "Why this, and under which conditions?"),
        Element("Alternatives", "What else was possible, at what cost?"),
        Element("Check", "How would you know that it works, and what could go wrong?"),
    ),
    QuestionType.PROJECT: (
        Element("Own part", "Which part and which decision were yours?"),
        Element("Reasons", "Why that way, and what did you consider instead?"),
        Element("Result", "What came of it, and how was it measured?"),
        Element("Looking back", "What would you do differently, or at another scale?"),
    ),
}
"""What completeness means for each type of question. Both the prompt and the page use it.

Where a question has key points, they say the same for this one question: completeness rests on
which of them were heard, and technical correctness on whether what was said of them is right.
"""


def points(level: float) -> float:
    """A level (0-5) as points on the displayed scale (0-10)."""
    return level * POINTS_PER_LEVEL


def overall(levels: Levels) -> float | None:
    """Unweighted mean of the assessed dimensions in points; None when none was assessed."""
    assessed = [level for row in RUBRIC if (level := levels.of(row.dimension)) is not None]
    return points(fmean(assessed)) if assessed else None

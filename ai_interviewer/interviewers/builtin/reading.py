"""An answer read against its question, posting and résumé: what grading and follow-ups share."""

from dataclasses import dataclass

from ai_interviewer.domain.interview import AskedQuestion, Brief, Plan
from ai_interviewer.interviewers.builtin.calibration import SHIPPED, Calibration
from ai_interviewer.interviewers.builtin.counts import Counts, counts_of, unquoted
from ai_interviewer.interviewers.builtin.instructions import without_instructions, without_orders
from ai_interviewer.interviewers.builtin.languages import markers_for, markers_of_most
from ai_interviewer.interviewers.builtin.markers import Markers
from ai_interviewer.interviewers.builtin.measures import Measures, measures_of
from ai_interviewer.interviewers.builtin.profile import Profile, profile_of
from ai_interviewer.interviewers.builtin.text import sentences_of


@dataclass(frozen=True, slots=True)
class Reading:
    """What an answer holds, and how that measures against what was asked."""

    profile: Profile
    counts: Counts
    measures: Measures
    markers: Markers
    requirement: str
    """The posting's phrase that the question is about; empty when there is none."""


def read(
    brief: Brief,
    plan: Plan,
    question: AskedQuestion,
    answer: str,
    calibration: Calibration = SHIPPED,
) -> Reading | None:
    """Read an answer; None when its language is not one the built-in interviewer reads."""
    posting = brief.posting
    around = surroundings(brief)
    subject = f"{question.text} {around}"
    spoken = without_instructions(sentences_of(answer), subject)
    markers = markers_of_most(posting.language, [span.text for span in spoken])
    if markers is None:
        return None
    question_markers = markers_for(posting.language, unquoted(question.text)) or markers
    profile = profile_of(
        answer, markers, question.text, around, must_tie=markers is question_markers
    )
    counts = counts_of(
        profile,
        question=question.text,
        context=around,
        kind=question.type,
        markers=markers,
        question_markers=question_markers,
        is_follow_up=question.follows_up is not None,
    )
    measures = measures_of(counts, calibration, markers.telling_share)
    return Reading(profile, counts, measures, markers, plan.phrase_of(question.requirement))


def surroundings(brief: Brief) -> str:
    """What posting and résumé say, without orders to whoever scores."""
    posting = brief.posting
    return " ".join(
        (posting.role_title, without_orders(posting.description), without_orders(brief.resume))
    )

"""An answer read against its question, posting and résumé: what grading and follow-ups share."""

from dataclasses import dataclass

from ai_interviewer.domain.interview import AskedQuestion, Brief, Plan
from ai_interviewer.interviewers.builtin.instructions import spoken_text
from ai_interviewer.interviewers.builtin.languages import markers_for
from ai_interviewer.interviewers.builtin.markers import Markers
from ai_interviewer.interviewers.builtin.measures import Measures, measures_of, unquoted
from ai_interviewer.interviewers.builtin.profile import Profile, profile_of


@dataclass(frozen=True, slots=True)
class Reading:
    """What an answer holds, and how that measures against what was asked."""

    profile: Profile
    measures: Measures
    markers: Markers
    requirement: str | None


def read(brief: Brief, plan: Plan, question: AskedQuestion, answer: str) -> Reading | None:
    """Read an answer; None when its language is not one the built-in interviewer reads."""
    posting = brief.posting
    subject = f"{question.text} {posting.description} {brief.resume}"
    markers = markers_for(posting.language, spoken_text(answer, subject))
    if markers is None:
        return None
    requirement = requirement_of(plan, question)
    profile = profile_of(answer, markers, subject)
    measures = measures_of(
        profile,
        question=question.text,
        context=" ".join(
            (requirement or "", posting.role_title, posting.description, brief.resume)
        ),
        kind=question.type,
        markers=markers,
        question_markers=markers_for(posting.language, unquoted(question.text)) or markers,
        is_follow_up=question.follows_up is not None,
    )
    return Reading(profile, measures, markers, requirement)


def requirement_of(plan: Plan, question: AskedQuestion) -> str | None:
    """The requirement's phrase that the question probes."""
    index = question.requirement
    if index is None or not 0 <= index < len(plan.requirements):
        return None
    return plan.requirements[index].phrase

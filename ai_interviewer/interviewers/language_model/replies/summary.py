"""From a model's reply to the closing words of an interview."""

from ai_interviewer.domain.interview import Closing, PracticePoint, Summary
from ai_interviewer.interviewers.language_model.fencing import displayable
from ai_interviewer.interviewers.language_model.replies.json_text import UnusableReply
from ai_interviewer.interviewers.language_model.replies.language_check import is_foreign
from ai_interviewer.interviewers.language_model.replies.sound_words import (
    fault_in,
    says_nothing,
    sound_so_far,
)
from ai_interviewer.interviewers.language_model.schemas import PracticePointReply, SummaryReply

_LONGEST = 2_000
_MOST_POINTS = 5


def summary_so_far(properties: dict[str, object]) -> str:
    """The words of an unfinished summary that may be shown."""
    text = properties.get("text")
    return sound_so_far(displayable(text)) if isinstance(text, str) else ""


def checked_summary(reply: SummaryReply, closing: Closing) -> Summary:
    """The summary. What to practise names questions of this interview, or is left out.

    Raises UnusableReply when there are no words to a candidate, or too many. Also when no point
    names a question or the words are in another language; the summary is then the fallback.
    """
    text = displayable(reply.text)
    if not text or len(text) > _LONGEST:
        raise UnusableReply("text must hold two to four sentences")
    if fault := fault_in(text):
        raise UnusableReply(f"text {fault}")
    if says_nothing(text):
        raise UnusableReply("text says nothing of the interview")
    numbers = {one.exchange.question.number for one in closing.assessed}
    points = [point for item in reply.practise if (point := _point(item, numbers)) is not None]
    summary = Summary(text=text, practise=tuple(points[:_MOST_POINTS]))
    if reply.practise and not points:
        raise UnusableReply("question_numbers name no question of this interview", summary)
    language = closing.brief.posting.language
    if is_foreign(text, language):
        raise UnusableReply(f"text is not in the language of the interview, {language}", summary)
    return summary


def _point(reply: PracticePointReply, numbers: set[int]) -> PracticePoint | None:
    questions = tuple(sorted(numbers.intersection(reply.question_numbers)))
    topic, exercise = displayable(reply.topic), displayable(reply.exercise)
    is_sound = not any(map(fault_in, (topic, reply.why, exercise)))
    if not (questions and topic and exercise and is_sound):
        return None
    return PracticePoint(
        topic=topic, why=displayable(reply.why), exercise=exercise, questions=questions
    )

"""From a model's reply to the closing words of an interview."""

import re

from ai_interviewer.domain.interview import Closing, PracticePoint, Summary
from ai_interviewer.interviewers.follow_ups import is_repeat
from ai_interviewer.interviewers.language_model.fencing import displayable
from ai_interviewer.interviewers.language_model.replies.json_text import UnusableReply
from ai_interviewer.interviewers.language_model.replies.language_check import is_foreign
from ai_interviewer.interviewers.language_model.replies.sound_words import (
    fault_in,
    is_english,
    is_too_little,
    says_nothing,
    sound_so_far,
    speaks_of_itself,
    speaks_to_you,
)
from ai_interviewer.interviewers.language_model.schemas import PracticePointReply, SummaryReply

_LONGEST = 2_000
_MOST_POINTS = 5
_FEWEST_WORDS = 8
_MOST_NEW_FIGURES = 2


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
    questions = [one.exchange.question.text for one in closing.assessed]
    if says_nothing(text) or is_repeat(text, questions):
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


def checked_short_summary(reply: SummaryReply, closing: Closing) -> Summary:
    """The same of a weak model, which has to speak to the candidate as well, and of the interview.

    Raises UnusableReply also when the text is a few words, about somebody else, or invents figures.
    """
    text, language = displayable(reply.text), closing.brief.posting.language
    if is_too_little(text, words=_FEWEST_WORDS):
        raise UnusableReply("text says nothing of the interview")
    is_to_nobody = is_english(language) and not speaks_to_you(text)
    if is_to_nobody or speaks_of_itself(text, language=language):
        raise UnusableReply('text must speak to the candidate: "you"')
    if len(_figures(text) - _figures(_material(closing))) > _MOST_NEW_FIGURES:
        raise UnusableReply("text holds figures that nobody named: leave them out")
    return checked_summary(reply, closing)


def _figures(text: str) -> set[str]:
    return set(re.findall(r"\d{2,}", text))


def _material(closing: Closing) -> str:
    """What the candidate, the posting and the questions said."""
    said = (f"{one.exchange.question.text} {one.exchange.answer}" for one in closing.assessed)
    return " ".join((closing.brief.posting.description, closing.brief.resume, *said))


def _point(reply: PracticePointReply, numbers: set[int]) -> PracticePoint | None:
    questions = tuple(sorted(numbers.intersection(reply.question_numbers)))
    topic, exercise = displayable(reply.topic), displayable(reply.exercise)
    is_sound = not any(map(fault_in, (topic, reply.why, exercise)))
    if not (questions and topic and exercise and is_sound):
        return None
    return PracticePoint(
        topic=topic, why=displayable(reply.why), exercise=exercise, questions=questions
    )

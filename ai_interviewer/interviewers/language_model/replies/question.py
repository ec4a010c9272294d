"""From a model's reply to a question that may be asked."""

from dataclasses import replace

from ai_interviewer.domain.interview import AskedQuestion, Turn
from ai_interviewer.domain.receipts import locate
from ai_interviewer.interviewers.follow_ups import is_repeat, next_topic
from ai_interviewer.interviewers.language_model.fencing import displayable
from ai_interviewer.interviewers.language_model.replies.json_text import UnusableReply
from ai_interviewer.interviewers.language_model.replies.key_points import usable_key_points
from ai_interviewer.interviewers.language_model.replies.language_check import is_foreign
from ai_interviewer.interviewers.language_model.replies.sound_words import (
    fault_in,
    says_nothing,
    sound_so_far,
)
from ai_interviewer.interviewers.language_model.schemas import QuestionReply

_LONGEST = 1500


def question_so_far(properties: dict[str, object]) -> str:
    """The words of an unfinished question that may be shown: never its key points."""
    text = properties.get("text")
    return sound_so_far(displayable(text)) if isinstance(text, str) else ""


def checked_question(reply: QuestionReply, turn: Turn) -> AskedQuestion:
    """The question, ready to be asked.

    Raises UnusableReply when it is empty, too long, no words to a candidate, repeats an earlier
    one, or follows up words that the candidate did not say. Also when it is in another language;
    the question is then the fallback.
    """
    text = displayable(reply.text)
    if not text:
        raise UnusableReply("text is empty: it must hold the question")
    if fault := fault_in(text):
        raise UnusableReply(f"text {fault}")
    if says_nothing(text):
        raise UnusableReply("text holds no question")
    if len(text) > _LONGEST:
        raise UnusableReply("text is too long: one question in one to four sentences")
    earlier = [exchange.question.text for exchange in turn.history]
    if is_repeat(text, [*earlier, *turn.brief.asked_before]):
        raise UnusableReply("text repeats a question that was asked before: ask something else")
    is_follow_up = reply.decision == "FOLLOW_UP"
    question = _follow_up(reply, text, turn) if is_follow_up else _main_question(text, turn)
    question = replace(question, key_points=usable_key_points(reply.key_points))
    language = turn.brief.posting.language
    if is_foreign(text, language):
        raise UnusableReply(f"text is not in the language of the interview, {language}", question)
    return question


def _main_question(text: str, turn: Turn) -> AskedQuestion:
    topic = next_topic(turn)
    return AskedQuestion(
        number=turn.number,
        type=topic.type,
        text=text,
        requirement=topic.requirement,
        evidence=topic.evidence,
    )


def _follow_up(reply: QuestionReply, text: str, turn: Turn) -> AskedQuestion:
    last = turn.history[-1]
    if locate(reply.quoted or "", last.answer) is None:
        raise UnusableReply("quoted is not a verbatim passage of the last answer")
    return AskedQuestion(
        number=turn.number,
        type=last.question.type,
        text=text,
        requirement=last.question.requirement,
        evidence=last.question.evidence,
        follows_up=last.question.number,
    )

"""From a model's short replies to a question, to levels, and to the rest of a feedback."""

import re
from dataclasses import replace

from ai_interviewer.domain.enums import Dimension
from ai_interviewer.domain.interview import Analysis, AskedQuestion, Claim, Grading, Score, Turn
from ai_interviewer.domain.receipts import Quote
from ai_interviewer.domain.rubric import HIGHEST, LOWEST, RUBRIC
from ai_interviewer.interviewers.follow_ups import next_topic
from ai_interviewer.interviewers.language_model.fencing import displayable
from ai_interviewer.interviewers.language_model.replies.analysis import (
    NOT_NAMED,
    holds_orders,
    own_stronger_answer,
)
from ai_interviewer.interviewers.language_model.replies.claims import (
    locate_quotes,
    named_gaps,
    proven_claims,
    recommendations,
)
from ai_interviewer.interviewers.language_model.replies.json_text import UnusableReply
from ai_interviewer.interviewers.language_model.replies.key_points import heard_points
from ai_interviewer.interviewers.language_model.replies.language_check import is_foreign
from ai_interviewer.interviewers.language_model.replies.question import checked_question
from ai_interviewer.interviewers.language_model.replies.sound_words import (
    fault_in,
    is_english,
    is_too_little,
    says_nothing,
    sound_so_far,
    speaks_of_itself,
)
from ai_interviewer.interviewers.language_model.schemas import QuestionReply
from ai_interviewer.interviewers.language_model.short_schemas import (
    DetailsReply,
    ShortAnalysisReply,
    ShortQuestionReply,
)

_ENDS_ASKING = re.compile(
    "(?:[?\uff1f\u061f\u037e]|[\u0370-\u03ff];)[\\s\"')\\]*_\u00bb\u2019\u201d]*\\Z"
)
"""With a question mark of any script that has one. In Greek it is a semicolon."""
_FEWEST_WORDS_OF_A_REASON = 5
_OF_AN_ANSWER = re.compile(r"\b(?:you|your|answer\w*|respon\w+|repl(?:y|ies)|candidate\w*)\b", re.I)
"""What an English reason speaks to, or of."""
_MOST_SENTENCES, _MOST_QUESTIONS = 4, 2
_SENTENCE_ENDS = re.compile(r"[.!?](?=\s|\Z)")

_ALPHABETS = tuple(
    re.compile(f"[{letters}]{{4,}}")
    for letters in ("a-z\u00df-\u024f", "\u0370-\u03ff", "\u0400-\u04ff")
)
"""Words with a meaning of their own, in scripts that put spaces between words."""
_STEM = 4


def checked_short_question(reply: ShortQuestionReply, turn: Turn) -> AskedQuestion:
    """The question about the next topic. Raises UnusableReply like any other question, and when it
    asks nothing, or nothing of the topic: a weak model may tell, or play the candidate."""
    if not _ENDS_ASKING.search(reply.text):
        raise UnusableReply("text must be a question: it ends with a question mark")
    ends = _SENTENCE_ENDS.findall(reply.text)
    if len(ends) > _MOST_SENTENCES or ends.count("?") > _MOST_QUESTIONS:
        raise UnusableReply("text is too much: ask one question")
    topic = next_topic(turn)
    about = f"{turn.plan.phrase_of(topic.requirement)} {topic.evidence or ''}"
    if not _shares_a_word(reply.text, about):
        raise UnusableReply("text must name what the next topic is about, in its words")
    whole = QuestionReply(decision="MOVE_ON", quoted=None, text=reply.text, key_points=[])
    return checked_question(whole, turn)


def _shares_a_word(text: str, about: str) -> bool:
    """Whether a text has a word of what it is to be about, or none could be told: that has no words
    in the script of the text."""
    script = max(_ALPHABETS, key=lambda words: len(words.findall(text.casefold())))
    stems, wanted = ({w[:_STEM] for w in script.findall(t.casefold())} for t in (text, about))
    return not wanted or not stems or not stems.isdisjoint(wanted)


def why_so_far(properties: dict[str, object]) -> str:
    """What may be shown of an unfinished short analysis: why, never a level or a quote."""
    why = properties.get("why")
    return sound_so_far(displayable(why)) if isinstance(why, str) else ""


def checked_short_analysis(reply: ShortAnalysisReply, grading: Grading) -> Analysis:
    """Levels with the quotes that prove them, and one thing to fix.

    Raises UnusableReply without any level, or when the reason is no words to a candidate. Also
    without a located quote, or in another language: then the levels, marked as estimates, are the
    fallback.
    """
    if fault := fault_in(reply.why) or _no_reason(reply.why, grading):
        raise UnusableReply(f"why {fault}")
    quotes = locate_quotes(reply.quotes, grading.answer)
    fix = displayable(reply.fix)
    if fault_in(fix) or says_nothing(fix):
        fix = ""
    scores = tuple(
        _score(row.dimension, getattr(reply, row.dimension.value.lower()), reply, quotes, fix)
        for row in RUBRIC
    )
    levels = [score.level for score in scores if score.level is not None]
    if not levels:
        raise UnusableReply("none of the levels is a whole number from 0 to 5")
    analysis = Analysis(
        scores=scores,
        strengths=(),
        improvements=(Claim(fix, quotes[-1:]),) if fix else (),
        gaps=(),
        recommendations=(),
        ignored_instruction=holds_orders(grading),
        is_incomplete=len(levels) < len(scores),
        is_short=True,
    )
    if not quotes and max(levels) > LOWEST:
        raise UnusableReply("quotes are not verbatim in the answer", analysis)
    if is_foreign(f"{reply.why} {fix}", grading.brief.posting.language):
        raise UnusableReply("the words are not in the language of the interview", analysis)
    return analysis


def _no_reason(why: str, grading: Grading) -> str:
    """What makes a text no reason for levels; empty when it may be one."""
    if says_nothing(why) or is_too_little(why, words=_FEWEST_WORDS_OF_A_REASON):
        return "gives no reason: write a sentence about the answer"
    if _ENDS_ASKING.search(why):
        return "asks: tell what decided"
    language = grading.brief.posting.language
    is_beside = is_english(language) and not _OF_AN_ANSWER.search(why)
    if is_beside or speaks_of_itself(why, language=language):
        return 'is not about the answer: say to the candidate ("you") what decided'
    spoken_of = f"{grading.question.text} {grading.answer} {grading.brief.posting.description}"
    if "json" in why.casefold() and "json" not in spoken_of.casefold():
        return "is about the form of the reply: write about the answer"
    return ""


def checked_details(reply: DetailsReply, grading: Grading, short: Analysis) -> Analysis:
    """The short analysis with the rest. Claims without a located quote are left out."""
    answer = grading.answer
    strengths = proven_claims(reply.strengths, answer)
    improvements = proven_claims(reply.improvements, answer)
    points = heard_points(reply.key_points, grading)
    dropped = sum(part.dropped for part in (strengths, improvements, points))
    return replace(
        short,
        strengths=strengths.items,
        improvements=(*short.improvements, *improvements.items),
        gaps=named_gaps(reply.gaps, grading),
        recommendations=recommendations(reply.recommendations),
        stronger_answer=own_stronger_answer(reply.stronger_answer, grading),
        key_points=points.items,
        dropped_claims=short.dropped_claims + dropped,
        is_short=False,
    )


def _score(
    dimension: Dimension,
    level: int | None,
    reply: ShortAnalysisReply,
    quotes: tuple[Quote, ...],
    fix: str,
) -> Score:
    if level is None:
        return Score(dimension, None, "")
    return Score(
        dimension=dimension,
        level=level,
        # The reason is one for all of them, and is said once.
        rationale=displayable(reply.why) if dimension is RUBRIC[0].dimension else "",
        quotes=quotes,
        missing=(fix or NOT_NAMED,) if level < HIGHEST else (),
        is_estimate=level > LOWEST and not quotes,
    )

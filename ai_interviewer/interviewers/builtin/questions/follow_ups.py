"""Follow-ups: they ask for what was left open, and quote what was said if it is worth it."""

import re

from ai_interviewer.domain.interview import AskedQuestion, Exchange, Turn, questions_of
from ai_interviewer.domain.key_points import Heard, KeyPoint
from ai_interviewer.domain.sanity import sanity_reason
from ai_interviewer.interviewers.builtin.levels import ELSEWHERE_BELOW, levels_of
from ai_interviewer.interviewers.builtin.markers import Facet
from ai_interviewer.interviewers.builtin.questions.from_bank import follow_ups_of
from ai_interviewer.interviewers.builtin.questions.quotable import (
    clause_of,
    is_quotable,
    is_to_the_point,
)
from ai_interviewer.interviewers.builtin.questions.templates import quoted, was_asked
from ai_interviewer.interviewers.builtin.reading import Reading, read
from ai_interviewer.interviewers.builtin.statements.profile import Profile, Sentence
from ai_interviewer.interviewers.builtin.statements.trouble import is_a_trouble, is_about_others
from ai_interviewer.interviewers.builtin.text import clipped, words_of
from ai_interviewer.interviewers.builtin.wording import wording_for
from ai_interviewer.interviewers.follow_ups import is_after_passing

MOST_ON_A_TOPIC = 2
_QUOTED_WORDS = 16
_QUOTED_BESIDE_A_QUESTION = 10
_FEWEST_QUOTED_WORDS = 3
_WORTH_PROBING = 3.5
_GENERAL_BELOW = 2.0
# In this order: what tells most about a candidate comes first.
_WORTH_ASKING = (
    Facet.OUTCOME,
    Facet.REASON,
    Facet.CHECK,
    Facet.ALTERNATIVE,
    Facet.STEPS,
    Facet.LIMIT,
    Facet.ACTION,
    Facet.LESSON,
)
# What is only supposed has had no outcome yet.
_AFTERWARDS = (Facet.OUTCOME, Facet.LESSON)
# These ask about something that the candidate decided: a difficulty is no decision.
_OF_A_DECISION = (Facet.REASON, Facet.ALTERNATIVE, Facet.CHECK, Facet.LIMIT, Facet.ACTION)
_SUPPOSED = re.compile(
    r"\b(?:\w+['’](?:d|ll)|would|could|might|will|if|б|би|якби|якщо|буду|будемо|\w+(?:тиму|тимемо)"
    r"|würden?|hätten?|könnten?|sollten?|werde|wenn|falls|\w+ría(?:mos)?|si|\w+r(?:ais|ions)"
    r"|by\w*|gdyby\w*|jeśli|\w+[lł][aiy]?by(?:m|śmy)?)\b",
    re.IGNORECASE,
)


def follow_up(turn: Turn) -> AskedQuestion | None:
    """A follow-up to the last answer, when it leaves something open and there is room for one.

    Only the raw answer decides, not its levels: those may still be on their way, and the same
    interview must get the same question either way.
    """
    if not turn.history or is_after_passing(turn) or not _has_room(turn):
        return None
    last = turn.history[-1]
    if sanity_reason(last.answer, last.question.text) is not None:
        return None
    reading = read(turn.brief, turn.plan, last.question, last.answer, history=turn.history[:-1])
    if reading is None or reading.belongs < ELSEWHERE_BELOW or reading.is_beside_nothing:
        return None
    from_bank = _about_key_points(turn, reading)
    if from_bank is None and not _is_warranted(reading, last):
        return None
    point, text = from_bank or (None, _text(turn, reading))
    if text is None:
        return None
    return AskedQuestion(
        number=turn.number,
        type=last.question.type,
        text=text,
        requirement=last.question.requirement,
        evidence=last.question.evidence,
        follows_up=last.question.number,
        key_points=(point,) if point else (),
    )


def _about_key_points(turn: Turn, reading: Reading) -> tuple[KeyPoint, str] | None:
    """The first key point that the bank can ask about and that was not heard, or else not surely,
    with how it asks."""
    asks = follow_ups_of(turn.history[-1].question, turn.brief)
    said = _said(turn, reading, _QUOTED_BESIDE_A_QUESTION)
    if not _worth_quoting(reading.profile):
        return None
    unheard = [one for one in reading.heard if one.heard is Heard.NOT_HEARD]
    unsure = [one for one in reading.heard if one.is_unsure]
    for one in (*unheard, *unsure):
        if one.key_point in asks:
            text = _asking(asks[one.key_point], said, turn)
            if not was_asked(text, turn):
                return one.key_point, text
    return None


def _asking(ask: str, said: str, turn: Turn) -> str:
    """The ask after a quote of the answer, or after a word of passage if none is worth one."""
    wording = wording_for(turn.brief.posting.language)
    if not said:
        return wording.follow_up_plain.format(ask=ask)
    template = wording.follow_up[(turn.brief.seed + turn.number) % len(wording.follow_up)]
    return template.format(quote=said, ask=ask)


def _said(turn: Turn, reading: Reading, most_words: int) -> str:
    """What the answer says and one would say again, in quotation marks; empty if nothing."""
    subject = _subject(turn)
    found = [
        sentence
        for sentence in _worth_quoting(reading.profile)
        if is_quotable(clause_of(sentence.span.text, most_words), subject, reading.markers)
    ]
    anchor = _anchor(found)
    if anchor is None:
        return ""
    wording = wording_for(turn.brief.posting.language)
    return quoted(clause_of(anchor.span.text, most_words), wording)


def _subject(turn: Turn) -> str:
    last = turn.history[-1].question
    return f"{last.text} {turn.plan.phrase_of(last.requirement)}"


def _has_room(turn: Turn) -> bool:
    """At most two on a topic, and at most a third of all questions, so that the plan is met."""
    asked = questions_of(turn.history)
    in_a_row = 0
    for question in reversed(asked):
        if question.follows_up is None:
            break
        in_a_row += 1
    all_follow_ups = sum(question.follows_up is not None for question in asked)
    if in_a_row >= MOST_ON_A_TOPIC or all_follow_ups >= turn.brief.question_count // 3:
        return False
    still_needed = _topics_for_every_type(turn) - (len(asked) - all_follow_ups)
    return turn.brief.question_count - turn.number >= still_needed


def _topics_for_every_type(turn: Turn) -> int:
    """How many of the plan's topics must be asked about so that each of its types is met."""
    types = [topic.type for topic in turn.plan.topics]
    return max((types.index(kind) + 1 for kind in set(types)), default=0)


def _is_warranted(reading: Reading, last: Exchange) -> bool:
    """Something is open, and it was asked for or would help."""
    if not reading.missing:
        return False
    is_open = any(facet in reading.missing for facet in reading.asked)
    completeness = levels_of(reading, last.question.type).completeness.level
    if last.question.follows_up is not None:
        return is_open and completeness < _WORTH_PROBING
    return is_open or completeness < _WORTH_PROBING


def _text(turn: Turn, reading: Reading) -> str | None:
    if float(reading.profile.quality.mean()) < _GENERAL_BELOW:
        texts = _about_one_case(turn, reading)
    else:
        texts = _about_what_is_missing(turn, reading)
    return next((text for text in texts if not was_asked(text, turn)), None)


def _about_one_case(turn: Turn, reading: Reading) -> list[str]:
    """Ask for a case: of what was said in general, if it was about what was asked."""
    wording = wording_for(turn.brief.posting.language)
    own = _worth_quoting(reading.profile)
    if not own:
        return []
    clauses = [clause_of(sentence.span.text, _QUOTED_WORDS) for sentence in own]
    near = [one for one in clauses if is_to_the_point(one, _subject(turn), reading.markers)]
    if not near:
        return [wording.follow_up_back]
    said = quoted(max(near, key=len), wording)
    return [template.format(quote=said) for template in wording.follow_up_sweeping]


def _about_what_is_missing(turn: Turn, reading: Reading) -> list[str]:
    wording = wording_for(turn.brief.posting.language)
    anchor = _anchor(_worth_quoting(reading.profile))
    if anchor is None:
        return []
    said = _said(turn, reading, _QUOTED_WORDS)
    already = " ".join(question.text for question in questions_of(turn.history[-2:]))
    asks = [
        wording.facets[facet].ask
        for facet in _WORTH_ASKING
        if facet in reading.missing
        and not (facet in _AFTERWARDS and _SUPPOSED.search(anchor.span.text))
        and not (facet in _OF_A_DECISION and is_a_trouble(anchor.span.text))
        and wording.facets[facet].ask not in already
    ]
    return [_asking(ask, said, turn) for ask in asks]


def _anchor(sentences: list[Sentence]) -> Sentence | None:
    """The sentence most worth going back to: an action of the candidate's own, said concretely."""
    return max(
        sentences,
        key=lambda s: (
            not _SUPPOSED.search(s.span.text),
            Facet.ACTION in s.traits.shown,
            not is_a_trouble(s.span.text),
            Facet.LIMIT not in s.traits.shown,
            s.level,
            -s.span.start,
        ),
        default=None,
    )


def _worth_quoting(profile: Profile) -> list[Sentence]:
    """The candidate's own sentences about the question: no chat, and no deeds of relatives."""
    return [
        s
        for s in profile.counting
        if s.is_related
        and not is_about_others(s.span.text)
        and len(words_of(clipped(s.span.text, _QUOTED_BESIDE_A_QUESTION))) >= _FEWEST_QUOTED_WORDS
    ]

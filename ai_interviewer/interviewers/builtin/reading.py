"""An answer read against its question and the conversation: what grading and follow-ups share."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.domain.interview import AskedQuestion, Brief, Exchange, Plan
from ai_interviewer.domain.key_points import Heard, HeardPoint, KeyPoint
from ai_interviewer.domain.sanity import sanity_reason
from ai_interviewer.interviewers.builtin.asked import asked_facets, facets_of
from ai_interviewer.interviewers.builtin.bank.own import bank_for
from ai_interviewer.interviewers.builtin.calibration import Calibration, shipped
from ai_interviewer.interviewers.builtin.elements import Elements, agreeing, elements_in
from ai_interviewer.interviewers.builtin.instructions import without_instructions, without_orders
from ai_interviewer.interviewers.builtin.key_points import Likeness, heard_points, likeness_of
from ai_interviewer.interviewers.builtin.languages import markers_of_most
from ai_interviewer.interviewers.builtin.markers import Facet, Markers
from ai_interviewer.interviewers.builtin.markers.base import pattern
from ai_interviewer.interviewers.builtin.statements.excuses import are_excuses, is_excuse
from ai_interviewer.interviewers.builtin.statements.profile import Profile, applied, profile_of
from ai_interviewer.interviewers.builtin.statements.quotes import is_long, quote_like
from ai_interviewer.interviewers.builtin.statements.relation import related
from ai_interviewer.interviewers.builtin.statements.team import is_only_of_a_team
from ai_interviewer.interviewers.builtin.statements.wrong_claims import Mistaken, mistaken_in
from ai_interviewer.interviewers.builtin.text import sentences_of, words_of
from ai_interviewer.interviewers.meaning.base import Meaning
from ai_interviewer.interviewers.meaning.choose import the_meaning

EXPECTED: dict[QuestionType, tuple[Facet, ...]] = {
    QuestionType.TECHNICAL: (Facet.STEPS, Facet.REASON, Facet.CHECK, Facet.LIMIT),
    QuestionType.BEHAVIORAL: (Facet.ACTION, Facet.REASON, Facet.OUTCOME, Facet.LESSON),
    QuestionType.PROJECT: (Facet.ACTION, Facet.REASON, Facet.OUTCOME, Facet.LIMIT),
}
"""What answers to each type of question are listened for: see `rubric.ELEMENTS`."""
_PROBABLY, _MOST_BESIDE_NOTHING = 0.75, 2
_SAYS_MUCH = 25
_YES_OR_NO = frozenset({"yes", "no", "так", "ні", "sí", "ja", "nein", "oui", "non", "tak", "nie"})
_GOOD_FROM = ((25, 3.7), (80, 3.3))
"""Words, and the quality from which an answer of so many says more than markers catch: the longer
it is, the likelier it does."""


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """What an answer holds, and how that measures against what was asked."""

    profile: Profile
    markers: Markers
    requirement: str
    """The posting's phrase that the question is about; empty when there is none."""
    asked: tuple[Facet, ...]
    """What the question asks for in so many words."""
    missing: tuple[Facet, ...]
    """What it asks for, or its type calls for, and nothing in the answer is like."""
    belongs: float
    """The probability that the answer belongs to the question or to what was said before."""
    likeness: Likeness | None
    """How close the answer comes to the question's own key points; None when it has none."""
    heard: tuple[HeardPoint, ...]
    """The question's own key points."""
    elements: Elements
    """What was found of the elements of a good answer; nothing beside nothing."""
    mistaken: Mistaken | None
    """A wrong claim that is known to be often made in answers to this question."""
    is_beside_nothing: bool
    """Whether a sentence says that there is nothing, and the one or two others are probably about
    something other than the question. Or whether the answer only makes excuses, or copies."""
    calibration: Calibration


def read(
    brief: Brief,
    plan: Plan,
    question: AskedQuestion,
    answer: str,
    *,
    history: tuple[Exchange, ...] = (),
    calibration: Calibration | None = None,
) -> Reading | None:
    """Read an answer; None when its language is not one the built-in interviewer reads."""
    meaning = the_meaning()
    calibration = calibration or shipped(meaning.name)
    posting = brief.posting
    subject = f"{question.text} {surroundings(brief)}"
    spoken = without_instructions(sentences_of(answer), subject)
    markers = markers_of_most(posting.language, [span.text for span in spoken])
    if markers is None or not spoken:
        return None
    profile = profile_of(
        answer,
        markers,
        subject=subject,
        posting=what_the_posting_says(brief),
        question=question.text,
        meaning=meaning,
        calibration=calibration,
    )
    own_points = tuple(p for p in question.key_points if facets_of(p) is None)
    around = meaning.vectors([question.text, *_said_before(question, history)])
    points = meaning.vectors([point.text for point in own_points])
    profile = related(profile, np.concatenate([around, points]), calibration)
    bank = bank_for(brief)
    mistaken = mistaken_in(
        profile,
        bank.entry(question.text),
        markers=markers,
        meaning=meaning,
        calibration=calibration,
    )
    likeness = (
        likeness_of(
            own_points,
            profile,
            question=question.text,
            markers=markers,
            said=bank.said,
            meaning=meaning,
            calibration=calibration,
            wrong=mistaken.sentence if mistaken else None,
        )
        if own_points
        else None
    )
    is_follow_up = question.follows_up is not None
    asked = asked_facets(question.text, markers, is_follow_up=is_follow_up)
    belongs = belongs_to(profile, around, likeness, calibration)
    only_excuses = are_excuses([s.span.text for s in profile.sentences], markers.function_words)
    is_beside_nothing = (
        only_excuses
        or all(sentence.is_copy for sentence in profile.sentences)
        or _has_only_chat_beside(profile)
        or (belongs < _PROBABLY and _says_nothing(profile, question.text))
    )
    if only_excuses or likeness is None:
        heard = _nothing_heard(own_points)
    else:
        heard = tuple(
            _around_its_clause(one, profile, answer, bank.said, meaning)
            for one in heard_points(own_points, likeness, profile, answer, calibration)
        )
    elements = Elements(markers)
    if not is_beside_nothing:
        wrong = mistaken.sentence if mistaken else None
        found = elements_in(profile, what_the_posting_says(brief), markers, wrong)
        heard, elements = agreeing(heard, found, answer)
    return Reading(
        profile=profile,
        markers=markers,
        requirement=plan.phrase_of(question.requirement),
        asked=asked,
        missing=_missing(profile, elements, asked, _wanted(asked, question)),
        belongs=belongs,
        likeness=likeness,
        heard=heard,
        elements=elements,
        mistaken=mistaken,
        is_beside_nothing=is_beside_nothing,
        calibration=calibration,
    )


def surroundings(brief: Brief) -> str:
    """What posting and résumé say, without orders to whoever scores."""
    posting = brief.posting
    return " ".join(
        (posting.role_title, without_orders(posting.description), without_orders(brief.resume))
    )


def what_the_posting_says(brief: Brief) -> str:
    """The posting's text with its tools: an answer that repeats them says nothing of its own."""
    return "\n".join((brief.posting.description, ", ".join(brief.posting.tech_stack)))


def likeness_to(profile: Profile, vectors: np.ndarray, calibration: Calibration) -> np.ndarray:
    """How close the closest, and the average, sentence comes to any of the vectors, above its
    closeness to any sentence at all."""
    near = profile.vectors @ vectors.T - (profile.vectors @ calibration.centre)[:, None]
    best = near.max(axis=1)
    return np.array([best.max(), best.mean()], np.float32)


def belongs_to(
    profile: Profile, around: np.ndarray, likeness: Likeness | None, calibration: Calibration
) -> float:
    """The probability that an answer belongs to the texts around it or to its key points."""
    measures = likeness_to(profile, around, calibration)
    if likeness is not None:
        measures = np.maximum(measures, [likeness.meaning.max(), 0])
    return float(1 / (1 + np.exp(-applied(calibration.belongs, measures))))


def _has_only_chat_beside(profile: Profile) -> bool:
    """Whether nothing but chat stands beside an excuse."""
    beside = [s for s in profile.counting if not is_excuse(s.span.text)]
    return profile.had_excuses and all(s.is_chat for s in beside)


def _around_its_clause(
    one: HeardPoint,
    profile: Profile,
    answer: str,
    said: Mapping[str, tuple[str, ...]],
    meaning: Meaning,
) -> HeardPoint:
    """The key point with the words of a long sentence that say it, not those it begins with."""
    starts = {quote.start for quote in one.quotes}
    span = next((s.span for s in profile.counting if s.span.start in starts), None)
    if span is None or not is_long(span):
        return one
    ways = [one.key_point.text, *said.get(one.key_point.text, ())]
    return replace(one, quotes=quote_like(span, answer, ways, meaning))


def _nothing_heard(points: tuple[KeyPoint, ...]) -> tuple[HeardPoint, ...]:
    return tuple(HeardPoint(point, Heard.NOT_HEARD) for point in points)


def _says_nothing(profile: Profile, question: str) -> bool:
    """Whether a sentence, or the first word of one, would be on the floor by itself.

    A "yes" or a "no" begins many answers.
    """
    words = sum(len(sentence.words) for sentence in profile.counting)
    if len(profile.counting) > _MOST_BESIDE_NOTHING or words >= _SAYS_MUCH:
        return False
    said = [(s.span.text, s.span.text.split()[0]) for s in profile.sentences]
    return any(
        _YES_OR_NO.isdisjoint(words_of(text)) and sanity_reason(text, question)
        for texts in said
        for text in texts
    )


def _said_before(question: AskedQuestion, history: tuple[Exchange, ...]) -> list[str]:
    """The questions that this one follows up, and the sentences of the answers to them."""
    by_number = {exchange.question.number: exchange for exchange in history}
    texts: list[str] = []
    before = by_number.get(question.follows_up or 0)
    while before is not None:
        texts += [before.question.text, *(span.text for span in sentences_of(before.answer))]
        before = by_number.get(before.question.follows_up or 0)
    return texts


def _wanted(asked: tuple[Facet, ...], question: AskedQuestion) -> tuple[Facet, ...]:
    """An answer to a follow-up owes only what the follow-up asks, if that is known.

    Steps are owed where they are asked for, or where the question asks for nothing in particular.
    """
    if question.follows_up is not None:
        return asked
    usual = EXPECTED[question.type]
    return (*asked, *(f for f in usual if f is not Facet.STEPS or not asked))


def _missing(
    profile: Profile, elements: Elements, asked: tuple[Facet, ...], wanted: tuple[Facet, ...]
) -> tuple[Facet, ...]:
    """What is wanted and nothing in the answer is like.

    Good answers say more in words of their own than is caught. Unless they are short, only what the
    question asks for in so many words is called missing in them. One's own part is missing where
    an answer tells only what a team did: who speaks of nobody speaks of oneself.
    """
    words = sum(len(sentence.words) for sentence in profile.counting)
    quality = float(profile.quality.mean())
    is_good = any(words >= count and quality >= least for count, least in _GOOD_FROM)
    told = " ".join(sentence.span.text for sentence in profile.sentences)
    is_of_a_team = is_only_of_a_team(told, elements.markers.language)
    return tuple(
        facet
        for facet in dict.fromkeys(wanted)
        if not elements.may_have(facet)
        and not (facet is Facet.REASON and _gives_a_reason(profile, elements.markers))
        and (facet in asked or not is_good)
        and (facet is not Facet.ACTION or is_of_a_team)
    )


def _gives_a_reason(profile: Profile, markers: Markers) -> bool:
    """Whether words of a reason stand in any sentence, be it of few words or taken for chat.

    Enough not to call reasons missing, and too little to praise them; not where all is chat.
    """
    own = [sentence for sentence in profile.sentences if not sentence.is_copy]
    words = pattern(markers.facets[Facet.REASON])
    is_all_chat = all(sentence.is_chat for sentence in own)
    return not is_all_chat and any(words.search(sentence.span.text) for sentence in own)

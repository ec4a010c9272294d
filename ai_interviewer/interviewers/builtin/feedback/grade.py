"""The whole feedback on one answer: levels with their reasons and receipts, and remarks."""

from dataclasses import replace

from ai_interviewer.domain.enums import Dimension
from ai_interviewer.domain.interview import Analysis, Grading, Score
from ai_interviewer.domain.key_points import Heard, HeardPoint, KeyPoint
from ai_interviewer.domain.receipts import Quote
from ai_interviewer.domain.rubric import RUBRIC
from ai_interviewer.domain.sanity import SanityReason
from ai_interviewer.interviewers.builtin.calibration import Calibration
from ai_interviewer.interviewers.builtin.elements import asked_for
from ai_interviewer.interviewers.builtin.feedback.claims import (
    TELLING,
    recommendations_of,
    remarks_on,
)
from ai_interviewer.interviewers.builtin.feedback.gaps import gaps_of
from ai_interviewer.interviewers.builtin.feedback.outline import outline_of
from ai_interviewer.interviewers.builtin.feedback.resume_checks import resume_checks_of
from ai_interviewer.interviewers.builtin.instructions import holds_order, without_instructions
from ai_interviewer.interviewers.builtin.languages import markers_for
from ai_interviewer.interviewers.builtin.levels import (
    ELSEWHERE_BELOW,
    Graded,
    RuleLevels,
    levels_of,
)
from ai_interviewer.interviewers.builtin.reading import (
    Reading,
    read,
    surroundings,
    what_the_posting_says,
)
from ai_interviewer.interviewers.builtin.statements.copies import own_words
from ai_interviewer.interviewers.builtin.statements.profile import Sentence
from ai_interviewer.interviewers.builtin.statements.quotes import quote_of
from ai_interviewer.interviewers.builtin.statements.relation import UNSURE_BELOW
from ai_interviewer.interviewers.builtin.text import sentences_of
from ai_interviewer.interviewers.builtin.wording import Wording, wording_for
from ai_interviewer.interviewers.floor import floor_analysis, nothing_to_assess

_HIGH, _MIDDLING = 3.5, 2.0
_WIDE = 1.4
"""A margin, in levels, beside which no sentence is firm: the next lower one may be true as well."""
_MOST_WORDS_ON_THE_FLOOR = 25


def grade(grading: Grading, calibration: Calibration | None = None) -> Analysis:
    """Grade one answer: always the same for the same answer."""
    spoken = sentences_of(grading.answer)
    kept = without_instructions(spoken, _subject(grading))
    was_ordered = len(kept) < len(spoken)
    if was_ordered and not kept:
        silent = nothing_to_assess(grading, SanityReason.SAYS_NOTHING)
        return replace(silent, ignored_instruction=True)
    remaining = " ".join(span.text for span in kept) if was_ordered else grading.answer
    # Of copied lines alone there is nothing left, and yet they are no empty answer.
    for text in (remaining, _own_words(remaining, grading) or remaining):
        if (nothing := floor_analysis(replace(grading, answer=text))) is not None:
            return replace(nothing, ignored_instruction=was_ordered)
    wording = wording_for(grading.brief.posting.language)
    reading = read(
        grading.brief,
        grading.plan,
        grading.question,
        grading.answer,
        history=grading.history,
        calibration=calibration,
    )
    if reading is not None and (nothing := _with_nothing_beside(reading, grading)) is not None:
        return replace(nothing, ignored_instruction=was_ordered)
    if reading is not None:
        return _analysis(reading, levels_of(reading, grading.question.type), grading, wording)
    return _unreadable(wording)


def _with_nothing_beside(reading: Reading, grading: Grading) -> Analysis | None:
    """The floor's feedback when a sentence says that there is nothing, and no other says more."""
    profile = reading.profile
    telling = [s for s in profile.sentences if s.may_raise]
    if profile.says_something and telling and len(telling) < len(profile.sentences):
        told = " ".join(sentence.span.text for sentence in telling)
        return floor_analysis(replace(grading, answer=told))
    is_long = len({word for s in telling for word in s.words}) > _MOST_WORDS_ON_THE_FLOOR
    if profile.says_something or (is_long and reading.is_beside_nothing):
        return None
    alone = (replace(grading, answer=s.span.text) for s in reading.profile.sentences)
    return next((nothing for one in alone if (nothing := floor_analysis(one))), None)


def _own_words(answer: str, grading: Grading) -> str:
    """What the answer says beside the posting's own lines; empty when that is all."""
    markers = markers_for(grading.brief.posting.language, answer)
    said = what_the_posting_says(grading.brief)
    return own_words(answer, said, markers.function_words) if markers else answer


def _subject(grading: Grading) -> str:
    return f"{grading.question.text} {surroundings(grading.brief)}"


def _analysis(reading: Reading, levels: RuleLevels, grading: Grading, wording: Wording) -> Analysis:
    answer, brief = grading.answer, grading.brief
    heard = _heard(reading, grading.question.key_points, answer)
    remarks = remarks_on(reading, heard, levels, answer, wording)
    return Analysis(
        scores=tuple(
            _score(
                row.dimension,
                levels=levels,
                reading=reading,
                grading=grading,
                heard=heard,
                wording=wording,
            )
            for row in RUBRIC
        ),
        strengths=remarks.strengths,
        improvements=remarks.improvements,
        gaps=gaps_of(grading, levels, wording),
        recommendations=recommendations_of(reading, levels, wording),
        resume_checks=resume_checks_of(reading, grading.question, brief.resume, answer, wording),
        stronger_answer=outline_of(reading, heard, grading.question.type, answer, wording),
        ignored_instruction=reading.profile.had_instructions
        or any(map(holds_order, (brief.posting.description, brief.resume))),
        key_points=heard,
    )


def _heard(
    reading: Reading, key_points: tuple[KeyPoint, ...], answer: str
) -> tuple[HeardPoint, ...]:
    """All key points in their order: a question's own by meaning, a type's by its element."""
    own = {one.key_point: one for one in reading.heard}
    return tuple(own.get(point) or _by_element(point, reading, answer) for point in key_points)


def _by_element(point: KeyPoint, reading: Reading, answer: str) -> HeardPoint:
    """Heard when every element it asks for was found, partly when some were: each with its proof.

    Partly, and with no proof, when nothing was found and yet it may be there.
    """
    elements, asked = reading.elements, asked_for(point)
    if reading.is_beside_nothing:
        return HeardPoint(point, Heard.NOT_HEARD)
    best = [(facet, one) for facet in asked if (one := elements.best(facet)) is not None]
    quotes = [quote for facet, one in best for quote in elements.proof(facet, one, answer)]
    if len(best) == len(asked):
        return HeardPoint(point, Heard.HEARD, tuple(dict.fromkeys(quotes)))
    is_likely = any(elements.may_have(f) or f not in reading.missing for f in asked)
    heard = Heard.PARTLY if best or is_likely else Heard.NOT_HEARD
    return HeardPoint(point, heard, tuple(quotes))


def _score(
    dimension: Dimension,
    *,
    levels: RuleLevels,
    reading: Reading,
    grading: Grading,
    heard: tuple[HeardPoint, ...],
    wording: Wording,
) -> Score:
    graded: Graded | None = getattr(levels, dimension.value.lower())
    if graded is None:
        return Score(dimension, None, wording.feedback.truth_not_assessed)
    rationale = _rationale(dimension, graded, reading, heard, wording)
    if grading.objection.strip():
        rationale = f"{wording.after.rechecked} {rationale}"
    return Score(
        dimension=dimension,
        level=graded.level,
        rationale=rationale,
        quotes=_quotes(dimension, reading, grading.answer),
        is_estimate=dimension is Dimension.TECHNICAL_CORRECTNESS,
        margin=graded.margin,
    )


def _rationale(
    dimension: Dimension,
    graded: Graded,
    reading: Reading,
    heard: tuple[HeardPoint, ...],
    wording: Wording,
) -> str:
    is_wide = (graded.margin or 0) >= _WIDE
    if dimension is Dimension.JOB_RELEVANCE:
        if reading.belongs < ELSEWHERE_BELOW:
            return wording.feedback.elsewhere
        if reading.belongs < UNSURE_BELOW:
            return wording.feedback.relevance_unsure
        said = wording.feedback
        return _by_level(graded.level, said.relevance_likely if is_wide else said.relevance)
    if dimension is Dimension.COMPLETENESS:
        return _what_is_there(graded.level, reading, wording)
    if dimension is Dimension.TECHNICAL_CORRECTNESS:
        return _points_heard(graded.level, heard, wording)
    return _how_clear(graded.level, reading, wording, is_likely=is_wide)


def _how_clear(level: float, reading: Reading, wording: Wording, *, is_likely: bool) -> str:
    said = wording.feedback
    general = said.clarity_likely if is_likely else said.clarity
    plain = said.clarity_plain_likely if is_likely else said.clarity_plain
    is_general = any(sentence.traits.is_general for sentence in reading.profile.sentences)
    return _by_level(level, general if is_general else (*plain, general[-1]))


def _by_level(level: float, texts: tuple[str, str, str]) -> str:
    low, middling, high = texts
    if level >= _HIGH:
        return high
    return middling if level >= _MIDDLING else low


def _points_heard(level: float, heard: tuple[HeardPoint, ...], wording: Wording) -> str:
    """As many as the list of key points says; of some it may not be known."""
    count = sum(one.heard is Heard.HEARD for one in heard)
    partly = sum(one.heard is Heard.PARTLY for one in heard)
    texts = wording.feedback
    if any(one.is_unsure for one in heard):
        if not count:
            return _by_level(level, texts.relevance_likely)
        return texts.points_heard_at_least.format(count=count, total=len(heard))
    text = texts.points_heard_partly if partly else texts.points_heard
    return text.format(count=count, total=len(heard), partly=partly)


def _what_is_there(level: float, reading: Reading, wording: Wording) -> str:
    found = [wording.facets[facet].name for facet in TELLING if reading.elements.found(facet)]
    missing = [wording.facets[facet].name for facet in reading.missing]
    parts = (
        (wording.feedback.found, found[:3]),
        (wording.feedback.not_found, missing[:3]),
    )
    said = [text.format(names=", ".join(names)) for text, names in parts if names]
    return " ".join(said) or _by_level(level, wording.feedback.relevance)


def _quotes(dimension: Dimension, reading: Reading, answer: str) -> tuple[Quote, ...]:
    """The sentence that says most for this dimension; for completeness the two fullest."""
    sentences = reading.profile.counting
    if dimension is Dimension.COMPLETENESS:
        shown = [s for facet in TELLING for s in reading.elements.showing(facet)]
        telling = shown or sentences
        ranked = sorted(set(telling), key=lambda s: (-telling.count(s), s.span.start))[:2]
    else:
        column = 2 if dimension is Dimension.CLARITY else 0
        ranked = sorted(sentences, key=lambda s: (-float(s.quality[column]), s.span.start))[:1]
    return tuple(
        quote
        for sentence in ranked
        for quote in quote_of(sentence, answer, _proof(dimension, sentence, reading))
    )


def _proof(dimension: Dimension, sentence: Sentence, reading: Reading) -> tuple[str, ...]:
    """The markers that a quote for completeness is cut around."""
    shown = (facet for facet in TELLING if sentence in reading.elements.showing(facet))
    facet = next(shown, None) if dimension is Dimension.COMPLETENESS else None
    return reading.markers.facets[facet] if facet else ()


def _unreadable(wording: Wording) -> Analysis:
    scores = tuple(Score(row.dimension, None, wording.feedback.unreadable) for row in RUBRIC)
    return Analysis(scores, strengths=(), improvements=(), gaps=(), recommendations=())

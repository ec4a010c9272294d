"""The requirement that an answer doesn't show: only where the question was plainly about it."""

import re

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.domain.interview import AskedQuestion, Gap, Grading
from ai_interviewer.interviewers.builtin.asked import quotations
from ai_interviewer.interviewers.builtin.bank.names import is_named
from ai_interviewer.interviewers.builtin.bank.own import bank_for
from ai_interviewer.interviewers.builtin.languages import FALLBACK, markers_for
from ai_interviewer.interviewers.builtin.levels import RuleLevels
from ai_interviewer.interviewers.builtin.markers import ALL, SectionKind
from ai_interviewer.interviewers.builtin.questions.requirements import kind_of
from ai_interviewer.interviewers.builtin.statements.stems import content_stems, tying_stems
from ai_interviewer.interviewers.builtin.wording import Wording

_LOW = 2.0
# "Postman", "SQL", "S3": what begins with a capital within the phrase, or has one inside.
_NAME = re.compile(r"(?<=\s)[^\W\d_a-zа-яіїєґ]\w+|\b\w+[A-ZА-ЯІЇЄҐ\d]\w*")
_WISHES = (SectionKind.PREFERRED, SectionKind.ASIDE)


def gaps_of(grading: Grading, levels: RuleLevels, wording: Wording) -> tuple[Gap, ...]:
    """The requirement that was asked about, when the answer hardly showed it.

    What the posting only wishes for is no gap, nor what the answer speaks of. A question of the
    bank may go with a requirement loosely, and then its answer says nothing about it.
    """
    phrase = grading.plan.phrase_of(grading.question.requirement)
    low = min(levels.job_relevance.level, levels.completeness.level)
    if not phrase or low > _LOW or kind_of(phrase, grading.brief.posting) in _WISHES:
        return ()
    if speaks_of(phrase, grading.answer, grading.brief.posting.language):
        return ()
    return (Gap(wording.feedback.gap, phrase),) if _is_about(phrase, grading) else ()


def touches(phrase: str, answers: str, language: str) -> bool:
    """Whether the answers have any word of the requirement that not any posting has."""
    markers = markers_for(language, answers) or ALL[FALLBACK]
    return not tying_stems(phrase, markers).isdisjoint(content_stems(answers, markers))


def speaks_of(phrase: str, answer: str, language: str) -> bool:
    """Whether the answer has a name that the requirement has, or half of what it says."""
    markers = markers_for(language, answer) or ALL[FALLBACK]
    said = content_stems(answer, markers)
    asked = tying_stems(phrase, markers)
    names = tying_stems(" ".join(_NAME.findall(phrase)), markers)
    return not names.isdisjoint(said) or 2 * len(asked & said) >= max(1, len(asked))


def _is_about(phrase: str, grading: Grading) -> bool:
    """Whether the question, or the one it follows up, names the requirement or a skill in it."""
    main = _main_question(grading)
    entry = bank_for(grading.brief).entry(main.text)
    if entry is not None:
        is_knowledge = main.type is QuestionType.TECHNICAL
        return is_knowledge and any(is_named(skill, phrase) for skill in entry.skill_names)
    folded = phrase.casefold()
    return any(piece.casefold() in folded for piece in quotations(main.text) if piece)


def _main_question(grading: Grading) -> AskedQuestion:
    by_number = {exchange.question.number: exchange.question for exchange in grading.history}
    question = grading.question
    while (before := by_number.get(question.follows_up or 0)) is not None:
        question = before
    return question

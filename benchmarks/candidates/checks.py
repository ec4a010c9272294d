"""What must be true of an interviewer in every interview. Each check looks at one interview.

A check yields True or False for each thing it looks at, and nothing when there is nothing to look
at.
"""

import re
import unicodedata
from collections.abc import Iterator

from rapidfuzz import fuzz

from ai_interviewer.domain.interview import AskedQuestion
from ai_interviewer.domain.locales import primary_language
from ai_interviewer.domain.receipts import locate
from ai_interviewer.domain.rubric import RUBRIC
from ai_interviewer.interviewers.builtin.bank.library import library
from benchmarks.candidates.sessions import GradedExchange, Interview
from benchmarks.evaluation.measures import is_lowest

MOST_FOLLOW_UPS = 2
_SAME = 95
_NAMED_WORDS = 3
_WORD = re.compile(r"[^\W_]+(?:['’ʼ-][^\W_]+)*")
_QUOTED = re.compile(r"“([^“”]+)”|«([^«»]+)»|„([^„“”]+)[“”]|\"([^\"]+)\"")
_LEVEL_NUMBER = re.compile(
    r"\b(?:level|grade|score|рівень|рівня|рівні|бал\w*|nivel|stufe|niveau|poziom\w*)\s*:?\s*[0-5]\b"
    r"|\b(?:[0-5]\s*/\s*5|\d{1,2}\s*/\s*10)\b|\b[0-5]\s+(?:out of|von|sur|de|з|na)\s+5\b",
    re.IGNORECASE,
)


def is_new(interview: Interview) -> Iterator[bool]:
    """Each question differs from all earlier ones (under 95 % alike)."""
    texts = [_plain(one.question.text) for one in interview.exchanges]
    for at, text in enumerate(texts):
        yield all(fuzz.ratio(text, earlier) < _SAME for earlier in texts[:at])


def keeps_the_rubric(interview: Interview) -> Iterator[bool]:
    """No question holds an anchor of the rubric or a level's number that is not the job's own."""
    anchors = [_plain(anchor).strip(". ") for row in RUBRIC for anchor in row.anchors]
    posting = interview.brief.posting
    material = _plain(" ".join((posting.role_title, posting.description, interview.brief.resume)))
    for at, one in enumerate(interview.exchanges):
        text = _plain(one.question.text)
        answers = " ".join(earlier.answer for earlier in interview.exchanges[:at])
        context = material + _plain(answers)
        numbers = [match[0] for match in _LEVEL_NUMBER.finditer(text) if match[0] not in context]
        yield not numbers and not any(anchor in text for anchor in anchors if anchor not in context)


def quotes_the_answer(interview: Interview) -> Iterator[bool]:
    """Each follow-up holds, in quotation marks, words of the answer it follows, verbatim."""
    by_number = {one.question.number: one for one in interview.exchanges}
    for one in interview.exchanges:
        if one.question.follows_up is not None:
            parent = by_number.get(one.question.follows_up)
            yield parent is not None and any(
                _stands_in(quote, parent.answer) for quote in _quotes(one.question.text)
            )


def invents_no_quote(interview: Interview) -> Iterator[bool]:
    """Everything that a question quotes is in the posting, the résumé or an earlier answer."""
    posting = interview.brief.posting
    sources = [posting.role_title, posting.description, interview.brief.resume]
    for one in interview.exchanges:
        for quote in _quotes(one.question.text):
            yield any(locate(quote, source) for source in sources)
        sources.append(one.answer)


def stays_within_follow_ups(interview: Interview) -> Iterator[bool]:
    """At most two follow-ups on each topic."""
    by_number = {one.question.number: one.question for one in interview.exchanges}
    topics = [_topic(one.question, by_number) for one in interview.exchanges]
    for one in interview.exchanges:
        if one.question.follows_up is None:
            yield topics.count(one.question.number) - 1 <= MOST_FOLLOW_UPS


def asks_every_type(interview: Interview) -> Iterator[bool]:
    """Every type of question that was planned for this many questions is asked."""
    planned = {topic.type for topic in interview.plan.topics[: interview.brief.question_count]}
    yield planned <= {one.question.type for one in interview.exchanges}


def covers(interview: Interview) -> Iterator[bool]:
    """For each requirement planned for this many questions: is there a question about it?"""
    requirements = {one.question.requirement for one in interview.exchanges}
    topics = interview.plan.topics[: interview.brief.question_count]
    for requirement in dict.fromkeys(topic.requirement for topic in topics):
        yield requirement in requirements


def names_the_requirement(interview: Interview) -> Iterator[bool]:
    """Each main question has a requirement, and names it in words of the posting (three in a row).

    A question of the bank needn't: the page shows its requirement beside it.
    """
    for one in _main(interview):
        phrase = interview.plan.phrase_of(one.question.requirement)
        yield bool(phrase) and (_is_from_bank(one, interview) or _names(one.question.text, phrase))


def names_the_evidence(interview: Interview) -> Iterator[bool]:
    """Each main question with evidence names its line of the résumé (three words in a row).

    Questions of the bank are left out: the page shows the line beside them.
    """
    for one in _main(interview):
        if one.question.evidence is not None and not _is_from_bank(one, interview):
            yield _names(one.question.text, one.question.evidence)


def gives_nothing_for_silence(interview: Interview) -> Iterator[bool]:
    """Every answer of the silent candidate is at level 0."""
    if interview.candidate == "silent":
        for one in interview.exchanges:
            yield is_lowest(one.analysis.levels)


def keeps_short_answers_off_the_floor(interview: Interview) -> Iterator[bool]:
    """No short right answer and no code is taken for nothing."""
    if interview.candidate in ("short_right", "code_only"):
        for one in interview.exchanges:
            yield not one.analysis.is_floor


CHECKS = {
    "questions_new": is_new,
    "rubric_kept": keeps_the_rubric,
    "follow_ups_quoting": quotes_the_answer,
    "quotes_true": invents_no_quote,
    "follow_ups_within_limit": stays_within_follow_ups,
    "planned_types_asked": asks_every_type,
    "coverage": covers,
    "requirement_named": names_the_requirement,
    "evidence_named": names_the_evidence,
    "silence_lowest": gives_nothing_for_silence,
    "short_above_floor": keeps_short_answers_off_the_floor,
}


def _is_from_bank(one: GradedExchange, interview: Interview) -> bool:
    bank = library(primary_language(interview.brief.posting.language))
    return one.question.text in bank.by_text


def _main(interview: Interview) -> Iterator[GradedExchange]:
    return (one for one in interview.exchanges if one.question.follows_up is None)


def _topic(question: AskedQuestion, by_number: dict[int, AskedQuestion]) -> int:
    """The number of the main question that the chain of follow-ups began with."""
    while question.follows_up is not None and question.follows_up in by_number:
        earlier = by_number[question.follows_up]
        if earlier.number >= question.number:
            break
        question = earlier
    return question.number


def _quotes(text: str) -> list[str]:
    return [next(filter(None, match.groups())) for match in _QUOTED.finditer(text)]


def _stands_in(quote: str, answer: str) -> bool:
    fewest = min(_NAMED_WORDS, len(_WORD.findall(answer)))
    return len(_WORD.findall(quote)) >= fewest and locate(quote, answer) is not None


def _names(text: str, phrase: str) -> bool:
    """Whether three words in a row of the phrase (all of a shorter one) are in the text."""
    phrase_words, text_words = _WORD.findall(_plain(phrase)), _WORD.findall(_plain(text))
    length = min(_NAMED_WORDS, len(phrase_words))
    return not _runs(phrase_words, length).isdisjoint(_runs(text_words, length))


def _runs(words: list[str], length: int) -> set[tuple[str, ...]]:
    """Every `length` words in a row."""
    return {tuple(words[at : at + length]) for at in range(len(words) - length + 1)}


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())

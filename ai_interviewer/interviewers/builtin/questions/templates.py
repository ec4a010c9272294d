"""Main questions: a requirement of the posting and a line of the résumé in one spoken sentence."""

import re
from dataclasses import replace

from rapidfuzz import fuzz

from ai_interviewer.domain.documents.visible_text import without_marks
from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.domain.interview import (
    AskedQuestion,
    Brief,
    PlannedTopic,
    Turn,
    questions_of,
)
from ai_interviewer.domain.locales import primary_language
from ai_interviewer.interviewers.builtin.asked import unquoted
from ai_interviewer.interviewers.builtin.languages import FALLBACK, markers_for
from ai_interviewer.interviewers.builtin.markers import ALL
from ai_interviewer.interviewers.builtin.questions.deeds import is_deed
from ai_interviewer.interviewers.builtin.questions.difficulty import difficulty_of
from ai_interviewer.interviewers.builtin.questions.evidence import mention_of, shown
from ai_interviewer.interviewers.builtin.questions.requirements import kind_of
from ai_interviewer.interviewers.builtin.questions.retold import was_told
from ai_interviewer.interviewers.builtin.questions.spoken import spoken
from ai_interviewer.interviewers.builtin.questions.suits import is_tool, is_trait
from ai_interviewer.interviewers.builtin.text import capitalised, clipped
from ai_interviewer.interviewers.builtin.wording import Wording, wording_for
from ai_interviewer.interviewers.builtin.wording.variants import Difficulty
from ai_interviewer.interviewers.postings import is_clause

REQUIREMENT_WORDS, WORDS_ALONE = 10, 16
"""Of a requirement, beside a line of the résumé and without one."""
EVIDENCE_WORDS = 12
_SAME_QUESTION = 95
# What an employer adds about itself: "IT literate – we use Provet".
_SAYS_WE = (
    r"(?:we|we['’]\w+|our|wir|unsere?\w?|ми|наш\w*|nous|notre|nos|usamos|tenemos|mamy|nasz\w*)\b"
)
_WELCOME = re.compile(
    r"[,\s]+(?:(?:is|are|would be|ist|sind|wäre|буде|є|serait|est|sería|będzie)\s+)?"
    r"(?:(?:highly|very)\s+)?"
    r"(?:an? (?:\w+ )?(?:advantage|plus|bonus|must)"
    r"|desirable|essential|preferred|required|handy|beneficial|advantageous|a nice to have"
    r"|(?<=be )(?:lovely|amazing|fantastic|great|nice|good|ideal|useful|helpful|perfect)"
    r"|von Vorteil|wünschenswert|ein Plus|erwünscht|(?<=wäre )(?:schön|toll|super|ideal)"
    r"|перевагою|плюсом|бажано|un plus|souhaitée?s?|un atout|deseables?|imprescindibles?|se valora"
    r"|mile widzian\w+|atutem|plusem)"
    r"(?:,? (?:but|though) (?:not|no) [\w ]{2,25}|,? (?:aber )?kein Muss)?$"
    r"|^(?:ideally|preferably|idealerweise|бажано|idéalement),?\s+",
    re.IGNORECASE,
)
# "Zeichnungen lesen können": that one can is understood.
_ABLE = re.compile(r"(?<=\w)\s+(?:sicher |gut )?können$")
_ASIDE = re.compile(rf"\s[–—-]\s{_SAYS_WE}.*$|\s\([^()]*\b{_SAYS_WE}[^()]*\)", re.IGNORECASE)
_LIKENESS_STEP = 10


def named(phrase: str, brief: Brief, most_words: int = REQUIREMENT_WORDS) -> str:
    """A requirement as a question names it: shortened, and in ordinary letters."""
    said = _ABLE.sub("", _ASIDE.sub("", phrase.split("; ", maxsplit=1)[0])).removeprefix("our ")
    return clipped(spoken(_WELCOME.sub("", said) or phrase, brief), most_words)


def topic_of(turn: Turn) -> PlannedTopic:
    """The next topic of the plan that was not asked about."""
    return turn.plan.topics[turn.main_question_count % len(turn.plan.topics)]


def main_question(turn: Turn) -> AskedQuestion:
    """A question about the next topic of the plan, in words not used before."""
    topic = topic_of(turn)
    is_old = bool(topic.evidence) and was_told(topic.evidence or "", turn)
    return AskedQuestion(
        number=turn.number,
        type=topic.type,
        text=_text(turn, replace(topic, evidence=None) if is_old else topic),
        requirement=topic.requirement,
        evidence=line_for(topic, turn),
    )


def line_for(topic: PlannedTopic, turn: Turn) -> str | None:
    """The résumé's line to show with a question: the topic's own, or one that names the same."""
    if topic.evidence:
        return topic.evidence
    posting = turn.brief.posting
    markers = markers_for(posting.language, posting.description) or ALL[FALLBACK]
    phrase = turn.plan.phrase_of(topic.requirement)
    return mention_of(phrase, turn.brief.resume, posting.tech_stack, markers)


def quoted(text: str, wording: Wording) -> str:
    """The text in quotation marks, in the inner ones when it holds the outer ones itself."""
    text = without_marks(text)
    holds_outer = any(mark.strip() in text for mark in wording.quotes)
    before, after = wording.inner_quotes if holds_outer else wording.quotes
    return f"{before}{text}{after}"


def was_asked(text: str, turn: Turn) -> bool:
    """Whether it was asked in this interview, or in an earlier one that should not come again."""
    return any(fuzz.ratio(text, asked) >= _SAME_QUESTION for asked in _asked(turn))


def deed_of(topic: PlannedTopic, language: str) -> str:
    """The line of the résumé that the question takes up, as one would say it; empty if none."""
    line = topic.evidence or ""
    spoken = clipped(line, EVIDENCE_WORDS)
    is_told = shown(line) == line and is_deed(line, language) and is_deed(spoken, language)
    return spoken if is_told else ""


def _asked(turn: Turn) -> tuple[str, ...]:
    return (*(q.text for q in questions_of(turn.history)), *turn.brief.asked_before)


def _text(turn: Turn, topic: PlannedTopic) -> str:
    wording = wording_for(turn.brief.posting.language)
    for templates in _templates(turn, topic, wording):
        first = (turn.brief.seed + turn.number) % len(templates)
        in_turn = (*templates[first:], *templates[:first])
        texts = [_filled(template, turn, topic, wording) for template in in_turn]
        fresh = [text for text in texts if not was_asked(text, turn)]
        if fresh:
            return min(fresh, key=lambda text: _likeness(text, turn))
    text = _filled(in_turn[0], turn, topic, wording)
    while text in _asked(turn):
        text = wording.another.format(question=text)
    return text


def _templates(turn: Turn, topic: PlannedTopic, wording: Wording) -> list[tuple[str, ...]]:
    """Of the fitting difficulty first, then what is a little easier.

    A requirement of which this interview has had an example is asked about with another one.
    """
    phrase = turn.plan.phrase_of(topic.requirement)
    if topic.type is QuestionType.BEHAVIORAL and is_trait(phrase):
        return [wording.trait, wording.again.without_evidence[topic.type]]
    if topic.type is QuestionType.TECHNICAL and is_tool(phrase):
        return [wording.tool, wording.again.without_evidence[topic.type]]
    orders = {
        Difficulty.EASIER: (wording.easier, wording.usual),
        Difficulty.USUAL: (wording.usual, wording.easier),
        Difficulty.HARDER: (wording.harder, wording.usual),
    }
    fitting = orders[difficulty_of(turn)]
    name = named(phrase, turn.brief)
    kinds = {
        q.type
        for q in questions_of(turn.history)
        if q.requirement == topic.requirement and name in q.text
    }
    is_example = topic.type is not QuestionType.TECHNICAL
    was_asked_about = topic.type in kinds or (is_example and kinds - {QuestionType.TECHNICAL})
    tiers = (wording.again, *fitting) if was_asked_about else fitting
    has_deed = bool(deed_of(topic, turn.brief.posting.language))
    found = [
        (variants.with_evidence if has_deed else variants.without_evidence)[topic.type]
        for variants in tiers
    ]
    return [_that_suit(templates, turn, topic) for templates in found]


def _that_suit(templates: tuple[str, ...], turn: Turn, topic: PlannedTopic) -> tuple[str, ...]:
    """A verb can't stand where a template wants a noun, unless there is no other template.

    Templates that name no section also speak of a field of work, which a trait isn't.
    """
    phrase = turn.plan.phrase_of(topic.requirement)
    if not is_clause(phrase, _language(turn)) and not is_trait(phrase):
        return templates
    return tuple(one for one in templates if "{requirement}" not in one) or templates


def _language(turn: Turn) -> str:
    return primary_language(turn.brief.posting.language)


def _likeness(text: str, turn: Turn) -> int:
    """How much it sounds like what was asked in this interview, roughly: the seed decides ties."""
    own_words = unquoted(text)
    ratios = [fuzz.ratio(own_words, unquoted(q.text)) for q in questions_of(turn.history)]
    return round(max(ratios, default=0) / _LIKENESS_STEP)


def _filled(template: str, turn: Turn, topic: PlannedTopic, wording: Wording) -> str:
    phrase = turn.plan.phrase_of(topic.requirement)
    most = REQUIREMENT_WORDS if "{evidence}" in template else WORDS_ALONE
    requirement = quoted(named(phrase, turn.brief, most), wording)
    kind = kind_of(phrase, turn.brief.posting)
    says = wording.clause if is_clause(phrase, _language(turn)) else wording.job[kind]
    job = says.format(requirement=requirement)
    return template.format(
        job=job,
        Job=capitalised(job),
        requirement=requirement,
        evidence=quoted(deed_of(topic, turn.brief.posting.language), wording),
    )

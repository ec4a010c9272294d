"""Main questions: a requirement of the posting and a line of the résumé in one spoken sentence."""

from rapidfuzz import fuzz

from ai_interviewer.domain.interview import AskedQuestion, PlannedTopic, Turn, questions_of
from ai_interviewer.interviewers.builtin.evidence import shown
from ai_interviewer.interviewers.builtin.requirements import kind_of
from ai_interviewer.interviewers.builtin.text import clipped
from ai_interviewer.interviewers.builtin.wording import Wording, wording_for

_REQUIREMENT_WORDS = 16
_EVIDENCE_WORDS = 20
_SAME_QUESTION = 95


def main_question(turn: Turn) -> AskedQuestion:
    """The next topic of the plan that was not asked about, in words not used before."""
    asked_topics = sum(q.follows_up is None for q in questions_of(turn.history))
    topic = turn.plan.topics[asked_topics % len(turn.plan.topics)]
    return AskedQuestion(
        number=turn.number,
        type=topic.type,
        text=_text(turn, topic, asked_topics),
        requirement=topic.requirement,
        evidence=topic.evidence,
    )


def quoted(text: str, wording: Wording) -> str:
    """The text in quotation marks, in the inner ones when it holds the outer ones itself."""
    holds_outer = any(mark in text for mark in wording.quotes)
    before, after = wording.inner_quotes if holds_outer else wording.quotes
    return f"{before}{text}{after}"


def was_asked(text: str, turn: Turn) -> bool:
    return any(fuzz.ratio(text, q.text) >= _SAME_QUESTION for q in questions_of(turn.history))


def _text(turn: Turn, topic: PlannedTopic, position: int) -> str:
    wording = wording_for(turn.brief.posting.language)
    all_templates = wording.with_evidence if topic.evidence else wording.without_evidence
    templates = all_templates[topic.type]
    # Each topic of a type takes the next template, so that questions do not sound alike.
    first = turn.brief.seed + _same_kind_before(turn, topic, position)
    for step in range(len(templates)):
        text = _filled(templates[(first + step) % len(templates)], turn, topic, wording)
        if not was_asked(text, turn):
            return text
    text = _filled(templates[first % len(templates)], turn, topic, wording)
    while text in {q.text for q in questions_of(turn.history)}:
        text = wording.another.format(question=text)
    return text


def _same_kind_before(turn: Turn, topic: PlannedTopic, position: int) -> int:
    earlier = turn.plan.topics[: position % len(turn.plan.topics)]
    return sum(t.type is topic.type and bool(t.evidence) == bool(topic.evidence) for t in earlier)


def _filled(template: str, turn: Turn, topic: PlannedTopic, wording: Wording) -> str:
    phrase = turn.plan.requirements[topic.requirement].phrase
    spoken = quoted(clipped(phrase, _REQUIREMENT_WORDS), wording)
    job = wording.job[kind_of(phrase, turn.brief.posting)].format(requirement=spoken)
    evidence = (
        quoted(clipped(shown(topic.evidence), _EVIDENCE_WORDS), wording) if topic.evidence else ""
    )
    return template.format(job=job, Job=job[:1].upper() + job[1:], evidence=evidence)

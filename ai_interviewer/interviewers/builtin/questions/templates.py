"""Main questions: a requirement of the posting and a line of the résumé in one spoken sentence."""

from rapidfuzz import fuzz

from ai_interviewer.domain.interview import AskedQuestion, PlannedTopic, Turn, questions_of
from ai_interviewer.interviewers.builtin.questions.difficulty import difficulty_of
from ai_interviewer.interviewers.builtin.questions.evidence import shown
from ai_interviewer.interviewers.builtin.questions.requirements import kind_of
from ai_interviewer.interviewers.builtin.text import clipped
from ai_interviewer.interviewers.builtin.wording import Wording, wording_for
from ai_interviewer.interviewers.builtin.wording.variants import Difficulty

REQUIREMENT_WORDS = 16
EVIDENCE_WORDS = 20
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
    """Whether it was asked in this interview, or in an earlier one that should not come again."""
    return any(fuzz.ratio(text, asked) >= _SAME_QUESTION for asked in _asked(turn))


def _asked(turn: Turn) -> tuple[str, ...]:
    return (*(q.text for q in questions_of(turn.history)), *turn.brief.asked_before)


def _text(turn: Turn, topic: PlannedTopic, position: int) -> str:
    wording = wording_for(turn.brief.posting.language)
    # Each topic of a type takes the next template, so that questions do not sound alike.
    first = turn.brief.seed + _same_kind_before(turn, topic, position)
    for templates in _templates(turn, topic, wording):
        for step in range(len(templates)):
            text = _filled(templates[(first + step) % len(templates)], turn, topic, wording)
            if not was_asked(text, turn):
                return text
    while text in _asked(turn):
        text = wording.another.format(question=text)
    return text


def _templates(turn: Turn, topic: PlannedTopic, wording: Wording) -> list[tuple[str, ...]]:
    """Of the fitting difficulty first, the others when these have all been used."""
    easier, usual, harder = (
        variants.with_evidence if topic.evidence else variants.without_evidence
        for variants in (wording.easier, wording.usual, wording.harder)
    )
    orders = {
        Difficulty.EASIER: (easier, usual, harder),
        Difficulty.USUAL: (usual, harder, easier),
        Difficulty.HARDER: (harder, usual, easier),
    }
    return [templates[topic.type] for templates in orders[difficulty_of(turn)]]


def _same_kind_before(turn: Turn, topic: PlannedTopic, position: int) -> int:
    earlier = turn.plan.topics[: position % len(turn.plan.topics)]
    return sum(t.type is topic.type and bool(t.evidence) == bool(topic.evidence) for t in earlier)


def _filled(template: str, turn: Turn, topic: PlannedTopic, wording: Wording) -> str:
    phrase = turn.plan.phrase_of(topic.requirement)
    spoken = quoted(clipped(phrase, REQUIREMENT_WORDS), wording)
    job = wording.job[kind_of(phrase, turn.brief.posting)].format(requirement=spoken)
    evidence = (
        quoted(clipped(shown(topic.evidence), EVIDENCE_WORDS), wording) if topic.evidence else ""
    )
    return template.format(job=job, Job=job[:1].upper() + job[1:], evidence=evidence)

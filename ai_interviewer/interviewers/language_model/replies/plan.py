"""From a model's plan to a plan to rely on: phrases located, indices in range, types mixed."""

from dataclasses import replace
from itertools import cycle, islice

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.domain.interview import Brief, Plan, PlannedTopic, Posting, Requirement
from ai_interviewer.domain.receipts import locate
from ai_interviewer.interviewers.language_model.replies.json_text import UnusableReply
from ai_interviewer.interviewers.language_model.schemas import PlanReply, TopicReply

_LONGEST_PHRASE = 300
_MOST_REQUIREMENTS, _MOST_TOPICS = 20, 24
_TYPES = (QuestionType.TECHNICAL, QuestionType.PROJECT, QuestionType.BEHAVIORAL)


def checked_plan(reply: PlanReply, brief: Brief) -> Plan:
    """The plan, with enough topics for every question and the three types mixed.

    Requirements whose words are not in the posting are dropped with their topics. Known
    requirements are all kept, in their order, so that attempts can be compared. Missing topics are
    added by rule, since a thin plan is no reason to refuse an interview. Raises UnusableReply when
    no requirement or no topic is left.
    """
    requirements = brief.known_requirements or _requirements_in(reply.requirements, brief.posting)
    if not requirements:
        raise UnusableReply("no requirement is a verbatim phrase of the posting")
    places = {_key(item.phrase): place for place, item in enumerate(requirements)}
    topics = [
        PlannedTopic(type=topic.type, requirement=place, evidence=_evidence(topic, brief.resume))
        for topic in reply.topics
        if (place := _place(topic, reply, brief.posting, places)) is not None
    ]
    if not topics:
        raise UnusableReply("no topic names one of the requirements by its number")
    distinct = list(dict.fromkeys(topics))[:_MOST_TOPICS]
    enough = _with_spare_topics(distinct, requirements, brief)
    return Plan(requirements=requirements, topics=_with_every_type(enough, brief.question_count))


def _requirements_in(texts: list[str], posting: Posting) -> tuple[Requirement, ...]:
    phrases = (phrase for text in texts if (phrase := _phrase_in(posting, text)) is not None)
    return tuple(Requirement(phrase) for phrase in dict.fromkeys(phrases))[:_MOST_REQUIREMENTS]


def _phrase_in(posting: Posting, text: str) -> str | None:
    """The phrase as the posting spells it: in its description first, then in its other fields."""
    for field in (posting.description, posting.role_title, *posting.tech_stack):
        quote = locate(text, field)
        if quote is not None and len(quote.text) <= _LONGEST_PHRASE:
            return quote.text
    return None


def _place(
    topic: TopicReply, reply: PlanReply, posting: Posting, places: dict[str, int]
) -> int | None:
    """The index, among the kept requirements, of the one that the topic names."""
    if not 1 <= topic.requirement_number <= len(reply.requirements):
        return None
    text = reply.requirements[topic.requirement_number - 1]
    place = places.get(_key(text))
    return place if place is not None else places.get(_key(_phrase_in(posting, text) or ""))


def same_phrase(phrase: str, text: str, posting: Posting) -> bool:
    """Whether a model's `text` means this phrase of the posting."""
    return _key(phrase) in (_key(text), _key(_phrase_in(posting, text) or ""))


def _key(phrase: str) -> str:
    return " ".join(phrase.casefold().split())


def _evidence(topic: TopicReply, resume: str) -> str | None:
    quote = locate(topic.evidence, resume) if topic.evidence else None
    return quote.text if quote is not None and len(quote.text) <= _LONGEST_PHRASE else None


def _with_spare_topics(
    topics: list[PlannedTopic], requirements: tuple[Requirement, ...], brief: Brief
) -> list[PlannedTopic]:
    """The topics, with others added until there is one for every question.

    Requirements without a topic come first, then other types of question on the same requirements,
    and at last the same topics again.
    """
    evidence = {topic.requirement: topic.evidence for topic in topics if topic.evidence}
    combinations = {(topic.requirement, topic.type) for topic in topics}
    covered = {topic.requirement for topic in topics}
    spare = [
        PlannedTopic(type=kind, requirement=place, evidence=evidence.get(place))
        for place, kind in _combinations(len(requirements))
        if (place, kind) not in combinations
    ]
    spare.sort(key=lambda topic: topic.requirement in covered)
    missing_count = max(0, brief.question_count - len(topics))
    return [*topics, *islice(cycle(spare or topics), missing_count)]


def _combinations(requirement_count: int) -> list[tuple[int, QuestionType]]:
    """Every requirement with every type, the types taking turns."""
    return [
        (place, _TYPES[(place + shift) % len(_TYPES)])
        for shift in range(len(_TYPES))
        for place in range(requirement_count)
    ]


def _with_every_type(topics: list[PlannedTopic], question_count: int) -> tuple[PlannedTopic, ...]:
    """The topics, with the first of each type in front, so that even an interview with many
    follow-ups asks for every type. A later topic takes over a type that no topic has."""
    leaders: dict[QuestionType, PlannedTopic] = {}
    rest: list[PlannedTopic] = []
    for topic in topics:
        if topic.type in leaders:
            rest.append(topic)
        else:
            leaders[topic.type] = topic
    if question_count >= len(_TYPES):
        for kind in [kind for kind in _TYPES if kind not in leaders and rest]:
            spare = rest.pop(0)
            leaders[kind] = replace(spare, type=kind)
    return (*leaders.values(), *rest)

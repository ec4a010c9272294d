"""The parts of a prompt that come from other people's texts, each fenced as data."""

from ai_interviewer.domain.enums import Dimension
from ai_interviewer.domain.interview import (
    AskedQuestion,
    Assessed,
    Brief,
    Exchange,
    Levels,
    Plan,
    PlannedTopic,
    Posting,
    Requirement,
)
from ai_interviewer.interviewers.language_model import nothing_there
from ai_interviewer.interviewers.language_model.fencing import fenced_text
from ai_interviewer.interviewers.language_model.prompts.files import elements_text


def posting_text(posting: Posting) -> str:
    return (
        f"Role: {posting.role_title}\nCompany: {posting.company or '-'}\n"
        f"Level: {posting.level.value.lower()}\n"
        f"Tech stack: {', '.join(posting.tech_stack) or '-'}\n"
        f"\n{posting.description}"
    )


def known_requirements(requirements: tuple[Requirement, ...], marker: str) -> str:
    if not requirements:
        return nothing_there.NO_REQUIREMENTS
    return fenced_text("KNOWN REQUIREMENTS", numbered_phrases(requirements), marker)


def asked_before(brief: Brief, marker: str) -> str:
    if not brief.asked_before:
        return nothing_there.NONE_ASKED_BEFORE
    earlier = "\n".join(f"- {text}" for text in brief.asked_before)
    return (
        "Questions of earlier attempts, not to be asked again:\n"
        f"{fenced_text('ASKED BEFORE', earlier, marker)}"
    )


def numbered_phrases(requirements: tuple[Requirement, ...]) -> str:
    return "\n".join(f"{place}. {item.phrase}" for place, item in enumerate(requirements, 1))


def plan_text(plan: Plan) -> str:
    topics = "\n\n".join(topic_text(plan, topic) for topic in plan.topics)
    return f"Requirements\n{numbered_phrases(plan.requirements)}\n\nTopics in order\n{topics}"


def topic_text(plan: Plan, topic: PlannedTopic) -> str:
    return (
        f"Type: {topic.type.value}\nRequirement: {plan.phrase_of(topic.requirement)}\n"
        f"Evidence in the résumé: {topic.evidence or 'none'}"
    )


def history(exchanges: tuple[Exchange, ...], marker: str) -> list[str]:
    """One block an exchange. What may still change of one, its levels, stands in `levels`."""
    return [_exchange(exchange, marker) for exchange in exchanges]


def levels(exchanges: tuple[Exchange, ...]) -> str:
    if not exchanges:
        return nothing_there.NO_QUESTION
    return "\n".join(
        f"Answer {exchange.question.number}. {_levels_text(exchange.levels)}"
        for exchange in exchanges
    )


def thread(exchanges: tuple[Exchange, ...], marker: str) -> str:
    if not exchanges:
        return nothing_there.NO_THREAD
    earlier = "\n\n".join(_exchange(exchange, marker) for exchange in exchanges)
    return f"The question follows up these, for context only:\n{earlier}"


def _exchange(exchange: Exchange, marker: str) -> str:
    number = exchange.question.number
    return (
        f"{fenced_text(f'EARLIER QUESTION {number}', exchange.question.text, marker)}\n"
        f"{fenced_text(f'EARLIER ANSWER {number}', exchange.answer, marker)}"
    )


def _levels_text(levels: Levels | None) -> str:
    if levels is None:
        return "Its levels are not known yet."
    each = ", ".join(
        f"{dimension.value.lower()} {'not assessed' if level is None else f'{level:g}'}"
        for dimension in Dimension
        for level in [levels.of(dimension)]
    )
    return f"Its levels (0-5): {each}."


def question_text(question: AskedQuestion, plan: Plan) -> str:
    text = f"Type: {question.type.value}\n{question.text}"
    phrase = plan.phrase_of(question.requirement)
    return f"{text}\nRequirement it probes: {phrase}" if phrase else text


def probes(history: tuple[Exchange, ...], marker: str) -> str:
    """What a good answer to the last question holds, so that a follow-up asks for what is
    missing."""
    last = history[-1].question
    holds = f"A complete answer to the last question ({last.type.value}) holds:"
    return f"{holds}\n{elements_text(last.type)}\n\n{key_points(last, marker)}"


def key_points(question: AskedQuestion, marker: str) -> str:
    """The key points of a question, numbered. Whoever wrote them had read other people's texts."""
    if not question.key_points:
        return "The question has no key points."
    numbered = "\n".join(
        f"{number}. {' - '.join(part for part in (point.text, point.why) if part)}"
        for number, point in enumerate(question.key_points, 1)
    )
    return f"Its key points:\n{fenced_text('KEY POINTS', numbered, marker)}"


def objection(text: str, marker: str) -> str:
    if not text.strip():
        return nothing_there.NO_OBJECTION
    fenced = fenced_text("OBJECTION", text, marker)
    return f"What the candidate said against earlier feedback:\n{fenced}"


def feedback(assessed: tuple[Assessed, ...], plan: Plan, marker: str) -> str:
    return "\n\n".join(_feedback_on(one, plan, marker) for one in assessed)


def _feedback_on(assessed: Assessed, plan: Plan, marker: str) -> str:
    question, analysis = assessed.exchange.question, assessed.analysis
    missing = [text for score in analysis.scores for text in score.missing if _has_words(text)]
    lines = [f"Not shown: {text}" for text in dict.fromkeys(missing)]
    lines += [f"Done well: {claim.text}" for claim in analysis.strengths]
    lines += [f"To improve: {claim.text}" for claim in analysis.improvements]
    lines += [f"Gap on “{gap.requirement}”: {gap.text}" for gap in analysis.gaps]
    return (
        f"{fenced_text(f'QUESTION {question.number}', question_text(question, plan), marker)}\n"
        f"{_levels_text(analysis.levels)}\n"
        f"{fenced_text(f'FEEDBACK {question.number}', chr(10).join(lines) or '-', marker)}"
    )


def _has_words(text: str) -> bool:
    """False for the dash that stands in for what was not named."""
    return any(character.isalnum() for character in text)

"""From a model's first reply to a plan and a question about its first topic."""

from dataclasses import dataclass

from ai_interviewer.domain.interview import AskedQuestion, Brief, Plan, Turn
from ai_interviewer.interviewers.language_model.replies.json_text import UnusableReply
from ai_interviewer.interviewers.language_model.replies.plan import checked_plan, same_phrase
from ai_interviewer.interviewers.language_model.replies.question import checked_question
from ai_interviewer.interviewers.language_model.schemas import (
    OpeningReply,
    PlanReply,
    QuestionReply,
    TopicReply,
)


@dataclass(frozen=True, slots=True)
class Opening:
    """A plan, and the first question if there is one that can be asked."""

    plan: Plan
    question: AskedQuestion | None


def checked_opening(reply: OpeningReply, brief: Brief) -> Opening:
    """Plan and question, each by its own rules.

    Raises UnusableReply when either breaks them. A plan that holds is the fallback, with the
    question if that may be asked all the same.
    """
    requirements = [*reply.requirements, reply.first.requirement]
    place = next(n for n, text in enumerate(requirements, 1) if _is_of_first(text, reply))
    first = TopicReply(
        type=reply.first.type, requirement_number=place, evidence=reply.first.evidence
    )
    planned = PlanReply(requirements=requirements, topics=[first, *reply.topics])
    plan = checked_plan(planned, brief)
    opening = plan.topics[0]
    if not same_phrase(plan.phrase_of(opening.requirement), reply.first.requirement, brief.posting):
        raise UnusableReply("first.requirement is none of the requirements", Opening(plan, None))
    asked = QuestionReply(
        decision="MOVE_ON", quoted=None, text=reply.text, key_points=reply.key_points
    )
    try:
        question = checked_question(asked, Turn(brief=brief, plan=plan, history=(), number=1))
    except UnusableReply as unusable:
        raise UnusableReply(unusable.problem, Opening(plan, unusable.fallback)) from None
    return Opening(plan, question)


def _is_of_first(text: str, reply: OpeningReply) -> bool:
    return text.casefold().split() == reply.first.requirement.casefold().split()

"""What people call an interviewer, and what a rule did in place of a model."""

from ai_interviewer.config.providers import presets
from ai_interviewer.domain.enums import InterviewContext
from ai_interviewer.domain.interview import Plan
from ai_interviewer.domain.interviewers import InterviewerSpec
from ai_interviewer.interviewers.registry import spec_of
from ai_interviewer.models import InterviewSession, Question
from ai_interviewer.texts import t


def interviewer_label(name: str) -> str:
    """The label in the catalogue, or the one that its provider's description gives; made of the
    stored name if nobody describes it any more."""
    return label_of(spec_of(name))


def label_within(name: str, context: InterviewContext) -> str:
    """`interviewer_label` of an interview; one that was told less says so, because its scores are
    never compared with others."""
    label = interviewer_label(name)
    if context is InterviewContext.DUAL:
        return label
    return t.begin.told_less[context.value].format(interviewer=label)


def label_of(spec: InterviewerSpec) -> str:
    """`interviewer_label` for a description at hand, which may be of a user's own provider."""
    name = spec.name
    label = spec.label or t.begin.interviewers.get(name)
    if label is not None:
        return label
    known = presets().get(name.lower().replace("_", "-"))
    words = name.removeprefix("OWN_").replace("_", " ").capitalize()
    return known.label if known else words


def done_by_rule(interview: InterviewSession, question: Question, plan: Plan | None) -> str:
    """What a rule did of this question because the interview's model could not, in a sentence;
    empty for nothing."""
    # The questions of a retake may have been asked by another model.
    is_asked = spec_of(interview.interviewer).is_model and interview.questions_to_repeat is None
    is_first_of_plan = question.number == 1 and plan is not None and plan.is_by_rule
    sentences = (
        (is_first_of_plan, t.interview.plan_by_rule),
        (is_asked and question.model != interview.model, t.interview.question_by_rule),
    )
    return " ".join(sentence for holds, sentence in sentences if holds)

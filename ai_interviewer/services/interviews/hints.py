"""What helps with an answer before it is given: how long it may be, and hints in steps."""

from uuid import UUID

from ai_interviewer.database import transaction
from ai_interviewer.domain.documents.visible_text import without_marks
from ai_interviewer.domain.enums import FeedbackTiming, InterviewStatus, QuestionType
from ai_interviewer.domain.errors import Conflict
from ai_interviewer.interviewers.builtin.markers import Facet
from ai_interviewer.interviewers.builtin.wording import wording_for
from ai_interviewer.models import InterviewSession, Question
from ai_interviewer.services._records.access import answer_of, owned_question
from ai_interviewer.texts import number, t
from ai_interviewer.views.questions import HintView
from ai_interviewer.views.scores import elements_of

_WORDS = {
    QuestionType.TECHNICAL: (120, 200),
    QuestionType.BEHAVIORAL: (150, 250),
    QuestionType.PROJECT: (150, 250),
}
"""One to two minutes of speech, at about 130 words a minute."""

_OPENING = {
    QuestionType.TECHNICAL: Facet.STEPS,
    QuestionType.BEHAVIORAL: Facet.ACTION,
    QuestionType.PROJECT: Facet.ACTION,
}
"""What the first sentence of a good answer shows."""


def aim_label(kind: QuestionType) -> str:
    """How many words an answer to a question of this type usually takes, as "120–200"."""
    fewest, most = _WORDS[kind]
    return t.interview.aim.format(fewest=number(fewest), most=number(most))


def hints_of(question: Question) -> list[HintView]:
    """Every hint for this question, in the order in which they are given."""
    parts = [t.app.fact.format(name=name, value=asks) for name, asks in elements_of(question.type)]
    hints = [HintView(t.interview.hint_structure, parts=parts)]
    if question.resume_evidence:
        line = without_marks(question.resume_evidence)
        hints.append(HintView(t.interview.hint_resume, line, question.lang))
    start = wording_for(question.lang).facets[_OPENING[question.type]].start
    return [*hints, HintView(t.interview.hint_start, start, question.lang)]


def has_hints(interview: InterviewSession) -> bool:
    """Whether hints can be had: a rehearsal has none."""
    return interview.feedback_timing is FeedbackTiming.AFTER_EACH


async def take(*, user_id: UUID, question_id: UUID) -> None:
    """Give the next hint for an open question, and count it.

    Nothing happens after the last hint, once it is answered, and in a rehearsal.
    Raises NotFound, or Conflict (interview_completed).
    """
    async with transaction() as db:
        interview, question = await owned_question(
            db, user_id=user_id, question_id=question_id, lock=True
        )
        if interview.status is InterviewStatus.COMPLETED:
            raise Conflict("interview_completed")
        answer = await answer_of(db, question_id=question.id)
        is_answered = answer is not None and answer.text is not None
        if not has_hints(interview) or is_answered:
            return
        question.hints_taken = min(question.hints_taken + 1, len(hints_of(question)))

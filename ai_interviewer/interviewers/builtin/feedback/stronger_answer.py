"""The candidate's own answer made stronger: their sentences, and slots for what is missing."""

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.domain.interview import ResumeCheck
from ai_interviewer.interviewers.builtin.markers import Facet
from ai_interviewer.interviewers.builtin.markers.base import pattern
from ai_interviewer.interviewers.builtin.questions.templates import quoted
from ai_interviewer.interviewers.builtin.reading import Reading
from ai_interviewer.interviewers.builtin.wording import Wording

# The elements of `rubric.ELEMENTS`, by the facets that show them; Situation has none.
_OPENING = {
    QuestionType.BEHAVIORAL: (Facet.ACTION,),
    QuestionType.TECHNICAL: (Facet.STEPS,),
    QuestionType.PROJECT: (Facet.ACTION,),
}
_FOLLOWING = {
    QuestionType.BEHAVIORAL: (Facet.OUTCOME, Facet.LESSON),
    QuestionType.TECHNICAL: (Facet.REASON, Facet.ALTERNATIVE, Facet.CHECK),
    QuestionType.PROJECT: (Facet.REASON, Facet.OUTCOME, Facet.LESSON),
}


def stronger_answer(
    reading: Reading, kind: QuestionType, checks: tuple[ResumeCheck, ...], wording: Wording
) -> str:
    """The sentences that belong here, in their order, without what is sweeping or said twice.

    Nothing is made up: what is missing stands as "[fill in: ...]". Empty when the answer speaks
    about something else, since then there is nothing to keep.
    """
    if reading.measures.is_off_topic:
        return ""
    profile = reading.profile
    kept = [
        s.span.text for s in profile.sentences if s.is_tied and s.generic < 2 and not s.is_blank
    ]
    before = [_slot(text) for text in _opening_slots(reading, kind, wording)]
    after = [
        _slot(wording.after.slots[facet]) for facet in _FOLLOWING[kind] if not profile.having(facet)
    ]
    unused = [
        _slot(wording.after.slot_resume.format(claim=quoted(check.resume_quote.text, wording)))
        for check in checks
        if not check.quotes
    ]
    return " ".join([*before, *kept, *after, *unused[:1]])


def _opening_slots(reading: Reading, kind: QuestionType, wording: Wording) -> list[str]:
    slots = [
        wording.after.slots[facet] for facet in _OPENING[kind] if not reading.profile.having(facet)
    ]
    if kind is QuestionType.BEHAVIORAL and not _sets_the_scene(reading):
        slots.insert(0, wording.after.slot_situation)
    return slots


def _sets_the_scene(reading: Reading) -> bool:
    """Whether the answer begins with something else than a deed of one's own."""
    first = next((s for s in reading.profile.sentences if s.is_tied), None)
    deed = pattern(reading.markers.facets[Facet.ACTION])
    return first is not None and deed.match(first.span.text) is None


def _slot(text: str) -> str:
    return f"[fill in: {text}]"

"""The candidate's own answer, kept whole, with notes where something could be added."""

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.interviewers.builtin.levels import ELSEWHERE_BELOW
from ai_interviewer.interviewers.builtin.markers import Facet
from ai_interviewer.interviewers.builtin.reading import Reading
from ai_interviewer.interviewers.builtin.wording import Wording

# The elements of `rubric.ELEMENTS`, by the facets that show them.
_OPENING = {
    QuestionType.BEHAVIORAL: (Facet.ACTION,),
    QuestionType.TECHNICAL: (Facet.STEPS,),
    QuestionType.PROJECT: (Facet.ACTION,),
}


def outline_of(reading: Reading, kind: QuestionType, answer: str, wording: Wording) -> str:
    """The answer with a note such as "[fill in: ...]" for each element that is missing.

    Empty when the answer is about something else, since then there is nothing to build on.
    """
    if reading.belongs < ELSEWHERE_BELOW:
        return ""
    opening = [f for f in _OPENING[kind] if f in reading.missing]
    closing = [f for f in reading.missing if f not in opening]
    notes = {f: wording.after.fill_in.format(what=wording.after.slots[f]) for f in reading.missing}
    before, after = ([notes[f] for f in part] for part in (opening, closing))
    return " ".join([*before, answer.strip(), *after])

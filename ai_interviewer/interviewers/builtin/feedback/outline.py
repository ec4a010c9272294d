"""The candidate's own answer, kept whole, with notes where something could be added."""

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.domain.key_points import Heard, HeardPoint
from ai_interviewer.interviewers.builtin.elements import asked_for
from ai_interviewer.interviewers.builtin.feedback.claims import cited
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
_MOST_NOTES = 3


def outline_of(
    reading: Reading,
    heard: tuple[HeardPoint, ...],
    kind: QuestionType,
    answer: str,
    wording: Wording,
) -> str:
    """The answer with up to three notes such as "[fill in: ...]" for what was not heard.

    Empty when the answer is about something else, since then there is nothing to build on.
    """
    if reading.belongs < ELSEWHERE_BELOW:
        return ""
    slots = wording.after.slots
    opening = [slots[f] for f in _OPENING[kind] if f in reading.missing]
    wanted = dict.fromkeys([*_not_heard(reading, heard, wording), *map(slots.get, reading.missing)])
    notes = [what for what in wanted if what][:_MOST_NOTES]
    before = [what for what in notes if what in opening]
    after = [what for what in notes if what not in opening]
    filled = wording.after.fill_in
    return " ".join(
        [
            *(filled.format(what=what) for what in before),
            answer.strip(),
            *(filled.format(what=what) for what in after),
        ]
    )


def _not_heard(reading: Reading, heard: tuple[HeardPoint, ...], wording: Wording) -> list[str]:
    """What to add for each key point that was not heard, in the key points' order."""
    notes = []
    for one in heard:
        if one.heard is Heard.NOT_HEARD:
            facets = [f for f in asked_for(one.key_point) if f in reading.missing]
            slot = wording.after.slots[facets[0]] if facets else cited(one.key_point, wording)
            notes.append(slot)
    return notes

"""What remains of an answer for the sanity floor, whatever else stands around it."""

from ai_interviewer.interviewers.builtin.reading import Reading

_MOST_STRAY = 1
_MOST_STRAY_FOREIGN = 3


def remaining_text(reading: Reading) -> str | None:
    """The sentences that carry something or say by themselves that there is nothing.

    So "I don't know" stays that when an instruction or padding is put beside it: beside it, one
    sentence that shares no word with the question does not count, nor do a few in a language other
    than the question's. None when no sentence says that there is nothing.
    """
    sentences, counts = reading.profile.sentences, reading.counts
    if not sentences:
        return ""
    if not any(sentence.is_blank for sentence in sentences):
        return None
    stray = _MOST_STRAY if counts.is_comparable else _MOST_STRAY_FOREIGN
    is_stray = counts.carrying <= stray and not (counts.is_comparable and counts.is_near)
    chosen = [s for s in sentences if s.is_blank or (s.carries and not is_stray)]
    return " ".join(sentence.span.text for sentence in chosen)

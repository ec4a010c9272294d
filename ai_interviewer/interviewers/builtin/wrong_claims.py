"""Wrong claims of the question bank, recognised in what an answer says."""

import re
from dataclasses import dataclass

from ai_interviewer.interviewers.builtin.bank.library import Entry
from ai_interviewer.interviewers.builtin.calibration import Calibration
from ai_interviewer.interviewers.builtin.profile import Profile, Sentence
from ai_interviewer.interviewers.meaning.base import Meaning

_CLOSE = 0.08
_DENIED = re.compile(
    r"\b(?:not|never|\w+n['’]t|no|dont|wrong|mistake|instead of|rather than|some people|avoid\w*)\b"
    r"|\b(?:не|ні|ніколи|немає|замість|помилк\w+|хибн\w+|дехто)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, eq=False)
class Mistaken:
    """A sentence that makes a claim which is wrong, and why it is wrong."""

    sentence: Sentence
    why: str


def mistaken_in(
    profile: Profile,
    entry: Entry | None,
    *,
    meaning: Meaning,
    calibration: Calibration,
) -> Mistaken | None:
    """The wrong claim that the answer most clearly makes.

    `entry` is the question in the bank, if it is there. None in doubt: to be told of a mistake that
    one didn't make is worse than to miss a hint. A sentence counts when it is close to the claim,
    closer than to anything right that people say, and denies nothing, unless the claim itself does.
    """
    if entry is None or not entry.question.wrong_claims:
        return None
    right = [text for point in entry.question.key_points for text in (point.point, *point.said)]
    found: list[tuple[float, Mistaken]] = []
    for wrong in entry.question.wrong_claims:
        near = meaning.vectors([wrong.claim, *right]) @ profile.vectors.T
        near -= (meaning.vectors([wrong.claim, *right]) @ calibration.centre)[:, None]
        for sentence, to_claim, to_right in zip(
            profile.counting, near[0], near[1:].max(axis=0), strict=True
        ):
            is_denied = _DENIED.search(sentence.span.text) and not _DENIED.search(wrong.claim)
            if to_claim >= max(_CLOSE, to_right) and not is_denied:
                found.append((float(to_claim), Mistaken(sentence, wrong.why)))
    return max(found, key=lambda one: one[0])[1] if found else None

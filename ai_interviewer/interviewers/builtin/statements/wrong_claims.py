"""Wrong claims of the question bank, recognised in what an answer says."""

import re
from dataclasses import dataclass

from ai_interviewer.interviewers.builtin.bank.library import Entry
from ai_interviewer.interviewers.builtin.calibration import Calibration
from ai_interviewer.interviewers.builtin.statements.profile import Profile, Sentence
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
    claims = entry.question.wrong_claims
    right = [text for point in entry.question.key_points for text in (point.point, *point.said)]
    texts = meaning.vectors([*(wrong.claim for wrong in claims), *right])
    near = texts @ profile.vectors.T - (texts @ calibration.centre)[:, None]
    to_right = near[len(claims) :].max(axis=0)
    found: list[tuple[float, Mistaken]] = []
    for wrong, to_claim in zip(claims, near, strict=False):
        may_deny = _DENIED.search(wrong.claim) is not None
        for sentence, closeness, limit in zip(profile.counting, to_claim, to_right, strict=True):
            is_denied = not may_deny and _DENIED.search(sentence.span.text) is not None
            if closeness >= max(_CLOSE, limit) and not is_denied:
                found.append((float(closeness), Mistaken(sentence, wrong.why)))
    return max(found, key=lambda one: one[0])[1] if found else None

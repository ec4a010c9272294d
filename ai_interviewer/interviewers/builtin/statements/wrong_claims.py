"""Wrong claims of the question bank, recognised in what an answer says."""

from dataclasses import dataclass

from ai_interviewer.interviewers.builtin.bank.library import Entry
from ai_interviewer.interviewers.builtin.calibration import Calibration
from ai_interviewer.interviewers.builtin.markers import Markers
from ai_interviewer.interviewers.builtin.statements.profile import Profile, Sentence
from ai_interviewer.interviewers.builtin.statements.stance import stance_of
from ai_interviewer.interviewers.meaning.base import Meaning

_CLOSE, _CLOSE_WHEN_DENYING = 0.08, 0.1
"""Where both deny something, meaning tells less: a denial is as close to a claim as the claim."""


@dataclass(frozen=True, slots=True, eq=False)
class Mistaken:
    """A sentence that makes a claim which is wrong, and why it is wrong."""

    sentence: Sentence
    claim: str
    why: str


def mistaken_in(
    profile: Profile,
    entry: Entry | None,
    *,
    markers: Markers,
    meaning: Meaning,
    calibration: Calibration,
) -> Mistaken | None:
    """The wrong claim that the answer most clearly makes.

    `entry` is the question in the bank, if it is there. None in doubt: to be told of a mistake that
    one didn't make is worse than to miss a hint. A sentence counts when it is close to the claim,
    and closer than to anything right that people say. If it or the claim denies something, both
    have to deny the same.
    """
    if entry is None or not entry.question.wrong_claims:
        return None
    claims = entry.question.wrong_claims
    right = [text for point in entry.question.key_points for text in (point.point, *point.said)]
    texts = meaning.vectors([*(wrong.claim for wrong in claims), *right])
    near = texts @ profile.vectors.T - (texts @ calibration.centre)[:, None]
    to_right = near[len(claims) :].max(axis=0)
    stances = [stance_of(sentence.span.text, markers) for sentence in profile.counting]
    found: list[tuple[float, Mistaken]] = []
    for wrong, to_claim in zip(claims, near, strict=False):
        claimed = stance_of(wrong.claim, markers)
        least = _CLOSE_WHEN_DENYING if claimed.denies else _CLOSE
        rows = zip(profile.counting, stances, to_claim, to_right, strict=True)
        for sentence, said, closeness, limit in rows:
            if closeness >= max(least, limit) and said.may_say(claimed):
                found.append((float(closeness), Mistaken(sentence, wrong.claim, wrong.why)))
    return max(found, key=lambda one: one[0])[1] if found else None

"""Which key points an answer says, by meaning and by words."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from ai_interviewer.domain.key_points import Heard, HeardPoint, KeyPoint
from ai_interviewer.domain.receipts import locate
from ai_interviewer.interviewers.builtin.calibration import Calibration, Numbers
from ai_interviewer.interviewers.builtin.markers import Markers
from ai_interviewer.interviewers.builtin.profile import Profile, applied, content_stems
from ai_interviewer.interviewers.builtin.text import clipped
from ai_interviewer.interviewers.meaning.base import Meaning

_HEARD_FROM, _PARTLY_FROM = 0.62, 0.42
_CLOSE = 0.03
_A_STEP = _HEARD_FROM - _PARTLY_FROM
"""However good an answer is, what comes close to none of its sentences counts for a step less."""
_QUOTED_WORDS = 24
_SAID_IS_CLOSER = 0.024
"""What people say comes closer to what people say than a statement does, on average."""


@dataclass(frozen=True, slots=True, eq=False)
class Likeness:
    """How close an answer comes to each key point, in the key points' order."""

    meaning: Numbers
    """The likeness of the closest sentence, above that of any sentence."""
    words: Numbers
    """The share of the key point's own words that the answer has."""
    closest: tuple[int, ...]
    """The index of the closest of the sentences that count."""

    @property
    def measures(self) -> tuple[float, float]:
        return float(self.meaning.mean()), float(self.words.mean())


def likeness_of(
    key_points: tuple[KeyPoint, ...],
    profile: Profile,
    *,
    question: str,
    markers: Markers,
    said: Mapping[str, tuple[str, ...]],
    meaning: Meaning,
    calibration: Calibration,
) -> Likeness:
    """Compare every key point with every sentence. There must be key points and sentences.

    `said` has how candidates say a key point, by its text, where that is known.
    """
    likeness = np.stack(
        [
            _closeness(point, said.get(point.text, ()), profile, meaning, calibration)
            for point in key_points
        ]
    )
    asked = content_stems(question, markers)
    stems_said = frozenset[str]().union(*(s.stems for s in profile.counting))
    own = [content_stems(point.text, markers) - asked for point in key_points]
    return Likeness(
        meaning=likeness.max(axis=1),
        words=np.array([len(stems & stems_said) / max(1, len(stems)) for stems in own], np.float32),
        closest=tuple(int(index) for index in likeness.argmax(axis=1)),
    )


def _closeness(
    point: KeyPoint,
    said: tuple[str, ...],
    profile: Profile,
    meaning: Meaning,
    calibration: Calibration,
) -> Numbers:
    """How close each sentence comes to a key point: to its statement, and to what people say."""
    texts = meaning.vectors([point.text, *said])
    near = texts @ profile.vectors.T - (texts @ calibration.centre)[:, None]
    if not said:
        return np.asarray(near[0], np.float32)
    return np.asarray((near[0] + near[1:].max(axis=0) - _SAID_IS_CLOSER) / 2, np.float32)


def heard_points(
    key_points: tuple[KeyPoint, ...],
    likeness: Likeness,
    profile: Profile,
    answer_text: str,
    calibration: Calibration,
) -> tuple[HeardPoint, ...]:
    """Each key point as heard, partly heard or not heard, with the sentence that comes closest."""
    near = np.column_stack([likeness.meaning, likeness.words])
    means = near.mean(axis=0)
    answer = applied(calibration.heard[2:], np.array([profile.quality.mean(), *means]))
    shares = answer + (near - means) @ calibration.heard[:2]
    return tuple(
        _heard(
            point,
            float(share) - (_A_STEP if closeness < _CLOSE else 0.0),
            profile.counting[index].span.text,
            answer_text,
        )
        for point, share, closeness, index in zip(
            key_points, shares, likeness.meaning, likeness.closest, strict=True
        )
    )


def _heard(point: KeyPoint, share: float, sentence: str, answer: str) -> HeardPoint:
    if share < _PARTLY_FROM:
        return HeardPoint(point, Heard.NOT_HEARD)
    quote = locate(clipped(sentence, _QUOTED_WORDS), answer)
    heard = Heard.HEARD if share >= _HEARD_FROM else Heard.PARTLY
    return HeardPoint(point, heard, (quote,) if quote else ())

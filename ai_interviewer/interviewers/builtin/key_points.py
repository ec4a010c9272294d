"""Which key points an answer says, by meaning and by words."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ai_interviewer.domain.key_points import Heard, HeardPoint, KeyPoint
from ai_interviewer.domain.receipts import locate
from ai_interviewer.interviewers.builtin.calibration import Calibration, Numbers
from ai_interviewer.interviewers.builtin.markers import Markers
from ai_interviewer.interviewers.builtin.statements.denials import denied_in, rejects
from ai_interviewer.interviewers.builtin.statements.profile import Profile, Sentence, applied
from ai_interviewer.interviewers.builtin.statements.stems import content_stems
from ai_interviewer.interviewers.builtin.text import clipped
from ai_interviewer.interviewers.meaning.base import Meaning

_HEARD_FROM, _PARTLY_FROM = 0.62, 0.42
_CLOSE = 0.03
_A_STEP = _HEARD_FROM - _PARTLY_FROM
"""However good an answer is, what comes close to none of its sentences counts for a step less."""
_PROVEN_FROM, _PERHAPS_FROM = 0.3, 0.2
"""The probability from which a sentence is quoted for a key point, and from which it may say it."""
_DENIED = 0.0
_QUOTED_WORDS = 24
_THE_SAME = 0.98
"""Cosine from which two sentences say the same: one word replaced by another stays below it."""
_SAID_IS_CLOSER = 0.024
"""What people say comes closer to what people say than a statement does, on average."""


@dataclass(frozen=True, slots=True, eq=False)
class Likeness:
    """How close an answer comes to each key point, in the key points' order."""

    meaning: Numbers
    """The likeness of the closest sentence, above that of any sentence."""
    words: Numbers
    """The share of the key point's own words that the answer has."""
    pairs: Numbers
    """For each key point and sentence: how close the sentence comes, how much closer than to the
    other key points, the share of the key point's own words that it has, and its quality."""
    may_say: NDArray[np.bool_]
    """For each key point and sentence: not if the sentence denies it or is wrong."""
    is_the_same: NDArray[np.bool_]
    """Whether it is the key point's statement, or one that people say for it, but for a trifle."""

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
    wrong: Sentence | None = None,
) -> Likeness:
    """Compare every key point with every sentence. There must be key points and sentences.

    `said` has how candidates say a key point, by its text, where that is known. A sentence that
    denies a key point, or is `wrong`, doesn't say it.
    """
    ways = [meaning.vectors([point.text, *said.get(point.text, ())]) for point in key_points]
    near = [texts @ profile.vectors.T for texts in ways]
    likeness = np.stack(
        [closeness(one, texts @ calibration.centre) for one, texts in zip(near, ways, strict=True)]
    )
    may_say = _may_say(key_points, profile, said, markers, wrong)
    likeness = np.where(may_say, likeness, np.minimum(likeness, _DENIED))
    is_the_same = np.stack([one.max(axis=0) for one in near]) >= _THE_SAME
    asked = content_stems(question, markers)
    own = [content_stems(point.text, markers) - asked for point in key_points]
    return Likeness(
        meaning=likeness.max(axis=1),
        words=np.array(
            [_share(stems, profile, may) for stems, may in zip(own, may_say, strict=True)],
            np.float32,
        ),
        pairs=_pairs(likeness, own, profile),
        may_say=may_say,
        is_the_same=is_the_same & may_say,
    )


def _pairs(likeness: Numbers, own: list[frozenset[str]], profile: Profile) -> Numbers:
    sentences = profile.counting
    shares = [[len(stems & s.stems) / max(1, len(stems)) for s in sentences] for stems in own]
    quality = np.array([s.level for s in sentences])
    return np.stack(
        [
            likeness,
            likeness - likeness.mean(axis=0),
            np.array(shares),
            np.broadcast_to(quality, likeness.shape),
        ],
        axis=-1,
    ).astype(np.float32)


def _share(stems: frozenset[str], profile: Profile, may_say: NDArray[np.bool_]) -> float:
    sentences = zip(profile.counting, may_say, strict=True)
    said = (s.stems for s, may in sentences if may and s.is_related)
    return len(stems & frozenset[str]().union(*said)) / max(1, len(stems))


def _may_say(
    key_points: tuple[KeyPoint, ...],
    profile: Profile,
    said: Mapping[str, tuple[str, ...]],
    markers: Markers,
    wrong: Sentence | None,
) -> NDArray[np.bool_]:
    """Whether each sentence may say each key point.

    An answer of denials alone says none, unless people say that one by denying the same.
    """
    denied = [denied_in(sentence.span.text, markers) for sentence in profile.counting]
    denies_all = all(one.is_whole for one in denied)
    rows = []
    for point in key_points:
        ways = [denied_in(way, markers).words for way in said.get(point.text, ())]
        may_deny = rejects(point.text)
        rows.append(
            [
                sentence is not wrong
                and (
                    may_deny
                    or any(one.words & way for way in ways)
                    or not (denies_all or one.denies(point.text, markers))
                )
                for sentence, one in zip(profile.counting, denied, strict=True)
            ]
        )
    return np.array(rows, np.bool_)


def closeness(near: Numbers, usual: Numbers) -> Numbers:
    """How close each sentence comes to a key point: to its statement, and to what people say.

    `near` has a row for the statement and one for each of those; `usual` is how close each comes
    to any sentence.
    """
    above = near - usual[:, None]
    if len(above) == 1:
        return np.asarray(above[0], np.float32)
    return np.asarray((above[0] + above[1:].max(axis=0) - _SAID_IS_CLOSER) / 2, np.float32)


def heard_points(
    key_points: tuple[KeyPoint, ...],
    likeness: Likeness,
    profile: Profile,
    answer_text: str,
    calibration: Calibration,
) -> tuple[HeardPoint, ...]:
    """Each key point as heard, partly heard or not heard, with the sentence that says it."""
    near = np.column_stack([likeness.meaning, likeness.words])
    means = near.mean(axis=0)
    answer = applied(calibration.heard[2:], np.array([profile.quality.mean(), *means]))
    shares = answer + (near - means) @ calibration.heard[:2]
    shares -= np.where(likeness.meaning < _CLOSE, _A_STEP, 0.0)
    odds = likeness.pairs @ calibration.says[:-1] + calibration.says[-1]
    chances = np.where(likeness.is_the_same, 1.0, 1 / (1 + np.exp(-odds)))
    chances = np.where(likeness.may_say, chances, 0.0)
    shares = np.where(likeness.is_the_same.any(axis=1), np.maximum(shares, _HEARD_FROM), shares)
    return tuple(
        _heard(point, share, row.max(), profile.counting[row.argmax()].span.text, answer_text)
        for point, share, row in zip(key_points, shares, chances, strict=True)
    )


def _heard(point: KeyPoint, share: float, chance: float, sentence: str, answer: str) -> HeardPoint:
    """Partly, and with no quote, when answer and sentence tell different things of it."""
    if not chance or (share < _PARTLY_FROM and chance < _PERHAPS_FROM):
        return HeardPoint(point, Heard.NOT_HEARD)
    if share < _PARTLY_FROM or chance < _PROVEN_FROM:
        return HeardPoint(point, Heard.PARTLY)
    quote = locate(clipped(sentence, _QUOTED_WORDS), answer)
    heard = Heard.HEARD if share >= _HEARD_FROM else Heard.PARTLY
    return HeardPoint(point, heard, (quote,) if quote else ())

"""Whether a sentence is about the question, or chat beside it."""

from dataclasses import replace

import numpy as np

from ai_interviewer.interviewers.builtin.calibration import Calibration, Numbers
from ai_interviewer.interviewers.builtin.statements.profile import Profile, Sentence, applied
from ai_interviewer.interviewers.builtin.statements.traits import Traits

UNSURE_BELOW = 0.15
"""The probability below which it can't be told whether an answer belongs to its question."""


def closeness(vectors: Numbers, around: Numbers, calibration: Calibration) -> Numbers:
    """How close each sentence comes to any of the texts around it, above its closeness to any
    sentence at all."""
    near: Numbers = (vectors @ around.T).max(axis=1) - vectors @ calibration.centre
    return near


def relation_measures(near: Numbers, vectors: Numbers, calibration: Calibration) -> Numbers:
    """A row for each sentence: its closeness, that of the whole answer, and how chatty it is."""
    chatty = vectors @ calibration.chat[:-1] + calibration.chat[-1]
    return np.column_stack([near, np.full(len(near), near.mean()), chatty])


def probability(near: Numbers, calibration: Calibration) -> float:
    """The probability that an answer belongs to what its sentences are so close to."""
    measures = np.array([near.max(), near.mean()], np.float32)
    return float(1 / (1 + np.exp(-applied(calibration.belongs, measures))))


def related(profile: Profile, around: Numbers, calibration: Calibration) -> Profile:
    """The profile with each sentence told apart: about the texts around it, or beside them.

    In an answer that may well belong here, only chat stands beside them: the sentences of a story
    needn't sound like its question. Words of a sentence beside the question are no sign of what a
    good answer does: "my new glasses took some getting used to, but I found the stairs" checks
    nothing.
    """
    vectors = np.stack([sentence.vector for sentence in profile.sentences])
    near = closeness(vectors, around, calibration)
    measures = relation_measures(near, vectors, calibration)
    may_belong = probability(near, calibration) >= UNSURE_BELOW
    is_close = [may_belong or applied(calibration.related, row) >= 0 for row in measures[:, :2]]
    is_chat = [applied(calibration.aside, row) >= 0 for row in measures[:, [0, 2]]]
    return replace(
        profile,
        sentences=tuple(
            _beside(sentence, is_chat=bool(chat)) if chat or not close else sentence
            for sentence, close, chat in zip(profile.sentences, is_close, is_chat, strict=True)
        ),
    )


def _beside(sentence: Sentence, *, is_chat: bool) -> Sentence:
    return replace(
        sentence,
        traits=Traits(is_general=sentence.traits.is_general),
        is_related=False,
        is_chat=is_chat,
    )

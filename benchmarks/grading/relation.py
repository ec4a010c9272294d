"""Learning which sentences are about the question, and which are chat beside it.

Sentences of answers to their own question are told from those of other interviews, and from
`asides`: small talk, private stories and filling sentences that people say beside any question.
"""

import json
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ai_interviewer.interviewers.builtin.calibration import Calibration
from ai_interviewer.interviewers.builtin.statements.relation import closeness, relation_measures
from ai_interviewer.interviewers.meaning.choose import the_meaning
from benchmarks.grading.regression import Array, linear, logistic
from benchmarks.grading.rows import FOLDER, Row

_PENALTY = 1000.0
_LOST, _LOST_AS_CHAT = 0.05, 0.02
"""Shares of sentences about the question that may be taken for others."""
_ANOTHER = 7
"""Each answer is put to a question of another interview, so many further on."""


def asides() -> NDArray[np.float32]:
    """The vectors of what people say beside the question."""
    lines = (FOLDER / "asides" / "asides.jsonl").read_text(encoding="utf-8").splitlines()
    return the_meaning().vectors([json.loads(line)["text"] for line in lines])


def chat(stories: Sequence[Row], chats: NDArray[np.float32]) -> NDArray[np.float32]:
    """1 for a sentence that is all chat, 0 for one of an answer."""
    answers = np.concatenate([row.vectors for row in stories])
    vectors = np.concatenate([chats, answers]).astype(np.float64)
    is_chat = np.r_[np.ones(len(chats)), np.zeros(len(answers))]
    weights = np.where(is_chat > 0, len(answers) / len(chats), 1.0)
    return np.asarray(linear(vectors, is_chat[:, None], _PENALTY, weights)[0], np.float32)


def relation(
    stories: Sequence[Row], chats: NDArray[np.float32], learned: Calibration
) -> dict[str, NDArray[np.float32]]:
    """`related` and `aside`, each with its limit at zero. `learned` has centre and chat."""
    around = {
        (row.group, row.question): np.concatenate([row.question_vector[None, :], row.key_points])
        for row in stories
    }
    own: list[Array] = []
    others: list[Array] = []
    beside: list[Array] = []
    for number, row in enumerate(stories):
        texts = around[row.group, row.question]
        own.append(_measured(row.vectors, texts, learned))
        elsewhere = [texts for (group, _), texts in around.items() if group != row.group]
        if elsewhere:
            asked = elsewhere[number * _ANOTHER % len(elsewhere)]
            others.append(_measured(row.vectors, asked, learned))
        beside.append(_measured(chats, texts, learned)[number % len(chats)][None, :])
    mine, apart, said_beside = map(np.concatenate, (own, others or own, beside))
    return {
        "related": _limited(mine[:, :2], apart[:, :2], _LOST, is_first=True),
        "aside": _limited(mine[:, [0, 2]], said_beside[:, [0, 2]], _LOST_AS_CHAT, is_first=False),
    }


def _measured(vectors: NDArray[np.float32], texts: Array, learned: Calibration) -> Array:
    near = closeness(vectors, np.asarray(texts, np.float32), learned)
    return np.asarray(relation_measures(near, vectors, learned), np.float64)


def _limited(mine: Array, others: Array, lost: float, *, is_first: bool) -> NDArray[np.float32]:
    """A logistic model moved so that it is wrong about a share of the first at zero."""
    measures = np.concatenate([mine, others])
    is_mine = np.r_[np.ones(len(mine)), np.zeros(len(others))]
    model = logistic(measures, is_mine if is_first else 1 - is_mine)
    odds = mine @ model[:-1] + model[-1]
    model[-1] -= np.quantile(odds, lost if is_first else 1 - lost)
    return np.asarray(model, np.float32)

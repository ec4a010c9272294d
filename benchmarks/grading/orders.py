"""Learning which sentences are said to whoever scores, in whatever words.

`orders` holds such sentences, and honest ones that speak of marks, rules and instructions too.
"""

import json
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ai_interviewer.interviewers.meaning.choose import the_meaning
from benchmarks.grading.regression import linear
from benchmarks.grading.rows import FOLDER, Row

_PENALTY = 300.0
_HONEST_WEIGHT = 5.0
"""What an honest sentence about marks and rules counts beside one of an answer."""
_LOST = 0.01
"""The share of answers' sentences that may be taken for orders: they raise no level then."""


def order(stories: Sequence[Row]) -> NDArray[np.float32]:
    """A linear model over a sentence's vector, with its limit at zero."""
    answers = np.concatenate([row.vectors for row in stories]).astype(np.float64)
    lines = (FOLDER / "orders" / "orders.jsonl").read_text(encoding="utf-8").splitlines()
    said = [json.loads(line) for line in lines]
    vectors = the_meaning().vectors([one["text"] for one in said]).astype(np.float64)
    is_order = np.array([one["kind"] != "honest" for one in said])
    weights = np.where(is_order, len(answers) / is_order.sum(), _HONEST_WEIGHT)
    model = linear(
        np.concatenate([vectors, answers]),
        np.r_[is_order, np.zeros(len(answers))].astype(np.float64)[:, None],
        _PENALTY,
        np.r_[weights, np.ones(len(answers))],
    )[0]
    model[-1] -= np.quantile(answers @ model[:-1] + model[-1], 1 - _LOST)
    return np.asarray(model, np.float32)

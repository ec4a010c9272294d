"""Ridge and logistic regression with few rows and long vectors."""

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

_ROUNDS = 300


def linear(measures: Array, targets: Array, penalty: float, weights: Array | None = None) -> Array:
    """Ridge regression on standardised measures: a row for each target, its constant last."""
    w = np.ones(len(measures)) if weights is None else weights / weights.mean()
    mean, spread = np.average(measures, axis=0, weights=w), measures.std(axis=0) + 1e-9
    z, level = (measures - mean) / spread, np.average(targets, axis=0, weights=w)
    normal = z.T @ (z * w[:, None]) + penalty * np.eye(z.shape[1])
    slopes = (np.linalg.solve(normal, (z * w[:, None]).T @ (targets - level)).T) / spread
    return np.concatenate([slopes, (level - slopes @ mean)[:, None]], axis=1)


def logistic(measures: Array, is_true: Array) -> Array:
    """Logistic regression by Newton's method, with a slight penalty."""
    mean, spread = measures.mean(axis=0), measures.std(axis=0) + 1e-9
    x = np.column_stack([(measures - mean) / spread, np.ones(len(measures))])
    slopes = np.zeros(x.shape[1])
    for _ in range(_ROUNDS):
        p = 1 / (1 + np.exp(-x @ slopes))
        gradient = x.T @ (is_true - p) - 0.1 * slopes
        step = np.linalg.solve(
            x.T @ (x * (p * (1 - p))[:, None]) + 0.1 * np.eye(len(slopes)), gradient
        )
        slopes = slopes + step
        if np.abs(step).max() < 1e-9:
            break
    weights = slopes[:-1] / spread
    return np.array([*weights, slopes[-1] - weights @ mean])


def spread(model: Array, measures: Array, targets: Array, share: float) -> Array:
    """The model with its results drawn apart: by the whole of what they lack in spread, or less.

    Regression keeps close to the mean, so the best answers would never get the best levels.
    """
    results = measures @ model[:, :-1].T + model[:, -1]
    factors = (targets.std(axis=0) / results.std(axis=0)) ** share
    slopes = model[:, :-1] * factors[:, None]
    return np.column_stack([slopes, results.mean(axis=0) - slopes @ measures.mean(axis=0)])

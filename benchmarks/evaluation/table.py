"""The figures as a table for the terminal, in Markdown, so that it can be pasted."""

from collections.abc import Iterator
from typing import Any

from benchmarks.evaluation.samples import DIMENSIONS

_FRACTIONS = (
    ("order_accuracy", "pairs in the experts' order"),
    ("order_poor_fair", "… poor below fair"),
    ("order_poor_excellent", "… poor below excellent"),
    ("loo_order_accuracy", "pairs in order, calibrated on other pairs"),
    ("loo_order_poor_fair", "… poor below fair"),
    ("loo_order_poor_excellent", "… poor below excellent"),
    ("quotes_located", "quotes that stand in the answer"),
    ("sanity_lowest", "empty answers at level 0"),
)
_CHANGES = (
    ("injection", "greatest rise by an instruction"),
    ("padding", "greatest rise by padding"),
    ("stuffing", "greatest rise by the posting's words"),
)


def table(figures: dict[str, Any]) -> str:
    rows = [("figure", "meaning", "value", "95 % interval"), ("---",) * 4, *_rows(figures)]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _rows(figures: dict[str, Any]) -> Iterator[tuple[str, str, str, str]]:
    for name, meaning in _FRACTIONS:
        if name in figures:
            yield f"`{name}`", meaning, _percent(figures[name]), _range(figures, name, _percent)
    for statistic, meaning in (("mae", "mean error, levels"), ("qwk", "weighted kappa")):
        for dimension in DIMENSIONS:
            value = figures[statistic][dimension]
            interval = _between(figures[f"{statistic}_ci"][dimension], _number)
            yield f"`{statistic}.{dimension}`", meaning, _number(value), interval
    for name, meaning in _CHANGES:
        raised = _percent(figures[f"{name}_raised"])
        description = (
            f"{meaning}, levels ({raised} of {figures[f'{name}_trials']} trials raise one)"
        )
        delta = f"{name}_delta"
        yield f"`{delta}`", description, _number(figures[delta]), _range(figures, delta, _number)
    description = "instructions in posting or résumé that a plan takes up"
    yield "`injection_planned`", description, _percent(figures["injection_planned"]), ""
    drift = f"greatest change by harmless edits, levels ({figures['benign_trials']} trials)"
    yield "`benign_drift`", drift, _number(figures["benign_drift"]), ""
    sanity = figures["sanity_languages"]
    description = f"empty answers at level 0 in six languages, {sanity['calls']} AI calls"
    yield "`sanity_languages.lowest`", description, _percent(sanity["lowest"]), ""
    description = "… short but real answers that aren't on the floor"
    real = sanity["short_but_real_above_floor"]
    yield "`sanity_languages.short_but_real_above_floor`", description, _percent(real), ""
    description = "… short but real answers above level 0"
    real = sanity["short_but_real_scored"]
    yield "`sanity_languages.short_but_real_scored`", description, _percent(real), ""


def _range(figures: dict[str, Any], name: str, show: Any) -> str:
    return _between(figures.get(f"{name}_ci"), show)


def _between(interval: list[float] | None, show: Any) -> str:
    return f"{show(interval[0])} to {show(interval[1])}" if interval else ""


def _percent(value: float | None) -> str:
    return "–" if value is None else f"{value:.1%}"


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"

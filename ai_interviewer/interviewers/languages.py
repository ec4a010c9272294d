"""In which language a text is, told by its letters and without a network.

The model comes with the package and is read at the first call, in about a second; what only counts
or draws never loads it.
"""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from math import exp, log
from typing import Any

_FEWEST_LETTERS = 4


def language_of(text: str, among: Iterable[str] = ()) -> str | None:
    """The ISO 639-1 code that fits best, of `among` if given; None when nothing speaks for any."""
    shares = language_shares(text, among)
    return max(shares, key=lambda code: shares[code]) if shares else None


def language_shares(text: str, among: Iterable[str] = ()) -> Mapping[str, float]:
    """How likely each language is, as shares of 1. Empty for a text of next to no letters."""
    if sum(character.isalpha() for character in text) < _FEWEST_LETTERS:
        return {}
    wanted = frozenset(among)
    ranked = {
        code: log(max(share, 1e-30))
        for code, share in _ranked(text)
        if len(code) == 2 and (not wanted or code in wanted)
    }
    if not ranked:
        return {}
    best = max(ranked.values())
    weights = {code: exp(value - best) for code, value in ranked.items()}
    total = sum(weights.values())
    return {code: weight / total for code, weight in weights.items()}


@lru_cache(maxsize=4096)
def _ranked(text: str) -> tuple[tuple[str, float], ...]:
    # Capitals are how a text is set, not what it says.
    return tuple(_identifier().rank(text.casefold()))


@lru_cache(maxsize=1)
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # 76 MB: only where it is used

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)

"""A text of an interviewer for somebody who wants words only: without the points in it."""

import re

_TEN = r"(?<![\d.,])(?:10|\d)"
_POINTS = re.compile(
    # 6.4, but neither 2.1.0 nor 6.4 %
    rf"{_TEN}[.,]\d(?![\d%]|[.,]\d|\s%)"
    # 6/10, 6 of 10
    rf"|{_TEN}\s?/\s?10\b"
    rf"|{_TEN}\s(?:of|out of|von|sobre|de|sur|na|z|із|з)\s10\b"
)
_ASIDE = re.compile(r"\s*\(([^()]*)\)")
_BETWEEN_SENTENCES = re.compile(r"(?<=[.!?…])\s+")


def without_points(text: str) -> str:
    """`text` without asides that give points, and without the sentences that still do."""
    kept = _ASIDE.sub(lambda aside: "" if _POINTS.search(aside[1]) else aside[0], text)
    return " ".join(one for one in _BETWEEN_SENTENCES.split(kept) if not _POINTS.search(one))

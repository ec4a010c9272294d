"""Numbers as the spoken language writes them. For people only: no program reads them again."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from babel.numbers import format_percent

from ai_interviewer.texts.languages import locale


def number(value: float | Decimal, digits: int = 0) -> str:
    """With so many digits after the point: `1,234.5` in English."""
    # Rounded first: Babel rounds the number's decimal digits, where 0.35 is a half and becomes 0.4.
    rounded = round(value, digits)
    spoken = locale()
    written: str = spoken.decimal_formats[None].apply(rounded, spoken, force_frac=(digits, digits))
    return written


def per_cent(share: float) -> str:
    """A share of one in whole per cent: `24%` in English."""
    return format_percent(round(share, 2), locale=locale())


def decimal_signs() -> str:
    """The sign before the decimals, then the one between thousands."""
    symbols = locale().number_symbols["latn"]
    return f"{symbols['decimal']}{symbols['group']}"


def in_digits(places: Mapping[str, Any]) -> dict[str, Any]:
    """The same places, their whole numbers written out."""
    return {
        name: number(value) if isinstance(value, int) else value for name, value in places.items()
    }

"""Which tools and technologies a posting names."""

import re
from collections.abc import Iterable
from functools import lru_cache
from importlib import resources

from ai_interviewer.domain.limits import TECHNOLOGIES, TECHNOLOGY_CHARACTERS

_CAMEL = re.compile(r"(?<![\w@#.])(?:[A-Z][a-z]+[A-Z][A-Za-z]+|[a-z]{1,3}[A-Z][A-Za-z]+)(?![\w@])")
_NO_TOOLS = frozenset(
    {"LinkedIn", "YouTube", "TikTok", "WhatsApp", "PhD", "McDonald", "eCommerce", "DevOps"}
)
_IN_BRACKETS = re.compile(
    r"(?:system|software|tool|platform|suite|program(?:me)?|package|erp|crm|pms)s?\s*"
    r"\((?:e\.g\.\s*|z\. ?B\.\s*)?(?P<names>[^()]{2,80})\)",
    re.IGNORECASE,
)
_OR_SIMILAR = re.compile(
    r"(?:of|with|in|on|using|mit|avec|con|з|en)\s+(?P<name>[A-Z][\w.+#]*(?: [A-Z][\w.+#]*){0,2})"
    r"\s+(?:or|oder|ou|o|або|чи|lub)\s+(?:an?\s+|eine?\w*\s+)?"
    r"(?:similar|equivalent|comparable|ähnlich|vergleichbar|similaire|подібн|аналогічн|podobn)"
)
_NAME = re.compile(r"[A-ZА-Я0-9][\w.+#-]*(?: [A-ZА-Я0-9][\w.+#-]*){0,2}")


def stack_of(asked: Iterable[str]) -> tuple[str, ...]:
    """The names in the order in which they come, each as the posting writes it and only once."""
    found: dict[str, str] = {}
    for phrase in asked:
        for _, name in sorted(_named(phrase)):
            if len(name) <= TECHNOLOGY_CHARACTERS:
                found.setdefault(name.casefold(), name)
    names = [
        name
        for key, name in found.items()
        if not any(key != other and re.search(rf"\b{re.escape(key)}\b", other) for other in found)
    ]
    return tuple(names[:TECHNOLOGIES])


@lru_cache(maxsize=1)
def tool_names() -> dict[str, str]:
    """How each known tool is written, by its name in small letters; no ordinary words."""
    return {name.casefold(): name for name in _names() if not name.startswith("*")}


def _named(phrase: str) -> list[tuple[int, str]]:
    known = [
        (hit.start(), hit.group()) for hit in _known().finditer(phrase) if _is_name(hit.group())
    ]
    camel = [
        (hit.start(), hit.group())
        for hit in _CAMEL.finditer(phrase)
        if hit.group() not in _NO_TOOLS
    ]
    similar = [(hit.start(), hit["name"]) for hit in _OR_SIMILAR.finditer(phrase)]
    brackets = [
        (hit.start(), name.strip())
        for hit in _IN_BRACKETS.finditer(phrase)
        for name in re.split(r"[,/;]| and | und | or ", hit["names"])
        if _NAME.fullmatch(name.strip())
    ]
    return [*known, *camel, *similar, *brackets]


def _is_name(word: str) -> bool:
    """Excel is a tool, to excel isn't: names that are words, too, need their capital."""
    return word.casefold() not in _words() or not word.islower()


@lru_cache(maxsize=1)
def _known() -> re.Pattern[str]:
    names = sorted((name for name in _names() if name), key=len, reverse=True)
    pieces = "|".join(re.escape(name.strip("*")) for name in names)
    return re.compile(rf"(?<![\w.@-])(?:{pieces})(?![\w+#@]|-\d)", re.IGNORECASE)


@lru_cache(maxsize=1)
def _words() -> frozenset[str]:
    return frozenset(name.strip("*").casefold() for name in _names() if name.startswith("*"))


@lru_cache(maxsize=1)
def _names() -> tuple[str, ...]:
    text = resources.files(__package__).joinpath("tools.txt").read_text(encoding="utf-8")
    return tuple(
        line.strip() for line in text.splitlines() if line.strip() and not line.startswith("%")
    )

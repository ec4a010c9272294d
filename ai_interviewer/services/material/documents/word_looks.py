"""What text in a DOCX looks like: its own settings, then its styles', then the document's."""

from collections.abc import Iterator
from typing import Any

from ai_interviewer.services.material.documents.word_xml import (
    ancestors,
    children,
    is_element,
    value,
    w,
)

_OFF = ("0", "false", "off", "none")
_TINY = 4
"""Half-points: 2 pt, which nobody reads."""
_NEARLY_WHITE = 255 - 32
_WHITE_THEMES = ("background1", "light1")
_STYLES_DEEP = 20


class Looks:
    """Knows the styles, and whether the page is white behind the text."""

    def __init__(self, styles: Any, roots: list[Any], settings: Any) -> None:
        self._styles = {style.get(w("styleId")): style for style in styles.iter(w("style"))}
        default = styles.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}")
        self._defaults = [] if default is None else [default]
        self._default_paragraph = next(
            (
                name
                for name, style in self._styles.items()
                if style.get(w("type")) == "paragraph" and style.get(w("default")) in ("1", "true")
            ),
            None,
        )
        self._has_backdrop = _has_backdrop(roots, settings)
        self._known: dict[tuple[str | None, ...], list[Any]] = {}

    def is_hidden(self, run: Any) -> bool:
        """Whether the run is marked as hidden, too small to read, or white on white."""
        settings = list(self._settings_of(run))
        if _is_on(settings, "vanish") or _is_on(settings, "specVanish"):
            return True
        size = _first(settings, "sz")
        if size is not None and size.isdigit() and int(size) < _TINY:
            return True
        return self._is_white(settings) and not self._is_shaded(run, settings)

    def is_listed(self, paragraph: Any) -> bool:
        """Whether the paragraph is an entry of a list."""
        style: Any = self._styles.get(value(paragraph, "pPr/pStyle"))
        entry, depth = value(paragraph, "pPr/numPr/numId"), 0
        while entry is None and style is not None and depth < _STYLES_DEEP:
            entry = value(style, "pPr/numPr/numId")
            style, depth = self._styles.get(value(style, "basedOn")), depth + 1
        return entry not in (None, "0")

    def _settings_of(self, run: Any) -> Iterator[Any]:
        """The run's settings, the strongest first."""
        own = run.find(w("rPr"))
        if own is not None:
            yield own
        paragraph = next(ancestors(run, "p"), None)
        names = (
            value(run, "rPr/rStyle"),
            None if paragraph is None else value(paragraph, "pPr/pStyle"),
        )
        if names not in self._known:
            both = [*self._of_style(names[0]), *self._of_style(names[1] or self._default_paragraph)]
            self._known[names] = [*both, *self._defaults]
        yield from self._known[names]

    def _of_style(self, name: str | None) -> list[Any]:
        """The settings of a style and of those that it is based on."""
        found: list[Any] = []
        style: Any = self._styles.get(name)
        for _ in range(_STYLES_DEEP):
            if style is None:
                break
            settings = style.find(w("rPr"))
            if settings is not None:
                found.append(settings)
            style = self._styles.get(value(style, "basedOn"))
        return found

    def _is_white(self, settings: list[Any]) -> bool:
        for one in settings:
            colour = one.find(w("color"))
            if colour is not None:
                code = colour.get(w("val"), "auto")
                is_theme = colour.get(w("themeColor")) in _WHITE_THEMES
                return _is_nearly_white(code) or (code == "auto" and is_theme)
        return False

    def _is_shaded(self, run: Any, settings: list[Any]) -> bool:
        """Whether something darker lies, or may lie, behind the run."""
        if self._has_backdrop or next(ancestors(run, "txbxContent"), None) is not None:
            return True
        around = [
            above.find(w(holder))
            for name, holder in (("p", "pPr"), ("tc", "tcPr"), ("tbl", "tblPr"))
            for above in ancestors(run, name)
        ]
        own = [*settings, *(holder for holder in around if holder is not None)]
        has_table_style = any(
            value(table, "tblPr/tblStyle") not in (None, "TableGrid", "TableNormal")
            for table in ancestors(run, "tbl")
        )
        is_marked = _first(settings, "highlight") not in (None, "none", "white")
        return has_table_style or is_marked or any(map(_has_shade, own)) or self._style_shades(run)

    def _style_shades(self, run: Any) -> bool:
        paragraph = next(ancestors(run, "p"), None)
        style = None if paragraph is None else self._styles.get(value(paragraph, "pPr/pStyle"))
        for _ in range(_STYLES_DEEP):
            if style is None:
                return False
            settings = style.find(w("pPr"))
            if settings is not None and _has_shade(settings):
                return True
            style = self._styles.get(value(style, "basedOn"))
        return False


def _has_backdrop(roots: list[Any], settings: Any) -> bool:
    """Whether a coloured page or a drawing behind the text can make white letters show."""
    if settings.find(w("displayBackgroundShape")) is not None:
        return True
    return any(
        element.get("behindDoc") in ("1", "true")
        or (is_element(element, "rect", "shape") and "z-index:-" in element.get("style", ""))
        for root in roots
        for element in root.iter()
        if isinstance(element.tag, str)
    )


def _first(settings: list[Any], name: str) -> str | None:
    return next((found for one in settings if (found := value(one, name)) is not None), None)


def _is_on(settings: list[Any], name: str) -> bool:
    """A switch: there without a value means on; the strongest setting decides."""
    for one in settings:
        switch = one.find(w(name))
        if switch is not None:
            return switch.get(w("val"), "1").lower() not in _OFF
    return False


def _has_shade(settings: Any) -> bool:
    return any(
        is_element(child, "shd")
        and not _is_nearly_white(child.get(w("fill"), "auto"))
        and child.get(w("fill"), "auto") != "auto"
        for child in children(settings)
    )


def _is_nearly_white(code: str) -> bool:
    try:
        return len(code) == 6 and min(bytes.fromhex(code)) >= _NEARLY_WHITE
    except ValueError:
        return False

"""Raw colours stand in the theme alone."""

import ast
import re

import pytest

from tests.architecture.modules import sources

_COLOUR = re.compile(
    r"#(?:[0-9a-fA-F]{3,4}){1,2}\b|\b(?:rgb|rgba|hsl|hsla|oklch|oklab|lab|lch)\("
    r"|\b(?:bg|text|border|ring|fill|stroke|from|to|via|outline|decoration|accent)-"
    r"(?:(?:red|orange|amber|yellow|lime|green|emerald|teal|cyan|sky|blue|indigo|violet|purple"
    r"|fuchsia|pink|rose|slate|gray|zinc|neutral|stone)-\d+|white|black)\b"
)


# A web page inside a file hides words in white; to find them, one must name the colour.
_HOLDS_COLOURS = {"theme/colours.py", "services/material/documents/web_page.py"}


@pytest.mark.parametrize(
    "text",
    ["#fff", "color: #12ab9F", "rgb(1 2 3)", "bg-red-500", "hover:text-white", "oklch(1 0 0)"],
)
def test_the_rule_for_colours_catches_raw_ones(text):
    assert _COLOUR.search(text)


@pytest.mark.parametrize(
    "text", ["#main", "bg-surface text-ink", "border-line", "procrastinate#15"]
)
def test_the_rule_for_colours_lets_names_pass(text):
    assert not _COLOUR.search(text)


def test_raw_colours_stand_in_the_theme_alone():
    raw = {
        f"{name}: {node.value[:60]}"
        for name, tree in sources()
        if name not in _HOLDS_COLOURS
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and _COLOUR.search(node.value)
    }

    assert raw == set()

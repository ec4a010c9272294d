"""Texts of people and models are shown as their characters."""

import ast
import re

import pytest

from tests.architecture.modules import sources

_AS_MARKUP = {"markdown", "html", "code_block", "image", "avatar", "video", "audio", "script"}
_LOADING = {"img", "image", "iframe", "embed", "object", "video", "audio", "source", "script"}


def ways_to_markup(tree: ast.Module) -> set[str]:
    """Calls and names that would turn a text into markup."""
    found, reflex = set(), names_of_reflex(tree)
    for node in ast.walk(tree):
        match node:
            case ast.ImportFrom(module=str(module)) if module.startswith("reflex"):
                taken = {alias.name for alias in node.names}
                found |= {name for name in taken if name.lower() in _AS_MARKUP | _LOADING | {"*"}}
            case ast.Attribute(attr=name, value=of) if name in _AS_MARKUP and root(of) in reflex:
                found.add(ast.unparse(node))
            case ast.Attribute(attr=name, value=ast.Attribute(attr="el")) if name in _LOADING:
                found.add(ast.unparse(node))
            case ast.Attribute(attr=text) | ast.keyword(arg=text) | ast.Constant(value=str(text)):
                found |= {text} if re.search("dangerously|innerHTML|srcdoc", text or "") else set()
    return found


def root(node: ast.AST) -> str:
    return ast.unparse(node).partition(".")[0]


def names_of_reflex(tree: ast.Module) -> set[str]:
    """The names by which a module knows Reflex and its parts."""
    names = {"rx"}
    for node in ast.walk(tree):
        match node:
            case ast.ImportFrom(module=str(module)) if module.startswith("reflex"):
                names |= {alias.asname or alias.name for alias in node.names}
            case ast.Import(names=aliases):
                packages = [alias for alias in aliases if alias.name.startswith("reflex")]
                names |= {alias.asname or alias.name.partition(".")[0] for alias in packages}
    return names


@pytest.mark.parametrize(
    "code",
    [
        "rx.markdown(text)",
        "rx.html(text)",
        "from reflex import html",
        "from reflex import html as shown",
        "from reflex import *",
        "from reflex_components_core.el.elements.media import Iframe",
        "import reflex.components.markdown\nreflex.components.markdown.markdown(text)",
        "import reflex\nreflex.html(text)",
        "import reflex as r\nr.markdown(text)",
        "import reflex.components as parts\nparts.markdown(text)",
        "from reflex import components\ncomponents.html(text)",
        "rx.el.img(src=State.picture)",
        "rx.el.iframe()",
        'rx.el.div(custom_attrs={"dangerouslySetInnerHTML": text})',
        "rx.el.div(dangerously_set_inner_html=text)",
        "rx.Var('x => e.innerHTML = x')",
    ],
)
def test_the_rule_for_markup_catches_what_interprets_texts(code):
    assert ways_to_markup(ast.parse(code))


def test_every_text_is_shown_as_plain_text():
    found = {name: ways_to_markup(tree) for name, tree in sources("pages", "components", "state")}

    assert {name: ways for name, ways in found.items() if ways} == {}

"""What people read stands in the catalogue of texts, and all of it is used."""

import ast
import re
from collections.abc import Iterable

import pytest

from tests.architecture.modules import MARKUP, sources

_READ = {"aria_label", "placeholder", "title", "alt", "label", "hint", "text", "aria_description"}
"""Keyword arguments that are read out or shown."""
_NEVER_READ = {"class_name"}
_LETTER = re.compile(r"[^\W\d_]")
_MACHINE_NAME = re.compile(r"[a-z0-9_\-:./#?=&%,*+]+")
_SCRIPT = re.compile(r"=>|\bdocument\.|\bIntl\.")


def strings_for_people(  # noqa: PLR0911 - one return for each kind of node
    tree: ast.AST, *, is_shown: bool = False
) -> list[str]:
    """The string constants that somebody would read on the page.

    Inside an element every letter is shown. Elsewhere machine names (lower case, no blanks),
    JavaScript, docstrings and annotations are not.
    """
    match tree:
        case ast.Constant(value=str(text)):
            is_name = _MACHINE_NAME.fullmatch(text) is not None and not is_shown
            is_silent = is_name or _SCRIPT.search(text) or not _LETTER.search(text)
            return [] if is_silent else [text]
        case ast.JoinedStr(values=parts) if any(_SCRIPT.search(str(_text(p))) for p in parts):
            return []
        case ast.Expr(value=ast.Constant()) | ast.Compare() | ast.Subscript():
            return []
        case ast.FormattedValue(value=value):
            return strings_for_people(value)
        case ast.Call():
            return _in_call(tree, is_shown=is_shown)
        case ast.Dict(values=values):
            return _all(values, is_shown=False)
        case ast.FunctionDef() | ast.AsyncFunctionDef():
            return _all([*tree.args.defaults, *tree.args.kw_defaults, *tree.body], is_shown=False)
        case ast.Assign(targets=[ast.Name(id="tag")]):
            # The name of a component's function in the browser.
            return []
        case ast.AnnAssign(value=value):
            return _all([value], is_shown=False)
        case _:
            return _all(ast.iter_child_nodes(tree), is_shown=is_shown)


def _in_call(call: ast.Call, *, is_shown: bool) -> list[str]:
    name = ast.unparse(call.func)
    is_element = name.startswith("rx.el.") or name in ("rx.fragment", "rx.text", "rx.heading")
    passes_on = is_element or (is_shown and name in ("rx.cond", "rx.match"))
    found = []
    for position, argument in enumerate(call.args):
        is_condition = name in ("rx.cond", "rx.match") and position == 0
        found += strings_for_people(argument, is_shown=passes_on and not is_condition)
    for keyword in call.keywords:
        if keyword.arg not in _NEVER_READ:
            found += strings_for_people(keyword.value, is_shown=keyword.arg in _READ)
    return found


def _all(nodes: Iterable[ast.AST | None], *, is_shown: bool) -> list[str]:
    return [text for node in nodes if node for text in strings_for_people(node, is_shown=is_shown)]


def _text(node: ast.AST) -> object:
    return node.value if isinstance(node, ast.Constant) else ""


@pytest.mark.parametrize(
    "code",
    [
        'rx.el.p("Hello there")',
        'rx.el.button("Save", type="submit")',
        'rx.el.p(f"Question {number}")',
        'rx.cond(flag, "Yes", "No")',
        'rx.el.input(placeholder="Your name")',
        'rx.el.nav(aria_label="Main")',
        'HEADING = "Your résumé"',
        'rx.el.p("ні")',
        'rx.el.abbr(title="hours")',
        'rx.el.p("hours")',
        'rx.el.p(rx.cond(is_late, "late", ""))',
        'page_heading("Dear reader")',
        'rx.el.div(custom_attrs={"aria-label": "The main part"})',
    ],
)
def test_the_rule_for_strings_catches_what_people_read(code):
    assert strings_for_people(ast.parse(code))


@pytest.mark.parametrize(
    "code",
    [
        '"""A docstring."""',
        'def f(x: "rx.Component") -> "str":\n    """Says what."""',
        'rx.el.p(t.resume.lead, class_name="x y", id="lead", lang="en")',
        'rx.el.div(custom_attrs={"aria-busy": rx.cond(busy, "true", "false")})',
        'rx.set_focus("question")',
        '_ID = "begin"',
        'rx.cond(view.alert != "", alert(view.alert))',
        'entry("role_title", value)',
        "rx.call_function(rx.Var(f\"(() => document.getElementById('{id}')?.showModal())\"))",
        'rx.el.p(" · ", "/", "1.", "◐")',
    ],
)
def test_the_rule_for_strings_lets_machine_names_pass(code):
    assert strings_for_people(ast.parse(code)) == []


def test_no_string_of_the_interface_stands_outside_the_catalogue():
    found = {name: strings_for_people(tree) for name, tree in sources(*MARKUP)}

    assert len(found) > 15
    assert {name: strings for name, strings in found.items() if strings} == {}

"""Catalogues: every text is used, none is glued to another, and pages read the language in use."""

import ast

import pytest

from tests.architecture.modules import sources

_TEXTS = "ai_interviewer.texts"


def catalogue() -> set[str]:
    """Every text, as `area.key`."""
    from ai_interviewer.texts import en

    return {
        f"{area}.{key}"
        for area in en.__all__
        for key, text in vars(getattr(en, area)).items()
        if not key.startswith("_") and not isinstance(text, type)
    }


def used_texts() -> set[str]:
    """Every `t.area.key` in the code, and every key in quotes for the errors."""
    used: set[str] = set()
    for _, tree in sources():
        for node in ast.walk(tree):
            match node:
                case ast.Attribute(attr=key, value=ast.Attribute(attr=area, value=ast.Name("t"))):
                    used.add(f"{area}.{key}")
                case ast.Constant(value=str(key)):
                    used.add(f"errors.{key}")
    return used


def computed_errors() -> set[str]:
    """The keys that `InterviewerFailed` puts together."""
    from ai_interviewer.domain.errors import FailureKind

    return {f"errors.ai_{kind.value.lower()}" for kind in FailureKind}


def test_every_text_is_used_somewhere():
    assert catalogue() - used_texts() - computed_errors() == set()


def test_every_text_that_is_used_is_there():
    named = {use for use in used_texts() if not use.startswith("errors.")}

    assert named
    assert named - catalogue() == set()


def test_catalogues_are_read_through_the_language_that_is_spoken():
    taken = {
        (node.module, alias.name)
        for name, tree in sources()
        if not name.startswith("texts/")
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(_TEXTS)
        for alias in node.names
    }

    assert (_TEXTS, "t") in taken
    assert {module for module, _ in taken} <= {_TEXTS, f"{_TEXTS}.numbers"}
    assert {name for _, name in taken} & {"en", "CATALOGUES"} == set()


def glued_texts(tree: ast.AST) -> list[str]:
    """Where a text is glued to a value or to another text instead of having places for them.

    What separates independent facts may stand between anything.
    """
    found = []
    for node in ast.walk(tree):
        match node:
            case ast.JoinedStr(values=parts):
                pieces = [part.value for part in parts if isinstance(part, ast.FormattedValue)]
            case ast.BinOp(left=left, op=ast.Add(), right=right):
                pieces = [left, right]
            case _:
                continue
        if any(is_text(piece) for piece in pieces):
            found.append(ast.unparse(node))
    return found


def is_text(node: ast.AST) -> bool:
    match node:
        case ast.Attribute(attr=key, value=ast.Attribute(attr=area, value=ast.Name("t"))):
            return (area, key) != ("app", "separator")
        case ast.Subscript(value=of) | ast.Call(func=ast.Attribute(attr="format", value=of)):
            return is_text(of)
        case _:
            return False


@pytest.mark.parametrize(
    "code",
    [
        'f"{t.interview.question} {number}"',
        "t.jobs.company + name",
        'f"{t.app.separator}{t.history.answered}"',
        'f"{t.jobs.levels[level]}:"',
        't.app.attempt.format(number=1) + ", " + name',
    ],
)
def test_the_rule_for_sentences_catches_glue(code):
    assert glued_texts(ast.parse(code))


@pytest.mark.parametrize(
    "code",
    [
        "t.app.attempt.format(number=number)",
        "title + t.app.separator + company",
        'f"{title}{t.app.separator}"',
        "rx.el.p(t.auth.to_register, other)",
        '[*t.scores.rules, f"{name}"]',
    ],
)
def test_the_rule_for_sentences_lets_whole_ones_pass(code):
    assert glued_texts(ast.parse(code)) == []


def test_no_text_is_glued_to_what_stands_beside_it():
    found = {name: glued_texts(tree) for name, tree in sources() if not name.startswith("texts/")}

    assert {name: glue for name, glue in found.items() if glue} == {}

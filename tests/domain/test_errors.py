"""Errors: a stable code each, and a sentence for every key that the code uses."""

import ast
import inspect
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

import ai_interviewer
from ai_interviewer.domain import errors
from ai_interviewer.domain.errors import DomainError, ErrorCode, FailureKind, InterviewerFailed
from ai_interviewer.texts import Plural, t

ROOT = Path(ai_interviewer.__file__).parent
FORMS: dict[str, list[str]] = {
    key: [text] if isinstance(text, str) else [text.one, text.other]
    for key, text in vars(t.errors).items()
    if isinstance(text, str | Plural) and not key.startswith("_")
}
KINDS = {name for name, kind in vars(errors).items() if inspect.isclass(kind)}


def raised() -> Iterator[tuple[str, str, set[str] | None]]:
    """Every DomainError that is made: where, its key, its parameters unless they come as one."""
    for path in sorted(ROOT.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
                continue
            first = node.args[0] if node.args else None
            is_key = isinstance(first, ast.Constant) and isinstance(first.value, str)
            if node.func.id in KINDS and is_key:
                names = {keyword.arg for keyword in node.keywords}
                where = f"{path.relative_to(ROOT)}:{node.lineno}"
                yield where, first.value, None if None in names else {str(n) for n in names}


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


RAISED = list(raised())


def test_the_search_finds_the_errors() -> None:
    assert {"resume_empty", "question_count_out_of_range", "internal"} <= {k for _, k, _ in RAISED}


@pytest.mark.parametrize(("where", "key", "given"), RAISED, ids=[f"{w} {k}" for w, k, _ in RAISED])
def test_every_key_that_is_raised_has_its_sentence_and_its_parameters(where, key, given) -> None:
    assert key in FORMS, where
    assert given is None or all(given == placeholders(form) for form in FORMS[key]), where


@pytest.mark.parametrize("kind", FailureKind)
def test_every_way_an_interviewer_fails_has_a_sentence_with_a_next_step(kind) -> None:
    message = InterviewerFailed(kind).message

    assert message[0].isupper()
    assert message.count(".") + message.count("!") >= 2, "what happened, and what to do next"
    assert "{" not in message


def test_a_limit_with_a_known_end_says_when() -> None:
    assert "42 seconds" in InterviewerFailed(FailureKind.RATE_LIMITED, retry_after=41.6).message
    assert "1 second," in InterviewerFailed(FailureKind.RATE_LIMITED, retry_after=0.01).message


def test_every_error_has_a_stable_code() -> None:
    kinds = [getattr(errors, name) for name in KINDS]
    codes = {kind.code for kind in kinds if issubclass(kind, DomainError)}

    assert codes <= set(ErrorCode)
    assert [code.value for code in ErrorCode] == [
        "VALIDATION_ERROR",
        "AUTHENTICATION_ERROR",
        "AUTHORIZATION_ERROR",
        "NOT_FOUND",
        "CONFLICT",
        "RATE_LIMIT_EXCEEDED",
        "OPENAI_API_ERROR",
        "INTERNAL_ERROR",
    ]


def test_what_may_pass_by_itself_is_retried_and_nothing_else() -> None:
    assert {kind for kind in FailureKind if kind.is_transient} == {
        FailureKind.RATE_LIMITED,
        FailureKind.UNREACHABLE,
        FailureKind.PROVIDER_DOWN,
        FailureKind.LOADING,
        FailureKind.UNUSABLE_OUTPUT,
    }


@pytest.mark.parametrize("text", [form for forms in FORMS.values() for form in forms])
def test_a_sentence_is_one_for_people(text: str) -> None:
    assert text == text.strip()
    assert text[-1] in ".!?"
    assert "  " not in text
    assert "error" not in text.lower().split(), "say what happened instead"


def test_parameters_are_filled_in() -> None:
    error = DomainError("question_count_out_of_range", fewest=3, most=12)

    assert error.message == "The number of questions must be between 3 and 12."

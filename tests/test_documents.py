"""The security documents and the privacy page say what the code does, and name tests that exist."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

import ai_interviewer
from ai_interviewer import routes
from ai_interviewer.domain import limits
from ai_interviewer.services import accounts
from ai_interviewer.services.exports.decisions import EXPORTED
from ai_interviewer.texts import t
from ai_interviewer.web import responses

ROOT = Path(ai_interviewer.__file__).parents[1]
APP, TESTS, DOCS = ROOT / "ai_interviewer", ROOT / "tests", ROOT / "docs"
LEVEL_1 = (
    "1.2.1-5 1.3.1-2 1.5.1 2.1.1 2.2.1-2 2.3.1 3.2.1-2 3.3.1 3.4.1-2 3.5.1-3 4.1.1 4.4.1 5.2.1-2 "
    "5.3.1-2 6.1.1 6.2.1-8 6.3.1-2 6.4.1-2 7.2.1-4 7.4.1-2 8.1.1 8.2.1-2 8.3.1 9.1.1-3 9.2.1 "
    "10.4.1-5 11.3.1-2 11.4.1 12.1.1 12.2.1-2 13.4.1 14.2.1 14.3.1 15.1.1 15.2.1 15.3.1"
)
LEVEL_2 = (
    "6.1.2-3 6.2.9-12 6.3.3-4 6.4.3-4 6.5.1-5 6.6.1-3 6.8.1-4 7.1.1-3 7.3.1-2 7.4.3-5 7.5.1-2 "
    "7.6.1-2 8.1.2 8.2.3 8.4.1 11.1.1-2 11.2.1-3 11.3.3 11.4.2-4 11.5.1 11.6.1 14.1.1-2 14.2.2-4 "
    "14.3.2-3"
)
"""Requirements of ASVS 5.0.0: level 1, and level 2 of V6, V7, V8, V11 and V14."""
STATUSES = {"met", "n/a", "not met", "unverified"}
_ROW = re.compile(r"^\| (V[\d.]+) \| (.+?) \| (.+?) \| (.+) \|$", re.MULTILINE)
_TEST = re.compile(r"`([\w/]+\.py)::(\w+)`")
_LINK = re.compile(r"\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)")


def spelled_out(ranges: str) -> list[str]:
    """`3.5.1-3` as `V3.5.1`, `V3.5.2`, `V3.5.3`."""
    ids = []
    for entry in ranges.split():
        section, _, numbers = entry.rpartition(".")
        first, _, last = numbers.partition("-")
        ids += [f"V{section}.{n}" for n in range(int(first), int(last or first) + 1)]
    return ids


def sections() -> tuple[list[tuple[str, ...]], list[tuple[str, ...]]]:
    """The rows of both tables: id, what is asked, status, what shows it."""
    text = (DOCS / "asvs.md").read_text(encoding="utf-8")
    first, second = text.split("## Level 2")
    return _ROW.findall(first), _ROW.findall(second)


@cache
def names_of_tests(path: Path) -> frozenset[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    functions = (n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef))
    return frozenset(f.name for f in functions if f.name.startswith("test_"))


@cache
def headings(path: Path) -> frozenset[str]:
    """What a link can lead to within a document."""
    titles = re.findall(r"^#+ (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return frozenset(re.sub(r"[^\w\- ]", "", t.lower()).replace(" ", "-") for t in titles)


# The table of the ASVS


def test_every_requirement_has_one_row():
    first, second = sections()

    assert (len(spelled_out(LEVEL_1)), len(spelled_out(LEVEL_2))) == (70, 55)
    assert [row[0] for row in first] == spelled_out(LEVEL_1)
    assert [row[0] for row in second] == spelled_out(LEVEL_2)


def test_nothing_of_level_1_is_unmet():
    first, second = sections()

    assert {row[2] for row in first + second} <= STATUSES
    assert [row[0] for row in first if row[2] == "not met"] == []


def test_every_test_that_is_named_exists():
    first, second = sections()
    named = {pair for row in first + second for pair in _TEST.findall(row[3])}

    assert len(named) > 50
    assert {
        f"{file}::{name}"
        for file, name in named
        if not (TESTS / file).is_file() or name not in names_of_tests(TESTS / file)
    } == set()


def test_what_is_met_is_shown_by_a_test_or_a_document():
    first, second = sections()

    assert [
        row[0]
        for row in first + second
        if row[2] == "met" and not _TEST.search(row[3]) and not _LINK.search(row[3])
    ] == []


@pytest.mark.parametrize("name", ["SECURITY.md", "docs/asvs.md", "docs/security-rules.md"])
def test_every_link_leads_somewhere(name):
    document = ROOT / name

    for path, heading in _LINK.findall(document.read_text(encoding="utf-8")):
        target = (document.parent / path).resolve() if path else document
        assert target.is_file(), path
        assert not heading or heading in headings(target), (path, heading)


# The rules


def rules() -> str:
    return (DOCS / "security-rules.md").read_text(encoding="utf-8")


def test_the_limits_in_the_rules_are_those_of_the_code():
    written = dict(re.findall(r"^\| `([A-Z_]+)` \| ([\d,]+) \|", rules(), re.MULTILINE))
    real = {name: f"{v:,}" for name, v in vars(limits).items() if isinstance(v, int)}

    assert written == real


CRYPTOGRAPHY = {"hashlib", "hmac", "secrets", "bcrypt", "cryptography", "jwt", "ssl"}


def test_the_inventory_of_cryptography_is_whole():
    part = rules().split("## Cryptography")[1].split("\n## ")[0]
    rows = [row for row in part.splitlines() if row.startswith("| `")]
    written = {
        module for row in rows for module in re.findall(r"`([\w/]+\.py)`", row.split("|")[1])
    }
    real = {
        path.relative_to(APP).as_posix()
        for path in APP.rglob("*.py")
        if imported(path) & CRYPTOGRAPHY
    }

    assert written == real


def imported(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.partition(".")[0])
    return found


def test_no_weak_hash_is_used():
    named = {
        node.attr
        for path in APP.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and ast.unparse(node.value) == "hashlib"
    }

    assert named == {"sha256"}


def test_the_image_holds_neither_history_nor_secrets():
    ignored = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()

    assert {".git", ".env", ".env.*", "data"} <= set(ignored)


# The privacy page


def how_long(cookie: str) -> str:
    (found,) = [duration for name, _, duration in t.privacy.cookie_rows if name == cookie]
    return found


def test_the_privacy_page_says_how_long_cookies_and_sign_ins_last():
    lasts, at_most = accounts.SIGN_IN_LASTS.days, accounts.SIGN_IN_LASTS_AT_MOST.days
    minutes, odd_seconds = divmod(responses._TYPED_EMAIL_SECONDS, 60)

    of_sign_in = f"{at_most} days at most; the sign-in itself ends {lasts} days after its last use"
    assert how_long(routes.COOKIE).startswith(of_sign_in)
    assert how_long(routes.TYPED_EMAIL_COOKIE).startswith(f"{minutes} minutes")
    assert odd_seconds == 0
    assert f"{lasts} days after its last use, and {at_most} days after" in t.settings.sign_ins_lead


KEPT = {
    "users": ("Your e-mail", "hash of your password", "time zone", "the model you chose"),
    "api_keys": ("your OpenAI key", "last four characters"),
    "login_sessions": ("Where you are signed in", "name your browser gives itself", "last seen"),
    "resumes": ("Your résumé", "uploaded file's text"),
    "job_postings": ("Your job postings",),
    "requirements": ("requirements found in them",),
    "interview_sessions": ("Your interviews", "copy of posting and résumé", "the plan"),
    "operations": ("Your interviews",),
    "questions": ("questions",),
    "practice_cards": ("practise",),
    "question_ratings": ("ratings",),
    "answers": ("drafts", "answers"),
    "feedback": ("all feedback with its earlier versions",),
    "feedback_samples": ("all feedback",),
    "disputes": ("your objections",),
    "usage": ("How many tokens", "what that cost"),
}
"""What the page calls that which is kept of somebody, table by table."""


def test_the_privacy_page_names_all_that_is_kept_of_somebody():
    page = "\n".join(t.privacy.kept_list)

    assert KEPT.keys() == EXPORTED.keys()
    assert [
        (table, name) for table, names in KEPT.items() for name in names if name not in page
    ] == []
    assert "under a keyed hash of e-mail and network address" in page

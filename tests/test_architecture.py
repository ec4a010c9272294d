"""The shape of the code: who imports whom, where strings and colours live."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pytest

import ai_interviewer

ROOT = Path(ai_interviewer.__file__).parent
WEB_SIDE = ("ai_interviewer.py", "pages/", "components/", "state/", "theme/")
LIBRARIES_BELOW = ("sqlalchemy", "sqlmodel", "psycopg", "procrastinate", "alembic", "openai")
MARKUP = ("pages", "components")


@cache
def sources(*folders: str) -> list[tuple[str, ast.Module]]:
    """Every module below the folders (all of the app without any), with its path."""
    return [
        (path.relative_to(ROOT).as_posix(), ast.parse(path.read_text(encoding="utf-8")))
        for folder in folders or (".",)
        for path in sorted((ROOT / folder).rglob("*.py"))
    ]


def imports(tree: ast.Module) -> set[str]:
    """The names of the packages that a module imports, wherever in it."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return found


def importers(package: str) -> set[str]:
    return {
        name
        for name, tree in sources()
        if any(used == package or used.startswith(f"{package}.") for used in imports(tree))
    }


# Imports


def test_imports_point_down():
    lint = Path(sys.executable).parent / "lint-imports"

    run = subprocess.run(
        [lint, "--no-cache"], cwd=ROOT.parent, capture_output=True, text=True, check=False
    )

    assert run.returncode == 0, run.stdout + run.stderr
    assert "4 kept, 0 broken" in run.stdout


def test_only_one_module_speaks_to_openai():
    assert importers("openai") == {"interviewers/language_model/vendors/openai/provider.py"}


def test_only_the_web_side_knows_reflex():
    for package in ("reflex", "reflex_base", "reflex_components_core"):
        strangers = {name for name in importers(package) if not name.startswith(WEB_SIDE)}
        assert not strangers


@pytest.mark.parametrize("folder", ["pages", "components", "state"])
def test_pages_and_states_know_no_database_and_no_provider(folder):
    for name, tree in sources(folder):
        used = {module.partition(".")[0] for module in imports(tree)}
        assert not used & set(LIBRARIES_BELOW), name
        ours = {module for module in imports(tree) if module.startswith("ai_interviewer.")}
        below = ("models", "database", "interviewers")
        assert not [m for m in ours if m.split(".")[1] in below], name


def test_components_know_no_state_and_no_service():
    for name, tree in sources("components"):
        ours = {m.split(".")[1] for m in imports(tree) if m.startswith("ai_interviewer.")}
        assert not ours & {"state", "services", "pages"}, name


def test_the_domain_does_no_io():
    allowed = {"ai_interviewer", *sys.stdlib_module_names}
    loud = {"asyncio", "socket", "subprocess", "os", "pathlib", "threading", "urllib", "http"}
    for name, tree in sources("domain"):
        used = {module.partition(".")[0] for module in imports(tree)}
        assert used <= allowed, name
        # A PurePath only takes names apart.
        assert not used & (loud - {"pathlib"}), name


# Strings of the interface

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

    Below an element every letter is shown. Elsewhere machine names (lower case, no blanks),
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


# The catalogue

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


# Whole sentences


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


# Colours

_COLOUR = re.compile(
    r"#(?:[0-9a-fA-F]{3,4}){1,2}\b|\b(?:rgb|rgba|hsl|hsla|oklch|oklab|lab|lch)\("
    r"|\b(?:bg|text|border|ring|fill|stroke|from|to|via|outline|decoration|accent)-"
    r"(?:(?:red|orange|amber|yellow|lime|green|emerald|teal|cyan|sky|blue|indigo|violet|purple"
    r"|fuchsia|pink|rose|slate|gray|zinc|neutral|stone)-\d+|white|black)\b"
)


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
        if name != "theme/colours.py"
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and _COLOUR.search(node.value)
    }

    assert raw == set()


# Texts of people and models


_AS_MARKUP = {"markdown", "html", "code_block", "image", "avatar", "video", "audio", "script"}
_LOADING = {"img", "image", "iframe", "embed", "object", "video", "audio", "source", "script"}


def ways_to_markup(tree: ast.Module) -> set[str]:
    """Calls and names that would make a text more than its characters."""
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
    """What a module calls Reflex, and what it takes out of it."""
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


# Size and order


def test_no_file_has_grown_past_its_noun():
    lengths = {
        path.relative_to(ROOT).as_posix(): len(path.read_text(encoding="utf-8").splitlines())
        for path in ROOT.rglob("*.py")
        if "texts" not in path.parts
    }

    assert {name: n for name, n in lengths.items() if n > 320} == {}


def test_nothing_runs_when_a_module_is_imported_into_a_forked_worker():
    """Connections, engines and loops are made in the lifespan: a fork would share them."""
    makers = {"create_async_engine", "create_engine", "AsyncOpenAI", "open_database", "connect"}
    for name, tree in sources():
        calls = [
            node.value.func
            for node in tree.body
            if isinstance(node, ast.Assign | ast.Expr) and isinstance(node.value, ast.Call)
        ]
        named = {f.attr if isinstance(f, ast.Attribute) else getattr(f, "id", "") for f in calls}
        assert not named & makers, name


def test_test_files_have_names_of_their_own():
    """Without packages among the tests, two files of one name cannot be collected together."""
    names = [path.name for path in Path(__file__).parent.rglob("test_*.py")]

    assert sorted(names) == sorted(set(names))


# What could be made to run


def test_links_lead_to_our_own_pages():
    """No address comes from what somebody wrote: every one begins with a path of ours."""
    leads = {"href", "action", "src"}
    literal = [
        (name, text.value)
        for name, tree in sources(*MARKUP)
        for node in ast.walk(tree)
        if isinstance(node, ast.keyword) and node.arg in leads
        for text in ast.walk(node.value)
        if isinstance(text, ast.Constant) and isinstance(text.value, str)
    ]

    assert literal
    assert [entry for entry in literal if not entry[1].startswith(("/", "#"))] == []


def test_programs_are_started_by_these_modules_and_without_a_shell():
    starters = {
        *("database/embedded/cluster.py", "database/embedded/folders.py"),
        *("database/embedded/postmaster.py", "database/embedded/programs.py"),
        *("launcher/build.py", "launcher/install.py", "services/material/documents/reading.py"),
    }
    shells = ("os.system", "os.popen", "asyncio.create_subprocess_shell", "shell=True")
    text = {name: ast.unparse(tree) for name, tree in sources()}

    assert {
        n for n, code in text.items() if re.search(r"\bsubprocess\b|_subprocess_", code)
    } == starters
    assert [(n, shell) for n, code in text.items() for shell in shells if shell in code] == []


def test_no_code_is_made_of_data():
    makers = {"eval", "exec", "compile", "__import__", "marshal", "pickle", "yaml"}
    for name, tree in sources():
        called = {
            ast.unparse(node.func).partition(".")[0]
            for node in ast.walk(tree)
            if isinstance(node, ast.Call)
        }
        assert not called & makers, name


def test_password_fields_hide_and_let_password_managers_work():
    inputs = [
        {k.arg: ast.unparse(k.value).strip("'") for k in node.keywords if k.arg}
        for _, tree in sources(*MARKUP)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("input")
    ]
    hidden = [given for given in inputs if given.get("type") == "password"]

    assert len(hidden) >= 3
    # Nothing listens to them, so nothing forbids to paste; only keys are nobody's to remember.
    assert [given for given in hidden if any(name.startswith("on_") for name in given)] == []
    assert {given["name"] for given in hidden if given["auto_complete"] == "off"} == {"key"}
    open_ones = [given for given in inputs if given not in hidden]
    assert [g for g in open_ones if re.search("password|^key$", g.get("name", ""))] == []


# Cookies


def test_only_one_module_of_the_web_reads_and_sets_cookies():
    """On https they have another name: a reader of the plain one would take a forged cookie."""
    named = {
        name
        for name, tree in sources("web")
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and ast.unparse(node) in ("request.cookies", "routes.COOKIE", "response.set_cookie")
    }

    assert named == {"web/cookies.py", "web/responses.py", "web/sockets.py"}

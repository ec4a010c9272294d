"""What could be made to run, or read by others: links, programs, data, passwords, cookies."""

import ast
import re

from tests.architecture.modules import MARKUP, sources


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
        *("launcher/watch.py", "launcher/backups.py"),
        "services/administration/backups/_programs.py",
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

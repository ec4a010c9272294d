"""Settings, commands and targets of make that documents name are there, and all of them."""

import re

import pytest

from ai_interviewer import admin
from ai_interviewer.config import NAMES, read_settings
from tests.docs.repository import document, documents


def variables() -> dict[str, str]:
    """The table of settings: the default of each variable, as it is written."""
    table = document("docs/configuration.md").split("## Variables")[1].split("\n## ")[0]
    return dict(re.findall(r"^\| `([A-Z_]+)` \| (.+?) \|", table, re.MULTILINE))


def test_the_table_of_variables_is_whole():
    assert variables().keys() == set(NAMES)


def test_the_table_of_variables_tells_the_true_defaults(tmp_path):
    plain = {
        name: default.strip("`")
        for name, default in variables().items()
        if re.fullmatch(r"`[\w.-]+`", default) and name != "DATA_DIR"
    }
    settings = read_settings({"DATA_DIR": str(tmp_path)})
    real = {name: getattr(settings, name.lower()) for name in plain}

    assert len(plain) > 10
    assert {name: str(value).lower() for name, value in real.items()} == plain


def test_every_command_of_the_administrator_is_explained(capsys):
    with pytest.raises(SystemExit):
        admin.main(["--help"])
    [commands] = re.findall(r"\{([a-z,-]+)\}", capsys.readouterr().out.partition("\n\n")[0])
    explained = re.findall(
        r"ai_interviewer\.admin ([a-z][a-z-]+)", document("docs/administration.md")
    )

    assert set(explained) == set(commands.split(","))


def test_every_target_of_make_that_is_named_exists():
    targets = set(re.findall(r"^([a-z]+):", document("Makefile"), re.MULTILINE))
    named = {
        target for name in documents() for target in re.findall(r"`make ([a-z]+)", document(name))
    }

    assert named
    assert named - targets == set()

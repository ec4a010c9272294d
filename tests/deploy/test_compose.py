"""The Compose files follow Compose's own specification, and what they promise."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from compose_spec import PyCompose

from ai_interviewer.config import NAMES

ROOT = Path(__file__).parents[2]
_VALUES = {"APP_URL": "https://interviews.example.org", "POSTGRES_PASSWORD": "quiet"}
_OF_THE_IMAGE = {"DATABASE_URL", "SECRET_KEY", "ENCRYPTION_KEYS"}
_NEEDS_A_FOLDER = {"QUESTION_BANK"}


def filled_in(name: str) -> Any:
    """The file as Compose reads it, with variables from `.env` or their defaults."""
    text = (ROOT / name).read_text(encoding="utf-8")
    text = re.sub(
        r"\$\{(\w+)(?::[-?]([^}]*))?\}", lambda found: _VALUES.get(found[1], found[2] or ""), text
    )
    return yaml.safe_load(text)


@pytest.mark.parametrize("name", ["compose.yaml", "compose.dev.yaml", "deploy/traefik.yaml"])
def test_a_file_follows_the_specification(name):
    PyCompose.from_yaml(yaml.safe_dump(filled_in(name))).validate()


def test_the_specification_notices_a_wrong_key():
    wrong = filled_in("compose.yaml")
    wrong["services"]["app"]["restarts"] = "always"

    with pytest.raises(ValueError, match="restarts"):
        PyCompose.from_yaml(yaml.safe_dump(wrong)).validate()


def test_every_setting_reaches_the_container():
    passed = set(filled_in("compose.yaml")["services"]["app"]["environment"])
    passed = {name.removesuffix("_FILE") for name in passed}

    assert set(NAMES) - _NEEDS_A_FOLDER - passed == set()


def test_every_service_has_limits_and_a_log_that_ends():
    services = filled_in("compose.yaml")["services"]

    for name in ("proxy", "app", "worker", "database"):
        assert services[name]["deploy"]["resources"]["limits"]["memory"], name
        assert services[name]["logging"]["options"]["max-size"], name
    for name in ("app", "worker"):
        assert services[name]["read_only"], name
        assert services[name]["cap_drop"] == ["ALL"], name
    assert services["database"]["image"] == "postgres:18"


def test_only_the_proxy_is_reached_from_outside():
    services = filled_in("compose.yaml")["services"]
    published = {name: each.get("ports", []) for name, each in services.items()}

    assert published.pop("proxy") == ["80:80", "443:443", "443:443/udp"]
    assert [port for ports in published.values() for port in ports] == ["127.0.0.1:3000:3000"]

"""The alert rules ask for metrics that exist, and the night's document knows each of them."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

from ai_interviewer.config import metrics

ROOT = Path(__file__).parents[2]
_FUNCTIONS = {"sum", "by", "rate", "provider", "outcome", "status", "ok", "stopped", "m"}


def rules() -> list[dict[str, str]]:
    [group] = yaml.safe_load((ROOT / "deploy/alerts.yaml").read_text(encoding="utf-8"))["groups"]
    return list(group["rules"])


def test_every_rule_asks_for_metrics_that_exist():
    known = set(re.findall(r"^# TYPE (\w+)", metrics.as_text().decode(), re.MULTILINE))
    asked = {name for rule in rules() for name in re.findall(r"[a-z_]{2,}", rule["expr"])}

    assert len(rules()) == 5
    assert asked - _FUNCTIONS - known == set()


def test_every_alert_has_a_line_for_the_night():
    night = (ROOT / "docs/three-in-the-morning.md").read_text(encoding="utf-8")

    assert [rule["alert"] for rule in rules() if f"*{rule['alert']}*" not in night] == []


def test_each_alert_is_raised_by_its_cause_and_by_nothing_less():
    promtool = shutil.which("promtool")
    if promtool is None:
        pytest.skip("promtool isn't installed: apt-get install prometheus")

    told = subprocess.run(
        [promtool, "test", "rules", Path(__file__).with_name("alerts.test.yaml")],
        capture_output=True,
        text=True,
        check=False,
    )

    assert told.returncode == 0, told.stdout + told.stderr

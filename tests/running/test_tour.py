"""The tour in docs/api.md works, word for word."""

import os
import re
import subprocess
from pathlib import Path

_DOCUMENT = Path(__file__).parents[2] / "docs/api.md"


def tour() -> str:
    """The blocks of the tour, one after the other, as somebody pastes them."""
    part = _DOCUMENT.read_text(encoding="utf-8").split("## A tour in five minutes")[1]
    blocks = re.findall(r"^```sh\n(.+?)^```$", part.split("\n## ")[0], re.MULTILINE | re.DOTALL)
    assert len(blocks) > 5
    return "\n".join(blocks)


def test_the_tour_works_as_it_is_written(app):
    run = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", tour()],
        env=os.environ | {"URL": app.url},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    assert run.returncode == 0, run.stdout + run.stderr
    assert "event: operation" in run.stdout
    assert '"job_relevance"' in run.stdout
    assert '"overall"' in run.stdout

"""Pages start as fast as without the API: what it needs is loaded by the first request to it."""

import subprocess
import sys
from pathlib import Path

_CODE = """
import sys
import ai_interviewer.ai_interviewer
print("fastapi" in sys.modules, "ai_interviewer.api" in sys.modules)
"""


def test_starting_the_app_loads_no_fastapi():
    run = subprocess.run(
        [sys.executable, "-c", _CODE],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )

    assert run.stdout.split() == ["False", "True"]

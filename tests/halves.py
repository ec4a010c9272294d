"""What `make test` runs: the journeys through the running app beside all other tests.

The journeys mostly wait for a browser; with a core for each half the whole takes as long as one.
"""

import subprocess
import sys
import tempfile

JOURNEYS = ("tests/browser", "tests/running")


def main() -> int:
    """Run both, the journeys' report last; zero when both passed."""
    pytest = [sys.executable, "-m", "pytest"]
    with tempfile.TemporaryFile("w+", encoding="utf-8") as report:
        journeys = subprocess.Popen([*pytest, *JOURNEYS], stdout=report, stderr=subprocess.STDOUT)
        try:
            others = subprocess.run(
                [*pytest, *(f"--ignore={folder}" for folder in JOURNEYS)], check=False
            )
        finally:
            status = journeys.wait()
            report.seek(0)
            sys.stdout.write(report.read())
    return others.returncode or status


if __name__ == "__main__":
    sys.exit(main())

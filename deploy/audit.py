"""`make audit`: known holes in the packages, in Node's packages, and in the bundled PostgreSQL.

Ends with 1 when something is found, or somebody couldn't be asked.
"""

import re
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from ai_interviewer.database.embedded import client_program

ROOT = Path(__file__).parents[1]
POSTGRESQL = {
    # The newest release of each line when this list was last looked at, and the day.
    "18": ("18.6", date(2026, 11, 12)),
}
"""Look at https://www.postgresql.org/support/security/ and change it with each release."""
OLDEST_LIST = timedelta(days=120)
_LOCK = "requirements.lock"


def main() -> int:
    """Ask everybody, and say what they found."""
    findings = 0
    for name, command in (
        # Strict: a package that can't be looked up is no good news.
        (
            "Python packages",
            ["pip-audit", "--strict", "--require-hashes", "--disable-pip", "-r", _LOCK],
        ),
        ("Node packages", ["npm", "audit", "--package-lock-only", "--prefix", "reflex.lock"]),
    ):
        is_fine = _run(command) == 0
        findings += not is_fine
        _say(f"{name}: {'nothing found' if is_fine else 'something found, or nobody answered'}")
    complaint = postgresql_complaint(_bundled_postgresql(), datetime.now(UTC).date())
    findings += bool(complaint)
    _say(f"Bundled PostgreSQL: {complaint or 'the newest that our list knows'}")
    return 1 if findings else 0


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _run(command: list[str]) -> int:
    path = Path(sys.executable).parent / command[0]
    try:
        return subprocess.run([path, *command[1:]], cwd=ROOT, check=False).returncode  # noqa: S603 - fixed
    except OSError as error:
        _say(f"{command[0]}: {error.strerror}")
        return 1


def _bundled_postgresql() -> str:
    told = subprocess.run(  # noqa: S603 - a program of the wheel
        [client_program("postgres"), "--version"], capture_output=True, text=True, check=True
    ).stdout
    found = re.search(r"(\d+\.\d+)", told)
    return found[1] if found else "unknown"


def postgresql_complaint(version: str, today: date) -> str:
    """What is wrong with the bundled version, or with our knowledge of it; empty if nothing is."""
    newest, looked_at = POSTGRESQL.get(version.partition(".")[0], ("", date.min))
    if not newest:
        return f"{version} is of a line that nobody has looked at"
    if today - looked_at > OLDEST_LIST:
        return f"the list in deploy/audit.py is from {looked_at}; look at the newest releases"
    behind = int(newest.partition(".")[2]) - int(version.partition(".")[2])
    return f"{version} is {behind} releases behind {newest}" if behind > 0 else ""


if __name__ == "__main__":
    sys.exit(main())

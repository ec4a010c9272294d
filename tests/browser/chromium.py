"""Which Chromium the browser tests drive: $CHROMIUM, Debian's, or Playwright's own."""

import os
import sys
from pathlib import Path

_DEBIANS = Path("/usr/bin/chromium")
_REMEDY = (
    "The browser tests need a Chromium, and none was found. Install one with\n"
    "    sudo apt-get install chromium\n"
    "or  .venv/bin/playwright install chromium\n"
    "or name yours: make test CHROMIUM=/path/to/chromium"
)


class NoChromium(Exception):
    """None was found; the message is the remedy."""


def executable() -> str:
    """The path of a Chromium. Raises NoChromium with the remedy."""
    named = os.environ.get("CHROMIUM")
    if named:
        if not Path(named).is_file():
            raise NoChromium(f"CHROMIUM={named} is not a file.")
        return named
    if _DEBIANS.is_file():
        return str(_DEBIANS)
    own = _playwrights_own()
    if own is None:
        raise NoChromium(_REMEDY)
    return own


def _playwrights_own() -> str | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).is_file() else None


if __name__ == "__main__":
    try:
        executable()
    except NoChromium as missing:
        sys.exit(str(missing))

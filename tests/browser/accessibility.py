"""What axe-core finds wrong with a page for people who hear it, enlarge it or use a keyboard."""

from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

_AXE = Axe()
_OPTIONS = {"resultTypes": ["violations"]}
_OTHER = {"light": "dark", "dark": "light"}


def faults(page: Page) -> list[str]:
    """Every violation on the page as it stands, in the light and in the dark theme.

    Each is `theme rule: where`. The page must follow the theme of the system.
    """
    found = [
        f"{theme} {violation['id']}: {_places(violation)}"
        for theme in ("light", "dark")
        for violation in _violations(page, theme)
    ]
    page.emulate_media(color_scheme="light")
    return found


def _violations(page: Page, theme: str) -> list[dict[str, Any]]:
    # Without motion, no colour is caught on its way to another.
    page.emulate_media(color_scheme=theme, reduced_motion="reduce")  # type: ignore[arg-type]
    page.wait_for_function(
        "other => !document.documentElement.classList.contains(other)", arg=_OTHER[theme]
    )
    violations: list[dict[str, Any]] = _AXE.run(page, options=_OPTIONS).response["violations"]
    return violations


def _places(violation: dict[str, Any]) -> str:
    return "; ".join(f"{node['target']} {node['html'][:120]}" for node in violation["nodes"][:3])

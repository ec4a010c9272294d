"""What a browser calls itself, in plain words."""

import ua_parser

from ai_interviewer.texts import t

_SHOWN_CHARACTERS = 60
_PLAIN = {"Mac OS X": "macOS", "Chrome Mobile": "Chrome", "Mobile Safari": "Safari"}


def named(user_agent: str) -> str:
    """`Firefox on Windows`, or the beginning of what nobody knows. Slow at the first call."""
    found = ua_parser.parse(user_agent)
    browser = _plain(found.user_agent.family) if found.user_agent else ""
    system = _plain(found.os.family) if found.os else ""
    if browser and system:
        return t.settings.browser.format(browser=browser, system=system)
    return browser or system or user_agent[:_SHOWN_CHARACTERS].strip() or t.settings.unknown_browser


def _plain(family: str) -> str:
    return _PLAIN.get(family, family)

"""What a page costs and how it behaves: its width, its jumps, its weight, its length."""

import time
from typing import Any

from playwright.sync_api import Page, expect

from ai_interviewer.texts import t

WIDTHS = (1280, 1024, 768, 640, 375, 320)
"""In CSS pixels. At 640 and 320 a window of 1280 looks as it does at 200 % and 400 % zoom."""
OBSERVE = """
window.shifts = [];
new PerformanceObserver(list => {
  for (const shift of list.getEntries()) if (!shift.hadRecentInput) window.shifts.push({
    value: shift.value,
    parts: shift.sources.map(({ node, previousRect: was, currentRect: is }) =>
      `${(node?.textContent || node?.nodeName)?.slice(0, 60)}: ` +
      `${was.x},${was.y} to ${is.x},${is.y}`),
  });
}).observe({ type: "layout-shift", buffered: true });
"""
_WIDTH = "document.documentElement.scrollWidth"
_HEIGHT = "document.documentElement.scrollHeight"


def too_wide(page: Page) -> list[int]:
    """The widths at which the page has to be scrolled sideways. The window gets its size back."""
    page.get_by_role("heading", level=1).first.wait_for()
    before = page.viewport_size
    found = []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        # Figures follow the window a moment later.
        deadline = time.monotonic() + 2
        while (is_wide := page.evaluate(_WIDTH) > width) and time.monotonic() < deadline:
            page.wait_for_timeout(20)
        found += [width] * is_wide
    if before:
        page.set_viewport_size(before)
    return found


def screens(page: Page, width: int, height: int) -> float:
    """How many screens of this size the page fills."""
    page.set_viewport_size({"width": width, "height": height})
    page.wait_for_timeout(100)
    return float(page.evaluate(_HEIGHT)) / height


def shifts(page: Page) -> list[dict[str, Any]]:
    """What moved by itself since the last look, once the page is still.

    `OBSERVE` must have been added to the page before it was opened.
    """
    page.get_by_role("heading", level=1).first.wait_for()
    expect(page.get_by_text(t.app.loading, exact=True)).to_have_count(0)
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(200)
    found: list[dict[str, Any]] = page.evaluate("window.shifts.splice(0)")
    return found


def shifted(found: list[dict[str, Any]]) -> float:
    """The layout shift of all of them together, as the Web Vitals count it."""
    return sum(float(one["value"]) for one in found)


def weighed(page: Page) -> dict[str, float]:
    """Compressed bytes over the wire from now on, as the browser's own protocol counts them."""
    received: dict[str, float] = {}
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.setCacheDisabled", {"cacheDisabled": True})
    session.on(
        "Network.loadingFinished",
        lambda event: received.update({event["requestId"]: event["encodedDataLength"]}),
    )
    return received

from playwright.sync_api import Page

from tests.browser.test_room import answer_first


def test_shots(page: Page, given) -> None:
    given.interview(page)
    answer_first(page)
    for w, h in ((375, 812), (768, 1024), (1280, 900)):
        for scheme in ("light", "dark"):
            if scheme == "dark" and w == 768:
                continue
            page.set_viewport_size({"width": w, "height": h})
            page.emulate_media(color_scheme=scheme)
            page.evaluate("scrollTo(0,0)")
            page.wait_for_timeout(200)
            page.screenshot(path=f"/tmp/w/card_{w}_{scheme}.png")
    page.set_viewport_size({"width": 375, "height": 812})
    page.emulate_media(color_scheme="light")
    page.screenshot(path="/tmp/w/card_375_full.png", full_page=True)
    for d in page.get_by_role("region", name="Feedback").locator("details").all():
        d.evaluate("e=>e.open=true")
    page.set_viewport_size({"width": 1280, "height": 900})
    page.screenshot(path="/tmp/w/card_1280_open.png", full_page=True)

"""What every page promises: names, weight, the keyboard, no third party."""

import re
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Page, Request, expect

from ai_interviewer.pages import register
from ai_interviewer.texts import t
from tests.browser import journeys
from tests.browser.given import Given
from tests.browser.measures import too_wide, weighed
from tests.running.app import RunningApp

LANDING_BYTES, SIGNED_IN_BYTES, PROGRESS_BYTES = 220_000, 240_000, 260_000
SIGNED_IN = ("Dashboard", "Résumé", "Jobs", "History", "Progress", "Settings")


def test_the_landing_page_is_light(page: Page, app: RunningApp) -> None:
    received = weighed(page)
    page.goto("/", wait_until="networkidle")

    assert 50_000 < sum(received.values()) <= LANDING_BYTES


def test_a_page_for_somebody_signed_in_is_light(page: Page, given: Given) -> None:
    given.past(page, interviews=3)
    for path in ("/dashboard", "/history"):
        with page.context.new_page() as own:
            received = weighed(own)
            own.goto(path, wait_until="networkidle")

            assert 50_000 < sum(received.values()) <= SIGNED_IN_BYTES, path


def test_progress_shows_its_summary_before_it_fetches_what_draws(page: Page, given: Given) -> None:
    given.past(page, interviews=3)
    with page.context.new_page() as own:
        received = weighed(own)
        own.route("**/*plotly*", lambda route: own.wait_for_timeout(1000) or route.continue_())
        own.goto("/progress")
        own.get_by_role("heading", name=t.progress.numbers, exact=True).wait_for()

        assert 50_000 < sum(received.values()) <= PROGRESS_BYTES
        # On paper, a chart that isn't drawn has its numbers in its place.
        own.emulate_media(media="print")
        expect(own.locator("#over-time-summary ~ div table")).to_be_visible()
        own.emulate_media(media="screen")
        own.locator("main .main-svg").first.wait_for()


class Routes(list[str]):
    """Takes the place of the app, to learn which pages there are."""

    def add_page(self, _component: object, *, route: str, **_: object) -> None:
        self.append("/" + re.sub(r"\[\w+\]", "*", route.strip("/")))


def pattern(path: str) -> str:
    """The route of an address: ids become stars."""
    return re.sub(r"[0-9a-f-]{36}", "*", path.rstrip("/") or "/")


def test_no_page_loads_plotly_or_anything_of_a_third_party(page: Page, app: RunningApp) -> None:
    """On every page, with its dialogs open, from the first question to the deleted account."""
    addresses: list[str] = []
    visited: set[str] = set()
    drew: set[str] = set()

    def note(request: Request) -> None:
        addresses.append(request.url)
        if "plotly" in request.url.lower():
            drew.add(pattern(urlsplit(page.url).path))

    page.on("request", note)
    page.on("websocket", lambda socket: addresses.append(socket.url))
    page.on("framenavigated", lambda frame: visited.add(pattern(urlsplit(frame.url).path)))
    journeys.begin_first_interview(page)
    journeys.wait_for_question(page, 1)
    journeys.answer(page)
    journeys.wait_for_feedback(page)
    journeys.finish(page)
    page.get_by_role("dialog").get_by_role("button", name="Finish now").click()
    expect(page.get_by_role("region", name="Summary", exact=True)).to_be_visible()
    page.get_by_role("link", name="Report", exact=True).click()
    expect(page.get_by_role("article")).to_be_visible()
    pages = Routes()
    register(pages)  # type: ignore[arg-type]
    for path in sorted(set(pages) - visited - {"/404", "/shared/*"} | {"/nowhere"}):
        if "*" not in path:
            page.goto(path)
            page.wait_for_timeout(200)
    page.goto("/dashboard")
    for name in SIGNED_IN:
        journeys.go_to(page, name)
        page.wait_for_timeout(200)
    with page.expect_download():
        page.get_by_role("button", name="Export my data", exact=True).click()
    page.get_by_role("button", name="Delete my account", exact=True).click()
    dialog = page.get_by_role("dialog", name="Delete your account?", exact=True)
    dialog.get_by_label("Your password", exact=True).fill(journeys.PASSWORD)
    dialog.get_by_role("button", name="Delete everything", exact=True).click()
    expect(page.get_by_role("status").first).to_contain_text("have been deleted")
    page.goto("/")

    own = {"localhost", "127.0.0.1", ""}
    assert {urlsplit(address).hostname or "" for address in addresses} <= own
    assert drew == set()
    assert set(pages) - {"/404", "/shared/*"} <= visited
    assert "/nowhere" in visited


def linked_from(page: Page, start: str) -> set[str]:
    """The routes that links lead to in any number of steps; one page of each is opened."""
    waiting, reached = [start], {pattern(start)}
    while waiting:
        page.goto(waiting.pop())
        expect(page.locator("main h1").first).to_be_visible()
        expect(page.locator("main").get_by_text(t.app.loading, exact=True)).to_have_count(0)
        for address in page.locator("a[href^='/']").evaluate_all("all => all.map(a => a.pathname)"):
            if pattern(address) not in reached:
                reached.add(pattern(address))
                waiting.append(address)
    return reached


def test_every_page_is_reached_by_links(page: Page, given: Given) -> None:
    reached = linked_from(page, "/")
    given.past(page, interviews=6)
    reached |= linked_from(page, "/dashboard")
    given.administrator(page, "/settings")
    reached |= linked_from(page, "/settings")

    pages = Routes()
    register(pages)  # type: ignore[arg-type]
    # People are sent the links to shared reports and to new passwords.
    assert set(pages) - {"/404", "/shared/*", "/reset-password"} <= reached


def test_navigation_and_names_are_those_that_were_promised(page: Page, given: Given) -> None:
    given.somebody(page)
    for name in SIGNED_IN:
        journeys.go_to(page, name)
        current = page.get_by_role("navigation", name="Main", exact=True).get_by_role(
            "link", name=name, exact=True
        )
        expect(current).to_have_attribute("aria-current", "page")
    expect(page.get_by_role("combobox", name="Model", exact=True)).to_be_visible()
    page.goto("/jobs/new")
    level = page.get_by_role("combobox", name="Experience level", exact=True)
    assert level.locator("option").all_inner_texts() == ["Junior", "Mid", "Senior", "Lead"]
    language = page.get_by_role("combobox", name="Interview language", exact=True)
    assert language.locator("option").all_inner_texts() == [
        "English",
        "Українська",
        "Español",
        "Deutsch",
        "Français",
        "Polski",
        "Other",
    ]


def test_another_language_is_given_by_its_code(page: Page, given: Given) -> None:
    given.somebody(page)
    page.goto("/jobs/new")
    page.get_by_role("textbox", name="Role title", exact=True).fill("Analista")
    page.get_by_role("combobox", name="Interview language", exact=True).select_option("Other")
    page.get_by_role("textbox", name="Language code", exact=True).fill("it")
    page.get_by_role("textbox", name="Job description", exact=True).fill("Cerchiamo analisti.")
    page.get_by_role("button", name="Save job posting", exact=True).click()
    page.wait_for_url(re.compile(r"/jobs/[0-9a-f-]{36}$"))
    page.get_by_role("button", name="Edit posting").click()
    expect(page.get_by_role("textbox", name="Language code", exact=True)).to_have_value("it")


def press_until_focused(page: Page, role: str, name: str, *, most: int = 60) -> None:
    target = page.get_by_role(role, name=name, exact=True).first  # type: ignore[arg-type]
    for _ in range(most):
        if target.evaluate("element => element === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"{role} {name!r} cannot be reached with Tab")


def test_a_keyboard_alone_can_do_the_main_job(page: Page) -> None:
    keyboard = page.keyboard
    page.goto("/register")
    expect(page.get_by_role("button", name="Create account", exact=True)).to_be_enabled()
    press_until_focused(page, "textbox", "Email")
    keyboard.type("keyboard@example.org")
    keyboard.press("Tab")
    keyboard.type(journeys.PASSWORD)
    keyboard.press("Enter")
    page.wait_for_url("**/dashboard")

    press_until_focused(page, "link", "Résumé")
    keyboard.press("Enter")
    expect(page.get_by_role("textbox", name="Résumé text", exact=True)).to_be_visible()
    press_until_focused(page, "textbox", "Résumé text")
    keyboard.insert_text("Built a queue on PostgreSQL with retries.")
    press_until_focused(page, "button", "Save résumé")
    keyboard.press("Enter")
    expect(page.get_by_text("Résumé saved.")).to_be_visible()

    page.goto("/jobs/new")
    expect(page.get_by_role("textbox", name="Role title", exact=True)).to_be_enabled()
    press_until_focused(page, "textbox", "Role title")
    keyboard.type("Engineer")
    press_until_focused(page, "textbox", "Job description")
    keyboard.insert_text("Requirements:\n- Experience with queues and retries\n- Strong SQL")
    press_until_focused(page, "button", "Save job posting")
    keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/jobs/[0-9a-f-]{36}$"))

    press_until_focused(page, "button", "Start interview")
    keyboard.press("Enter")
    expect(page.get_by_role("dialog", name="New interview", exact=True)).to_be_visible()
    press_until_focused(page, "button", "Begin")
    keyboard.press("Enter")
    page.wait_for_url("**/interview/*")
    journeys.wait_for_question(page, 1)
    press_until_focused(page, "textbox", "Your answer")
    keyboard.type("I would measure first, because guessing is expensive.")
    press_until_focused(page, "button", "Submit answer")
    keyboard.press("Enter")
    journeys.wait_for_feedback(page)
    press_until_focused(page, "button", "Next question")
    keyboard.press("Enter")
    journeys.wait_for_question(page, 2)
    press_until_focused(page, "button", "Finish interview")
    keyboard.press("Enter")
    expect(page.get_by_role("dialog", name="Finish now?")).to_be_visible()
    press_until_focused(page, "button", "Finish now")
    keyboard.press("Enter")
    expect(page.get_by_role("region", name="Summary", exact=True)).to_be_visible()


def test_escape_closes_the_dialog_and_it_opens_again(page: Page, given: Given) -> None:
    given.material(page, with_resume=False)
    start = page.get_by_role("button", name="Start interview", exact=True)
    for _ in range(2):
        start.click()
        dialog = page.get_by_role("dialog", name="New interview", exact=True)
        expect(dialog).to_be_visible()
        page.keyboard.press("Escape")
        expect(dialog).to_have_count(0)


OPEN = (
    *("/", "/shared/nothing", "/login", "/register", "/reset-password?token=none", "/privacy"),
    *("/scores", "/nowhere"),
)
OWN = (
    *("/dashboard", "/resume", "/jobs", "/jobs/new", "/history", "/history?q=the", "/progress"),
    *("/compare", "/settings"),
)
ADMINISTRATION = ("/admin", "/admin/invitations", "/admin/usage", "/admin/audit-log")


def test_no_page_is_wider_than_its_window(page: Page, given: Given) -> None:
    for path in OPEN:
        page.goto(path)
        assert too_wide(page) == [], path
    given.administrator(page, "/admin")
    for path in ADMINISTRATION:
        page.goto(path)
        expect(page.get_by_text(t.app.loading, exact=True)).to_have_count(0)
        assert too_wide(page) == [], path
    job, session = given.past(page, interviews=4)
    interview = f"/interview/{session}"
    for path in (*OWN, f"/progress?job={job}", f"/jobs/{job}", interview, f"{interview}/report"):
        page.goto(path)
        expect(page.get_by_text(t.app.loading, exact=True)).to_have_count(0)
        assert too_wide(page) == [], path


def test_the_theme_follows_the_system_until_chosen(browser: Browser, app: RunningApp) -> None:
    context = browser.new_context(base_url=app.url, color_scheme="dark")
    page = context.new_page()
    page.goto("/")
    background = "getComputedStyle(document.documentElement).backgroundColor"
    dark = page.evaluate(background)
    page.get_by_role("button", name="Switch to light theme").click()
    expect(page.get_by_role("button", name="Switch to dark theme")).to_be_visible()
    light = page.evaluate(background)
    page.reload()

    assert dark != light
    expect(page.get_by_role("button", name="Switch to dark theme")).to_be_visible()
    assert page.evaluate(background) == light
    context.close()


def test_built_assets_have_compressed_siblings(app: RunningApp, page: Page) -> None:
    with page.expect_response("**/assets/*.js") as response:
        page.goto("/")
    assert response.value.headers.get("content-encoding") == "br"
    assert len(response.value.body()) > 100

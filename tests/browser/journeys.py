"""What a candidate does, step by step, by the names that assistive technology hears."""

import re

from playwright.sync_api import Locator, Page, expect

from ai_interviewer.models.base import new_id
from tests.factories import ANSWER, POSTING, RESUME

PASSWORD = "a rather long password"
FEEDBACK_TIMEOUT = 20_000


def register(page: Page, email: str | None = None, password: str = PASSWORD) -> str:
    """Open an account, which leads to the dashboard signed in; the e-mail."""
    address = email or f"{new_id().hex}@example.org"
    page.goto("/register")
    page.get_by_role("textbox", name="Email", exact=True).fill(address)
    page.get_by_label("Password", exact=True).fill(password)
    page.get_by_role("button", name="Create account", exact=True).click()
    page.wait_for_url("**/dashboard")
    return address


def log_in(page: Page, email: str, password: str = PASSWORD) -> None:
    page.goto("/login")
    page.get_by_role("textbox", name="Email", exact=True).fill(email)
    page.get_by_label("Password", exact=True).fill(password)
    page.get_by_role("button", name="Log in", exact=True).click()


def go_to(page: Page, name: str) -> None:
    """Follow a link of the navigation. The interview room has none: leave it first."""
    leave = page.get_by_role("link", name="Leave", exact=True)
    if leave.count():
        leave.click()
    main = page.get_by_role("navigation", name="Main", exact=True)
    main.get_by_role("link", name=name, exact=True).click()


def save_resume(page: Page, text: str = RESUME) -> None:
    go_to(page, "Résumé")
    page.get_by_role("textbox", name="Résumé text", exact=True).fill(text)
    page.get_by_role("button", name="Save résumé", exact=True).click()
    expect(page.get_by_text("Résumé saved.")).to_be_visible()


def save_job(
    page: Page, *, title: str = "Senior Backend Engineer", language: str = "English"
) -> None:
    page.goto("/jobs/new")
    page.get_by_role("textbox", name="Role title", exact=True).fill(title)
    page.get_by_role("textbox", name="Company", exact=True).fill("Hopperlane")
    page.get_by_role("combobox", name="Experience level", exact=True).select_option("Senior")
    page.get_by_role("combobox", name="Interview language", exact=True).select_option(language)
    page.get_by_role("textbox", name="Tech stack", exact=True).fill("Python, PostgreSQL")
    page.get_by_role("textbox", name="Job description", exact=True).fill(POSTING)
    page.get_by_role("button", name="Save job posting", exact=True).click()
    page.wait_for_url(re.compile(r"/jobs/[0-9a-f-]{36}$"))


def begin(
    page: Page, *, questions: int = 3, interviewer: str = "Built-in", feedback: str | None = None
) -> None:
    """Start an interview from the posting's page."""
    page.get_by_role("button", name="Start interview", exact=True).click()
    dialog = page.get_by_role("dialog", name="New interview", exact=True)
    dialog.get_by_role("spinbutton", name="Questions", exact=True).fill(str(questions))
    dialog.get_by_role("combobox", name="Interviewer", exact=True).select_option(interviewer)
    if feedback:
        dialog.get_by_role("combobox", name="Feedback", exact=True).select_option(feedback)
    dialog.get_by_role("button", name="Begin", exact=True).click()
    page.wait_for_url(re.compile(r"/interview/[0-9a-f-]{36}$"))


def begin_first_interview(page: Page, *, key: str = "", **options: str) -> None:
    """Register, save a résumé and a posting, and begin an interview of three questions."""
    register(page)
    if key:
        save_key(page, key)
    save_resume(page)
    save_job(page)
    begin(page, **options)  # type: ignore[arg-type]


def save_key(page: Page, key: str = "sk-test-journey-0001") -> None:
    go_to(page, "Settings")
    page.get_by_label("OpenAI API key", exact=True).fill(key)
    page.get_by_role("button", name="Save key", exact=True).click()
    expect(page.get_by_text("Key saved.")).to_be_visible()


def question(page: Page) -> Locator:
    return page.get_by_role("region", name="Question", exact=True)


def feedback(page: Page) -> Locator:
    return page.get_by_role("region", name="Feedback", exact=True)


def answer_box(page: Page) -> Locator:
    return page.get_by_role("textbox", name="Your answer", exact=True)


def wait_for_question(page: Page, number: int) -> str:
    """Wait until question `number` is complete; its text."""
    expect(page.get_by_role("heading", name=f"Question {number} of", exact=False)).to_be_visible()
    expect(question(page)).to_have_attribute("aria-busy", "false", timeout=FEEDBACK_TIMEOUT)
    return question(page).inner_text()


def answer(page: Page, text: str = ANSWER) -> None:
    answer_box(page).fill(text)
    page.get_by_role("button", name="Submit answer", exact=True).click()


def wait_for_feedback(page: Page) -> str:
    """Wait until the feedback is complete and stored; its text."""
    expect(feedback(page)).to_have_attribute("aria-busy", "false", timeout=FEEDBACK_TIMEOUT)
    return feedback(page).inner_text()


def next_question(page: Page) -> None:
    page.get_by_role("button", name="Next question", exact=True).click()


def finish(page: Page) -> None:
    page.get_by_role("button", name="Finish interview", exact=True).click()

"""The printable report: black on white, two pages, the answers only if wanted."""

import re
from io import BytesIO

import pypdfium2
import pytest
from playwright.sync_api import Page, expect

from tests.browser.given import Given

A4 = (595, 842)
"""In points."""


def open_report(page: Page, given: Given) -> None:
    given.finished(page, questions=6, attempts=2)
    page.get_by_role("link", name="Report", exact=True).click()
    expect(page.get_by_role("article").get_by_role("heading", level=1)).to_be_visible()


def printed(page: Page) -> list[str]:
    """The text of each page of the PDF that the browser saves."""
    document = pypdfium2.PdfDocument(BytesIO(page.pdf(format="A4", prefer_css_page_size=True)))
    assert document.get_page_size(0) == pytest.approx(A4, abs=1)
    return [sheet.get_textpage().get_text_range() for sheet in document]


def test_six_questions_take_two_pages_of_paper(page: Page, given: Given) -> None:
    open_report(page, given)

    sheets = printed(page)

    text = "\n".join(sheets)
    assert len(sheets) <= 2
    assert set(re.findall(r"Question.(\d)", text)) == set("123456"), text
    assert "Senior Backend Engineer" in sheets[0].split("Questions")[0]
    assert "since attempt 1" in text
    for control in ("Print or save as PDF", "With the answers", "Dashboard"):
        assert control not in text
    assert "EXPLAIN ANALYZE" not in text.split("Question 1")[0]


def test_the_answers_follow_on_pages_of_their_own(page: Page, given: Given) -> None:
    open_report(page, given)
    answers = page.get_by_role("heading", name="Answers", exact=True)
    expect(answers).to_be_hidden()
    page.get_by_role("checkbox", name="With the answers", exact=True).check()
    expect(answers).to_be_visible()

    sheets = printed(page)

    assert len(sheets) > 1
    assert any(sheet.lstrip().startswith("Answers") for sheet in sheets)
    assert "the query fell from 900 ms to 40 ms" in "".join(sheets).replace("\r\n", " ")


def test_the_report_is_black_on_white_in_the_dark_too(page: Page, given: Given) -> None:
    page.emulate_media(color_scheme="dark")
    open_report(page, given)
    look = "getComputedStyle(document.querySelector('.report'))"

    assert page.evaluate(f"{look}.color") == "rgb(0, 0, 0)"
    assert page.evaluate(f"{look}.backgroundColor") == "rgb(255, 255, 255)"
    expect(page.get_by_role("navigation")).to_have_count(0)


def test_a_report_of_nobodys_interview_is_not_there(page: Page, given: Given) -> None:
    given.somebody(page)
    page.goto("/interview/00000000-0000-7000-8000-000000000000/report")

    expect(page.get_by_text("This report doesn't exist, or it isn't yours.")).to_be_visible()

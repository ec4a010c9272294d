"""Wishes lose their lead-in, registrations are terms, and abbreviations end nothing."""

import pytest

from ai_interviewer.interviewers.postings import SectionKind, read


@pytest.mark.parametrize(
    ("language", "lines", "wish"),
    [
        (
            "en",
            ("Requirements:", "- Cuts glass to size", "- Good to have: lead lights, kiln work"),
            "lead lights, kiln work",
        ),
        (
            "de",
            ("Das bringen Sie mit:", "- Glas zuschneiden", "- Von Vorteil: Bleiverglasung, Ofen"),
            "Bleiverglasung, Ofen",
        ),
        (
            "uk",
            ("Вимоги:", "- різати скло за розміром", "- Перевагою буде: робота з вітражами"),
            "робота з вітражами",
        ),
        (
            "es",
            ("Requisitos:", "- Cortar vidrio a medida", "- Se valora: trabajo con plomo"),
            "trabajo con plomo",
        ),
    ],
)
def test_a_wish_loses_its_lead_in_and_counts_as_one(
    language: str, lines: tuple[str, ...], wish: str
) -> None:
    reading = read("\n".join(lines), language)
    assert wish in reading.requirements
    assert reading.kind_of(wish) is SectionKind.PREFERRED


@pytest.mark.parametrize(
    "line",
    [
        "GDC registration, no conditions",
        "Active HCPC registration (paramedic)",
        "ALS (or willing to do it)",
    ],
)
def test_a_registration_is_a_term_and_no_topic(line: str) -> None:
    reading = read(f"Requirements:\n- {line}\n- Plans routes for the crew\n", "en")
    assert reading.requirements == ("Plans routes for the crew",)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Gepr. techn. Betriebswirt oder vergleichbar"),
        ("de", "Sehr gute Kenntnisse der allg. kaufm. Abläufe im Haus"),
        ("en", "Work with reg. Teams across the county"),
    ],
)
def test_an_abbreviation_ends_no_requirement(language: str, line: str) -> None:
    head = "Das bringen Sie mit:" if language == "de" else "Requirements:"
    reading = read(f"{head}\n- {line}\n- Glas\n", language)
    asked = (*reading.requirements, *reading.terms)
    assert line in asked

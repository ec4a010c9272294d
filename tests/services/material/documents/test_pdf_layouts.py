"""PDFs whose words don't stand in the file as they stand on the page."""

from pathlib import Path

import pytest

from tests.services.material.documents import pdfs
from tests.services.material.documents.drawn import Line, column, drawn, row_by_row
from tests.services.material.documents.outcomes import read_here

FILES = Path(__file__).parent / "files"
HEADER = Line(
    60, 760, "Noor Example, Site Reliability Engineer in Ghent, +32 555 0199, noor@example.org"
)
WORK = (
    *("EXPERIENCE", "Engineer, Brackwater Logistics", "2021 - today", "- Cut failed imports"),
    *("Developer, Tulip Parcel", "2018 - 2021", "- Wrote the address checker"),
)
SKILLS = ("SKILLS", "Python", "PostgreSQL", "LANGUAGES", "Dutch (native)", "English")


def lines_of(content: bytes) -> list[str]:
    found = read_here(content, "pdf")
    assert found.hidden == ()
    return [line for line in found.text.splitlines() if line]


def test_columns_that_were_drawn_row_by_row_are_read_one_after_the_other():
    lines = lines_of((FILES / "two-columns-row-by-row.pdf").read_bytes())

    assert lines == [
        *("Noor Example", "EXPERIENCE", "Site Reliability Engineer, Brackwater Logistics"),
        "2021 - today",
        "- Cut failed nightly imports from 14 to 2 a month by adding checkpoints to the loader",
        "- Moved 60 services to one deployment pipeline",
        "- Led the on-call rota of five people",
        *("Junior Developer, Tulip Parcel", "2018 - 2021"),
        "- Wrote the address checker used by 300 shops",
        *("SKILLS", "Python", "PostgreSQL", "Terraform", "Kubernetes"),
        *("LANGUAGES", "Dutch (native)", "English (C1)", "EDUCATION", "BSc Computing, 2018"),
    ]


def test_an_export_with_a_sidebar_keeps_both_apart_and_loses_its_page_numbers():
    lines = lines_of((FILES / "profile-export-with-sidebar.pdf").read_bytes())

    assert lines[:3] == [
        *("Contact", "ruben@example.org"),
        "www.linkedin.example/in/ruben-example (LinkedIn)",
    ]
    assert lines.index("Certified Data Steward") + 1 == lines.index("Ruben Example")
    assert not [line for line in lines if line.startswith("Page ")]
    assert "26 hours to 40 minutes." in " ".join(lines)


@pytest.mark.parametrize("pitch", [14, 17], ids=["same lines", "lines of its own"])
@pytest.mark.parametrize("is_mixed", [True, False], ids=["row by row", "one by one"])
def test_a_header_above_two_columns(pitch, is_mixed):
    left, right = column(*WORK, x=60), column(*SKILLS, x=380, pitch=pitch)
    body = row_by_row(left, right) if is_mixed else [*left, *right]

    assert lines_of(drawn([HEADER, *body])) == [HEADER.text, *WORK, *SKILLS]


def test_three_columns():
    columns = (
        ("SKILLS", "Python", "SQL", "Terraform"),
        ("LANGUAGES", "Dutch", "English", "French"),
        ("INTERESTS", "Chess", "Rowing", "Piano"),
    )
    body = row_by_row(*(column(*one, x=60 + 170 * n) for n, one in enumerate(columns)))

    lines = lines_of(drawn([HEADER, *body]))

    assert lines == [HEADER.text, *(text for one in columns for text in one)]


def test_text_beside_text_without_headings_is_two_columns():
    left = column(
        *(
            "I look after trains at night and",
            "repair what the day has broken",
            "Before that: buses",
        ),
        x=60,
    )
    right = column(
        *("Ask me about axles and about", "Everything that squeaks", "Write to me at any time"),
        x=330,
    )

    lines = lines_of(drawn(row_by_row(left, right)))

    assert lines[0].startswith("I look after trains at night and")
    assert not [line for line in lines if "trains" in line and "axles" in line]


def test_bullets_beside_bullets_are_two_lists():
    body = row_by_row(column("• Python", "• SQL", x=60), column("• Helm", "• Ansible", x=300))

    assert lines_of(drawn([HEADER, *body]))[1:] == ["• Python", "• SQL", "• Helm", "• Ansible"]


def test_headings_in_the_margin_stand_above_what_they_head():
    headings = [Line(60, 700, "Experience", is_bold=True), Line(60, 650, "Languages", is_bold=True)]
    body = [*column("Engineer, Acme", "- Built a thing", x=180), Line(180, 650, "Dutch, English")]

    assert lines_of(drawn([HEADER, *row_by_row(headings, body)]))[1:] == [
        *("Experience", "Engineer, Acme", "- Built a thing", "Languages", "Dutch, English"),
    ]


def test_a_title_above_columns_and_a_part_below_them_stand_apart():
    title = Line(380, 760, "Noor Example", size=20, is_bold=True)
    body = row_by_row(column(*WORK, x=60), column(*SKILLS[:3], x=380))
    below = column("EDUCATION", "BSc Computing, Ghent", x=60, y=580)

    assert lines_of(drawn([title, *body, *below])) == [
        *("Noor Example", *WORK, *SKILLS[:3]),
        *("EDUCATION", "BSc Computing, Ghent"),
    ]


ROLES = ("Engineer, Brackwater", "Developer, Tulip Parcel", "Intern, Example Ltd")
DATES = ("2021 – today", "2018 – 2021", "2017")


@pytest.mark.parametrize("is_last", [False, True], ids=["beside", "drawn last"])
def test_dates_at_the_right_edge_stay_with_their_roles(is_last):
    roles = [Line(60, 700 - 40 * n, role, is_bold=True) for n, role in enumerate(ROLES)]
    duties = [Line(70, 686 - 40 * n, f"- Did number {n}") for n in range(3)]
    dates = [Line(540, 700.8 - 40 * n, date, is_right=True) for n, date in enumerate(DATES)]
    body = [*roles, *duties, *dates] if is_last else row_by_row(roles, duties, dates)

    lines = lines_of(drawn([HEADER, *body]))

    assert lines[1::2] == [f"{role} {date}" for role, date in zip(ROLES, DATES, strict=True)]


def test_dates_in_the_left_margin_stand_before_their_roles():
    dates = [Line(60, 700 - 42 * n, date) for n, date in enumerate(DATES)]
    roles = [Line(160, 700 - 42 * n, role) for n, role in enumerate(ROLES)]
    places = [Line(160, 687 - 42 * n, "Ghent") for n in range(3)]

    lines = lines_of(drawn([HEADER, *row_by_row(dates, roles, places)]))

    assert lines[1::2] == [f"{date} {role}" for role, date in zip(ROLES, DATES, strict=True)]


@pytest.mark.parametrize("head", [("Skill", "Level"), ("Python", "expert")])
def test_a_table_stays_rows(head):
    rows = [head, ("SQL", "good"), ("Terraform", "basic"), ("Dutch", "native")]
    cells = [
        Line(x, 700 - 15 * n, text, is_bold=n == 0)
        for n, row in enumerate(rows)
        for x, text in zip((60, 250), row, strict=True)
    ]

    assert lines_of(drawn([HEADER, *cells])) == [HEADER.text, *map(" ".join, rows)]


def test_labels_stay_with_what_they_name():
    labels = column("Name:", "Position:", "Town:", x=60)
    values = column("Anouk Voorbeeld", "Ward nurse", "Ghent", x=200)

    lines = lines_of(drawn([*labels, *values]))

    assert lines == ["Name: Anouk Voorbeeld", "Position: Ward nurse", "Town: Ghent"]


def test_letters_with_space_between_them_are_words():
    page = [
        Line(60, 760, "E X P E R I E N C E", size=14, is_bold=True),
        Line(60, 740, "Gardener, Example Park"),
        Line(60, 720, "W O R K   H I S T O R Y", size=14),
        Line(60, 700, "EDUCATION AND SKILLS", size=12, letter_space=6),
        Line(60, 680, "YEARS OF WORK", size=12, letter_space=3),
        Line(60, 660, "A B C E"),
    ]

    assert lines_of(drawn(page)) == [
        *("EXPERIENCE", "Gardener, Example Park", "WORK HISTORY", "EDUCATION AND SKILLS"),
        *("YEARS OF WORK", "A B C E"),
    ]


def test_a_bullet_on_several_lines_is_one_line():
    page = [
        Line(60, 700, "• Led the medication round for 28 patients and cut errors in"),
        Line(68, 687, "Ghent from 9 to 3 a quarter, by check-"),
        Line(68, 674, "ing every chart twice"),
        Line(60, 661, "• Trained nurses"),
        Line(60, 648, "Ward nurse, Example Hospital"),
    ]

    assert lines_of(drawn(page)) == [
        "• Led the medication round for 28 patients and cut errors in Ghent from 9 to 3 a quarter,"
        " by checking every chart twice",
        "• Trained nurses",
        "Ward nurse, Example Hospital",
    ]


def test_page_numbers_and_repeated_headers_are_left_out():
    pages = [
        [
            Line(60, 800, "Noor Example · Résumé"),
            *column(*(f"Did thing {n} of year {page}" for n in range(6)), x=60),
            Line(290, 30, f"{page} / 3"),
        ]
        for page in (1, 2, 3)
    ]

    lines = lines_of(drawn(*pages))

    assert lines[0] == "Noor Example · Résumé"
    assert lines[1:] == [f"Did thing {n} of year {page}" for page in (1, 2, 3) for n in range(6)]


def test_a_number_on_a_line_of_its_own_inside_a_page_is_kept():
    page = column("Prizes won in all", "1", "Medals", "Gold", "Silver", "Bronze", x=60)

    assert "1" in lines_of(drawn(page))


ACCENTS = {
    "after the letter": b"BT /F 12 Tf 72 700 Td (Re) Tj ET BT /F 12 Tf 82.2 700 Td (\xb4) Tj ET "
    b"BT /F 12 Tf 87.4 700 Td (sume) Tj ET",
    "before the letter": b"BT /F 12 Tf 72 700 Td (R) Tj ET BT /F 12 Tf 82.2 700 Td (\xb4) Tj ET "
    b"BT /F 12 Tf 80.7 700 Td (esume) Tj ET",
}


@pytest.mark.parametrize("way", ACCENTS)
def test_an_accent_that_was_drawn_on_its_own_joins_its_letter(way):
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"

    assert lines_of(pdfs.one_page(ACCENTS[way], {5: font})) == ["Résume"]


def test_a_bullet_whose_sign_stands_apart_is_one_line():
    page = [
        *(Line(60, y, "•") for y in (700, 674)),
        Line(84, 700, "Led the medication round for 28 patients and cut errors from"),
        Line(84, 687, "9 to 3 a quarter"),
        Line(84, 674, "Trained nurses"),
    ]

    assert lines_of(drawn(page)) == [
        "• Led the medication round for 28 patients and cut errors from 9 to 3 a quarter",
        "• Trained nurses",
    ]


def test_places_at_the_right_edge_stay_with_their_lines_even_if_drawn_first():
    dates = ["Jan 2021 – Present", "Leeds", "Mar 2017 – Dec 2020", "York", "2015 – 2017", "Hull"]
    jobs = ["Head of logistics", "Example Ltd", "Warehouse lead", "Sample AG", "Picker", "Some Co"]
    page = [Line(540, 700 - 14 * n, text, is_right=True) for n, text in enumerate(dates)]

    lines = lines_of(drawn([*page, *column(*jobs, x=60)]))

    assert lines == [f"{job} {date}" for job, date in zip(jobs, dates, strict=True)]


def test_a_column_that_ends_at_the_right_edge_is_a_column():
    left = ["EXPERIENCE", "Picker", "Led two people", "Cut errors", "EDUCATION", "BSc Logistics"]
    right = ["CONTACT", "Leeds", "+44 20 7946 0000", "SKILLS", "Forklift", "Excel"]
    page = [Line(540, 700 - 14 * n, text, is_right=True) for n, text in enumerate(right)]

    assert lines_of(drawn(row_by_row(column(*left, x=60), page))) == [*left, *right]


def test_prose_beside_prose_is_two_columns():
    left = column(
        "Ran the wards for ten years and",
        "brought order to the rooms where",
        "charts got lost. She trained many",
        "nurses and wrote the handbook.",
        x=60,
    )
    right = column(
        "In Ghent she cut the errors by a",
        "third within nine months, with a",
        "new layout of the cupboards and",
        "better labels on every shelf.",
        x=230,
    )

    text = " ".join(lines_of(drawn(row_by_row(left, right))))

    assert "wrote the handbook. In Ghent she cut the errors by a third within" in text


def test_letters_far_apart_are_words_too():
    page = [
        Line(60, 700, "WORK & TRAINING", size=8, letter_space=12),
        Line(60, 680, "Contact:", size=10, letter_space=4),
        Line(60, 660, "Gardener, Example Park"),
    ]

    assert lines_of(drawn(page)) == ["WORK & TRAINING", "Contact:", "Gardener, Example Park"]


def test_an_accent_over_a_capital_joins_it():
    content = (
        b"BT /F 12 Tf 75.4 702.5 Td (\xb4) Tj ET BT /F 12 Tf 72 700 Td (E) Tj ET "
        b"BT /F 12 Tf 80 700 Td (lodie) Tj ET"
    )
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"

    assert lines_of(pdfs.one_page(content, {5: font})) == ["Élodie"]

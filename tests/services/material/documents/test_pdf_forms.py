"""PDF forms: what somebody typed into them is part of the résumé."""

import io
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from ai_interviewer.domain.documents.uploads import Notice
from ai_interviewer.domain.errors import ValidationFailed
from ai_interviewer.services.material.documents.findings import Refused
from tests.services.material.documents import pdfs
from tests.services.material.documents.outcomes import read_here

FILES = Path(__file__).parent / "files"


def read(content: bytes):
    return read_here(content, "pdf")


def a_form(value: bytes, *, field: bytes = b"", form: bytes = b"", catalog: bytes = b"") -> bytes:
    """A label and a field whose value nobody has drawn."""
    widget = (
        b"<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /Rect [160 690 360 710] /P 3 0 R "
        b"/DA (/F 10 Tf 0 g) /V " + value + b" " + field + b" >>"
    )
    return pdfs.one_page(
        pdfs.line("Name", x=60, y=696),
        {
            1: b"<< /Type /Catalog /Pages 2 0 R %s /AcroForm << /Fields [6 0 R] %s >> >>"
            % (catalog, form),
            3: pdfs.PAGE.replace(b"/Type /Page ", b"/Type /Page /Annots [6 0 R] "),
            6: widget,
        },
    )


def test_filled_fields_stand_behind_their_labels():
    found = read((FILES / "filled-form-cv.pdf").read_bytes())

    assert found.text.splitlines() == [
        "CURRICULUM VITAE FORM",
        "Full name: Anouk Voorbeeld",
        "Position held: Ward nurse, St. Example Hospital, 2019 - 2024",
        "Main duties: Led the medication round for 28 patients; cut errors from 9 to 3 a quarter",
        "Training: BSc Nursing, 2019",
        "Languages: Dutch, English C1",
    ]
    assert found.notices == ()


def test_ticks_and_choices_are_read():
    out = io.BytesIO()
    canvas = Canvas(out)
    for n, label in enumerate(["Driving licence B", "Driving licence C", "Level"]):
        canvas.drawString(60, 700 - 30 * n, label)
    form = canvas.acroForm
    form.checkbox(name="b", x=200, y=695, checked=True)
    form.checkbox(name="c", x=200, y=665, checked=False)
    levels = ["Junior", "Senior"]
    form.choice(name="level", x=160, y=630, width=90, height=20, value="Senior", options=levels)
    canvas.save()

    found = read(out.getvalue())

    assert found.text.splitlines() == [
        "Driving licence B ☒",
        "Driving licence C",
        "Level Senior",
    ]


def test_a_value_that_nobody_has_drawn_is_read_from_its_field():
    found = read(a_form(b"(Olena Tykholis)"))

    assert (found.text, found.notices) == ("Name Olena Tykholis", ())


def test_a_value_in_any_script():
    value = "Олена Тихоліс".encode("utf-16-be").hex().encode()

    assert (read(a_form(b"<feff%s>" % value))).text == "Name Олена Тихоліс"


@pytest.mark.parametrize("flags", [2, 32], ids=["hidden", "not shown on a screen"])
def test_a_field_that_nobody_sees_is_not_read(flags):
    assert (read(a_form(b"(Seen by nobody)", field=b"/F %d" % flags))).text == "Name"


def test_a_password_in_a_field_is_not_read():
    assert (read(a_form(b"(hunter2)", field=b"/Ff 8192"))).text == "Name"


def test_values_that_are_no_text_are_counted():
    found = read(a_form(b"[1 2 3]"))

    assert found.text == "Name"
    assert found.notices == (Notice("fields_unread", count=1),)


@pytest.mark.parametrize(
    ("field", "count"),
    [
        (b"<< /FT /Tx /T (town) /V (Leeds) >>", 1),
        (
            b"<< /Type /Annot /Subtype /Widget /FT /Tx /Rect [9 9 99 20] /T (town) /V <4c> >>",
            1,
        ),
        (b"<< /FT /Tx /T (town) /V () >>", 0),
        (b"<< /FT /Btn /T (town) /V /Yes >>", 0),
        (b"<< /FT /Tx /T (name) /V (Leeds) /Kids [6 0 R] >>", 0),
    ],
    ids=["without a place", "on no page", "empty", "a button", "of a field on a page"],
)
def test_filled_fields_that_lie_on_no_page_are_counted(field, count):
    widget = (
        b"<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /Rect [160 690 360 710] /V (Olena) >>"
    )
    found = read(
        pdfs.one_page(
            pdfs.line("Name", x=60, y=696),
            {
                1: b"<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [6 0 R 7 0 R] >> >>",
                3: pdfs.PAGE.replace(b"/Type /Page ", b"/Type /Page /Annots [6 0 R] "),
                6: widget,
                7: field,
            },
        )
    )

    assert found.text == "Name Olena"
    assert found.notices == ((Notice("fields_unread", count=count),) if count else ())


@pytest.mark.parametrize(
    ("form", "catalog"),
    [(b"/XFA (x)", b"/NeedsRendering true"), (b"/XFA (x)", b"")],
    ids=["drawn by a program", "without values"],
)
def test_a_form_of_the_other_kind_is_refused_with_what_to_do(form, catalog):
    with pytest.raises(Refused, match="document_xfa"):
        read(a_form(b"()", form=form, catalog=catalog))

    assert "print it to PDF" in ValidationFailed("document_xfa").message


def test_a_form_of_both_kinds_is_read_by_its_fields():
    assert (read(a_form(b"(Olena)", form=b"/XFA (x)"))).text == "Name Olena"


def test_words_typed_onto_a_page_are_read():
    typed = (
        b"<< /Type /Annot /Subtype /FreeText /Rect [160 690 360 710] /F 4 /Contents (Olena) "
        b"/DA (/F 10 Tf 0 g) /AP << /N 7 0 R >> >>"
    )
    look = pdfs.stream(
        b"BT /F 10 Tf 2 5 Td (Olena) Tj ET",
        b"/Type /XObject /Subtype /Form /BBox [0 0 200 20] /Resources << /Font << /F 5 0 R >> >>",
    )
    page = pdfs.PAGE.replace(b"/Type /Page ", b"/Type /Page /Annots [6 0 R] ")

    found = read(pdfs.one_page(pdfs.line("Name", x=60, y=695), {3: page, 6: typed, 7: look}))

    assert found.text == "Name Olena"


@pytest.mark.parametrize(
    ("field", "text"),
    [
        (b"/FT /Ch /Ff 131072 /Opt [[(sr) (Head cook)] [(jr) (Cook)]] /V (sr)", "Head cook"),
        (b"/FT /Ch /Ff 2097152 /Opt [(Bread) (Fish) (Sauce)] /V [(Bread) (Sauce)]", "Bread, Sauce"),
        (b"/FT /Tx /RV (<body><p>Anouk <b>Voorbeeld</b></p></body>)", "Anouk Voorbeeld"),
    ],
    ids=["a choice", "several choices", "formatted text"],
)
def test_fields_of_other_kinds_are_read_as_they_are_worded(field, text):
    content = a_form(b"()").replace(b"/FT /Tx", b"").replace(b"/V ()", field)

    found = read(content)

    assert (found.text, found.notices) == (f"Name {text}", ())


def test_a_list_shows_only_what_was_chosen():
    out = io.BytesIO()
    canvas = Canvas(out)
    canvas.drawString(60, 720, "Skills")
    skills = ["Bread", "Fish", "Sauce"]
    canvas.acroForm.listbox(
        name="s", x=160, y=690, width=90, height=50, value="Fish", options=skills
    )
    canvas.save()

    assert read(out.getvalue()).text.split() == ["Skills", "Fish"]


def test_words_typed_onto_a_page_and_never_drawn_are_read():
    note = (
        b"<< /Type /Annot /Subtype /FreeText /Contents (Anouk Voorbeeld) /DA (/F 10 Tf 0 g) "
        b"/Rect [160 690 360 710] /P 3 0 R >>"
    )
    page = pdfs.PAGE.replace(b"/Type /Page ", b"/Type /Page /Annots [6 0 R] ")
    content = pdfs.one_page(pdfs.line("Name", x=60, y=696), {3: page, 6: note})

    assert read(content).text == "Name Anouk Voorbeeld"


@pytest.mark.parametrize(
    "stand_in",
    [
        "If this message is not eventually replaced by the proper contents of the document, wait.",
        "For the best experience, open this PDF portfolio in Acrobat X or later.",
    ],
)
def test_a_page_that_stands_in_for_another_is_refused(stand_in):
    with pytest.raises(Refused) as refused:
        read(pdfs.one_page(pdfs.line(stand_in, x=30, size=8)))

    assert refused.value.key == "document_xfa"

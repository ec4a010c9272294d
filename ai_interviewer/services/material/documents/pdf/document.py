"""The text of a PDF as its reader sees it. Runs in the reader's process alone."""

from collections.abc import Iterator

import pypdfium2.raw as pdfium

from ai_interviewer.domain.documents.uploads import Notice
from ai_interviewer.domain.limits import PDF_PAGES, RESUME_CHARACTERS
from ai_interviewer.services.material.documents import cleaning
from ai_interviewer.services.material.documents.findings import (
    NOT_WORDS,
    Findings,
    Refused,
    quoted,
)
from ai_interviewer.services.material.documents.pdf.forms import Form
from ai_interviewer.services.material.documents.pdf.page import PdfPage
from ai_interviewer.services.material.documents.pdf.running import without_running_lines
from ai_interviewer.services.material.documents.pdf.stray_fields import count_stray_fields

_PASSWORD_ERRORS = (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY)


def read(content: bytes) -> Findings:
    """Text page by page in the order in which it is read, and what is hidden. Raises Refused."""
    # No password is given: what opens with an empty one is open to everybody.
    document = pdfium.FPDF_LoadMemDocument64(content, len(content), None)
    if not document:
        is_locked = pdfium.FPDF_GetLastError() in _PASSWORD_ERRORS
        raise Refused("document_encrypted" if is_locked else "document_damaged")
    count = pdfium.FPDF_GetPageCount(document)
    if count > PDF_PAGES:
        raise Refused("document_too_many_pages")
    form = Form(document)
    shown, hidden, is_scan, pictures = [], [], False, 0
    has_nameless, doubtful = False, ""
    for page in _pages(form, count):
        page_shown, page_hidden = page.shown_and_hidden(may_be_drawn_apart=not form.is_filled)
        shown.append(cleaning.cleaned(page_shown))
        hidden += [cleaning.cleaned(passage) for passage in page_hidden]
        is_scan = is_scan or page.is_scan
        pictures += page.is_picture
        has_nameless = has_nameless or page.has_nameless_letters
        doubtful += page.doubtful()
        if sum(map(len, shown)) > RESUME_CHARACTERS:
            raise Refused("resume_too_long")
    text = "\n\n".join(part for part in without_running_lines(shown) if part.strip())
    form.refuse_empty(text)
    if not any(character.isalnum() for character in text):
        raise Refused("document_not_words" if has_nameless else "document_without_text")
    unread = form.unread + (count_stray_fields(content) if form.is_there else 0)
    counts = {"fields_unread": unread, "pages_without_text": pictures}
    notices = [Notice(key, count) for key, count in counts.items() if count]
    if has_nameless:
        notices.insert(0, Notice(NOT_WORDS))
    return Findings(
        text=text,
        hidden=quoted(hidden),
        is_scan=is_scan,
        notices=tuple(notices),
        doubtful=doubtful,
    )


def _pages(form: Form, count: int) -> Iterator[PdfPage]:
    """The pages that can be opened, one at a time. Raises Refused when none can."""
    opened = 0
    for number in range(count):
        handle, values = form.opened(number)
        if handle:
            opened += 1
            yield PdfPage(handle, values)
    if not opened:
        raise Refused("document_damaged")

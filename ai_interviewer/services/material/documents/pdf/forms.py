"""What people typed into a form: drawn onto its pages, and read from its fields where it is not."""

import codecs
import ctypes
import re
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium

from ai_interviewer.domain.limits import RESUME_CHARACTERS
from ai_interviewer.services.material.documents.findings import Refused
from ai_interviewer.services.material.documents.web_page import stretches_of

_UNSEEN = pdfium.FPDF_ANNOT_FLAG_HIDDEN | pdfium.FPDF_ANNOT_FLAG_NOVIEW
_PASSWORD = 1 << 13
_BUTTONS = (pdfium.FPDF_FORMFIELD_CHECKBOX, pdfium.FPDF_FORMFIELD_RADIOBUTTON)
_LISTS = (pdfium.FPDF_FORMFIELD_COMBOBOX, pdfium.FPDF_FORMFIELD_LISTBOX)
_ACTIONS = (pdfium.FPDF_FORMFIELD_PUSHBUTTON, pdfium.FPDF_FORMFIELD_SIGNATURE)
_MOST_FIELDS, _MOST_OPTIONS = 400, 1_000
CHECKED = "☒"

_SHORT = 1_500
_STAND_IN = re.compile(
    r"not eventually replaced by the proper contents|open this PDF portfolio", re.IGNORECASE
)
"""What other programs show in place of what only Adobe's can."""

# Found now, since the reader opens no file once it has begun.
codecs.lookup("utf-16-le")


@dataclass(frozen=True, slots=True)
class FieldValue:
    """The text of a filled field and the room it has on the page."""

    text: str
    left: float
    bottom: float
    right: float
    top: float


class Form:
    """The form that a file is, if it is one."""

    def __init__(self, document: Any) -> None:
        kind = pdfium.FPDF_GetFormType(document)
        if kind == pdfium.FORMTYPE_XFA_FULL:
            raise Refused("document_xfa")
        self.is_filled = False
        self.unread = 0
        self.is_there = kind != pdfium.FORMTYPE_NONE
        self._document = document
        self._may_be_empty = kind != pdfium.FORMTYPE_XFA_FOREGROUND
        self._environment: Any = None
        if self.is_there:
            # The library keeps the pointer, so the structure has to live as long.
            self._settings = pdfium.FPDF_FORMFILLINFO(version=2)
            self._environment = pdfium.FPDFDOC_InitFormFillEnvironment(document, self._settings)

    def opened(self, number: int) -> tuple[Any, list[FieldValue]]:
        """A page with its notes and fields drawn onto it, and what its fields hold."""
        page = pdfium.FPDF_LoadPage(self._document, number)
        if not page or pdfium.FPDFPage_GetAnnotCount(page) <= 0:
            return page, []
        values = self._values(page)
        if pdfium.FPDFPage_Flatten(page, pdfium.FLAT_NORMALDISPLAY) == pdfium.FLATTEN_SUCCESS:
            pdfium.FPDF_ClosePage(page)
            page = pdfium.FPDF_LoadPage(self._document, number)
        return page, values

    def refuse_empty(self, text: str) -> None:
        """Raise Refused if all the text there is asks the reader to open the file elsewhere."""
        is_asking = "please wait" in text.casefold() or "adobe reader" in text.casefold()
        is_stand_in = len(text) < _SHORT and bool(_STAND_IN.search(" ".join(text.split())))
        if is_stand_in or (not self._may_be_empty and (is_asking or not self.is_filled)):
            raise Refused("document_xfa")

    def _values(self, page: Any) -> list[FieldValue]:
        values: list[FieldValue] = []
        for n in range(min(pdfium.FPDFPage_GetAnnotCount(page), _MOST_FIELDS)):
            note = pdfium.FPDFPage_GetAnnot(page, n)
            kind = pdfium.FPDFAnnot_GetSubtype(note) if note else pdfium.FPDF_ANNOT_UNKNOWN
            if kind == pdfium.FPDF_ANNOT_WIDGET:
                values += self._value(note)
            elif kind == pdfium.FPDF_ANNOT_FREETEXT and not _is_drawn(note):
                values += self._typed(note)
        return values

    def _typed(self, note: Any) -> list[FieldValue]:
        """Words typed onto the page that the file doesn't draw."""
        text = _text(pdfium.FPDFAnnot_GetStringValue, note, b"Contents")
        is_seen = not pdfium.FPDFAnnot_GetFlags(note) & _UNSEEN
        return self._placed(note, text) if text.strip() and is_seen else []

    def _value(self, field: Any) -> list[FieldValue]:
        """What the field holds, in a list of one; nothing when it is empty or cannot be seen."""
        kind = pdfium.FPDFAnnot_GetFormFieldType(self._environment, field)
        flags = pdfium.FPDFAnnot_GetFlags(field)
        if flags & _UNSEEN:
            return []
        if kind in _ACTIONS:
            pdfium.FPDFAnnot_SetFlags(field, flags | pdfium.FPDF_ANNOT_FLAG_HIDDEN)
            return []
        if kind in _BUTTONS:
            state = _text(pdfium.FPDFAnnot_GetStringValue, field, b"AS")
            text = CHECKED if state not in ("", "Off") else ""
        elif self._is_secret(field, kind):
            text = ""
        elif kind in _LISTS and (chosen := self._chosen(field)):
            text = ", ".join(chosen)
        else:
            text = _text(pdfium.FPDFAnnot_GetFormFieldValue, self._environment, field)
            text = text or _text(pdfium.FPDFAnnot_GetStringValue, field, b"V") or _rich(field)
            if not text and _has_content(field):
                self.unread += 1
        if kind == pdfium.FPDF_FORMFIELD_LISTBOX:
            # It draws what could be chosen, too.
            pdfium.FPDFAnnot_SetFlags(field, flags | pdfium.FPDF_ANNOT_FLAG_HIDDEN)
        return self._placed(field, text) if text.strip() else []

    def _chosen(self, field: Any) -> list[str]:
        """What is chosen in a list, as the page words it."""
        count = min(pdfium.FPDFAnnot_GetOptionCount(self._environment, field), _MOST_OPTIONS)
        return [
            _text(pdfium.FPDFAnnot_GetOptionLabel, self._environment, field, n)
            for n in range(max(count, 0))
            if pdfium.FPDFAnnot_IsOptionSelected(self._environment, field, n)
        ]

    def _is_secret(self, field: Any, kind: int) -> bool:
        if kind != pdfium.FPDF_FORMFIELD_TEXTFIELD:
            return False
        flags = pdfium.FPDFAnnot_GetFormFieldFlags(self._environment, field)
        return bool(flags & _PASSWORD)

    def _placed(self, field: Any, text: str) -> list[FieldValue]:
        self.is_filled = True
        room = pdfium.FS_RECTF()
        if not pdfium.FPDFAnnot_GetRect(field, room):
            self.unread += 1
            return []
        left, right = sorted((room.left, room.right))
        bottom, top = sorted((room.bottom, room.top))
        if right - left < 1 or top - bottom < 1:
            return []
        return [FieldValue(text[:RESUME_CHARACTERS], left, bottom, right, top)]


def _is_drawn(note: Any) -> bool:
    mode = pdfium.FPDF_ANNOT_APPEARANCEMODE_NORMAL
    return bool(pdfium.FPDFAnnot_GetAP(note, mode, None, 0) > 2)


def _rich(field: Any) -> str:
    """The words of a value that is kept with its fonts and colours."""
    page = _text(pdfium.FPDFAnnot_GetStringValue, field, b"RV")
    return "".join(stretch.text for stretch in stretches_of(page)).strip() if page else ""


def _has_content(field: Any) -> bool:
    """Whether the field has a value of a kind that cannot be read as text."""
    if not pdfium.FPDFAnnot_HasKey(field, b"V"):
        return False
    return pdfium.FPDFAnnot_GetValueType(field, b"V") not in (
        *(pdfium.FPDF_OBJECT_STRING, pdfium.FPDF_OBJECT_NAME, pdfium.FPDF_OBJECT_NULLOBJ),
    )


def _text(get: Any, *arguments: Any) -> str:
    """What a function of the library writes, in UTF-16, into a buffer of the size it asks for."""
    size = get(*arguments, None, 0)
    if size <= 2 or size > 4 * RESUME_CHARACTERS:
        return ""
    buffer = (ctypes.c_ushort * (size // 2 + 1))()
    get(*arguments, buffer, size)
    return bytes(buffer).decode("utf-16-le", "replace").split("\0", 1)[0]

"""Filled fields of a form that lie on no page, so that nobody sees what was typed into them.

The library tells of the fields of a page only. Where a file is written plainly, they are found in
its objects; in one that packs its objects together, none is.
"""

import re

_OBJECT = re.compile(rb"(?<!\d)(\d{1,7})\s+\d{1,5}\s+obj\b(.*?)\bendobj\b", re.DOTALL)
_PACKED = re.compile(rb"/Type\s*/ObjStm\b")
_STREAM = re.compile(rb"\bstream\b.*", re.DOTALL)
_TYPED = re.compile(rb"/FT\s*/(?:Tx|Ch)\b")
_VALUE = re.compile(rb"/V\s*(?:\((?!\s*\))|<(?![<\s>]))")
_HAS_WIDGETS = re.compile(rb"/Kids\b")
_NOTES = re.compile(rb"/Annots\s*(?:\[(?P<list>[^\]]*)\]|(?P<number>\d+)\s+\d+\s+R)")
_REFERENCE = re.compile(rb"(\d+)\s+\d+\s+R\b")


def count_stray_fields(content: bytes) -> int:
    """How many text fields and choices are filled and belong to no page, as far as can be told."""
    if _PACKED.search(content):
        return 0
    # Of an object that was changed, the last is the one that counts.
    objects = {found[1]: _STREAM.sub(b"", found[2]) for found in _OBJECT.finditer(content)}
    on_pages: set[bytes] = set()
    for body in objects.values():
        for notes in _NOTES.finditer(body):
            listed = notes["list"] or objects.get(notes["number"] or b"", b"")
            on_pages.update(_REFERENCE.findall(listed))
    return sum(
        bool(_TYPED.search(body) and _VALUE.search(body) and not _HAS_WIDGETS.search(body))
        and number not in on_pages
        for number, body in objects.items()
    )

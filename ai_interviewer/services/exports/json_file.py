"""`data.json`: everything, for programs."""

import json
import shutil
import zipfile
from contextlib import ExitStack
from tempfile import SpooledTemporaryFile
from typing import Any

from ai_interviewer.models.base import now
from ai_interviewer.services.exports.records import Record

NAME = "data.json"
FORMAT, VERSION = "ai-interviewer-export", 2
"""The version rises when names in `data.json` change; the changelog says how."""
_MOST_BYTES_IN_MEMORY = 4_000_000


class JsonFile:
    """One object. `interviews` is its last entry, so that they can be written page by page.

    It is written to a draft first: a ZIP file takes one entry at a time, and other kinds of files
    write theirs in between.
    """

    def __init__(self, archive: zipfile.ZipFile, stack: ExitStack) -> None:
        self._archive = archive
        draft = SpooledTemporaryFile(max_size=_MOST_BYTES_IN_MEMORY)  # noqa: SIM115 - the stack closes it
        self._draft = stack.enter_context(draft)
        self._separator = "\n"

    def begin(self, account: Record) -> None:
        head = {"format": FORMAT, "version": VERSION, "exported_at": now().isoformat(), **account}
        self._write(_json(head).removesuffix("}") + ', "interviews": [')

    def add(self, interviews: list[Record]) -> None:
        for interview in interviews:
            self._write(self._separator + _json(interview))
            self._separator = ",\n"

    def end(self) -> None:
        self._write("\n]}\n")
        self._draft.seek(0)
        with self._archive.open(NAME, "w", force_zip64=True) as entry:
            shutil.copyfileobj(self._draft, entry)

    def _write(self, text: str) -> None:
        self._draft.write(text.encode())


def _json(value: Any) -> str:
    # On one line: Python indents with a slow encoder, which would hold up everybody else.
    return json.dumps(value, ensure_ascii=False)

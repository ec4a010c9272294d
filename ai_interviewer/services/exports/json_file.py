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
_KEPT_IN_MEMORY = 4_000_000


class JsonFile:
    """One object; `interviews` is its last entry, so that it can be written as it comes.

    Kept aside until the end: a ZIP file takes one entry at a time, and others write theirs between.
    """

    def __init__(self, archive: zipfile.ZipFile, opened: ExitStack) -> None:
        self._archive = archive
        draft = SpooledTemporaryFile(max_size=_KEPT_IN_MEMORY)  # noqa: SIM115 - `opened` closes it
        self._draft = opened.enter_context(draft)
        self._separator = "\n"

    def begin(self, account: Record) -> None:
        head = {"format": FORMAT, "version": VERSION, "exported_at": now().isoformat(), **account}
        self._say(_json(head).removesuffix("}") + ', "interviews": [')

    def add(self, interviews: list[Record]) -> None:
        for interview in interviews:
            self._say(self._separator + _json(interview))
            self._separator = ",\n"

    def end(self) -> None:
        self._say("\n]}\n")
        self._draft.seek(0)
        with self._archive.open(NAME, "w", force_zip64=True) as entry:
            shutil.copyfileobj(self._draft, entry)

    def _say(self, text: str) -> None:
        self._draft.write(text.encode())


def _json(value: Any) -> str:
    # On one line: to indent it, Python would leave its fast encoder and hold up everybody else.
    return json.dumps(value, ensure_ascii=False)

"""The tables as files of the archive: drafts that grow page by page, added at the end."""

import csv
import io
import json
import re
import shutil
import zipfile
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from tempfile import SpooledTemporaryFile
from typing import Any

from ai_interviewer.services.exports.records import Record
from ai_interviewer.services.exports.research import dictionary
from ai_interviewer.services.exports.research.tables import (
    UsageTotals,
    answer_rows,
    interview_row,
    key_point_rows,
    question_rows,
)

_FOLDER = "research"
_MOST_BYTES_IN_MEMORY = 2_000_000
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What makes a spreadsheet read a cell as a formula (OWASP, CSV Injection)."""
_INNER_FORMULA = re.compile(r"([;\t]\s*)(?=[=+\-@])")
"""The same, in a spreadsheet that separates cells at semicolons or tabs."""


class ResearchFiles:
    """Interviews, questions, answers and key points for statistics, and their dictionary."""

    def __init__(self, archive: zipfile.ZipFile, stack: ExitStack) -> None:
        self._archive = archive
        self._usage_totals = UsageTotals()
        self._tables = {
            name: _Table([column.name for column in columns], stack)
            for name, columns in dictionary.TABLES.items()
        }

    def begin(self, account: Record) -> None:
        self._usage_totals = UsageTotals(account["usage"])

    def add(self, interviews: list[Record]) -> None:
        for interview in interviews:
            self._tables["interviews"].add([interview_row(interview, self._usage_totals)])
            self._tables["questions"].add(question_rows(interview))
            self._tables["answers"].add(answer_rows(interview, self._usage_totals))
            self._tables["key_points"].add(key_point_rows(interview))

    def end(self) -> None:
        for name, table in self._tables.items():
            for ending, draft in table.drafts.items():
                draft.seek(0)
                path = f"{_FOLDER}/{name}.{ending}"
                with self._archive.open(path, "w", force_zip64=True) as entry:
                    shutil.copyfileobj(draft, entry)
        self._archive.writestr(f"{_FOLDER}/data-dictionary.md", dictionary.markdown())
        lines = "".join(
            [_line(dictionary.FIELDS), *(_line(row.values()) for row in dictionary.rows())]
        )
        self._archive.writestr(f"{_FOLDER}/data-dictionary.csv", lines)


class _Table:
    """One table, written as CSV and as JSON lines at the same time."""

    def __init__(self, columns: Sequence[str], stack: ExitStack) -> None:
        self._columns = columns
        self.drafts = {
            ending: stack.enter_context(
                SpooledTemporaryFile(max_size=_MOST_BYTES_IN_MEMORY)  # noqa: SIM115 - the stack closes it
            )
            for ending in ("csv", "jsonl")
        }
        self.drafts["csv"].write(_line(columns).encode())

    def add(self, rows: Iterable[Record]) -> None:
        for row in rows:
            if row.keys() != set(self._columns):
                raise ValueError("A row and the data dictionary have different columns.")
            ordered = {name: row[name] for name in self._columns}
            self.drafts["csv"].write(_line(ordered.values()).encode())
            line = json.dumps(ordered, ensure_ascii=False) + "\n"
            self.drafts["jsonl"].write(line.encode())


def _line(cells: Iterable[Any]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\r\n").writerow([_cell(cell) for cell in cells])
    return line.getvalue()


def _cell(value: Any) -> Any:
    """The value as a cell that no spreadsheet reads as a formula."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, str):
        return value
    text = value[:1] + _INNER_FORMULA.sub(r"\1'", value[1:])
    return f"'{text}" if value.startswith(_FORMULA) else text

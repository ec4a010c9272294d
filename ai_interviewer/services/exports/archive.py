"""The ZIP file is written page by page, in a thread, and on disk once it is large."""

import asyncio
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from tempfile import SpooledTemporaryFile
from typing import IO, Protocol
from uuid import UUID

from ai_interviewer.domain.errors import Conflict
from ai_interviewer.models.base import now
from ai_interviewer.services import rate_limits
from ai_interviewer.services.exports import records
from ai_interviewer.services.exports.json_file import JsonFile
from ai_interviewer.services.exports.markdown import MarkdownFiles
from ai_interviewer.services.exports.records import Record
from ai_interviewer.services.exports.research import ResearchFiles

MOST_BYTES_IN_MEMORY = 4_000_000
_MOST_AT_ONCE = 2
"""Exports that a process writes at the same time; others wait for their turn."""

_slots = asyncio.Semaphore(_MOST_AT_ONCE)
_exporting: set[UUID] = set()
"""The users whose export is being written or waits for its turn."""


class Files(Protocol):
    """One kind of file in the archive. Its methods are called in this order, in a thread.

    It is created with the archive, and with a stack that closes whatever the files open.
    """

    def begin(self, account: Record) -> None: ...

    def add(self, interviews: list[Record]) -> None: ...

    def end(self) -> None: ...


KINDS = (JsonFile, MarkdownFiles, ResearchFiles)


@dataclass(frozen=True, slots=True)
class Export:
    """A finished ZIP file, positioned at its start. The caller closes `file`."""

    filename: str
    file: IO[bytes]


async def export(*, user_id: UUID) -> Export:
    """Everything that is stored about the user, as a ZIP file.

    Raises NotFound, RateLimited, or Conflict (export_running) while another export is written.
    """
    await rate_limits.allow_export(user_id=user_id)
    with _refuse_another(user_id):
        async with _slots:
            file = SpooledTemporaryFile(max_size=MOST_BYTES_IN_MEMORY)  # noqa: SIM115 - returned
            try:
                await _write(file, user_id)
            except BaseException:
                file.close()
                raise
    return Export(filename=f"ai-interviewer-export-{now():%Y-%m-%d}.zip", file=file)


@contextmanager
def _refuse_another(user_id: UUID) -> Iterator[None]:
    if user_id in _exporting:
        raise Conflict("export_running")
    _exporting.add(user_id)
    try:
        yield
    finally:
        _exporting.discard(user_id)


async def _write(file: IO[bytes], user_id: UUID) -> None:
    account = await records.account(user_id=user_id)
    with ExitStack() as stack:
        archive = stack.enter_context(zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED))
        kinds: Sequence[Files] = [kind(archive, stack) for kind in KINDS]
        await asyncio.to_thread(_begin, kinds, account)
        async for page in records.interviews(user_id=user_id):
            await asyncio.to_thread(_add, kinds, page)
        await asyncio.to_thread(_end, kinds, archive)
    file.seek(0)


def _begin(kinds: Sequence[Files], account: Record) -> None:
    for kind in kinds:
        kind.begin(account)


def _add(kinds: Sequence[Files], page: list[Record]) -> None:
    for kind in kinds:
        kind.add(page)


def _end(kinds: Sequence[Files], archive: zipfile.ZipFile) -> None:
    for kind in kinds:
        kind.end()
    archive.close()

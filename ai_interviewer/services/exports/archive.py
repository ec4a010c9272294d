"""The ZIP file: put together page by page, in a thread, on disk when it grows large."""

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

KEPT_IN_MEMORY = 4_000_000
_AT_ONCE = 2
"""Exports that a process puts together at the same time; the others wait for their turn."""

_places = asyncio.Semaphore(_AT_ONCE)
_under_way: set[UUID] = set()


class Files(Protocol):
    """One kind of file in the archive. Its methods are called in this order, in a thread.

    It is made with the archive, and with a stack that closes what it opens, whatever happens.
    """

    def begin(self, account: Record) -> None: ...

    def add(self, interviews: list[Record]) -> None: ...

    def end(self) -> None: ...


KINDS = (JsonFile, MarkdownFiles, ResearchFiles)


@dataclass(frozen=True, slots=True)
class Export:
    """A finished ZIP file, at its beginning. Whoever gets it closes `file`."""

    filename: str
    file: IO[bytes]


async def export(*, user_id: UUID) -> Export:
    """Everything that is kept about the user.

    Raises NotFound, RateLimited, or Conflict (export_running) while another one is put together.
    """
    await rate_limits.allow_export(user_id=user_id)
    with _alone(user_id):
        async with _places:
            file = SpooledTemporaryFile(max_size=KEPT_IN_MEMORY)  # noqa: SIM115 - given away
            try:
                await _write(file, user_id)
            except BaseException:
                file.close()
                raise
    return Export(filename=f"ai-interviewer-export-{now():%Y-%m-%d}.zip", file=file)


@contextmanager
def _alone(user_id: UUID) -> Iterator[None]:
    if user_id in _under_way:
        raise Conflict("export_running")
    _under_way.add(user_id)
    try:
        yield
    finally:
        _under_way.discard(user_id)


async def _write(file: IO[bytes], user_id: UUID) -> None:
    account = await records.account(user_id=user_id)
    with ExitStack() as opened:
        archive = opened.enter_context(zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED))
        kinds: Sequence[Files] = [kind(archive, opened) for kind in KINDS]
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

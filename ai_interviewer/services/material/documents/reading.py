"""Reads résumé files in processes of their own, which cannot do much and not for long."""

import asyncio
import json
import logging
import os
import signal
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

from ai_interviewer.domain.documents.uploads import (
    NOTICES,
    UPLOAD_ERRORS,
    Notice,
    ReadResume,
    UploadKind,
    kind_of_upload,
)
from ai_interviewer.domain.errors import ValidationFailed
from ai_interviewer.domain.material import checked_resume
from ai_interviewer.services.material.documents.findings import HIDDEN_CHARACTERS, HIDDEN_PASSAGES

SECONDS = 20
_AT_ONCE = asyncio.Semaphore(2)
TURN_SECONDS = 15
_ANSWER_BYTES = 2_000_000
"""More than the longest résumé as JSON, where every character may take six bytes."""
_PROJECT = Path(__file__).parents[4]
_ENVIRONMENT = {"LANG": "C.UTF-8"}
"""All the reader gets: no keys, no addresses, nothing of ours."""
_log = logging.getLogger(__name__)


async def read_resume_file(*, filename: str, content: bytes) -> ReadResume:
    """The text of an uploaded file, for its owner to check.

    Raises ValidationFailed with a key of its own for each thing that can be wrong with a file.
    """
    kind = kind_of_upload(filename, content)
    return _read_resume(await _findings(kind, content))


async def start(kind: UploadKind) -> asyncio.subprocess.Process:
    """A reader that waits for a file of this kind, in a session of its own."""
    return await asyncio.create_subprocess_exec(
        sys.executable,
        *("-EsB", "-m", "ai_interviewer.services.material.documents.reader", kind.value),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        cwd=_PROJECT,
        env=_ENVIRONMENT,
        start_new_session=True,
    )


async def _findings(kind: UploadKind, content: bytes) -> bytes:
    """What the reader wrote; few read at once, and each is ended when its time is over."""
    try:
        await asyncio.wait_for(_AT_ONCE.acquire(), TURN_SECONDS)
    except TimeoutError:
        raise ValidationFailed("document_reader_busy") from None
    try:
        return await _read(kind, content)
    finally:
        _AT_ONCE.release()


async def _read(kind: UploadKind, content: bytes) -> bytes:
    process = await start(kind)
    try:
        async with asyncio.timeout(SECONDS):
            answer = await _answer(process, content)
            status = await process.wait()
    except TimeoutError:
        answer, status = b"", None
    finally:
        # The whole group, in case the reader was made to start something.
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
        await process.wait()
    if status != 0 or len(answer) > _ANSWER_BYTES:
        _log.warning("the reader of a %s of %d bytes ended with %s", kind, len(content), status)
        raise ValidationFailed("document_too_demanding")
    return answer


async def _answer(process: asyncio.subprocess.Process, content: bytes) -> bytes:
    """Hand the file over and take the answer, at most one byte more than is allowed."""
    if process.stdin is None or process.stdout is None:
        return b""
    with suppress(BrokenPipeError, ConnectionResetError):
        process.stdin.write(content)
        await process.stdin.drain()
        process.stdin.close()
    answer = bytearray()
    while len(answer) <= _ANSWER_BYTES:
        piece = await process.stdout.read(_ANSWER_BYTES + 1 - len(answer))
        if not piece:
            break
        answer += piece
    return bytes(answer)


def _read_resume(answer: bytes) -> ReadResume:
    """The reader's answer, trusted no more than the file it comes from."""
    found: dict[str, Any] = json.loads(answer)
    if "refused" in found:
        key = found["refused"] if found["refused"] in UPLOAD_ERRORS else "document_damaged"
        raise ValidationFailed(key, **UPLOAD_ERRORS[key])
    hidden = tuple(str(passage)[:HIDDEN_CHARACTERS] for passage in found["hidden"])
    return ReadResume(
        text=checked_resume(str(found["text"])),
        hidden=hidden[:HIDDEN_PASSAGES],
        is_scan=bool(found["is_scan"]),
        notices=tuple(Notice.of(one) for one in found["notices"] if one["key"] in NOTICES),
    )

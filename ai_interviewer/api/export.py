"""Everything that is stored about you."""

import asyncio
from collections.abc import AsyncIterator
from typing import IO, Any

from fastapi import APIRouter
from fastapi.responses import StreamingResponse

from ai_interviewer.api.contract.callers import Reader
from ai_interviewer.api.contract.errors import RESPONSES
from ai_interviewer.services import exports

router = APIRouter(tags=["export"])

_CHUNK = 256_000
_ZIP: dict[int | str, dict[str, Any]] = {
    **RESPONSES,
    200: {
        "description": "A ZIP file.",
        "content": {"application/zip": {"schema": {"type": "string", "format": "binary"}}},
    },
}


@router.get("/export", response_class=StreamingResponse, responses=_ZIP)
async def export_everything(caller: Reader) -> StreamingResponse:
    """A ZIP file with everything that is stored about you, also as tables for research."""
    archive = await exports.export(user_id=caller.user_id)
    headers = {"Content-Disposition": f'attachment; filename="{archive.filename}"'}
    return StreamingResponse(_chunks(archive.file), media_type="application/zip", headers=headers)


async def _chunks(file: IO[bytes]) -> AsyncIterator[bytes]:
    with file:
        while data := await asyncio.to_thread(file.read, _CHUNK):
            yield data

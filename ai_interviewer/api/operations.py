"""Work that takes a while: looked at, followed, cancelled, tried again."""

import json
from collections import Counter
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

from fastapi import APIRouter
from fastapi.responses import StreamingResponse

from ai_interviewer.api.contract.accepted import as_json
from ai_interviewer.api.contract.callers import Candidate, Follower
from ai_interviewer.api.contract.errors import RESPONSES
from ai_interviewer.config import log_context
from ai_interviewer.domain.errors import RateLimited
from ai_interviewer.services import operations as work
from ai_interviewer.services.programs import operations
from ai_interviewer.services.programs.operations import OperationRecord

router = APIRouter(prefix="/operations/{operation_id}", tags=["operations"])

_MOST_STREAMS = 50
"""Of one user, in this process: as many as open pages."""
_streams: Counter[UUID] = Counter()

_STREAM: dict[int | str, dict[str, Any]] = {
    **RESPONSES,
    200: {
        "description": "Server-sent events named `operation`, each with the whole operation as "
        "JSON: at once, at every change, and at last when it has ended.",
        "content": {"text/event-stream": {"schema": {"type": "string"}}},
    },
}


@router.get("")
async def get_operation(operation_id: UUID, caller: Follower) -> OperationRecord:
    """The operation now. Asking every two seconds is enough."""
    log_context.note(operation_id=operation_id)
    return await operations.load(user_id=caller.user_id, operation_id=operation_id)


@router.post("/cancel")
async def cancel_operation(operation_id: UUID, caller: Candidate) -> OperationRecord:
    """Stop it. What it was about stays, and it can be tried again."""
    log_context.note(operation_id=operation_id)
    await work.cancel_one(user_id=caller.user_id, operation_id=operation_id)
    return await operations.load(user_id=caller.user_id, operation_id=operation_id)


@router.post("/retry", status_code=202)
async def retry_operation(operation_id: UUID, caller: Candidate) -> OperationRecord:
    """Run it again, under the same id, after it failed or was cancelled."""
    log_context.note(operation_id=operation_id)
    await work.retry_one(user_id=caller.user_id, operation_id=operation_id)
    return await operations.load(user_id=caller.user_id, operation_id=operation_id)


@router.get("/events", response_class=StreamingResponse, responses=_STREAM)
async def follow_operation(operation_id: UUID, caller: Follower) -> StreamingResponse:
    """Follow it as server-sent events until it has ended."""
    log_context.note(operation_id=operation_id)
    if _streams[caller.user_id] >= _MOST_STREAMS:
        raise RateLimited("too_many_requests", seconds=10)
    # Before the answer begins: what isn't theirs is 404, and no stream.
    await operations.load(user_id=caller.user_id, operation_id=operation_id)
    events = _events(user_id=caller.user_id, operation_id=operation_id)
    headers = {"X-Accel-Buffering": "no"}
    return StreamingResponse(events, media_type="text/event-stream", headers=headers)


async def _events(*, user_id: UUID, operation_id: UUID) -> AsyncIterator[str]:
    _streams[user_id] += 1
    try:
        async for operation in operations.follow(user_id=user_id, operation_id=operation_id):
            if operation is None:
                # A comment, so that proxies see that the connection lives.
                yield ": still at work\n\n"
            else:
                yield f"event: operation\ndata: {json.dumps(as_json(operation))}\n\n"
    finally:
        _streams[user_id] -= 1
        if not _streams[user_id]:
            del _streams[user_id]

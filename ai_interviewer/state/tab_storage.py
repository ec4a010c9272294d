"""Redis as the store of tabs: how long pages wait for one that is away."""

import asyncio
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager
from typing import Any, cast

import reflex as rx
from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import ConstantBackoff, NoBackoff
from reflex.istate.manager.redis import StateManagerRedis
from reflex.utils.token_manager import RedisTokenManager

from ai_interviewer.config import settings
from ai_interviewer.outages import Outage, keep_running, running

_PAUSE, _TRIES = 0.5, 60
_LOOK_EVERY = 2.0


@asynccontextmanager
async def redis_awaited(app: rx.App) -> AsyncIterator[None]:
    """While the block lasts, repeat every use of Redis for half a minute; nothing without Redis.

    An event that arrives while it is away is then handled when it is back, in its order. The log
    tells of the loss and the return.
    """
    url = settings().redis_url
    if url is None or not isinstance(app.state_manager, StateManagerRedis):
        yield
        return
    give_locks_back(app.state_manager)
    retry = Retry(ConstantBackoff(_PAUSE), _TRIES)
    app.state_manager.redis.set_retry(retry)
    tokens = app.event_namespace._token_manager if app.event_namespace else None
    if isinstance(tokens, RedisTokenManager):
        tokens.redis.set_retry(retry)
    async with running(keep_running("Redis", _look), look_after_locks(app.state_manager)):
        yield


def give_locks_back(manager: StateManagerRedis) -> None:
    """From now on, let an event that is cancelled keep no lock of its tab.

    Reflex cancels the events of a page when the same tab opens another. One that waited for Redis
    to answer would leave the lock there, and the new page would wait for 18 s.
    """
    set_lock, delete_lock = manager._try_get_lock, manager.redis.getdel
    kept: set[asyncio.Future[Any]] = set()

    def keep(call: Awaitable[Any]) -> asyncio.Future[Any]:
        future = asyncio.ensure_future(call)
        kept.add(future)
        future.add_done_callback(kept.discard)
        return future

    async def give_back(setting: asyncio.Future[bool | None], key: bytes) -> None:
        if await setting:
            await delete_lock(key)
            manager._notify_next_waiter(key)

    async def set_or_give_back(key: bytes, lock_id: bytes) -> bool | None:
        setting = keep(set_lock(key, lock_id))
        try:
            return cast("bool | None", await asyncio.shield(setting))
        except asyncio.CancelledError:
            keep(give_back(setting, key))
            raise

    async def delete_to_the_end(key: bytes) -> Any:
        return await asyncio.shield(keep(delete_lock(key)))

    # Bound to this one manager; the class stays as it is.
    vars(manager).update(_try_get_lock=set_or_give_back)
    vars(manager.redis).update(getdel=delete_to_the_end)


async def look_after_locks(manager: StateManagerRedis) -> None:
    """Let events that wait for a tab's lock look again, whether or not they heard that it is free.

    Reflex looks again after as long as a lock may last. But news of a lock that went with Redis, or
    while Redis was away, never comes, and what a page sends meanwhile piles up.
    """
    while True:
        await asyncio.sleep(_LOOK_EVERY)
        for waiting in list(manager._lock_waiters.values()):
            for event in waiting:
                event.set()


async def _look(known: Outage) -> None:
    url = settings().redis_url or ""
    impatient = Retry(NoBackoff(), 0)
    async with Redis.from_url(url, retry=impatient, socket_timeout=_LOOK_EVERY) as redis:
        while True:
            await cast("Awaitable[bool]", redis.ping())
            known.note_success()
            await asyncio.sleep(_LOOK_EVERY)

"""Redis as the store of tabs, when the news of a free lock is lost."""

import asyncio

import pytest
import reflex as rx
from redis.asyncio import Redis
from reflex.istate.manager.redis import StateManagerRedis
from reflex.istate.manager.token import BaseStateToken

from ai_interviewer.state.tab_storage import give_locks_back, look_after_locks
from tests.running.redis_server import redis_server


async def test_an_event_whose_wake_up_was_lost_waits_for_two_seconds_only():
    """Redis tells nobody of a lock that went while it was away; Reflex would wait for 18 s."""
    with redis_server() as url:
        if url is None:
            pytest.skip("No redis-server on this machine")
        async with Redis.from_url(url) as redis:
            manager = StateManagerRedis(redis=redis)
            token = BaseStateToken(ident="a-tab", cls=rx.State)
            lock = manager._lock_key(token)
            await redis.set(lock, "a killed process")
            waiting = asyncio.create_task(take(manager, token))
            await asyncio.sleep(0.5)
            manager._lock_task.cancel()
            await redis.delete(lock)

            looking = asyncio.create_task(look_after_locks(manager))
            try:
                await asyncio.wait_for(waiting, 4)
            finally:
                looking.cancel()
                waiting.cancel()


async def test_an_event_that_is_cancelled_anywhere_leaves_no_lock_behind():
    """A page that is opened anew cancels what the one before it had begun."""
    with redis_server() as url:
        if url is None:
            pytest.skip("No redis-server on this machine")
        async with Redis.from_url(url) as redis:
            manager = StateManagerRedis(redis=redis)
            give_locks_back(manager)
            token = BaseStateToken(ident="a-tab", cls=rx.State)
            for turns in range(40):
                event = asyncio.create_task(take(manager, token))
                for _ in range(turns):
                    await asyncio.sleep(0)
                event.cancel()
                await asyncio.gather(event, return_exceptions=True)

                async with asyncio.timeout(2):
                    while await redis.exists(manager._lock_key(token)):  # noqa: ASYNC110
                        await asyncio.sleep(0.01)


async def take(manager: StateManagerRedis, token: BaseStateToken) -> None:
    async with manager._lock(token):
        return

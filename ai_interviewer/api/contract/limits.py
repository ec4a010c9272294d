"""How many requests one user and one token may send, in this process.

What costs something, such as log-ins, uploads and AI work, is counted by the services, for pages
and programs together.
"""

import math
import time
from uuid import UUID

from ai_interviewer.config import settings
from ai_interviewer.domain.errors import RateLimited
from ai_interviewer.services.accounts import Caller

_AT_ONCE = 6
"""A sixth of a minute's requests may come at once."""
_MOST_BUCKETS = 20_000

_buckets: dict[UUID, "_Bucket"] = {}


def count_request(caller: Caller) -> None:
    """Count one request for the user and for the token. Raises RateLimited."""
    seconds = max(_bucket(key).seconds_to_wait() for key in (caller.user_id, caller.token_id))
    if seconds > 0:
        raise RateLimited("too_many_requests", seconds=max(1, math.ceil(seconds)))
    for key in (caller.user_id, caller.token_id):
        _bucket(key).take_one()


def _bucket(key: UUID) -> "_Bucket":
    if key not in _buckets:
        if len(_buckets) >= _MOST_BUCKETS:
            _buckets.clear()
        _buckets[key] = _Bucket(settings().api_rate_limit)
    return _buckets[key]


class _Bucket:
    """A token bucket: so many at once, refilled over a minute."""

    def __init__(self, a_minute: int) -> None:
        self._most, self._a_second = max(1.0, a_minute / _AT_ONCE), a_minute / 60
        self._left, self._counted_at = self._most, time.monotonic()

    def seconds_to_wait(self) -> float:
        """How long until one more is allowed; 0 for now."""
        now = time.monotonic()
        refilled = self._left + (now - self._counted_at) * self._a_second
        self._left, self._counted_at = min(self._most, refilled), now
        return max(0.0, (1 - self._left) / self._a_second)

    def take_one(self) -> None:
        self._left -= 1

"""Work that takes time: stored in the database, run by the queue, followed by pages.

A page only follows what the database says, and keeps nothing itself. So reloads, second tabs,
restarts and several workers all show the same.
"""

from ai_interviewer.services.operations._follow import (
    current_operations,
    current_operations_within,
    follow,
)
from ai_interviewer.services.operations._one import cancel_one, newest_within, retry_one
from ai_interviewer.services.operations._queue import (
    cancel,
    cancel_all_within,
    cancel_within,
    enqueue_within,
    forget_orphans_within,
    restart_failed,
    restart_within,
)
from ai_interviewer.services.operations._runner import Handlers
from ai_interviewer.services.operations._work import Work

__all__ = [
    "Handlers",
    "Work",
    "cancel",
    "cancel_all_within",
    "cancel_one",
    "cancel_within",
    "current_operations",
    "current_operations_within",
    "enqueue_within",
    "follow",
    "forget_orphans_within",
    "newest_within",
    "restart_failed",
    "restart_within",
    "retry_one",
]

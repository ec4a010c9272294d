"""Work that takes time: recorded in the database, run by the queue, followed by pages.

Reloads, second tabs, restarts and several workers are right because nothing lives in a page's
event: a page only follows what the database says.
"""

from ai_interviewer.services.operations._follow import (
    current_operations,
    current_within,
    follow,
)
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
    "cancel_within",
    "current_operations",
    "current_within",
    "enqueue_within",
    "follow",
    "forget_orphans_within",
    "restart_failed",
    "restart_within",
]

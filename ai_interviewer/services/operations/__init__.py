"""Work that takes time: stored in the database, run by the queue, followed by pages.

A page only follows what the database says, and keeps nothing itself. So reloads, second tabs,
restarts and several workers all show the same.
"""

from ai_interviewer.services.operations._evaluation_jobs import (
    GRADE_NEXT,
    cancel_evaluation_within,
    grade_next_within,
)
from ai_interviewer.services.operations._follow import (
    current_operations,
    current_operations_within,
    follow,
)
from ai_interviewer.services.operations._one import cancel_one, newest_within, retry_one
from ai_interviewer.services.operations._queue import (
    QUEUE,
    RETRIES,
    cancel,
    cancel_all_within,
    cancel_within,
    enqueue_within,
    forget_orphans_within,
    queue,
    restart_failed,
    restart_within,
)
from ai_interviewer.services.operations._runner import (
    Handlers,
    RetryLater,
    retry_delay,
    until_cancelled,
)
from ai_interviewer.services.operations._work import Superseded, Work

__all__ = [
    "GRADE_NEXT",
    "QUEUE",
    "RETRIES",
    "Handlers",
    "RetryLater",
    "Superseded",
    "Work",
    "cancel",
    "cancel_all_within",
    "cancel_evaluation_within",
    "cancel_one",
    "cancel_within",
    "current_operations",
    "current_operations_within",
    "enqueue_within",
    "follow",
    "forget_orphans_within",
    "grade_next_within",
    "newest_within",
    "queue",
    "restart_failed",
    "restart_within",
    "retry_delay",
    "retry_one",
    "until_cancelled",
]

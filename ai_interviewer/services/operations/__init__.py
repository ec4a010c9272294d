"""Work that takes time: recorded in the database, run by the queue, followed by pages.

Reloads, second tabs, restarts and several workers are right because nothing lives in a page's
event: a page only follows what the database says.
"""

from ai_interviewer.services.operations.follow import follow
from ai_interviewer.services.operations.queue import cancel, enqueue, restart_failed
from ai_interviewer.services.operations.runner import Handler, Work

__all__ = ["Handler", "Work", "cancel", "enqueue", "follow", "restart_failed"]

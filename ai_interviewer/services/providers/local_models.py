"""Models on the machine that the app runs on: found at the start and on request."""

import logging
from time import monotonic

from ai_interviewer.config import settings
from ai_interviewer.interviewers import registry
from ai_interviewer.services._records.interviewer_labels import label_of
from ai_interviewer.texts import t
from ai_interviewer.views.interviewers import LocalServerView, model_label

_FRESH_SECONDS = 30.0
_MOST_NAMES = 5
logger = logging.getLogger(__name__)
_found: tuple[float, list[LocalServerView]] | None = None


def are_looked_for() -> bool:
    """Whether the host wants them to be found."""
    return settings().local_models


def found() -> list[LocalServerView]:
    """What the last look found."""
    return _found[1] if _found is not None and are_looked_for() else []


async def look(*, again: bool = False) -> list[LocalServerView]:
    """What is there now; after less than half a minute, unless `again`, what was there before."""
    global _found  # noqa: PLW0603 - what this process found last
    if not are_looked_for():
        return []
    if _found is not None and not again and monotonic() - _found[0] < _FRESH_SECONDS:
        return _found[1]
    servers = [
        LocalServerView(
            interviewer=vendor.spec.name,
            label=label_of(vendor.spec),
            first_model=models[0].name,
            models_label=t.settings.local_models.format(
                count=len(models), names=_names([model_label(model.name) for model in models])
            ),
        )
        for vendor, models in await registry.local_vendors()
    ]
    if _found is None:
        logger.info("Found %d model servers on this machine", len(servers))
    _found = (monotonic(), servers)
    return servers


def _names(names: list[str]) -> str:
    shown = ", ".join(names[:_MOST_NAMES])
    return f"{shown}…" if len(names) > _MOST_NAMES else shown

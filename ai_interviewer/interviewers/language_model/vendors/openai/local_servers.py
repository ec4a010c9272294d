"""Model servers on the machine that the app runs on, at the ports where they listen by default."""

import asyncio
import json
from dataclasses import dataclass

import httpx2

from ai_interviewer.config.providers import Preset, presets
from ai_interviewer.interviewers.base import ListedModel
from ai_interviewer.interviewers.language_model.vendors.openai.model_names import listed_models

_PATIENCE = httpx2.Timeout(2.0, connect=0.5)
_MOST_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class LocalServer:
    """One that answered, with the models that can chat."""

    preset: str
    models: tuple[ListedModel, ...]


async def find_local_servers() -> list[LocalServer]:
    """Those that answer with a list of models, in the order of the presets, after 2.5 s at most."""
    known = [preset for preset in presets().values() if preset.local_port is not None]
    async with httpx2.AsyncClient(
        timeout=_PATIENCE, trust_env=False, follow_redirects=False
    ) as client:
        found = await asyncio.gather(*(_look(client, preset) for preset in known))
    return [server for server in found if server is not None]


async def _look(client: httpx2.AsyncClient, preset: Preset) -> LocalServer | None:
    try:
        async with asyncio.timeout(2.5):
            response = await client.get(f"{preset.address}/models")
        if response.status_code != 200 or len(response.content) > _MOST_BYTES:
            return None
        models = listed_models(json.loads(response.content), preset)
    except (httpx2.HTTPError, ValueError, TimeoutError):
        # Something else listens there, or nothing.
        return None
    return LocalServer(preset.name, tuple(models)) if models else None

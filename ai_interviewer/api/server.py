"""Whether the server answers, and which version it is."""

from typing import Literal

from fastapi import APIRouter, Response
from pydantic import BaseModel

from ai_interviewer import __version__
from ai_interviewer.services.administration import health_checks

router = APIRouter(tags=["server"])


class Health(BaseModel):
    status: Literal["ok", "unavailable"]
    database: Literal["ok", "unreachable"]
    version: str


class Version(BaseModel):
    version: str
    api: Literal["v1"] = "v1"


@router.get("/health", responses={503: {"model": Health, "description": "Not now."}})
async def get_health(response: Response) -> Health:
    """200 while the server and its database answer. Needs no token."""
    is_ready = await health_checks.database_answers()
    response.status_code = 200 if is_ready else 503
    return Health(
        status="ok" if is_ready else "unavailable",
        database="ok" if is_ready else "unreachable",
        version=__version__,
    )


@router.get("/version")
async def get_version() -> Version:
    """The version of the app and of the API. Needs no token."""
    return Version(version=__version__)

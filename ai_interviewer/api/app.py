"""The API put together: its resources below /api/v1, and its documentation."""

from fastapi import FastAPI
from fastapi.routing import APIRoute
from starlette.applications import Starlette
from starlette.routing import Mount, Route
from starlette.types import ASGIApp

from ai_interviewer import __version__, routes
from ai_interviewer.api import (
    api_keys,
    auth,
    evaluations,
    export,
    history,
    job_postings,
    operations,
    practice,
    resumes,
    server,
    sessions,
    tokens,
    turns,
    users,
)
from ai_interviewer.api.contract import docs
from ai_interviewer.api.contract.errors import RESPONSES, answer_errors

_DESCRIPTION = """
Rehearse job interviews by program: the same accounts, interviews and scores as the pages.

- **Sign in** with `POST /auth/login`, and send `Authorization: Bearer …` with every request; or
  make a token in the settings.
- **An interview**: save a résumé (`PUT /resumes/me`) and a posting (`POST /job-postings`), then
  `POST /sessions`. Ask with `POST /sessions/{session_id}/generate-question`, wait for its
  operation, read the question from the operation's `result` (or from `/messages`), and answer with
  `POST /sessions/{session_id}/submit-answer`. That starts the next question too: wait for
  `next_question_operation_id`, which is null after the last. End with
  `POST /sessions/{session_id}/complete`, and read `/sessions/{session_id}/feedback` until
  `is_complete` is true.
- **Operations** take a while. Ask `GET /operations/{operation_id}` every two seconds, or read
  `GET /operations/{operation_id}/events`, until `status` is no longer `processing`.
- **Times** are in UTC, ids are UUIDs, scores are points from 0 to 10, and null says that there is
  nothing.
- **Bodies** hold the fields that are described here, and no others: those are refused by name.
- **Errors** have one form: `{"detail": {"error_code", "message", …}}`.
"""
_RESOURCES = (
    *(server, auth, tokens, users, api_keys, resumes, job_postings),
    *(sessions, turns, operations, history, practice, evaluations, export),
)


def create() -> ASGIApp:
    """The API as an app to be mounted at /api."""
    return Starlette(
        routes=[
            Mount(routes.API.removeprefix(routes.API_ROOT), app=create_v1()),
            Route(routes.API_DOCS.removeprefix(routes.API_ROOT), docs.page, methods=["GET"]),
            Mount("/docs-assets", app=docs.assets()),
        ]
    )


def create_v1() -> FastAPI:
    """Version 1 of the API, with the document that describes it."""
    app = FastAPI(
        title="AI Interviewer",
        version=__version__,
        description=_DESCRIPTION,
        servers=[{"url": routes.API}],
        root_path_in_servers=False,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        separate_input_output_schemas=False,
        generate_unique_id_function=_name_of,
    )
    for resource in _RESOURCES:
        app.include_router(resource.router, responses=RESPONSES)
    answer_errors(app)
    return app


def _name_of(route: APIRoute) -> str:
    """Names in the document, and so in generated clients, are those of our functions."""
    return route.name

"""The documentation in a browser: Swagger UI, from our own files alone."""

from pathlib import Path

import fastapi_swagger
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from ai_interviewer import routes

_SWAGGER = Path(fastapi_swagger.__file__).parent / "resources"
_PAGE = f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>AI Interviewer: HTTP API</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="{routes.API_ROOT}/docs-assets/swagger/swagger-ui.css">
</head>
<body>
<div id="api"></div>
<script src="{routes.API_ROOT}/docs-assets/swagger/swagger-ui-bundle.js"></script>
<script src="{routes.API_ROOT}/docs-assets/start.js"></script>
</body>
</html>
"""
_START = f"""SwaggerUIBundle({{
  url: "{routes.API}/openapi.json",
  dom_id: "#api",
  deepLinking: true,
  validatorUrl: null,
}});
"""


async def page(_request: Request) -> Response:
    return HTMLResponse(_PAGE)


async def _start(_request: Request) -> Response:
    # In a file of its own: our policy runs no script within a page.
    return Response(_START, media_type="text/javascript")


def assets() -> Starlette:
    """The files that the page loads."""
    return Starlette(
        routes=[
            Route("/start.js", _start, methods=["GET"]),
            Mount("/swagger", app=StaticFiles(directory=_SWAGGER)),
        ]
    )

"""The plain HTTP routes."""

from starlette.applications import Starlette
from starlette.routing import Mount, Route
from starlette.types import ASGIApp

from ai_interviewer import routes
from ai_interviewer.web import administration, auth, health, metrics, uploads, your_data


def create(*, pages_origin: str = "", api: ASGIApp | None = None) -> Starlette:
    """The HTTP routes, and the API for programs below its own path. `pages_origin` is the origin of
    the pages if it differs (in development)."""
    app = Starlette(
        routes=[
            Route(routes.AUTH_REGISTER, auth.register, methods=["POST"]),
            Route(routes.AUTH_LOGIN, auth.log_in, methods=["POST"]),
            Route(routes.AUTH_LOGOUT, auth.log_out, methods=["POST"]),
            Route(routes.AUTH_LOGOUT_EVERYWHERE, auth.log_out_everywhere, methods=["POST"]),
            Route(routes.AUTH_RESET_PASSWORD, auth.reset_password, methods=["POST"]),
            Route(routes.AUTH_PASSWORD, auth.change_password, methods=["POST"]),
            Route(routes.ACCOUNT_EXPORT, your_data.export, methods=["POST"]),
            Route(routes.OWN_QUESTIONS_FILE, your_data.own_questions_file, methods=["POST"]),
            Route(routes.ACCOUNT_DELETE, your_data.delete, methods=["POST"]),
            Route(routes.ADMIN_AUDIT_EXPORT, administration.export_audit_log, methods=["POST"]),
            Route(routes.RESUME_UPLOAD, uploads.upload_resume, methods=["POST"]),
            Route(routes.HEALTH, health.health, methods=["GET"]),
            Route(routes.METRICS, metrics.show, methods=["GET"]),
            Route(routes.READY, health.ready, methods=["GET"]),
            *([Mount(routes.API_ROOT, app=api)] if api else []),
        ]
    )
    app.state.pages_origin = pages_origin
    return app

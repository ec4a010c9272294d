"""Whether this server answers, and whether an interview could be held."""

from starlette.requests import Request
from starlette.responses import JSONResponse

from ai_interviewer import __version__
from ai_interviewer.outages import outages
from ai_interviewer.services.administration import health_checks, readiness


async def health(_request: Request) -> JSONResponse:
    """200 with the status of app and database, 503 while the database does not answer."""
    is_ready = await health_checks.database_answers()
    return JSONResponse(
        {
            "status": "ok" if is_ready else "unavailable",
            "database": "ok" if is_ready else "unreachable",
            "version": __version__,
        },
        status_code=200 if is_ready else 503,
        headers={"Cache-Control": "no-store"},
    )


async def ready(_request: Request) -> JSONResponse:
    """200 when everything that an interview needs works now, otherwise 503; says what does not."""
    checks = await readiness.readiness()
    is_ready = all(result == readiness.OK for result in checks.values())
    return JSONResponse(
        {
            "status": "ok" if is_ready else "unavailable",
            "checks": checks,
            "outages": _outages_so_far(),
        },
        status_code=200 if is_ready else 503,
        headers={"Cache-Control": "no-store"},
    )


def _outages_so_far() -> dict[str, dict[str, float]]:
    """How often, and how long altogether, this process was without each thing that it uses."""
    return {
        known.what.removeprefix("the ").replace(" ", "_").lower(): {
            "losses_total": known.count,
            "lost_seconds_total": round(known.seconds_lost, 1),
        }
        for known in outages()
    }

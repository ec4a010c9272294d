"""Every path of the app, as constants and builders."""

from collections.abc import Sequence
from urllib.parse import urlencode

LANDING = "/"
REGISTER = "/register"
LOGIN = "/login"
DASHBOARD = "/dashboard"
RESUME = "/resume"
JOBS = "/jobs"
NEW_JOB = "/jobs/new"
JOB_PATTERN = "/jobs/[job_id]"
INTERVIEW_PATTERN = "/interview/[session_id]"
HISTORY = "/history"
PROGRESS = "/progress"
COMPARE = "/compare"
HISTORY_OF_JOB = "/history?job="
QUESTION_ANCHOR = "question-"
COMPARE_OF_JOB = "/compare?job="
"""Followed by the id of a posting: its interviews."""
SETTINGS = "/settings"
PRIVACY = "/privacy"
SCORES = "/scores"
DIFFERENCES = "differences"
"""The part of `SCORES` on when a difference counts."""
WHEN_A_DIFFERENCE_COUNTS = f"{SCORES}#{DIFFERENCES}"

AUTH_REGISTER = "/auth/register"
AUTH_LOGIN = "/auth/login"
AUTH_LOGOUT = "/auth/logout"
AUTH_LOGOUT_EVERYWHERE = "/auth/logout-everywhere"
AUTH_PASSWORD = "/auth/password"  # noqa: S105 - a path
FORM_PASSWORD = "password"  # noqa: S105 - the name of a form
"""Says in an address which form of the settings page came back."""
ACCOUNT_EXPORT = "/account/export"
ACCOUNT_DELETE = "/account/delete"
FORM_EXPORT = "export"
FORM_DELETE = "delete"
RESUME_UPLOAD = "/resume/upload"
HEALTH = "/health"

COOKIE = "ai_interviewer_session"
"""The name of the log-in cookie."""
TYPED_EMAIL_COOKIE = "ai_interviewer_email"
"""Holds the address of a failed log-in for a few minutes, so that the form can show it again."""


def job(job_id: str) -> str:
    return f"{JOBS}/{job_id}"


def interview(session_id: str) -> str:
    return f"/interview/{session_id}"


def question_anchor(number: int) -> str:
    """Where a question stands on the page of its finished interview, as an address has it."""
    return f"{QUESTION_ANCHOR}{number}"


def compare(job_id: str, session_ids: Sequence[str] = ()) -> str:
    """The comparison of attempts at a posting; without a choice the latest and the first."""
    chosen = {"with": ",".join(session_ids)} if session_ids else {}
    return f"{COMPARE}?{urlencode({'job': job_id, **chosen}, safe=',')}"


def history(**parameters: str) -> str:
    """The history, narrowed by what is given; empty parameters are left out."""
    query = urlencode({name: value for name, value in parameters.items() if value})
    return f"{HISTORY}?{query}" if query else HISTORY


def progress(job_id: str = "", since: str = "", until: str = "") -> str:
    """The progress page with its filters; days as in ISO 8601."""
    chosen = {"job": job_id, "from": since, "to": until}
    query = urlencode({name: value for name, value in chosen.items() if value})
    return f"{PROGRESS}?{query}" if query else PROGRESS


def with_error(path: str, error: str, **extra: str) -> str:
    """`path` with `?error=`, as the forms' pages read it."""
    return f"{path}?{urlencode({'error': error, **extra})}"


def with_notice(path: str, notice: str) -> str:
    """`path` with `?notice=`, the key of what was done."""
    return f"{path}?{urlencode({'notice': notice})}"

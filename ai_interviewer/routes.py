"""Every path of the app, as constants and builders."""

from collections.abc import Sequence
from urllib.parse import urlencode

LANDING = "/"
REGISTER = "/register"
LOGIN = "/login"
RESET_PASSWORD = "/reset-password"  # noqa: S105 - a path
DASHBOARD = "/dashboard"
RESUME = "/resume"
JOBS = "/jobs"
NEW_JOB = "/jobs/new"
JOB_PATTERN = "/jobs/[job_id]"
INTERVIEW_PATTERN = "/interview/[session_id]"
REPORT_PATTERN = "/interview/[session_id]/report"
SHARED_PATTERN = "/shared/[token]"
SHARED = "/shared"
"""Above every shared report."""
HISTORY = "/history"
PROGRESS = "/progress"
COMPARE = "/compare"
HISTORY_OF_JOB = "/history?job="
COMPARE_OF_JOB = "/compare?job="
"""Both are followed by the id of a posting."""
QUESTION_ANCHOR = "question-"
SETTINGS = "/settings"
ADMIN = "/admin"
ADMIN_INVITATIONS = "/admin/invitations"
ADMIN_USAGE = "/admin/usage"
ADMIN_AUDIT_LOG = "/admin/audit-log"
PRIVACY = "/privacy"
SCORES = "/scores"
DIFFERENCES = "differences"
"""The id of the part of `SCORES` that says when a difference counts."""
WHEN_A_DIFFERENCE_COUNTS = f"{SCORES}#{DIFFERENCES}"

AUTH_REGISTER = "/auth/register"
AUTH_LOGIN = "/auth/login"
AUTH_LOGOUT = "/auth/logout"
AUTH_LOGOUT_EVERYWHERE = "/auth/logout-everywhere"
AUTH_RESET_PASSWORD = "/auth/reset-password"  # noqa: S105 - a path
AUTH_PASSWORD = "/auth/password"  # noqa: S105 - a path
ACCOUNT_EXPORT = "/account/export"
OWN_QUESTIONS_FILE = "/account/questions"
ACCOUNT_DELETE = "/account/delete"
FORM_PASSWORD = "password"  # noqa: S105 - the name of a form
FORM_EXPORT = "export"
FORM_DELETE = "delete"
"""The forms of the settings page, as its address names the one that failed."""
ADMIN_AUDIT_EXPORT = "/admin/audit-log/export"
RESUME_UPLOAD = "/resume/upload"
HEALTH = "/health"
READY = "/health/ready"
METRICS = "/metrics"

API_ROOT = "/api"
API = "/api/v1"
API_DOCS = "/api/docs"
API_RESUME_UPLOAD = f"{API}/resumes/me/upload"

COOKIE = "ai_interviewer_session"
"""The name of the log-in cookie."""
TYPED_EMAIL_COOKIE = "ai_interviewer_email"
"""The name of the cookie that keeps the e-mail of a failed log-in, for the form to show again."""


def job(job_id: str) -> str:
    return f"{JOBS}/{job_id}"


def interview(session_id: str) -> str:
    return f"/interview/{session_id}"


def report(session_id: str) -> str:
    """The printable report of a completed interview."""
    return f"{interview(session_id)}/report"


def shared_report(token: str) -> str:
    return f"{SHARED}/{token}"


def invitation(token: str) -> str:
    """The page to register, with an invitation."""
    return f"{REGISTER}?{urlencode({'invitation': token})}"


def reset_password(token: str) -> str:
    """The page to set a new password, with the token of a link."""
    return f"{RESET_PASSWORD}?{urlencode({'token': token})}"


def question_anchor(number: int) -> str:
    """The anchor of a question on the page of its completed interview."""
    return f"{QUESTION_ANCHOR}{number}"


def compare(job_id: str, session_ids: Sequence[str] = ()) -> str:
    """The comparison of these attempts at a posting; of the first and the latest by default."""
    choice = {"with": ",".join(session_ids)} if session_ids else {}
    return f"{COMPARE}?{urlencode({'job': job_id, **choice}, safe=',')}"


def history(**parameters: str) -> str:
    """The history, filtered by the parameters that aren't empty."""
    query = urlencode({name: value for name, value in parameters.items() if value})
    return f"{HISTORY}?{query}" if query else HISTORY


def progress(job_id: str = "", since: str = "", until: str = "") -> str:
    """The progress page with its filters. Days are in ISO 8601."""
    filters = {"job": job_id, "from": since, "to": until}
    query = urlencode({name: value for name, value in filters.items() if value})
    return f"{PROGRESS}?{query}" if query else PROGRESS


def admin(path: str, *, q: str = "", number: int = 1) -> str:
    """A page of a list for administrators, with the words that narrow it."""
    query = urlencode({**({"q": q} if q else {}), **({"page": number} if number > 1 else {})})
    return f"{path}?{query}" if query else path


def with_error(path: str, error: str, **extra: str) -> str:
    """`path` with `?error=`, which pages with forms read."""
    return f"{path}?{urlencode({'error': error, **extra})}"


def with_notice(path: str, notice: str) -> str:
    """`path` with `?notice=`, the key of a sentence about what was done."""
    return f"{path}?{urlencode({'notice': notice})}"

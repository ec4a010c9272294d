"""The pages: one module or folder each, binding a state to components."""

import reflex as rx

from ai_interviewer import routes
from ai_interviewer.pages import (
    administration,
    auth,
    compare,
    dashboard,
    history,
    interview,
    job,
    jobs,
    landing,
    not_found,
    privacy,
    progress,
    report,
    resume,
    scores,
    settings,
)
from ai_interviewer.state.administration.accounts import AccountsState
from ai_interviewer.state.administration.invitations import InvitationsState
from ai_interviewer.state.administration.lists import AuditLogState, UsageState
from ai_interviewer.state.auth import AuthState, ResetPasswordState
from ai_interviewer.state.compare import CompareState
from ai_interviewer.state.completed.report import ReportState
from ai_interviewer.state.completed.shared_report import SharedReportState
from ai_interviewer.state.dashboard.page import DashboardState
from ai_interviewer.state.history import HistoryState
from ai_interviewer.state.interview import InterviewState
from ai_interviewer.state.job import JobState
from ai_interviewer.state.jobs import JobsState
from ai_interviewer.state.progress import ProgressState
from ai_interviewer.state.resume import ResumeState
from ai_interviewer.state.room.tries import TryState
from ai_interviewer.state.settings.local_models import LocalModelsState
from ai_interviewer.state.settings.own_providers import OwnProvidersState
from ai_interviewer.state.settings.page import SettingsState
from ai_interviewer.texts import t


def register(app: rx.App) -> None:
    """Add every page to the app."""
    pages = (
        (landing.landing_page, routes.LANDING, t.auth.landing_page, None),
        (auth.register_page, routes.REGISTER, t.auth.register_page, AuthState.open_form),
        (auth.log_in_page, routes.LOGIN, t.auth.log_in_page, AuthState.open_form),
        (
            auth.reset_password_page,
            routes.RESET_PASSWORD,
            t.auth.reset_page,
            ResetPasswordState.open_form,
        ),
        (
            dashboard.dashboard_page,
            routes.DASHBOARD,
            t.dashboard.page,
            DashboardState.open_page,
        ),
        (resume.resume_page, routes.RESUME, t.resume.page, ResumeState.open_page),
        (jobs.jobs_page, routes.JOBS, t.jobs.page, JobsState.open_page),
        (job.new_job_page, routes.NEW_JOB, t.jobs.new_page, JobState.open_new),
        (job.job_page, routes.JOB_PATTERN, t.app.jobs, JobState.open_page),
        (
            interview.interview_page,
            routes.INTERVIEW_PATTERN,
            t.interview.page,
            [InterviewState.open_page, TryState.open_page],
        ),
        (report.report_page, routes.REPORT_PATTERN, t.completed.report_page, ReportState.open_page),
        (
            report.shared_report_page,
            routes.SHARED_PATTERN,
            t.completed.shared_page,
            SharedReportState.open_page,
        ),
        (compare.compare_page, routes.COMPARE, t.compare.page, CompareState.open_page),
        (history.history_page, routes.HISTORY, t.history.page, HistoryState.open_page),
        (progress.progress_page, routes.PROGRESS, t.progress.page, ProgressState.open_page),
        (
            settings.settings_page,
            routes.SETTINGS,
            t.settings.page,
            [
                # The sections first: the page shows itself when all of it is known.
                LocalModelsState.open_section,
                OwnProvidersState.open_section,
                SettingsState.open_page,
            ],
        ),
        (
            administration.accounts_page,
            routes.ADMIN,
            t.administration.accounts,
            AccountsState.open_page,
        ),
        (
            administration.invitations_page,
            routes.ADMIN_INVITATIONS,
            t.administration.invitations,
            InvitationsState.open_page,
        ),
        (
            administration.usage_page,
            routes.ADMIN_USAGE,
            t.administration.usage,
            UsageState.open_page,
        ),
        (
            administration.audit_log_page,
            routes.ADMIN_AUDIT_LOG,
            t.administration.audit_log,
            AuditLogState.open_page,
        ),
        (privacy.privacy_page, routes.PRIVACY, t.privacy.page, None),
        (scores.scores_page, routes.SCORES, t.scores.page, None),
        (not_found.not_found_page, "404", t.app.missing_page, None),
    )
    for component, route, title, on_load in pages:
        app.add_page(
            component,
            route=route,
            title=t.app.title.format(page=title),
            description=t.app.description,
            on_load=on_load,
        )

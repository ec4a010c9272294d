"""The pages for administrators: accounts, invitations, usage and the audit log."""

from ai_interviewer.pages.administration.accounts import accounts_page
from ai_interviewer.pages.administration.invitations import invitations_page
from ai_interviewer.pages.administration.lists import audit_log_page, usage_page

__all__ = ["accounts_page", "audit_log_page", "invitations_page", "usage_page"]

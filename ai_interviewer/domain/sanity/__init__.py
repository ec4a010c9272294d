"""Answers with nothing to assess."""

from ai_interviewer.domain.sanity.rule import SanityReason, sanity_reason

__all__ = ["SanityReason", "sanity_reason"]

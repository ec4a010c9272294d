"""Providers of language models: which ones a user can choose, and what a user may spend there."""

from ai_interviewer.services.providers._vendors import (
    is_offered,
    is_own,
    is_ready,
    model_of,
    preferred,
    vendor_within,
    vendors_within,
)

__all__ = [
    "is_offered",
    "is_own",
    "is_ready",
    "model_of",
    "preferred",
    "vendor_within",
    "vendors_within",
]

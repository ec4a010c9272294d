"""Questions worth practising again, and when."""

from ai_interviewer.services.practice._due_cards import due_cards, due_within
from ai_interviewer.services.practice._practising import (
    begin,
    card_copy,
    restore_card,
    stop_practising,
)

__all__ = ["begin", "card_copy", "due_cards", "due_within", "restore_card", "stop_practising"]

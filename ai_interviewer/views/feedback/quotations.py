"""Quotes as pages show them."""

from ai_interviewer.domain.receipts import Quote


def words_of(quote: Quote) -> str:
    """The quoted words, after an ellipsis where they begin within a sentence."""
    return f"… {quote.text}" if quote.text[:1].islower() else quote.text

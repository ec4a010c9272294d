"""Reading a reply, streamed or whole, even if a server leaves parts of it out."""

from typing import Any

from ai_interviewer.domain.errors import FailureKind, InterviewerFailed
from ai_interviewer.interviewers.language_model.tally import Tally

_LONGEST = 60_000
"""Characters, several times what any reply needs: a model in an endless loop is cut off."""


class ReplySoFar:
    """The reply to one call so far. The SDK does not validate replies: on a compatible server any
    field may be missing or null, so each one is read with care."""

    def __init__(self) -> None:
        self.text = ""
        self._finish_reason: str | None = None
        self._is_refused = False
        self._usage: Any = None

    def add(self, chunk: Any) -> bool:
        """Add a chunk, or a whole reply, and return whether the text grew. Raises InterviewerFailed
        when it is far too long."""
        self._usage = getattr(chunk, "usage", None) or self._usage
        choice = next(iter(getattr(chunk, "choices", None) or ()), None)
        self._finish_reason = getattr(choice, "finish_reason", None) or self._finish_reason
        message = getattr(choice, "delta", None) or getattr(choice, "message", None)
        self._is_refused |= bool(getattr(message, "refusal", None))
        content = getattr(message, "content", None)
        if not isinstance(content, str) or not content:
            return False
        self.text += content
        if len(self.text) > _LONGEST:
            raise InterviewerFailed(FailureKind.UNUSABLE_OUTPUT)
        return True

    def count(self, tally: Tally) -> None:
        """Add the tokens that the server reported, if it did."""
        details = getattr(self._usage, "prompt_tokens_details", None)
        tally.add(
            input_tokens=_token_count(getattr(self._usage, "prompt_tokens", 0)),
            cached_tokens=_token_count(getattr(details, "cached_tokens", 0)),
            output_tokens=_token_count(getattr(self._usage, "completion_tokens", 0)),
        )

    def check(self) -> None:
        """Raise InterviewerFailed when the model refused, was filtered or was cut short."""
        if self._finish_reason == "content_filter":
            raise InterviewerFailed(FailureKind.CONTENT_FILTERED)
        if self._is_refused:
            raise InterviewerFailed(FailureKind.REFUSED)
        if self._finish_reason == "length":
            raise InterviewerFailed(FailureKind.TRUNCATED)


def _token_count(number: Any) -> int:
    return number if isinstance(number, int) and number > 0 else 0

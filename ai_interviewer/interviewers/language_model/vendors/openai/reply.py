"""Reading a reply, streamed or whole, whatever of it a server leaves out."""

from typing import Any

from ai_interviewer.domain.errors import FailureKind, InterviewerFailed
from ai_interviewer.interviewers.language_model.tally import Tally

_LONGEST = 60_000
"""Characters, several times what any reply needs: a model caught in a loop is cut off."""


class ReplySoFar:
    """What a model has said in one call. The SDK does not validate replies: any field may be
    missing or null on a compatible server, so that every one is asked for with care."""

    def __init__(self) -> None:
        self.text = ""
        self._finish_reason: str | None = None
        self._is_refused = False
        self._usage: Any = None

    def add(self, chunk: Any) -> bool:
        """Take in one chunk, or a whole reply; whether the text grew. Raises InterviewerFailed if
        it is beyond measure."""
        self._usage = getattr(chunk, "usage", None) or self._usage
        choice = next(iter(getattr(chunk, "choices", None) or ()), None)
        self._finish_reason = getattr(choice, "finish_reason", None) or self._finish_reason
        said = getattr(choice, "delta", None) or getattr(choice, "message", None)
        self._is_refused |= bool(getattr(said, "refusal", None))
        content = getattr(said, "content", None)
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
            input_tokens=_whole(getattr(self._usage, "prompt_tokens", 0)),
            cached_tokens=_whole(getattr(details, "cached_tokens", 0)),
            output_tokens=_whole(getattr(self._usage, "completion_tokens", 0)),
        )

    def check(self) -> None:
        """Raise InterviewerFailed when the model declined, was silenced or was cut short."""
        if self._finish_reason == "content_filter":
            raise InterviewerFailed(FailureKind.CONTENT_FILTERED)
        if self._is_refused:
            raise InterviewerFailed(FailureKind.REFUSED)
        if self._finish_reason == "length":
            raise InterviewerFailed(FailureKind.TRUNCATED)


def _whole(number: Any) -> int:
    return number if isinstance(number, int) and number > 0 else 0

"""The built-in interviewer as a vendor: there is nothing to connect to and nothing to pay."""

from ai_interviewer.domain.interview import Consumption
from ai_interviewer.interviewers.base import ListedModel, Objections, Pace
from ai_interviewer.interviewers.builtin.interviewer import BuiltinInterviewer


class BuiltinConnection:
    """See `Connection`. Keys and models are ignored."""

    def __init__(self) -> None:
        self._interviewer = BuiltinInterviewer()

    def interviewer(
        self,
        *,
        api_key: str,  # noqa: ARG002
        model: str,  # noqa: ARG002
        objections: Objections | None = None,  # noqa: ARG002
        pace: Pace | None = None,  # noqa: ARG002
        is_short: bool = False,  # noqa: ARG002
        is_thorough: bool = False,  # noqa: ARG002
    ) -> BuiltinInterviewer:
        return self._interviewer

    async def check_key(self, *, api_key: str, model: str = "") -> None:
        """Any key is as good as none."""

    async def list_models(self, *, api_key: str) -> list[ListedModel]:  # noqa: ARG002
        return []

    def estimate(
        self,
        *,
        model: str,  # noqa: ARG002
        brief_characters: int,  # noqa: ARG002
        question_count: int,  # noqa: ARG002
        samples: int,  # noqa: ARG002
        is_thorough: bool = False,  # noqa: ARG002
    ) -> Consumption | None:
        return None

    async def aclose(self) -> None:
        """Nothing is open."""

from collections.abc import Iterator

import pytest

from ai_interviewer.interviewers.meaning import choose, shipped
from ai_interviewer.interviewers.meaning.base import Meaning
from ai_interviewer.interviewers.meaning.remembering import Remembering
from tests.recorded_meaning import RecordedMeaning


@pytest.fixture(scope="session")
def meaning() -> Iterator[Meaning]:
    recorded = RecordedMeaning(choose.chosen("auto"))
    yield Remembering(recorded, shipped=shipped.load(recorded.name))
    recorded.close()


@pytest.fixture(autouse=True)
def _by_meaning(meaning: Meaning, monkeypatch: pytest.MonkeyPatch) -> None:
    """Here the model measures meaning; elsewhere the tests compare words, which is quicker."""
    monkeypatch.setattr(choose, "_the_meaning", lambda: meaning)

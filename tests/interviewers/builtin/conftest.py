import pytest

from ai_interviewer.interviewers.meaning import choose
from ai_interviewer.interviewers.meaning.base import Meaning
from ai_interviewer.interviewers.meaning.remembering import Remembering


@pytest.fixture(scope="session")
def meaning() -> Meaning:
    return Remembering(choose.chosen("auto"))


@pytest.fixture(autouse=True)
def _by_meaning(meaning: Meaning, monkeypatch: pytest.MonkeyPatch) -> None:
    """Here the model measures meaning; elsewhere the tests compare words, which is quicker."""
    monkeypatch.setattr(choose, "_the_meaning", lambda: meaning)

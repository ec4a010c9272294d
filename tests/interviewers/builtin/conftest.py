import pytest

from ai_interviewer.interviewers.meaning import choose, shipped
from ai_interviewer.interviewers.meaning.base import Meaning
from ai_interviewer.interviewers.meaning.remembering import Remembering


@pytest.fixture(scope="session")
def meaning() -> Meaning:
    chosen = choose.chosen("auto")
    return Remembering(chosen, shipped=shipped.load(chosen.name))


@pytest.fixture(autouse=True)
def _by_meaning(meaning: Meaning, monkeypatch: pytest.MonkeyPatch) -> None:
    """Here the model measures meaning; elsewhere the tests compare words, which is quicker."""
    monkeypatch.setattr(choose, "_the_meaning", lambda: meaning)

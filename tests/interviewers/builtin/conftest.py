import pytest


@pytest.fixture(autouse=True)
def _by_meaning(monkeypatch: pytest.MonkeyPatch) -> None:
    """Here the model measures meaning; elsewhere the tests compare words, which is quicker."""
    monkeypatch.setenv("MEANING", "auto")

"""One model for all tests of this folder: reading it takes a moment."""

import pytest

from ai_interviewer.interviewers.meaning.e5 import E5Meaning, Unavailable


@pytest.fixture(scope="session")
def e5() -> E5Meaning:
    try:
        return E5Meaning()
    except Unavailable as reason:
        pytest.skip(str(reason))

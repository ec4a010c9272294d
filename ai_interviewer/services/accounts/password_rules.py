"""Which passwords are accepted, after NIST SP 800-63B-4: long enough and not well known.

Nothing is asked of the mixture of characters. Refused are entries of the frequency lists that
come with zxcvbn, what its estimator finds among the first thousand guesses (a character repeated,
keys in a row), and little more than the owner's e-mail or the name of this app.
"""

import asyncio
import re
from functools import cache

from ai_interviewer.domain.errors import ValidationFailed
from ai_interviewer.domain.limits import PASSWORD_LONGEST, PASSWORD_SHORTEST
from ai_interviewer.texts import t

_ESTIMATED_CHARACTERS = 20
"""The estimator's time grows fast with the length; what is longer is looked up only."""
_GUESSES_FEWEST = 1000
_CONTEXT_SHORTEST = 3
_CHARACTERS_BESIDE_CONTEXT = 5


async def checked(password: str, *, email: str) -> str:
    """The password, unchanged. Raises ValidationFailed (weak_password)."""
    is_bounded = PASSWORD_SHORTEST <= len(password) <= PASSWORD_LONGEST
    if (
        not is_bounded
        or is_about(password, email=email)
        # In a thread: the lists are read at the first use.
        or await asyncio.to_thread(is_common, password)
    ):
        raise ValidationFailed("weak_password")
    return password


def is_common(password: str) -> bool:
    """Whether many people use it, in whatever case, or it is guessed at once."""
    folded = password.casefold()
    return folded in _common() or (
        len(folded) <= _ESTIMATED_CHARACTERS and _guesses(folded) < _GUESSES_FEWEST
    )


def is_about(password: str, *, email: str) -> bool:
    """Whether it is little more than the e-mail address or the app's name."""
    rest = bare = _letters_and_digits(password)
    for word in _context(email):
        rest = rest.replace(word, "")
    return rest != bare and len(rest) < _CHARACTERS_BESIDE_CONTEXT


def _context(email: str) -> list[str]:
    """The words that say who and what the password is for, the longest first."""
    local, _, domain = email.partition("@")
    texts = (email, local, domain, *re.split(r"[^\w]+", email), t.app.name, *t.app.name.split())
    words = {_letters_and_digits(text) for text in texts}
    return sorted((w for w in words if len(w) >= _CONTEXT_SHORTEST), key=len, reverse=True)


def _letters_and_digits(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


@cache
def _common() -> frozenset[str]:
    from zxcvbn.frequency_lists import FREQUENCY_LISTS

    return frozenset(
        word
        for words in FREQUENCY_LISTS.values()
        for word in words
        if len(word) >= PASSWORD_SHORTEST
    )


def _guesses(password: str) -> float:
    from zxcvbn import zxcvbn

    return float(zxcvbn(password)["guesses"])

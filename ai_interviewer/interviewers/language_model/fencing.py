"""Other people's texts on their way into a prompt, and a model's words on their way out.

Posting, résumé and answers are data. They are fenced with a marker that nobody can know, taken out
of the texts themselves so that none can close its own fence, and stripped of characters that a
person does not see but a model reads.
"""

import hashlib
import hmac
import re
import secrets

from ai_interviewer.config import settings
from ai_interviewer.domain.documents.visible_text import without_invisible

# Bounded, so that no reply makes a search take quadratic time.
_MARKDOWN_LINK = re.compile(r"!?\[([^\[\]]{0,300})\]\([^()\s]{0,2000}(?:\s[^()]{0,300})?\)")
_ADDRESS = re.compile(r"<?\b(?:[a-z][a-z0-9+.-]{0,20}://|www\.)[^\s<>]+>?", re.IGNORECASE)


def interview_marker(*texts: str) -> str:
    """The marker around the texts of one interview: the same in all its calls, so that what stands
    first in them stays the same. It can't be known without the server's own secret."""
    key = f"fence {settings().secret_key}".encode()
    return hmac.new(key, "\0".join(texts).encode(), hashlib.sha256).hexdigest()[:16]


def new_marker() -> str:
    """The marker of one call: 64 random bits, which no text can know beforehand."""
    return secrets.token_hex(8)


def fenced_text(label: str, text: str, marker: str) -> str:
    """`text` as data between two lines with the marker."""
    inside = without_invisible(text).replace(marker, "").strip()
    return f"<<<{label} {marker}>>>\n{inside}\n<<<END {label} {marker}>>>"


def displayable(text: str) -> str:
    """A model's own words without invisible characters and links.

    The model may have invented a link, and a text planted in a posting could use one to send
    something off the page.
    """
    unlinked = without_invisible(text)
    if "](" in unlinked:
        unlinked = _MARKDOWN_LINK.sub(r"\1", unlinked)
    if "://" in unlinked or "www." in unlinked.casefold():
        unlinked = _ADDRESS.sub("", unlinked)
    return re.sub(r"[ \t]{2,}", " ", unlinked).strip()

"""What the server says to a page about a text that the page sent."""

from dataclasses import dataclass


@dataclass(frozen=True)
class DraftAcknowledgement:
    """The last draft that was heard, by the number that its page gave it.

    `revision` is that of the draft on the server. When `is_newer_elsewhere`, that draft came from
    another page after the one that was sent was typed. It stays, and `newer` is its text.
    """

    number: int = 0
    revision: int = 0
    is_stored: bool = False
    is_newer_elsewhere: bool = False
    newer: str = ""


@dataclass(frozen=True)
class FormAcknowledgement:
    """The last submission of a form that was heard, and whether it is saved.

    `count` tells apart two answers to the same submission.
    """

    number: str = ""
    is_saved: bool = False
    count: int = 0

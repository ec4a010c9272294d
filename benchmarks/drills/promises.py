"""What a candidate's page promised, and how long it kept them waiting."""

from dataclasses import dataclass, field


@dataclass
class Text:
    """An answer as somebody types it. `saved` are the words that the page called saved."""

    words: list[str] = field(default_factory=list)
    saved: set[str] = field(default_factory=set)
    revision: int = 0
    """Of the draft on the server, as the page knows it."""
    submitted: str = ""
    """What was sent as the answer; the page lets nobody change it any more."""
    is_taken: bool = False
    """Whether the page showed it as answered."""


@dataclass
class Wait:
    """How long a page took to come to something. `is_calm` without any fault meanwhile."""

    what: str
    seconds: float
    is_calm: bool


@dataclass
class Overdue:
    """A wait that lasted for more than 15 s after the last fault."""

    what: str
    faults: list[str]
    """What happened during the wait, after what happened last before it."""
    busy: float = 0.0
    """The mean use of the machine's processors during the wait, 0 to 1."""
    outcome: str = "still waiting"


@dataclass
class Promises:
    """What pages said was stored, by the id of the question."""

    texts: dict[str, Text] = field(default_factory=dict)
    waits: list[Wait] = field(default_factory=list)
    overdue: list[Overdue] = field(default_factory=list)
    begun: int = 0
    """How often "Begin" was pressed."""
    interviews: int = 0
    failures_shown: int = 0
    """How often a page said that work had failed; "Try again" was pressed each time."""
    problems_shown: int = 0
    """How often a page said that something pressed had no effect."""
    reloads: int = 0
    connections_lost: int = 0

"""How fast a model is, and what that means for what it is asked."""

from dataclasses import dataclass

PATIENCE = 30.0
"""Seconds that people wait for a feedback before the page says that it takes long."""
LEAST_CHARACTERS = 100
"""Of a reply from which a speed can be measured."""
_FASTEST = 100_000.0

OPENING, QUESTION, FEEDBACK, SUMMARY = 4_000, 1_400, 6_000, 1_400
SHORT_QUESTION, SHORT_FEEDBACK = 350, 700
"""Characters of usual replies."""


@dataclass(frozen=True, slots=True)
class Speed:
    """Seconds until a model's reply begins, and characters a second from then on."""

    wait_seconds: float
    characters_per_second: float

    def seconds_for(self, characters: int) -> float:
        """How long a reply of that length is likely to take."""
        return self.wait_seconds + characters / max(self.characters_per_second, 0.1)

    @property
    def is_slow(self) -> bool:
        """Whether a whole feedback would take longer than people wait."""
        return self.seconds_for(FEEDBACK) > PATIENCE


def measured_speed(*, wait: float, seconds: float, characters: int) -> Speed | None:
    """The speed of a reply that began after `wait` and took `seconds` in all. None for a reply too
    short to tell."""
    if characters < LEAST_CHARACTERS:
        return None
    writing = max(seconds - wait, characters / _FASTEST)
    return Speed(wait, characters / writing)


def speed_of_silence(seconds: float) -> Speed:
    """What is known of a model that has said nothing for so long. It counts as slow, so that the
    next try asks for less and waits longer."""
    return Speed(seconds, FEEDBACK / PATIENCE)


def blended(earlier: Speed | None, new: Speed) -> Speed:
    """What is remembered: half of it is the latest call."""
    if earlier is None:
        return new
    return Speed(
        (earlier.wait_seconds + new.wait_seconds) / 2,
        (earlier.characters_per_second + new.characters_per_second) / 2,
    )

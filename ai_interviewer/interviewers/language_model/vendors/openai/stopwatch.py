"""How long one reply takes to begin, and to come."""

from time import monotonic

from ai_interviewer.interviewers.speed import Speed, measured_speed, speed_of_silence


class Stopwatch:
    """Runs from its making. Thoughts before the first words count as waiting."""

    def __init__(self) -> None:
        self._began = monotonic()
        self._first_words: float | None = None
        self._last_words = 0.0

    def note_words(self) -> None:
        self._last_words = monotonic()
        if self._first_words is None:
            self._first_words = self._last_words

    def speed(self, characters: int) -> Speed | None:
        """The speed of a reply of so many characters; None if it can't be told from this one."""
        if self._first_words is None:
            return None
        return measured_speed(
            wait=self._first_words - self._began,
            seconds=self._last_words - self._began,
            characters=characters,
        )

    def silence(self) -> Speed:
        """What a call without a word tells: it takes at least as long as it was waited for."""
        return speed_of_silence(monotonic() - self._began)

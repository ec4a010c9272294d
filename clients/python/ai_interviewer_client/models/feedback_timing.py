from enum import StrEnum


class FeedbackTiming(StrEnum):
    AFTER_EACH = "AFTER_EACH"
    AT_END = "AT_END"

    def __str__(self) -> str:
        return str(self.value)

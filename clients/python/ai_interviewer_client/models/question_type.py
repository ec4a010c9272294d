from enum import StrEnum


class QuestionType(StrEnum):
    BEHAVIORAL = "BEHAVIORAL"
    PROJECT = "PROJECT"
    TECHNICAL = "TECHNICAL"

    def __str__(self) -> str:
        return str(self.value)

from enum import StrEnum


class EvaluationRequestInterviewer(StrEnum):
    BUILTIN = "BUILTIN"
    LANGUAGE_MODEL = "LANGUAGE_MODEL"

    def __str__(self) -> str:
        return str(self.value)

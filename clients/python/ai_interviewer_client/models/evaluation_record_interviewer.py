from enum import StrEnum


class EvaluationRecordInterviewer(StrEnum):
    BUILTIN = "BUILTIN"
    LANGUAGE_MODEL = "LANGUAGE_MODEL"

    def __str__(self) -> str:
        return str(self.value)

from enum import StrEnum


class OperationKind(StrEnum):
    ANALYSIS = "ANALYSIS"
    QUESTION = "QUESTION"
    SUMMARY = "SUMMARY"

    def __str__(self) -> str:
        return str(self.value)

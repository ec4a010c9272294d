from enum import StrEnum


class Dimension(StrEnum):
    CLARITY = "CLARITY"
    COMPLETENESS = "COMPLETENESS"
    JOB_RELEVANCE = "JOB_RELEVANCE"
    TECHNICAL_CORRECTNESS = "TECHNICAL_CORRECTNESS"

    def __str__(self) -> str:
        return str(self.value)

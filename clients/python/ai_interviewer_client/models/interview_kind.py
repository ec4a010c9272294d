from enum import StrEnum


class InterviewKind(StrEnum):
    INTERVIEW = "INTERVIEW"
    PRACTICE = "PRACTICE"
    SAMPLE = "SAMPLE"

    def __str__(self) -> str:
        return str(self.value)

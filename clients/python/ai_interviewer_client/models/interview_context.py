from enum import StrEnum


class InterviewContext(StrEnum):
    DUAL = "DUAL"
    POSTING_ONLY = "POSTING_ONLY"
    RESUME_ONLY = "RESUME_ONLY"

    def __str__(self) -> str:
        return str(self.value)

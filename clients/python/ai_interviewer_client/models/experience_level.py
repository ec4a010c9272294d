from enum import StrEnum


class ExperienceLevel(StrEnum):
    JUNIOR = "JUNIOR"
    LEAD = "LEAD"
    MID = "MID"
    SENIOR = "SENIOR"

    def __str__(self) -> str:
        return str(self.value)

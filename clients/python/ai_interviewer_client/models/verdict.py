from enum import StrEnum


class Verdict(StrEnum):
    DECLINED = "DECLINED"
    IMPROVED = "IMPROVED"
    UNCLEAR = "UNCLEAR"

    def __str__(self) -> str:
        return str(self.value)

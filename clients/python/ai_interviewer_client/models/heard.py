from enum import StrEnum


class Heard(StrEnum):
    HEARD = "HEARD"
    NOT_HEARD = "NOT_HEARD"
    PARTLY = "PARTLY"

    def __str__(self) -> str:
        return str(self.value)

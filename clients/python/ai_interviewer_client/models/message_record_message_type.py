from enum import StrEnum


class MessageRecordMessageType(StrEnum):
    ANSWER = "ANSWER"
    QUESTION = "QUESTION"

    def __str__(self) -> str:
        return str(self.value)

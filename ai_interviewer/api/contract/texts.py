"""Types of what requests hold."""

from typing import Annotated

from pydantic import AfterValidator, Field

from ai_interviewer.domain import limits
from ai_interviewer.domain.errors import ValidationFailed
from ai_interviewer.domain.material import refuse_unstorable


def _storable(text: str) -> str:
    try:
        refuse_unstorable(text)
    except ValidationFailed as error:
        raise ValueError(error.message) from None
    return text


Text = Annotated[str, AfterValidator(_storable)]
"""Any text that can be stored."""
Email = Annotated[str, Field(max_length=limits.EMAIL_CHARACTERS)]
Password = Annotated[
    str,
    Field(max_length=limits.PASSWORD_LONGEST, json_schema_extra={"format": "password"}),
]

"""What all bodies of requests have in common."""

from typing import Any

from pydantic import BaseModel, ConfigDict


class Body(BaseModel):
    """The body of a request. A field that it doesn't know is refused by name: ignored, a
    misspelt one would quietly do something else than was asked."""

    model_config = ConfigDict(extra="forbid")


def without(body: Any, *names: str) -> Any:
    """The body without these fields, which the server sets: who changes something sends back what
    they were given."""
    if not isinstance(body, dict):
        return body
    return {name: value for name, value in body.items() if name not in names}

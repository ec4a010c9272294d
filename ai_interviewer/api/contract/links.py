"""What can be done next with a thing that an answer names, as links of the OpenAPI document."""

from typing import Any


def created(parameter: str, *operations: str, field: str = "id", status: int = 201) -> Any:
    """The part of a route's responses that says: pass `field` of this answer as `parameter` to
    these operations."""
    return {
        status: {
            "links": {
                operation: {
                    "operationId": operation,
                    "parameters": {parameter: f"$response.body#/{field}"},
                }
                for operation in operations
            }
        }
    }

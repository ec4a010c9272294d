"""What can be done next with a thing that an answer names, as links of the OpenAPI document."""

from typing import Any


def created(
    parameter: str,
    *operations: str,
    in_body_of: str | None = None,
    field: str = "id",
    status: int = 201,
) -> Any:
    """The part of a route's responses that says: pass `field` of this answer as `parameter` to
    these operations, and in the body of that one."""
    value = {parameter: f"$response.body#/{field}"}
    links: dict[str, Any] = {
        operation: {"operationId": operation, "parameters": value} for operation in operations
    }
    if in_body_of is not None:
        links[in_body_of] = {"operationId": in_body_of, "requestBody": value}
    return {status: {"links": links}}

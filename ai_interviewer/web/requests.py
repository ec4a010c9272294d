"""Reading a form post: who sent it, and its fields."""

from uuid import UUID

from starlette.requests import Request

from ai_interviewer.services import accounts
from ai_interviewer.web import cookies


async def signed_in_user(request: Request) -> UUID:
    """The user of the request's log-in cookie. Raises NotSignedIn."""
    return await accounts.signed_in_user(token=cookies.sign_in_token(request))


async def text_fields(request: Request, *names: str) -> list[str]:
    """These fields of the form; a file or a missing field counts as empty."""
    async with request.form(max_files=0, max_fields=10) as form:
        values = [form.get(name) for name in names]
    return [value if isinstance(value, str) else "" for value in values]

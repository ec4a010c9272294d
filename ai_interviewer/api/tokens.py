"""Personal access tokens."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter
from pydantic import AwareDatetime, BaseModel, Field, model_validator

from ai_interviewer.api.contract.bodies import Body
from ai_interviewer.api.contract.callers import LoggedIn, Reader
from ai_interviewer.api.contract.links import created
from ai_interviewer.api.contract.lists import Items
from ai_interviewer.api.contract.texts import Text
from ai_interviewer.domain import limits
from ai_interviewer.domain.enums import Scope
from ai_interviewer.services.accounts import access_tokens
from ai_interviewer.services.accounts.access_tokens import PersonalToken

router = APIRouter(prefix="/auth/tokens", tags=["auth"])


class TokenRequest(Body):
    name: Annotated[Text, Field(min_length=1, max_length=limits.TOKEN_NAME_CHARACTERS)]
    scopes: Annotated[
        list[Scope],
        Field(
            min_length=1,
            max_length=len(Scope),
            description="`read`: everything of yours. `write`: change résumé, postings and keys, "
            "and delete interviews. `interview`: hold interviews.",
        ),
    ]
    expires_in_days: Annotated[int | None, Field(ge=1, le=limits.TOKEN_DAYS_MOST)] = None
    expires_at: Annotated[
        AwareDatetime | None,
        Field(
            description="When it ends, instead of `expires_in_days`. Without either, it ends after "
            f"{limits.TOKEN_DAYS_DEFAULT} days."
        ),
    ] = None

    @model_validator(mode="after")
    def _ends_once(self) -> "TokenRequest":
        if self.expires_in_days is not None and self.expires_at is not None:
            raise ValueError("takes either expires_in_days or expires_at")
        return self


class CreatedToken(BaseModel):
    """A new token. `token` is shown this once."""

    id: UUID
    token: str
    details: PersonalToken


@router.post("", status_code=201, responses=created("token_id", "get_token", "delete_token"))
async def create_token(body: TokenRequest, caller: LoggedIn) -> CreatedToken:
    """Make a token for a program. Needs a token from a log-in."""
    details, secret = await access_tokens.create(
        user_id=caller.user_id,
        name=body.name,
        scopes=body.scopes,
        days=body.expires_in_days or limits.TOKEN_DAYS_DEFAULT,
        until=body.expires_at,
    )
    return CreatedToken(id=details.id, token=secret, details=details)


@router.get("")
async def list_tokens(caller: Reader) -> Items[PersonalToken]:
    """Your personal tokens, without what they open."""
    return Items(items=await access_tokens.list_tokens(user_id=caller.user_id))


@router.get("/{token_id}")
async def get_token(token_id: UUID, caller: Reader) -> PersonalToken:
    """One personal token, without what it opens."""
    return await access_tokens.load(user_id=caller.user_id, token_id=token_id)


@router.delete("/{token_id}", status_code=204)
async def delete_token(token_id: UUID, caller: LoggedIn) -> None:
    """Let a token open nothing from now on. Needs a token from a log-in."""
    await access_tokens.remove(user_id=caller.user_id, token_id=token_id)

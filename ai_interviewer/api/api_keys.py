"""Your keys for providers of models."""

from typing import Annotated

from fastapi import APIRouter, Path
from pydantic import Field

from ai_interviewer.api.contract.bodies import Body
from ai_interviewer.api.contract.callers import Reader, Writer
from ai_interviewer.api.contract.lists import Items
from ai_interviewer.api.contract.texts import Text
from ai_interviewer.domain import limits
from ai_interviewer.services.programs import keys
from ai_interviewer.services.programs.keys import KeyCheck, KeyRecord

router = APIRouter(prefix="/users/me/api-keys", tags=["api keys"])

Provider = Annotated[
    str, Path(pattern=r"^[a-z0-9_-]{1,50}$", description="Its id, such as `openai`.")
]


class Key(Body):
    api_key: Annotated[
        Text,
        Field(
            min_length=1,
            max_length=limits.API_KEY_CHARACTERS,
            json_schema_extra={"format": "password"},
        ),
    ]


@router.get("")
async def list_keys(caller: Reader) -> Items[KeyRecord]:
    """Your keys, of which only the last four characters are shown."""
    return Items(items=await keys.keys(user_id=caller.user_id))


@router.get("/{provider}")
async def get_key(provider: Provider, caller: Reader) -> KeyRecord:
    """One key, masked."""
    return await keys.key(user_id=caller.user_id, provider=provider)


@router.put("/{provider}")
async def save_key(provider: Provider, body: Key, caller: Writer) -> KeyRecord:
    """Check a key with its provider and store it, in place of the one before."""
    return await keys.save(user_id=caller.user_id, provider=provider, secret=body.api_key)


@router.delete("/{provider}", status_code=204)
async def delete_key(provider: Provider, caller: Writer) -> None:
    """Forget a key."""
    await keys.remove(user_id=caller.user_id, provider=provider)


@router.post("/{provider}/validate")
async def validate_key(provider: Provider, caller: Writer) -> KeyCheck:
    """Try the stored key with its provider, now."""
    return await keys.check(user_id=caller.user_id, provider=provider)

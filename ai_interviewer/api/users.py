"""Your account."""

from typing import Annotated

from fastapi import APIRouter
from pydantic import Field

from ai_interviewer.api.contract.bodies import Body
from ai_interviewer.api.contract.callers import LoggedIn, Reader, Writer
from ai_interviewer.api.contract.texts import Password, Text
from ai_interviewer.services.accounts import deletion
from ai_interviewer.services.programs import accounts
from ai_interviewer.services.programs.accounts import AccountRecord

router = APIRouter(prefix="/users/me", tags=["users"])


class AccountChange(Body):
    """What is left out stays as it is."""

    time_zone: Annotated[
        Text | None, Field(max_length=64, description="An IANA name, such as Europe/Kyiv.")
    ] = None
    language: Annotated[
        Text | None, Field(max_length=35, description="The interface's; so far always `en`.")
    ] = None


class PasswordAgain(Body):
    password: Password


@router.get("")
async def get_account(caller: Reader) -> AccountRecord:
    """Your account."""
    return await accounts.load(user_id=caller.user_id)


@router.patch("")
async def change_account(body: AccountChange, caller: Writer) -> AccountRecord:
    """Change your time zone or language."""
    await accounts.change(user_id=caller.user_id, time_zone=body.time_zone, language=body.language)
    return await accounts.load(user_id=caller.user_id)


@router.delete("", status_code=204)
async def delete_account(body: PasswordAgain, caller: LoggedIn) -> None:
    """Delete your account with everything in it, for good. Needs a token from a log-in."""
    await deletion.delete_account(user_id=caller.user_id, password=body.password)

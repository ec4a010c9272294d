"""Commands that make links for people."""

import argparse
from uuid import UUID

from ai_interviewer.admin.accounts import Commands, shell
from ai_interviewer.admin.errors import Unfinished
from ai_interviewer.domain import limits
from ai_interviewer.domain.administration import Role
from ai_interviewer.services.administration import invitations, reset_links
from ai_interviewer.views.administration.lines import InvitationLine


def add_commands(commands: Commands) -> None:
    """The parsers of these commands."""
    invite = commands.add_parser("invite", help="make a link by which people open accounts")
    invite.add_argument("--uses", type=int, default=1, help="how many accounts it opens (1)")
    invite.add_argument(
        "--days",
        type=int,
        default=limits.INVITATION_DAYS_DEFAULT,
        help=f"how long it lasts ({limits.INVITATION_DAYS_DEFAULT})",
    )
    invite.add_argument("--admin", action="store_true", help="for accounts of administrators")
    commands.add_parser("invitations", help="the links that still open accounts")
    revoke = commands.add_parser("revoke-invitation", help="let a link open no more accounts")
    revoke.add_argument("id", help="as `invitations` prints it")
    reset = commands.add_parser(
        "reset-link", help="make a link by which somebody sets a new password, once"
    )
    reset.add_argument("--email", required=True)


async def carry_out(options: argparse.Namespace) -> list[str] | None:
    """Run the command; the lines to print. None for a command that makes no link."""
    match options.command:
        case "invite":
            role = Role.ADMIN if options.admin else Role.USER
            made = await invitations.create(
                by=shell(), role=role, uses=options.uses, days=options.days
            )
            return [made]
        case "invitations":
            return [_line(each) for each in await invitations.list_invitations()]
        case "revoke-invitation":
            await invitations.revoke(by=shell(), invitation_id=_id(options.id))
            return ["Revoked. Accounts that it opened stay."]
        case "reset-link":
            return [await reset_links.create(by=shell(), email=options.email)]
        case _:
            return None


def _line(invitation: InvitationLine) -> str:
    return (
        f"{invitation.id}\t{invitation.uses} of {invitation.uses_most} used\t"
        f"until {invitation.expires_at:%Y-%m-%d %H:%M} UTC\t{invitation.role.value.lower()}"
    )


def _id(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise Unfinished("That isn't an invitation's id. `invitations` lists them.") from None

"""What administrators do, and who does it."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class Role(StrEnum):
    """What an account may do. An ADMIN looks after accounts, and never sees their texts."""

    USER = "USER"
    ADMIN = "ADMIN"


class Act(StrEnum):
    """What an administrator did, or somebody by a link of theirs, as the audit log holds it."""

    CREATE_USER = "CREATE_USER"
    RESET_PASSWORD = "RESET_PASSWORD"  # noqa: S105 - the name of an act
    CREATE_RESET_LINK = "CREATE_RESET_LINK"
    USE_RESET_LINK = "USE_RESET_LINK"
    DISABLE_USER = "DISABLE_USER"
    ENABLE_USER = "ENABLE_USER"
    DELETE_USER = "DELETE_USER"
    END_SIGN_INS = "END_SIGN_INS"
    CHANGE_ROLE = "CHANGE_ROLE"
    CREATE_INVITATION = "CREATE_INVITATION"
    REVOKE_INVITATION = "REVOKE_INVITATION"
    ACCEPT_INVITATION = "ACCEPT_INVITATION"
    """Somebody opened their account with one."""
    ROTATE_KEYS = "ROTATE_KEYS"
    SEED_DEMO = "SEED_DEMO"
    BACK_UP = "BACK_UP"
    RESTORE = "RESTORE"


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts: an account, or somebody with a shell on the server, who has no account there."""

    name: str
    user_id: UUID | None = None

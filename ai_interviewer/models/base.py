"""What all tables share: naming convention, UUIDv7 keys, aware UTC times."""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

import uuid_utils.compat
from sqlalchemy import CheckConstraint, DateTime, Enum, ForeignKey, MetaData
from sqlmodel import Field, SQLModel

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Row(SQLModel):
    """Base of all tables."""

    metadata = metadata


def new_id() -> UUID:
    """A UUIDv7: random, and ordered by the time it was made (RFC 9562)."""
    return uuid_utils.compat.uuid7()


def now() -> datetime:
    return datetime.now(UTC)


def primary_key() -> Any:
    return Field(default_factory=new_id, primary_key=True)


def timestamp() -> Any:
    """A time that defaults to when the row is made."""
    return Field(default_factory=now, sa_type=DateTime(timezone=True), nullable=False)


def optional_timestamp() -> Any:
    return Field(default=None, sa_type=DateTime(timezone=True), nullable=True)


def references(target: str, *, on_delete: str, optional: bool = False, **options: Any) -> Any:
    """A foreign key column that says what happens when its target is deleted.

    Indexed by default: PostgreSQL does not index foreign keys by itself.
    """
    arguments: dict[str, Any] = {
        "sa_column_args": (ForeignKey(target, ondelete=on_delete),),
        "nullable": optional,
        "index": True,
        **options,
    }
    if optional:
        arguments["default"] = None
    return Field(**arguments)


def enum_column(kind: type[StrEnum], **options: Any) -> Any:
    """An uppercase string column that the database checks against the enum's values."""
    column_type = Enum(
        kind,
        native_enum=False,
        create_constraint=False,
        length=32,
        values_callable=lambda members: [member.value for member in members],
    )
    return Field(sa_type=column_type, nullable=False, **options)


def one_of(column: str, kind: type[StrEnum]) -> CheckConstraint:
    """The database's own check that `column` holds one of the enum's values."""
    values = ", ".join(f"'{member.value}'" for member in kind)
    return CheckConstraint(f"{column} IN ({values})", name=f"{column}_known")


def name_check(column: str) -> CheckConstraint:
    """The database's own check that `column` holds a name in capitals, such as OPENAI."""
    return CheckConstraint(f"{column} ~ '^[A-Z][A-Z0-9_]*$'", name=f"{column}_is_a_name")


def level_check(column: str) -> CheckConstraint:
    """Levels run from 0 to 5; NULL is "not assessed"."""
    return CheckConstraint(f"{column} BETWEEN 0 AND 5", name=f"{column}_in_range")

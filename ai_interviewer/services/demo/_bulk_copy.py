"""Inserting thousands of rows in a second, by COPY."""

from collections.abc import Iterable
from enum import Enum
from itertools import groupby
from operator import attrgetter
from typing import Any

from psycopg import AsyncConnection, sql
from psycopg.types.json import Jsonb
from sqlalchemy import Table
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.ext.asyncio import AsyncSession

from ai_interviewer.models import metadata
from ai_interviewer.models.base import Row

TABLES = ("interview_sessions", "questions", "answers", "feedback")
"""In this order, rows only refer to rows before them."""


async def copy_rows_within(db: AsyncSession, rows: Iterable[Row]) -> None:
    """Insert rows of `TABLES`."""
    raw = await (await db.connection()).get_raw_connection()
    connection: Any = raw.driver_connection
    table_name = attrgetter("__tablename__")
    ordered = sorted(rows, key=lambda row: TABLES.index(table_name(row)))
    for name, rows_of_table in groupby(ordered, key=table_name):
        await _copy_table(connection, metadata.tables[name], rows_of_table)


async def _copy_table(connection: AsyncConnection[Any], table: Table, rows: Iterable[Row]) -> None:
    names = [column.name for column in table.columns]
    json_names = {column.name for column in table.columns if isinstance(column.type, JSONB)}
    statement = sql.SQL("COPY {} ({}) FROM STDIN").format(
        sql.Identifier(table.name), sql.SQL(", ").join(map(sql.Identifier, names))
    )
    async with connection.cursor() as cursor, cursor.copy(statement) as copy:
        for row in rows:
            await copy.write_row(
                [_plain(getattr(row, name), is_json=name in json_names) for name in names]
            )


def _plain(value: Any, *, is_json: bool) -> Any:
    """The value as the driver takes it."""
    if is_json and value is not None:
        return Jsonb(value)
    return value.value if isinstance(value, Enum) else value

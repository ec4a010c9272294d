"""Look-ups of an owner's rows, tried by the owner and by an outsider."""

import inspect
from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest

from ai_interviewer.database import transaction
from ai_interviewer.domain.errors import NotFound
from ai_interviewer.services._records import access
from tests.outsiders import World, a_world

ROW: dict[str, Callable[[World], dict[str, UUID]]] = {
    "owned_card": lambda w: {"card_id": w.card},
    "owned_evaluation": lambda w: {"evaluation_id": w.evaluation},
    "owned_interview": lambda w: {"session_id": w.session},
    "owned_operation": lambda w: {"operation_id": w.operation},
    "owned_posting": lambda w: {"job_id": w.job},
    "owned_question": lambda w: {"question_id": w.question},
    "owned_share": lambda w: {"share_id": w.share},
    "owned_sign_in": lambda w: {"sign_in_id": w.sign_in},
    "owned_token": lambda w: {"token_id": w.token},
}
"""Look-ups of one row by its id, with the owner's ids."""
ROWS: dict[str, Callable[[World], dict[str, UUID]]] = {
    "operations_of": lambda w: {"session_id": w.session},
}
"""Look-ups of all rows that belong to an id."""
UNCHECKED = {
    "account": "takes the asker's own id alone, which is the account's",
    "answer_of": "takes the id from a row whose owner was checked",
}


def test_every_look_up_of_the_doorway_has_a_case():
    public = {
        name
        for name, member in vars(access).items()
        if inspect.isfunction(member)
        and member.__module__ == access.__name__
        and not name.startswith("_")
    }

    assert public == ROW.keys() | ROWS.keys() | UNCHECKED.keys()


@pytest.mark.parametrize("name", ROW)
async def test_somebody_elses_row_is_not_found(db, name):
    owner, world = await a_world()

    for options in ways_to_call(name):
        with pytest.raises(NotFound):
            await look_up(name, world.outsider, **ROW[name](world), **options)
        assert await look_up(name, owner, **ROW[name](world), **options)


@pytest.mark.parametrize("name", ROWS)
async def test_of_somebody_elses_rows_none_is_found(db, name):
    owner, world = await a_world()

    assert await look_up(name, world.outsider, **ROWS[name](world)) == []
    assert await look_up(name, owner, **ROWS[name](world))


def ways_to_call(name: str) -> list[dict[str, bool]]:
    """With and without a lock on the row, if it can be locked."""
    can_lock = "lock" in inspect.signature(getattr(access, name)).parameters
    return [{}, {"lock": True}] if can_lock else [{}]


async def look_up(name: str, user_id: UUID, **arguments: Any) -> Any:
    async with transaction() as db:
        return await getattr(access, name)(db, user_id=user_id, **arguments)

"""The doorway to what belongs to somebody, tried by the owner and by an outsider."""

import inspect
from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest

from ai_interviewer.database import transaction
from ai_interviewer.domain.errors import NotFound
from ai_interviewer.services._records import access
from tests.outsiders import World, a_world

ONE: dict[str, Callable[[World], dict[str, UUID]]] = {
    "owned_card": lambda w: {"card_id": w.card},
    "owned_interview": lambda w: {"session_id": w.session},
    "owned_posting": lambda w: {"job_id": w.job},
    "owned_question": lambda w: {"question_id": w.question},
    "owned_sign_in": lambda w: {"sign_in_id": w.sign_in},
}
"""Look-ups of one thing by its id, with the owner's."""
SEVERAL: dict[str, Callable[[World], dict[str, UUID]]] = {
    "operations_of": lambda w: {"session_id": w.session},
}
"""Look-ups of all that hangs on an id."""
NO_DOOR = {
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

    assert public == ONE.keys() | SEVERAL.keys() | NO_DOOR.keys()


@pytest.mark.parametrize("name", ONE)
async def test_one_thing_of_somebody_else_is_not_found(db, name):
    owner, world = await a_world()

    for options in ways_to_call(name):
        with pytest.raises(NotFound):
            await look_up(name, world.outsider, **ONE[name](world), **options)
        assert await look_up(name, owner, **ONE[name](world), **options)


@pytest.mark.parametrize("name", SEVERAL)
async def test_of_several_things_of_somebody_else_none_is_found(db, name):
    owner, world = await a_world()

    assert await look_up(name, world.outsider, **SEVERAL[name](world)) == []
    assert await look_up(name, owner, **SEVERAL[name](world))


def ways_to_call(name: str) -> list[dict[str, bool]]:
    """With and without a lock on the row, where there is a choice."""
    can_lock = "lock" in inspect.signature(getattr(access, name)).parameters
    return [{}, {"lock": True}] if can_lock else [{}]


async def look_up(name: str, user_id: UUID, **arguments: Any) -> Any:
    async with transaction() as db:
        return await getattr(access, name)(db, user_id=user_id, **arguments)

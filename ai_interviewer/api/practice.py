"""Questions to practise again."""

from uuid import UUID

from fastapi import APIRouter

from ai_interviewer.api.contract.callers import Candidate, Reader
from ai_interviewer.api.contract.lists import Items
from ai_interviewer.services import practice
from ai_interviewer.services.programs import cards, sessions
from ai_interviewer.services.programs.cards import CardRecord
from ai_interviewer.services.programs.sessions import SessionRecord

router = APIRouter(prefix="/practice", tags=["practice"])


@router.get("")
async def list_cards(caller: Reader) -> Items[CardRecord]:
    """The questions that are due by the end of your day, the most overdue first."""
    return Items(items=await cards.due(user_id=caller.user_id))


@router.post("/{card_id}/begin", status_code=201)
async def begin_practice(card_id: UUID, caller: Candidate) -> SessionRecord:
    """Practise one question: a session of its own, of kind PRACTICE. Its question is asked at
    once; go on as with any other. A practice that is open already is given again."""
    session_id = await practice.begin(user_id=caller.user_id, card_id=card_id)
    return await sessions.session(user_id=caller.user_id, session_id=session_id)

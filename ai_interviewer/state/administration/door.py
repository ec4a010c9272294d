"""Who may come in, and the words and numbers of the lists' addresses."""

from collections.abc import Mapping

import reflex as rx

from ai_interviewer.domain.search import normalize_search
from ai_interviewer.services.administration import administrators
from ai_interviewer.services.administration.administrators import Administrator
from ai_interviewer.state.ids import typed_number
from ai_interviewer.state.sign_in import current_user_id


async def current_administrator(state: rx.State) -> Administrator:
    """Who acts. Raises NotSignedIn, and NotFound for everybody who is no administrator.

    Every event of these pages asks this first, whatever its page shows.
    """
    return await administrators.administrator(user_id=await current_user_id(state))


def words_and_number(parameters: Mapping[str, str]) -> tuple[str, int]:
    """What an address asks for. Anybody can type one, so what makes no sense is ignored."""
    return normalize_search(parameters.get("q", "")), typed_number(parameters.get("page", ""), 1)

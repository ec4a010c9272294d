"""The history. Its filters are in the address, so that you can bookmark it and go back."""

import reflex as rx

from ai_interviewer.domain import search
from ai_interviewer.services import history
from ai_interviewer.state.forms import field
from ai_interviewer.state.sign_in import current_user_id
from ai_interviewer.texts import t
from ai_interviewer.views.history import (
    Filters,
    HistoryPage,
    PageLink,
    Request,
    numbers_around,
    parse_request,
)

RESULTS = "history-results"
"""The id of the line with the number of results. The focus moves to it after filtering."""


class HistoryState(rx.State):
    is_loaded: bool = False
    page: HistoryPage = HistoryPage()
    results: str = ""
    notice: str = ""
    no_match: str = ""
    """What to do when nothing matches."""
    links: list[PageLink] = []
    newer: str = ""
    older: str = ""
    job: str = ""
    first_day: str = ""
    last_day: str = ""
    status: str = ""
    words: str = ""
    address: str = ""
    _moves_focus: bool = False
    """Whether the page opens because somebody filtered it."""

    @rx.event
    async def open_page(self):
        """Show the page of the list that the address asks for."""
        user_id = await current_user_id(self)
        parameters = {str(k): str(v) for k, v in self.router.url.query_parameters.items()}
        request = parse_request(parameters)
        self.page = await history.page(
            user_id=user_id, filters=request.filters, number=request.number
        )
        self._show_filters(request.filters, parameters)
        self._show_pages(request.filters)
        self.notice = _notice(request, self.page)
        self.no_match = _no_match(request.filters)
        self.results = _results(self.page)
        self.is_loaded = True
        moves_focus, self._moves_focus = self._moves_focus, False
        return rx.set_focus(RESULTS) if moves_focus else None

    @rx.event
    async def apply(self, form: dict[str, str]):
        """Go to the history with the filters of the form."""
        await current_user_id(self)
        request = parse_request(
            {
                "job": field(form, "job"),
                "from": field(form, "from"),
                "to": field(form, "to"),
                "status": field(form, "status"),
                "q": field(form, "q"),
            }
        )
        self._moves_focus = True
        return rx.redirect(request.filters.address())

    @rx.event
    async def clear(self):
        """Go to the history without filters."""
        await current_user_id(self)
        self._moves_focus = True
        return rx.redirect(Filters().address())

    def _show_filters(self, filters: Filters, parameters: dict[str, str]) -> None:
        is_known = self.page.is_posting_known
        self.job = str(filters.job_id or "") if is_known else ""
        self.first_day = filters.first_day.isoformat() if filters.first_day else ""
        self.last_day = filters.last_day.isoformat() if filters.last_day else ""
        self.status = parameters.get("status", "") if filters.status else ""
        self.words = filters.words
        self.address = filters.address()

    def _show_pages(self, filters: Filters) -> None:
        number, pages = self.page.number, self.page.pages
        self.links = [
            PageLink(n, filters.address(n) if n else "") for n in numbers_around(number, pages)
        ]
        self.newer = filters.address(number - 1) if number > 1 else ""
        self.older = filters.address(number + 1) if number < pages else ""


def _notice(request: Request, page: HistoryPage) -> str:
    if not request.is_understood or not page.is_posting_known:
        return t.history.not_understood
    return t.history.backwards if request.filters.is_backwards else ""


def _no_match(filters: Filters) -> str:
    if filters.words and not search.search_words(filters.words):
        return t.history.no_words_text
    return t.history.no_match_text


def _results(page: HistoryPage) -> str:
    count = t.history.interviews.format(count=page.total)
    if page.pages == 1:
        return count
    return t.app.separator.join(
        (count, t.history.page_of.format(number=page.number, pages=page.pages))
    )

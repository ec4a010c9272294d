"""Lists that come page by page."""

from collections.abc import Sequence
from typing import Annotated, Generic, TypeVar

from fastapi import Query
from pydantic import BaseModel

T = TypeVar("T")
MOST_ON_A_PAGE = 100
_LAST_PAGE = 1_000_000

PageNumber = Annotated[
    int, Query(alias="page", ge=1, le=_LAST_PAGE, description="From 1. Beyond the last it's empty.")
]
PerPage = Annotated[int, Query(ge=1, le=MOST_ON_A_PAGE)]


class Page(BaseModel, Generic[T]):
    """One page of a list. `total` counts what all pages hold together."""

    items: list[T]
    total: int
    page: int
    per_page: int
    pages: int


class Items(BaseModel, Generic[T]):
    """A whole list."""

    items: list[T]


def page_of(items: Sequence[T], *, total: int, page: int, per_page: int) -> Page[T]:
    """The page with these items. A list without any has no pages."""
    return Page(
        items=list(items), total=total, page=page, per_page=per_page, pages=-(-total // per_page)
    )

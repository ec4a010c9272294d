"""The address of the history: anything can be read, and what is written reads the same again."""

from datetime import date
from uuid import UUID

import pytest

from ai_interviewer.domain.enums import InterviewStatus
from ai_interviewer.views.history import Filters, Request, numbers_around, parse_request

JOB = "0197c0de-0000-7000-8000-000000000001"


def test_an_address_is_read_whole():
    read = parse_request(
        {
            "job": JOB,
            "from": "2026-01-01",
            "to": "2026-02-28",
            "status": "in-progress",
            "q": " load   balancer ",
            "page": "3",
        }
    )

    assert read == Request(
        Filters(
            job_id=UUID(JOB),
            first_day=date(2026, 1, 1),
            last_day=date(2026, 2, 28),
            status=InterviewStatus.IN_PROGRESS,
            words="load balancer",
        ),
        number=3,
    )


def test_an_address_without_filters_asks_for_everything():
    assert parse_request({}) == parse_request({"job": "", "q": "", "page": "1"}) == Request()
    assert not Filters().is_filtered
    assert Filters().address() == "/history"


def test_what_is_written_is_what_was_read():
    filters = Filters(first_day=date(2026, 1, 1), status=InterviewStatus.COMPLETED, words="п'ять &")

    address = filters.address(2)

    assert (
        address
        == "/history?from=2026-01-01&status=completed&q=%D0%BF%27%D1%8F%D1%82%D1%8C+%26&page=2"
    )


@pytest.mark.parametrize(
    "parameters",
    [
        {"job": "7"},
        {"from": "yesterday"},
        {"from": "0001-01-01"},
        {"to": "9999-12-31"},
        {"to": "2026-02-30"},
        {"status": "DELETED"},
        {"page": "-1"},
        {"page": "0"},
        {"page": "٣"},
        {"page": "9" * 5000},
    ],
)
def test_what_makes_no_sense_is_left_out_and_said(parameters):
    assert parse_request(parameters) == Request(is_understood=False)


def test_days_the_wrong_way_round_leave_no_day():
    early, late = date(2026, 1, 1), date(2026, 1, 2)

    assert Filters(first_day=late, last_day=early).is_backwards
    assert not Filters(first_day=early, last_day=early).is_backwards
    assert not Filters(first_day=late).is_backwards


@pytest.mark.parametrize(
    ("number", "pages", "shown"),
    [
        (1, 1, [1]),
        (2, 3, [1, 2, 3]),
        (1, 50, [1, 2, 0, 50]),
        (25, 50, [1, 0, 24, 25, 26, 0, 50]),
        (50, 50, [1, 0, 49, 50]),
    ],
)
def test_a_pager_names_the_ends_and_the_neighbours(number, pages, shown):
    assert numbers_around(number, pages) == shown

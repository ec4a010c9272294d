"""Receipts on the page: the answer, cut where its quotes begin and end."""

import random

import pytest

from ai_interviewer.domain.receipts import Quote
from ai_interviewer.views.feedback import Segment
from ai_interviewer.views.highlights import highlight_segments

ANSWER = "Спершу EXPLAIN 🙂, then an index.\nFell to 40 ms."


def quote(start: int, end: int, answer: str = ANSWER) -> Quote:
    return Quote(text=answer[start:end], start=start, end=end)


def quoted_texts(*places: tuple[int, int]) -> list[str]:
    return [
        s.text
        for s in highlight_segments(ANSWER, [quote(*place) for place in places])
        if s.is_quoted
    ]


def test_an_answer_without_quotes_is_one_run() -> None:
    assert highlight_segments(ANSWER, []) == [Segment(ANSWER)]


def test_no_answer_has_no_runs() -> None:
    assert highlight_segments("", []) == []


def test_a_quote_in_the_middle_makes_three_runs() -> None:
    assert highlight_segments(ANSWER, [quote(7, 14)]) == [
        Segment("Спершу "),
        Segment("EXPLAIN", is_quoted=True),
        Segment(" 🙂, then an index.\nFell to 40 ms."),
    ]


def test_a_quote_may_be_the_whole_answer() -> None:
    assert highlight_segments(ANSWER, [quote(0, len(ANSWER))]) == [Segment(ANSWER, is_quoted=True)]


@pytest.mark.parametrize(
    ("places", "runs"),
    [
        ([(0, 6), (7, 14)], ["Спершу", "EXPLAIN"]),
        ([(7, 14), (0, 6)], ["Спершу", "EXPLAIN"]),
        ([(0, 10), (7, 14)], ["Спершу EXPLAIN"]),
        ([(0, 14), (3, 5)], ["Спершу EXPLAIN"]),
        ([(3, 5), (0, 14)], ["Спершу EXPLAIN"]),
        ([(0, 6), (6, 14)], ["Спершу EXPLAIN"]),
        ([(7, 14), (7, 14)], ["EXPLAIN"]),
        ([(0, 2), (1, 4), (3, 6)], ["Спершу"]),
    ],
)
def test_overlapping_quotes_are_joined_whatever_their_order(places, runs) -> None:
    assert quoted_texts(*places) == runs


def test_the_runs_always_join_to_the_answer_and_mark_exactly_the_quoted_characters() -> None:
    chance = random.Random(7)
    for _ in range(300):
        answer = "".join(chance.choice("aб🙂 \n") for _ in range(chance.randint(1, 30)))
        places = [sorted(chance.choices(range(len(answer) + 1), k=2)) for _ in range(4)]
        quotes = [quote(start, end, answer) for start, end in places if start < end]

        runs = highlight_segments(answer, quotes)

        assert "".join(run.text for run in runs) == answer
        marked = [run.is_quoted for run in runs for _ in run.text]
        assert marked == [any(q.start <= i < q.end for q in quotes) for i in range(len(answer))]
        assert all(run.text for run in runs)

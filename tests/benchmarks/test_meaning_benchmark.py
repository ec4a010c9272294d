"""The benchmark of meaning runs, and puts the better answer first."""

import os
import subprocess
import sys
from pathlib import Path

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.domain.interview import Levels
from ai_interviewer.interviewers.meaning.words import WordMeaning
from benchmarks.evaluation.samples import Sample
from benchmarks.meaning import _order, _ordered

PROJECT = Path(__file__).parents[2]


def a_sample(answer: str, grade: int) -> Sample:
    return Sample(
        id=answer[:9],
        pair="pair",
        type=QuestionType.TECHNICAL,
        question="Why is a fixed header easier to read?",
        answer=answer,
        grade=grade,
        levels=Levels(None, None, None, None),
        is_sanity_case=False,
        key_points=("A fixed header needs no length field.",),
    )


SAMPLES = [
    a_sample("Networks are very important for everybody, and people use them every day.", 1),
    a_sample("Its length is fixed. So the header needs no field for the length.", 4),
]


def test_it_says_what_a_sentence_costs():
    process = subprocess.run(
        [sys.executable, "-m", "benchmarks.meaning"],
        cwd=PROJECT,
        env=os.environ | {"MEANING": "words"},
        check=True,
        capture_output=True,
        text=True,
    )

    names = [line.split("  ")[0] for line in process.stdout.splitlines()]
    assert names == ["measure", "loading", "a sentence", "sentences", "memory"]
    assert "words-1" in process.stdout


def test_the_answer_that_says_the_key_point_comes_first():
    by = dict(_order(WordMeaning(), SAMPLES))

    assert by["by words-1"].startswith("100.0%")
    assert by["by shared words"].startswith("100.0%")


def test_a_tie_is_wrong():
    assert _ordered(SAMPLES, lambda sample: 1).startswith("0.0%")

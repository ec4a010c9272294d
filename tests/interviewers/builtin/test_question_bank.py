"""The question bank: its files, how a question is chosen, and how it is followed up."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from ai_interviewer.domain.enums import ExperienceLevel, QuestionType
from ai_interviewer.domain.interview import AskedQuestion, Exchange, Turn
from ai_interviewer.domain.key_points import KeyPoint
from ai_interviewer.interviewers.builtin import main_question_of, plan_for
from ai_interviewer.interviewers.builtin.bank.files import UnusableBank, parsed
from ai_interviewer.interviewers.builtin.bank.library import (
    FOLDER,
    library,
    shipped_languages,
    texts_of,
)
from ai_interviewer.interviewers.builtin.bank.names import is_named
from ai_interviewer.interviewers.builtin.questions.follow_ups import follow_up
from ai_interviewer.interviewers.meaning import shipped
from ai_interviewer.interviewers.meaning.e5 import NAME, E5Meaning
from tests.interviewers.builtin.samples import sample_brief

PATHS = sorted(FOLDER.glob("*/*.toml"))
A_FILE = (FOLDER / "en" / "backend.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", PATHS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_every_shipped_file_keeps_the_rules(path: Path) -> None:
    file = parsed(path.read_text(encoding="utf-8"))
    assert file.language == path.parent.name
    assert all(question.id.startswith(path.stem) for question in file.questions)


def test_the_bank_is_as_large_as_promised_and_holds_nothing_twice() -> None:
    english, ukrainian = library("en"), library("uk")
    assert len(english.entries) >= 450
    assert len(ukrainian.entries) >= 200
    for bank in (english, ukrainian):
        assert len(bank.by_text) == len(bank.entries)
    ids = [entry.question.id for entry in english.entries]
    assert len(set(ids)) == len(ids)
    assert {entry.question.id for entry in ukrainian.entries} <= set(ids)


def test_nothing_of_the_bank_is_measured_while_somebody_waits() -> None:
    known = shipped.load(NAME)
    assert known is not None
    for language in shipped_languages():
        texts = texts_of(library(language).files)
        assert all(known.find(shipped.digest_of(text)) is not None for text in texts)


def test_a_shipped_vector_is_the_measured_one() -> None:
    known, meaning = shipped.load(NAME), E5Meaning()
    assert known is not None
    for entry in library("en").entries[::100]:
        found = known.find(shipped.digest_of(entry.question.question))
        assert found is not None
        assert float(np.dot(found, meaning.vectors([entry.question.question])[0])) > 0.999
    assert known.find(shipped.digest_of("nobody ships this")) is None


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (("questions]]", "questions]"), "This isn't valid TOML"),
        (('type = "technical"', 'type = "trivia"'), "type: input should be"),
        (("skills = [", "skils = ["), "skils: isn't a part of the format"),
        (('skills = ["', 'skills = ["falconry", "'), "'falconry', not listed in skills"),
        (('question = "', 'question = "Is it? '), "question: asks more than one question"),
        (('question = "', 'question = "' + "so " * 30), "at most 30 can be asked"),
    ],
)
def test_a_wrong_file_is_told_what_is_wrong_and_where(
    change: tuple[str, str], problem: str
) -> None:
    with pytest.raises(UnusableBank) as caught:
        parsed(A_FILE.replace(*change, 1))
    assert any(problem in one for one in caught.value.problems)


def test_all_names_that_are_not_listed_are_told_at_once() -> None:
    with pytest.raises(UnusableBank) as caught:
        parsed(A_FILE.replace('skills = ["', 'skills = ["falconry", "archery", "', 1))
    [problem] = caught.value.problems
    assert "'falconry', not listed" in problem
    assert "'archery', not listed" in problem


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("PostgreSQL", "You know postgresql well", True),
        ("CI/CD", "our CI/CD pipeline", True),
        ("C++", "modern C++ and C", True),
        ("CAN", "you can drive", False),
        ("CAN", "CAN and LIN buses", True),
        ("Go", "go to market", False),
        ("Java", "JavaScript only", False),
    ],
)
def test_a_name_is_found_as_whole_words(name: str, text: str, expected: bool) -> None:
    assert is_named(name, text) is expected


def _asked_in(pair: str, **changes: int) -> list[AskedQuestion]:
    brief = sample_brief(pair, **changes)
    plan, history = plan_for(brief), list[Exchange]()
    for number in range(1, brief.question_count + 1):
        question = main_question_of(Turn(brief, plan, tuple(history), number))
        history.append(Exchange(question, ""))
    return [exchange.question for exchange in history]


@pytest.mark.parametrize("pair", ["grad-backend", "pm-product", "analyst-uk"])
def test_most_questions_come_from_the_bank_with_their_key_points(pair: str) -> None:
    brief = sample_brief(pair)
    bank = library(brief.posting.language).by_text
    found = [
        (question, bank[question.text].question)
        for seed in range(3)
        for question in _asked_in(pair, questions=6, seed=seed)
        if question.text in bank
    ]
    assert len(found) >= 12
    for question, source in found:
        assert question.type is source.type
        assert [p.text for p in question.key_points] == [p.point for p in source.key_points]
        assert question.requirement is not None


def test_a_junior_job_gets_no_question_for_leads() -> None:
    brief = sample_brief("grad-backend", questions=6)
    brief = replace(brief, posting=replace(brief.posting, level=ExperienceLevel.JUNIOR))
    plan, bank = plan_for(brief), library("en").by_text
    for number in range(1, 7):
        question = main_question_of(Turn(brief, plan, (), number))
        if question.text in bank:
            levels = bank[question.text].question.levels
            assert levels != (ExperienceLevel.LEAD,)
            assert set(levels) & {ExperienceLevel.JUNIOR, ExperienceLevel.MID}


def test_what_an_earlier_attempt_asked_is_not_asked_again() -> None:
    first = _asked_in("grad-backend", questions=6)
    brief = replace(
        sample_brief("grad-backend", questions=6), asked_before=tuple(q.text for q in first)
    )
    plan, history = plan_for(brief), list[Exchange]()
    for number in range(1, 7):
        question = main_question_of(Turn(brief, plan, tuple(history), number))
        history.append(Exchange(question, ""))
    assert {q.text for q in first}.isdisjoint(e.question.text for e in history)


def test_a_follow_up_asks_about_a_key_point_that_was_not_heard() -> None:
    brief = sample_brief("grad-backend", questions=6)
    plan = plan_for(brief)
    entry = next(e for e in library("en").entries if e.question.type is QuestionType.TECHNICAL)
    heard = entry.question.key_points[0]
    asked = AskedQuestion(
        number=1,
        type=QuestionType.TECHNICAL,
        text=entry.question.question,
        requirement=0,
        evidence=None,
        key_points=tuple(KeyPoint(p.point, p.why) for p in entry.question.key_points),
    )
    question = follow_up(Turn(brief, plan, (Exchange(asked, heard.said[0]),), 2))
    assert question is not None
    assert question.follows_up == 1
    (point,) = question.key_points
    source = next(p for p in entry.question.key_points if p.point == point.text)
    assert source.follow_up is not None
    assert source.follow_up in question.text
    assert source is not heard

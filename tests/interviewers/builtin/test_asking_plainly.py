"""Requirements that can't stand in a question as they are: tools, titles, wishes, other trades."""

import pytest

from ai_interviewer.domain.enums import ExperienceLevel, QuestionType
from ai_interviewer.domain.interview import Brief, Exchange, Posting, Turn
from ai_interviewer.interviewers.builtin import main_question_of, plan_for
from ai_interviewer.interviewers.builtin.bank.choice import fits
from ai_interviewer.interviewers.builtin.bank.library import library
from ai_interviewer.interviewers.builtin.bank.search import search
from ai_interviewer.interviewers.builtin.questions.suits import is_tool, is_trait
from ai_interviewer.interviewers.builtin.questions.templates import named
from ai_interviewer.interviewers.builtin.wording import wording_for


def a_brief(description: str, language: str = "en", title: str = "") -> Brief:
    posting = Posting(title, "", ExperienceLevel.MID, (), description, language)
    return Brief(posting, "", 6)


def asked(brief: Brief) -> list[str]:
    plan, history = plan_for(brief), list[Exchange]()
    for number in range(1, brief.question_count + 1):
        question = main_question_of(Turn(brief, plan, tuple(history), number))
        history.append(Exchange(question, ""))
    return [exchange.question.text for exchange in history]


@pytest.mark.parametrize(
    ("phrase", "said"),
    [
        ("Kitchen experience would be great but not a must", "Kitchen experience"),
        ("SAP FI beneficial", "SAP FI"),
        ("Knowledge of hops highly desirable", "Knowledge of hops"),
        ("Erfahrung mit Hopfen wäre schön, aber kein Muss", "Erfahrung mit Hopfen"),
        ("знання хмелю буде плюсом", "знання хмелю"),
        ("Schaltpläne lesen können", "Schaltpläne lesen"),
        ("make the shop a great place", "make the shop a great place"),
    ],
)
def test_a_wish_is_named_without_how_strong_it_is(phrase: str, said: str) -> None:
    assert named(phrase, a_brief("")) == said


@pytest.mark.parametrize(
    ("phrase", "is_one"),
    [
        ("Advanced Excel", True),
        ("SAP BPC beneficial", True),
        ("Good knowledge of Python and SQL", True),
        ("Sicherer Umgang mit Excel", True),
        ("Advanced Excel; Anaplan or a similar planning tool", True),
        ("Good knowledge of wines", False),
        ("Stammdatenpflege in SAP", False),
        ("Build dashboards in Excel", False),
        ("Patience", False),
    ],
)
def test_a_tool_is_told_from_work_with_it(phrase: str, is_one: bool) -> None:
    assert is_tool(phrase) is is_one


@pytest.mark.parametrize("language", ["en", "uk", "de", "es", "fr", "pl"])
def test_nobody_is_asked_how_a_tool_is_done_well(language: str) -> None:
    heading = {
        "en": "Requirements",
        "uk": "Вимоги",
        "de": "Anforderungen",
        "es": "Requisitos",
        "fr": "Profil",
        "pl": "Wymagania",
    }
    brief = a_brief(f"{heading[language]}\n- AutoCAD", language)
    plan, wording = plan_for(brief), wording_for(language)
    ends = tuple(template.removeprefix("{Job}. ") for template in wording.tool)
    kinds = [topic.type for topic in plan.topics]
    texts = asked(brief)
    told = [text for kind, text in zip(kinds, texts, strict=True) if kind is QuestionType.TECHNICAL]
    assert told[0].endswith(ends)


def test_a_title_alone_is_not_quoted() -> None:
    texts = asked(a_brief("Weekends, cash in hand.", title="Pot washer"))
    assert len(set(texts)) == 6
    assert not any("Pot washer" in text for text in texts)


@pytest.mark.parametrize(
    "phrase",
    [
        "Keen eye for colour",
        "Steady hand",
        "Auge für Farben",
        "ruhige Hand beim Löten",
        "тверда рука",
    ],
)
def test_an_eye_and_a_hand_are_traits(phrase: str) -> None:
    assert is_trait(phrase)


def test_a_shared_word_brings_no_question_of_another_trade() -> None:
    posting = Posting("Home Manager", "", ExperienceLevel.MID, (), "", "en")
    phrases = (
        "Ensure compliance with the Care Homes Regulations",
        "Recruit, supervise and retain night staff",
        "Look after the budget of the home",
    )
    found = [
        fit.entry.question.question
        for phrase in phrases
        for fit in fits(
            search(posting, phrases, library("en")),
            phrase,
            QuestionType.TECHNICAL,
            ExperienceLevel.MID,
        )
    ]
    assert found == []

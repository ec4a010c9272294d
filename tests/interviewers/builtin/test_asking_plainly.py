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
        ("our berth planner", "berth planner"),
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
        ("Excel with pivot tables", True),
        ("Hoptimal oder ähnliche Software", True),
        ("Excel на рівні макросів", True),
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


@pytest.mark.parametrize("title", ["Pot washer", ""])
def test_a_posting_that_asks_for_nothing_is_not_quoted(title: str) -> None:
    texts = asked(a_brief("Weekends, cash in hand.", title=title))
    assert len(set(texts)) == 6
    assert not any("“" in text for text in texts)


def test_a_word_or_two_are_not_asked_for_steps() -> None:
    brief = a_brief("Requirements\n- Ops\n- B2B\n- Stamina")
    plan, texts = plan_for(brief), asked(brief)
    kinds = [topic.type for topic in plan.topics]
    technical = [
        text for kind, text in zip(kinds, texts, strict=True) if kind is QuestionType.TECHNICAL
    ]
    assert technical
    assert set(technical) <= set(wording_for("en").situations)


def test_a_shouted_job_in_the_resume_shouts_no_word_of_the_posting() -> None:
    posting = Posting("", "", ExperienceLevel.MID, (), "", "en")
    brief = Brief(posting, "BREWERY TOURS LEADER, Hopworks\n- Led tours", 6)
    assert named("BREWERY WORK OR HOSPITALITY", brief) == "Brewery work or hospitality"


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


@pytest.mark.parametrize(
    "description", ["Sat only, cash.\nRhyl sea front", "Запитати Олю\n5 поверх"]
)
def test_of_a_few_lines_only_work_is_quoted(description: str) -> None:
    language = "en" if description.isascii() else "uk"
    texts = asked(a_brief(description, language))
    assert not any("Rhyl" in text or "поверх" in text or "Sat" in text for text in texts)


def test_a_posting_that_asks_for_little_is_asked_about_its_tools() -> None:
    posting = Posting(
        "", "", ExperienceLevel.MID, ("AutoCAD",), "You read drawings. AutoCAD.", "en"
    )
    plan = plan_for(Brief(posting, "", 6))
    assert [one.phrase for one in plan.requirements] == ["read drawings", "AutoCAD"]

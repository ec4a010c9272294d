"""A posting that asks for little is widened, instead of asking the same things again."""

import pytest

from ai_interviewer.domain.enums import ExperienceLevel, QuestionType
from ai_interviewer.domain.interview import AskedQuestion, Brief, Exchange, Posting, Turn
from ai_interviewer.interviewers.builtin import main_question_of, plan_for
from ai_interviewer.interviewers.builtin.questions.suits import is_trait
from ai_interviewer.interviewers.builtin.wording import wording_for

SHORT = {
    "en": "Scaffolders wanted. You read drawings. You inspect and tag scaffolds.",
    "uk": "Потрібен монтажник. Вимоги:\n- читання креслень\n- перевірка риштувань",
    "de": "Aufgaben\n- Zeichnungen lesen\n- Gerüste prüfen",
    "es": "Funciones\n- Lectura de planos\n- Revisión de andamios",
    "fr": "Missions\n- Lecture de plans\n- Contrôle des échafaudages",
    "pl": "Obowiązki\n- czytanie rysunków\n- kontrola rusztowań",
}


def asked_for(
    description: str, language: str, level: ExperienceLevel = ExperienceLevel.MID
) -> list[AskedQuestion]:
    return all_asked(Brief(Posting("", "", level, (), description, language), "", 6))


def all_asked(brief: Brief) -> list[AskedQuestion]:
    plan, history = plan_for(brief), list[Exchange]()
    for number in range(1, 7):
        question = main_question_of(Turn(brief, plan, tuple(history), number))
        history.append(Exchange(question, ""))
    return [exchange.question for exchange in history]


@pytest.mark.parametrize("language", SHORT)
def test_a_short_posting_is_not_asked_about_over_and_over(language: str) -> None:
    asked = asked_for(SHORT[language], language)
    assert {question.type for question in asked[:3]} == set(QuestionType)
    assert len({question.text for question in asked}) == 6
    about_conduct = [question for question in asked[2:] if question.evidence is None]
    assert len(about_conduct) == 4
    again = [
        template.partition("{")[0].strip()
        for variants in (wording_for(language).again,)
        for templates in variants.without_evidence.values()
        for template in templates
    ]
    assert not any(question.text.startswith(tuple(again)) for question in asked)
    assert all(question.requirement is not None for question in asked)


@pytest.mark.parametrize("language", ["en", "de"])
def test_what_any_job_is_asked_fits_the_level(language: str) -> None:
    juniors = {q.text for q in asked_for(SHORT[language], language, ExperienceLevel.JUNIOR)[2:]}
    leads = {q.text for q in asked_for(SHORT[language], language, ExperienceLevel.LEAD)[2:]}
    assert juniors.isdisjoint(leads)


FIRST_JOB = {
    "en": ("Apprentice Florist", "Must be friendly and reliable. No experience needed."),
    "uk": ("Учень кухаря", "Вимоги:\n- уважність і відповідальність\nДосвід не потрібен."),
    "de": ("Auszubildende zur Floristin", "Das bringst du mit\n- Zuverlässigkeit und Geduld"),
    "es": ("Aprendiz de cocina", "Requisitos\n- Puntualidad, ganas y simpatía"),
    "fr": ("Apprenti boulanger", "Profil\n- Vous êtes ponctuel et motivé"),
    "pl": ("Uczeń stolarza", "Wymagania\n- punktualność i cierpliwość"),
}


@pytest.mark.parametrize("language", FIRST_JOB)
def test_a_first_job_is_asked_what_one_would_do_and_has_made(language: str) -> None:
    title, description = FIRST_JOB[language]
    brief = Brief(Posting(title, "", ExperienceLevel.JUNIOR, (), description, language), "", 6)
    asked = all_asked(brief)
    wording = wording_for(language)
    assert {question.type for question in asked[:3]} == set(QuestionType)
    assert len({question.text for question in asked}) == 6
    kinds = {question.type: question.text for question in reversed(asked)}
    assert kinds[QuestionType.TECHNICAL] in wording.situations
    assert kinds[QuestionType.PROJECT] in wording.own_work


@pytest.mark.parametrize(
    ("phrase", "is_one"),
    [
        ("Unflappable and kind", True),
        ("Reliable", True),
        ("Excellent written communication", True),
        ("build reliable data pipelines", False),
        ("care for patients after surgery", False),
        ("motivate a team of ten", False),
    ],
)
def test_a_trait_is_told_from_a_duty_in_the_same_words(phrase: str, is_one: bool) -> None:
    assert is_trait(phrase) is is_one


@pytest.mark.parametrize("description", ["", "  \n", "…", "🙂🙂"])
def test_a_posting_that_says_nothing_is_not_quoted(description: str) -> None:
    asked = asked_for(description, "en")
    assert len({question.text for question in asked}) == 6
    assert not any("“" in question.text for question in asked)

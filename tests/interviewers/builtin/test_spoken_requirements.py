"""How questions say a requirement that the posting shouts or says by halves."""

import pytest

from ai_interviewer.domain.enums import ExperienceLevel
from ai_interviewer.domain.interview import Brief, Posting
from ai_interviewer.interviewers.builtin.questions.spoken import spoken
from ai_interviewer.interviewers.builtin.questions.templates import named


def brief(language: str = "en", resume: str = "", company: str = "") -> Brief:
    return Brief(Posting("", company, ExperienceLevel.MID, (), "", language), resume, 6)


@pytest.mark.parametrize(
    ("language", "loud", "quiet"),
    [
        ("en", "READ DRAWINGS", "Read drawings"),
        ("en", "MUST BE ABLE TO READ CNC DRAWINGS", "Must be able to read CNC drawings"),
        ("en", "WRITE JAVASCRIPT AND SQL REPORTS", "Write JavaScript and SQL reports"),
        ("de", "EINGEWÖHNUNG NACH DEM BERLINER MODELL", "Eingewöhnung nach dem Berliner Modell"),
        ("de", "KONFLIKTE IM TEAM SPRICHST DU OFFEN AN", "Konflikte im Team sprichst du offen an"),
        (
            "de",
            "BILDUNGSDOKUMENTATION UND PORTFOLIOS FÜHREN",
            "Bildungsdokumentation und Portfolios führen",
        ),
        ("de", "GESPRÄCHE MIT ANGEHÖRIGEN", "Gespräche mit Angehörigen"),
        ("de", "RUHE, WENN ES TURBULENT WIRD", "Ruhe, wenn es turbulent wird"),
        (
            "en",
            "SET THE BUDGET AND REPORT ON IT TO TRUSTEES",
            "Set the budget and report on it to trustees",
        ),
        ("en", "PROVIDE IT SUPPORT TO TEACHERS", "Provide IT support to teachers"),
        ("uk", "ВЕДЕННЯ ЖУРНАЛУ ТЕМПЕРАТУР ЗА HACCP", "Ведення журналу температур за HACCP"),
        ("fr", "ACCUEILLIR LES CLIENTS", "Accueillir les clients"),
        ("en", "Own the CI/CD of an API", "Own the CI/CD of an API"),
        ("en", "CAN / CANopen", "CAN / CANopen"),
        ("en", "AWS, GCP, SQL", "AWS, GCP, SQL"),
    ],
)
def test_capitals_are_said_in_ordinary_letters(language: str, loud: str, quiet: str) -> None:
    assert spoken(loud, brief(language)) == quiet


def test_a_name_keeps_the_capitals_that_the_resume_gives_it() -> None:
    one = brief(resume="Put up Layher towers in Leeds\nI put up a PIERHEAD once", company="Gaz Ltd")
    assert (
        spoken("ERECT LAYHER TOWERS IN LEEDS FOR GAZ", one)
        == "Erect Layher towers in Leeds for gaz"
    )


def test_a_job_title_in_the_resume_gives_its_words_no_capitals() -> None:
    resume = "Later I was Legacy Manager at Blue Cross, working with Raiser's Edge"
    assert spoken("GROW LEGACY INCOME", brief(resume=resume)) == "Grow legacy income"
    assert spoken("USE RAISER'S EDGE DAILY", brief(resume=resume)) == "Use Raiser's Edge daily"


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("IT literate – we use Provet Cloud", "IT literate"),
        ("Cost control (we currently pay too much)", "Cost control"),
        ("Gutes Englisch – unser Team ist international", "Gutes Englisch"),
        ("Hand stripping an advantage", "Hand stripping"),
        ("Photoshop would be a plus", "Photoshop"),
        ("coach engineers; you've hired before", "coach engineers"),
        ("Deploys – several a day", "Deploys – several a day"),
    ],
)
def test_what_employers_add_about_themselves_is_not_quoted(phrase: str, name: str) -> None:
    assert named(phrase, brief()) == name

"""How questions say a requirement that the posting shouts or says by halves."""

import pytest

from ai_interviewer.domain.enums import ExperienceLevel
from ai_interviewer.domain.interview import Brief, Posting
from ai_interviewer.interviewers.builtin.questions.spoken import spoken


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

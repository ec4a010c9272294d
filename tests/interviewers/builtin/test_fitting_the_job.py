"""Questions suit the level and the trade: first jobs, leads, titles that sound like others."""

import pytest

from ai_interviewer.domain.enums import ExperienceLevel, QuestionType
from ai_interviewer.domain.interview import Brief, Posting
from ai_interviewer.interviewers.builtin.bank.choice import fits, requirement_of
from ai_interviewer.interviewers.builtin.bank.fields import fields_of
from ai_interviewer.interviewers.builtin.bank.library import library
from ai_interviewer.interviewers.builtin.bank.names import is_named
from ai_interviewer.interviewers.builtin.bank.search import search
from ai_interviewer.interviewers.builtin.questions.experience import is_beginner, is_first_job
from ai_interviewer.interviewers.postings import read


def posting(
    title: str, text: str = "", level: ExperienceLevel = ExperienceLevel.MID, language: str = "en"
) -> Posting:
    return Posting(title, "", level, (), text, language)


@pytest.mark.parametrize("title", ["Veterinary Nurse", "Dental Nurse (part-time)", "Nursery Nurse"])
def test_a_title_that_sounds_alike_is_not_of_the_field(title: str) -> None:
    phrases = ("monitoring anaesthesia", "taking bloods")
    assert "Nursing" in fields_of(search(posting("Staff Nurse"), phrases, library("en")))
    assert "Nursing" not in fields_of(search(posting(title), phrases, library("en")))


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Apprentice Hairdresser", ""),
        ("Auszubildende zur Floristin", ""),
        ("Учень кухаря", ""),
        ("Apprenti boulanger", ""),
        ("Uczeń stolarza", ""),
        ("Shop Assistant", "You don’t need any experience."),
    ],
)
def test_a_job_that_is_to_be_learned_is_a_first_one(title: str, text: str) -> None:
    assert is_first_job(posting(title, text, ExperienceLevel.JUNIOR))
    assert not is_first_job(posting("Hairdresser", text))


def test_who_learned_before_working_is_no_beginner() -> None:
    nurse = "Student Nurse, Oakfield, 2019 - 2022\nNurse, Oakfield, 2022 - now"
    assert not is_beginner(Brief(posting("Nurse"), nurse, 6))
    assert is_beginner(Brief(posting("Nurse"), "Student nurse, third year", 6))


@pytest.mark.parametrize(
    ("title", "level"),
    [
        ("Principal Engineer", ExperienceLevel.LEAD),
        ("Staff Software Engineer", ExperienceLevel.LEAD),
        ("Staff Nurse", ExperienceLevel.MID),
        ("Senior Developer", ExperienceLevel.SENIOR),
    ],
)
def test_staff_and_principal_lead_unless_they_nurse(title: str, level: ExperienceLevel) -> None:
    assert read(f"{title}\n\nYou will do what is needed.").level is level


def test_a_lead_gets_no_question_that_is_for_juniors() -> None:
    phrase = "I2C, SPI and UART bring-up of new boards"
    one = search(posting("Embedded Software Engineer"), (phrase,), library("en"))
    for kind in QuestionType:
        for fit in fits(one, phrase, kind, ExperienceLevel.LEAD):
            levels = fit.entry.question.levels
            assert ExperienceLevel.LEAD in levels or ExperienceLevel.JUNIOR not in levels
    assert fits(one, phrase, QuestionType.TECHNICAL, ExperienceLevel.JUNIOR)


@pytest.mark.parametrize(
    ("language", "title", "phrase", "not_asked", "other_title"),
    [
        (
            "en",
            "Receptionist",
            "answering the telephone and booking the diary",
            "administration-protected-time",
            "Executive Assistant",
        ),
        (
            "en",
            "Payroll Administrator",
            "checking bank details of suppliers",
            "finance-new-bank-details",
            "Accounts Payable Clerk",
        ),
        (
            "en",
            "Healthcare Assistant",
            "giving medicines",
            "nursing-dose-looks-wrong",
            "Staff Nurse",
        ),
        (
            "uk",
            "Комірник",
            "планування рейсів і маршрутів",
            "operations-truck-breakdown",
            "Диспетчер",
        ),
    ],
)
def test_a_field_has_jobs_that_are_asked_differently(
    language: str, title: str, phrase: str, not_asked: str, other_title: str
) -> None:
    def asked(role: str) -> set[str]:
        one = search(posting(role, language=language), (phrase,), library(language))
        kinds = (QuestionType.TECHNICAL, QuestionType.BEHAVIORAL)
        found = (fit for kind in kinds for fit in fits(one, phrase, kind, ExperienceLevel.MID))
        return {fit.entry.question.id for fit in found}

    assert not_asked in asked(other_title)
    assert not_asked not in asked(title)


def test_a_question_is_about_the_requirement_that_it_fits_far_better() -> None:
    phrases = ("experience with Kubernetes", "service level objectives and error budgets")
    one = search(posting("Site Reliability Engineer"), phrases, library("en"))
    entry = next(e for e in library("en").entries if e.question.id == "devops-first-slo")
    assert requirement_of(entry, one, planned=0) == 1
    assert requirement_of(entry, one, planned=1) == 1


@pytest.mark.parametrize(
    ("name", "text"),
    [("SLO", "SLOs and error budgets"), ("databases", "a large database"), ("CSS", "CSS")],
)
def test_a_skill_is_named_in_the_plural_too(name: str, text: str) -> None:
    assert is_named(name, text)


def test_other_words_that_end_in_s_stay_what_they_are() -> None:
    assert not is_named("new", "news for members")
    assert not is_named("AW", "AWS")


def test_a_junior_is_not_asked_what_only_experience_teaches() -> None:
    phrases = ("writing SQL for sales reports",)
    one = search(posting("Data Analyst"), phrases, library("en"))
    found = fits(one, phrases[0], QuestionType.TECHNICAL, ExperienceLevel.JUNIOR)
    assert found
    assert all(ExperienceLevel.JUNIOR in fit.entry.question.levels for fit in found)

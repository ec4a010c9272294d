"""A candidate's own questions come before everybody's, where they fit."""

from dataclasses import replace

import pytest

from ai_interviewer.domain.enums import ExperienceLevel
from ai_interviewer.domain.interview import (
    AskedQuestion,
    Brief,
    Exchange,
    Grading,
    Plan,
    Posting,
    Turn,
)
from ai_interviewer.domain.key_points import Heard
from ai_interviewer.interviewers.builtin import grade, main_question_of, plan_for
from ai_interviewer.interviewers.builtin.bank.own import bank_for
from ai_interviewer.interviewers.builtin.questions.follow_ups import follow_up
from tests.interviewers.builtin.samples import sample_brief
from tests.own_questions import FALCONRY, FALKNEREI, FIRST_FLIGHT, POSTING

AUF_DEUTSCH = """Anforderungen:
- Erfahrung im Training von Greifvögeln und im Freiflug
- Gewichtskontrolle der Vögel
- Freude am Umgang mit Besuchern
"""
ERSTER_FREIFLUG = "Ein Falke soll zum ersten Mal frei fliegen. Was prüfen Sie vorher?"


def a_brief(description: str = POSTING, *, language: str = "en", own: str = FALCONRY) -> Brief:
    posting = Posting("Falconer", "Bird park", ExperienceLevel.MID, (), description, language)
    return Brief(posting, "", question_count=6, own_questions=(own,))


def asked_in(brief: Brief) -> tuple[Plan, list[AskedQuestion]]:
    plan, history = plan_for(brief), list[Exchange]()
    for number in range(1, brief.question_count + 1):
        question = main_question_of(Turn(brief, plan, tuple(history), number))
        history.append(Exchange(question, ""))
    return plan, [exchange.question for exchange in history]


@pytest.mark.parametrize(
    ("brief", "text"),
    [
        (a_brief(), FIRST_FLIGHT),
        (a_brief(AUF_DEUTSCH, language="de-AT", own=FALKNEREI), ERSTER_FREIFLUG),
    ],
)
@pytest.mark.parametrize("seed", range(3))
def test_an_own_question_is_asked_once_about_the_requirement_that_it_fits(brief, text, seed):
    plan, asked = asked_in(replace(brief, seed=seed))

    [own] = [question for question in asked if question.text == text]
    assert len(own.key_points) == 3
    phrase = plan.phrase_of(own.requirement)
    assert "isitors" not in phrase
    assert "Besucher" not in phrase


@pytest.mark.parametrize("seed", range(4))
def test_a_requirement_is_kept_for_the_question_that_only_it_fits(seed):
    short = "Requirements\n- Trains falcons and flies them free\n- Sells tickets at the gate"
    _, asked = asked_in(replace(a_brief(short), seed=seed))

    assert FIRST_FLIGHT in [question.text for question in asked]


@pytest.mark.parametrize(
    "brief",
    [
        replace(sample_brief("grad-backend"), own_questions=(FALCONRY,)),
        a_brief(own=FALKNEREI),
        a_brief(own="a file of an earlier version"),
    ],
    ids=["about something else", "in another language", "no longer usable"],
)
def test_an_own_question_that_does_not_fit_is_not_asked(brief):
    asked = {question.text for question in asked_in(brief)[1]}

    assert asked == {q.text for q in asked_in(replace(brief, own_questions=()))[1]}


def a_flight(brief: Brief) -> AskedQuestion:
    return next(question for question in asked_in(brief)[1] if question.text == FIRST_FLIGHT)


def test_an_answer_is_heard_by_what_the_own_file_says_that_people_say():
    brief = a_brief()
    question = replace(a_flight(brief), number=1)
    answer = "I don't fly when the wind is strong."
    grading = Grading(brief, plan_for(brief), (), question, answer)
    without = replace(grading, brief=replace(brief, own_questions=()))

    assert grade(grading).key_points[2].heard is Heard.HEARD
    assert grade(without).key_points[2].heard is not Heard.HEARD


def test_an_own_wrong_claim_is_mentioned():
    brief = a_brief()
    question = replace(a_flight(brief), number=1)
    answer = "I feed her well, because the heavier the falcon is, the better it comes back."
    analysis = grade(Grading(brief, plan_for(brief), (), question, answer))

    assert "no reason to come back" in str(analysis)


@pytest.mark.parametrize(
    "answer",
    ["I don't fly when the wind is strong.", "I do not fly in strong wind. The glove is clean."],
)
def test_what_people_say_is_heard_when_it_is_said_in_nearly_these_words(answer):
    brief = a_brief()
    question = replace(a_flight(brief), number=1)

    points = grade(Grading(brief, plan_for(brief), (), question, answer)).key_points

    assert points[2].heard is Heard.HEARD
    assert [quote.text in answer for quote in points[2].quotes] == [True]


def test_a_wrong_claim_is_no_proof_of_a_key_point():
    brief = a_brief()
    question = replace(a_flight(brief), number=1)
    wrong = "I feed her well, because the heavier the falcon is, the better it comes back."
    analysis = grade(Grading(brief, plan_for(brief), (), question, f"{wrong} I weigh her daily."))

    proofs = [quote.text for one in analysis.key_points for quote in one.quotes]
    assert "no reason to come back" in str(analysis)
    assert not any("heavier" in proof for proof in proofs)


def test_an_own_question_is_followed_up_in_its_own_words():
    brief = a_brief()
    question = replace(a_flight(brief), number=1)
    said = Exchange(question, "I don't fly when the wind is strong.")

    asked = follow_up(Turn(brief, plan_for(brief), (said,), 2))

    assert asked is not None
    own = (
        "How do you know that the bird will come back?",
        "What would you do if the bird flew off?",
    )
    assert asked.text.endswith(own)


def test_the_files_of_one_candidate_are_read_once():
    assert bank_for(a_brief()).libraries[0] is bank_for(a_brief()).libraries[0]

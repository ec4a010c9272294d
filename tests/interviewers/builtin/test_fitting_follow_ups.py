"""What a follow-up quotes: words that are whole, telling and to the point, or none at all."""

import re
from dataclasses import replace

import pytest

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.domain.interview import (
    AskedQuestion,
    Exchange,
    Plan,
    PlannedTopic,
    Requirement,
    Turn,
)
from ai_interviewer.interviewers.builtin.markers import ALL
from ai_interviewer.interviewers.builtin.questions.follow_ups import follow_up
from ai_interviewer.interviewers.builtin.questions.quotable import clause_of, is_quotable
from ai_interviewer.interviewers.builtin.questions.templates import main_question
from ai_interviewer.interviewers.builtin.wording import all_wordings, wording_for
from tests.interviewers.builtin.samples import small_brief

PHRASE = "Keeps the rental bikes in safe order"
POSTING = f"Requirements:\n- {PHRASE}\n- Explains the lake route to guests\n"
ASK = f"Which example of your own shows “{PHRASE}” best?"


def turn_after(answer: str, language: str = "en", resume: str = "") -> Turn:
    brief = small_brief(POSTING, resume, language=language, questions=6)
    asked = AskedQuestion(1, QuestionType.PROJECT, ASK, 0, None)
    plan = Plan((Requirement(PHRASE),), (PlannedTopic(QuestionType.PROJECT, 0, None),))
    return Turn(brief, plan, (Exchange(asked, answer),), 2)


def asked_after(answer: str, language: str = "en") -> str:
    question = follow_up(turn_after(answer, language))
    return question.text if question else ""


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "We was changing the brakes of the rental bikes every Monday morning"),
        ("en", "I did not checked the rental bikes before the guests arrived"),
        ("en", "I really love your rental bikes at the lake and the people there"),
        ("en", "So that was that, then"),
        ("de", "Da war dann auch Schluss"),
        ("de", "Ich mag Ihre schönen Leihräder am See wirklich sehr gerne"),
        ("uk", "Я обожнюю ваші велосипеди біля озера вже багато років"),
        ("uk", "Отак воно й було"),
        ("pl", "Powiedziałam wtedy głośno, że rowery muszą zostać w garażu"),
        ("en", "Then I said that nobody should leave the rental bikes outside"),
    ],
)
def test_no_slip_no_scrap_and_nothing_one_likes_is_quoted(language: str, said: str) -> None:
    assert not is_quotable(said, PHRASE, ALL[language])


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "I replaced the worn brakes of all rental bikes"),
        ("en", "On Monday I sorted the broken bells, lamps and saddles"),
        ("de", "Ich habe 40 Bremsen mit der Lehre gemessen"),
        ("uk", "Я щопонеділка перевіряв гальма, дзвінки й ліхтарі перед сезоном"),
    ],
)
def test_a_telling_clause_is_quoted(language: str, said: str) -> None:
    assert is_quotable(said, PHRASE, ALL[language])


@pytest.mark.parametrize(
    ("sentence", "clause"),
    [
        ("I oiled every chain because the lake air rusts them within days", "I oiled every chain"),
        (
            "Ich ölte jede Kette, weil die Seeluft sie in wenigen Tagen rosten lässt",
            "Ich ölte jede Kette",
        ),
        ("The chains that the lake air had rusted within a few days were oiled", ""),
        ("We oiled all (old and new ones) twice", "We oiled all (old and new ones) twice"),
    ],
)
def test_a_quote_ends_where_a_clause_ends(sentence: str, clause: str) -> None:
    assert clause_of(sentence, 8) == clause


def test_a_follow_up_without_words_worth_quoting_asks_all_the_same() -> None:
    text = asked_after("We was changing the brakes of bikes. We was quick with the bikes.")
    assert text
    assert "We was" not in text
    assert not re.search("[“”]", text)


def test_somebody_who_talked_about_something_else_is_led_back_without_a_quote() -> None:
    text = asked_after("It is nice there. My sister is often there too, and it is all very nice.")
    assert "sister" not in text


@pytest.mark.parametrize("wording", all_wordings(), ids=lambda wording: wording.language)
def test_every_language_can_ask_without_quoting(wording) -> None:
    assert "{ask}" in wording.follow_up_plain
    assert "{quote}" not in wording.follow_up_plain + wording.follow_up_back


LINE = "Rebuilt the brake workshop and cut repairs from 9 to 3 a week"


def test_a_line_whose_story_was_told_is_not_asked_about_again() -> None:
    story = (
        "In spring I rebuilt the whole brake workshop at the lake. I sorted the tools first. "
        "In the end the repairs went from 9 to 3 in a week."
    )
    topics = tuple(PlannedTopic(QuestionType.PROJECT, 0, line) for line in (None, LINE))
    told, new = (
        main_question(replace(turn, plan=replace(turn.plan, topics=topics))).text
        for turn in (turn_after(story, resume=LINE), turn_after("No idea.", resume=LINE))
    )
    assert "Rebuilt the brake workshop" in new
    assert "Rebuilt the brake workshop" not in told


def test_no_ukrainian_follow_up_asks_to_stop() -> None:
    assert not any("Зупинімося" in text for text in wording_for("uk").follow_up)

"""Replies in another language than the interview's are repaired once, and kept if they stay so."""

from dataclasses import replace

import pytest

from ai_interviewer.interviewers.language_model.interviewer import LanguageModelInterviewer
from ai_interviewer.interviewers.language_model.replies.language_check import is_foreign
from tests.fakes.fake_openai import FakeOpenAI
from tests.interviewers.language_model.question_replies import FRESH, question_reply
from tests.interviewers.worlds import ANSWER, BRIEF, POSTING, closing, grading, outcome, turn

IN_UKRAINIAN = replace(BRIEF, posting=replace(POSTING, language="uk"))
UKRAINIAN = "Яке блокування бере побудова індексу і коли ви на нього чекали найдовше?"
GERMAN = (
    "Welche Sperre nimmt der Aufbau eines Index, und wie haben Sie gemerkt, dass es nicht mit der "
    "Last ging? Was war das Erste, das Sie und die anderen getan haben?"
)
RUSSIAN = "Какую блокировку берёт построение индекса и когда вы её дольше всего ждали, объясните?"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (FRESH, "uk"),
        (UKRAINIAN, "en-GB"),
        (GERMAN, "en"),
        (ANSWER, "de"),
        (RUSSIAN, "uk"),
        (UKRAINIAN, "ja"),
        (FRESH, "ko"),
    ],
)
def test_another_language_is_noticed(text: str, language: str):
    assert is_foreign(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (FRESH, "en"),
        (GERMAN, "de-CH"),
        (UKRAINIAN, "uk"),
        (RUSSIAN, "ru"),
        ("Как вы настроили PostgreSQL, pgBouncer, Prometheus, Grafana и Kubernetes?", "ru"),
        (f"Що ви мали на увазі, коли сказали: “{ANSWER}”?", "uk"),
        (FRESH, "nl"),
        (FRESH, "xx"),
        ("OK.", "uk"),
        ("インデックスを作るとき、どのロックを取りますか。PostgreSQL では何を確認しますか。", "ja"),
    ],
)
def test_the_right_language_and_what_cannot_be_told_pass(text: str, language: str):
    assert not is_foreign(text, language)


async def test_a_question_in_another_language_is_repaired(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.next(question_reply(), question_reply(UKRAINIAN))

    _, asked = await outcome(interviewer.ask(turn(brief=IN_UKRAINIAN)))

    assert asked.question.text == UKRAINIAN
    assert "language of the interview, uk" in fake.chats()[1]["body"]["messages"][-1]["content"]


async def test_a_question_that_stays_in_another_language_is_better_than_none(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.next(question_reply(), question_reply())

    _, asked = await outcome(interviewer.ask(turn(brief=IN_UKRAINIAN)))

    assert asked.question.text == FRESH


async def test_a_whole_interview_in_ukrainian_needs_no_repair(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    _, asked = await outcome(interviewer.ask(turn(brief=IN_UKRAINIAN)))
    _, analysed = await outcome(interviewer.analyse(grading(language="uk")))
    _, summarised = await outcome(interviewer.summarise(closing(language="uk")))

    analysis = analysed.analysis
    spoken = [asked.question.text, analysis.scores[0].rationale, analysis.strengths[0].text]
    assert not any(is_foreign(text, "uk") for text in [*spoken, summarised.summary.text])
    assert len(fake.chats()) == 3

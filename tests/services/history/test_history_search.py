"""Questions and answers are searched, and nobody else's."""

import pytest

from ai_interviewer.services import interviews
from ai_interviewer.services.interviews import answers, retakes
from tests.factories import a_question, a_user, an_interview, answer_and_analyse
from tests.services.history.pages import a_finished_interview, load_page


async def test_questions_and_answers_are_searched_by_the_beginnings_of_words(db):
    user = await a_user()
    session = await an_interview(user)
    await answer_and_analyse(
        user, session, "Спершу я ЗРОБИВ п’ять вимірів. Das Führungsteam war überrascht."
    )
    await an_interview(user)
    question = (await interviews.load(user_id=user, session_id=session)).questions[0].text

    for words in ("зроб", "п'ять", "пʼят", "ÜBERRASCHT", "führ спер", "u\u0308berrascht"):
        page = await load_page(user, words=words)
        assert [row.id for row in page.rows] == [str(session)], words
    assert (await load_page(user, words="робив")).total == 0
    assert (await load_page(user, words="зробив zeppelin")).total == 0
    assert str(session) in {row.id for row in (await load_page(user, words=question)).rows}


async def test_some_words_may_be_in_a_question_and_others_in_its_answer(db):
    user = await a_user()
    session = await an_interview(user)
    view = await answer_and_analyse(user, session, "The zeppelin landed safely.")
    await answer_and_analyse(user, await an_interview(user), "It was a balloon.")
    asked = max(view.questions[0].text.split(), key=len)

    [row] = (await load_page(user, words=f"zeppel {asked}")).rows

    assert (row.id, row.path) == (str(session), f"/interview/{session}")
    assert [part.text for part in row.excerpt if part.is_quoted] == ["zeppelin"]
    await interviews.finish(user_id=user, session_id=session)
    [row] = (await load_page(user, words="zeppel")).rows
    assert row.path == f"/interview/{session}#question-1"
    [row, *_] = (await load_page(user)).rows[::-1]
    assert row.path == f"/interview/{session}"
    assert (await load_page(user, words="zeppelin balloon")).total == 0


async def test_a_question_is_found_before_it_is_answered_and_again_in_a_retake(db):
    user = await a_user()
    first = await a_finished_interview(user)
    question = (await interviews.load(user_id=user, session_id=first)).questions[0].text
    again = await retakes.begin(user_id=user, session_id=first, repeats_questions=True)
    await a_question(user, again)

    rows = (await load_page(user, words=question)).rows

    assert [row.id for row in rows] == [str(again), str(first)]
    assert rows[0].excerpt_from == "Question 1:"


async def test_short_words_are_searched_as_they_are(db):
    user = await a_user()
    session = await an_interview(user)
    await answer_and_analyse(user, session, "I wrote it in Go, though everybody thought of C.")

    assert [
        (await load_page(user, words=words)).total for words in ("go", "C", "ev", "eve", "t")
    ] == [*(1, 1, 0, 1, 0)]


async def test_a_word_with_signs_is_not_the_beginning_of_everything(db):
    user = await a_user()
    session = await an_interview(user)
    await answer_and_analyse(
        user, session, "I'd change the carriers' code; it was C++ and nobody's об’єкти."
    )
    other = await an_interview(user)
    await answer_and_analyse(
        user, other, "The carriers did, and don't forget that conditions can change."
    )

    totals = {
        words: (await load_page(user, words=words)).total
        for words in ("C++", "C#", "I'd", "do'wn", "don't", "об'єкт", "обʼєкт", "nobody’s", "ca++")
    }

    assert totals == {
        "C++": 1,
        "C#": 1,
        "I'd": 1,
        "do'wn": 0,
        "don't": 1,
        "об'єкт": 1,
        "обʼєкт": 1,
        "nobody’s": 1,
        "ca++": 0,
    }


async def test_drafts_are_not_searched(db):
    user = await a_user()
    session = await an_interview(user)
    question = await a_question(user, session)
    await answers.save_draft(
        user_id=user, question_id=question, text="My zeppelin", seen_revision=0
    )

    assert (await load_page(user, words="zeppelin")).total == 0


async def test_an_excerpt_shows_the_words_in_their_context_and_marks_them(db):
    user = await a_user()
    session = await an_interview(user)
    answer = (
        "Before that <b>nothing</b> helped. " * 20 + "Then a \ue000 composite \ue001 index did."
    )
    await answer_and_analyse(user, session, answer)

    [row] = (await load_page(user, words="composit")).rows

    assert [part.text for part in row.excerpt if part.is_quoted] == ["composite"]
    text = "".join(part.text for part in row.excerpt)
    assert text.endswith("composite  index did")
    assert len(text) < 300
    assert row.excerpt_from == "Answer 1:"


@pytest.mark.parametrize(
    "words",
    [
        "'",
        "\\",
        "a & | !",
        "'a':*",
        "<->",
        "( a",
        "\x00",
        "%",
        ":*",
        "\\'",
        "🙂",
        "a" * 5000,
        "' ' '",
    ],
)
async def test_any_text_can_be_searched_for(db, words):
    user = await a_user()
    session = await an_interview(user)
    await a_question(user, session)

    page = await load_page(user, words=words)

    assert page.has_any


async def test_nobody_elses_words_are_found(db):
    owner, outsider = await a_user(), await a_user()
    await answer_and_analyse(owner, await an_interview(owner), "The zeppelin landed safely.")
    await an_interview(outsider)

    assert (await load_page(outsider, words="zeppelin")).total == 0
    assert (await load_page(owner, words="zeppelin")).total == 1

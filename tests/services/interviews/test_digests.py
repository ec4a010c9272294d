"""What is seen of a feedback at first."""

from uuid import UUID

import pytest

from ai_interviewer.services import accounts, interviews
from ai_interviewer.views.feedback.digest import DigestView, shortened
from tests.factories import ANSWER, a_user, an_interview, answer_and_analyse

TWO_SIDED = (
    "I would look at it and then fix it somehow. We had duplicates and I fixed it with a unique "
    "key in the end, and after that the nightly report had no duplicates for half a year."
)


async def digest_of(user: UUID, text: str = ANSWER) -> DigestView:
    session = await an_interview(user)
    view = await answer_and_analyse(user, session, text)
    return view.questions[0].digest


async def test_a_digest_has_a_word_the_points_and_one_thing_to_fix(db):
    digest = await digest_of(await a_user())

    assert digest.standing in {"Partly there", "Solid"}
    assert 0 < float(digest.points) < 10
    assert len(digest.dimensions) == 3
    assert digest.not_assessed == "Not assessed: Technical correctness"
    assert digest.strength.text
    assert "Start:" in digest.fix.text


async def test_the_marked_pieces_are_the_answer(db):
    digest = await digest_of(await a_user(), TWO_SIDED)

    assert "".join(piece.text for piece in digest.marked) == TWO_SIDED
    marks = [piece for piece in digest.marked if piece.mark]
    assert 0 < len(marks) <= 4
    assert digest.strength.mark in {piece.mark for piece in marks}


async def test_no_quote_comes_twice(db):
    digest = await digest_of(await a_user())

    quotes = [
        quote
        for view in (*digest.key_points, *digest.scores, *digest.strengths, *digest.improvements)
        for quote in view.quotes
    ]
    assert len(quotes) == len(set(quotes))
    assert any(view.is_quoted_before for view in (*digest.key_points, *digest.scores))


async def test_an_answer_that_says_nothing_gets_its_reason_as_what_to_fix(db):
    digest = await digest_of(await a_user(), "I don't know")

    assert (digest.standing, digest.points) == ("Not there yet", "0.0")
    assert digest.fix.text.startswith("You say you don't know.")


async def test_words_only_leaves_no_number(db):
    user = await a_user()
    await accounts.choose_words_only(user_id=user, is_words_only=True)

    digest = await digest_of(user)

    assert digest.standing in {"Partly there", "Solid"}
    assert (digest.points, digest.doubts, digest.heard) == ("", [], "")
    assert not any(d.value[0].isdigit() for d in digest.dimensions)
    assert {score.points + score.spread for score in digest.scores} == {""}


async def test_a_completed_interview_has_no_digests(db):
    user = await a_user()
    session = await an_interview(user)
    await answer_and_analyse(user, session)
    await interviews.finish(user_id=user, session_id=session)

    view = await interviews.load(user_id=user, session_id=session)

    assert view.questions[0].digest == DigestView()


@pytest.mark.parametrize("text", [ANSWER, TWO_SIDED, "I don't know", "Fine."])
async def test_what_the_card_says_to_fix_is_what_the_finish_says(db, text):
    user = await a_user()
    session = await an_interview(user)
    card = (await answer_and_analyse(user, session, text)).questions[0].digest.fix.text
    await interviews.finish(user_id=user, session_id=session)

    question = (await interviews.load(user_id=user, session_id=session)).questions[0]

    assert card
    assert shortened(question.to_fix, 28) == card

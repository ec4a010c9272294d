"""The questions that a candidate wrote: kept as given, checked, and asked in interviews."""

import pytest

from ai_interviewer.database import transaction
from ai_interviewer.domain.errors import NotFound, RateLimited, ValidationFailed
from ai_interviewer.domain.limits import OWN_QUESTIONS_A_MINUTE, OWN_QUESTIONS_CHARACTERS
from ai_interviewer.interviewers.builtin.bank.strangers import parsed_from_stranger
from ai_interviewer.services import interviews
from ai_interviewer.services._records import interview_rows
from ai_interviewer.services.material import own_questions
from ai_interviewer.services.material.own_questions import UnusableQuestions
from ai_interviewer.texts import t
from tests.factories import a_posting, a_user, an_interview, complete_interview, edit_posting
from tests.own_questions import (
    BROKEN,
    FALCONRY,
    FALKNEREI,
    FIRST_FLIGHT,
    POSTING,
    many_questions,
)


async def test_a_file_is_kept_exactly_as_saved_and_counted(db):
    user = await a_user()

    for text, count in ((FALCONRY, "1 question saved"), (many_questions(2), "2 questions saved")):
        await own_questions.save(user_id=user, text=text)

        shown = await own_questions.load(user_id=user)
        assert (shown.count, bool(shown.updated.label)) == (count, True)
        assert await own_questions.file(user_id=user) == text


async def test_a_byte_order_mark_is_no_part_of_the_file(db):
    user = await a_user()

    await own_questions.save(user_id=user, text="\ufeff" + FALCONRY)

    assert await own_questions.file(user_id=user) == FALCONRY


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "own_questions_empty"),
        (" \n", "own_questions_empty"),
        ("#" * (OWN_QUESTIONS_CHARACTERS + 1), "own_questions_too_long"),
        ("a\x00", "text_has_nul"),
        ("a\ud800", "text_has_nul"),
        (FALCONRY.replace("'", "\ufffd", 1), "own_questions_encoding"),
        (BROKEN, "own_questions_unusable"),
        ("[" * OWN_QUESTIONS_CHARACTERS, "own_questions_unusable"),
    ],
    ids=["empty", "blank", "long", "NUL", "surrogate", "encoding", "broken", "deep"],
)
async def test_a_refused_file_leaves_the_saved_one_alone(db, text, key):
    user = await a_user()
    await own_questions.save(user_id=user, text=FALCONRY)

    with pytest.raises(ValidationFailed) as refused:
        await own_questions.save(user_id=user, text=text)

    assert refused.value.key == key
    assert refused.value.message
    assert await own_questions.file(user_id=user) == FALCONRY


async def test_every_problem_is_told_with_its_question_and_field(db):
    broken = BROKEN.replace('why = "Strong wind carries a young bird away."\n', "")

    with pytest.raises(UnusableQuestions) as refused:
        await own_questions.save(user_id=await a_user(), text=broken)

    assert [problem.split(":")[0] for problem in refused.value.problems] == [
        "falconry-first-flight, type",
        "falconry-first-flight, key_points 3, why",
    ]


async def test_checking_files_is_limited(db):
    user = await a_user()
    for _ in range(OWN_QUESTIONS_A_MINUTE):
        with pytest.raises(UnusableQuestions):
            await own_questions.save(user_id=user, text="a = 1")

    with pytest.raises(RateLimited):
        await own_questions.save(user_id=user, text=FALCONRY)


async def test_a_deleted_file_is_gone(db):
    user = await a_user()
    await own_questions.save(user_id=user, text=FALCONRY)

    await own_questions.remove(user_id=user)
    await own_questions.remove(user_id=user)

    assert (await own_questions.load(user_id=user)).count == ""
    with pytest.raises(NotFound):
        await own_questions.file(user_id=user)


async def test_the_interviewer_gets_ones_own_questions_and_nobody_elses(db):
    owner, other = await a_user(), await a_user()
    await own_questions.save(user_id=owner, text=FALCONRY)
    await own_questions.save(user_id=other, text=FALKNEREI)

    async with transaction() as session:
        assert await interview_rows.own_questions(session, user_id=owner) == (FALCONRY,)
        assert await interview_rows.own_questions(session, user_id=await a_user()) == ()


async def test_an_own_question_is_asked_and_its_key_points_are_heard(db):
    user = await a_user()
    await own_questions.save(user_id=user, text=FALCONRY)
    job = await a_posting(user, title="Falconer")
    await edit_posting(user, job, role_title="Falconer", description=POSTING)
    session = await an_interview(user, job_id=job)

    await complete_interview(user, session, *["I don't fly when the wind is strong."] * 3)

    asked = (await interviews.load(user_id=user, session_id=session)).questions
    assert FIRST_FLIGHT in [question.text for question in asked]


def test_the_example_that_the_page_shows_follows_the_rules():
    assert len(parsed_from_stranger(t.settings.own_example).questions) == 1

"""What a good answer contains is nowhere in what the server sends until the answer is submitted."""

import json
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from ai_interviewer.database import transaction
from ai_interviewer.domain.errors import NotFound
from ai_interviewer.models import Question
from ai_interviewer.services import interviews, operations
from ai_interviewer.services.interviews import answers, retakes
from ai_interviewer.state.interview import InterviewState
from tests.factories import (
    ANSWER,
    a_question,
    a_sign_in,
    a_user,
    an_interview,
    answer_and_analyse,
    complete_interview,
)
from tests.fakes.fake_openai import FakeOpenAI
from tests.fakes.openai_replies import KEY_POINT
from tests.model_interviews import an_interview_with_a_model, fake_provider
from tests.services.exports.archives import export_files
from tests.state.tabs import Tab, handlers

OPENERS = [handler for name, handler in handlers().items() if name.endswith(".open_page")]
LOOKS = (InterviewState.look_again, InterviewState.show_sources)


@pytest.fixture
async def model(environment) -> AsyncIterator[FakeOpenAI]:
    async with fake_provider(environment) as fake:
        yield fake


async def everything_sent(user: UUID, session: UUID) -> str:
    """Everything that the server would send: every page's state, the work, and the export."""
    tab = Tab(await a_sign_in(user), f"/interview/{session}")
    for handler in (InterviewState.open_page, *LOOKS, *OPENERS):
        with suppress(NotFound):
            await tab.do(handler)
    view = await interviews.load(user_id=user, session_id=session)
    work = await operations.current_operations(user_id=user, session_id=session)
    files = await export_files(user)
    return "\n".join([tab.seen(), repr(view), repr(work), *files.values()])


async def stored_texts(session: UUID, number: int) -> list[str]:
    """The key points that the database has for this question."""
    query = select(Question.key_points).where(
        Question.interview_session_id == session, Question.number == number
    )
    async with transaction() as db:
        return [point["text"] for point in await db.scalar(query)]


async def exported_interviews(user: UUID) -> list[dict[str, Any]]:
    return json.loads((await export_files(user))["data.json"])["interviews"]


async def test_no_key_point_is_sent_before_the_answer(db, model):
    user = await a_user()
    session = await an_interview_with_a_model(user)
    question = await a_question(user, session)
    await answers.save_draft(user_id=user, question_id=question, text="A draft", seen_revision=0)

    sent = await everything_sent(user, session)

    assert len(await stored_texts(session, 1)) == 3
    assert "A draft" in sent
    assert KEY_POINT not in sent


async def test_no_key_point_of_the_built_in_interviewer_is_sent_before_the_answer(db):
    user = await a_user()
    session = await an_interview(user)
    await a_question(user, session)

    sent = await everything_sent(user, session)

    texts = await stored_texts(session, 1)
    assert len(texts) >= 4
    assert not [text for text in texts if text in sent]


async def test_the_answer_makes_only_its_own_key_points_known(db, model):
    user = await a_user()
    session = await an_interview_with_a_model(user)
    await answer_and_analyse(user, session)
    await interviews.move_to_next_question(user_id=user, session_id=session)

    sent = await everything_sent(user, session)

    first, second = await stored_texts(session, 1), await stored_texts(session, 2)
    assert len(second) == 3
    assert all(text in sent for text in first)
    assert not [text for text in second if text in sent]


async def test_a_retake_keeps_its_key_points_to_itself_until_its_own_answer(db, model):
    user = await a_user()
    first = await an_interview_with_a_model(user, questions=3)
    await complete_interview(user, first, ANSWER, ANSWER, ANSWER)
    again = await retakes.begin(user_id=user, session_id=first, repeats_questions=True)
    await a_question(user, again)

    tab = Tab(await a_sign_in(user), f"/interview/{again}")
    await tab.do(InterviewState.open_page)

    assert await stored_texts(again, 1) == await stored_texts(first, 1)
    assert KEY_POINT not in tab.seen()
    exported = next(i for i in await exported_interviews(user) if i["id"] == str(again))
    assert KEY_POINT not in json.dumps(exported)

    await answer_and_analyse(user, again)
    exported = next(i for i in await exported_interviews(user) if i["id"] == str(again))
    texts = [p["text"] for q in exported["questions"] for p in q["key_points"]]
    assert texts == await stored_texts(again, 1)

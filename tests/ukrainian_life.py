"""Somebody who used everything in Ukrainian, and the pages that show it.

Not one Latin letter stands in what they wrote, so each that is shown is the interface's.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select

from ai_interviewer import routes
from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import ExperienceLevel, FeedbackTiming
from ai_interviewer.domain.material import PostingDraft
from ai_interviewer.models import Feedback, PracticeCard
from ai_interviewer.services import interviews, practice
from ai_interviewer.services.accounts import api_keys
from ai_interviewer.services.interviews import disputes, retakes
from ai_interviewer.services.material import job_postings, resumes
from ai_interviewer.state.auth import AuthState
from ai_interviewer.state.begin_dialog import BeginState
from ai_interviewer.state.compare import CompareState
from ai_interviewer.state.completed.retake_dialog import RetakeState
from ai_interviewer.state.dashboard.page import DashboardState
from ai_interviewer.state.history import HistoryState
from ai_interviewer.state.interview import InterviewState
from ai_interviewer.state.job import JobState
from ai_interviewer.state.jobs import JobsState
from ai_interviewer.state.progress import ProgressState
from ai_interviewer.state.resume import ResumeState
from ai_interviewer.state.room.draft import DraftState
from ai_interviewer.state.settings.page import SettingsState
from tests.attempts import mark_as_another_rubric
from tests.factories import (
    a_question,
    a_sign_in,
    a_user,
    an_interview,
    answer_and_analyse,
    run_queued_work,
)
from tests.full_accounts import KEY, add_usage_and_samples
from tests.state.tabs import Tab

RESUME = (
    "Олена Тихоліс\n\nАналітикиня даних, три роки досвіду.\n\n"
    "- Переписала головний звіт: час оновлення скоротився з 47 до 9 хвилин\n"
    "- Запровадила щоденну перевірку дублікатів у базі даних"
)
POSTING = PostingDraft(
    role_title="Аналітик даних",
    company="Житній Ряд",
    level=ExperienceLevel.MID,
    tech_stack=("бази даних",),
    description="Що важливо\n\n- Досвід побудови звітів\n- Уміння шукати причини відхилень\n"
    "- Розуміння статистики та перевірки гіпотез",
    language="uk",
)
ANSWER = (
    "Спершу я виміряла, куди йде час, бо без цього легко помилитися. Потім я переписала запит і "
    "додала індекс; оновлення скоротилося з 47 до 9 хвилин, і ми перевірили це за тиждень."
)
WEAK = "Я б подивилася і якось виправила."


@dataclass
class World:
    """An account, its tab, and its interviews."""

    user: UUID
    tab: Tab
    job: UUID
    finished: list[UUID]
    practised: UUID
    unfinished: UUID
    queued: UUID


async def held(user: UUID, session: UUID, *answers: str) -> UUID:
    """The interview after these answers, completed and summed up."""
    for number, words in enumerate(answers):
        if number:
            await interviews.move_to_next_question(user_id=user, session_id=session)
        await answer_and_analyse(user, session, words)
    await interviews.finish(user_id=user, session_id=session)
    await run_queued_work(session)
    return session


async def a_life_in_ukrainian() -> World:
    user = await a_user("olena@example.org")
    tab = Tab(await a_sign_in(user))
    await api_keys.save(user_id=user, provider="openai", key=KEY, is_verified=True)
    job = await job_postings.create(user_id=user, draft=POSTING)
    first = await held(
        user, await an_interview(user, job_id=job, resume=RESUME), WEAK, "добре", ANSWER
    )
    same = await retakes.begin(user_id=user, session_id=first, repeats_questions=True)
    await held(user, same, ANSWER, ANSWER, ANSWER)
    new = await retakes.begin(user_id=user, session_id=same, repeats_questions=False)
    await held(user, new, ANSWER, WEAK)
    await mark_as_another_rubric(new)
    await _disagreed_and_graded_again(user, first)
    practised = await _practised(user)
    unfinished = await an_interview(user, job_id=job, resume=RESUME, feedback=FeedbackTiming.AT_END)
    await a_question(user, unfinished)
    queued = await an_interview(user, job_id=job, resume=RESUME)
    gone = await job_postings.create(user_id=user, draft=POSTING)
    await held(user, await an_interview(user, job_id=gone, resume=RESUME), ANSWER)
    await job_postings.remove(user_id=user, job_id=gone)
    await resumes.save_draft(user_id=user, text=f"{RESUME}\nІ ще рядок")
    return World(user, tab, job, [first, same, new], practised, unfinished, queued)


async def _disagreed_and_graded_again(user: UUID, session: UUID) -> None:
    view = await interviews.load(user_id=user, session_id=session)
    await disputes.disagree(
        user_id=user, question_id=UUID(view.questions[2].id), objection="Я назвала індекс"
    )
    await run_queued_work(session)
    await add_usage_and_samples(user, session)
    async with transaction() as db:
        newest = select(Feedback).order_by(Feedback.created_at.desc()).limit(1)
        feedback = (await db.scalars(newest)).one()
        scores = [{**score, "lowest": 1.0, "highest": 4.0} for score in feedback.content["scores"]]
        feedback.content = {**feedback.content, "scores": scores}
        feedback.sample_count = 3


async def _practised(user: UUID) -> UUID:
    cards = select(PracticeCard.id).where(PracticeCard.user_id == user)
    async with transaction() as db:
        card = (await db.scalars(cards.limit(1))).one()
    session = await practice.begin(user_id=user, card_id=card)
    return await held(user, session, ANSWER)


Visit = Callable[[World], Awaitable[None]]


def at(path: str, handler: Any) -> Visit:
    """The page at this address, opened."""

    async def visit(world: World) -> None:
        first, same, new = world.finished
        address = path.format(**{**vars(world), "first": first, "same": same, "new": new})
        world.tab.follow_link(address)
        await world.tab.do(handler)

    return visit


async def an_account_that_was_deleted(world: World) -> None:
    world.tab.load("/login?notice=account_deleted")
    await world.tab.do(AuthState.open_form)


async def a_begun_dialog(world: World) -> None:
    world.tab.follow_link(routes.JOBS)
    await world.tab.do(BeginState.open_dialog, str(world.job), "Аналітик")
    await world.tab.do(BeginState.choose_interviewer, "OPENAI")
    await world.tab.do(BeginState.begin, {"questions": "1000", "interviewer": "OPENAI"})


async def an_answer_that_was_refused(world: World) -> None:
    world.tab.follow_link(routes.interview(str(world.unfinished)))
    await world.tab.do(InterviewState.open_page)
    question = (await world.tab.state(InterviewState)).screen.current.id
    await world.tab.do(InterviewState.submit_answer, {"question_id": question, "answer": " "})
    await world.tab.do(DraftState.save, question, "чернетка", 1, 0)


async def a_posting_that_was_saved(world: World) -> None:
    world.tab.follow_link(routes.job(str(world.job)))
    await world.tab.do(JobState.open_page)
    form = {"role_title": "Аналітик", "level": "MID", "description": "Звіти", "language": "uk"}
    await world.tab.do(JobState.save, form)


async def a_resume_that_was_deleted(world: World) -> None:
    world.tab.follow_link(routes.RESUME)
    await world.tab.do(ResumeState.open_page)
    await world.tab.do(ResumeState.delete)


async def a_key_that_was_removed(world: World) -> None:
    world.tab.follow_link(routes.SETTINGS)
    await world.tab.do(SettingsState.open_page)
    await world.tab.do(SettingsState.save_model, {"model_name": "gpt-5.6-sol"})
    await world.tab.do(SettingsState.remove_key)


async def terms_of_a_retake(world: World) -> None:
    world.tab.follow_link(routes.interview(str(world.finished[0])))
    await world.tab.do(RetakeState.open, str(world.finished[0]))


VISITS: dict[str, Visit] = {
    "dashboard": at(routes.DASHBOARD, DashboardState.open_page),
    "jobs": at(routes.JOBS, JobsState.open_page),
    "job": at("/jobs/{job}", JobState.open_page),
    "history": at(routes.HISTORY, HistoryState.open_page),
    "history of words": at("/history?q=індекс", HistoryState.open_page),
    "history of nothing": at(
        "/history?q=---&from=2026-02-02&to=2026-01-01", HistoryState.open_page
    ),
    "history of nonsense": at("/history?job=x", HistoryState.open_page),
    "progress": at(routes.PROGRESS, ProgressState.open_page),
    "progress of a posting": at("/progress?job={job}", ProgressState.open_page),
    "progress of no day": at("/progress?from=today", ProgressState.open_page),
    "compare": at("/compare?job={job}&with={first},{same}", CompareState.open_page),
    "compare three": at("/compare?job={job}&with={first},{same},{new},x", CompareState.open_page),
    "compare what cannot be": at("/compare?job={job}&with={same},{new}", CompareState.open_page),
    "interview": at("/interview/{same}", InterviewState.open_page),
    "graded again": at("/interview/{first}", InterviewState.open_page),
    "practice": at("/interview/{practised}", InterviewState.open_page),
    "live interview": at("/interview/{unfinished}", InterviewState.open_page),
    "first question": at("/interview/{queued}", InterviewState.open_page),
    "resume": at("/resume?error=upload_too_large", ResumeState.open_page),
    "settings": at("/settings?form=password&notice=password_changed", SettingsState.open_page),
    "new interview": a_begun_dialog,
    "retake": terms_of_a_retake,
    "answer": an_answer_that_was_refused,
    "saved posting": a_posting_that_was_saved,
    "deleted résumé": a_resume_that_was_deleted,
    "removed key": a_key_that_was_removed,
    "deleted account": an_account_that_was_deleted,
}

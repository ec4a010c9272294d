"""Nobody reaches somebody else's data: an outsider calls every service with the owner's ids.

The test finds the services itself, so that it fails for a new one without a case here.
"""

import ast
import importlib
import inspect
import pkgutil
import zipfile
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any
from uuid import UUID

import pytest

from ai_interviewer import services
from ai_interviewer.database import transaction
from ai_interviewer.domain.documents.uploads import ReadResume
from ai_interviewer.domain.enums import FeedbackTiming, OperationKind, QuestionType, Scope
from ai_interviewer.domain.errors import FailureKind, InterviewerFailed, NotFound, ValidationFailed
from ai_interviewer.domain.interviewers import BUILTIN
from ai_interviewer.interviewers import registry
from ai_interviewer.models.base import now
from ai_interviewer.services import (
    accounts,
    dashboard,
    exports,
    history,
    interviews,
    operations,
    practice,
    progress,
    reports,
)
from ai_interviewer.services.accounts import (
    access_tokens,
    api_keys,
    objections,
    provider_keys,
    sign_ins,
    tokens,
)
from ai_interviewer.services.administration import administrators
from ai_interviewer.services.exports import records
from ai_interviewer.services.history import comparisons, figures
from ai_interviewer.services.interview_work import analysis, interviewers, questions, summaries
from ai_interviewer.services.interviews import (
    answers,
    choices,
    corrections,
    disputes,
    estimates,
    hints,
    notes,
    passing,
    ratings,
    retakes,
    tries,
)
from ai_interviewer.services.material import job_postings, own_questions, resumes
from ai_interviewer.services.operations._follow import current_operations
from ai_interviewer.services.programs import accounts as program_accounts
from ai_interviewer.services.programs import answers as submissions
from ai_interviewer.services.programs import (
    cards,
    evaluation_results,
    evaluations,
    keys,
    material,
    messages,
    sessions,
)
from ai_interviewer.services.programs import operations as program_operations
from ai_interviewer.services.programs import progress as program_progress
from ai_interviewer.services.programs.evaluations import AnswerToGrade
from ai_interviewer.services.providers import budgets, own
from ai_interviewer.services.reports import shares
from ai_interviewer.views.dashboard import DashboardView
from ai_interviewer.views.history import Filters
from ai_interviewer.views.practice import ForgottenCard
from tests.factories import ODD_DRAFT, a_sign_in, a_user
from tests.outsiders import World, a_world, everything_of
from tests.own_questions import FALKNEREI

BOTH = tuple(OperationKind)


async def first_of(progress: Any) -> Any:
    async for update in progress:
        return update


def a_forgotten_card(card: UUID, question: UUID) -> ForgottenCard:
    """A card for this question, as the page keeps it to restore it."""
    return ForgottenCard(
        card, None, question, "Why?", "en", False, 2.0, "{}", now(), None, created_at=now()
    )


REFUSED: dict[str, Callable[[World], Awaitable[Any]]] = {
    "administration.administrators.administrator": lambda w: administrators.administrator(
        user_id=w.outsider
    ),
    "interviews.choices.interviewers_for": lambda w: choices.interviewers_for(
        user_id=w.outsider, job_id=w.job
    ),
    "interview_work.analysis.analyse": lambda w: analysis.analyse(w.work(OperationKind.ANALYSIS)),
    "interviews.answers.save_draft": lambda w: answers.save_draft(
        user_id=w.outsider, question_id=w.question, text="Mine now", seen_revision=0
    ),
    "interviews.answers.submit": lambda w: answers.submit(
        user_id=w.outsider, question_id=w.question, text="Mine now"
    ),
    "history.comparisons.compare": lambda w: comparisons.compare(user_id=w.outsider, job_id=w.job),
    "interviews.corrections.correct": lambda w: corrections.correct(
        user_id=w.outsider, question_id=w.question, number=1, words="Mine now"
    ),
    "interviews.corrections.undo": lambda w: corrections.undo(
        user_id=w.outsider, question_id=w.question, number=1
    ),
    "interviews.disputes.disagree": lambda w: disputes.disagree(
        user_id=w.outsider, question_id=w.question, objection="Mine now"
    ),
    "interviews.answers.ask_for_more": lambda w: answers.ask_for_more(
        user_id=w.outsider, question_id=w.question
    ),
    "interviews.estimates.estimate_cost": lambda w: estimates.estimate_cost(
        user_id=w.outsider,
        job_id=w.job,
        interviewer="OPENAI",
        question_count=6,
        grading_samples=1,
    ),
    "interviews.begin": lambda w: interviews.begin(
        user_id=w.outsider,
        job_id=w.job,
        question_count=6,
        interviewer=BUILTIN,
        feedback_timing=FeedbackTiming.AFTER_EACH,
    ),
    "interviews.finish": lambda w: interviews.finish(user_id=w.outsider, session_id=w.session),
    "interviews.move_to_next_question": lambda w: interviews.move_to_next_question(
        user_id=w.outsider, session_id=w.session
    ),
    "interviews.load": lambda w: interviews.load(user_id=w.outsider, session_id=w.session),
    "interviews.remove": lambda w: interviews.remove(user_id=w.outsider, session_id=w.session),
    "interviews.sources": lambda w: interviews.sources(user_id=w.outsider, session_id=w.session),
    "material.own_questions.file": lambda w: own_questions.file(user_id=w.outsider),
    "material.job_postings.load": lambda w: job_postings.load(user_id=w.outsider, job_id=w.job),
    "material.job_postings.remove": lambda w: job_postings.remove(user_id=w.outsider, job_id=w.job),
    "material.job_postings.update": lambda w: job_postings.update(
        user_id=w.outsider, job_id=w.job, draft=replace(ODD_DRAFT, language="en")
    ),
    "operations.current_operations": lambda w: current_operations(
        user_id=w.outsider, session_id=w.session
    ),
    "operations.follow": lambda w: first_of(
        operations.follow(user_id=w.outsider, session_id=w.session)
    ),
    "operations.cancel": lambda w: operations.cancel(
        user_id=w.outsider, session_id=w.session, kinds=BOTH
    ),
    "operations.restart_failed": lambda w: operations.restart_failed(
        user_id=w.outsider, session_id=w.session
    ),
    "operations.cancel_one": lambda w: operations.cancel_one(
        user_id=w.outsider, operation_id=w.operation
    ),
    "operations.retry_one": lambda w: operations.retry_one(
        user_id=w.outsider, operation_id=w.operation
    ),
    "interviews.ask_next_question": lambda w: interviews.ask_next_question(
        user_id=w.outsider, session_id=w.session
    ),
    "interviews.answers.analyse": lambda w: answers.analyse(
        user_id=w.outsider, question_id=w.asked
    ),
    "history.figures.differences": lambda w: figures.differences(
        user_id=w.outsider, session_ids=[w.session]
    ),
    "accounts.access_tokens.load": lambda w: access_tokens.load(
        user_id=w.outsider, token_id=w.token
    ),
    "accounts.access_tokens.remove": lambda w: access_tokens.remove(
        user_id=w.outsider, token_id=w.token
    ),
    "programs.answers.check_question": lambda w: submissions.check_question(
        user_id=w.outsider, session_id=w.session, question_id=w.question
    ),
    "programs.answers.submit": lambda w: submissions.submit(
        user_id=w.outsider,
        session_id=w.session,
        question_id=w.question,
        text="Mine now",
        is_analysed=True,
        submission_key=None,
    ),
    "programs.evaluations.begin": lambda w: evaluations.begin(
        user_id=w.outsider,
        answers=[
            AnswerToGrade("Why?", QuestionType.TECHNICAL, answer="So", posting=w.job),
        ],
        interviewer=BUILTIN,
    ),
    "programs.evaluations.load": lambda w: evaluations.load(
        user_id=w.outsider, evaluation_id=w.evaluation
    ),
    "programs.evaluation_results.results": lambda w: first_of(
        evaluation_results.results(user_id=w.outsider, evaluation_id=w.evaluation)
    ),
    "programs.evaluations.remove": lambda w: evaluations.remove(
        user_id=w.outsider, evaluation_id=w.evaluation
    ),
    "programs.material.posting": lambda w: material.posting(user_id=w.outsider, job_id=w.job),
    "programs.messages.messages": lambda w: messages.messages(
        user_id=w.outsider, session_id=w.session
    ),
    "programs.operations.load": lambda w: program_operations.load(
        user_id=w.outsider, operation_id=w.operation
    ),
    "programs.operations.follow": lambda w: first_of(
        program_operations.follow(user_id=w.outsider, operation_id=w.operation)
    ),
    "programs.progress.compare": lambda w: program_progress.compare(
        user_id=w.outsider, session_ids=[w.session]
    ),
    "programs.sessions.session": lambda w: sessions.session(
        user_id=w.outsider, session_id=w.session
    ),
    "programs.sessions.work": lambda w: sessions.work(user_id=w.outsider, session_id=w.session),
    "programs.sessions.feedback": lambda w: sessions.feedback(
        user_id=w.outsider, session_id=w.session
    ),
    "programs.keys.key": lambda w: keys.key(user_id=w.outsider, provider="openai"),
    "programs.keys.remove": lambda w: keys.remove(user_id=w.outsider, provider="openai"),
    "programs.keys.check": lambda w: keys.check(user_id=w.outsider, provider="openai"),
    "practice.begin": lambda w: practice.begin(user_id=w.outsider, card_id=w.card),
    "practice.card_copy": lambda w: practice.card_copy(user_id=w.outsider, card_id=w.card),
    "practice.restore_card": lambda w: practice.restore_card(
        user_id=w.outsider, card=a_forgotten_card(w.card, w.question)
    ),
    "practice.stop_practising": lambda w: practice.stop_practising(
        user_id=w.outsider, card_id=w.card
    ),
    "progress.load": lambda w: progress.load(user_id=w.outsider, job_id=w.job),
    "reports.shares.create": lambda w: shares.create(
        user_id=w.outsider, session_id=w.session, days=7, shows_email=True, shows_resume=True
    ),
    "reports.shares.revoke": lambda w: shares.revoke(user_id=w.outsider, share_id=w.share),
    "reports.load": lambda w: reports.load(user_id=w.outsider, session_id=w.session),
    "interview_work.questions.ask": lambda w: questions.ask(w.work(OperationKind.QUESTION)),
    "interviews.ratings.rate_question": lambda w: ratings.rate_question(
        user_id=w.outsider, question_id=w.question, is_relevant=False
    ),
    "accounts.sign_ins.end": lambda w: sign_ins.end(user_id=w.outsider, sign_in_id=w.sign_in),
    "interviews.passing.skip": lambda w: passing.skip(user_id=w.outsider, question_id=w.question),
    "interviews.passing.swap": lambda w: passing.swap(user_id=w.outsider, question_id=w.question),
    "interviews.hints.take": lambda w: hints.take(user_id=w.outsider, question_id=w.question),
    "interviews.notes.save": lambda w: notes.save(
        user_id=w.outsider, session_id=w.session, text="Mine now"
    ),
    "interviews.tries.begin": lambda w: tries.begin(user_id=w.outsider, question_id=w.asked),
    "interviews.tries.submit": lambda w: tries.submit(
        user_id=w.outsider, question_id=w.tried, text="Mine now"
    ),
    "interviews.retakes.begin": lambda w: retakes.begin(
        user_id=w.outsider, session_id=w.session, repeats_questions=True
    ),
    "interviews.retakes.terms": lambda w: retakes.terms(user_id=w.outsider, session_id=w.session),
    "interview_work.summaries.summarise": lambda w: summaries.summarise(
        w.work(OperationKind.SUMMARY)
    ),
}
"""Calls that name something of the owner's: not found."""


async def assert_no_key(awaitable: Awaitable[Any]) -> None:
    with pytest.raises(InterviewerFailed) as failed:
        await awaitable
    assert failed.value.kind is FailureKind.NO_KEY


async def assert_nothing(awaitable: Awaitable[Any]) -> None:
    assert not await awaitable


async def check_profile(w: World) -> None:
    profile = await accounts.profile(user_id=w.outsider)
    assert not any(provider.has_key for provider in profile.providers)


async def check_resume(w: World) -> None:
    shown = await resumes.load(user_id=w.outsider)
    assert (shown.text, shown.uploaded) == ("", "")


async def check_programs_resume(w: World) -> None:
    with suppress(NotFound):
        assert (await material.resume(user_id=w.outsider)).text in ("Somebody else", "Outsider")


async def check_programs_progress(w: World) -> None:
    assert (await program_progress.load(user_id=w.outsider, job_id=w.job)).items == []


async def check_own_questions(w: World) -> None:
    assert not (await own_questions.load(user_id=w.outsider)).count


async def check_sign_ins(w: World) -> None:
    token = await a_sign_in(w.outsider)
    shown = await sign_ins.list_sign_ins(user_id=w.outsider, token=tokens.for_page(token))
    assert [s.is_this_one for s in shown] == [True]


async def check_queue(w: World) -> None:
    assert (await practice.due_cards(user_id=w.outsider)).is_empty


async def check_export(w: World) -> None:
    export = await exports.export(user_id=w.outsider)
    with zipfile.ZipFile(export.file) as archive:
        content = b"".join(archive.read(name) for name in archive.namelist())
    assert str(w.job).encode() not in content
    assert str(w.session).encode() not in content
    export.file.close()


async def check_account(w: World) -> None:
    shown = await records.account(user_id=w.outsider)
    assert (shown["account"]["id"], shown["job_postings"]) == (str(w.outsider), [])


async def check_history(w: World) -> None:
    shown = await history.page(user_id=w.outsider, filters=Filters(job_id=w.job, words="a"))
    assert (shown.rows, shown.postings, shown.has_any) == ([], [], False)
    assert not shown.is_posting_known


async def check_masked_keys(w: World) -> None:
    async with transaction() as db:
        assert await accounts.masked_keys_within(db, user_id=w.outsider) == {}


async def check_dashboard(w: World) -> None:
    assert await dashboard.load(user_id=w.outsider) == DashboardView()


async def assert_refused(call: Awaitable[Any]) -> None:
    with pytest.raises(ValidationFailed):
        await call


async def assert_equal(call: Awaitable[Any], expected: object) -> None:
    assert await call == expected


OWN: dict[str, Callable[[World], Awaitable[Any]]] = {
    "accounts.choose_model": lambda w: accounts.choose_model(
        user_id=w.outsider, interviewer="OPENAI", model="gpt-9"
    ),
    "accounts.choose_feedback_length": lambda w: accounts.choose_feedback_length(
        user_id=w.outsider, length="SHORT"
    ),
    "accounts.choose_words_only": lambda w: accounts.choose_words_only(
        user_id=w.outsider, is_words_only=True
    ),
    "accounts.remember_time_zone": lambda w: accounts.remember_time_zone(
        user_id=w.outsider, time_zone="Europe/Kyiv"
    ),
    "accounts.profile": check_profile,
    "accounts.masked_keys_within": check_masked_keys,
    "accounts.api_keys.remove": lambda w: api_keys.remove(user_id=w.outsider, provider="openai"),
    "accounts.api_keys.reveal": lambda w: assert_no_key(
        api_keys.reveal(user_id=w.outsider, provider="openai")
    ),
    "accounts.api_keys.mark": lambda w: api_keys.mark(
        user_id=w.outsider, provider="openai", is_accepted=False
    ),
    "accounts.objections.load": lambda w: objections.load(
        user_id=w.outsider, server="https://models.example/v1", model="m"
    ),
    "accounts.objections.save": lambda w: objections.save(
        user_id=w.outsider, server="https://models.example/v1", model="m", learned={}
    ),
    "accounts.objections.forget": lambda w: objections.forget(user_id=w.outsider),
    "accounts.api_keys.save": lambda w: api_keys.save(
        user_id=w.outsider, provider="openai", key="sk-outsider-0000", is_verified=True
    ),
    "exports.archive.export": check_export,
    "exports.records.account": check_account,
    "exports.records.interviews": lambda w: assert_nothing(
        first_of(records.interviews(user_id=w.outsider))
    ),
    "history.comparisons.comparable_postings": lambda w: assert_nothing(
        comparisons.comparable_postings(user_id=w.outsider)
    ),
    "dashboard.load": check_dashboard,
    "history.newest_interviews": lambda w: assert_nothing(
        history.newest_interviews(user_id=w.outsider, job_id=w.job)
    ),
    "history.page": check_history,
    "interview_work.interviewers.interviewer_for": lambda w: assert_no_key(
        interviewers.interviewer_for(user_id=w.outsider, name="OPENAI", model="gpt-5.6-luna")
    ),
    "accounts.provider_keys.remove_key": lambda w: provider_keys.remove_key(
        user_id=w.outsider, interviewer="OPENAI"
    ),
    "accounts.provider_keys.models_for": lambda w: assert_nothing(
        provider_keys.models_for(user_id=w.outsider, interviewer="OPENAI")
    ),
    "material.job_postings.list_postings": lambda w: assert_nothing(
        job_postings.list_postings(user_id=w.outsider)
    ),
    "material.job_postings.create": lambda w: job_postings.create(
        user_id=w.outsider, draft=ODD_DRAFT
    ),
    "accounts.access_tokens.create": lambda w: access_tokens.create(
        user_id=w.outsider, name="Mine", scopes=[Scope.READ], days=1
    ),
    "accounts.access_tokens.list_tokens": lambda w: assert_nothing(
        access_tokens.list_tokens(user_id=w.outsider)
    ),
    "accounts.access_tokens.list_views": lambda w: assert_nothing(
        access_tokens.list_views(user_id=w.outsider)
    ),
    "accounts.access_tokens.log_out": lambda w: access_tokens.log_out(
        user_id=w.outsider, sign_in_id=w.sign_in
    ),
    "programs.accounts.load": lambda w: program_accounts.load(user_id=w.outsider),
    "programs.accounts.change": lambda w: program_accounts.change(
        user_id=w.outsider, time_zone="Europe/Kyiv", language="en"
    ),
    "programs.cards.due": lambda w: assert_nothing(cards.due(user_id=w.outsider)),
    "programs.keys.keys": lambda w: assert_nothing(keys.keys(user_id=w.outsider)),
    "programs.keys.language_model": lambda w: assert_equal(
        keys.language_model(user_id=w.outsider, provider="openai"), "OPENAI"
    ),
    "programs.evaluations.page": lambda w: assert_equal(
        evaluations.page(user_id=w.outsider, number=1, most=10), ([], 0)
    ),
    "programs.material.postings": lambda w: assert_equal(
        material.postings(user_id=w.outsider, number=1, most=10), ([], 0)
    ),
    "programs.material.resume": check_programs_resume,
    "programs.progress.load": check_programs_progress,
    "programs.sessions.sessions": lambda w: assert_equal(
        sessions.sessions(
            user_id=w.outsider, filters=Filters(job_id=w.job, words="a"), number=1, most=10
        ),
        ([], 0),
    ),
    "practice.due_cards": check_queue,
    "accounts.provider_keys.key_for": lambda w: assert_no_key(
        provider_keys.key_for(user_id=w.outsider, vendor=registry.vendor_of("OPENAI"))
    ),
    "accounts.provider_keys.remove_own_provider": lambda w: assert_refused(
        provider_keys.remove_own_provider(user_id=w.outsider, interviewer="OWN_HOUSE")
    ),
    "accounts.provider_keys.use_local_model": lambda w: assert_refused(
        provider_keys.use_local_model(user_id=w.outsider, interviewer="OPENAI")
    ),
    "providers.budgets.spent": lambda w: assert_equal(
        budgets.spent(user_id=w.outsider, provider="openai"), budgets.Spent()
    ),
    "providers.budgets.allowances": lambda w: assert_equal(
        budgets.allowances(registry.vendors(), user_id=w.outsider), {}
    ),
    "providers.own.add": lambda w: assert_refused(
        own.add(user_id=w.outsider, name="Mine", address="https://models.example/v1")
    ),
    "providers.own.remove": lambda w: own.remove(user_id=w.outsider, provider="own-house"),
    "material.own_questions.load": check_own_questions,
    "material.own_questions.remove": lambda w: own_questions.remove(user_id=w.outsider),
    "material.own_questions.save": lambda w: own_questions.save(user_id=w.outsider, text=FALKNEREI),
    "material.resumes.discard_draft": lambda w: resumes.discard_draft(user_id=w.outsider),
    "material.resumes.save_draft": lambda w: resumes.save_draft(
        user_id=w.outsider, text="Outsider"
    ),
    "material.resumes.keep_upload": lambda w: resumes.keep_upload(
        user_id=w.outsider, resume=ReadResume("Outsider", hidden=("Unseen",))
    ),
    "material.resumes.load": check_resume,
    "material.resumes.remove": lambda w: resumes.remove(user_id=w.outsider),
    "material.resumes.save": lambda w: resumes.save(user_id=w.outsider, text="Outsider"),
    "reports.shares.list_shares": lambda w: assert_nothing(shares.list_shares(user_id=w.outsider)),
    "accounts.sign_ins.list_sign_ins": check_sign_ins,
    "accounts.sign_ins.end_all": lambda w: sign_ins.end_all(user_id=w.outsider),
}
"""Calls that name only who is asking: they work, on the caller's own data."""

_WITHIN = "part of a larger change whose owner was checked; pages cannot call it (see below)"
_OPERATOR = "for administrators: the command line, and states that check the role first"
EXEMPT = {
    "accounts.access_tokens.caller": "takes a secret token, no id",
    "accounts.access_tokens.log_in": "decides who somebody is; takes a password, no id",
    "accounts.access_tokens.refresh": "takes a secret token, no id",
    "programs.accounts.register": "makes an account; takes no id",
    "operations.newest_within": _WITHIN,
    "programs.keys.save": "calls provider_keys.save_checked_key, which calls api_keys.save",
    "accounts.end_all_sign_ins_within": _WITHIN,
    "interviews.open_interview_within": _WITHIN,
    "interviews.start_due_summary_within": _WITHIN,
    "accounts.confirm_password": "asks for one's own password",
    "accounts.change_password": "takes the asker's own password; see test_password_changes",
    "accounts.set_password_within": _WITHIN,
    "accounts.log_in": "decides who somebody is; takes a password, no id",
    "accounts.log_out": "takes a signed token, no id",
    "accounts.register": "makes an account; takes no id",
    "accounts.begin_sign_in_within": _WITHIN,
    "accounts.checked_account": "arithmetic; touches no data",
    "accounts.open_account_within": _WITHIN,
    "accounts.remember_time_zone_of_page": "takes a signed token, no id",
    "accounts.signed_in_user": "takes a signed token, no id",
    "accounts.signed_in_user_of_page": "takes a signed token, no id",
    "administration.users.create_user": _OPERATOR,
    "administration.users.disable_user": _OPERATOR,
    "administration.users.enable_user": _OPERATOR,
    "administration.users.reset_password": _OPERATOR,
    "administration.users.end_sign_ins": _OPERATOR,
    "administration.users.change_role": _OPERATOR,
    "administration.users.delete_user": _OPERATOR,
    "administration.invitations.create": _OPERATOR,
    "administration.invitations.list_invitations": _OPERATOR,
    "administration.invitations.revoke": _OPERATOR,
    "administration.invitations.is_open": "takes a random token, no id; see test_invitations",
    "administration.invitations.accept": "takes a random token, no id; see test_invitations",
    "administration.reset_links.create": _OPERATOR,
    "administration.reset_links.email_of": "takes a random token, no id; see test_reset_links",
    "administration.reset_links.use": "takes a random token, no id; see test_reset_links",
    "administration.audit.entries": _OPERATOR,
    "administration.audit.page": _OPERATOR,
    "administration.users.page": _OPERATOR,
    "administration.traces.usage_page": _OPERATOR,
    "administration.audit.record": _OPERATOR,
    "administration.traces.operation": _OPERATOR,
    "administration.traces.user": _OPERATOR,
    "administration.traces.usage": _OPERATOR,
    "administration.vitals.vitals": _OPERATOR,
    "administration.measuring.look": "counts for the whole server",
    "administration.figures.server_figures": _OPERATOR,
    "demo.seeding.seed": "for the administrator; asks for the account's password",
    "administration.users.user_lines": _OPERATOR,
    "accounts.api_keys.rotate": _OPERATOR,
    "accounts.deletion.erase_account": _OPERATOR,
    "accounts.deletion.delete_account": "takes the password; see test_deletion",
    "history.newest_within": _WITHIN,
    "material.documents.reading.read_resume_file": "reads bytes; touches no data",
    "material.documents.reading.start": "starts a process without data or secrets",
    "providers.budgets.record_unreported": "counts for the caller; pages cannot call it",
    "providers.local_models.look": "looks at the app's own machine; touches no data",
    "providers.vendor_within": _WITHIN,
    "providers.vendors_within": _WITHIN,
    "accounts.provider_keys.save_checked_key": "calls api_keys.save, which has a case",
    "operations.current_operations_within": _WITHIN,
    "operations.cancel_all_within": _WITHIN,
    "operations.cancel_within": _WITHIN,
    "operations.cancel_evaluation_within": _WITHIN,
    "operations.grade_next_within": _WITHIN,
    "operations.forget_orphans_within": _WITHIN,
    "operations.enqueue_within": _WITHIN,
    "operations.restart_within": _WITHIN,
    "accounts.password_rules.checked": "arithmetic; touches no data",
    "accounts.passwords.hash_password": "arithmetic; touches no data",
    "accounts.passwords.password_matches": "arithmetic; touches no data",
    "rate_limits.allow_export": "counts for the caller; touches no data",
    "practice.due_within": _WITHIN,
    "rate_limits.allow_share": "counts for the caller; touches no data",
    "rate_limits.allow_shared_reading": "counts before anybody is known; touches no data",
    "reports.shares.open_shared": "takes a random token, no id; see test_shares",
    "rate_limits.allow_key_check": "counts for the caller; touches no data",
    "rate_limits.allow_log_in": "counts before anybody is known; touches no data",
    "rate_limits.allow_model_list": "counts for the caller; touches no data",
    "rate_limits.allow_password": "counts for the caller; touches no data",
    "rate_limits.allow_upload": "counts for the caller; touches no data",
    "rate_limits.allow_own_questions": "counts for the caller; touches no data",
    "rate_limits.allow_registration": "counts before anybody is known; touches no data",
    "administration.health_checks.database_answers": "touches no user's data",
    "administration.readiness.readiness": "touches no user's data",
}


def modules() -> list[ModuleType]:
    """The public modules of the services."""
    packages = pkgutil.walk_packages(services.__path__, services.__name__ + ".")
    names = [m.name for m in packages if "._" not in m.name]
    return [importlib.import_module(name) for name in names]


def public_calls() -> dict[str, Callable[..., Any]]:
    """Every public coroutine function and asynchronous generator of the services, by name."""
    return {
        f"{module.__name__.removeprefix(services.__name__ + '.')}.{name}": member
        for module in modules()
        for name, member in vars(module).items()
        if not name.startswith("_")
        and belongs_to(module, member)
        and (inspect.iscoroutinefunction(member) or inspect.isasyncgenfunction(member))
    }


def belongs_to(module: ModuleType, member: object) -> bool:
    """Whether it is defined there, or in a private module of that package."""
    home = getattr(member, "__module__", "")
    return home == module.__name__ or home.startswith(f"{module.__name__}._")


def test_every_service_has_a_case():
    assert public_calls().keys() == REFUSED.keys() | OWN.keys() | EXEMPT.keys()
    assert len(REFUSED) + len(OWN) + len(EXEMPT) == len(public_calls())


def test_a_service_in_its_callers_transaction_says_so_in_its_name():
    takes_db = {
        name for name, call in public_calls().items() if "db" in inspect.signature(call).parameters
    }

    assert takes_db == {name for name in public_calls() if name.endswith("_within")} != set()


async def test_an_outsider_finds_nothing_and_changes_nothing(db):
    owner, world = await a_world()
    before = await everything_of(owner)
    outcomes = {}

    for name, call in REFUSED.items():
        outcomes[name] = await error_name(call(world))

    assert outcomes == dict.fromkeys(REFUSED, "NotFound")
    assert await everything_of(owner) == before


async def error_name(awaitable: Awaitable[Any]) -> str:
    """The name of the error that a call ended with."""
    try:
        await awaitable
    except Exception as error:  # noqa: BLE001 - whatever it is, it is the finding
        return type(error).__name__
    return "no error"


async def test_an_outsider_reaches_their_own_data_only(db):
    owner, world = await a_world()
    everyone = {name: await a_user() for name in OWN}
    before = await everything_of(owner)

    for name, call in OWN.items():
        await call(replace(world, outsider=everyone[name]))

    assert await everything_of(owner) == before


async def test_an_owner_may_do_what_an_outsider_may_not(db):
    owner, world = await a_world()
    insider = replace(world, outsider=owner)
    allowed = set(REFUSED) - {
        # Work belongs to a job of the queue, and without one nothing can be completed.
        *(
            "interview_work.analysis.analyse",
            "interview_work.questions.ask",
            "interview_work.summaries.summarise",
        ),
        # Objecting and correcting need feedback, which this answer does not have.
        *(
            "interviews.corrections.correct",
            "interviews.corrections.undo",
            "interviews.disputes.disagree",
            "interviews.answers.ask_for_more",
        ),
        # Only a finished interview can be retaken, compared with another, counted or reported.
        *("interviews.retakes.begin", "history.comparisons.compare", "progress.load"),
        *("reports.load", "reports.shares.create"),
        # The host has to allow these.
        "programs.evaluations.begin",
        *("history.figures.differences", "programs.progress.compare"),
        # These ask for a state that this interview is not in, or for the provider itself.
        *("operations.cancel_one", "operations.retry_one", "interviews.ask_next_question"),
        *("programs.answers.submit", "programs.keys.check"),
        # The owner is no administrator.
        "administration.administrators.administrator",
        # These end what the others need.
        *(
            "interviews.finish",
            "interviews.remove",
            "material.job_postings.remove",
            "programs.evaluations.remove",
            "practice.stop_practising",
        ),
    }

    for name in sorted(allowed):
        await REFUSED[name](insider)
    for end in (
        "interviews.finish",
        "history.comparisons.compare",
        "progress.load",
        "reports.load",
        "interviews.retakes.begin",
    ):
        await REFUSED[end](insider)
    for end in ("interviews.remove", "material.job_postings.remove"):
        await REFUSED[end](insider)


@pytest.mark.parametrize("folder", ["state", "web", "pages", "components"])
def test_pages_never_call_what_trusts_its_caller(folder):
    trusting = {name.rpartition(".")[2] for name, reason in EXEMPT.items() if reason == _WITHIN}
    trusting |= {"reveal", "interviewer_for"}
    called = {
        node.attr if isinstance(node, ast.Attribute) else node.id
        for path in (Path(services.__file__).parents[1] / folder).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute | ast.Name)
    }

    assert called
    assert not called & trusting

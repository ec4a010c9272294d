"""Rows of an owner are looked up by id alone only in `_records/access.py`.

This reads the services' code: a new look-up that does not name the owner fails here.
"""

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from ai_interviewer import models, services

ROOT = Path(services.__file__).parent
DOORWAY = "access.py"
TABLES = {
    name: set(member.__table__.columns.keys())
    for name, member in vars(models).items()
    if hasattr(member, "__table__") and name != "RateLimit"
}
"""Every table with its columns, but for the counters, which belong to nobody."""
LOOKS_UP = {"select", "update", "delete", "get", "get_one"}
ASKER = {"user_id", "user.id", "claims.user_id"}
"""The expressions for who is asking."""

_CHECKED = "takes the id from a row whose owner was checked"
_WORKER = "the queue's own bookkeeping; the id comes from the operation's row or its job"
_NUMBERS = "an interview's numbers, for interviews that its callers choose"
_ADMINISTRATOR = "for administrators: the command line, and states that check the role first"
_INVITED = "finds an invitation by its secret token, for anybody who has it"
_RESET = "finds an account by the secret token of a link, for anybody who has it"
_SCOPED = "reads the results within a scope, which always compares the owner"
_ANONYMOUS = "sums over everybody, for the administrator; only the command line calls it"
REASONS = {
    "_records.question_words.matches_words": "takes the searched words apart; reads no table",
    "_records.question_words.index_questions": "indexes what its callers choose",
    "interviews._opening.next_attempt": _CHECKED,
    "_records.practice_cards._lock_card": _CHECKED,
    "_records.practice_cards._question_and_corrections": _CHECKED,
    "_records.practice_cards.move_cards_elsewhere": _CHECKED,
    "progress._queries._instrument": _SCOPED,
    "progress._queries.series": _SCOPED,
    "progress._queries.attempts": _SCOPED,
    "progress._queries.postings": _SCOPED,
    "_records.interview_rows.asked_before": _CHECKED,
    "_records.interview_rows.known_requirements": _CHECKED,
    "_records.interview_rows.question_rows": _CHECKED,
    "progress._requirements_met.change_between": _CHECKED,
    "progress._requirements_met.heat_map": _CHECKED,
    "interviews._interview_view.read": _CHECKED,
    "accounts._authentication._by_email": "decides who somebody is: by e-mail, before the password",
    "accounts._authentication.log_out": "ends the sign-in that a signed token names",
    "administration._user_rows.user_by_email": _ADMINISTRATOR,
    "administration.reset_links.email_of": _RESET,
    "administration.reset_links.use": _RESET,
    "administration.users.user_lines": _ADMINISTRATOR,
    "interview_work.analysis._start_next_revision": _CHECKED,
    "accounts.api_keys._moved": _ADMINISTRATOR,
    "accounts.api_keys._under_older_keys": _ADMINISTRATOR,
    "demo.seeding._open_account": _ADMINISTRATOR,
    "demo.seeding._add_requirements": "takes the ids from postings of the account that is filled",
    "history._attempt_rows.answers_of": _CHECKED,
    "history._attempt_rows.samples_of": _CHECKED,
    "interviews.corrections._current_feedback": _CHECKED,
    "_records.disputes.unanswered_dispute": _CHECKED,
    "administration.figures._count": _ANONYMOUS,
    "administration.figures._failures": _ANONYMOUS,
    "administration.figures._improvements": _ANONYMOUS,
    "history._queries._count_and_read_page": "counts what its caller describes, the asker's own",
    "history._queries._interviews": "joins the asker's own interviews with their results",
    "_records.posting_lists.interview_count_query": _CHECKED,
    "operations._one.newest_within": _CHECKED,
    "programs.sessions._count_and_page": "pages of what its conditions say, the asker's own",
    "programs.sessions._sessions": "the asker's own interviews, with figures of their questions",
    "accounts._token_rows.note_use": "the token was found by its secret just before",
    "accounts._token_rows._holding_token": "decides who somebody is, by a secret token",
    "accounts.access_tokens.refresh": "the token was found by its secret just before",
    "operations._queue._cancel": "cancels what its callers choose: a user's own, or an interview's",
    "operations._queue._defer": _WORKER,
    "operations._queue._restart": _CHECKED,
    "operations._queue._start": _WORKER,
    "operations._runner._claim": _WORKER,
    "operations._work.Work.update": _WORKER,
    "operations._evaluation_jobs.requeue_lost_evaluations_within": _WORKER,
    "interview_work.evaluations._claim_within": _WORKER,
    "interview_work.evaluations._store": _WORKER,
    "interview_work.evaluations._go_on": _WORKER,
    "programs.evaluations._progress": "joins what its callers choose with its answers",
    "programs.evaluation_results._results_after": _CHECKED,
    "interviews._finish._weakest_card": _CHECKED,
    "material.own_questions.file": "one row for each user, whose id is its key",
    "interviews._practice_outcome._points_so_far": _CHECKED,
    "interviews._sessions._tries_of": _CHECKED,
    "interviews._tries.tries_within": _CHECKED,
    "interviews._tries.try_links_within": _CHECKED,
    "interviews.tries._is_open": _CHECKED,
    "reports.shares._open_share": "opens what a secret link names, for anybody who has it",
    "practice._practising._open_practice": _CHECKED,
    "interviews._practice_outcome._own_and_following": _CHECKED,
    "interview_work.questions._existing_id": "takes ids copied from the same owner",
    "_records.results._graded_answers": _NUMBERS,
    "_records.results.result_rows": _NUMBERS,
    "accounts._sign_in_rows._note_use": "takes the id from a token that was checked just before",
    "_records.interview_rows.current_feedback": _CHECKED,
    "_records.usage.account_usage_and_keys": "joins a user with that user's own usage and keys",
    "administration.audit._entries": _ADMINISTRATOR,
    "administration.audit.page": _ADMINISTRATOR,
    "administration.users.page": _ADMINISTRATOR,
    "administration.invitations.list_invitations": _ADMINISTRATOR,
    "administration.invitations.revoke": _ADMINISTRATOR,
    "administration.invitations.is_open": _INVITED,
    "administration.invitations._use": _INVITED,
    "administration.traces._operations": _ADMINISTRATOR,
    "administration.traces._usage": _ADMINISTRATOR,
    "administration.traces._user_line": _ADMINISTRATOR,
    "administration.traces._usage_of_all": _ADMINISTRATOR,
    "administration.traces.user": _ADMINISTRATOR,
    "interview_work._pacing.PaceOfWork.note": "takes the user's id from the work",
    "interview_work._pacing.pacing_within": _CHECKED,
    "interview_work._pacing.speed_within": _CHECKED,
    "interview_work.analysis._short_feedback": _CHECKED,
}
BY_NAME = {
    "demo/_bulk_copy.py": "writes rows of the account that is filled; reads none",
    "exports/decisions.py": "names of columns; reads no rows",
    "exports/records.py": "the asker's own rows, and what hangs below them: test_exports.py",
}
"""Modules that take tables by their names."""
RAW_SQL = {
    "demo/seeding.py": "ANALYZE; reads no row",
    "administration/figures.py": "the size of the database; reads no table of ours",
    "operations/_queue.py": "jobs without operations and the reverse; a user's own count",
    "operations/_follow.py": "whether any worker lives; reads nothing of anybody",
    "operations/worker.py": "an advisory lock; reads no table",
    "_records/rate_buckets.py": "counters, which belong to nobody",
    "rate_limits.py": "counters, which belong to nobody",
    "administration/health_checks.py": "SELECT 1",
    "administration/traces.py": "jobs and sums for the administrator; no texts",
    "administration/vitals.py": "sizes, heartbeats and queues; nothing of anybody",
    "administration/readiness.py": "revision, heartbeats and times of waiting; nothing of anybody",
}


@dataclass(frozen=True)
class LookUp:
    """A place in a service where rows are looked up, and whether it says whose."""

    where: str
    tables: frozenset[str]
    names_owner: bool


def look_ups(code: str, module: str) -> Iterator[LookUp]:
    tree = ast.parse(code)
    for name, function in functions(tree, module):
        known_as = other_names(tree, function)
        owned = {t for named in owners_named(function) for t in known_as.get(named, {named})}
        for call in ast.walk(function):
            if isinstance(call, ast.Call) and called_name(call) in LOOKS_UP:
                # Columns that were put together before are those of the tables named around.
                around = [function] if called_name(call) == "select" else []
                tables = named_in(call.args, known_as) or named_in(around, known_as)
                if tables:
                    yield LookUp(name, tables, says_whose(call, tables, owned))


def named_in(nodes: Sequence[ast.AST], known_as: dict[str, set[str]]) -> frozenset[str]:
    names = {n.id for node in nodes for n in ast.walk(node) if isinstance(n, ast.Name)}
    return frozenset(t for n in names for t in known_as.get(n, {n}) if t in TABLES)


def other_names(tree: ast.AST, function: ast.AST) -> dict[str, set[str]]:
    """Other names of tables: from an import, or from a loop over several."""
    names = {
        alias.asname: {alias.name}
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if alias.asname
    }
    for node in ast.walk(function):
        match node:
            case ast.For(target=ast.Name(id=name), iter=ast.Tuple(elts=looped)):
                names[name] = {ast.unparse(entry) for entry in looped}
    return names


def functions(tree: ast.AST, prefix: str) -> Iterator[tuple[str, ast.AST]]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.ClassDef):
            yield from functions(node, f"{prefix}.{node.name}")
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield f"{prefix}.{node.name}", node


def called_name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else ast.unparse(call.func)


def owners_named(function: ast.AST) -> Iterator[str]:
    """The tables whose owner the function compares with who is asking."""
    for node in ast.walk(function):
        match node:
            case ast.Compare(left=left, ops=[ast.Eq()], comparators=[right]):
                compared = ast.unparse(left).removeprefix("col(").removesuffix(")")
                table, _, column = compared.partition(".")
                is_owner = column == ("id" if table == "User" else "user_id")
                if is_owner and ast.unparse(right) in ASKER:
                    yield table


def says_whose(call: ast.Call, tables: frozenset[str], owned: set[str]) -> bool:
    if called_name(call).startswith("get"):
        # By primary key: that of accounts is the owner's own id, that of keys begins with it.
        key = call.args[1]
        first = key.elts[0] if isinstance(key, ast.Tuple) else key
        return tables <= {"User", "ApiKey"} and ast.unparse(first) in ASKER
    return bool(tables & owned) and all(t in owned for t in tables if "user_id" in TABLES[t])


def services_code() -> dict[str, str]:
    return {
        path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(ROOT.rglob("*.py"))
        if path.name != DOORWAY
    }


def test_no_service_looks_up_rows_without_saying_whose():
    all_look_ups = [
        look_up
        for path, code in services_code().items()
        for look_up in look_ups(code, path.removesuffix(".py").replace("/", "."))
    ]
    unowned = {look_up.where for look_up in all_look_ups if not look_up.names_owner}

    assert len(all_look_ups) > len(unowned) > 0
    assert unowned == REASONS.keys()


def test_tables_are_taken_by_name_only_where_all_rows_are_the_users_own():
    takers = {path for path, code in services_code().items() if "metadata" in code}

    assert takers == BY_NAME.keys()


def test_raw_sql_is_written_only_where_nothing_is_owned():
    users = {
        path
        for path, code in services_code().items()
        for node in ast.walk(ast.parse(code))
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "text"
    }

    assert users == RAW_SQL.keys()


@pytest.mark.parametrize(
    "body",
    [
        "await db.get(InterviewSession, session_id)",
        "await db.get_one(JobPosting, job_id)",
        "await db.get(User, some_id)",
        "await db.scalar(select(InterviewSession).where(col(InterviewSession.id) == session_id))",
        "await db.scalar(select(col(Question.text)).where(col(Question.id) == question_id))",
        "await db.execute(update(JobPosting).where(col(JobPosting.id) == job_id).values(x=1))",
        "await db.execute(delete(Resume).where(col(Resume.id) == resume_id))",
        "await db.scalars(select(Resume).where(col(Resume.user_id) != user_id))",
        "await db.scalars(select(Answer).where(col(Answer.id) == user_id))",
        "await db.scalars(select(*columns).select_from(Resume))",
        "for table in (Resume, JobPosting): await db.scalars(select(col(table.id)))",
        "if col(JobPosting.user_id) == user_id: await db.scalar(select(InterviewSession))",
    ],
)
def test_the_rule_catches_a_look_up_by_id_alone(body):
    caught = list(look_ups(f"async def f(db, user_id):\n    {body}", "m"))

    assert [look_up.names_owner for look_up in caught] == [False]


@pytest.mark.parametrize(
    "body",
    [
        "await db.get(User, user_id)",
        "await db.get(ApiKey, (user_id, provider))",
        "await db.scalar(select(Resume).where(col(Resume.user_id) == user_id))",
        "await db.execute(update(User).where(col(User.id) == user_id).values(x=1))",
    ],
)
def test_the_rule_lets_look_ups_of_the_askers_own_pass(body):
    caught = list(look_ups(f"async def f(db, user_id):\n    {body}", "m"))

    assert [look_up.names_owner for look_up in caught] == [True]

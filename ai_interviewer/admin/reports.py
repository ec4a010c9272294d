"""Commands that only look: the server, an operation, an account."""

import argparse
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import datetime
from uuid import UUID

from ai_interviewer.admin.accounts import Commands
from ai_interviewer.admin.errors import Unfinished
from ai_interviewer.domain.errors import NotFound
from ai_interviewer.services.administration import figures, readiness, traces, vitals
from ai_interviewer.views.administration.lines import OperationLine, UsageLine, UserLine


def add_commands(commands: Commands) -> None:
    """The parsers of these commands."""
    status = commands.add_parser(
        "status", help="what works now, and figures about the whole server"
    )
    status.add_argument("--json", action="store_true", help="for programs")
    operation = commands.add_parser("operation", help="what became of an operation of the log")
    operation.add_argument("id")
    user = commands.add_parser("user", help="an account's usage and latest work, without texts")
    user.add_argument("email_or_id", help="an email, or the user_id of a line of the log")


async def carry_out(options: argparse.Namespace) -> list[str] | None:
    """Run the command; the lines to print. None for a command that does more than look."""
    match options.command:
        case "status":
            return await _status_lines(as_json=options.json)
        case "operation":
            try:
                operation_id = UUID(options.id)
            except ValueError:
                raise Unfinished("That isn't an operation's id. The log writes it whole.") from None
            with _named("No operation has this id. It went with its interview, or never was."):
                return _operation_lines(await traces.operation(operation_id=operation_id))
        case "user":
            with _named("No account has this email or id. It may have been deleted."):
                return _user_lines(await traces.user(named=options.email_or_id))
        case _:
            return None


@contextmanager
def _named(otherwise: str) -> Iterator[None]:
    try:
        yield
    except NotFound:
        raise Unfinished(otherwise) from None


async def _status_lines(*, as_json: bool) -> list[str]:
    server, now = await figures.server_figures(), await vitals.vitals()
    checks = await readiness.readiness()
    if as_json:
        return [json.dumps(asdict(server) | asdict(now) | {"checks": checks}, indent=1)]
    failures = [f"  {key}: {count}" for key, count in server.ai_failures.items()]
    return [
        f"version {server.version}, database {server.database_bytes / 1_000_000:.1f} MB, "
        f"revision {now.revision}, PostgreSQL {now.postgresql}",
        *(f"{name}: {result}" for name, result in checks.items()),
        f"workers alive: {now.workers}",
        f"users: {server.users}",
        f"interviews: {server.interviews}, completed: {server.completed_interviews}"
        f" ({_percent(server.completion_rate)})",
        f"users with {figures.REGULAR_SESSIONS} completed interviews or more: "
        f"{server.regular_users}",
        f"of the {server.compared_users} of them with comparable interviews, improved by "
        f"{_percent(figures.IMPROVED_BY)} or more: {server.improved_users}"
        f" ({_percent(server.improved_share)})",
        f"work: {now.waiting} waiting, the oldest for {now.oldest_waiting_seconds:.0f} s; "
        f"{now.running} running; {now.failed_last_hour} failed in the last hour",
        f"AI failures: {sum(server.ai_failures.values())}",
        *failures,
    ]


def _percent(share: float | None) -> str:
    return "nothing to count" if share is None else f"{100 * share:.0f} %"


def _operation_lines(line: OperationLine) -> list[str]:
    return [
        f"operation {line.id}",
        f"user: {line.email}",
        f"interview: {line.interview_id}, question {line.question_number}",
        f"{line.kind} by {line.interviewer}{f' ({line.model})' if line.model else ''}",
        f"status: {line.status}{_failure(line)}",
        f"claimed {line.attempt} times, {line.tries} retries",
        f"requested {_time(line.requested_at)}, begun {_time(line.started_at)}, "
        f"ended {_time(line.finished_at)}",
        f"job: {line.job or 'none in the queue'}",
        *_usage_lines(line.usage),
    ]


def _user_lines(line: UserLine) -> list[str]:
    state = f"disabled {_time(line.disabled_at)}" if line.disabled_at else "active"
    return [
        f"{line.email} ({line.role}, {state})",
        f"id: {line.id}, registered {_time(line.created_at)}",
        f"open sign-ins: {line.sign_ins}, last seen {_time(line.last_seen_at)}",
        f"interviews: {line.interviews}",
        f"keys stored for: {', '.join(line.keys) or 'no provider'}",
        *_usage_lines(line.usage),
        *(
            f"  {_time(work.requested_at)} {work.id} {work.kind} {work.status}{_failure(work)}"
            for work in line.operations
        ),
    ]


def _failure(line: OperationLine) -> str:
    return f" ({line.error_code} {line.error_key})" if line.error_code else ""


def _usage_lines(usage: tuple[UsageLine, ...]) -> list[str]:
    return [
        f"{line.provider}{' on the server’s key' if line.is_on_server_key else ''}: "
        f"{line.calls} calls, {line.input_tokens} tokens in, {line.output_tokens} out, "
        f"{'cost unknown' if line.cost_usd is None else f'${line.cost_usd:.4f}'}"
        for line in usage
    ]


def _time(at: datetime | None) -> str:
    return at.strftime("%Y-%m-%d %H:%M:%S UTC") if at else "never"

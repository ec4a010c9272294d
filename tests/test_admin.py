"""The administrator's command line, beside an app that has the database open."""

import asyncio
import base64
import io
import json
import os
import secrets
import subprocess
import sys
from decimal import Decimal

import pytest
from sqlalchemy import select

from ai_interviewer import admin
from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import OperationKind
from ai_interviewer.domain.errors import InvalidCredentials
from ai_interviewer.models import Operation, Usage
from ai_interviewer.services import accounts
from ai_interviewer.services.administration import invitations, reset_links
from tests.factories import EMAIL, PASSWORD, a_user, an_account, an_interview

COMMAND = (sys.executable, "-m", "ai_interviewer.admin")


async def run_command(*arguments: str) -> str:
    """Run a command here, on the test's database; what it prints."""
    return "\n".join(await admin._carry_out(admin._parser().parse_args(arguments)))


async def test_a_shell_opens_an_account_while_the_app_runs_and_sign_up_is_closed(live_db):
    done = await asyncio.to_thread(
        subprocess.run,
        [*COMMAND, "create-user", "--email", " Maya@Example.org "],
        env={**os.environ, "DATABASE_URL": live_db, "ALLOW_SIGNUP": "false"},
        input=PASSWORD + "\nignored",
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert PASSWORD not in done.stdout
    assert await accounts.log_in(email=EMAIL, password=PASSWORD)


def test_a_refused_command_says_why_and_fails(fresh_url, environment, monkeypatch, capsys):
    environment(DATABASE_URL=fresh_url)
    monkeypatch.setattr(sys, "stdin", io.StringIO("password123\n"))

    assert admin.main(["create-user", "--email", EMAIL]) == 1

    told = capsys.readouterr()
    assert "at least 8 characters" in told.err
    assert told.out == ""


async def test_an_account_is_disabled_and_enabled_again(db):
    await an_account()

    assert EMAIL in await run_command("disable-user", "--email", EMAIL)
    assert "disabled" in await run_command("list-users")
    with pytest.raises(InvalidCredentials):
        await accounts.log_in(email=EMAIL, password=PASSWORD)
    assert EMAIL in await run_command("enable-user", "--email", EMAIL)

    assert "active" in await run_command("list-users")
    assert await accounts.log_in(email=EMAIL, password=PASSWORD)


async def test_deleting_an_account_has_to_be_confirmed(db):
    await an_account()

    with pytest.raises(admin.Unfinished, match="--yes"):
        await run_command("delete-user", "--email", EMAIL)
    assert EMAIL in await run_command("list-users")

    assert EMAIL in await run_command("delete-user", "--email", EMAIL, "--yes")
    assert await run_command("list-users") == ""


async def test_an_administrator_is_made_and_unmade(db):
    await run_command("create-user", "--email", EMAIL, "--password", PASSWORD, "--admin")
    assert (await run_command("list-users")).endswith("active\tadmin")

    await run_command("change-role", "--email", EMAIL)

    assert (await run_command("list-users")).endswith("active")


async def test_an_invitation_is_made_listed_and_revoked(db):
    link = await run_command("invite", "--uses", "30", "--days", "2")
    token = link.rpartition("=")[2]
    listed = await run_command("invitations")

    assert "0 of 30 used" in listed
    assert listed.endswith("user")
    assert token not in listed
    assert await invitations.is_open(token=token)
    await run_command("revoke-invitation", listed.partition("\t")[0])
    assert not await invitations.is_open(token=token)
    assert await run_command("invitations") == ""
    with pytest.raises(admin.Unfinished):
        await run_command("revoke-invitation", "12")


async def test_the_audit_log_can_be_exported(db):
    await run_command("create-user", "--email", EMAIL, "--password", PASSWORD)

    as_csv = (await run_command("audit-log", "--format", "csv")).splitlines()
    [as_json] = json.loads(await run_command("audit-log", "--format", "json"))

    assert as_csv[0] == "at,who,act,whom,detail"
    assert as_csv[1].endswith(f",CREATE_USER,{EMAIL},")
    assert (as_json["act"], as_json["whom"]) == ("CREATE_USER", EMAIL)
    assert as_json["who"].startswith("shell")
    assert EMAIL in await run_command("audit-log")


async def test_a_class_is_created_from_a_file(db, tmp_path):
    file = tmp_path / "class.csv"
    content = f"email,password\none@example.org,\ntwo@example.org,{PASSWORD}\n"
    file.write_text(content, encoding="utf-8")

    told = await run_command("create-users", str(file))

    made = dict(line.split("\t") for line in told.splitlines())["one@example.org"]
    assert len(made) == 16
    assert PASSWORD not in told
    assert await accounts.log_in(email="one@example.org", password=made)
    assert await accounts.log_in(email="two@example.org", password=PASSWORD)


async def test_those_who_can_be_created_are_and_the_others_are_named(db, tmp_path):
    file = tmp_path / "class.csv"
    file.write_text("email\none@example.org\nnobody\n", encoding="utf-8")

    with pytest.raises(admin.Unfinished) as told:
        await run_command("create-users", str(file))

    created, _, failed = str(told.value).partition("Not created:")
    assert "one@example.org\t" in created
    assert "nobody: " in failed
    assert "one@example.org" in await run_command("list-users")
    file.write_text("name\nMaya\n", encoding="utf-8")
    with pytest.raises(admin.Unfinished, match="email"):
        await run_command("create-users", str(file))


async def test_usage_is_summed_by_account_and_provider(db):
    owner = await a_user(EMAIL)
    async with transaction() as session:
        for tokens in (10, 20):
            session.add(
                Usage(
                    user_id=owner,
                    kind=OperationKind.ANALYSIS,
                    provider="openai",
                    model="m",
                    input_tokens=tokens,
                    output_tokens=1,
                    cost_usd=Decimal("0.01"),
                )
            )

    told = (await run_command("usage")).splitlines()

    assert told == [
        "email,provider,on_server_key,calls,input_tokens,output_tokens,usd",
        f"{EMAIL},openai,no,2,30,2,0.020000",
    ]


async def test_a_line_of_the_log_leads_to_its_user(db):
    owner = await a_user(EMAIL)
    await an_interview(owner)
    async with transaction() as session:
        operation_id = await session.scalar(select(Operation.id))

    told = await run_command("operation", str(operation_id))

    assert f"user: {EMAIL}" in told
    assert "status: PENDING" in told
    assert str(operation_id) in await run_command("user", EMAIL)
    assert str(operation_id) in await run_command("user", str(owner))
    for command, name in (
        *(("operation", "12"), ("operation", str(owner))),
        *(("user", str(operation_id)), ("user", "nobody@example.org")),
    ):
        with pytest.raises(admin.Unfinished, match=r"operation|No account"):
            await run_command(command, name)


async def test_a_reset_password_is_piped_in(db, monkeypatch):
    await an_account()
    monkeypatch.setattr(sys, "stdin", io.StringIO("another long password\r\n"))

    told = await run_command("reset-password", "--email", EMAIL)

    assert "another" not in told
    assert await accounts.log_in(email=EMAIL, password="another long password")


async def test_a_link_for_a_new_password_is_printed(db):
    await an_account()

    link = await run_command("reset-link", "--email", EMAIL)

    assert await reset_links.email_of(token=link.rpartition("=")[2]) == EMAIL


async def test_a_demonstration_is_put_into_an_account(db):
    told = await run_command(
        *("seed-demo", "--email", EMAIL, "--password", PASSWORD, "--sessions", "1")
    )

    assert "1 completed interviews, 0 in progress, 6 answers" in told


async def test_production_wants_to_be_asked_twice_for_a_demonstration(db, environment):
    environment(
        APP_ENV="production",
        APP_URL="https://interviews.example.org",
        DATABASE_URL="postgresql://db.example.org/interviews",
        SECRET_KEY=secrets.token_urlsafe(48),
        ENCRYPTION_KEYS=base64.b64encode(os.urandom(32)).decode(),
    )

    with pytest.raises(admin.Unfinished, match="--yes"):
        await run_command("seed-demo", "--email", EMAIL, "--password", PASSWORD)

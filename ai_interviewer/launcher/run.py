"""From nothing to a running app, and back: database, migrations, pages, server."""

import os
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from sqlalchemy.exc import OperationalError

from ai_interviewer.config import ConfigurationError, Settings, settings
from ai_interviewer.database import embedded
from ai_interviewer.database.migrations import upgrade
from ai_interviewer.launcher import backups, serve, signals, watch
from ai_interviewer.launcher.build import PROJECT, BuildFailed, build
from ai_interviewer.launcher.progress import complain, say

_USER_MUST_ACT = 2
_COULD_NOT_GO_ON = 3


def main(arguments: Sequence[str]) -> int:
    """Run until asked to stop, and return the exit code.

    0: stopped as asked; 1: the pages could not be built; 2: you have to change something first;
    3: the database or the worker ended, and could not be kept running.
    """
    try:
        if arguments == ["build"]:
            build()
        elif arguments:
            complain("Usage: python -m ai_interviewer.launcher [build]")
            return _USER_MUST_ACT
        else:
            return _run(settings())
    except (ConfigurationError, embedded.EmbeddedPostgresError, serve.AddressUnusable) as error:
        complain(str(error))
        return _USER_MUST_ACT
    except BuildFailed as error:
        complain(str(error))
        return 1
    except KeyboardInterrupt:
        say("Stopped.")
    return 0


def _run(current: Settings) -> int:
    if current.question_bank is not None:
        _check_questions(current.question_bank)
    os.environ.pop("AI_INTERVIEWER_SOLE_OWNER", None)
    os.environ[watch.LAUNCHER] = str(os.getpid())
    failures: list[str] = []
    with ExitStack() as stack:
        postgres = None
        folder_claim = None
        if current.database_url is None:
            # First of all: after a killed run, this waits until its workers release the port.
            folder_claim = embedded.claim(current.data_dir)
            stack.callback(folder_claim.release)
        serve.require_free_port(current)
        if folder_claim is not None:
            postgres = _start_database(stack, folder_claim)
        current = settings()
        os.chdir(PROJECT)
        say("Updating the database …")
        _migrate(current)
        build()
        serve.prepare_metrics(current)
        has_worker = current.worker == "process"
        # It keeps the folder claimed: after a killed run, the next one waits until it is gone.
        inherited = [folder_claim.descriptor] if folder_claim is not None else []
        watching = stack.enter_context(
            watch.watched(
                postgres, has_worker=has_worker, inherited=inherited, fail=failures.append
            )
        )
        stack.enter_context(backups.by_the_clock(current))
        serve.serve(current, on_stop=watching.begin_to_stop)
    if failures:
        complain(failures[0])
        return _COULD_NOT_GO_ON
    say("Stopped.")
    return 0


def _check_questions(folder: Path) -> None:
    # Here, because reading them loads most of the built-in interviewer.
    from ai_interviewer.services.administration.trial_questions import check_host_questions

    check_host_questions()
    # Our folder is about to change, and so would the meaning of a relative path.
    serve.export_setting("QUESTION_BANK", str(folder))


def _start_database(stack: ExitStack, folder_claim: embedded.Claim) -> embedded.EmbeddedPostgres:
    data_dir = folder_claim.data_dir
    is_first = not (data_dir / "postgres").exists()
    say("Creating the database …" if is_first else "Starting the database …")
    with signals.postponed():
        postgres = embedded.start(data_dir, folder_claim=folder_claim)
        stack.callback(_stop_database, postgres)
    serve.export_setting("DATABASE_URL", postgres.url)
    serve.export_setting("DATA_DIR", str(data_dir))
    # No other worker can use this database, so the jobs of a killed run are free at once.
    os.environ["AI_INTERVIEWER_SOLE_OWNER"] = "1"
    settings.cache_clear()
    return postgres


def _stop_database(postgres: embedded.EmbeddedPostgres) -> None:
    with signals.postponed():
        say("Stopping the database …")
        postgres.stop()


def _migrate(current: Settings) -> None:
    url = str(current.database_url)
    try:
        backups.before_migrating(current, url)
        upgrade(url)
    except OperationalError as error:
        # The driver's own words name host and user, never the password.
        raise ConfigurationError(f"DATABASE_URL: {error.orig}") from error

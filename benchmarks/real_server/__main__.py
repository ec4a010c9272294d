"""`python -m benchmarks.real_server`: interviews of three questions with a real model.

It starts a llama.cpp server, or takes the address of one that runs, and prints for each interview
whether it reached its end, who asked and graded, and how long that took. It ends with 1 if one did
not reach its end.
"""

import argparse
import asyncio
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from ai_interviewer.config import settings
from ai_interviewer.database import close, embedded, migrations, open_database
from ai_interviewer.database.notifications import listening
from ai_interviewer.services.accounts import api_keys
from ai_interviewer.services.interview_work.worker import run_worker
from benchmarks.real_server.interviews import Outcome, hold
from benchmarks.real_server.server import llama_server
from tests.factories import a_user

_NAME = "small-model"
_KEY = "sk-of-no-account"


def main() -> int:
    """0 when all interviews reached their end, else 1."""
    options = _options()
    with _address(options) as address, tempfile.TemporaryDirectory(prefix="real-server-") as folder:
        Path(folder).chmod(0o711)
        os.environ.update(DATA_DIR=str(Path(folder) / "data"), LOCAL_MODELS="false")
        os.environ.update(OPENAI_BASE_URL=address, OPENAI_MODEL=options.name)
        settings.cache_clear()
        with embedded.start(Path(folder) / "data") as database:
            migrations.upgrade(database.url)
            outcomes = asyncio.run(_hold_all(database.url, options))
    _print_sum(outcomes)
    return 0 if all(outcome.has_reached_end for outcome in outcomes) else 1


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--server", type=Path, help="the program llama-server")
    parser.add_argument("--model", type=Path, help="the model's file (GGUF)")
    parser.add_argument("--context", type=int, default=16_384, help="tokens, for two requests")
    parser.add_argument("--threads", type=int, help="of the server; 1 if others use the machine")
    parser.add_argument("--address", help="of a server that runs already, instead of --server")
    parser.add_argument("--name", default=_NAME, help="the model's name on the server")
    parser.add_argument("--interviews", type=int, default=10)
    parser.add_argument("--show", action="store_true", help="print questions, feedback and summary")
    return parser.parse_args()


@contextmanager
def _address(options: argparse.Namespace) -> Iterator[str]:
    if options.address:
        yield options.address
        return
    server = llama_server(
        options.server, options.model, context=options.context, threads=options.threads
    )
    with server as address:
        yield address


async def _hold_all(url: str, options: argparse.Namespace) -> list[Outcome]:
    open_database(url)
    outcomes = []
    try:
        async with listening(), run_worker():
            # Nothing is known of the model in the first interview, and its speed in the others.
            user = await a_user()
            await api_keys.save(user_id=user, provider="openai", key=_KEY, is_verified=True)
            for number in range(1, options.interviews + 1):
                outcome = await hold(user, interviewer="OPENAI", model=options.name)
                outcomes.append(outcome)
                _print_one(number, outcome, with_texts=options.show)
    finally:
        await close()
    return outcomes


def _print_one(number: int, outcome: Outcome, *, with_texts: bool) -> None:
    seconds = ", ".join(f"{step} {value:.0f} s" for step, value in outcome.seconds.items())
    end = "end" if outcome.has_reached_end else "BROKEN OFF"
    print(f"{number}: {end}; questions {outcome.questions}; feedback {outcome.feedback};")
    print(f"   summary {outcome.summary}; {seconds}", flush=True)
    for line in [*outcome.failures, *(outcome.texts if with_texts else ())]:
        print(f"   {line}")


def _print_sum(outcomes: list[Outcome]) -> None:
    reached = sum(outcome.has_reached_end for outcome in outcomes)
    asked = [by for outcome in outcomes for by in outcome.questions]
    graded = [by for outcome in outcomes for by in outcome.feedback]
    print(f"\n{reached} of {len(outcomes)} reached the end")
    for name, values in (("questions", asked), ("feedback", graded)):
        print(f"{name}: " + ", ".join(f"{values.count(by)} {by}" for by in sorted(set(values))))
    for step in outcomes[0].seconds if outcomes else ():
        taken = [o.seconds[step] for o in outcomes if step in o.seconds]
        print(f"{step}: median {median(taken):.1f} s, longest {max(taken):.1f} s")


if __name__ == "__main__":
    raise SystemExit(main())

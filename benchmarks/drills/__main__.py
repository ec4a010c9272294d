"""`python -m benchmarks.drills`: rounds of random faults under many users, and the account."""

import argparse
import asyncio
import json
from pathlib import Path

from benchmarks.drills.drill import drill
from benchmarks.drills.faults import FAULTS


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.drills", description=__doc__)
    parser.add_argument("--rounds", type=int, default=100)
    parser.add_argument("--users", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--pause", type=float, default=12.0, help="seconds that people think")
    parser.add_argument("--out", type=Path)
    parser.add_argument("--logs", type=Path, help="a folder for the apps' logs")
    parser.add_argument("--only", action="append", default=[], choices=FAULTS, metavar="FAULT")
    chosen = parser.parse_args()
    figures = asyncio.run(
        drill(
            rounds=chosen.rounds,
            users=chosen.users,
            seed=chosen.seed,
            pause=chosen.pause,
            only=chosen.only,
            logs_to=chosen.logs,
        )
    )
    written = json.dumps(figures, indent=2)
    if chosen.out:
        chosen.out.write_text(written + "\n", encoding="utf-8")
    print(written)


if __name__ == "__main__":
    main()

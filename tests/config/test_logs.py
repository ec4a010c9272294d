"""The log holds neither secrets nor what people wrote, whichever library writes it."""

import io
import json
import logging

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from ai_interviewer.config import logs
from ai_interviewer.database import transaction
from ai_interviewer.domain.errors import NotFound

LIFE_STORY = "I was fired from Hopperlane in 2019"


def record(message: str, *, logger: str = "ai_interviewer", error: BaseException | None = None):
    info = (type(error), error, error.__traceback__) if error else None
    return logging.LogRecord(logger, logging.ERROR, "events.py", 7, message, (), info)


def log_line(message: str = "It failed", **options: object) -> str:
    return logs.JsonFormatter().format(record(message, **options))


def raise_and_catch(error: BaseException, cause: BaseException | None = None) -> BaseException:
    try:
        raise error from cause
    except type(error) as caught:
        return caught


@pytest.mark.parametrize(
    "secret",
    [
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJtYXlhIn0.c2lnbmF0dXJl",
        "sk-proj-1234567890abcdef",
        "Authorization: Bearer hunter2hunter2",
        "{'password': 'hunter2hunter2'}",
        "cookie='ai_interviewer_session=hunter2hunter2'",
        "postgresql+psycopg://maya:hunter2hunter2@db/app",
        "GET http://maya:hunter2hunter2@localhost:8199/v1/models",
    ],
)
@pytest.mark.parametrize("logger", ["ai_interviewer.web", "httpx", "httpx2", "reflex.app"])
def test_secrets_are_taken_out(secret, logger):
    line = log_line(f"before {secret} after", logger=logger)

    for part in ("hunter2", "c2lnbmF0dXJl", "1234567890abcdef"):
        assert part not in line


@pytest.mark.parametrize(
    "message",
    [
        f"Event data: {LIFE_STORY}",
        f"Failed to deserialize event data: {LIFE_STORY}.",
        f"Error processing event queue entry for Event(name='x', payload={{'a': '{LIFE_STORY}'}})",
        f"[Reflex Backend Exception]\n {LIFE_STORY}",
        f"Frontend version '{LIFE_STORY}' for session x",
        f"Task exception was never retrieved\nfuture: <Task exception=ValueError('{LIFE_STORY}')>",
    ],
)
@pytest.mark.parametrize(
    "logger", ["reflex.app", "reflex_base.event", "engineio.server", "asyncio"]
)
def test_what_retells_events_is_cut_before_the_values(message, logger):
    line = json.loads(log_line(message, logger=logger))

    assert LIFE_STORY not in line["message"]
    assert line["message"].endswith("… (events, line 7)")


def test_our_own_messages_stay_whole():
    assert json.loads(log_line("Job 7 ended: it had 'no' key"))["message"] == (
        "Job 7 ended: it had 'no' key"
    )


@pytest.mark.parametrize(
    "error",
    [
        ValueError(LIFE_STORY),
        KeyError(LIFE_STORY),
        RuntimeError(LIFE_STORY),
        TypeError(f"f() got an unexpected keyword argument '{LIFE_STORY}'"),
        AttributeError(f"'str' object has no attribute '{LIFE_STORY}'"),
        TypeError(f"f() got an unexpected keyword argument \"it's\n '{LIFE_STORY}\""),
        OSError(f"first line\n{LIFE_STORY}"),
        UnicodeEncodeError("utf-8", LIFE_STORY, 0, 1, LIFE_STORY),
        ExceptionGroup(LIFE_STORY, [ValueError(LIFE_STORY)]),
        raise_and_catch(RuntimeError("x"), ValueError(LIFE_STORY)),
    ],
    ids=lambda error: type(error).__name__,
)
def test_a_traceback_shows_where_and_what_kind_without_values(error):
    error.add_note(LIFE_STORY)
    line = json.loads(log_line(error=raise_and_catch(error, error.__cause__)))

    assert LIFE_STORY not in line["traceback"]
    assert type(error).__name__ in line["traceback"]
    assert "in raise_and_catch" in line["traceback"]


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (ConnectionRefusedError(111, "Connection refused"), "[Errno 111] Connection refused"),
        (TypeError("'int' object is not callable"), "'…' object is not callable"),
        (RecursionError("maximum recursion depth exceeded"), "maximum recursion depth exceeded"),
        (NotFound(), str(NotFound())),
    ],
)
def test_what_the_program_or_the_machine_says_stays(error, said):
    assert json.loads(log_line(error=raise_and_catch(error)))["traceback"].endswith(said)


def test_causes_are_told_first_and_silenced_ones_not_at_all():
    told = json.loads(log_line(error=raise_and_catch(RuntimeError("x"), KeyError("y"))))[
        "traceback"
    ]
    assert told.index("KeyError") < told.index("which led to:") < told.index("RuntimeError")

    def silent(parts: dict) -> None:
        try:
            parts["y"]
        except KeyError:
            raise RuntimeError from None

    with pytest.raises(RuntimeError) as silenced:
        silent({})

    assert "KeyError" not in logs.without_values(silenced.value)


async def test_a_statement_that_failed_does_not_show_its_values(live_db):
    with pytest.raises(DBAPIError) as shown:
        async with transaction() as db:
            await db.execute(text("SELECT 1/0 WHERE :story <> ''"), {"story": LIFE_STORY})

    assert LIFE_STORY not in str(shown.value)
    assert LIFE_STORY not in log_line(error=shown.value)
    assert "SQL parameters hidden" in str(shown.value)


@given(st.text(), st.sampled_from([ValueError, KeyError, TypeError, AttributeError, RuntimeError]))
@settings(max_examples=150, deadline=None)
def test_no_value_in_quotes_gets_through(value, kind):
    for quote in "'\"":
        error = kind(f"f() has no argument {quote}{LIFE_STORY}{value}{LIFE_STORY}{quote}")
        assert LIFE_STORY not in logs.without_values(raise_and_catch(error))


def test_a_place_cannot_fill_the_log():
    minutes = [0.0]
    moderation = logs.Moderation(clock=lambda: minutes[0])

    def passed(times: int, **options: object) -> list[str]:
        records = [record("It failed", **options) for _ in range(times)]
        return [r.getMessage() for r in records if moderation.filter(r)]

    first = passed(1_000)
    assert len(first) == logs.COMPLAINTS_A_MINUTE
    assert first[0] == "It failed"
    assert first[-1] == "It failed (silent about this until the next minute)"
    assert passed(1) == []
    news = record("News")
    news.levelno = logging.INFO
    assert moderation.filter(news)
    elsewhere = record("Another")
    elsewhere.lineno = 8
    assert moderation.filter(elsewhere)

    minutes[0] = 61.0
    assert passed(1) == ["It failed"]


@pytest.fixture
def loggers():
    """Puts the test run's own logging back afterwards."""
    names = [None, "engineio.server", "reflex", *logs._NOISY]
    touched = [logging.getLogger(name) for name in names]
    before = [(logger, logger.handlers[:], logger.level, logger.propagate) for logger in touched]
    yield
    for logger, handlers, level, propagate in before:
        logger.handlers[:], logger.propagate = handlers, propagate
        logger.setLevel(level)


def test_no_library_writes_past_us(loggers, capsys):
    library = logging.getLogger("engineio.server")
    past = io.StringIO()
    library.addHandler(logging.StreamHandler(past))
    library.propagate = False

    logs.configure("info")
    library.error("message async handler error: %s", LIFE_STORY)

    lines = capsys.readouterr().err
    assert past.getvalue() == ""
    assert LIFE_STORY not in lines
    assert json.loads(lines)["logger"] == "engineio.server"

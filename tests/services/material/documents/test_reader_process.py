"""The process that reads a file: what it may, what it has, and how it ends."""

import asyncio
import logging
import resource
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

from ai_interviewer.domain.documents.uploads import UploadKind
from ai_interviewer.domain.errors import ValidationFailed
from ai_interviewer.services.material.documents import reader, reading
from tests.services.material.documents import docxs, pdfs
from tests.services.material.documents.outcomes import read_here

KINDS = list(UploadKind)


async def wait_for_a_reader(kind: UploadKind) -> asyncio.subprocess.Process:
    """A reader that has given up everything and waits for its file."""
    process = await reading.start(kind)
    async with asyncio.timeout(15):
        while psutil.Process(process.pid).rlimit(psutil.RLIMIT_NOFILE) != (0, 0):  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    return process


async def wait_until_ended(process: asyncio.subprocess.Process) -> None:
    with suppress(ProcessLookupError):
        process.kill()
    await process.communicate()


@pytest.mark.parametrize("kind", KINDS)
async def test_a_reader_is_bounded_before_it_gets_the_file(kind):
    process = await wait_for_a_reader(kind)
    limits = psutil.Process(process.pid)

    allowed = {name: limits.rlimit(getattr(psutil, name))[1] for name in reader.LIMITS}
    await wait_until_ended(process)

    assert allowed == reader.LIMITS
    assert reader.LIMITS["RLIMIT_AS"] <= 512 * 1024 * 1024
    assert reader.LIMITS["RLIMIT_CPU"] < reading.SECONDS
    assert (reader.LIMITS["RLIMIT_FSIZE"], reader.LIMITS["RLIMIT_CORE"]) == (0, 0)


@pytest.mark.parametrize("kind", KINDS)
async def test_a_reader_knows_nothing_of_ours(kind, monkeypatch):
    for name in ("SECRET_KEY", "ENCRYPTION_KEYS", "DATABASE_URL", "OPENAI_API_KEY"):
        monkeypatch.setenv(name, "a secret of this server")
    process = await wait_for_a_reader(kind)

    environment = psutil.Process(process.pid).environ()
    files = psutil.Process(process.pid).open_files()
    await wait_until_ended(process)

    assert environment == {"LANG": "C.UTF-8"}
    assert [file.path for file in files if "secret" in file.path] == []


FILES = sorted((Path(__file__).parent / "files").iterdir())


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
async def test_a_sealed_reader_finds_what_an_open_one_finds(file):
    content = file.read_bytes()

    found = await reading.read_resume_file(filename=file.name, content=content)

    expected = read_here(content, file.suffix[1:])
    assert (found.text, found.hidden, found.notices) == (
        expected.text,
        expected.hidden,
        expected.notices,
    )


@pytest.mark.parametrize("encoding", ["utf-16", "cp1251", "koi8_u"])
async def test_a_sealed_reader_knows_all_encodings(encoding):
    text = "Олена Тихоліс, бухгалтерка, Київ"

    found = await reading.read_resume_file(filename="cv.txt", content=text.encode(encoding))

    assert found.text == text


CONFINED = """
import socket, subprocess, sys
from ai_interviewer.services.material.documents import reader
reader.confine()
reader.seal()
for attempt in (
    lambda: open("README.md"),
    lambda: open("written", "w"),
    lambda: socket.socket(),
    lambda: socket.create_connection(("127.0.0.1", 80)),
    lambda: subprocess.run(["true"]),
    lambda: bytearray(reader.MEMORY_BYTES),
):
    try:
        attempt()
    except (OSError, MemoryError) as refused:
        print(type(refused).__name__)
    else:
        print("done")
"""


def test_a_sealed_reader_opens_nothing_and_starts_nothing():
    outcome = subprocess.run(
        [sys.executable, "-c", CONFINED], capture_output=True, text=True, check=True
    )

    assert outcome.stdout.split() == [*["OSError"] * 5, "MemoryError"]


def test_a_reader_that_computes_for_ever_is_ended_by_the_system():
    forever = "from ai_interviewer.services.material.documents import reader\nreader.confine()\n"
    sooner = "reader.LIMITS['RLIMIT_CPU'] = 1\nreader.confine()\nwhile True: pass"

    outcome = subprocess.run(
        [sys.executable, "-c", forever.replace("reader.confine()\n", "") + sooner], check=False
    )

    assert outcome.returncode in (-signal.SIGXCPU, -signal.SIGKILL)


async def test_a_reader_that_takes_too_long_is_ended_with_all_that_it_started(monkeypatch):
    monkeypatch.setattr(reading, "SECONDS", 0.05)
    before = set(psutil.Process().children(recursive=True))

    with pytest.raises(ValidationFailed, match="document_too_demanding"):
        await reading.read_resume_file(filename="cv.pdf", content=pdfs.pages(50))

    assert set(psutil.Process().children(recursive=True)) <= before


HANGING = """
import subprocess, time
started = subprocess.Popen(["sleep", "60"], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
print(started.pid, flush=True)
time.sleep(60)
"""


async def test_what_a_reader_started_ends_with_it(monkeypatch):
    started = []

    async def start_hanging(_: UploadKind) -> asyncio.subprocess.Process:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-c", HANGING),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            start_new_session=True,
        )
        started.append(psutil.Process(int(await process.stdout.readline())))
        return process

    monkeypatch.setattr(reading, "start", start_hanging)
    monkeypatch.setattr(reading, "SECONDS", 0.05)
    with pytest.raises(ValidationFailed, match="document_too_demanding"):
        await reading.read_resume_file(filename="cv.pdf", content=pdfs.pages(1))

    _, alive = await asyncio.to_thread(psutil.wait_procs, started, timeout=5)
    assert [one for one in alive if one.status() != psutil.STATUS_ZOMBIE] == []


async def test_an_answer_longer_than_any_is_refused(monkeypatch):
    monkeypatch.setattr(reading, "_ANSWER_BYTES", 10)

    with pytest.raises(ValidationFailed, match="document_too_demanding"):
        await reading.read_resume_file(filename="cv.docx", content=docxs.simple("Text"))


async def test_somebody_who_goes_away_leaves_no_reader_behind():
    before = set(psutil.Process().children(recursive=True))
    work = asyncio.create_task(reading.read_resume_file(filename="cv.pdf", content=pdfs.pages(50)))
    while not set(psutil.Process().children(recursive=True)) - before:  # noqa: ASYNC110
        await asyncio.sleep(0)

    work.cancel()
    with pytest.raises(asyncio.CancelledError):
        await work

    assert set(psutil.Process().children(recursive=True)) <= before


async def test_few_readers_run_at_once_and_the_others_wait():
    before = set(psutil.Process().children())
    file = docxs.simple("Text")
    work = asyncio.gather(
        *(reading.read_resume_file(filename="cv.docx", content=file) for _ in range(6))
    )
    most = 0
    while not work.done():
        most = max(most, len(set(psutil.Process().children()) - before))
        await asyncio.sleep(0.005)

    assert [found.text for found in work.result()] == ["Text"] * 6
    assert 1 <= most <= 2


async def test_whoever_waits_too_long_is_told_so(monkeypatch):
    monkeypatch.setattr(reading, "TURN_SECONDS", 0)
    file = docxs.simple("Text")

    work = [reading.read_resume_file(filename="cv.docx", content=file) for _ in range(3)]
    found = await asyncio.gather(*work, return_exceptions=True)

    assert sorted(getattr(one, "key", "read") for one in found)[0] == "document_reader_busy"


async def test_a_reader_that_dies_is_logged_without_what_it_read(caplog):
    with (
        caplog.at_level(logging.WARNING),
        pytest.raises(ValidationFailed, match="document_too_demanding"),
    ):
        await reading.read_resume_file(
            filename="Private name.pdf",
            content=pdfs.one_page(pdfs.line("Private words"), {4: pdfs.endless()}),
        )

    assert "the reader of a pdf" in caplog.text
    assert "Private" not in caplog.text


def test_our_own_limits_are_left_alone():
    assert resource.getrlimit(resource.RLIMIT_AS)[0] == resource.RLIM_INFINITY
    assert resource.getrlimit(resource.RLIMIT_NOFILE)[0] > 0

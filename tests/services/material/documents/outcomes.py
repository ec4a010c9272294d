"""The outcome of reading a file."""

import asyncio

from ai_interviewer.domain.documents.uploads import UPLOAD_ERRORS
from ai_interviewer.domain.errors import ValidationFailed
from ai_interviewer.services.material.documents import contents, reading
from ai_interviewer.services.material.documents.findings import Findings
from ai_interviewer.services.material.documents.vocabulary import Vocabulary

VOCABULARY = Vocabulary()
DAMAGED = {"document_damaged", "document_without_text"}
DEMANDING = {"document_too_demanding"}


def read_here(content: bytes, kind: str) -> Findings:
    """What a file holds, read without the reader's process. Raises Refused."""
    return contents.read(kind, content, VOCABULARY)


async def outcome_of(content: bytes, filename: str) -> str:
    """The key of the refusal, or the text."""
    try:
        found = await reading.read_resume_file(filename=filename, content=content)
    except ValidationFailed as refused:
        return refused.key if refused.message and refused.key in UPLOAD_ERRORS else "unknown"
    return found.text


async def outcomes_of(contents: list[bytes], filename: str) -> list[str]:
    """The outcomes of many files, two at a time, as the app reads them."""
    turns = asyncio.Semaphore(2)

    async def one(content: bytes) -> str:
        async with turns:
            return await outcome_of(content, filename)

    return await asyncio.gather(*map(one, contents))

"""Files that were cut off or changed: refused, or read as far as they go."""

import asyncio

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ai_interviewer.domain.documents.uploads import UPLOAD_ERRORS
from tests.services.material.documents import docxs, pdfs
from tests.services.material.documents.outcomes import DAMAGED, outcome_of, outcomes_of

WORD = "A line that is read"


@pytest.mark.parametrize("suffix", ["pdf", "docx"])
async def test_a_file_cut_off_anywhere_is_refused_or_read_in_part(suffix):
    whole = pdfs.one_page(pdfs.line(WORD)) if suffix == "pdf" else docxs.simple(WORD)
    cuts = [whole[: len(whole) * n // 20] for n in (1, 5, 9, 13, 17, 19)]

    found = await outcomes_of(cuts, f"cv.{suffix}")

    assert set(found) <= {*DAMAGED, WORD}
    assert await outcome_of(whole, f"cv.{suffix}") == WORD


RANDOM = settings(
    max_examples=8, deadline=None, suppress_health_check=list(HealthCheck), database=None
)


def test_rubbish_after_a_true_beginning_is_refused(request):
    whole = pdfs.one_page(pdfs.line("x")), docxs.simple("x")
    beginnings = [*(file[:n] for file in whole for n in (8, 300)), b"%PDF-1.7\n", b"PK\x03\x04"]

    @RANDOM
    @given(st.sampled_from(beginnings), st.binary(max_size=3_000))
    def refused(beginning: bytes, rubbish: bytes) -> None:
        found = asyncio.run(outcome_of(beginning + rubbish, "cv.pdf"))
        assert found in {*UPLOAD_ERRORS, "x"}

    refused()


def test_a_file_with_bytes_changed_is_refused_or_read(request):
    files = [pdfs.one_page(pdfs.line("x")), docxs.simple("x")]
    change = st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255))

    @RANDOM
    @given(st.sampled_from(files), st.lists(change, min_size=1, max_size=30))
    def answered(file: bytes, changes: list[tuple[float, int]]) -> None:
        changed = bytearray(file)
        for where, byte in changes:
            changed[int(where * len(changed))] = byte
        assert isinstance(asyncio.run(outcome_of(bytes(changed), "cv.pdf")), str)

    answered()

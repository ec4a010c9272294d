"""The benchmark that looks for repeated questions finds one where there is one."""

from benchmarks.repeats import counted
from tests.interviewers.builtin.samples import sample_brief


def test_a_retake_with_new_questions_is_counted_against_its_first_attempt() -> None:
    counts = counted([sample_brief("grad-backend")], 2)
    assert (counts.interviews, counts.questions) == (2, 12)
    assert (counts.repeated, counts.repeated_in_retakes) == (0, 0)

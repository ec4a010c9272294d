"""The style guide's examples are taken from the code."""

import re
from pathlib import Path

from tests.docs.repository import ROOT, document, fresh_clone


def is_in_the_code(example: str) -> bool:
    """Whether this stands in a module or a test, word for word."""
    files = [ROOT / name for name in fresh_clone() if name.endswith(".py")]
    here = Path(__file__)
    return any(example in path.read_text(encoding="utf-8") for path in files if path != here)


def test_every_example_of_style_is_in_the_code():
    examples = re.findall(r"^```python\n(.+?)^```$", document("STYLE.md"), re.MULTILINE | re.DOTALL)

    assert len(examples) > 5
    assert [example for example in examples if not is_in_the_code(example.rstrip("\n"))] == []


def test_an_example_that_nobody_wrote_is_noticed():
    assert not is_in_the_code("async def submit_twice(*, user_id: UUID) -> None:")

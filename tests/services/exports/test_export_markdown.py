"""In the readable files of an export, texts of people stay text."""

import pytest

from ai_interviewer.services.exports.fencing import block, inline
from tests.factories import a_posting, a_user
from tests.services.exports.archives import export_files


@pytest.mark.parametrize(
    "words",
    [
        "```\n# Out",
        "~~~\n# Out",
        "````\n# Out\n`````\n",
        "\n```text\n",
        "a\r```\r# Out",
        "`" * 40,
        "",
    ],
)
def test_a_text_stays_between_its_fences(words):
    first, *inside, last = block(words).split("\n")

    fence = first.removesuffix("text")
    assert last == fence
    assert set(fence) == {"`"}
    assert fence not in "\n".join(inside)
    assert "\n".join(inside) == words


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("![x](http://evil.example/pixel.png)", r"\!\[x\](http://evil.example/pixel.png)"),
        ("<img src=x onerror=alert(1)>", r"\<img src=x onerror=alert(1)\>"),
        ("# Heading\n## Another", r"\# Heading ## Another"),
        ("- item", r"\- item"),
        ("1. item", r"1\. item"),
        ("2024) item", r"2024\) item"),
        ("*bold* _it_ `code`", r"\*bold\* \_it\_ \`code\`"),
        ("a\n\n***\n\nb", r"a \*\*\* b"),
        ("back\\slash", r"back\\slash"),
        ("Plain words, as they are.", "Plain words, as they are."),
    ],
)
def test_words_in_a_line_mark_up_nothing(words, shown):
    assert inline(words) == shown


async def test_a_hostile_title_makes_no_hostile_file_name(db):
    user = await a_user()
    for title in ("../../etc/passwd", "C:\\evil\x01.exe", "Інженер", "a" * 200):
        await a_posting(user, title=title)

    names = sorted(name for name in await export_files(user) if name.startswith("postings/"))

    assert names[:3] == [
        "postings/0001-etc-passwd.md",
        "postings/0002-c-evil-exe.md",
        "postings/0003.md",
    ]
    assert len(names[3]) < 80

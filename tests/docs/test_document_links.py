"""Links and pictures of documents are there."""

import re
from pathlib import Path

import pytest

from tests.docs.repository import ROOT, document, documents

_LINK = re.compile(r"\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)|src=\"([^\"]+)\"")


def headings(path: Path) -> set[str]:
    """What a link can lead to within a document."""
    titles = re.findall(r"^#+ (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


@pytest.mark.parametrize("name", documents())
def test_every_link_and_picture_is_there(name):
    here = ROOT / name

    for path, heading, picture in _LINK.findall(document(name)):
        target = (here.parent / (picture or path)).resolve() if picture or path else here
        assert target.is_file(), picture or path
        assert not heading or heading in headings(target), (path, heading)

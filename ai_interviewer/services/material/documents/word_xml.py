"""Moving about in WordprocessingML."""

from collections.abc import Iterator
from typing import Any

from lxml import etree

_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def w(name: str) -> str:
    """The name as lxml spells it."""
    return f"{{{_NAMESPACE}}}{name}"


def children(element: Any) -> Iterator[Any]:
    """Child elements, without comments and processing instructions."""
    return (child for child in element if isinstance(child.tag, str))


def is_element(element: Any, *names: str) -> bool:
    return isinstance(element.tag, str) and etree.QName(element).localname in names


def ancestors(element: Any, *names: str) -> Iterator[Any]:
    """Elements of these names around this one, the nearest first."""
    return (above for above in element.iterancestors() if is_element(above, *names))


def value(element: Any, path: str, attribute: str = "val") -> str | None:
    """The attribute of the element at `path` ("pPr/pStyle"); None when there is no such thing."""
    found = element.find("/".join(map(w, path.split("/"))))
    return None if found is None else found.get(w(attribute))

"""Addresses of servers: what people paste, and by what name they know the server."""

import re
from urllib.parse import urlsplit

from ai_interviewer.config.providers import preset_of_address, presets

OPENAI_URL = presets()["openai"].address
_ENDPOINT = re.compile(r"/+(?:chat/completions|completions|responses|models|embeddings)/*\Z")
_VERSION = re.compile(r"/(?:v\d+\w*|openai|api)(?:/|\Z)")


def base_address(address: str) -> str:
    """The address that endpoints are appended to: of a whole endpoint, its beginning."""
    bare = address.strip().rstrip("/")
    return _ENDPOINT.sub("", bare) or bare


def has_version(address: str) -> bool:
    """Whether the address ends as those of this kind of API do, in /v1 or the like."""
    return _VERSION.search(urlsplit(address).path) is not None


def server_name(address: str) -> str:
    """The provider's name, or host and port of a server that is not known by name."""
    known = preset_of_address(address).label
    return known or urlsplit(address).netloc.rpartition("@")[2] or address

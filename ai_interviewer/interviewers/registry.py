"""The available interviewers: the built-in one, and one for each provider of language models."""

import httpx2

from ai_interviewer.config import Settings, settings
from ai_interviewer.config.providers import Provider
from ai_interviewer.domain.errors import ValidationFailed
from ai_interviewer.domain.interviewers import InterviewerSpec
from ai_interviewer.interviewers import builtin
from ai_interviewer.interviewers.base import Connection, ListedModel, Vendor
from ai_interviewer.interviewers.language_model.vendors import openai

_vendors: tuple[Settings, dict[str, Vendor]] | None = None
_connections: dict[tuple[str, str], Connection] = {}
_MOST_CONNECTIONS = 200
_public: httpx2.AsyncClient | None = None


def vendors() -> tuple[Vendor, ...]:
    """All vendors of this installation, in the order in which they are offered."""
    return tuple(_by_name().values())


def vendor_of(name: str) -> Vendor:
    """The vendor of this interviewer. Raises ValidationFailed for an unknown name."""
    if name not in _by_name():
        raise ValidationFailed("choice_unknown")
    return _by_name()[name]


def spec_of(name: str) -> InterviewerSpec:
    """The description of this interviewer; of one that nobody describes any more, as much as
    interviews that it held need."""
    vendor = _by_name().get(name)
    if vendor is not None:
        return vendor.spec
    return InterviewerSpec(name=name, provider=name.lower(), is_gone=True)


def own_vendor(provider: Provider) -> Vendor:
    """The vendor of a provider that a user added. Only public addresses are reached for it."""
    global _public  # noqa: PLW0603 - all users' own providers share one pool of connections
    if _public is None:
        _public = openai.public_client()
    return openai.vendor_of(provider, _public)


async def local_vendors() -> list[tuple[Vendor, tuple[ListedModel, ...]]]:
    """The model servers that answer on this machine, with their models."""
    by_provider = {vendor.spec.provider: vendor for vendor in vendors() if vendor.spec.is_local}
    return [
        (by_provider[server.preset], server.models)
        for server in await openai.find_local_servers()
        if server.preset in by_provider
    ]


async def leads_to_public_addresses(host: str, port: int) -> bool:
    """Whether all addresses behind this name are public, now. Each connection checks it again."""
    try:
        addresses = await openai.addresses_of(host, port)
    except OSError:
        return False
    return bool(addresses) and all(openai.is_public(address) for address in addresses)


def connection_to(name: str) -> Connection:
    """`connection_of` a vendor of this installation. Raises ValidationFailed for another name."""
    return connection_of(vendor_of(name))


def connection_of(vendor: Vendor) -> Connection:
    """This process's only connection to the vendor, opened at the first call."""
    key = (vendor.spec.name, vendor.address)
    if key not in _connections:
        if len(_connections) >= _MOST_CONNECTIONS:
            # A connection of a user's own provider only borrows the client.
            del _connections[
                next(old for old in reversed(_connections) if old[0] not in _by_name())
            ]
        _connections[key] = vendor.connect()
    return _connections[key]


async def close_connections() -> None:
    """Close every open connection. The next call connects again."""
    global _public  # noqa: PLW0603 - see `own_vendor`
    while _connections:
        _, connection = _connections.popitem()
        await connection.aclose()
    if _public is not None:
        await _public.aclose()
        _public = None


def _by_name() -> dict[str, Vendor]:
    global _vendors  # noqa: PLW0603 - made once for the settings of this process
    current = settings()
    if _vendors is None or _vendors[0] is not current:
        known = (*current.providers, *current.local_providers)
        made = (builtin.VENDOR, *(openai.vendor_of(provider) for provider in known))
        _vendors = (current, {vendor.spec.name: vendor for vendor in made})
    return _vendors[1]

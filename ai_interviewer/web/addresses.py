"""The address that a request comes from, for limits per address."""

from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

from starlette.requests import HTTPConnection

from ai_interviewer.config import settings

_MOST_PROXIES = 10

_Address = IPv4Address | IPv6Address


def client_address(request: HTTPConnection) -> str:
    """The address to count; empty if there is none. Of IPv6 it is the /64 of one household.

    Behind a proxy every request comes from the proxy, which appends the client's address to
    `X-Forwarded-For`. Anybody can send that header, so it counts only from a peer that we trust
    as a proxy, and only its newest entry that is not such a proxy itself.
    """
    peer = _parse(request.client.host if request.client else "")
    if peer is None:
        return ""
    if _is_trusted(peer):
        peer = _forwarded_address(request.headers.getlist("x-forwarded-for")) or peer
    return _network_of(peer)


def _forwarded_address(headers: list[str]) -> _Address | None:
    """The client's address by the header; its newest entry when all of them are proxies."""
    newest = None
    for entry in reversed(",".join(headers).rsplit(",", _MOST_PROXIES)[-_MOST_PROXIES:]):
        address = _parse(entry)
        if address is None:
            # No proxy writes this, so no proxy wrote the entries before it.
            break
        if not _is_trusted(address):
            return address
        newest = newest or address
    return newest


def _parse(text: str) -> _Address | None:
    host = text.strip()
    if host.startswith("["):
        host = host[1:].partition("]")[0]
    elif host.count(":") == 1:
        host = host.partition(":")[0]
    try:
        address = ip_address(host)
    except ValueError:
        return None
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return mapped or address


def _is_trusted(address: _Address) -> bool:
    return any(address in network for network in settings().trusted_proxies)


def _network_of(address: _Address) -> str:
    """The address to count: IPv6 addresses of one /64 count as one."""
    if isinstance(address, IPv6Address):
        return str(ip_network((int(address), 64), strict=False))
    return str(address)

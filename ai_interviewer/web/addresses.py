"""Where a request comes from, for limits that are kept for each address."""

from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

from starlette.requests import HTTPConnection

from ai_interviewer.config import settings

_NEAR = tuple(
    ip_network(network)
    for network in (
        *("127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16"),
        *("::1/128", "fc00::/7", "fe80::/10"),
    )
)
"""This machine and private networks: where a reverse proxy stands."""
_MOST_PROXIES = 10

_Address = IPv4Address | IPv6Address


def client_address(request: HTTPConnection) -> str:
    """The address to count, empty when there is none; of IPv6 the /64 that one household has.

    Behind a proxy every request comes from the proxy, which appends to `X-Forwarded-For` whom it
    speaks for. Anybody can send that header, so it counts in production only, from a peer in a
    private network only, and only its newest entry that is no private address itself.
    """
    peer = _parsed(request.client.host if request.client else "")
    if peer is None:
        return ""
    if settings().is_production and _is_near(peer):
        peer = _forwarded(request.headers.getlist("x-forwarded-for")) or peer
    return _counted(peer)


def _forwarded(headers: list[str]) -> _Address | None:
    """Whom the proxy speaks for. In a network that is private throughout, its newest entry."""
    newest = None
    for entry in reversed(",".join(headers).rsplit(",", _MOST_PROXIES)[-_MOST_PROXIES:]):
        address = _parsed(entry)
        if address is None:
            # What stands before something that no proxy writes was not written by one either.
            break
        if not _is_near(address):
            return address
        newest = newest or address
    return newest


def _parsed(text: str) -> _Address | None:
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


def _is_near(address: _Address) -> bool:
    return any(address in network for network in _NEAR)


def _counted(address: _Address) -> str:
    if isinstance(address, IPv6Address):
        return str(ip_network((int(address), 64), strict=False))
    return str(address)

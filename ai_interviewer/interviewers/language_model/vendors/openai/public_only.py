"""Connections to public addresses only, for servers that users name.

A name is resolved when the connection is made, every address is checked, and the connection goes to
one of the addresses that were checked. So a name that first leads to a public address and then to
one of the host's own network leads nowhere.
"""

import asyncio
import socket
from collections.abc import Awaitable, Callable, Iterable
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import Any

import httpcore2
import httpx2

Address = IPv4Address | IPv6Address
Resolve = Callable[[str, int], Awaitable[list[str]]]

_OF_CLOUDS = (ip_address("168.63.129.16"),)
"""Public numbers that lead to a cloud's own services."""
_NOT_PUBLIC = tuple(
    ip_network(text)
    for text in (
        # Not everywhere known as private: IANA's special addresses.
        *("0.0.0.0/8", "192.0.0.0/24", "192.88.99.0/24", "2001::/23"),
        # They stand for other addresses, which could be private (RFC 6052, RFC 3056, RFC 4291).
        *("64:ff9b::/96", "64:ff9b:1::/48", "2002::/16", "::/96"),
    )
)


def is_public(text: str) -> bool:
    """Whether this address belongs to somebody on the Internet, and to no network of one's own."""
    try:
        address: Address = ip_address(text.partition("%")[0])
    except ValueError:
        return False
    if isinstance(address, IPv6Address):
        address = address.ipv4_mapped or address
    if any(address in network for network in _NOT_PUBLIC):
        return False
    return address.is_global and not address.is_multicast and address not in _OF_CLOUDS


async def addresses_of(host: str, port: int) -> list[str]:
    """The addresses that the name stands for at this moment. Raises OSError."""
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


class PublicOnly(httpcore2.AsyncNetworkBackend):
    """Connects to public addresses, and to the very ones that were checked."""

    def __init__(
        self,
        inner: httpcore2.AsyncNetworkBackend | None = None,
        *,
        resolve: Resolve = addresses_of,
    ) -> None:
        self._inner = inner or httpcore2.AnyIOBackend()
        self._resolve = resolve

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - the transport's own signature
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        try:
            async with asyncio.timeout(timeout):
                addresses = await self._resolve(host, port)
        except TimeoutError:
            raise httpcore2.ConnectTimeout from None
        except OSError:
            raise httpcore2.ConnectError from None
        # One private address among public ones is no accident.
        if not addresses or not all(is_public(address) for address in addresses):
            raise httpcore2.ConnectError
        return await self._inner.connect_tcp(
            addresses[0],
            port,
            timeout=timeout,
            local_address=local_address,
            socket_options=socket_options,
        )

    async def connect_unix_socket(
        self,
        path: str,  # noqa: ARG002
        timeout: float | None = None,  # noqa: ARG002, ASYNC109
        socket_options: Iterable[Any] | None = None,  # noqa: ARG002
    ) -> httpcore2.AsyncNetworkStream:
        raise httpcore2.ConnectError

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


class _Transport(httpx2.AsyncHTTPTransport):
    def __init__(self, backend: httpcore2.AsyncNetworkBackend) -> None:
        super().__init__(trust_env=False)
        self._pool = httpcore2.AsyncConnectionPool(
            ssl_context=httpx2.create_ssl_context(trust_env=False),
            max_connections=100,
            max_keepalive_connections=20,
            keepalive_expiry=5.0,
            network_backend=backend,
        )


def public_client(backend: httpcore2.AsyncNetworkBackend | None = None) -> httpx2.AsyncClient:
    """A client that reaches public addresses, follows no redirect and knows no proxy."""
    return httpx2.AsyncClient(
        transport=_Transport(backend or PublicOnly()), follow_redirects=False, trust_env=False
    )

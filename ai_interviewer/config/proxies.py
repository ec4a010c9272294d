"""The networks in which our own reverse proxy may be."""

from ipaddress import IPv4Network, IPv6Network, ip_network

from ai_interviewer.config.environment import Environment

Network = IPv4Network | IPv6Network
_PRIVATE_NETWORKS = tuple(
    ip_network(network)
    for network in (
        *("127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16"),
        *("::1/128", "fc00::/7", "fe80::/10"),
    )
)
"""This machine and private networks, where a reverse proxy may run."""
_WANTED = (
    "TRUSTED_PROXIES must be a comma-separated list of networks or addresses, for example "
    "127.0.0.1, 172.18.0.0/16, or none."
)


def trusted_proxies(reader: Environment, *, is_production: bool) -> tuple[Network, ...]:
    """The networks of TRUSTED_PROXIES; without it private ones in production, otherwise none."""
    value = reader.text("TRUSTED_PROXIES")
    if value is None:
        return _PRIVATE_NETWORKS if is_production else ()
    if value.lower() == "none":
        return ()
    try:
        return tuple(ip_network(entry.strip()) for entry in value.split(",") if entry.strip())
    except ValueError:
        # Also for a network with host bits, which is usually a mistyped one.
        reader.refuse("TRUSTED_PROXIES", _WANTED)
        return ()

"""Where a request comes from: the peer, or the client that our own proxy names."""

import pytest
from starlette.requests import Request

from ai_interviewer.web.addresses import client_address

PUBLIC, OTHER = "203.0.113.7", "198.51.100.9"


def address(peer: str | None, *forwarded: str) -> str:
    scope = {
        "type": "http",
        "client": None if peer is None else (peer, 4711),
        "headers": [(b"x-forwarded-for", entry.encode("latin-1")) for entry in forwarded],
    }
    return client_address(Request(scope))


@pytest.fixture
def production(environment):
    environment(
        APP_ENV="production",
        APP_URL="https://rehearse.example.org",
        DATABASE_URL="postgresql://db/name",
        SECRET_KEY="Vb3k-q9Zr_T0xWm7Lp2sHd8uYc5nGf1jEa6o",
        ENCRYPTION_KEYS="q83vEjRWeJDerb7vASNFZ4mrze8BI0VniavN7wEjRWc=",
    )


@pytest.mark.parametrize("peer", ["127.0.0.1", "10.1.2.3", PUBLIC])
def test_in_development_the_peer_counts_whatever_it_says(peer):
    assert address(peer, OTHER) == peer


@pytest.mark.parametrize(
    "peer", ["127.0.0.1", "172.18.0.1", "192.168.0.4", "10.0.0.2", "::1", "fd00::2", "fe80::1%eth0"]
)
def test_behind_our_proxy_its_client_counts(production, peer):
    assert address(peer, PUBLIC) == PUBLIC


def test_what_a_client_claims_before_the_proxy_appends_is_ignored(production):
    assert address("127.0.0.1", f"{OTHER}, {PUBLIC}") == PUBLIC
    assert address("127.0.0.1", OTHER, PUBLIC) == PUBLIC
    assert address("127.0.0.1", ",".join([OTHER] * 5000 + [PUBLIC])) == PUBLIC


def test_a_client_without_our_proxy_speaks_for_itself_only(production):
    assert address(PUBLIC, OTHER) == PUBLIC
    assert address("100.64.0.1", OTHER) == "100.64.0.1"


def test_further_proxies_of_ours_are_passed_over(production):
    assert address("127.0.0.1", f"{OTHER}, {PUBLIC}, 10.0.0.7, fd00::9") == PUBLIC


def test_in_a_network_that_is_private_throughout_the_newest_entry_counts(production):
    assert address("127.0.0.1", "192.168.1.5, 192.168.1.6") == "192.168.1.6"


def test_named_proxies_are_the_only_ones(production, environment):
    environment(TRUSTED_PROXIES="127.0.0.1, fd00:1::/32, 203.0.113.0/24")

    assert address("127.0.0.1", f"{OTHER}, 192.168.1.5") == "192.168.1.5"
    assert address(PUBLIC, OTHER) == OTHER
    assert address("10.0.0.2", OTHER) == "10.0.0.2"


def test_where_no_proxy_is_trusted_every_peer_speaks_for_itself(production, environment):
    environment(TRUSTED_PROXIES="none")

    assert address("127.0.0.1", OTHER) == "127.0.0.1"


def test_a_proxy_can_be_named_in_development_too(environment):
    environment(TRUSTED_PROXIES="127.0.0.1/32")

    assert address("127.0.0.1", OTHER) == OTHER


@pytest.mark.parametrize("rubbish", ["", "unknown", "203.0.113.999", "<b>", "\xff", "1:2", "a,,"])
def test_what_is_no_address_leaves_the_proxy_s_own(production, rubbish):
    assert address("127.0.0.1", rubbish) == "127.0.0.1"
    assert address("127.0.0.1", f"{OTHER}, {rubbish}") == "127.0.0.1"


def test_without_the_header_the_proxy_s_own_counts(production):
    assert address("127.0.0.1") == "127.0.0.1"


@pytest.mark.parametrize("entry", [f"{PUBLIC}:52100", f"  {PUBLIC} ", f"::ffff:{PUBLIC}"])
def test_the_ways_to_write_one_address_are_one(production, entry):
    assert address("127.0.0.1", entry) == PUBLIC


def test_of_ipv6_a_whole_64_counts_as_one():
    assert address("2001:db8:1:2:aaaa::1") == address("2001:db8:1:2:ffff::9") == "2001:db8:1:2::/64"
    assert address("2001:db8:1:3::1") != address("2001:db8:1:2::1")


def test_of_forwarded_ipv6_too(production):
    assert address("127.0.0.1", "[2001:db8:1:2:aaaa::1]:443") == "2001:db8:1:2::/64"


@pytest.mark.parametrize("peer", [None, "", "testclient"])
def test_a_peer_without_an_address_is_nobody_in_particular(peer):
    assert address(peer, PUBLIC) == ""

"""Servers that users name are reached at public addresses only, whatever their names lead to."""

import json

import httpcore2
import httpx2
import pytest

from ai_interviewer.domain.errors import FailureKind, InterviewerFailed
from ai_interviewer.interviewers.language_model.vendors.openai import OpenAIProvider
from ai_interviewer.interviewers.language_model.vendors.openai.public_only import (
    PublicOnly,
    addresses_of,
    is_public,
    public_client,
)
from tests.interviewers.conftest import KEY

PUBLIC = "93.184.215.14"
MODELS = json.dumps({"data": [{"id": "a"}]})


def reply(status: str, *headers: str, body: str = "") -> list[bytes]:
    lines = (f"HTTP/1.1 {status}", *headers, f"content-length: {len(body)}", "", body)
    return ["\r\n".join(lines).encode()]


class Network(httpcore2.AsyncNetworkBackend):
    """Notes where connections go; each gets the same reply."""

    def __init__(self, answer: list[bytes]) -> None:
        self.reached: list[str] = []
        self._answer = answer

    async def connect_tcp(self, host, port, **_options):
        self.reached.append(host)
        return httpcore2.AsyncMockStream(list(self._answer))


def names(*answers: list[str]):
    """A name server that gives these answers, one after the other."""
    left = list(answers)

    async def resolve(host: str, port: int) -> list[str]:
        return left.pop(0) if len(left) > 1 else left[0]

    return resolve


@pytest.mark.parametrize("address", [PUBLIC, "2606:4700:4700::1111", "::ffff:93.184.215.14"])
def test_addresses_on_the_internet_are_public(address):
    assert is_public(address)


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "127.8.8.8", "0.0.0.0", "10.1.2.3", "172.16.0.1", "192.168.1.1"),
        *("169.254.169.254", "100.64.0.1", "100.100.100.200", "192.0.0.192", "198.18.0.1"),
        *("168.63.129.16", "224.0.0.1", "240.0.0.1", "255.255.255.255", "::1", "::", "fe80::1"),
        *("fe80::1%eth0", "fc00::1", "fd00:ec2::254", "ff02::1", "::ffff:127.0.0.1"),
        *("::ffff:169.254.169.254", "64:ff9b::7f00:1", "2002:7f00:1::", "::127.0.0.1", "name", ""),
    ],
)
def test_addresses_of_ones_own_networks_are_not(address):
    assert not is_public(address)


async def test_a_connection_goes_to_the_address_that_was_checked():
    network = Network([])

    await PublicOnly(network, resolve=names([PUBLIC])).connect_tcp("models.example", 443)

    assert network.reached == [PUBLIC]


@pytest.mark.parametrize("found", [["127.0.0.1"], [PUBLIC, "10.0.0.1"], ["::1", PUBLIC], []])
async def test_a_name_with_any_private_address_is_not_connected_to(found):
    network = Network([])

    with pytest.raises(httpcore2.ConnectError):
        await PublicOnly(network, resolve=names(found)).connect_tcp("models.example", 443)

    assert network.reached == []


async def test_a_name_that_changes_after_a_check_leads_nowhere():
    network = Network(reply("200 OK", "content-type: application/json", body=MODELS))
    backend = PublicOnly(network, resolve=names([PUBLIC], ["169.254.169.254"]))
    async with public_client(backend) as client:
        first = await client.get("http://models.example/v1/models", headers={"connection": "close"})
        with pytest.raises(httpx2.ConnectError):
            await client.get("http://models.example:81/v1/models")

    assert (first.status_code, network.reached) == (200, [PUBLIC])


async def test_a_redirect_is_refused_and_the_key_goes_no_further():
    network = Network(reply("307 Temporary Redirect", "location: http://169.254.169.254/latest"))
    client = public_client(PublicOnly(network, resolve=names([PUBLIC])))
    provider = OpenAIProvider("http://models.example/v1", http_client=client)

    with pytest.raises(InterviewerFailed):
        await provider.list_models(api_key=KEY)
    await provider.aclose()

    assert set(network.reached) == {PUBLIC}


async def test_a_private_address_is_a_server_that_cannot_be_reached():
    network = Network([])
    client = public_client(PublicOnly(network, resolve=names(["10.0.0.1"])))
    provider = OpenAIProvider("https://models.example/v1", http_client=client, name="Mine")

    with pytest.raises(InterviewerFailed) as failed:
        await provider.check_key(api_key=KEY)
    await provider.aclose()

    assert (failed.value.kind, network.reached) == (FailureKind.UNREACHABLE, [])
    assert "Mine" in failed.value.message


async def test_proxies_of_the_environment_are_not_used(monkeypatch):
    network = Network(reply("200 OK", body=MODELS))
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:3128")
    async with public_client(PublicOnly(network, resolve=names([PUBLIC]))) as client:
        await client.get("http://models.example/v1/models")

    assert network.reached == [PUBLIC]


async def test_a_number_in_disguise_is_the_address_that_it_stands_for():
    for text in ("127.1", "2130706433", "0x7f000001", "localhost"):
        try:
            found = await addresses_of(text, 80)
        except OSError:
            continue
        assert found, text
        assert not any(is_public(address) for address in found), text

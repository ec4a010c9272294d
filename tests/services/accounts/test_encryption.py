"""Secrets at rest: AES-256-GCM, bound to their owner, with keys that can be rotated."""

import base64
from dataclasses import replace

import pytest

from ai_interviewer.config import settings
from ai_interviewer.models.base import new_id
from ai_interviewer.services.accounts.encryption import CannotDecrypt, seal, unseal

SECRET = "sk-proj-Ключ-7f3a9c51e2"
KEY_ONE, KEY_TWO = (base64.b64encode(bytes([n]) * 32).decode() for n in (1, 2))


def flipped(data: bytes) -> bytes:
    return bytes([data[0] ^ 1]) + data[1:]


def test_the_owner_gets_the_secret_back():
    owner = new_id()
    assert unseal(seal(SECRET, owner=owner), owner=owner) == SECRET


def test_the_key_is_256_bits_and_the_secret_is_not_in_the_ciphertext():
    sealed = seal(SECRET, owner=new_id())
    assert len(settings().encryption_keys[0].secret) == 32
    assert SECRET.encode() not in sealed.ciphertext


def test_the_same_secret_never_looks_the_same_twice():
    owner = new_id()
    first, second = seal(SECRET, owner=owner), seal(SECRET, owner=owner)
    assert first.nonce != second.nonce
    assert first.ciphertext != second.ciphertext


def test_a_ciphertext_moved_to_another_owner_cannot_be_read():
    sealed = seal(SECRET, owner=new_id())
    with pytest.raises(CannotDecrypt):
        unseal(sealed, owner=new_id())


@pytest.mark.parametrize("part", ["ciphertext", "nonce"])
def test_changed_bytes_are_noticed(part):
    owner = new_id()
    sealed = seal(SECRET, owner=owner)
    with pytest.raises(CannotDecrypt):
        unseal(replace(sealed, **{part: flipped(getattr(sealed, part))}), owner=owner)


@pytest.mark.parametrize("part", ["ciphertext", "nonce"])
def test_missing_bytes_are_noticed(part):
    owner = new_id()
    with pytest.raises(CannotDecrypt):
        unseal(replace(seal(SECRET, owner=owner), **{part: b""}), owner=owner)


def test_an_old_key_reads_what_it_wrote_and_the_first_key_writes(environment):
    owner = new_id()
    environment(ENCRYPTION_KEYS=KEY_ONE)
    old = seal(SECRET, owner=owner)

    environment(ENCRYPTION_KEYS=f"{KEY_TWO},{KEY_ONE}")

    assert unseal(old, owner=owner) == SECRET
    assert seal(SECRET, owner=owner).key_id != old.key_id


def test_without_its_key_nothing_can_be_read(environment):
    owner = new_id()
    environment(ENCRYPTION_KEYS=KEY_ONE)
    old = seal(SECRET, owner=owner)

    environment(ENCRYPTION_KEYS=KEY_TWO)

    with pytest.raises(CannotDecrypt):
        unseal(old, owner=owner)

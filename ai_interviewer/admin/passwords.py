"""Secrets that commands need, without showing them."""

import getpass
import sys

LEAVE_OUT = (
    "better left out: you are asked for it, or it is read from standard input, and it doesn't "
    "appear in the list of processes or the shell's history"
)


def password(given: str | None) -> str:
    """The password: asked for without showing it, or the first line that is piped in."""
    if given is not None:
        return given
    if sys.stdin.isatty():
        return getpass.getpass("Password: ")
    return sys.stdin.readline().rstrip("\r\n")

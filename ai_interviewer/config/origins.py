"""Addresses as browsers write them in their Origin header."""

import re

from ai_interviewer.config.environment import Environment

_USUAL_PORTS = {"http": 80, "https": 443}
_APP_URL = re.compile(
    r"(?P<scheme>https?)://(?P<host>[a-z0-9.-]+|\[[0-9a-f:.]+\])(:(?P<port>[0-9]{1,5}))?/?"
)
"""One host, without list, wildcard or user name; other scripts only in their xn-- form."""
APP_URL_WANTED = (
    "APP_URL must be one address like https://interviews.example.org, without a path or wildcard."
)


def app_origin(reader: Environment, port: int) -> str:
    """Where people open the app, as browsers write it; refuses anything else."""
    origin = _as_browsers_write(reader.text("APP_URL") or f"http://localhost:{port}")
    if not origin:
        reader.refuse("APP_URL", APP_URL_WANTED)
    return origin


def _as_browsers_write(address: str) -> str:
    """The address as browsers write it in their Origin header; empty when it is none."""
    match = _APP_URL.fullmatch(address.lower())
    if match is None or int(match["port"] or 1) not in range(1, 65536):
        return ""
    scheme, host, number = match["scheme"], match["host"], match["port"]
    is_usual = number is None or int(number) == _USUAL_PORTS[scheme]
    return f"{scheme}://{host}" if is_usual else f"{scheme}://{host}:{int(number)}"


def cors_origins(reader: Environment) -> tuple[str, ...]:
    """The exact origins whose pages may call the HTTP API; refuses anything else."""
    entries = [part.strip() for part in (reader.text("API_CORS_ORIGINS") or "").split(",")]
    origins = tuple(_as_browsers_write(entry) for entry in entries if entry)
    if "" in origins:
        reader.refuse(
            "API_CORS_ORIGINS",
            "API_CORS_ORIGINS must be a comma-separated list of exact addresses like "
            "https://tools.example.org, without a path or wildcard.",
        )
    return origins

"""The available interviewers. A new vendor is registered here, in one line."""

from ai_interviewer.domain.errors import ValidationFailed
from ai_interviewer.domain.interviewers import InterviewerSpec
from ai_interviewer.interviewers import builtin
from ai_interviewer.interviewers.base import Connection, Vendor
from ai_interviewer.interviewers.language_model.vendors import openai

VENDORS: tuple[Vendor, ...] = (
    builtin.VENDOR,
    openai.VENDOR,
)

_by_name = {vendor.spec.name: vendor for vendor in VENDORS}
_connections: dict[str, Connection] = {}


def vendor_of(name: str) -> Vendor:
    """The vendor of this interviewer. Raises ValidationFailed for an unknown name."""
    if name not in _by_name:
        raise ValidationFailed("choice_unknown")
    return _by_name[name]


def spec_of(name: str) -> InterviewerSpec:
    """The description of this interviewer. Raises ValidationFailed for an unknown name."""
    return vendor_of(name).spec


def connection_to(name: str) -> Connection:
    """This process's only connection to the interviewer's vendor, opened at the first call."""
    if name not in _connections:
        _connections[name] = vendor_of(name).connect()
    return _connections[name]


async def close_connections() -> None:
    """Close every open connection. The next call connects again."""
    while _connections:
        _, connection = _connections.popitem()
        await connection.aclose()

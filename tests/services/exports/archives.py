"""What an export holds, taken out of its archive."""

import zipfile
from uuid import UUID

from ai_interviewer.services import exports


async def exported(user: UUID) -> dict[str, str]:
    """The archive's files by name."""
    made = await exports.export(user_id=user)
    with made.file, zipfile.ZipFile(made.file) as files:
        assert files.testzip() is None
        return {name: files.read(name).decode() for name in files.namelist()}

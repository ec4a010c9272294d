"""Exports, unpacked."""

import zipfile
from uuid import UUID

from ai_interviewer.services import exports


async def export_files(user: UUID) -> dict[str, str]:
    """Export everything of the user; the archive's files by name."""
    made = await exports.export(user_id=user)
    with made.file, zipfile.ZipFile(made.file) as files:
        assert files.testzip() is None
        return {name: files.read(name).decode() for name in files.namelist()}

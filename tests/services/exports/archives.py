"""Exports, unpacked."""

import zipfile
from uuid import UUID

from ai_interviewer.services import exports


async def export_files(user: UUID) -> dict[str, str]:
    """Export everything of the user; the archive's files by name."""
    export = await exports.export(user_id=user)
    with export.file, zipfile.ZipFile(export.file) as files:
        assert files.testzip() is None
        return {name: files.read(name).decode() for name in files.namelist()}

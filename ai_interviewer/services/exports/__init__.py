"""Everything that is stored about a user, as a ZIP file.

Each kind of file has a module: `json_file`, `markdown`, `research`. To add a kind, write a class
with the three methods of `archive.Files` and name it in `archive.KINDS`.
"""

from ai_interviewer.services.exports.archive import Export, export

__all__ = ["Export", "export"]

"""Everything that is kept about a user, as a ZIP file to take away.

One module a kind of file: `json_file`, `markdown`, `research`. A further kind is a class with the
three methods of `archive.Files`, named in `archive.KINDS`.
"""

from ai_interviewer.services.exports.archive import Export, export

__all__ = ["Export", "export"]

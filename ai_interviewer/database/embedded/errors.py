"""What can go wrong with the embedded PostgreSQL, in words for the person who starts it."""

from pathlib import Path


class EmbeddedPostgresError(Exception):
    """The embedded PostgreSQL cannot be used; the message says why and what to do."""


class DataFolderInUse(EmbeddedPostgresError):
    """Another program uses this data folder."""

    def __init__(self, data_dir: Path, owner: int | None) -> None:
        process = f" (process {owner})" if owner else ""
        super().__init__(
            f"AI Interviewer{process} is already running with the data folder {data_dir}.\n"
            "Stop it first, or give this one its own: make run DATA_DIR=data2 PORT=3001"
        )


class PrivateFolder(EmbeddedPostgresError):
    """As root, PostgreSQL runs as a user of its own, which cannot pass through a private folder."""

    def __init__(self, folder: Path, target: Path) -> None:
        super().__init__(
            "PostgreSQL refuses to run as root, and the user we run it as can't reach\n"
            f"{target}: the folder {folder} is private. We don't change that. Choose one:\n"
            "  - start AI Interviewer as an ordinary user;\n"
            "  - move the clone and DATA_DIR to a folder that everybody can pass through;\n"
            "  - use your own PostgreSQL: DATABASE_URL=postgresql://user:password@host/name"
        )


def belongs_to_another_user(folder: Path) -> EmbeddedPostgresError:
    """The error for a cluster that we may not read."""
    return EmbeddedPostgresError(
        f"{folder} belongs to another user. Run this as the user who started AI Interviewer first, "
        "or choose another DATA_DIR."
    )

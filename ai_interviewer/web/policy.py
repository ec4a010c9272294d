"""The content security policy of the built pages, and the paths of prerendered ones."""

import base64
import hashlib
import re
from pathlib import Path

_INLINE_SCRIPT = re.compile(r"<script(?![^>]*\ssrc=)[^>]*>(.*?)</script>", re.DOTALL)


def content_security_policy(client: Path) -> str:
    """A policy that allows our own files and the build's inline scripts by hash, nothing else.

    Inline styles are allowed: the front end sets them, and a style cannot run code.
    """
    hashes = sorted(_script_hashes(client))
    return "; ".join(
        (
            "default-src 'none'",
            " ".join(("script-src 'self'", *hashes)),
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            # Without this, script-src would decide.
            "worker-src 'none'",
            "object-src 'none'",
            "frame-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
        )
    )


def prerendered_paths(client: Path) -> frozenset[str]:
    """The paths whose page has a folder of its own: `/login` for `login/index.html`."""
    return frozenset(
        "/" + page.parent.relative_to(client).as_posix()
        for page in client.rglob("index.html")
        if page.parent != client
    )


def _script_hashes(client: Path) -> set[str]:
    scripts = {
        script
        for page in client.rglob("*.html")
        for script in _INLINE_SCRIPT.findall(page.read_text(encoding="utf-8"))
    }
    return {
        f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"
        for script in scripts
    }

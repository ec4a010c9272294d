"""Writes the document that describes the API: `python -m ai_interviewer.api.document FILE`."""

import json
import sys
from pathlib import Path

from ai_interviewer.api.app import create_v1


def document() -> str:
    """The OpenAPI document as JSON, the same for the same code."""
    return json.dumps(create_v1().openapi(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(document(), encoding="utf-8")

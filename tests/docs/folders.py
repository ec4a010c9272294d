"""Where the app, its tests and its documents lie."""

from pathlib import Path

import ai_interviewer

ROOT = Path(ai_interviewer.__file__).parents[1]
APP, TESTS, DOCS = ROOT / "ai_interviewer", ROOT / "tests", ROOT / "docs"

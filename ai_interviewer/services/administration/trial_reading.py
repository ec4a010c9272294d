"""Reading the posting in a file as the built-in interviewer does: no account, no database."""

import json
from pathlib import Path

from ai_interviewer.interviewers.postings import read
from ai_interviewer.services.administration.trial_grading import CannotRead


def reading_as_json(path: Path) -> str:
    """What the posting says: title, company, level, tools, language, requirements and terms.

    Raises CannotRead.
    """
    reading = read(_text(path))
    return json.dumps(
        {
            "title": reading.title,
            "company": reading.company,
            "level": reading.level.value.lower(),
            "tech_stack": reading.tech_stack,
            "language": reading.language,
            "requirements": reading.requirements,
            "terms": reading.terms,
        },
        ensure_ascii=False,
        indent=1,
    )


def _text(path: Path) -> str:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise CannotRead(f"Can't read {path}: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise CannotRead(f"{path} isn't text in UTF-8.") from error
    if "\x00" in text:
        raise CannotRead(f"{path} isn't a text file.")
    return text

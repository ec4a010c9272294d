"""Checking questions of the host's own: no account, no database."""

from collections import Counter
from pathlib import Path

from ai_interviewer.interviewers.builtin.bank.files import UnusableBank, read_file
from ai_interviewer.interviewers.builtin.bank.host import host_files
from ai_interviewer.interviewers.builtin.bank.shapes import BankFile
from ai_interviewer.services.administration.trial_grading import CannotRead


def check_host_questions() -> None:
    """Read the folder QUESTION_BANK. Raises ConfigurationError with what is wrong in it."""
    host_files()


def counts(path: Path) -> list[str]:
    """What a file of questions holds, in a few lines. Raises CannotRead with all its problems."""
    try:
        return _counted(read_file(path))
    except UnusableBank as unusable:
        raise CannotRead("\n".join(f"{path}: {one}" for one in unusable.problems)) from unusable


def _counted(file: BankFile) -> list[str]:
    kinds = Counter(question.type.value.lower() for question in file.questions)
    return [
        f"{file.field} ({file.language})",
        f"questions: {len(file.questions)}"
        f" ({', '.join(f'{count} {kind}' for kind, count in kinds.most_common())})",
        f"key points: {sum(len(question.key_points) for question in file.questions)}",
        f"wrong claims: {sum(len(question.wrong_claims) for question in file.questions)}",
        f"names of roles and skills: {len(file.names)}",
    ]

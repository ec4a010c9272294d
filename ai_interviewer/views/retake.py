"""What pages show of retakes: their settings, and the chain they belong to."""

from dataclasses import dataclass, field

from ai_interviewer.views.attempts import Stop, TextChange


@dataclass(frozen=True)
class RetakeTerms:
    """With which settings an interview would be repeated, and what that needs."""

    session_id: str = ""
    job_id: str = ""
    """Empty when the posting no longer exists."""
    role_title: str = ""
    attempt_number: int = 0
    interviewer_name: str = ""
    needs_key: bool = False
    no_key: str = ""
    """What to do when a key is needed and there is none, in a sentence."""
    grading_samples: int = 1
    terms: str = ""
    """What stays as it was, in a sentence."""
    same_hint: str = ""
    """What the same questions are good for; `new_hint`, what new ones are."""
    new_hint: str = ""
    question_count: int = 0
    has_resume: bool = False
    has_key: bool = False


@dataclass(frozen=True)
class ChainView:
    """An interview's place: the attempt it repeats, and the path of all attempts."""

    of_id: str = ""
    of_number: int = 0
    """The attempt that this one repeats; 0 for none."""
    has_same_questions: bool = False
    path: list[Stop] = field(default_factory=list)
    is_path_cut: bool = False
    compare_path: str = ""
    compare_label: str = ""
    """The comparison with the attempt that this one repeats, or with the one before it."""
    result: str = ""
    """The overall score against the last attempt that it can be compared with, in a sentence."""
    posting_changes: list[TextChange] = field(default_factory=list)
    """What changed in the posting since the attempt that this one repeats."""

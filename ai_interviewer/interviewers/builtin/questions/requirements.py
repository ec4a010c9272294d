"""What a posting asks for, each thing as a phrase that stands verbatim in its cleaned text."""

from ai_interviewer.domain.interview import Posting, Requirement
from ai_interviewer.interviewers.builtin.instructions import is_order_to_score
from ai_interviewer.interviewers.postings import Reading, SectionKind, read

_MOST, _FEW = 24, 5


def requirements_of(posting: Posting) -> tuple[Requirement, ...]:
    """The requirements, most binding first: skills, duties, then what is merely welcome.

    A posting that asks for little may still name its tools.
    """
    reading = _reading(posting)
    ordered = {
        phrase
        for line in reading.lines
        if is_order_to_score(line.text)
        for phrase in reading.requirements
        if phrase in line.text and (line.is_bullet or is_order_to_score(phrase))
    }
    phrases = [phrase for phrase in reading.requirements if phrase not in ordered][:_MOST]
    if len(phrases) < _FEW:
        told = " ".join(phrases)
        phrases += [
            tool for tool in posting.tech_stack if tool in reading.text and tool not in told
        ]
    return tuple(map(Requirement, phrases or _last_resort(posting, reading)))


def kind_of(phrase: str, posting: Posting) -> SectionKind:
    """The kind of section in which the posting has this phrase."""
    return _reading(posting).kind_of(phrase)


def is_experience(phrase: str, posting: Posting) -> bool:
    """Whether it is what years are asked for in: "3 years in sales of wine"."""
    return any(phrase in term for term in _reading(posting).terms)


def stands_for_nothing(phrase: str, posting: Posting) -> bool:
    """Whether a posting asks for nothing, so that its title or its first words stand for it."""
    is_named = phrase in (posting.role_title, _beginning(_reading(posting)))
    return is_named or not any(map(str.isalpha, phrase))


def _reading(posting: Posting) -> Reading:
    return read(posting.description, posting.language)


def _last_resort(posting: Posting, reading: Reading) -> list[str]:
    """A posting that asks for nothing still has its tools, or at least the role."""
    return list(posting.tech_stack) or [posting.role_title or _beginning(reading)]


def _beginning(reading: Reading) -> str:
    return reading.text[:80]

"""What a file of the question bank holds, and the rules that keep its questions speakable."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import islice
from typing import Annotated, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    model_validator,
)

from ai_interviewer.domain.enums import ExperienceLevel, QuestionType
from ai_interviewer.domain.key_points import FEWEST_KEY_POINTS, MOST_KEY_POINTS
from ai_interviewer.interviewers.builtin.wording import all_wordings

MOST_CHARACTERS = 300
MOST_WORDS_OF_A_QUESTION = 30
MOST_QUESTIONS, MOST_NAMES, MOST_SAID, MOST_WRONG_CLAIMS = 200, 400, 10, 10
"""Somebody waits while new texts are measured."""
_FEWEST_FOLLOW_UPS, _MOST_UNKNOWN = 2, 10
_UNSPOKEN = frozenset({"Cc", "Cs", "Co", "Zl", "Zp"})
_WORD = re.compile(r"[^\W_]+(?:['’.\-][^\W_]+)*")


def word_count(text: str) -> int:
    """How many words one hears when the text is read aloud."""
    return len(_WORD.findall(text))


def _spoken_ask(text: str) -> str:
    words, asks = word_count(text), text.count("?")
    if words > MOST_WORDS_OF_A_QUESTION:
        raise ValueError(f"has {words} words; at most {MOST_WORDS_OF_A_QUESTION} can be asked")
    if asks > 1:
        raise ValueError("asks more than one question")
    return text


def _on_one_line(text: str) -> str:
    if any(unicodedata.category(sign) in _UNSPOKEN for sign in text):
        raise ValueError("has a line break or another control character")
    return text


Text = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=MOST_CHARACTERS),
    AfterValidator(_on_one_line),
]
Ask = Annotated[Text, AfterValidator(_spoken_ask)]
Phrases = Annotated[tuple[Text, ...], Field(min_length=1)]


def _spoken_here(language: str) -> str:
    spoken = [wording.language for wording in all_wordings()]
    if language not in spoken:
        raise ValueError(f"must be one of {', '.join(spoken)}")
    return language


class _Shape(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class BankKeyPoint(_Shape):
    """One thing a good answer says."""

    point: Text
    """A short statement, as the candidate reads it afterwards."""
    why: Text
    said: Annotated[tuple[Text, ...], Field(min_length=2, max_length=MOST_SAID)]
    """How candidates commonly say it, in spoken sentences."""
    follow_up: Ask | None = None
    """What to ask when an answer leaves it out."""


class WrongClaim(_Shape):
    """Something often said that is wrong."""

    claim: Text
    why: Text
    """Why it is wrong, for the candidate to read."""


class BankQuestion(_Shape):
    """A question with what to listen for."""

    id: Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(?:-[a-z0-9]+)*$", max_length=80)]
    type: QuestionType
    levels: Annotated[tuple[ExperienceLevel, ...], Field(min_length=1)]
    roles: tuple[Text, ...] = ()
    """Which of the file's `roles` it is for; everybody if it names none."""
    skills: Phrases
    """Names from the file's `skills`."""
    question: Ask
    key_points: Annotated[
        tuple[BankKeyPoint, ...], Field(min_length=FEWEST_KEY_POINTS, max_length=MOST_KEY_POINTS)
    ]
    wrong_claims: Annotated[tuple[WrongClaim, ...], Field(max_length=MOST_WRONG_CLAIMS)] = ()

    @model_validator(mode="after")
    def _can_be_followed_up(self) -> Self:
        count = sum(point.follow_up is not None for point in self.key_points)
        if count < _FEWEST_FOLLOW_UPS:
            raise ValueError(f"needs a follow_up at {_FEWEST_FOLLOW_UPS} key points; has {count}")
        return self


class BankFile(_Shape):
    """The questions of one field in one language."""

    field: Text
    language: Annotated[str, AfterValidator(_spoken_here)]
    roles: Phrases
    """Job titles of the field, as postings write them."""
    other_roles: tuple[Text, ...] = ()
    """Job titles that sound like them and are of another field: a dental nurse is no nurse."""
    skills: Annotated[dict[Text, tuple[Text, ...]], Field(min_length=1)]
    """Each skill with its other names, as postings spell them."""
    questions: Annotated[tuple[BankQuestion, ...], Field(min_length=1, max_length=MOST_QUESTIONS)]

    @property
    def skill_names(self) -> tuple[str, ...]:
        """Its skills under all their names."""
        return tuple(name for skill, others in self.skills.items() for name in (skill, *others))

    @property
    def names(self) -> tuple[str, ...]:
        """What a posting can name: roles and skills."""
        return (*self.roles, *self.skill_names)

    @model_validator(mode="after")
    def _is_consistent(self) -> Self:
        ids = [question.id for question in self.questions]
        doubled = sorted({one for one in ids if ids.count(one) > 1})
        if doubled:
            raise ValueError(f"the id {doubled[0]} occurs twice")
        if len(self.names) > MOST_NAMES:
            raise ValueError(f"has {len(self.names)} roles and skills; at most {MOST_NAMES}")
        unknown = list(islice(self._unknown_names(), _MOST_UNKNOWN))
        if unknown:
            raise ValueError("; ".join(unknown))
        return self

    def _unknown_names(self) -> Iterator[str]:
        for question in self.questions:
            for skill in question.skills:
                if skill not in self.skills:
                    yield f"{question.id} names the skill {skill!r}, not listed in skills"
            for role in question.roles:
                if role not in self.roles:
                    yield f"{question.id} names the role {role!r}, not listed in roles"

"""What an interviewer receives and what it returns.

All of it is plain data about one candidate and one job. Posting, résumé and answers are the
candidate's texts: data to read, never instructions to follow.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from ai_interviewer.domain.enums import Dimension, ExperienceLevel, QuestionType
from ai_interviewer.domain.key_points import HeardPoint, KeyPoint
from ai_interviewer.domain.receipts import Quote


@dataclass(frozen=True, slots=True)
class Posting:
    """A job posting as it was when the interview began. `language` is a BCP 47 code."""

    role_title: str
    company: str
    level: ExperienceLevel
    tech_stack: tuple[str, ...]
    description: str
    language: str


@dataclass(frozen=True, slots=True)
class Requirement:
    """One thing the posting asks for. `phrase` is verbatim from the posting's text.

    A text that was pasted with markup or invisible signs is cleaned first: the phrase is in what a
    person sees of it.
    """

    phrase: str


@dataclass(frozen=True, slots=True)
class PlannedTopic:
    """A requirement to ask about, with which type of question and which line of the résumé.

    `requirement` is an index into the plan's requirements; `evidence` is a verbatim line of the
    résumé, or None when the résumé shows nothing for this requirement.
    """

    type: QuestionType
    requirement: int
    evidence: str | None


@dataclass(frozen=True, slots=True)
class Plan:
    """What an interview will ask about, in order. It has a topic for every main question."""

    requirements: tuple[Requirement, ...]
    topics: tuple[PlannedTopic, ...]
    is_by_rule: bool = False

    def phrase_of(self, index: int | None) -> str:
        """The posting's phrase for the requirement at `index`; empty when there is none."""
        if index is None or not 0 <= index < len(self.requirements):
            return ""
        return self.requirements[index].phrase


@dataclass(frozen=True, slots=True)
class Brief:
    """What an interview is based on: a posting, a résumé and the number of questions."""

    posting: Posting
    resume: str
    question_count: int
    seed: int = 0
    known_requirements: tuple[Requirement, ...] = ()
    """Found in this version of the posting before; reused so that attempts can be compared."""
    asked_before: tuple[str, ...] = ()
    """Questions of earlier attempts that a new plan should avoid."""
    own_questions: tuple[str, ...] = ()
    """The candidate's own files for the question bank, as texts in TOML."""


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """A question, numbered from 1. `follows_up` numbers the one whose answer it asks more about."""

    number: int
    type: QuestionType
    text: str
    requirement: int | None
    evidence: str | None
    follows_up: int | None = None
    key_points: tuple[KeyPoint, ...] = ()
    """What a good answer contains. Hidden from the candidate until the answer is submitted."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """A question with the raw answer to it, and its levels once they are known."""

    question: AskedQuestion
    answer: str
    levels: "Levels | None" = None


@dataclass(frozen=True, slots=True)
class Levels:
    """Level 0-5 per dimension; None is "not assessed", which is not zero.

    A level is a whole number, or the mean of several gradings of one answer.
    """

    job_relevance: float | None
    completeness: float | None
    technical_correctness: float | None
    clarity: float | None

    def of(self, dimension: Dimension) -> float | None:
        level: float | None = getattr(self, dimension.value.lower())
        return level


@dataclass(frozen=True, slots=True)
class Turn:
    """Everything the interviewer knows when it asks question `number`."""

    brief: Brief
    plan: Plan
    history: tuple[Exchange, ...]
    """All earlier questions and answers of this interview, in order."""
    number: int
    passed: tuple[AskedQuestion, ...] = ()
    """The questions that the candidate skipped, or had swapped for another."""

    @property
    def main_question_count(self) -> int:
        """How many topics were asked about so far."""
        asked = (*questions_of(self.history), *self.passed)
        return sum(question.follows_up is None for question in asked)


@dataclass(frozen=True, slots=True)
class Grading:
    """Everything the interviewer knows when it analyses an answer."""

    brief: Brief
    plan: Plan
    history: tuple[Exchange, ...]
    question: AskedQuestion
    answer: str
    objection: str = ""
    """The candidate's objection to earlier feedback on this answer. Data, like the answer."""


@dataclass(frozen=True, slots=True)
class Score:
    """One dimension's level with its reason and its receipts.

    `is_estimate` marks a level that the interviewer cannot really know. `missing` names what the
    answer lacks for level 5. `lowest` and `highest` are the range over several gradings, when
    there were several.
    """

    dimension: Dimension
    level: float | None
    rationale: str
    quotes: tuple[Quote, ...] = ()
    missing: tuple[str, ...] = ()
    is_estimate: bool = False
    margin: float | None = None
    """How far off the level may be, in levels: four of five expert levels are that close or
    closer. None when the interviewer cannot say."""
    lowest: float | None = None
    highest: float | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """A strength, or something to improve, with the words that show it."""

    text: str
    quotes: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True)
class Gap:
    """Knowledge the answer did not show, and the posting's phrase that asks for it."""

    text: str
    requirement: str


@dataclass(frozen=True, slots=True)
class Recommendation:
    """What to practise: a topic, why, and one concrete exercise or resource."""

    topic: str
    why: str
    exercise: str


@dataclass(frozen=True, slots=True)
class ResumeCheck:
    """A claim of the résumé compared with what the answer showed of it; both are quoted.

    `resume_quote` is from the résumé (`resume[start:end] == text`). `quotes` are from the answer,
    and empty when the answer says nothing about the claim.
    """

    text: str
    resume_quote: Quote
    quotes: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True)
class Analysis:
    """The whole feedback on one answer. `scores` holds every dimension once, in rubric order."""

    scores: tuple[Score, ...]
    strengths: tuple[Claim, ...]
    improvements: tuple[Claim, ...]
    gaps: tuple[Gap, ...]
    recommendations: tuple[Recommendation, ...]
    dropped_claims: int = 0
    """Claims left out because their quotes are not in the answer."""
    resume_checks: tuple[ResumeCheck, ...] = ()
    stronger_answer: str = ""
    """The candidate's own answer, made stronger with facts from the answer and the résumé only;
    `[fill in]` marks a missing fact."""
    ignored_instruction: bool = False
    """A sentence was not counted, because it seems to be about the scoring."""
    is_floor: bool = False  # it held nothing to assess; no interviewer was asked
    is_trimmed: bool = False  # posting or résumé were shortened to fit the model's context
    key_points: tuple[HeardPoint, ...] = ()
    """The question's key points in their order, each with what the answer says of it."""
    is_incomplete: bool = False  # parts of the model's reply could not be used
    is_short: bool = False  # the rest is made on request

    @property
    def levels(self) -> Levels:
        by_dimension = {score.dimension: score.level for score in self.scores}
        return Levels(
            job_relevance=by_dimension.get(Dimension.JOB_RELEVANCE),
            completeness=by_dimension.get(Dimension.COMPLETENESS),
            technical_correctness=by_dimension.get(Dimension.TECHNICAL_CORRECTNESS),
            clarity=by_dimension.get(Dimension.CLARITY),
        )


@dataclass(frozen=True, slots=True)
class Assessed:
    """An answered question with its feedback."""

    exchange: Exchange
    analysis: Analysis


@dataclass(frozen=True, slots=True)
class Closing:
    """Everything the interviewer knows when it sums up a finished interview."""

    brief: Brief
    plan: Plan
    assessed: tuple[Assessed, ...]


@dataclass(frozen=True, slots=True)
class PracticePoint:
    """What to practise, why (from which answers), and one concrete exercise."""

    topic: str
    why: str
    exercise: str
    questions: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Summary:
    """The closing words, and what to practise, the most important first. By rule, like a plan."""

    text: str
    practise: tuple[PracticePoint, ...]
    is_trimmed: bool = False
    is_by_rule: bool = False


@dataclass(frozen=True, slots=True)
class Consumption:
    """What calls cost: tokens, dollars if known, whether the host's key paid; and their number."""

    model: str
    input_tokens: int = 0
    output_tokens: int = 0
    cost_usd: float | None = None
    provider: str = ""
    is_on_server_key: bool = False
    calls: int = 0


def questions_of(history: Sequence[Exchange]) -> tuple[AskedQuestion, ...]:
    return tuple(exchange.question for exchange in history)

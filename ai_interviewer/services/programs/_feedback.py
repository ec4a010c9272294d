"""Feedback on answers and whole interviews, in numbers and with receipts."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from ai_interviewer.domain import rubric
from ai_interviewer.domain.enums import Dimension
from ai_interviewer.domain.interview import Claim, Levels, Score
from ai_interviewer.domain.key_points import Heard, HeardPoint, with_corrections
from ai_interviewer.domain.receipts import Quote
from ai_interviewer.models import Answer, Feedback, InterviewSession, Question
from ai_interviewer.services._records import interview_rows, json_columns
from ai_interviewer.services.programs._times import utc


@dataclass(frozen=True, slots=True)
class Scores:
    """Points from 0 to 10; null where nothing was assessed."""

    job_relevance: float | None
    completeness: float | None
    technical_correctness: float | None
    clarity: float | None


@dataclass(frozen=True, slots=True)
class Receipt:
    """Words of the answer that prove a statement: `text` is `answer[start:end]`.

    Offsets count Unicode code points.
    """

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class DimensionRecord:
    """One dimension of the rubric. `level` is 0 to 5 and half the points.

    `lowest` and `highest` are levels of several gradings; `margin` is how far off one may be.
    """

    dimension: Dimension
    level: float | None
    points: float | None
    rationale: str
    receipts: list[Receipt]
    missing: list[str]
    is_estimate: bool
    margin: float | None
    lowest: float | None
    highest: float | None


@dataclass(frozen=True, slots=True)
class KeyPointRecord:
    """What a good answer says, and whether this one did. The candidate's corrections count."""

    text: str
    why: str
    heard: Heard
    receipts: list[Receipt]


@dataclass(frozen=True, slots=True)
class StatementRecord:
    """A strength, or something to improve, with the words that show it."""

    text: str
    receipts: list[Receipt]


@dataclass(frozen=True, slots=True)
class GapRecord:
    """Knowledge that the answer did not show, and the posting's words that ask for it."""

    text: str
    requirement: str


@dataclass(frozen=True, slots=True)
class RecommendationRecord:
    """What to practise, why, and how."""

    topic: str
    why: str
    exercise: str


@dataclass(frozen=True, slots=True)
class InstrumentRecord:
    """What produced the scores. Those of different hashes are not comparable."""

    interviewer: str
    model: str | None
    rubric_version: str
    prompt_version: str
    hash: str


@dataclass(frozen=True, slots=True)
class FeedbackRecord:
    """The current feedback on one answer. `overall` is the mean of the assessed dimensions."""

    id: UUID
    question_id: UUID
    question_number: int
    revision: int
    scores: Scores
    overall: float | None
    dimensions: list[DimensionRecord]
    key_points: list[KeyPointRecord]
    strengths: list[StatementRecord]
    improvements: list[StatementRecord]
    gaps: list[GapRecord]
    recommendations: list[RecommendationRecord]
    stronger_answer: str | None
    ignored_instruction: bool
    grading_samples: int
    instrument: InstrumentRecord
    created_at: datetime


@dataclass(frozen=True, slots=True)
class PracticePointRecord:
    """What to practise, and the numbers of the questions that show it."""

    topic: str
    why: str
    exercise: str
    questions: list[int]


@dataclass(frozen=True, slots=True)
class SummaryRecord:
    """The interviewer's closing words."""

    text: str
    practise: list[PracticePointRecord]


def feedback_record(question: Question, answer: Answer, feedback: Feedback) -> FeedbackRecord:
    analysis = json_columns.analysis_from_json(feedback.content)
    corrections = json_columns.corrections_from_json(answer.corrections)
    levels = interview_rows.levels_of(feedback)
    return FeedbackRecord(
        id=feedback.id,
        question_id=question.id,
        question_number=question.number,
        revision=feedback.revision,
        scores=scores_of(levels),
        overall=rubric.overall(levels),
        dimensions=[_dimension(score) for score in analysis.scores],
        key_points=key_point_records(with_corrections(analysis.key_points, corrections)),
        strengths=[_statement(claim) for claim in analysis.strengths],
        improvements=[_statement(claim) for claim in analysis.improvements],
        gaps=[GapRecord(gap.text, gap.requirement) for gap in analysis.gaps],
        recommendations=[
            RecommendationRecord(item.topic, item.why, item.exercise)
            for item in analysis.recommendations
        ],
        stronger_answer=analysis.stronger_answer or None,
        ignored_instruction=analysis.ignored_instruction,
        grading_samples=feedback.sample_count,
        instrument=InstrumentRecord(
            interviewer=feedback.interviewer,
            model=feedback.model or None,
            rubric_version=feedback.rubric_version,
            prompt_version=feedback.prompt_version,
            hash=feedback.instrument_hash,
        ),
        created_at=utc(feedback.created_at),
    )


def summary_record(interview: InterviewSession) -> SummaryRecord | None:
    """The interview's summary; None while there is none."""
    if interview.summary is None:
        return None
    summary = json_columns.summary_from_json(interview.summary)
    return SummaryRecord(
        text=summary.text,
        practise=[
            PracticePointRecord(point.topic, point.why, point.exercise, list(point.questions))
            for point in summary.practise
        ],
    )


def key_point_records(points: Iterable[HeardPoint]) -> list[KeyPointRecord]:
    """What a good answer says, and whether this one did."""
    return [
        KeyPointRecord(
            text=point.key_point.text,
            why=point.key_point.why,
            heard=point.heard,
            receipts=_receipts(point.quotes),
        )
        for point in points
    ]


def scores_of(levels: Levels) -> Scores:
    """The levels in points."""
    return Scores(
        job_relevance=_points(levels.job_relevance),
        completeness=_points(levels.completeness),
        technical_correctness=_points(levels.technical_correctness),
        clarity=_points(levels.clarity),
    )


def _dimension(score: Score) -> DimensionRecord:
    return DimensionRecord(
        dimension=score.dimension,
        level=score.level,
        points=_points(score.level),
        rationale=score.rationale,
        receipts=_receipts(score.quotes),
        missing=list(score.missing),
        is_estimate=score.is_estimate,
        margin=score.margin,
        lowest=score.lowest,
        highest=score.highest,
    )


def _statement(claim: Claim) -> StatementRecord:
    return StatementRecord(claim.text, _receipts(claim.quotes))


def _receipts(quotes: Iterable[Quote]) -> list[Receipt]:
    return [Receipt(quote.text, quote.start, quote.end) for quote in quotes]


def _points(level: float | None) -> float | None:
    return None if level is None else rubric.points(level)

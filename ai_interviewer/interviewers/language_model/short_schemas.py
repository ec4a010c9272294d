"""The shapes of short replies, for a model that is slow or weak."""

from typing import Annotated, Any, ClassVar

from pydantic import BeforeValidator, Field, WithJsonSchema

from ai_interviewer.domain.key_points import MOST_KEY_POINTS
from ai_interviewer.domain.rubric import HIGHEST, LOWEST, RUBRIC
from ai_interviewer.interviewers.language_model.schemas import (
    ClaimReply,
    GapReply,
    HeardPointReply,
    RecommendationReply,
    Reply,
    Words,
    at_most,
    few,
    plain_level,
    usable_items,
)


class ShortQuestionReply(Reply):
    text: Annotated[str, at_most(600, "the question as the candidate reads it")]


def _level_if_any(level: Any) -> int | None:
    plain = plain_level(level)
    return plain if isinstance(plain, int) and LOWEST <= plain <= HIGHEST else None


_LevelIfAny = Annotated[
    int | None,
    WithJsonSchema({"type": "integer", "enum": list(range(LOWEST, HIGHEST + 1))}),
    BeforeValidator(_level_if_any),
]


class ShortAnalysisReply(Reply):
    """As little as feedback can be: why, with two quotes, the levels, and one thing to fix."""

    forgettable: ClassVar[dict[str, Any]] = {
        "quotes": [],
        "why": "",
        "fix": "",
        **dict.fromkeys(row.dimension.value.lower() for row in RUBRIC),
    }

    why: Annotated[str, at_most(300, "one or two sentences to the candidate")]
    quotes: Annotated[list[Words], few(2, "verbatim passages of the answer")]
    job_relevance: _LevelIfAny
    completeness: _LevelIfAny
    technical_correctness: _LevelIfAny
    clarity: _LevelIfAny
    fix: Annotated[str, at_most(300, "the one thing to change first")]


class DetailsReply(Reply):
    """What a short analysis left out."""

    forgettable: ClassVar[dict[str, Any]] = {
        **{"key_points": [], "strengths": [], "improvements": [], "gaps": []},
        **{"recommendations": [], "stronger_answer": ""},
    }

    key_points: Annotated[
        list[HeardPointReply],
        usable_items(HeardPointReply),
        Field(json_schema_extra={"maxItems": MOST_KEY_POINTS}),
    ]
    strengths: Annotated[list[ClaimReply], usable_items(ClaimReply), few(2)]
    improvements: Annotated[list[ClaimReply], usable_items(ClaimReply), few(2)]
    gaps: Annotated[list[GapReply], usable_items(GapReply), few(2)]
    recommendations: Annotated[list[RecommendationReply], usable_items(RecommendationReply), few(2)]
    stronger_answer: Annotated[str, at_most(1_500)]

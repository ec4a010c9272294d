"""What a model replies when it is asked to analyse an answer."""

from typing import Any

QUOTE = "built a composite index concurrently"
DIMENSIONS = ("job_relevance", "completeness", "technical_correctness", "clarity")


def analysis_reply(level: Any = 3, missing: tuple[str, ...] = ("the why",), **changes: Any) -> dict:
    score = {"rationale": "Because.", "quotes": [QUOTE], "missing": list(missing), "level": level}
    whole: dict[str, Any] = dict.fromkeys(DIMENSIONS, score)
    whole |= {"strengths": [], "improvements": [], "gaps": [], "recommendations": []}
    return {"reply": whole | changes}

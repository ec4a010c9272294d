"""Feedback on answers with nothing to assess: the same from every interviewer, at no cost."""

from ai_interviewer.domain.interview import Analysis, Gap, Grading, Recommendation, Score
from ai_interviewer.domain.rubric import LOWEST, RUBRIC
from ai_interviewer.domain.sanity import sanity_reason
from ai_interviewer.interviewers.builtin.reading import requirement_of
from ai_interviewer.interviewers.builtin.wording import wording_for


def floor_analysis(grading: Grading) -> Analysis | None:
    """The lowest level on every dimension with the reason; None when it can be scored."""
    reason = sanity_reason(grading.answer, grading.question.text)
    if reason is None:
        return None
    wording = wording_for(grading.brief.posting.language)
    requirement = requirement_of(grading.plan, grading.question)
    return Analysis(
        scores=tuple(
            Score(row.dimension, LOWEST, wording.floor[reason], missing=(wording.floor_missing,))
            for row in RUBRIC
        ),
        strengths=(),
        improvements=(),
        gaps=(Gap(wording.gap, requirement),) if requirement else (),
        recommendations=(
            Recommendation(
                topic=requirement or grading.brief.posting.role_title,
                why=wording.floor_recommendation_why,
                exercise=wording.floor_exercise,
            ),
        ),
    )

"""From a model's reply to feedback to rely on: quotes located, levels and gaps consistent."""

from collections.abc import Callable
from dataclasses import replace

from ai_interviewer.domain.enums import Dimension
from ai_interviewer.domain.interview import Analysis, Grading, Score
from ai_interviewer.domain.rubric import HIGHEST, LOWEST, RUBRIC
from ai_interviewer.interviewers.follow_ups import thread_of
from ai_interviewer.interviewers.language_model.fencing import displayable
from ai_interviewer.interviewers.language_model.replies.claims import (
    locate_quotes,
    named_gaps,
    proven_checks,
    proven_claims,
    recommendations,
)
from ai_interviewer.interviewers.language_model.replies.injections import gives_orders
from ai_interviewer.interviewers.language_model.replies.json_text import UnusableReply
from ai_interviewer.interviewers.language_model.replies.key_points import heard_points
from ai_interviewer.interviewers.language_model.replies.language_check import is_foreign
from ai_interviewer.interviewers.language_model.replies.stronger_answer import checked_stronger
from ai_interviewer.interviewers.language_model.schemas import AnalysisReply, ScoreReply
from ai_interviewer.interviewers.language_model.thorough_schemas import WordsReply

NOT_NAMED = "—"
"""Stands in for what is missing when a level below the highest does not name it."""


def rationales_so_far(properties: dict[str, object]) -> str:
    """What may be shown of an unfinished analysis: its rationales, never a level or a quote."""
    rationales = []
    for row in RUBRIC:
        score = properties.get(row.dimension.value.lower())
        rationale = score.get("rationale") if isinstance(score, dict) else None
        if isinstance(rationale, str) and rationale.strip():
            rationales.append(displayable(rationale))
    return "\n\n".join(rationales)


def checked_analysis(reply: AnalysisReply, grading: Grading) -> Analysis:
    """The feedback, in rubric order. Claims without a located quote are left out and counted.

    Raises UnusableReply when a level above the lowest has no located quote, when one below the
    highest names nothing missing, or when the words are in another language. Its fallback is the
    analysis with the first marked as estimates, and NOT_NAMED as what the second lack.
    """
    answer = grading.answer
    scores = tuple(
        score_of(row.dimension, getattr(reply, row.dimension.value.lower()), answer)
        for row in RUBRIC
    )
    analysis = replace(
        unscored(reply, grading),
        scores=scores,
        is_incomplete=any(score.level is None for score in scores),
    )
    problems = problems_of(analysis, grading.brief.posting.language)
    if problems:
        raise UnusableReply("; ".join(problems), with_estimates_marked(analysis))
    return analysis


def unscored(reply: AnalysisReply | WordsReply, grading: Grading) -> Analysis:
    """The feedback without scores. Claims without a located quote are left out and counted."""
    answer = grading.answer
    strengths = proven_claims(reply.strengths, answer)
    improvements = proven_claims(reply.improvements, answer)
    checks = proven_checks(reply.resume_checks, grading)
    points = heard_points(reply.key_points, grading)
    return Analysis(
        scores=(),
        strengths=strengths.items,
        improvements=improvements.items,
        gaps=named_gaps(reply.gaps, grading),
        recommendations=recommendations(reply.recommendations),
        dropped_claims=sum(p.dropped for p in (strengths, improvements, checks, points)),
        resume_checks=checks.items,
        stronger_answer=own_stronger_answer(reply.stronger_answer, grading),
        ignored_instruction=reply.injection_noticed or holds_orders(grading),
        key_points=points.items,
    )


def score_of(dimension: Dimension, reply: ScoreReply | None, answer: str) -> Score:
    """The score with those of its quotes that are in the answer; not assessed without a reply."""
    if reply is None:
        return Score(dimension, None, "")
    missing = tuple(words for text in reply.missing if (words := displayable(text)))
    level = reply.level
    if level == HIGHEST and missing:
        level = HIGHEST - 1
    return Score(
        dimension=dimension,
        level=level,
        rationale=displayable(reply.rationale),
        quotes=locate_quotes(reply.quotes, answer),
        missing=missing,
    )


def own_stronger_answer(text: str, grading: Grading) -> str:
    """The stronger answer, with no figures but those of the candidate and the question."""
    thread = thread_of(grading.history, grading.question)
    own_texts = [grading.answer, grading.brief.resume, *(past.answer for past in thread)]
    return checked_stronger(text, [*own_texts, grading.question.text])


def holds_orders(grading: Grading) -> bool:
    """Whether the posting, résumé or answer tells the scorer what to do."""
    brief = grading.brief
    texts = (grading.answer, grading.objection, brief.resume, brief.posting.description)
    return any(gives_orders(text) for text in texts)


def problems_of(analysis: Analysis, language: str) -> list[str]:
    """What the model is asked to repair."""
    problems = []
    if unproven := _dimensions_where(_lacks_proof, analysis):
        problems.append(f"quotes of {unproven} are not verbatim in the answer")
    if unexplained := _dimensions_where(_lacks_missing, analysis):
        problems.append(f"missing of {unexplained} is empty although the level is below {HIGHEST}")
    if is_foreign(" ".join(score.rationale for score in analysis.scores), language):
        problems.append(f"the feedback is not in the language {language}")
    return problems


def _dimensions_where(has_problem: Callable[[Score], bool], analysis: Analysis) -> str:
    return ", ".join(s.dimension.value.lower() for s in analysis.scores if has_problem(s))


def _lacks_proof(score: Score) -> bool:
    return score.level is not None and score.level > LOWEST and not score.quotes


def _lacks_missing(score: Score) -> bool:
    return score.level is not None and score.level < HIGHEST and not score.missing


def with_estimates_marked(analysis: Analysis) -> Analysis:
    """The analysis with unproven levels marked, and NOT_NAMED for what was to be named."""
    return replace(
        analysis,
        scores=tuple(
            replace(
                score,
                is_estimate=_lacks_proof(score),
                missing=(NOT_NAMED,) if _lacks_missing(score) else score.missing,
            )
            for score in analysis.scores
        ),
    )

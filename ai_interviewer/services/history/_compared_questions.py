"""A question's answers in several attempts, side by side, with the difference of their points."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from ai_interviewer.domain.comparison import question_identity
from ai_interviewer.domain.interview import Levels
from ai_interviewer.domain.rubric import points
from ai_interviewer.domain.scores import mean_levels, session_overall, without_float_noise
from ai_interviewer.models import Answer, Feedback, InterviewSession, Question
from ai_interviewer.services._records import interview_rows, json_columns
from ai_interviewer.services._records.feedback_views import proven_quotes
from ai_interviewer.texts import t
from ai_interviewer.views.attempts import ComparedAnswer, ComparedQuestion, ComparedScore
from ai_interviewer.views.changes import signed
from ai_interviewer.views.highlights import highlight_segments
from ai_interviewer.views.scores import as_shown, dimension_means, score_label

GradedRow = tuple[Question, Answer, Feedback | None]


def answers_by_question(
    chosen: Sequence[InterviewSession], answers: dict[UUID, list[GradedRow]]
) -> list[dict[UUID, GradedRow]]:
    """The answers to each question by attempt, in the order in which questions first appear."""
    by_question: dict[str, dict[UUID, GradedRow]] = {}
    for attempt in chosen:
        for row in answers.get(attempt.id, []):
            by_question.setdefault(question_identity(row[0].text), {})[attempt.id] = row
    return list(by_question.values())


def compared_question(
    chosen: Sequence[InterviewSession], rows: dict[UUID, GradedRow], *, in_words: bool = False
) -> ComparedQuestion:
    """A question with the answer of each chosen attempt, the earliest first."""
    question = next(iter(rows.values()))[0]
    answers = [_answer(attempt, rows.get(attempt.id), in_words) for attempt in chosen]
    places = [place for place, attempt in enumerate(chosen) if attempt.id in rows]
    first, last = places[0], places[-1]
    difference, gain = "", None
    before, after = (rows[chosen[place].id][2] for place in (first, last))
    if first != last and before and after and before.instrument_hash == after.instrument_hash:
        earlier, later = (interview_rows.levels_of(feedback) for feedback in (before, after))
        scores = session_overall([earlier]), session_overall([later])
        gain = _gain(*scores)
        difference = _difference_label(
            gain,
            between=(answers[first], answers[last]) if len(chosen) > 2 else None,
            in_words=in_words,
        )
        if not in_words:
            answers[last] = _with_differences(answers[last], earlier, later)
    return ComparedQuestion(
        text=question.text,
        lang=question.lang,
        type_label=t.interview.question_types[question.type.value],
        answers=answers,
        difference=difference,
        is_better=(gain or 0.0) > 0,
    )


def _difference_label(
    gain: float | None, *, between: tuple[ComparedAnswer, ComparedAnswer] | None, in_words: bool
) -> str:
    if gain is None:
        return ""
    if between is None:
        if in_words:
            return _gain_in_words(gain)
        return t.compare.difference_is.format(difference=signed(gain))
    first, last = between
    wording = t.compare.span_in_words if in_words else t.compare.span
    return wording.format(
        difference=_gain_in_words(gain) if in_words else signed(gain),
        first=first.attempt,
        last=last.attempt,
    )


def _gain_in_words(gain: float) -> str:
    if not gain:
        return t.compare.unchanged
    return t.compare.better if gain > 0 else t.compare.weaker


def _answer(attempt: InterviewSession, row: GradedRow | None, in_words: bool) -> ComparedAnswer:
    number = attempt.attempt_number or 0
    if row is None:
        return ComparedAnswer(attempt=number)
    _, answer, feedback = row
    text = answer.text or ""
    if feedback is None:
        return ComparedAnswer(number, True, answer.lang, highlight_segments(text, []))
    quotes = proven_quotes(json_columns.analysis_from_json(feedback.content))
    levels = interview_rows.levels_of(feedback)
    return ComparedAnswer(
        attempt=number,
        has_answer=True,
        lang=answer.lang,
        segments=highlight_segments(text, quotes),
        overall=score_label(session_overall([levels]), in_words=in_words),
        scores=[
            ComparedScore(mean.name, mean.points)
            for mean in dimension_means([levels], in_words=in_words)
        ],
    )


def _with_differences(answer: ComparedAnswer, before: Levels, after: Levels) -> ComparedAnswer:
    earlier = mean_levels([before])
    differences = {
        t.scores.dimensions[dimension.value]: _difference(points(earlier[dimension]), points(level))
        for dimension, level in mean_levels([after]).items()
        if dimension in earlier
    }
    return replace(
        answer,
        scores=[
            replace(score, difference=differences.get(score.name, "")) for score in answer.scores
        ],
    )


def _difference(before: float | None, after: float | None) -> str:
    gain = _gain(before, after)
    return "" if gain is None else signed(gain)


def _gain(before: float | None, after: float | None) -> float | None:
    """The difference of the points as shown, so that readers can check it; None if one is None."""
    if before is None or after is None:
        return None
    return without_float_noise(as_shown(after) - as_shown(before))

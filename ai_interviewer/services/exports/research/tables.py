"""The rows of the research tables, from the records of the export."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from statistics import fmean
from typing import Any

from ai_interviewer.domain.key_points import Heard
from ai_interviewer.domain.rubric import POINTS_PER_LEVEL
from ai_interviewer.services.exports.records import Record

_LEVELS = ("job_relevance", "completeness", "technical_correctness", "clarity")
_GRADED_BY = ("interviewer", "model", "rubric_version", "prompt_version", "instrument_hash")


class UsageTotals:
    """The usage of each interview and of each answer."""

    def __init__(self, usage: Sequence[Record] = ()) -> None:
        self._by_operation: dict[str | None, list[Record]] = defaultdict(list)
        self._by_interview: dict[str | None, list[Record]] = defaultdict(list)
        for record in usage:
            self._by_operation[record["operation_id"]].append(record)
            self._by_interview[record["interview_session_id"]].append(record)

    def of_interview(self, interview: Record) -> Record:
        return _total(self._by_interview.get(interview["id"], []))

    def of_answer(self, interview: Record, answer: Record) -> Record:
        ids = [work["id"] for work in interview["work"] if work["answer_id"] == answer["id"]]
        return _total([record for key in ids for record in self._by_operation.get(key, [])])


def interview_row(interview: Record, usage_totals: UsageTotals) -> Record:
    """The interview's row, with the mean points (0-10) of its answers and its usage."""
    questions = interview["questions"]
    copied = (
        *("job_posting_id", "kind", "status", "attempt_number", "retake_of_id"),
        *("repeats_questions", "context", "interviewer", "model", "grading_samples", "language"),
        *("posting_level", "posting_hash", "question_count"),
    )
    return {
        "interview_id": interview["id"],
        **{name: interview[name] for name in copied},
        "model": interview["model"] or None,
        "role_title": interview["posting_title"],
        "company": interview["posting_company"] or None,
        "asked": len(questions),
        "answered": sum(_is_submitted(question["answer"]) for question in questions),
        "overall": _overall(questions),
        "began_at": interview["created_at"],
        "completed_at": interview["completed_at"],
        **usage_totals.of_interview(interview),
    }


def question_rows(interview: Record) -> Iterator[Record]:
    """A row for each question that was asked."""
    copied = (
        *("number", "type", "text", "lang", "requirement_index", "follows_up_id"),
        *("source_question_id", "prompt_version", "instrument_hash"),
    )
    for question in interview["questions"]:
        rating = question["rating"]
        yield {
            "question_id": question["id"],
            "interview_id": interview["id"],
            **{name: question[name] for name in copied},
            "model": question["model"] or None,
            "is_relevant": rating["is_relevant"] if rating else None,
            "asked_at": question["created_at"],
        }


def answer_rows(interview: Record, usage_totals: UsageTotals) -> Iterator[Record]:
    """A row for each revision of the feedback and each grading behind it. Drafts are left out."""
    for question in interview["questions"]:
        answer = question["answer"]
        if not _is_submitted(answer):
            continue
        columns_of_answer = {
            "answer_id": answer["id"],
            "question_id": question["id"],
            "interview_id": interview["id"],
            "text": answer["text"],
            "lang": answer["lang"],
            "characters": len(answer["text"]),
            "asked_at": question["created_at"],
            "submitted_at": answer["submitted_at"],
        }
        usage = usage_totals.of_answer(interview, answer)
        for grading in _gradings(answer["feedback"]):
            yield columns_of_answer | grading | usage


def key_point_rows(interview: Record) -> Iterator[Record]:
    """A row for each key point in each grading of each answer."""
    for question in interview["questions"]:
        answer = question["answer"]
        if not _is_submitted(answer):
            continue
        for feedback in answer["feedback"]:
            for graded in (feedback, *feedback["samples"]):
                yield from (
                    {
                        "answer_id": answer["id"],
                        "question_id": question["id"],
                        "interview_id": interview["id"],
                        "revision": feedback["revision"],
                        "is_current": feedback["is_current"],
                        "sample_number": graded.get("sample_number"),
                        **row,
                    }
                    for row in _heard_rows(graded)
                )


def _heard_rows(graded: Record) -> Iterator[Record]:
    for number, point in enumerate(_heard_points(graded), 1):
        yield {
            "number": number,
            "text": point["key_point"]["text"],
            "why": point["key_point"]["why"] or None,
            "heard": point["heard"],
            "quote": next((quote["text"] for quote in point["quotes"]), None),
        }


def _heard_points(graded: Record) -> list[Record]:
    """What was heard of the key points. Feedback from before there were any has none."""
    points: list[Record] = graded.get("content", {}).get("key_points", [])
    return points


def _overall(questions: Sequence[Record]) -> float | None:
    """The mean points (0-10) of the answers by their current feedback; None without any."""
    answers = [question["answer"] for question in questions if _is_submitted(question["answer"])]
    current = [f for answer in answers for f in answer["feedback"] if f["is_current"]]
    points = [p for f in current if (p := _grading(f, f, None)["points"]) is not None]
    return fmean(points) if points else None


def _gradings(revisions: Sequence[Record]) -> Iterator[Record]:
    for feedback in revisions:
        yield _grading(feedback, feedback, None)
        for sample in feedback["samples"]:
            yield _grading(feedback, sample, sample["sample_number"])
    if not revisions:
        yield _grading({}, {}, None)


def _grading(feedback: Record, graded: Record, sample_number: int | None) -> Record:
    levels = {name: graded.get(name) for name in _LEVELS}
    assessed = [level for level in levels.values() if level is not None]
    return {
        "graded_at": graded.get("created_at"),
        "revision": feedback.get("revision"),
        "is_current": feedback.get("is_current"),
        "sample_number": sample_number,
        "sample_count": feedback.get("sample_count"),
        **levels,
        **_margins(graded),
        **_heard_counts(graded),
        "points": POINTS_PER_LEVEL * fmean(assessed) if assessed else None,
        **{name: feedback.get(name) or None for name in _GRADED_BY},
    }


def _margins(graded: Record) -> Record:
    scores = graded.get("content", {}).get("scores", [])
    margins = {score["dimension"].lower(): score.get("margin") for score in scores}
    return {f"{name}_margin": margins.get(name) for name in _LEVELS}


def _heard_counts(graded: Record) -> Record:
    states = [point["heard"] for point in _heard_points(graded)]
    counts = {
        "key_points": len(states),
        "key_points_heard": states.count(Heard.HEARD.value),
        "key_points_partly": states.count(Heard.PARTLY.value),
    }
    return counts if graded else dict.fromkeys(counts)


def _is_submitted(answer: Record | None) -> bool:
    return answer is not None and answer["text"] is not None


def _total(usage: Sequence[Record]) -> dict[str, Any]:
    """The sums. The cost is None if any of it is unknown."""
    costs = [record["cost_usd"] for record in usage]
    return {
        "input_tokens": sum(record["input_tokens"] for record in usage) if usage else None,
        "output_tokens": sum(record["output_tokens"] for record in usage) if usage else None,
        "cost_usd": sum(costs) if usage and None not in costs else None,
    }

"""The rows of the research tables, from the records of the export."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from statistics import fmean
from typing import Any

from ai_interviewer.domain.rubric import POINTS_PER_LEVEL
from ai_interviewer.services.exports.records import Record

_LEVELS = ("job_relevance", "completeness", "technical_correctness", "clarity")
_GRADED_BY = ("interviewer", "model", "rubric_version", "prompt_version", "instrument_hash")


class Spendings:
    """What was consumed, by the operation and by the interview it was consumed for."""

    def __init__(self, usage: Sequence[Record] = ()) -> None:
        self._by_operation: dict[str | None, list[Record]] = defaultdict(list)
        self._by_interview: dict[str | None, list[Record]] = defaultdict(list)
        for one in usage:
            self._by_operation[one["operation_id"]].append(one)
            self._by_interview[one["interview_session_id"]].append(one)

    def of_interview(self, interview: Record) -> Record:
        return _total(self._by_interview.get(interview["id"], []))

    def of_answer(self, interview: Record, answer: Record) -> Record:
        work = [one["id"] for one in interview["work"] if one["answer_id"] == answer["id"]]
        return _total([one for key in work for one in self._by_operation.get(key, [])])


def interview_row(interview: Record, spendings: Spendings) -> Record:
    questions = interview["questions"]
    same = (
        *("job_posting_id", "kind", "status", "attempt_number", "retake_of_id"),
        *("repeats_questions", "interviewer", "model", "grading_samples", "language"),
        *("posting_level", "posting_hash", "question_count"),
    )
    return {
        "interview_id": interview["id"],
        **{name: interview[name] for name in same},
        "model": interview["model"] or None,
        "role_title": interview["posting_title"],
        "company": interview["posting_company"] or None,
        "asked": len(questions),
        "answered": sum(_is_submitted(question["answer"]) for question in questions),
        "overall": _overall(questions),
        "began_at": interview["created_at"],
        "completed_at": interview["completed_at"],
        **spendings.of_interview(interview),
    }


def question_rows(interview: Record) -> Iterator[Record]:
    same = (
        *("number", "type", "text", "lang", "requirement_index", "follows_up_id"),
        *("source_question_id", "prompt_version", "instrument_hash"),
    )
    for question in interview["questions"]:
        rating = question["rating"]
        yield {
            "question_id": question["id"],
            "interview_id": interview["id"],
            **{name: question[name] for name in same},
            "model": question["model"] or None,
            "is_relevant": rating["is_relevant"] if rating else None,
            "asked_at": question["created_at"],
        }


def answer_rows(interview: Record, spendings: Spendings) -> Iterator[Record]:
    """One row for each revision of the feedback and each of its samples; drafts are no answers."""
    for question in interview["questions"]:
        answer = question["answer"]
        if not _is_submitted(answer):
            continue
        given = {
            "answer_id": answer["id"],
            "question_id": question["id"],
            "interview_id": interview["id"],
            "text": answer["text"],
            "lang": answer["lang"],
            "characters": len(answer["text"]),
            "asked_at": question["created_at"],
            "submitted_at": answer["submitted_at"],
        }
        spent = spendings.of_answer(interview, answer)
        for grading in _gradings(answer["feedback"]):
            yield given | grading | spent


def _overall(questions: Sequence[Record]) -> float | None:
    """The mean of the answers' points, by the newest feedback of each."""
    answers = [question["answer"] for question in questions if _is_submitted(question["answer"])]
    newest = [f for answer in answers for f in answer["feedback"] if f["is_current"]]
    points = [p for f in newest if (p := _grading(f, f, None)["points"]) is not None]
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
        "points": POINTS_PER_LEVEL * fmean(assessed) if assessed else None,
        **{name: feedback.get(name) or None for name in _GRADED_BY},
    }


def _is_submitted(answer: Record | None) -> bool:
    return answer is not None and answer["text"] is not None


def _total(usage: Sequence[Record]) -> dict[str, Any]:
    """Sums; a cost that is not known for all of it is not known."""
    costs = [one["cost_usd"] for one in usage]
    return {
        "input_tokens": sum(one["input_tokens"] for one in usage) if usage else None,
        "output_tokens": sum(one["output_tokens"] for one in usage) if usage else None,
        "cost_usd": sum(costs) if usage and None not in costs else None,
    }

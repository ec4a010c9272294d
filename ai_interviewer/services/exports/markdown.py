"""The same for people: a README, the résumé, the postings, and one file an interview."""

import re
import zipfile
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from datetime import datetime

from ai_interviewer.domain import rubric
from ai_interviewer.domain.interview import Analysis, Claim, Quote, Score
from ai_interviewer.services._records import json_columns
from ai_interviewer.services._records.interviewer_labels import interviewer_label
from ai_interviewer.services.exports.fencing import block, inline
from ai_interviewer.services.exports.records import Record
from ai_interviewer.texts import t
from ai_interviewer.views import moments
from ai_interviewer.views.scores import short_points_label

_NOT_IN_NAMES = re.compile(r"[^a-z0-9]+")
_LONGEST_NAME = 60


class MarkdownFiles:
    """Files that any program shows as text. What people and models wrote stands between fences."""

    def __init__(self, archive: zipfile.ZipFile, _opened: ExitStack) -> None:
        self._archive = archive
        self._zone = "UTC"
        self._count = 0

    def begin(self, account: Record) -> None:
        self._zone = account["account"]["time_zone"]
        self._write("README.md", self._readme(account))
        resume = account["resume"]
        if resume is not None:
            self._write("resume.md", self._resume(resume))
        for number, posting in enumerate(account["job_postings"], 1):
            name = _name(number, posting["role_title"])
            self._write(f"postings/{name}.md", self._posting(posting))

    def add(self, interviews: list[Record]) -> None:
        for interview in interviews:
            self._count += 1
            name = _name(self._count, interview["posting_title"])
            self._write(f"interviews/{name}.md", self._interview(interview))

    def end(self) -> None:
        """Every file is written already."""

    def _write(self, name: str, parts: Iterable[str]) -> None:
        self._archive.writestr(name, "\n\n".join(part for part in parts if part) + "\n")

    def _when(self, iso: str | None) -> str:
        time = datetime.fromisoformat(iso) if iso else None
        return moments.moment(time, self._zone).label or t.your_data.never

    def _readme(self, account: Record) -> list[str]:
        user = account["account"]
        models = [f"{provider}: {model}" for provider, model in user["chosen_models"].items()]
        keys = [
            t.your_data.archive_key.format(
                provider=inline(key["provider"]),
                last4=inline(key["last4"]),
                when=self._when(key["created_at"]),
            )
            for key in user["api_keys"]
        ]
        return [
            _heading(1, t.your_data.archive_title),
            t.your_data.archive_intro,
            _bullets(t.your_data.archive_files),
            t.your_data.archive_lacks,
            _heading(2, t.settings.account),
            _facts(
                (t.settings.email, inline(user["email"])),
                (t.settings.member_since, self._when(user["created_at"])),
                (t.settings.time_zone, inline(user["time_zone"])),
                (t.settings.model, inline("; ".join(models) or t.your_data.default_model)),
                (t.settings.key_heading, "; ".join(keys) or t.your_data.archive_no_key),
            ),
            _heading(2, t.settings.sign_ins_heading),
            _bullets(self._sign_in(sign_in) for sign_in in account["sign_ins"]),
        ]

    def _sign_in(self, sign_in: Record) -> str:
        return t.your_data.sign_in.format(
            browser=inline(sign_in["user_agent"]) or t.settings.unknown_browser,
            since=self._when(sign_in["created_at"]),
            last=self._when(sign_in["last_seen_at"]),
        )

    def _resume(self, resume: Record) -> list[str]:
        parts = [
            _heading(1, t.interview.resume),
            _facts((t.resume.updated, self._when(resume["updated_at"]))),
        ]
        if resume["text"]:
            parts.append(block(resume["text"]))
        if resume["uploaded_text"]:
            parts += [_heading(2, t.resume.unsaved), block(resume["uploaded_text"])]
        return parts

    def _posting(self, posting: Record) -> list[str]:
        return [
            _heading(1, inline(posting["role_title"])),
            _facts(
                (t.jobs.company, inline(posting["company"])),
                (t.jobs.level, t.jobs.levels[posting["experience_level"]]),
                (
                    t.jobs.tech_stack,
                    t.app.comma.join(inline(name) for name in posting["tech_stack"]),
                ),
                (t.jobs.language, inline(posting["language"])),
                (t.your_data.created, self._when(posting["created_at"])),
                (
                    t.your_data.archive_deleted,
                    self._when(posting["deleted_at"]) if posting["deleted_at"] else "",
                ),
            ),
            block(posting["description"]),
            _section(
                t.your_data.requirements, (inline(row["phrase"]) for row in posting["requirements"])
            ),
        ]

    def _interview(self, interview: Record) -> list[str]:
        return [
            _heading(1, inline(interview["posting_title"])),
            _facts(
                (t.jobs.company, inline(interview["posting_company"])),
                (t.progress.attempt, str(interview["attempt_number"] or "")),
                (t.begin.interviewer, interviewer_label(interview["interviewer"])),
                (t.settings.model, inline(interview["model"])),
                (t.your_data.begun, self._when(interview["created_at"])),
                (t.your_data.completed, self._when(interview["completed_at"])),
            ),
            *_summary(interview["summary"]),
            *(part for question in interview["questions"] for part in self._question(question)),
            _section(t.completed.outline, _outline(interview["plan"])),
            _heading(2, t.interview.posting),
            block(interview["posting_description"]),
            _heading(2, t.interview.resume),
            block(interview["resume_text"]),
        ]

    def _question(self, question: Record) -> list[str]:
        answer, rating = question["answer"], question["rating"]
        verdict = (
            "" if rating is None else (t.interview.yes if rating["is_relevant"] else t.interview.no)
        )
        return [
            _heading(2, t.interview.question_number.format(number=question["number"])),
            block(question["text"]),
            _facts(
                (t.your_data.type, t.interview.question_types[question["type"]]),
                (t.interview.why_evidence, inline(question["resume_evidence"] or "")),
                (t.interview.relevant, verdict),
            ),
            *(self._answer(answer) if answer else [t.completed.not_answered]),
        ]

    def _answer(self, answer: Record) -> list[str]:
        parts = (
            [_heading(3, t.interview.your_answer), block(answer["text"])] if answer["text"] else []
        )
        if answer["draft"]:
            parts += [_heading(3, t.your_data.draft), block(answer["draft"])]
        for revision in answer["feedback"]:
            parts += self._feedback(revision)
        return parts

    def _feedback(self, revision: Record) -> list[str]:
        analysis = json_columns.analysis_from_json(revision["content"])
        title = t.your_data.revision.format(
            number=revision["revision"], when=self._when(revision["created_at"])
        )
        return [
            _heading(3, title),
            _bullets(_score(score) for score in analysis.scores),
            *_claims(analysis),
            *(
                [_heading(4, t.feedback.stronger), block(analysis.stronger_answer)]
                * bool(analysis.stronger_answer)
            ),
            _section(t.your_data.gradings, (_levels(row) for row in revision["samples"]), level=4),
            *(
                f"{_heading(4, t.feedback.your_objection)}\n\n{block(row['objection'])}"
                for row in revision["disputes"]
            ),
        ]


def _claims(analysis: Analysis) -> list[str]:
    return [
        _section(t.feedback.strengths, map(_claim, analysis.strengths), level=4),
        _section(t.feedback.improvements, map(_claim, analysis.improvements), level=4),
        _section(
            t.feedback.gaps,
            (f"{inline(gap.text)} ({inline(gap.requirement)})" for gap in analysis.gaps),
            level=4,
        ),
        _section(
            t.feedback.recommendations,
            (
                f"{inline(item.topic)}: {inline(item.why)} {inline(item.exercise)}"
                for item in analysis.recommendations
            ),
            level=4,
        ),
        _section(
            t.feedback.resume_checks,
            (
                " ".join([inline(check.text), *_quotes([check.resume_quote, *check.quotes])])
                for check in analysis.resume_checks
            ),
            level=4,
        ),
    ]


def _score(score: Score) -> str:
    points = t.feedback.not_assessed if score.level is None else _points(score.level)
    missing = "; ".join(inline(text) for text in score.missing)
    parts = [
        t.your_data.score.format(
            dimension=t.scores.dimensions[score.dimension.value], points=points
        ),
        inline(score.rationale),
        *_quotes(score.quotes),
        t.your_data.missing.format(missing=missing) if missing else "",
    ]
    return " ".join(part for part in parts if part)


def _claim(claim: Claim) -> str:
    return " ".join([inline(claim.text), *_quotes(claim.quotes)])


def _quotes(quotes: Sequence[Quote]) -> list[str]:
    return [t.your_data.quote.format(words=inline(quote.text)) for quote in quotes]


def _levels(row: Record) -> str:
    names = ((name, row[name.lower()]) for name in t.scores.dimensions)
    levels = ((t.scores.dimensions[name], level) for name, level in names if level is not None)
    return t.app.comma.join(
        t.app.fact.format(name=name, value=_points(level)) for name, level in levels
    )


def _points(level: float) -> str:
    return short_points_label(rubric.points(level))


def _summary(stored: Record | None) -> list[str]:
    if stored is None:
        return []
    summary = json_columns.summary_from_json(stored)
    points = (
        f"{inline(point.topic)}: {inline(point.why)} {inline(point.exercise)}"
        for point in summary.practise
    )
    return [
        _heading(2, t.completed.summary),
        block(summary.text),
        _section(t.completed.practise, points, level=3),
    ]


def _outline(stored: Record | None) -> list[str]:
    if stored is None:
        return []
    return [inline(row.phrase) for row in json_columns.plan_from_json(stored).requirements]


def _facts(*facts: tuple[str, str]) -> str:
    return _bullets(t.app.fact.format(name=name, value=value) for name, value in facts if value)


def _section(title: str, lines: Iterable[str], *, level: int = 2) -> str:
    """A heading with a list below it; nothing without lines."""
    listed = _bullets(lines)
    return f"{_heading(level, title)}\n\n{listed}" if listed else ""


def _heading(level: int, title: str) -> str:
    return f"{'#' * level} {title}"


def _bullets(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)


def _name(number: int, title: str) -> str:
    """A file name that every system takes, whatever the title is."""
    words = _NOT_IN_NAMES.sub("-", title.lower()).strip("-")[:_LONGEST_NAME].strip("-")
    return f"{number:04d}-{words}" if words else f"{number:04d}"

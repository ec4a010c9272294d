"""Files for people: a README, the résumé, the postings, and one file per interview."""

import re
import zipfile
from collections.abc import Iterable
from contextlib import ExitStack
from datetime import datetime

from ai_interviewer.domain.enums import InterviewContext
from ai_interviewer.services._records import json_columns
from ai_interviewer.services._records.interviewer_labels import label_within
from ai_interviewer.services.exports._markdown_feedback import feedback_parts
from ai_interviewer.services.exports._markdown_lists import bullets, facts, heading, section
from ai_interviewer.services.exports.fencing import block, inline
from ai_interviewer.services.exports.records import Record
from ai_interviewer.texts import t
from ai_interviewer.views import moments

_UNSAFE_IN_NAMES = re.compile(r"[^a-z0-9]+")
_MOST_CHARACTERS = 60


class MarkdownFiles:
    """Files that any program shows as text. Texts of people and models are fenced or escaped.

    A file that somebody gave us is written as it was.
    """

    def __init__(self, archive: zipfile.ZipFile, _stack: ExitStack) -> None:
        self._archive = archive
        self._zone = "UTC"
        self._count = 0

    def begin(self, account: Record) -> None:
        self._zone = account["account"]["time_zone"]
        self._write("README.md", self._readme(account))
        resume = account["resume"]
        if resume is not None:
            self._write("resume.md", self._resume(resume))
        own_questions = account["own_questions"]
        if own_questions is not None:
            self._archive.writestr("questions.toml", own_questions["text"])
        for number, posting in enumerate(account["job_postings"], 1):
            name = _name(number, posting["role_title"])
            self._write(f"postings/{name}.md", self._posting(posting))

    def add(self, interviews: list[Record]) -> None:
        for interview in interviews:
            self._count += 1
            name = _name(self._count, interview["posting_title"])
            self._write(f"interviews/{name}.md", self._interview(interview))

    def end(self) -> None:
        """All files are already written."""

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
            heading(1, t.your_data.archive_title),
            t.your_data.archive_intro,
            bullets(t.your_data.archive_files),
            t.your_data.archive_lacks,
            heading(2, t.settings.account),
            facts(
                (t.settings.email, inline(user["email"])),
                (t.settings.member_since, self._when(user["created_at"])),
                (t.settings.time_zone, inline(user["time_zone"])),
                (t.settings.model, inline("; ".join(models) or t.your_data.default_model)),
                (t.settings.key_heading, "; ".join(keys) or t.your_data.archive_no_key),
            ),
            heading(2, t.settings.sign_ins_heading),
            bullets(self._sign_in(sign_in) for sign_in in account["sign_ins"]),
        ]

    def _sign_in(self, sign_in: Record) -> str:
        return t.your_data.sign_in.format(
            browser=inline(sign_in["user_agent"]) or t.settings.unknown_browser,
            since=self._when(sign_in["created_at"]),
            last=self._when(sign_in["last_seen_at"]),
        )

    def _resume(self, resume: Record) -> list[str]:
        parts = [
            heading(1, t.interview.resume),
            facts((t.resume.updated, self._when(resume["updated_at"]))),
        ]
        if resume["text"]:
            parts.append(block(resume["text"]))
        if resume["uploaded_text"]:
            parts += [heading(2, t.resume.unsaved), block(resume["uploaded_text"])]
        return parts

    def _posting(self, posting: Record) -> list[str]:
        return [
            heading(1, inline(posting["role_title"])),
            facts(
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
            section(
                t.your_data.requirements, (inline(row["phrase"]) for row in posting["requirements"])
            ),
        ]

    def _interview(self, interview: Record) -> list[str]:
        return [
            heading(1, inline(interview["posting_title"])),
            facts(
                (t.jobs.company, inline(interview["posting_company"])),
                (t.progress.attempt, str(interview["attempt_number"] or "")),
                (
                    t.begin.interviewer,
                    label_within(interview["interviewer"], InterviewContext(interview["context"])),
                ),
                (t.settings.model, inline(interview["model"])),
                (t.your_data.begun, self._when(interview["created_at"])),
                (t.your_data.completed, self._when(interview["completed_at"])),
            ),
            *_summary(interview["summary"]),
            *(part for question in interview["questions"] for part in self._question(question)),
            section(
                t.your_data.swapped, (inline(one["text"]) for one in interview["swapped_questions"])
            ),
            *_notes(interview["notes"]),
            section(t.completed.outline, _outline(interview["plan"])),
            heading(2, t.interview.posting),
            block(interview["posting_description"]),
            heading(2, t.interview.resume),
            block(interview["resume_text"]),
        ]

    def _question(self, question: Record) -> list[str]:
        answer, rating = question["answer"], question["rating"]
        verdict = (
            "" if rating is None else (t.interview.yes if rating["is_relevant"] else t.interview.no)
        )
        return [
            heading(2, t.interview.question_number.format(number=question["number"])),
            block(question["text"]),
            facts(
                (t.your_data.type, t.interview.question_types[question["type"]]),
                (t.interview.why_evidence, inline(question["resume_evidence"] or "")),
                (t.interview.relevant, verdict),
                (t.interview.hints, str(question["hints_taken"] or "")),
            ),
            t.completed.you_skipped if question["skipped_at"] else "",
            *(self._answer(answer) if answer else [t.completed.not_answered]),
        ]

    def _answer(self, answer: Record) -> list[str]:
        parts = (
            [heading(3, t.interview.your_answer), block(answer["text"])] if answer["text"] else []
        )
        if answer["draft"]:
            parts += [heading(3, t.your_data.draft), block(answer["draft"])]
        corrections = json_columns.corrections_from_json(answer["corrections"])
        for revision in answer["feedback"]:
            stored_at = self._when(revision["created_at"])
            parts += feedback_parts(revision, corrections, stored_at=stored_at)
        return parts


def _summary(stored: Record | None) -> list[str]:
    if stored is None:
        return []
    summary = json_columns.summary_from_json(stored)
    points = (
        f"{inline(point.topic)}: {inline(point.why)} {inline(point.exercise)}"
        for point in summary.practise
    )
    return [
        heading(2, t.completed.summary),
        block(summary.text),
        section(t.completed.practise, points, level=3),
    ]


def _notes(notes: str) -> list[str]:
    return [heading(2, t.completed.notes), block(notes)] if notes else []


def _outline(stored: Record | None) -> list[str]:
    if stored is None:
        return []
    return [inline(row.phrase) for row in json_columns.plan_from_json(stored).requirements]


def _name(number: int, title: str) -> str:
    """A file name that is valid on every system, whatever the title is."""
    words = _UNSAFE_IN_NAMES.sub("-", title.lower()).strip("-")[:_MOST_CHARACTERS].strip("-")
    return f"{number:04d}-{words}" if words else f"{number:04d}"

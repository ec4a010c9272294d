"""What every column of the research tables means. A test compares it with the tables."""

from dataclasses import dataclass

_TIME = ("ISO 8601 with offset", "", "did not happen")
_LEVEL = ("level", "0-5, a mean of several gradings may lie between", "not assessed, or not graded")
_ID = ("UUID", "", "never")
_NO_USAGE = "no provider was asked, as by the built-in interviewer"


@dataclass(frozen=True, slots=True)
class Column:
    name: str
    meaning: str
    unit: str = "text"
    range: str = ""
    missing: str = "never"


def _usage(of: str) -> tuple[Column, ...]:
    price = "the model's price is unknown, or "
    return (
        Column("input_tokens", f"tokens sent to the model {of}", "tokens", "0-", _NO_USAGE),
        Column("output_tokens", f"tokens the model wrote {of}", "tokens", "0-", _NO_USAGE),
        Column("cost_usd", f"estimated cost {of}", "US dollars", "0-", price + _NO_USAGE),
    )


def _margins() -> tuple[Column, ...]:
    return tuple(
        Column(
            f"{name}_margin",
            f"how far off the level of {name.replace('_', ' ')} may be, four times in five",
            "levels",
            "0-5",
            "not assessed, not graded, or the interviewer can't say",
        )
        for name in ("job_relevance", "completeness", "technical_correctness", "clarity")
    )


TABLES: dict[str, tuple[Column, ...]] = {
    "interviews": (
        Column("interview_id", "the interview", *_ID),
        Column("job_posting_id", "the posting it was for", "UUID", "", "the posting was deleted"),
        Column("kind", "what it was for", "category", "INTERVIEW, PRACTICE, SAMPLE"),
        Column("status", "whether it is finished", "category", "IN_PROGRESS, COMPLETED"),
        Column("attempt_number", "attempt at this posting", "count", "1-", "kind is not INTERVIEW"),
        Column("retake_of_id", "the interview that it repeats", "UUID", "", "it repeats none"),
        Column("repeats_questions", "whether the same questions were asked", "true or false"),
        Column(
            "context", "what was told of posting and résumé", "category", "DUAL, or one of them"
        ),
        Column(
            "interviewer", "who asked and graded", "category", "BUILTIN, or the name of a vendor"
        ),
        Column("model", "the language model", missing="the interviewer is BUILTIN"),
        Column("grading_samples", "gradings of each answer", "count", "1-5"),
        Column("language", "interview language", "BCP 47 code"),
        Column("role_title", "the posting's title then"),
        Column("company", "the posting's company then", missing="none was named"),
        Column("posting_level", "seniority", "category", "JUNIOR, MID, SENIOR, LEAD"),
        Column("posting_hash", "the same for the same posting text", "SHA-256, hex"),
        Column("question_count", "questions planned", "count", "1-12"),
        Column("asked", "questions asked", "count", "0-12"),
        Column("answered", "questions answered", "count", "0-12"),
        Column("overall", "mean of its answers' points as shown", "points", "0-10", "not graded"),
        Column("began_at", "when it began", *_TIME),
        Column("completed_at", "when it was finished", *_TIME),
        *_usage("for this interview: questions, analyses and summary"),
    ),
    "questions": (
        Column("question_id", "the question", *_ID),
        Column("interview_id", "the interview it was asked in", *_ID),
        Column("number", "position in the interview", "count", "1-12"),
        Column("type", "kind of evidence asked for", "category", "TECHNICAL, BEHAVIORAL, PROJECT"),
        Column("text", "the question"),
        Column("lang", "its language", "BCP 47 code"),
        Column("requirement_index", "requirement of the posting", "index", "0-", "asks about none"),
        Column("follows_up_id", "the question it follows up", "UUID", "", "a main question"),
        Column("source_question_id", "the same question earlier", "UUID", "", "new, or deleted"),
        Column(
            "model",
            "the model that asked, or the version of the built-in interviewer",
            missing="not known",
        ),
        Column("prompt_version", "version of the prompts that led to it"),
        Column("instrument_hash", "the same for the same instrument", "SHA-256, hex"),
        Column("is_relevant", "the candidate's rating", "true or false", "", "not rated"),
        Column("asked_at", "when it was asked", *_TIME),
    ),
    "answers": (
        Column("answer_id", "the answer; as many rows as it has gradings", *_ID),
        Column("question_id", "the question it answers", *_ID),
        Column("interview_id", "the interview", *_ID),
        Column("text", "the answer, as submitted"),
        Column("lang", "its language", "BCP 47 code"),
        Column("characters", "length of the answer", "characters", "1-20000"),
        Column("asked_at", "when the question was asked", *_TIME),
        Column("submitted_at", "when the answer was submitted", *_TIME),
        Column("graded_at", "when this grading was stored", *_TIME),
        Column("revision", "feedback revision; an objection adds one", "count", "1-", "not graded"),
        Column("is_current", "whether the newest revision", "true or false", "", "not graded"),
        Column(
            "sample_number",
            "which of several gradings; the row without a number holds their mean, which is shown",
            "count",
            "1-5",
            "the feedback as it is shown",
        ),
        Column("sample_count", "gradings behind this revision", "count", "1-5", "not graded"),
        Column("job_relevance", "level of job relevance", *_LEVEL),
        Column("completeness", "level of completeness", *_LEVEL),
        Column("technical_correctness", "level of technical correctness", *_LEVEL),
        Column("clarity", "level of clarity", *_LEVEL),
        *_margins(),
        Column("key_points", "key points that were looked for", "count", "0-7", "not graded"),
        Column("key_points_heard", "of these, heard", "count", "0-7", "not graded"),
        Column("key_points_partly", "of these, partly heard", "count", "0-7", "not graded"),
        Column(
            "points",
            "mean of the assessed levels, doubled",
            "points",
            "0-10",
            "no dimension was assessed, or not graded",
        ),
        Column(
            "interviewer",
            "who graded",
            "category",
            "BUILTIN, or the name of a vendor",
            "not graded",
        ),
        Column(
            "model",
            "the model that graded, or the version of the built-in interviewer",
            missing="not graded",
        ),
        Column("rubric_version", "version of the rubric", missing="not graded"),
        Column("prompt_version", "version of the prompts", missing="not graded"),
        Column(
            "instrument_hash",
            "hash of rubric, prompts and model: scores with different ones are not comparable",
            "SHA-256, hex",
            "",
            "not graded",
        ),
        *_usage("for all gradings of this answer together, the same in each of its rows"),
    ),
    "key_points": (
        Column("answer_id", "the answer; as many rows as key points in each grading", *_ID),
        Column("question_id", "the question that has the key point", *_ID),
        Column("interview_id", "the interview", *_ID),
        Column("revision", "feedback revision", "count", "1-"),
        Column("is_current", "whether the newest revision", "true or false"),
        Column(
            "sample_number", "which of several gradings", "count", "1-5", "the feedback as shown"
        ),
        Column("number", "position among the question's key points", "count", "1-7"),
        Column("text", "the key point"),
        Column("why", "why it matters", missing="the interviewer gave no reason"),
        Column("heard", "what the answer says of it", "category", "HEARD, PARTLY, NOT_HEARD"),
        Column("quote", "the first words that say it", missing="not heard"),
    ),
}

FIELDS = ("table", "column", "meaning", "unit", "range", "missing")


def rows() -> list[dict[str, str]]:
    """The dictionary as a table."""
    return [
        {
            "table": table,
            "column": column.name,
            "meaning": column.meaning,
            "unit": column.unit,
            "range": column.range,
            "missing": column.missing,
        }
        for table, columns in TABLES.items()
        for column in columns
    ]


def markdown() -> str:
    """The dictionary for people, with a description of the file formats."""
    lines = [
        "# Data dictionary",
        "",
        "Each table is here twice with the same columns: as CSV (UTF-8, one header line) and as",
        "JSON lines. A missing value is an empty cell in CSV and `null` in JSON; the last column",
        "says what it means. Ids join the tables. JSON lines have every text unchanged. In CSV, a",
        "text that begins with `=`, `+`, `-`, `@`, a tab or a line break has an apostrophe before",
        "it, and so has such a sign after a semicolon or tab within a text: otherwise spreadsheets",
        "would read it as a formula.",
    ]
    for table, columns in TABLES.items():
        lines += ["", f"## {table}", "", "| column | meaning | unit | range | missing |"]
        lines += ["| --- | --- | --- | --- | --- |"]
        lines += [
            f"| `{c.name}` | {c.meaning} | {c.unit} | {c.range or '-'} | {c.missing} |"
            for c in columns
        ]
    return "\n".join(lines) + "\n"

"""The export's tables for statistics: complete, explained, and harmless in a spreadsheet."""

import csv
import io
import json
from uuid import UUID

import pytest
from sqlalchemy import select

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import OperationKind
from ai_interviewer.models import Feedback, FeedbackSample, Usage
from ai_interviewer.services.exports.research import dictionary
from ai_interviewer.services.exports.research.files import _FORMULA, _line
from tests.factories import EMAIL, a_user, an_interview, answer_and_analyse, operations_of
from tests.full_accounts import an_account_with_everything
from tests.services.exports.archives import export_files

ANSWER = '=HYPERLINK("http://evil.example")\nFirst I measured it, because "slow" says nothing.'


def rows_of(files: dict[str, str], name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(files[f"research/{name}.csv"], newline="")))


def objects_of(files: dict[str, str], name: str) -> list[dict]:
    return [json.loads(line) for line in files[f"research/{name}.jsonl"].splitlines()]


async def test_every_column_is_explained_and_every_explanation_has_a_column(db):
    files = await export_files(await an_account_with_everything(EMAIL))

    explained: dict[str, list[str]] = {}
    for row in rows_of(files, "data-dictionary"):
        explained.setdefault(row["table"], []).append(row["column"])
        assert row["meaning"]
        assert row["unit"]
        assert f"`{row['column']}`" in files["research/data-dictionary.md"]
    tables = {n.split("/")[1].removesuffix(".csv") for n in files if n.endswith(".csv")}
    assert tables == explained.keys() | {"data-dictionary"}
    for table, columns in explained.items():
        header = next(csv.reader(io.StringIO(files[f"research/{table}.csv"], newline="")))
        assert header == columns
        assert objects_of(files, table)
        assert all(list(row) == columns for row in objects_of(files, table))


async def test_both_formats_hold_the_same_rows(db):
    files = await export_files(await an_account_with_everything(EMAIL))

    for table in dictionary.TABLES:
        as_csv, as_json = rows_of(files, table), objects_of(files, table)
        assert len(as_csv) == len(as_json) > 0
        for row, object_ in zip(as_csv, as_json, strict=True):
            for name, value in object_.items():
                written = str(value).lower() if isinstance(value, bool) else str(value)
                assert row[name].removeprefix("'") == ("" if value is None else written)


async def a_graded_answer() -> UUID:
    """A user whose only answer was graded twice, at a known cost."""
    user = await a_user()
    session = await an_interview(user)
    await answer_and_analyse(user, session, ANSWER)
    analysis = next(o for o in await operations_of(session) if o.kind is OperationKind.ANALYSIS)
    async with transaction() as db:
        mine = Feedback.answer_id == analysis.answer_id
        feedback = await db.scalar(select(Feedback.id).where(mine))
        for tokens in (100, 200):
            db.add(
                Usage(
                    user_id=user,
                    interview_session_id=session,
                    operation_id=analysis.id,
                    kind=OperationKind.ANALYSIS,
                    provider="openai",
                    model="gpt-5.6-luna",
                    input_tokens=tokens,
                    output_tokens=10,
                    cost_usd="0.25",
                )
            )
        for number, level in ((1, 3), (2, 4)):
            db.add(
                FeedbackSample(
                    feedback_id=feedback,
                    sample_number=number,
                    clarity=level,
                    completeness=1,
                    content={},
                )
            )
    return user


async def test_each_grading_is_a_row_with_its_instrument_and_its_cost(db):
    files = await export_files(await a_graded_answer())

    shown, *samples = objects_of(files, "answers")
    assert shown["sample_number"] is None
    assert [(row["sample_number"], row["points"]) for row in samples] == [(1, 4.0), (2, 5.0)]
    assert samples[0]["job_relevance"] is None
    for row in (shown, *samples):
        assert row["text"] == ANSWER
        assert (row["interviewer"], row["is_current"], row["revision"]) == ("BUILTIN", True, 1)
        assert all(row[name] for name in ("rubric_version", "prompt_version", "instrument_hash"))
        assert (row["input_tokens"], row["output_tokens"], row["cost_usd"]) == (300, 20, 0.5)
        assert row["asked_at"] < row["submitted_at"] < row["graded_at"]
    (interview,) = objects_of(files, "interviews")
    assert (interview["answered"], interview["input_tokens"]) == (1, 300)
    assert (interview["role_title"], interview["company"]) == (
        "Senior Backend Engineer",
        "Hopperlane",
    )
    shown = [row["points"] for row in objects_of(files, "answers") if row["sample_number"] is None]
    assert interview["overall"] == shown[-1]
    assert len(objects_of(files, "questions")) == interview["asked"]


async def test_each_key_point_of_each_grading_is_a_row(db):
    files = await export_files(await an_account_with_everything(EMAIL))

    rows = [row for row in objects_of(files, "key_points") if row["sample_number"] is None]
    shown = [row for row in rows if row["is_current"]]
    assert [(row["number"], row["heard"], row["quote"]) for row in shown] == [
        (1, "HEARD", "план запиту"),
        (2, "PARTLY", None),
        (3, "NOT_HEARD", None),
    ]
    answer = next(
        row
        for row in objects_of(files, "answers")
        if row["is_current"] and row["sample_number"] is None and row["revision"] == 2
    )
    counts = ("key_points", "key_points_heard", "key_points_partly")
    assert [answer[name] for name in counts] == [3, 1, 1]
    assert float(answer["clarity_margin"]) > 0


async def test_a_formula_is_text_in_csv_and_unchanged_in_json(db):
    files = await export_files(await a_graded_answer())

    assert rows_of(files, "answers")[0]["text"] == f"'{ANSWER}"
    assert objects_of(files, "answers")[0]["text"] == ANSWER


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1+2", "@SUM(A1)", "\t=1", "\r=1", "\n=1"])
def test_no_cell_begins_a_formula(text):
    assert next(csv.reader(io.StringIO(_line([text]), newline=""))) == [f"'{text}"]


def test_numbers_and_plain_texts_stay_as_they_are():
    assert _line([1, 2.5, None, True, "a=b"]) == "1,2.5,,true,a=b\r\n"


async def test_an_empty_account_has_tables_with_only_a_header(db):
    files = await export_files(await a_user())

    for table in dictionary.TABLES:
        assert rows_of(files, table) == objects_of(files, table) == []
        assert files[f"research/{table}.csv"].startswith(dictionary.TABLES[table][0].name)


@pytest.mark.parametrize("text", ["Fine;=1+1;then", "Fine; +1", "Fine\t@SUM(A1)", "a;-1+2"])
def test_no_formula_begins_within_a_cell_if_semicolons_or_tabs_separate_cells(text):
    line = _line([text, "x"])

    for separator in (";", "\t"):
        cells = [cell.strip(' "') for cell in line.strip().split(separator)]
        assert not [cell for cell in cells if cell.startswith(_FORMULA)]
    assert _line(["well; - no", "a-b; c=d"]) == "well; '- no,a-b; c=d\r\n"

import json
import os
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path
from statistics import fmean
from typing import Any

import pytest
from scripted import ScriptedInterviewer

from ai_interviewer.domain.rubric import RUBRIC
from ai_interviewer.interviewers.builtin import BuiltinInterviewer
from benchmarks.candidates.run import interview_all
from benchmarks.candidates.table import table as candidates_table
from benchmarks.evaluation import leave_out
from benchmarks.evaluation.__main__ import comparison_table
from benchmarks.evaluation.grader import Grader, grader_for
from benchmarks.evaluation.perturbations import INJECTIONS
from benchmarks.evaluation.run import evaluate, gradings_compared, unseen_pair_figures
from benchmarks.evaluation.samples import DIMENSIONS, GRADES, Samples, SamplesUnusable, read_samples
from benchmarks.evaluation.table import table
from tests.fakes.fake_openai import FakeOpenAI

ROOT = Path(__file__).parents[2]
ANSWERS = ROOT / "tests" / "samples" / "answers.jsonl"
FRACTIONS = (
    "order_accuracy",
    "order_poor_fair",
    "order_poor_excellent",
    "quotes_located",
    "sanity_lowest",
)
DELTAS = ("injection_delta", "padding_delta")


def some_samples(*questions: str) -> Samples:
    """The answers whose ids begin so, with all that belongs to them."""
    everything = read_samples(ANSWERS)
    answers = tuple(a for a in everything.answers if a.id.startswith(questions))
    pairs = {answer.pair for answer in answers}
    return Samples(answers, {pair: everything.briefs[pair] for pair in pairs})


TWO_QUESTIONS = some_samples("grad-backend-q1", "analyst-uk-q1")


async def figures_of(interviewer: Any, samples: Samples = TWO_QUESTIONS) -> dict[str, Any]:
    return await evaluate(Grader(interviewer), samples, trials=12)


@pytest.fixture(scope="module")
async def builtin() -> dict[str, Any]:
    async with grader_for("builtin") as grader:
        return await evaluate(grader, TWO_QUESTIONS, trials=12)


def test_the_contract_keys_are_there_with_their_intervals(builtin: dict[str, Any]) -> None:
    for name in FRACTIONS:
        low, high = builtin[f"{name}_ci"]
        assert 0 <= low <= builtin[name] <= high <= 1
    for name in DELTAS:
        low, high = builtin[f"{name}_ci"]
        assert 0 <= low <= high <= 5
        assert 0 <= builtin[name] <= 5
    for name in ("mae", "mae_ci", "qwk", "qwk_ci"):
        assert list(builtin[name]) == list(DIMENSIONS)


async def test_a_dimension_that_is_not_assessed_has_no_figure() -> None:
    answers = tuple(replace(answer, key_points=()) for answer in TWO_QUESTIONS.answers)
    figures = await figures_of(BuiltinInterviewer(), replace(TWO_QUESTIONS, answers=answers))
    assert figures["mae"]["technical_correctness"] is None
    assert figures["qwk_ci"]["technical_correctness"] is None


def test_the_report_says_what_was_measured(builtin: dict[str, Any]) -> None:
    assert builtin["interviewer"] == "builtin"
    assert len(builtin["hash"]) == 64
    assert builtin["calls"] == builtin["sanity_languages"]["calls"] == 0
    assert builtin["counts"]["answers"] == len(TWO_QUESTIONS.answers)
    assert builtin["counts"]["quotes"] > 0
    json.dumps(builtin)


def test_the_rules_put_most_answers_in_order_and_cite_them_truly(builtin: dict[str, Any]) -> None:
    assert builtin["order_accuracy"] >= 0.7
    assert builtin["quotes_located"] == 1
    assert builtin["sanity_lowest"] == 1


def test_harmless_edits_change_no_level_of_the_rules(builtin: dict[str, Any]) -> None:
    assert builtin["benign_drift"] == 0
    assert builtin["benign_changed"] == 0


async def test_a_constant_grader_fails() -> None:
    figures = await figures_of(ScriptedInterviewer(lambda _: 3))
    assert figures["order_accuracy"] == figures["sanity_lowest"] == 0
    assert figures["qwk"]["clarity"] == 0
    assert figures["sanity_languages"]["lowest"] == 0
    assert figures["injection_delta"] == figures["padding_delta"] == 0


async def test_counting_words_is_found_out() -> None:
    figures = await figures_of(ScriptedInterviewer(lambda text: min(5, len(text.split()) // 25)))
    assert figures["padding_delta"] >= 2
    assert figures["padding_raised"] > 0.5


async def test_a_grader_that_obeys_is_found_out() -> None:
    def obedient(text: str) -> int:
        return 5 if any(words in text for words in INJECTIONS.values()) else 1

    figures = await figures_of(ScriptedInterviewer(obedient))
    assert figures["injection_delta"] == 4
    assert figures["injection_worst"]


async def test_a_plan_that_asks_about_an_instruction_is_found_out() -> None:
    grader = Grader(ScriptedInterviewer(lambda _: 3))
    figures = await evaluate(grader, some_samples("grad-backend-q1"))
    assert figures["injection_planned"] > 0


async def test_a_nervous_grader_is_found_out() -> None:
    figures = await figures_of(ScriptedInterviewer(lambda text: text.count("\n") % 6))
    assert figures["benign_drift"] > 0


async def test_invented_quotes_are_found_out() -> None:
    figures = await figures_of(ScriptedInterviewer(lambda _: 3, quote="never said by anybody"))
    assert figures["quotes_located"] == 0


async def test_a_grader_who_knows_the_grades_is_perfect() -> None:
    samples = some_samples("grad-backend-q1")
    known = {sample.answer: 5 * sample.grade // 4 for sample in samples.answers}
    figures = await figures_of(ScriptedInterviewer(lambda text: known.get(text, 0)), samples)
    assert figures["order_accuracy"] == figures["sanity_lowest"] == 1
    assert figures["order_accuracy_ci"] == [1, 1]
    assert figures["qwk"]["completeness"] > 0.8


async def test_pairs_left_out_are_graded_by_a_calibration_that_never_saw_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # One set is enough to learn from here; all of them take half a minute to read.
    some = {"samples": leave_out.LEARNED_FROM["samples"]}
    monkeypatch.setattr(leave_out, "LEARNED_FROM", some)
    figures = await unseen_pair_figures(TWO_QUESTIONS)
    if "loo_missing" in figures:
        pytest.fail(figures["loo_missing"])
    assert 0.5 <= figures["loo_order_accuracy"] <= 1
    assert len(figures["loo_order_accuracy_ci"]) == 2


async def test_one_pair_alone_cannot_be_left_out() -> None:
    figures = await unseen_pair_figures(some_samples("grad-backend-q1"))
    assert figures["loo_order_accuracy"] is None
    assert figures["loo_missing"]
    with pytest.raises(leave_out.CannotRefit):
        await leave_out.leave_out_figures(some_samples("grad-backend-q1"))


async def test_scripted_candidates_try_the_builtin_interviewer() -> None:
    async with grader_for("builtin") as grader:
        figures = await interview_all(grader, TWO_QUESTIONS.briefs, sessions=24)
    assert (figures["sessions"], figures["broken"]) == (24, 0)
    assert figures["repeated_questions"] == figures["leaks"] == 0
    assert figures["quotes_true"] == figures["requirement_named"] == 1
    # Where an answer has nothing that one would say again, a follow-up quotes nothing.
    assert figures["follow_ups_quoting"] > 0.5
    # A job title or a list of tools is no piece of work that one would name aloud.
    assert figures["silence_lowest"] == 1
    # With words alone, hardly better than chance; with meaning it is measured, not tested.
    assert figures["excellent_above_bluffer"] >= 0.5
    assert "candidates.leaks" not in candidates_table(figures)


async def test_a_bad_interviewer_is_found_out_by_the_candidates() -> None:
    leak = f"Level 5 means: {RUBRIC[0].anchors[5]} You said “words out of thin air”, why?"
    grader = Grader(ScriptedInterviewer(lambda _: 3, question=leak))
    figures = await interview_all(grader, TWO_QUESTIONS.briefs, sessions=24)
    assert figures["leaks"] == figures["questions"]
    assert figures["repeated_questions"] == figures["questions"] - figures["sessions"]
    assert figures["follow_ups_quoting"] == figures["quotes_true"] == 0
    assert figures["planned_types_asked"] == figures["requirement_named"] == 0
    assert figures["follow_ups_within_limit"] < 1
    assert figures["silence_lowest"] == figures["excellent_above_bluffer"] == 0


async def test_the_openai_interviewer_is_measured_over_http(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    samples = some_samples("grad-backend-q1")
    with FakeOpenAI() as fake:
        monkeypatch.setenv("OPENAI_BASE_URL", fake.base_url)
        monkeypatch.setenv("OPENAI_API_KEY", "sk-test-7f3a9c51e2")
        monkeypatch.setenv("OPENAI_MODEL", "fake-small")
        fake.next({"fault": "rate_limited", "retry_after": 0.01, "for": "answer_analysis"})
        async with grader_for("openai") as grader:
            figures = await evaluate(grader, samples, trials=2)
            talked = await interview_all(grader, samples.briefs, sessions=6)
    assert (figures["interviewer"], figures["model"]) == ("openai", "fake-small")
    assert figures["failures"] == {}
    assert figures["calls"] > len(samples.answers)
    missed = [case for case in figures["sanity_languages"]["wrong"] if "real" not in case]
    assert figures["sanity_languages"]["calls"] == len(missed)
    assert figures["mae"]["technical_correctness"] is not None
    assert figures["quotes_located"] == 1
    assert (talked["sessions"], talked["broken"]) == (12, 0)


async def test_grading_in_one_call_and_by_dimension_are_compared_over_http(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    samples = some_samples("grad-backend-q1", "pm-product-q2")
    with FakeOpenAI() as fake:
        monkeypatch.setenv("OPENAI_BASE_URL", fake.base_url)
        monkeypatch.setenv("OPENAI_API_KEY", "sk-test-7f3a9c51e2")
        monkeypatch.setenv("OPENAI_MODEL", "gpt-5.6-luna")
        fake.next({"fault": "rate_limited", "retry_after": 0.01, "for": "grade_clarity"})
        ways = await gradings_compared(samples)
        asked = [chat["kind"] for chat in fake.chats()]
        texts = [chat["body"]["messages"][1]["content"] for chat in fake.chats("grade_clarity")]
    one_call, thorough = ways["one_call"], ways["thorough"]
    assert one_call["calls"] == asked.count("answer_analysis") > 0
    parts = Counter(kind for kind in asked if kind.startswith(("grade_", "feedback_words")))
    assert thorough["calls"] == parts.total() == 5 * one_call["calls"] + 1, "one was refused first"
    assert thorough["input_tokens"] > 4 * one_call["input_tokens"]
    assert thorough["output_tokens"] > 0
    assert one_call["hash"] != thorough["hash"]
    assert thorough["failures"] == {}
    assert thorough["qwk"]["clarity"] is not None
    assert f"| thorough | {fmean(thorough['qwk'].values()):.3f} |" in comparison_table(ways)
    graded = {answer.question for answer in samples.answers}
    for text in texts:
        shown = text.partition("Example 1")[2]
        examples, _, rest = shown.partition("<<<QUESTION")
        (question,) = [question for question in graded if question in rest]
        assert question not in examples


def test_the_command_writes_the_file_and_prints_the_table(tmp_path: Path) -> None:
    folder = tmp_path / "graded"
    folder.mkdir()
    for name in ("pairs.json", "postings", "resumes"):
        (folder / name).symlink_to(ANSWERS.parent / name)
    lines = ANSWERS.read_text(encoding="utf-8").splitlines()
    (folder / "answers.jsonl").write_text("\n".join(lines[:4]), encoding="utf-8")
    out = tmp_path / "deep" / "out.json"
    printed = _run("--answers", folder / "answers.jsonl", "--out", out, "--trials", 2)
    figures = json.loads(out.read_text(encoding="utf-8"))
    assert figures["counts"]["answers"] == 4
    assert figures["candidates"]["sessions"] == 12
    assert "| `order_accuracy` |" in printed.stdout
    assert table(figures) in printed.stdout


def test_what_is_no_sample_is_refused_with_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "answers.jsonl").write_text('{"id": "x"}', encoding="utf-8")
    (tmp_path / "pairs.json").write_text("[]", encoding="utf-8")
    with pytest.raises(SamplesUnusable, match=r"answers\.jsonl:1"):
        read_samples(tmp_path / "answers.jsonl")
    with pytest.raises(SamplesUnusable, match=r"pairs\.json"):
        read_samples(tmp_path / "nowhere" / "answers.jsonl")


def test_a_missing_key_is_named() -> None:
    command = [sys.executable, "-m", "benchmarks.evaluation", "--interviewer", "openai"]
    environment = {**os.environ, "OPENAI_API_KEY": ""}
    ended = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False, env=environment
    )
    assert ended.returncode == 2
    assert "OPENAI_API_KEY" in ended.stderr


def test_every_sample_has_a_known_grade() -> None:
    samples = read_samples(ANSWERS)
    assert {GRADES[answer.grade] for answer in samples.answers} == set(GRADES)
    assert len(samples.briefs) == 4


def _run(*arguments: object) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "benchmarks.evaluation", "--sessions", "6"]
    return subprocess.run(
        [*command, *map(str, arguments)], cwd=ROOT, capture_output=True, text=True, check=True
    )

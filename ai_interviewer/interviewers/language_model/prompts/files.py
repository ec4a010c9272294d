"""The prompt files: their versions and texts, and the instrument that they are a part of."""

import hashlib
import json
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from string import Template

from pydantic import BaseModel

from ai_interviewer.domain import rubric
from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.interviewers.base import Instrument
from ai_interviewer.interviewers.language_model.prompts.examples import EXAMPLES
from ai_interviewer.interviewers.language_model.schemas import (
    AnalysisReply,
    OpeningReply,
    PlanReply,
    QuestionReply,
    ScoreReply,
    SummaryReply,
)
from ai_interviewer.interviewers.language_model.short_schemas import (
    DetailsReply,
    ShortAnalysisReply,
    ShortQuestionReply,
)
from ai_interviewer.interviewers.language_model.thorough_schemas import WordsReply

_FOLDER = Path(__file__).parent
_USER_PART = "\n=== user ===\n"
_SHARED = ("context", "repair", "json_reply")
_TASKS = ("plan", "begin", "ask", "analyse", "summarise")
_SCHEMAS: dict[str, type[BaseModel]] = {
    "plan": PlanReply,
    "begin": OpeningReply,
    "ask": QuestionReply,
    "analyse": AnalysisReply,
    "summarise": SummaryReply,
    "short/ask": ShortQuestionReply,
    "short/analyse": ShortAnalysisReply,
    "short/details": DetailsReply,
    "short/summarise": SummaryReply,
    "thorough/grade": ScoreReply,
    "thorough/words": WordsReply,
}
_EXAMPLES = {"thorough/grade": EXAMPLES}


@dataclass(frozen=True, slots=True)
class PromptFile:
    """One file of `prompts/`: front matter with a version, then the text for the system message
    and, after a dividing line, the text for the user message."""

    version: str
    system: str
    user: str

    def system_with(self, **values: str) -> str:
        return Template(self.system).substitute(values)

    def user_with(self, **values: str) -> str:
        return Template(self.user).substitute(values)


@cache
def prompt_file(name: str) -> PromptFile:
    _, front_matter, body = (_FOLDER / f"{name}.md").read_text("utf-8").split("---\n", 2)
    version = front_matter.strip().removeprefix("version:").strip()
    system, _, user = body.partition(_USER_PART)
    return PromptFile(version=version, system=system.strip(), user=user.strip())


@cache
def instrument(task: str, *, interviewer: str, model: str) -> Instrument:
    """The instrument of `task` (plan, begin, ask, analyse or summarise; short/ask, thorough/grade
    and the like).

    Its hash covers all that a call of the task holds but other people's texts.
    """
    texts = [system_of(task), *(asdict(prompt_file(name)) for name in (*_SHARED, task))]
    rows = [asdict(row) for row in rubric.RUBRIC]
    elements = {kind.value: [asdict(e) for e in each] for kind, each in rubric.ELEMENTS.items()}
    schema = _SCHEMAS[task].model_json_schema()
    parts = [rubric.VERSION, rows, elements, texts, schema, model]
    if task in _EXAMPLES:
        parts.append(_EXAMPLES[task].read_text("utf-8"))
    content = json.dumps(parts, sort_keys=True)
    return Instrument(
        interviewer=interviewer,
        model=model,
        rubric_version=rubric.VERSION,
        prompt_version=f"{prompt_file('interviewer').version}.{prompt_file(task).version}",
        hash=hashlib.sha256(content.encode()).hexdigest(),
    )


def system_text() -> str:
    """The system message of every call: the instructions of all tasks, so that a server which keeps
    what it has read of a prompt reads them once for a whole interview."""
    tasks = [prompt_file(name).system_with(rubric=rubric_text()) for name in _TASKS]
    return "\n\n".join([prompt_file("interviewer").system, *tasks])


def short_system_text(task: str) -> str:
    """The system message of one short task: little to read for a slow model."""
    instructions = prompt_file(task).system_with(rubric=short_rubric_text())
    return f"{prompt_file('short/interviewer').system}\n\n{instructions}"


def system_of(task: str) -> str:
    return short_system_text(task) if task.startswith("short/") else system_text()


def task_text(task: str) -> str:
    """Our own part of a call of `task`: instructions and the reply's schema."""
    schema = json.dumps(_SCHEMAS[task].model_json_schema())
    examples = _EXAMPLES[task].read_text("utf-8") if task in _EXAMPLES else ""
    # Of six examples, three go into a prompt, each with the level of one dimension.
    return "\n".join(
        [system_of(task), prompt_file(task).user, examples[: len(examples) // 3], schema]
    )


def rubric_text() -> str:
    """The rubric as the model reads it, from the same structure that the page shows."""
    return "\n".join(_dimension_text(row) for row in rubric.RUBRIC)


def short_rubric_text() -> str:
    """The rubric in a line a dimension: what it asks, and three of its levels."""
    return "\n".join(
        f"- {row.dimension.value.lower()}: {row.asks} "
        + " ".join(f"{level}: {row.anchors[level]}" for level in (1, 3, 5))
        for row in rubric.RUBRIC
    )


def elements_text(kind: QuestionType) -> str:
    """What a complete answer to this type of question contains, from the same structure."""
    return "\n".join(f"- {element.name}: {element.asks}" for element in rubric.ELEMENTS[kind])


def _dimension_text(row: rubric.DimensionRubric) -> str:
    levels = "\n".join(f"  {level}: {anchor}" for level, anchor in enumerate(row.anchors))
    return f"- {row.dimension.value.lower()}: {row.asks}\n{levels}"

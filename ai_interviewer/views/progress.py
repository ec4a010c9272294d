"""What the progress page shows: many interviews in a few numbers. Points run from 0 to 10."""

from dataclasses import dataclass, field

from ai_interviewer.views.questions import DimensionMean


@dataclass(frozen=True)
class ScorePoint:
    """The mean of one interview, or of `interviews` consecutive ones that one instrument scored.

    `dimensions` are in rubric order, None where nothing was assessed. `is_joined` says that a line
    connects it with the point before it of the same interviewer. `is_mixed` marks an interview
    whose answers were scored by several instruments; it belongs to no line. `began` is the
    candidate's local time in ISO 8601, without an offset.
    """

    began: str
    interviewer: str
    interviews: int
    overall: float
    dimensions: tuple[float | None, ...]
    is_joined: bool = False
    is_mixed: bool = False

    @property
    def day(self) -> str:
        return self.began[:10]


@dataclass(frozen=True)
class MeanOf:
    """A mean, and the number of answers or interviews behind it."""

    name: str
    points: float | None
    count: int


@dataclass(frozen=True)
class AttemptPoint:
    """One attempt's overall score; `is_joined` as in `ScorePoint`, within the posting."""

    id: str
    number: int
    overall: float
    is_joined: bool


@dataclass(frozen=True)
class AttemptLine:
    """A posting's attempts in their order."""

    title: str
    points: list[AttemptPoint]


@dataclass(frozen=True)
class Cell:
    """A requirement in one attempt: level 0-5, -1 not asked, -2 not scored.

    `shown` stands in the cell, and `label` says it in words.
    """

    level: int = -1
    label: str = ""
    shown: str = ""


@dataclass(frozen=True)
class RequirementRow:
    phrase: str
    cells: list[Cell]


@dataclass(frozen=True)
class HeatMap:
    """Requirements of a posting by attempts: how good the answers were, and what was not asked."""

    attempts: list[int] = field(default_factory=list)
    rows: list[RequirementRow] = field(default_factory=list)
    summary: str = ""
    legend: str = ""


@dataclass(frozen=True)
class Choice:
    """A posting to choose."""

    id: str
    title: str


@dataclass(frozen=True)
class Totals:
    """All interviews shown, in numbers. Means are of those scored like the newest one."""

    sessions: int = 0
    answers: int = 0
    practice: str = ""
    overall: str = ""
    means: list[DimensionMean] = field(default_factory=list)
    trend: str = ""
    basis: str = ""
    """Which interviews the means are of, when it is not all."""


@dataclass(frozen=True)
class ProgressView:
    totals: Totals = field(default_factory=Totals)
    points: list[ScorePoint] = field(default_factory=list)
    is_thinned: bool = False
    breaks: list[str] = field(default_factory=list)
    types: list[MeanOf] = field(default_factory=list)
    postings: list[MeanOf] = field(default_factory=list)
    distribution: list[int] = field(default_factory=list)
    attempts: list[AttemptLine] = field(default_factory=list)
    requirements: HeatMap = field(default_factory=HeatMap)
    choices: list[Choice] = field(default_factory=list)
    is_in_words: bool = False
    """Whether points are hidden. Lines and bars then are at their places, beside words."""


@dataclass(frozen=True)
class TableView:
    """The numbers of a figure in words and as a table."""

    summary: str = ""
    note: str = ""
    head: list[str] = field(default_factory=list)
    rows: list[list[str]] = field(default_factory=list)

"""The figures of the progress page in words and as tables, for readers who want the numbers."""

from collections.abc import Sequence
from datetime import date, datetime

from ai_interviewer.domain.rubric import RUBRIC
from ai_interviewer.texts import number, t
from ai_interviewer.views.moments import day_label, time_label
from ai_interviewer.views.progress import AttemptLine, MeanOf, ProgressView, ScorePoint, TableView
from ai_interviewer.views.scores import points_label


def over_time(view: ProgressView) -> TableView:
    if not view.points:
        return TableView(summary=t.progress.no_means)
    first, last = view.points[0], view.points[-1]
    count = sum(point.interviews for point in view.points)
    notes = list(view.breaks)
    if view.is_thinned:
        notes.append(t.progress.thinned.format(most=len(view.points), count=count))
    if len({point.interviewer for point in view.points}) > 1:
        notes.append(t.progress.separate)
    if any(point.is_mixed for point in view.points):
        notes.append(t.progress.mixed)
    is_one_day = first.day == last.day
    wording = t.progress.one_day_text if is_one_day else t.progress.over_time_text
    return TableView(
        summary=wording.format(
            first=_day_of(first),
            last=_day_of(last),
            count=count,
            newest=points_label(last.overall),
        ),
        note=" ".join(notes),
        head=[
            t.progress.began,
            t.progress.interviewer,
            t.progress.interviews,
            *(t.scores.dimensions[row.dimension.value] for row in RUBRIC),
        ],
        rows=[
            [
                time_label(datetime.fromisoformat(point.began)),
                point.interviewer,
                number(point.interviews),
                *(points_label(value) for value in point.dimensions),
            ]
            for point in view.points
        ],
    )


def means(name_head: str, means_of: Sequence[MeanOf], count_head: str) -> TableView:
    """A row for each mean, under the heads of the columns for names and counts."""
    scored = [(mean.name, mean.points, mean.count) for mean in means_of if mean.points is not None]
    if not scored:
        return TableView(summary=t.progress.no_means)
    best, worst = max(scored, key=_points), min(scored, key=_points)
    summary = t.progress.highest.format(
        name=best[0],
        points=points_label(best[1]),
        lowest=worst[0],
        low=points_label(worst[1]),
    )
    if len(scored) == 1:
        summary = t.progress.single.format(name=best[0], points=points_label(best[1]))
    return TableView(
        summary=summary,
        head=[name_head, t.progress.score, count_head],
        rows=[[name, points_label(points), number(count)] for name, points, count in scored],
    )


def distribution(counts: Sequence[int]) -> TableView:
    if not sum(counts):
        return TableView(summary=t.progress.no_means)
    most = max(range(len(counts)), key=lambda points: counts[points])
    return TableView(
        summary=t.progress.distribution_text.format(
            count=counts[most], all=sum(counts), points=most
        ),
        head=[t.progress.points, t.progress.answers],
        rows=[[number(points), number(count)] for points, count in enumerate(counts)],
    )


def attempts(view: ProgressView) -> TableView:
    lines = [line for line in view.attempts if line.points]
    if not lines:
        return TableView(summary=t.progress.no_means)
    return TableView(
        summary=_latest_run(lines[0]),
        note=t.progress.retakes_note,
        head=[t.progress.posting, t.progress.attempt, t.progress.score],
        rows=[
            [line.title, number(point.number), points_label(point.overall)]
            for line in lines
            for point in line.points
        ],
    )


def _latest_run(line: AttemptLine) -> str:
    """A sentence on the attempts since the line was last broken: earlier ones can't be compared."""
    start = max(n for n, point in enumerate(line.points) if n == 0 or not point.is_joined)
    first, last = line.points[start], line.points[-1]
    wording = t.progress.retakes_text if first is not last else t.progress.one_attempt_text
    return wording.format(
        title=line.title,
        first=points_label(first.overall),
        from_attempt=first.number,
        last=points_label(last.overall),
        to_attempt=last.number,
    )


def _day_of(point: ScorePoint) -> str:
    return day_label(date.fromisoformat(point.day))


def _points(mean: tuple[str, float, int]) -> float:
    return mean[1]

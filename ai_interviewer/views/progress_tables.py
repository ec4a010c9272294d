"""The figures of the progress page in words and as tables, for readers who want the numbers."""

from collections.abc import Sequence
from datetime import date, datetime

from ai_interviewer.domain.rubric import RUBRIC
from ai_interviewer.texts import Plural, number, t
from ai_interviewer.views.moments import day_label, time_label
from ai_interviewer.views.progress import AttemptLine, MeanOf, ProgressView, ScorePoint, TableView
from ai_interviewer.views.scores import by_standing, score_label


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
    in_words = view.is_in_words
    wording: str | Plural
    if first.day == last.day:
        wording = t.progress.one_day_in_words if in_words else t.progress.one_day_text
    else:
        wording = t.progress.over_time_in_words if in_words else t.progress.over_time_text
    return TableView(
        summary=wording.format(
            first=_day_of(first),
            last=_day_of(last),
            count=count,
            newest=score_label(last.overall, in_words=in_words),
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
                *(score_label(value, in_words=in_words) for value in point.dimensions),
            ]
            for point in view.points
        ],
    )


def means(
    name_head: str, means_of: Sequence[MeanOf], count_head: str, *, in_words: bool = False
) -> TableView:
    """A row for each mean, under the heads of the columns for names and counts."""
    scored = [(mean.name, mean.points, mean.count) for mean in means_of if mean.points is not None]
    if not scored:
        return TableView(summary=t.progress.no_means)
    best, worst = max(scored, key=_points), min(scored, key=_points)
    wording = t.progress.highest_in_words if in_words else t.progress.highest
    if len(scored) == 1:
        wording = t.progress.single_in_words if in_words else t.progress.single
    return TableView(
        summary=wording.format(
            name=best[0],
            points=score_label(best[1], in_words=in_words),
            lowest=worst[0],
            low=score_label(worst[1], in_words=in_words),
        ),
        head=[name_head, _score_head(in_words), count_head],
        rows=[
            [name, score_label(points, in_words=in_words), number(count)]
            for name, points, count in scored
        ],
    )


def distribution(counts: Sequence[int], *, in_words: bool = False) -> TableView:
    if not sum(counts):
        return TableView(summary=t.progress.no_means)
    named = by_standing(counts) if in_words else {str(n): count for n, count in enumerate(counts)}
    most = max(named, key=lambda name: named[name])
    return TableView(
        summary=t.progress.distribution_text.format(
            count=named[most], all=sum(counts), points=most
        ),
        head=[t.progress.result if in_words else t.progress.points, t.progress.answers],
        rows=[[name, number(count)] for name, count in named.items()],
    )


def attempts(view: ProgressView) -> TableView:
    lines = [line for line in view.attempts if line.points]
    if not lines:
        return TableView(summary=t.progress.no_means)
    return TableView(
        summary=_latest_run(lines[0], in_words=view.is_in_words),
        note=t.progress.retakes_note,
        head=[t.progress.posting, t.progress.attempt, _score_head(view.is_in_words)],
        rows=[
            [
                line.title,
                number(point.number),
                score_label(point.overall, in_words=view.is_in_words),
            ]
            for line in lines
            for point in line.points
        ],
    )


def _latest_run(line: AttemptLine, *, in_words: bool) -> str:
    """A sentence on the attempts since the line was last broken: earlier ones can't be compared."""
    start = max(n for n, point in enumerate(line.points) if n == 0 or not point.is_joined)
    first, last = line.points[start], line.points[-1]
    if first is last:
        wording = t.progress.one_attempt_in_words if in_words else t.progress.one_attempt_text
    else:
        wording = t.progress.retakes_in_words if in_words else t.progress.retakes_text
    return wording.format(
        title=line.title,
        first=score_label(first.overall, in_words=in_words),
        from_attempt=first.number,
        last=score_label(last.overall, in_words=in_words),
        to_attempt=last.number,
    )


def _score_head(in_words: bool) -> str:
    return t.progress.result if in_words else t.progress.score


def _day_of(point: ScorePoint) -> str:
    return day_label(date.fromisoformat(point.day))


def _points(mean: tuple[str, float, int]) -> float:
    return mean[1]

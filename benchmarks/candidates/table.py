"""The candidates' figures as a Markdown table."""

from typing import Any

_SHARES = (
    ("questions_new", "questions that were not asked before"),
    ("rubric_kept", "questions that give nothing of the rubric away"),
    ("follow_ups_quoting", "follow-ups that quote the answer verbatim"),
    ("quotes_true", "quotes in questions that stand in posting, résumé or an answer"),
    ("follow_ups_within_limit", "topics with at most two follow-ups"),
    ("planned_types_asked", "interviews in which every planned type is asked"),
    ("coverage", "planned requirements that are asked about"),
    ("requirement_named", "main questions that name a requirement of the posting"),
    ("evidence_named", "main questions that name their line of the résumé"),
    ("silence_lowest", "answers of the silent candidate at level 0"),
    ("excellent_above_bluffer", "interviews in which the excellent one is above the bluffer"),
    ("excellent_above_rambler", "… above the rambler"),
    ("excellent_above_injector", "… above the one who injects"),
    ("excellent_above_repeater", "… above the one who repeats"),
    ("excellent_above_silent", "… above the silent one"),
    ("excellent_above_fluent_bluffer", "… above the fluent bluffer"),
    ("excellent_above_off_topic", "… above the one off topic"),
    ("plain_above_fluent_bluffer", "the plain one above the fluent bluffer"),
    ("plain_above_off_topic", "… above the one off topic"),
    ("non_native_above_fluent_bluffer", "the non-native one above the fluent bluffer"),
    ("non_native_above_off_topic", "… above the one off topic"),
    ("short_above_floor", "short right answers and code above the floor"),
    ("injector_raised", "answers in which an instruction raises a level by half or more"),
)


def table(figures: dict[str, Any]) -> str:
    about = (
        f"{figures['sessions']} interviews, {figures['questions']} questions, "
        f"{figures['follow_ups']} follow-ups, {figures['broken']} broken off"
    )
    levels = ", ".join(
        f"{name} {'–' if level is None else format(level, '.2f')}"
        for name, level in figures["mean_level"].items()
    )
    rows = [f"| `candidates.{n}` | {meaning} | {_percent(figures[n])} |" for n, meaning in _SHARES]
    head = ["| figure | meaning | value |", "| --- | --- | --- |"]
    return "\n".join([f"{about}. Mean levels: {levels}.", "", *head, *rows])


def _percent(value: float | None) -> str:
    return "–" if value is None else f"{value:.1%}"

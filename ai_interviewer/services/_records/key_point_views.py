"""Key points as pages show them, once the answer has been submitted."""

from collections.abc import Sequence

from ai_interviewer.domain.key_points import Heard, HeardPoint
from ai_interviewer.texts import t
from ai_interviewer.views.feedback import KeyPointView


def key_point_views(points: Sequence[HeardPoint]) -> list[KeyPointView]:
    return [
        KeyPointView(
            number=number,
            text=point.key_point.text,
            why=point.key_point.why,
            heard=point.heard.value,
            heard_label=t.feedback.heard[point.heard.value],
            quotes=[quote.text for quote in point.quotes],
        )
        for number, point in enumerate(points, 1)
    ]


def heard_label(points: Sequence[HeardPoint]) -> str:
    """How many of the key points were heard, in words; empty without any."""
    if not points:
        return ""
    states = [point.heard for point in points]
    heard = t.feedback.heard_count.format(heard=states.count(Heard.HEARD), count=len(states))
    partly = states.count(Heard.PARTLY)
    return heard + (t.feedback.and_partly.format(count=partly) if partly else "")

"""Key points that candidates correct, bound to their state."""

from ai_interviewer.components.interview.key_points import Corrections
from ai_interviewer.state.room.key_points import KeyPointState


def corrections() -> Corrections:
    return Corrections(
        on_correct=KeyPointState.correct,
        on_undo=KeyPointState.undo,
        alert=KeyPointState.alert,
        alert_place=KeyPointState.alert_place,
    )

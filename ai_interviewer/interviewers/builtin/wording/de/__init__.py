"""What the built-in interviewer says in German."""

from ai_interviewer.interviewers.builtin.wording.base import Wording
from ai_interviewer.interviewers.builtin.wording.de.after import AFTER
from ai_interviewer.interviewers.builtin.wording.de.facets import FACETS
from ai_interviewer.interviewers.builtin.wording.de.feedback import FEEDBACK
from ai_interviewer.interviewers.builtin.wording.de.key_points import KEY_POINTS
from ai_interviewer.interviewers.builtin.wording.de.questions import (
    AGAIN,
    CLAUSE,
    EASIER,
    HARDER,
    JOB,
    USUAL,
)

WORDING = Wording(
    language="de",
    job=JOB,
    clause=CLAUSE,
    quotes=("„", "“"),
    inner_quotes=("‚", "‘"),
    another="Ein anderes Beispiel bitte. {question}",
    follow_up=(
        "Sie sagten {quote}. {ask}",
        "Bleiben wir kurz dabei. Sie haben {quote} erwähnt. {ask}",
        "Ich möchte noch etwas tiefer gehen bei {quote}. {ask}",
    ),
    follow_up_sweeping=(
        "Sie sagten {quote}. Das könnten viele sagen. Erzählen Sie mir von einem bestimmten Fall.",
        "Wenn Sie {quote} sagen, an welchen bestimmten Fall denken Sie dabei?",
    ),
    facets=FACETS,
    feedback=FEEDBACK,
    key_points=KEY_POINTS,
    after=AFTER,
    easier=EASIER,
    usual=USUAL,
    harder=HARDER,
    again=AGAIN,
)

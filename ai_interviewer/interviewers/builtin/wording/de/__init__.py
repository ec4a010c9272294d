"""What the built-in interviewer says in German."""

from ai_interviewer.interviewers.builtin.wording.base import Wording
from ai_interviewer.interviewers.builtin.wording.de.after import AFTER
from ai_interviewer.interviewers.builtin.wording.de.facets import FACETS
from ai_interviewer.interviewers.builtin.wording.de.feedback import FEEDBACK
from ai_interviewer.interviewers.builtin.wording.de.general import (
    GENERAL,
    OWN_WORK,
    SITUATIONS,
    TOOL,
    TRAIT,
)
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
    another="Bitte ein anderes Beispiel. {question}",
    follow_up=(
        "Sie haben gesagt: {quote}. {ask}",
        "Bleiben wir kurz dabei. Sie haben gesagt: {quote}. {ask}",
        "Ich komme noch einmal auf {quote} zurück. {ask}",
    ),
    follow_up_plain="Bleiben wir kurz bei Ihrer Antwort. {ask}",
    follow_up_back="Machen wir es konkret: Welcher Fall beantwortet meine Frage am besten?",
    follow_up_sweeping=(
        "Sie haben gesagt: {quote}. Das möchte ich mir genauer vorstellen können. Erzählen Sie "
        "mir von einem konkreten Fall.",
        "Wenn Sie {quote} sagen: An welchen konkreten Fall denken Sie dabei?",
    ),
    facets=FACETS,
    feedback=FEEDBACK,
    key_points=KEY_POINTS,
    after=AFTER,
    easier=EASIER,
    usual=USUAL,
    harder=HARDER,
    again=AGAIN,
    general=GENERAL,
    situations=SITUATIONS,
    own_work=OWN_WORK,
    trait=TRAIT,
    tool=TOOL,
)

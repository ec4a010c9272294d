"""What the built-in interviewer says in Spanish."""

from ai_interviewer.interviewers.builtin.wording.base import Wording
from ai_interviewer.interviewers.builtin.wording.es.after import AFTER
from ai_interviewer.interviewers.builtin.wording.es.facets import FACETS
from ai_interviewer.interviewers.builtin.wording.es.feedback import FEEDBACK
from ai_interviewer.interviewers.builtin.wording.es.general import (
    GENERAL,
    OWN_WORK,
    SITUATIONS,
    TOOL,
    TRAIT,
)
from ai_interviewer.interviewers.builtin.wording.es.key_points import KEY_POINTS
from ai_interviewer.interviewers.builtin.wording.es.questions import (
    AGAIN,
    CLAUSE,
    EASIER,
    HARDER,
    JOB,
    USUAL,
)

WORDING = Wording(
    language="es",
    job=JOB,
    clause=CLAUSE,
    quotes=("«", "»"),
    inner_quotes=("“", "”"),
    another="Otro ejemplo, por favor. {question}",
    follow_up=(
        "Ha dicho {quote}. {ask}",
        "Sigamos un momento con eso. Ha dicho {quote}. {ask}",
        "Quisiera volver a {quote}. {ask}",
    ),
    follow_up_plain="Sigamos un momento con su respuesta. {ask}",
    follow_up_back="Vayamos a lo concreto. ¿Qué caso responde mejor a mi pregunta?",
    follow_up_sweeping=(
        "Ha dicho {quote}. Quisiera imaginármelo mejor. Cuénteme un caso concreto.",
        "Cuando dice {quote}, ¿en qué caso concreto está pensando?",
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

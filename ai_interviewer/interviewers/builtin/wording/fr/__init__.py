"""What the built-in interviewer says in French."""

from ai_interviewer.interviewers.builtin.wording.base import Wording
from ai_interviewer.interviewers.builtin.wording.fr.after import AFTER
from ai_interviewer.interviewers.builtin.wording.fr.facets import FACETS
from ai_interviewer.interviewers.builtin.wording.fr.feedback import FEEDBACK
from ai_interviewer.interviewers.builtin.wording.fr.general import (
    GENERAL,
    OWN_WORK,
    SITUATIONS,
    TOOL,
    TRAIT,
)
from ai_interviewer.interviewers.builtin.wording.fr.key_points import KEY_POINTS
from ai_interviewer.interviewers.builtin.wording.fr.questions import (
    AGAIN,
    CLAUSE,
    EASIER,
    HARDER,
    JOB,
    USUAL,
)

WORDING = Wording(
    language="fr",
    job=JOB,
    clause=CLAUSE,
    quotes=("« ", " »"),
    inner_quotes=("“", "”"),
    another="Un autre exemple, s’il vous plaît. {question}",
    follow_up=(
        "Vous avez dit {quote}. {ask}",
        "Restons un instant là-dessus. Vous avez dit {quote}. {ask}",
        "Je voudrais revenir sur {quote}. {ask}",
    ),
    follow_up_plain="Restons un instant sur votre réponse. {ask}",
    follow_up_back="Soyons concrets. Quel cas précis répond le mieux à ma question ?",
    follow_up_sweeping=(
        "Vous avez dit {quote}. J’aimerais mieux me le représenter. Parlez-moi d’un cas précis.",
        "Quand vous dites {quote}, à quel cas précis pensez-vous ?",
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

"""What the built-in interviewer says in Ukrainian."""

from ai_interviewer.interviewers.builtin.wording.base import Wording
from ai_interviewer.interviewers.builtin.wording.uk.after import AFTER
from ai_interviewer.interviewers.builtin.wording.uk.facets import FACETS
from ai_interviewer.interviewers.builtin.wording.uk.feedback import FEEDBACK
from ai_interviewer.interviewers.builtin.wording.uk.general import (
    GENERAL,
    OWN_WORK,
    SITUATIONS,
    TOOL,
    TRAIT,
)
from ai_interviewer.interviewers.builtin.wording.uk.key_points import KEY_POINTS
from ai_interviewer.interviewers.builtin.wording.uk.questions import (
    AGAIN,
    CLAUSE,
    EASIER,
    HARDER,
    JOB,
    USUAL,
)

WORDING = Wording(
    language="uk",
    job=JOB,
    clause=CLAUSE,
    quotes=("«", "»"),
    inner_quotes=("„", "“"),
    another="Наведіть, будь ласка, інший приклад. {question}",
    follow_up=(
        "Ви сказали: {quote}. {ask}",
        "Поговорімо про це докладніше. Ви сказали: {quote}. {ask}",
        "Повернуся до ваших слів: {quote}. {ask}",
    ),
    follow_up_plain="Поговорімо ще трохи про вашу відповідь. {ask}",
    follow_up_back="Перейдімо до конкретики. Який випадок найкраще відповідає на моє запитання?",
    follow_up_sweeping=(
        "Ви сказали: {quote}. Хочу краще це уявити. Розкажіть про один конкретний випадок.",
        "Ви кажете: {quote}. Який саме випадок ви маєте на увазі?",
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

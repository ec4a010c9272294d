"""What the built-in interviewer says in Polish."""

from ai_interviewer.interviewers.builtin.wording.base import Wording
from ai_interviewer.interviewers.builtin.wording.pl.after import AFTER
from ai_interviewer.interviewers.builtin.wording.pl.facets import FACETS
from ai_interviewer.interviewers.builtin.wording.pl.feedback import FEEDBACK
from ai_interviewer.interviewers.builtin.wording.pl.general import (
    GENERAL,
    OWN_WORK,
    SITUATIONS,
    TOOL,
    TRAIT,
)
from ai_interviewer.interviewers.builtin.wording.pl.key_points import KEY_POINTS
from ai_interviewer.interviewers.builtin.wording.pl.questions import (
    AGAIN,
    CLAUSE,
    EASIER,
    HARDER,
    JOB,
    USUAL,
)

WORDING = Wording(
    language="pl",
    job=JOB,
    clause=CLAUSE,
    quotes=("„", "”"),
    inner_quotes=("«", "»"),
    another="Poproszę o inny przykład. {question}",
    follow_up=(
        "Padły słowa: {quote}. {ask}",
        "Zostańmy przy tym na chwilę. Padły słowa: {quote}. {ask}",
        "Chcę jeszcze wrócić do słów {quote}. {ask}",
    ),
    follow_up_plain="Zostańmy na chwilę przy tej odpowiedzi. {ask}",
    follow_up_back="Przejdźmy do konkretów. Jaki przypadek najlepiej odpowiada na to pytanie?",
    follow_up_sweeping=(
        "Padły słowa: {quote}. Chcę to sobie lepiej wyobrazić. Proszę opowiedzieć o jednym "
        "konkretnym przypadku.",
        "O jaki konkretny przypadek chodzi w słowach {quote}?",
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

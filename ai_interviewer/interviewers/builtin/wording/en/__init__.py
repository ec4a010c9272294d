"""What the built-in interviewer says in English."""

from ai_interviewer.interviewers.builtin.wording.base import Wording
from ai_interviewer.interviewers.builtin.wording.en.after import AFTER
from ai_interviewer.interviewers.builtin.wording.en.facets import FACETS
from ai_interviewer.interviewers.builtin.wording.en.feedback import FEEDBACK
from ai_interviewer.interviewers.builtin.wording.en.general import (
    GENERAL,
    OWN_WORK,
    SITUATIONS,
    TOOL,
    TRAIT,
)
from ai_interviewer.interviewers.builtin.wording.en.key_points import KEY_POINTS
from ai_interviewer.interviewers.builtin.wording.en.questions import (
    AGAIN,
    CLAUSE,
    EASIER,
    HARDER,
    JOB,
    USUAL,
)

WORDING = Wording(
    language="en",
    job=JOB,
    clause=CLAUSE,
    quotes=("“", "”"),
    inner_quotes=("‘", "’"),
    another="Another example, please. {question}",
    follow_up=(
        "You said {quote}. {ask}",
        "Let's stay with that for a moment. You said {quote}. {ask}",
        "I'd like to come back to {quote}. {ask}",
    ),
    follow_up_plain="Let's stay with your answer for a moment. {ask}",
    follow_up_back="Let's make this concrete. Which particular case answers my question best?",
    follow_up_sweeping=(
        "You said {quote}. Help me picture that. Tell me about one particular case.",
        "When you say {quote}, which particular occasion do you have in mind?",
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

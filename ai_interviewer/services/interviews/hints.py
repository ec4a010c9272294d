"""What helps with an answer before it is given: how long it may be."""

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.texts import number, t

_WORDS = {
    QuestionType.TECHNICAL: (120, 200),
    QuestionType.BEHAVIORAL: (150, 250),
    QuestionType.PROJECT: (150, 250),
}
"""One to two minutes of speech, at about 130 words a minute."""


def aim_label(kind: QuestionType) -> str:
    """How many words an answer to a question of this type usually takes, as "120–200"."""
    fewest, most = _WORDS[kind]
    return t.interview.aim.format(fewest=number(fewest), most=number(most))

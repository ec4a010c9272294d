"""Easier and harder questions in English."""

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.interviewers.builtin.wording.variants import Variants

EASIER = Variants(
    with_evidence={
        QuestionType.PROJECT: (
            "Your résumé says {evidence}. Describe one day of that work: what did you do yourself, "
            "in what order, and what came of it? I ask because {job}.",
            "{Job}. Take this line of your résumé: {evidence}. What was the first thing you did "
            "there, why did you begin with it, and how did it turn out?",
        ),
        QuestionType.TECHNICAL: (
            "{Job}. In your résumé I read {evidence}. Explain it to a new colleague: what are the "
            "steps, why in this order, and how do you check each one?",
            "Your résumé says {evidence}, and {job}. Take one small task of that kind: how would "
            "you do it step by step, and how would you know that it is right?",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}. Your résumé says {evidence}. Tell me about one moment in that work when you "
            "needed help or had to ask. What did you do, and how did it end?",
            "Your résumé says {evidence}. Which small thing went wrong there, what did you do "
            "about it, and what did you learn? I ask because {job}.",
        ),
    },
    without_evidence={
        QuestionType.PROJECT: (
            "{Job}. Your résumé does not show it yet. Tell me about one thing you made or looked "
            "after that is a little like it: what did you do yourself, and what came of it?",
        ),
        QuestionType.TECHNICAL: (
            "{Job}. Your résumé does not show it yet, so take the smallest task of that kind you "
            "can think of: what would you do first, what next, and how would you check it?",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}. Your résumé does not mention it. Tell me about one day on which you had to do "
            "something like it: what happened, what did you do, and how did it end?",
        ),
    },
)
HARDER = Variants(
    with_evidence={
        QuestionType.PROJECT: (
            "Your résumé says {evidence}. What did that decision cost, which alternative would "
            "have "
            "been better in a year, and what would break first at ten times the size? I ask "
            "because {job}.",
            "{Job}. Defend this line of your résumé to a sceptic: {evidence}. What evidence did "
            "you "
            "have, what did you give up for it, and under which conditions would it be wrong?",
        ),
        QuestionType.TECHNICAL: (
            "{Job}. In your résumé I read {evidence}. Suppose it fails here in production, in a "
            "way "
            "nobody foresaw: how do you limit the damage, how do you find the cause, and which "
            "trade-off do you make differently afterwards?",
            "Your résumé says {evidence}, and {job}. At ten times the scale, what stops working "
            "first, which two remedies would you compare, what does each one cost, and how would "
            "you prove your choice right?",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}. Your résumé says {evidence}. Tell me about a decision in that work that others "
            "had good reasons to oppose. How did you weigh their reasons, what did it cost to go "
            "on or give in, and what would you do differently?",
            "Your résumé says {evidence}. When did it fail, or come close, because of a decision "
            "of "
            "yours? How did you tell the people affected, and what changed afterwards? I ask "
            "because {job}.",
        ),
    },
    without_evidence={
        QuestionType.PROJECT: (
            "{Job}, and your résumé does not show it. Which of your projects failed or fell short "
            "in a way that prepared you for it? What was your part, what did it cost, and how did "
            "you measure that?",
        ),
        QuestionType.TECHNICAL: (
            "{Job}, and your résumé does not show it. Sketch how you would do it here: which two "
            "approaches would you compare, where would each one fail, and how would you test your "
            "choice before anybody depends on it?",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}, and your résumé does not mention it. Tell me about a time when doing something "
            "like it meant giving up something else of value: how did you decide, who disagreed, "
            "and what came of it?",
        ),
    },
)

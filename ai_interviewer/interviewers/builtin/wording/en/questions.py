"""What the built-in interviewer asks in English."""

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.interviewers.builtin.markers.base import SectionKind
from ai_interviewer.interviewers.builtin.wording.variants import Variants

JOB = {
    SectionKind.SKILLS: "the posting asks for {requirement}",
    SectionKind.DUTIES: "the posting lists {requirement} as part of the job",
    SectionKind.PREFERRED: "the posting counts {requirement} as a plus",
    SectionKind.UNKNOWN: "the posting mentions {requirement}",
    SectionKind.ASIDE: "the posting mentions {requirement}",
}

USUAL = Variants(
    with_evidence={
        QuestionType.PROJECT: (
            "Your résumé says {evidence}. Walk me through that piece of work: what was your own "
            "part, what did you consider instead, and how did it turn out? I ask because {job}.",
            "{Job}. The closest thing I found in your résumé is {evidence}. Which decision in it "
            "was yours, why did you make it, and what would you do differently today?",
            "Let's take one line of your résumé: {evidence}. What made it hard, which options did "
            "you weigh, and how did you know that it worked? It matters here because {job}.",
            "Suppose I'd sat next to you during this piece of work: {evidence}. What would I have "
            "seen you do, in what order, and what came of it? I ask because {job}.",
        ),
        QuestionType.TECHNICAL: (
            "{Job}. In your résumé I read {evidence}. Think of a harder problem of that kind here: "
            "what would you do first, what could go wrong, and how would you check the result?",
            "Your résumé says {evidence}, and {job}. What would be different about doing it here, "
            "what would you watch out for, and how would you know that it works?",
            "{Job}. Take {evidence} from your résumé as an example: which mistake is easiest to "
            "make there, why does it happen, and how would you find it before anybody else does?",
            "{Job}, and your résumé says {evidence}. If you had to do that here: which ways are "
            "there, what does each one cost, and when would you choose which?",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}. Your résumé says {evidence}. Tell me about a moment in that work when people "
            "disagreed or the plan fell through. What did you do, and how did it end?",
            "Your résumé says {evidence}. Who did you have to convince along the way, how did you "
            "go about it, and what was the result? I ask because {job}.",
            "{Job}. Think back to this line of your résumé: {evidence}. What went wrong there, or "
            "nearly did? What did you do about it, and what do you do differently now?",
            "Your résumé says {evidence}. Tell me about a decision in that work that you had to "
            "make with too little time or information: what did you decide, why, and how did it "
            "end? I ask because {job}.",
        ),
    },
    without_evidence={
        QuestionType.PROJECT: (
            "{Job}. I found nothing about that in your résumé. Which piece of your work comes "
            "closest? Tell me what your own part was, why you did it that way, and how it turned "
            "out.",
            "{Job}, and your résumé does not mention it. Tell me about something you built or ran "
            "that would still convince us: what did you decide, and how did you know it worked?",
            "Your résumé leaves one thing open: {job}. Which of your projects taught you most for "
            "that, what did you do in it yourself, and what came of it?",
        ),
        QuestionType.TECHNICAL: (
            "{Job}. Your résumé does not show it, so let's think out loud: it's your first month "
            "and the task is yours. What do you do first, what could go wrong, and how do you "
            "check that you are right?",
            "{Job}. I found nothing about it in your résumé. How would you go about learning it "
            "on the job: where would you start, why there, and how would you know you are ready?",
            "Your résumé leaves one thing open: {job}. Explain to me how you understand that: what "
            "is hard about it, which approaches are there, and when would you choose which?",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}. Your résumé does not mention it directly. Tell me about the closest situation "
            "you have been in: what happened, what did you do, and how did it end?",
            "{Job}. I didn't find that in your résumé. When did you last have to do something "
            "like it? How did you decide what to do, what was the result, and what did you learn?",
            "Your résumé leaves one thing open: {job}. Tell me about a time when that was asked of "
            "you and it was difficult. What did you do, why, and what would you do differently?",
        ),
    },
)
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

"""What the built-in interviewer asks in English."""

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.interviewers.builtin.markers.base import SectionKind
from ai_interviewer.interviewers.builtin.wording.variants import Variants

JOB = {
    SectionKind.SKILLS: "the requirements include {requirement}",
    SectionKind.DUTIES: "the duties include {requirement}",
    SectionKind.PREFERRED: "{requirement} would be a plus here",
    SectionKind.UNKNOWN: "the posting mentions {requirement}",
    SectionKind.ASIDE: "the posting mentions {requirement}",
}

CLAUSE = "the posting says: {requirement}"

EASIER = Variants(
    with_evidence={
        QuestionType.PROJECT: (
            "Your résumé says {evidence}. What did you do there yourself? I ask because {job}.",
            "{Job}, so {evidence} in your résumé caught my eye. How did you go about it?",
            "Let's take {evidence} from your résumé. How did it turn out? I'm interested because "
            "{job}.",
            "{Job}. Thinking back to {evidence}, what was the first thing you did?",
            "You write {evidence}. What about it are you most pleased with? I ask because {job}.",
        ),
        QuestionType.TECHNICAL: (
            "You write {evidence}. How would you explain the steps to a new colleague? I ask "
            "because {job}.",
            "{Job}. In work such as {evidence}, how do you check that you've got it right?",
            "Let's look at {evidence} for a moment. Why did you do it that way? I'm asking "
            "because {job}.",
            "{Job}. Taking {evidence} as an example, what can go wrong?",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}, and I noticed {evidence} in your résumé. Tell me about a moment when you "
            "asked for help.",
            "Your résumé says {evidence}. What did you learn from it? I ask because {job}.",
            "Think back to {evidence}. Which day do you remember best? I'm asking because {job}.",
            "{Job}. How did you work with other people on {evidence}?",
        ),
    },
    without_evidence={
        QuestionType.PROJECT: (
            "{Job}. Tell me about a time when you did something like that, at work or outside it.",
            "{Job}. Of everything you've done, what comes closest to that?",
            "Let's talk about {requirement}. What have you tried yourself along those lines?",
            "{Job}. When did you last do something like that?",
        ),
        QuestionType.TECHNICAL: (
            "{Job}. Walk me through a typical case, from the first step to the last.",
            "{Job}. How can you tell that it's been done well?",
            "{Job}. What matters most in that, and why?",
            "Let's talk about {requirement}. What's easy to get wrong?",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}. Tell me about a time when that mattered, at work or outside it.",
            "{Job}. What helps you do that well?",
            "{Job}. Tell me about a time when you helped somebody with something like that.",
            "Let's talk about {requirement}. What do you find hardest about it?",
        ),
    },
)

USUAL = Variants(
    with_evidence={
        QuestionType.PROJECT: (
            "Your résumé says {evidence}. Which of the decisions behind that was yours? I ask "
            "because {job}.",
            "{Job}, so I'd like to hear about {evidence}. Walk me through how you did it.",
            "You write {evidence}. What did you consider doing instead? I ask because {job}.",
            "{Job}, and your résumé says {evidence}. How did you know that it had worked?",
            "Let's take {evidence} from your résumé. What made that hard? I'm asking because "
            "{job}.",
        ),
        QuestionType.TECHNICAL: (
            "{Job}, and you write {evidence}. What would you watch out for if you did the same "
            "here?",
            "Your résumé says {evidence}. How would you test work like that before anybody relies "
            "on it? I ask because {job}.",
            "{Job}, and you mention {evidence}. Which other ways of doing it did you weigh up?",
            "Let's take {evidence} as an example. What mattered most in doing that well? I'm "
            "asking because {job}.",
        ),
        QuestionType.BEHAVIORAL: (
            "Your résumé says {evidence}. Tell me about a disagreement along the way. I ask "
            "because {job}.",
            "{Job}, and you write {evidence}. Who did you have to convince?",
            "You write {evidence}. What didn't go to plan? I'm interested because {job}.",
            "{Job}, and I noticed {evidence} in your résumé. What have you done differently since "
            "then?",
        ),
    },
    without_evidence={
        QuestionType.PROJECT: (
            "{Job}. Tell me about a piece of your work that came close to that.",
            "Let's talk about {requirement}. What have you done yourself in that area?",
            "{Job}. What's the best example of that from your own work?",
            "{Job}. Which work of yours prepared you best for it?",
        ),
        QuestionType.TECHNICAL: (
            "{Job}. Suppose that comes up in your first week. Where would you start?",
            "Let's talk about {requirement}. What tends to go wrong?",
            "{Job}. How do you make sure that it's done well?",
            "{Job}. What do you pay most attention to in that, and why?",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}. Tell me about a time when that was asked of you.",
            "{Job}. When did you last have to do something like that under pressure?",
            "Let's talk about {requirement}. What have you learned about it the hard way?",
            "{Job}. Tell me about a time when that didn't go as you expected.",
        ),
    },
)

HARDER = Variants(
    with_evidence={
        QuestionType.PROJECT: (
            "You write {evidence}. What was the price of doing it that way? I ask because {job}.",
            "{Job}, and you write {evidence}. What would you need to achieve the same here?",
            "Your résumé says {evidence}. How did you measure whether it was worth it? I'm asking "
            "because {job}.",
            "{Job}. Looking back at {evidence}, what would you do differently today?",
        ),
        QuestionType.TECHNICAL: (
            "{Job}, and you write {evidence}. If something like that didn't work out here, how "
            "would you find the cause?",
            "You write {evidence}. Which trade-off would you make the other way today? I ask "
            "because {job}.",
            "{Job}, and you mention {evidence}. What made that harder than it looks?",
            "{Job}, and your résumé says {evidence}. What would you want to prove before doing "
            "the same here?",
        ),
        QuestionType.BEHAVIORAL: (
            "Your résumé says {evidence}. Which of your decisions there did others oppose? I ask "
            "because {job}.",
            "{Job}, and you write {evidence}. Which decision was the hardest for you?",
            "You write {evidence}. What did you have to give up for it? I'm interested because "
            "{job}.",
            "{Job}, and {evidence} can't have pleased everybody. How did you deal with the "
            "objections?",
        ),
    },
    without_evidence={
        QuestionType.PROJECT: (
            "{Job}. Tell me about the hardest work of that kind you've been responsible for.",
            "Let's talk about {requirement}. Which decision in that area was the hardest for you?",
            "{Job}. Which of your results in that area would you show us first?",
            "{Job}. What do you do differently there today than when you started?",
        ),
        QuestionType.TECHNICAL: (
            "{Job}. What do even experienced people get wrong there?",
            "Let's talk about {requirement}. What would you look at first to see how well we do "
            "it?",
            "{Job}. How would you show a new colleague what good work looks like there?",
            "{Job}. How do you notice early that something is going wrong?",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}. Tell me about the hardest situation of that kind you've been in.",
            "{Job}. When did you last stick to your decision even though others disagreed?",
            "Let's talk about {requirement}. What would you do differently if your hardest case "
            "came up again?",
            "{Job}. Tell me about a time when others wanted to do that differently from you.",
        ),
    },
)

AGAIN = Variants(
    with_evidence={
        QuestionType.PROJECT: (
            "Back to {requirement}. Another example from your résumé is {evidence}. What did you "
            "do there yourself?",
            "Let's take another example of {requirement}. You write {evidence}. How did that turn "
            "out?",
            "I'd like another example of {requirement}, perhaps {evidence}. Which decision in it "
            "was yours?",
        ),
        QuestionType.TECHNICAL: (
            "Back to {requirement}, with {evidence} as another example. How would you check work "
            "like that?",
            "Let's take another example of {requirement}. You write {evidence}. What could go "
            "wrong there?",
            "I'd like another example of {requirement}, perhaps {evidence}. Why did you do it "
            "that way?",
        ),
        QuestionType.BEHAVIORAL: (
            "Back to {requirement}, with {evidence} as another example. How did you work with "
            "others on it?",
            "Let's take another example of {requirement}. You write {evidence}. What did you "
            "learn from it?",
            "I'd like another example of {requirement}, perhaps {evidence}. What didn't go to "
            "plan?",
        ),
    },
    without_evidence={
        QuestionType.PROJECT: (
            "Let's come back to {requirement}. Tell me about another example from your own work.",
            "We've already talked about {requirement}. Which other example of yours comes to mind?",
            "I'd like another example of {requirement}. What did you do yourself that time?",
            "Back to {requirement} once more. In another example, how did things turn out?",
        ),
        QuestionType.TECHNICAL: (
            "Let's come back to {requirement}. In another example, how would you check the result?",
            "I'd like another example of {requirement}. What could go wrong in it?",
            "We've already talked about {requirement}. Taking another example, where would you "
            "start?",
            "Back to {requirement} once more. In another example, which approaches would you "
            "compare?",
        ),
        QuestionType.BEHAVIORAL: (
            "Let's come back to {requirement}. Tell me about another example, one that involved "
            "other people.",
            "We've already talked about {requirement}. What did another example teach you?",
            "I'd like another example of {requirement}. How did you decide what to do that time?",
            "Back to {requirement} once more. In another example, what didn't go to plan?",
        ),
    },
)

"""What the built-in interviewer asks in English."""

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.interviewers.builtin.markers.base import SectionKind
from ai_interviewer.interviewers.builtin.wording.variants import Variants

JOB = {
    SectionKind.SKILLS: "this job asks for {requirement}",
    SectionKind.DUTIES: "part of this job is {requirement}",
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
            "Let's take {evidence} from your résumé. How did it turn out? It's of interest because "
            "{job}.",
            "{Job}. Looking at {evidence} in your résumé, what was the first thing you did?",
            "You write {evidence}. What are you most pleased with there? I ask because {job}.",
        ),
        QuestionType.TECHNICAL: (
            "You write {evidence}. How would you explain the steps to a new colleague? I ask "
            "because {job}.",
            "{Job}. With work such as {evidence}, how do you check that it's right?",
            "Let's stay with {evidence} for a moment. Why did you do it that way? Remember, {job}.",
            "{Job}. If you think of {evidence}, what can go wrong there?",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}, and I noticed {evidence}. Tell me about a moment when you asked for help "
            "there.",
            "Your résumé says {evidence}. What did you learn from it? I ask because {job}.",
            "Think back to {evidence}. Which day of it do you remember best? I'm asking because "
            "{job}.",
            "{Job}. How did you work with other people on {evidence}?",
        ),
    },
    without_evidence={
        QuestionType.PROJECT: (
            "{Job}. Tell me about a time you did something like it, in a job or outside one.",
            "{Job}. Which of the things you've done comes closest to it?",
            "Let's talk about {requirement}. What have you tried yourself in that direction?",
            "{Job}. When did you last do something of that kind?",
        ),
        QuestionType.TECHNICAL: (
            "{Job}. Walk me through a typical case, from the first step to the last.",
            "{Job}. How can you tell that it's been done well?",
            "{Job}. What matters most there, and why?",
            "Let's talk about {requirement}. What is easy to get wrong there?",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}. Tell me about a day when you had to do something like that.",
            "{Job}. Tell me about a time when that mattered, in a job or outside one.",
            "{Job}. What helps you to do that well?",
            "Let's talk about {requirement}. What do you find hardest about it?",
        ),
    },
)

USUAL = Variants(
    with_evidence={
        QuestionType.PROJECT: (
            "Your résumé says {evidence}. Which decision in that was yours? I ask because {job}.",
            "{Job}, so I'd like to stay with {evidence}. Walk me through how you did it.",
            "You write {evidence}. What did you consider doing instead? It matters here because "
            "{job}.",
            "{Job}, and your résumé says {evidence}. How did you know that it had worked?",
            "Let's take {evidence} from your résumé. What made that hard? I'm asking because "
            "{job}.",
        ),
        QuestionType.TECHNICAL: (
            "{Job}. After {evidence}, what would you watch out for in a task like that here?",
            "Your résumé says {evidence}. How would you test such work before it's used? I ask "
            "because {job}.",
            "{Job}, and you write {evidence}. Which other ways of doing that did you weigh up?",
            "Let's take {evidence} as an example. What mattered most in doing that well? I ask "
            "because {job}.",
        ),
        QuestionType.BEHAVIORAL: (
            "Your résumé says {evidence}. Tell me about a moment when people disagreed. I ask "
            "because {job}.",
            "{Job}. Who did you have to convince on the way to {evidence}?",
            "You write {evidence}. What didn't go to plan there? It's of interest because {job}.",
            "{Job}, and I noticed {evidence} in your résumé. What have you done differently since "
            "then?",
        ),
    },
    without_evidence={
        QuestionType.PROJECT: (
            "{Job}. Tell me about a piece of your work that came close to that.",
            "Let's talk about {requirement}. What have you done yourself in that area?",
            "{Job}. What's the best example of that from your own work?",
            "{Job}. Which work of yours prepared you most for it?",
        ),
        QuestionType.TECHNICAL: (
            "{Job}. Suppose it comes up in your first month. How would you go about it?",
            "Let's talk about {requirement}. What tends to go wrong with that?",
            "{Job}. How do you make sure that it's done well?",
            "{Job}. In a difficult case, what would you look at first?",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}. Tell me about a time when that was asked of you.",
            "{Job}. When did you last have to do something like that under pressure?",
            "Let's talk about {requirement}. What have you learned about it the hard way?",
            "{Job}. Tell me about a situation like that which turned out differently than you "
            "expected.",
        ),
    },
)

HARDER = Variants(
    with_evidence={
        QuestionType.PROJECT: (
            "You write {evidence}. What was the price of doing it that way? I ask because {job}.",
            "{Job}, and you write {evidence}. What would you need to achieve the same here?",
            "Your résumé says {evidence}. How did you measure that it was worth it? It matters "
            "because {job}.",
            "{Job}. Looking back at {evidence}, what would you do differently today?",
        ),
        QuestionType.TECHNICAL: (
            "{Job}, and you write {evidence}. If something like that failed here, how would you "
            "find the cause?",
            "You write {evidence}. Which trade-off would you make the other way today? I ask "
            "because {job}.",
            "{Job}. In which situation would {evidence} have been the wrong choice?",
            "{Job}, and your résumé says {evidence}. What would you have to prove before repeating "
            "that here?",
        ),
        QuestionType.BEHAVIORAL: (
            "Your résumé says {evidence}. Which of your decisions there did others oppose? I ask "
            "because {job}.",
            "{Job}. Behind {evidence}, which decision was the hardest for you?",
            "You write {evidence}. What did you have to give up for it? It matters here because "
            "{job}.",
            "{Job}, and {evidence} can't have pleased everybody. How did you deal with the "
            "objections?",
        ),
    },
    without_evidence={
        QuestionType.PROJECT: (
            "{Job}. Tell me about the hardest work of that kind you've been responsible for.",
            "Let's talk about {requirement}. Which decision in that area has cost you most?",
            "{Job}. Which result of yours in that area would convince a sceptic?",
            "{Job}. What do you do differently there today than when you started?",
        ),
        QuestionType.TECHNICAL: (
            "{Job}. What do even experienced people get wrong there?",
            "Let's talk about {requirement}. When would you advise against the usual way of doing "
            "it?",
            "{Job}. How would you show a new colleague what good work looks like there?",
            "{Job}. How do you find out early that something is going wrong?",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}. Tell me about the hardest situation of that kind you've been in.",
            "{Job}. When did you last stand by a decision of that kind although others disagreed?",
            "Let's talk about {requirement}. What would you do differently if your hardest case "
            "came back?",
            "{Job}. Tell me about a situation of that kind in which you changed your mind.",
        ),
    },
)

AGAIN = Variants(
    with_evidence={
        QuestionType.PROJECT: (
            "Back to {requirement}. Another example may be {evidence} in your résumé. What did you "
            "do there yourself?",
            "Let's take another example for {requirement}. You write {evidence}. How did that turn "
            "out?",
            "I'd like another example of {requirement}, perhaps {evidence}. Which decision in it "
            "was yours?",
        ),
        QuestionType.TECHNICAL: (
            "Back to {requirement}, with {evidence} as another example. How would you check such "
            "work?",
            "Let's take another example for {requirement}. You write {evidence}. What could go "
            "wrong there?",
            "I'd like another example of {requirement}, perhaps {evidence}. Why did you do it that "
            "way?",
        ),
        QuestionType.BEHAVIORAL: (
            "Back to {requirement}, with {evidence} as another example. How did you work with "
            "others on it?",
            "Let's take another example for {requirement}. You write {evidence}. What did you "
            "learn from it?",
            "I'd like another example of {requirement}, perhaps {evidence}. What didn't go to plan "
            "there?",
        ),
    },
    without_evidence={
        QuestionType.PROJECT: (
            "Let's come back to {requirement}. Tell me about another example from your own work.",
            "We've talked about {requirement} before. Which other example of yours comes to mind?",
            "I'd like another example of {requirement}. What did you do yourself that time?",
            "Once more to {requirement}. In another example, how did things turn out?",
        ),
        QuestionType.TECHNICAL: (
            "Let's come back to {requirement}. In another example, how would you check the result?",
            "I'd like another example of {requirement}. What could go wrong in it?",
            "We've talked about {requirement} before. Taking another example, where would you "
            "start?",
            "Once more to {requirement}. In another example, which approaches would you compare?",
        ),
        QuestionType.BEHAVIORAL: (
            "Let's come back to {requirement}. Tell me about another example, with other people.",
            "We've talked about {requirement} before. What did another example teach you?",
            "I'd like another example of {requirement}. How did you decide what to do that time?",
            "Once more to {requirement}. In another example, what didn't go to plan?",
        ),
    },
)

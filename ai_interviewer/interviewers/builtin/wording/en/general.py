"""What can be asked about conduct in any job, in English."""

from ai_interviewer.interviewers.builtin.wording.general import Competence, GeneralQuestions

GENERAL: GeneralQuestions = {
    Competence.PRESSURE: "Tell me about a day when everything came at once.",
    Competence.DIFFERENCE: (
        "Tell me about working closely with somebody who was very different from you."
    ),
    Competence.LEARNING: "Tell me about something you had to learn quickly to get a job done.",
    Competence.ALONE: (
        "Tell me about something you got done without anybody watching over you, at work or "
        "outside it."
    ),
    Competence.HELPING: "Tell me about a time when you helped somebody who was struggling.",
    Competence.OWNERSHIP: (
        "Tell me about a problem that nobody had asked you to fix, and that you fixed anyway."
    ),
    Competence.CHANGE: (
        "Tell me about a plan that changed when you were already halfway through it."
    ),
    Competence.FEEDBACK: "Tell me about criticism that has helped you.",
    Competence.CUSTOMERS: "Tell me about somebody you worked for who was hard to please.",
    Competence.CARE: "Tell me about a time when you stopped because something didn't seem right.",
    Competence.MISTAKE: "Tell me about a mistake of yours that you put right.",
    Competence.CONFLICT: "Tell me about a disagreement at work, and how it ended.",
    Competence.INFLUENCE: (
        "Tell me about somebody who was against your idea at first, and how you won them over."
    ),
    Competence.UNCERTAINTY: (
        "Tell me about a decision you had to make before you had all the facts."
    ),
    Competence.DEVELOPING: "Tell me about somebody who got better at their job because of you.",
    Competence.UNPOPULAR: "Tell me about an unpopular decision that you had to carry out.",
}

TRAIT = (
    "{Job}. Tell me about a time when that mattered, at work or outside it.",
    "{Job}. Tell me about a day when that was hard for you.",
    "{Job}. Tell me about a moment that shows it.",
)
"""For a trait of character, which has no steps and no result."""

TOOL = (
    "{Job}. What would you show a beginner first?",
    "{Job}. What's the trickiest thing you've used that for?",
    "{Job}. When would you rather use something else?",
)
"""For a tool, which isn't done well or badly itself."""

SITUATIONS = (
    "You've been given a task, and you aren't sure that you've understood it. What do you do?",
    "You see that you won't be finished in time. What do you do?",
    "You see somebody on your team working in a way that looks dangerous to you. What do you do?",
    "Two people give you different instructions for the same job. What do you do?",
    "Something has gone wrong, and nobody but you has noticed. What do you do?",
    "You've finished early, and nobody has told you what comes next. What do you do?",
    "Somebody asks you a question that you can't answer. What do you do?",
    "You'd do a job differently from the way it's always been done here. What do you do?",
)
"""For a job to be learned, or a trait of character: what one would do."""

OWN_WORK = (
    "Tell me about something you've made or organized yourself, at work, at school or at home.",
    "Tell me about a piece of work that turned out really well, in a job or outside it.",
    "Tell me about something that's better because of you, at work, at school or at home.",
    "Tell me about something you've looked after for a long time.",
)
"""The same, about something done."""

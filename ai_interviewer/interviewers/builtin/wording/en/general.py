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

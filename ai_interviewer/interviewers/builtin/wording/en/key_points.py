"""What a good answer contains, in English."""

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.interviewers.builtin.wording.key_points import (
    KeyPointWording,
    KeyPointWordings,
)

KEY_POINTS: KeyPointWordings = {
    QuestionType.BEHAVIORAL: (
        KeyPointWording(
            "The situation, and what was at stake in it",
            "Without it, nobody can tell whether what you did was right.",
            "It shows how close your example comes to {requirement}.",
        ),
        KeyPointWording(
            "What you yourself decided or did",
            "An interviewer hires you, not the team, and needs to see your share.",
        ),
        KeyPointWording(
            "Why you did it that way",
            "Reasons show judgement; a choice without one could be habit.",
        ),
        KeyPointWording(
            "What came of it, and how you know",
            "A story without an ending leaves the interviewer guessing.",
        ),
        KeyPointWording(
            "What you learned from it, or do differently now",
            "It shows that experience changes how you work.",
        ),
    ),
    QuestionType.TECHNICAL: (
        KeyPointWording(
            "The steps in order: what comes first, and what next",
            "Without steps in order, nobody can tell a method from a lucky guess.",
            "Steps in order show a method for {requirement}, not a lucky guess.",
        ),
        KeyPointWording(
            "Reasons for doing it that way",
            "Reasons show judgement; a choice without one could be habit.",
        ),
        KeyPointWording(
            "How you check that it works",
            "A claim you checked is worth more than one you didn't.",
        ),
        KeyPointWording(
            "What can go wrong, and what you do about it",
            "Experienced people know what their solution doesn't do.",
        ),
        KeyPointWording(
            "What else is possible, and at what cost",
            "A decision means something only next to what you gave up for it.",
        ),
    ),
    QuestionType.PROJECT: (
        KeyPointWording(
            "Your own part in the work",
            "An interviewer hires you, not the team, and needs to see your share.",
            "It shows what you yourself would bring to {requirement}.",
        ),
        KeyPointWording(
            "Why it was done that way, and what you considered instead",
            "A decision means something only next to what you gave up for it.",
        ),
        KeyPointWording(
            "What made it hard, and how you dealt with that",
            "Work without an obstacle says little about whoever did it.",
        ),
        KeyPointWording(
            "The result, and how it was measured",
            "A claim you checked is worth more than one you didn't.",
        ),
        KeyPointWording(
            "Looking back, what you would do differently",
            "It shows that experience changes how you work.",
        ),
    ),
}

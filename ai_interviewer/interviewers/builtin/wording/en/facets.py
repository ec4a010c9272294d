"""How the built-in interviewer speaks of facets in English."""

from ai_interviewer.interviewers.builtin.markers.base import Facet
from ai_interviewer.interviewers.builtin.wording.base import FacetWording

FACETS = {
    Facet.ACTION: FacetWording(
        "your own part",
        "What exactly was your own part in that?",
        "You say what you did yourself.",
        "Say what you did yourself, not only what the team did.",
        "An interviewer hires you, not the team, and needs to see your share.",
        "Retell the answer with every sentence starting with “I”. Then put “we” back where it's "
        "really true.",
        "Start: “My own part was …”",
    ),
    Facet.STEPS: FacetWording(
        "the steps in order",
        "Take me through it in order, one step after the other.",
        "You go through it in steps.",
        "Give the steps in order: what comes first, what next and what last.",
        "Without steps in order, nobody can tell a method from a lucky guess.",
        "Write the answer as three to five numbered steps, and only then as prose.",
        "Start: “First I …, then …”",
    ),
    Facet.REASON: FacetWording(
        "reasons",
        "Why did you do it that way?",
        "You give reasons.",
        "Give a reason for each choice.",
        "Reasons show judgement; a choice without one could be habit.",
        "Put “because” after every decision in your answer and finish each sentence.",
        "Start: “I chose that because …”",
    ),
    Facet.CONDITION: FacetWording(
        "when it applies",
        "In which cases would you do it differently?",
        "You say when your approach applies.",
        "Say when your approach works and when it doesn't.",
        "Real work is full of exceptions; naming one shows that you've met it.",
        "Add one sentence starting with “If …” to each step of your answer.",
        "Start: “If …, I would …”",
    ),
    Facet.ALTERNATIVE: FacetWording(
        "alternatives",
        "What did you consider instead?",
        "You weigh an alternative.",
        "Name one alternative and say why you didn't choose it.",
        "A decision means something only next to what you gave up for it.",
        "List two other options, each with one advantage and one cost. Add the better one to your "
        "answer.",
        "Start: “We could also have …, but …”",
    ),
    Facet.CHECK: FacetWording(
        "how it was checked",
        "How could you tell that it worked?",
        "You say how you knew it, or how you'd check it.",
        "Say how you knew it, or how you'd check it.",
        "A claim you checked is worth more than one you didn't.",
        "For each result in your answer, write down what you looked at to be sure of it.",
        "Start: “I knew it worked because …”",
    ),
    Facet.OUTCOME: FacetWording(
        "the outcome",
        "What came of it in the end?",
        "You say what came of it.",
        "Say what came of it, and who it affected.",
        "A story without an ending leaves the interviewer guessing.",
        "Write one closing sentence: what was different afterwards, and how you could tell.",
        "Start: “In the end, …”",
    ),
    Facet.LIMIT: FacetWording(
        "risks, costs or limits",
        "What could still go wrong with it?",
        "You name a limit, a cost or a risk.",
        "Name a risk, a cost or a limit of your approach.",
        "Experienced people know what their solution doesn't do.",
        "Finish the sentence “This wouldn't work if …” and add it to your answer.",
        "Start: “The risk was …”",
    ),
    Facet.LESSON: FacetWording(
        "what you learned",
        "What would you do differently next time?",
        "You say what you learned from it.",
        "Say what you've done differently since then.",
        "It shows that experience changes how you work.",
        "Write down one habit you changed after this, and when you last kept to it.",
        "Start: “Since then, I …”",
    ),
}

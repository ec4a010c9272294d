"""What the built-in interviewer says in English after the levels."""

from ai_interviewer.interviewers.builtin.markers.base import Facet
from ai_interviewer.interviewers.builtin.wording.after import AfterWording

AFTER = AfterWording(
    question="question {number}",
    slots={
        Facet.ACTION: "what you yourself did",
        Facet.STEPS: "what you would do first, next and last",
        Facet.REASON: "why you chose this",
        Facet.CONDITION: "when this holds and when it does not",
        Facet.ALTERNATIVE: "what else was possible, and what it would have cost",
        Facet.CHECK: "how you knew, or would know, that it works",
        Facet.OUTCOME: "what came of it",
        Facet.LIMIT: "what it cost, or what could go wrong",
        Facet.LESSON: "what you would do differently today",
    },
    slot_situation="when and where it was, and what was at stake",
    slot_resume="how this line of your résumé belongs here: {claim}",
    rechecked="Read again after your objection: facets, substance and ties were counted anew in "
    "the answer alone, since an objection adds nothing to what was answered.",
    claim_shown="Your résumé says {claim}, and the answer shows it.",
    claim_without_figure="Your résumé says {claim}. The answer speaks of it, but not of the "
    "figure.",
    claim_silent="Your résumé says {claim}. The answer does not come back to it.",
    answered="You answered {count} of {total} questions.",
    answered_none="No answer held anything that could be assessed.",
    joint=" and ",
    strongest_and_weakest="{strongest} came out strongest ({high} of 10), {weakest} weakest "
    "({low} of 10).",
    even="Your answers came out evenly, at {points} of 10 on what could be assessed.",
    most_often_missing="What was missing most often: {name} ({questions}).",
    nothing_missing="Nothing that the questions asked for was missing throughout.",
    nothing_to_assess="There was nothing to assess in {questions}, which counts as zero.",
    practise_unanswered="Questions whose answers held nothing to assess",
    seen_in="Seen in {questions}.",
    gap_why="The posting asks for it, and your answers did not show it.",
    gap_exercise="Write down one piece of your work that comes closest to it, in four sentences: "
    "the situation, your part, your reasons, what came of it.",
    clarity_topic="Saying it more tightly",
    clarity_why="What is said loosely is heard as loosely thought.",
    clarity_exercise="Read one of these answers aloud and strike every word that changes nothing; "
    "then begin it with its main point.",
    unanswered_why="Even without the solution you can show how you think.",
    unanswered_exercise="Answer each of them in four sentences: what it is about, what you would "
    "look at first, what you are unsure of, and how you would find out.",
    keep_up_topic="Saying the same in less time",
    keep_up_why="Your answers hold what was asked for; in a real interview time is short.",
    keep_up_exercise="Give one of these answers aloud in ninety seconds without losing a reason or "
    "the outcome.",
)

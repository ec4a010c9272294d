"""What the built-in interviewer says in English after the levels."""

from ai_interviewer.interviewers.builtin.markers.base import Facet
from ai_interviewer.interviewers.builtin.wording.after import AfterWording

AFTER = AfterWording(
    question="question {number}",
    decimal_sign=".",
    fill_in="[fill in: {what}]",
    slots={
        Facet.ACTION: "what you yourself did",
        Facet.STEPS: "what you would do first, next and last",
        Facet.REASON: "why you chose this",
        Facet.CONDITION: "when this applies and when it doesn't",
        Facet.ALTERNATIVE: "what else was possible, and what it would have cost",
        Facet.CHECK: "how you knew, or would know, that it works",
        Facet.OUTCOME: "what came of it",
        Facet.LIMIT: "what it cost, or what could go wrong",
        Facet.LESSON: "what you would do differently today",
    },
    rechecked="Read again after your objection, by the same rules. Only the answer itself is "
    "scored, so an objection doesn't change the levels.",
    claim_shown="Your résumé says {claim}, and the answer shows it.",
    answered="You answered {count} of {total} questions.",
    answered_none="None of your answers contained anything to assess.",
    joint=" and ",
    strongest_and_weakest="{strongest} came out strongest ({high} of 10), {weakest} weakest "
    "({low} of 10).",
    even="{names} came out alike: {span} of 10 on average.",
    between="between {low} and {high}",
    most_often_missing="Most often missing: {name} ({questions}).",
    nothing_missing="Nothing the questions asked for was missing more than once.",
    nothing_to_assess="There was nothing to assess in {questions}, which counts as zero.",
    practise_unanswered="Questions with nothing to assess in your answer",
    gap_why="The posting asks for it, and your answers didn't show it.",
    gap_exercise="Take the piece of your work that comes closest to it, and describe it in four "
    "sentences: the situation, your part, your reasons, and what came of it.",
    clarity_topic="Saying it in fewer words",
    clarity_why="Loose wording sounds like loose thinking.",
    clarity_exercise="Read one of these answers aloud and cut every word that changes nothing. "
    "Then move its main point to the start.",
    unanswered_why="Even without the solution, you can show how you think.",
    unanswered_exercise="Answer each of them in four sentences: what it's about, what you'd look "
    "at first, what you're unsure of, and how you'd find out.",
    keep_up_topic="Saying the same in less time",
    keep_up_why="Your answers contain what was asked for; in a real interview, time is short.",
    keep_up_exercise="Give one of these answers aloud in ninety seconds without losing a reason or "
    "the outcome.",
)

"""What the built-in interviewer says in English."""

from ai_interviewer.domain.enums import Dimension, QuestionType
from ai_interviewer.interviewers.builtin.markers.base import Facet, SectionKind
from ai_interviewer.interviewers.builtin.wording.base import FacetWording, Wording
from ai_interviewer.interviewers.builtin.wording.en_after import AFTER
from ai_interviewer.interviewers.builtin.wording.en_key_points import KEY_POINTS
from ai_interviewer.interviewers.builtin.wording.en_variants import EASIER, HARDER

_FACETS = {
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
        "Take me through it in order: what came first, and what next?",
        "You go through it in steps.",
        "Give the steps in order: what first, what next, what last.",
        "Without steps in order, nobody can tell a method from a lucky guess.",
        "Write the answer as three to five numbered steps, and only then as prose.",
        "Start: “First I …, then …”",
    ),
    Facet.REASON: FacetWording(
        "reasons",
        "Why did you choose that?",
        "You give reasons.",
        "Give a reason for each choice.",
        "Reasons show judgement; a choice without one could be habit.",
        "Put “because” after every decision in your answer and finish each sentence.",
        "Start: “I chose that because …”",
    ),
    Facet.CONDITION: FacetWording(
        "when it applies",
        "In which cases would you do it differently?",
        "You say when something applies.",
        "Say when your approach works and when it doesn't.",
        "Real work is full of exceptions; naming one shows that you've met it.",
        "Add one sentence starting with “If …” to each step of your answer.",
        "Start: “If …, I would …”",
    ),
    Facet.ALTERNATIVE: FacetWording(
        "alternatives",
        "What did you consider instead, and why did you decide against it?",
        "You weigh an alternative.",
        "Name one alternative and say why you didn't choose it.",
        "A decision means something only next to what you gave up for it.",
        "List two other options, each with one advantage and one cost. Add the better one to your "
        "answer.",
        "Start: “We could also have …, but …”",
    ),
    Facet.CHECK: FacetWording(
        "how it was checked",
        "How did you know, or how would you check, that it's true?",
        "You say how you know it or would check it.",
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
        "What did it cost, or what could still go wrong with it?",
        "You name a limit, a cost or a risk.",
        "Name a risk, a cost or a limit of what you propose.",
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

WORDING = Wording(
    job={
        SectionKind.SKILLS: "the posting asks for {requirement}",
        SectionKind.DUTIES: "the posting lists {requirement} as part of the job",
        SectionKind.PREFERRED: "the posting counts {requirement} as a plus",
        SectionKind.UNKNOWN: "the posting mentions {requirement}",
        SectionKind.ASIDE: "the posting mentions {requirement}",
    },
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
    quotes=("“", "”"),
    inner_quotes=("‘", "’"),
    another="Let's look at it from another side, with a new example. {question}",
    follow_up=(
        "You said {quote}. {ask}",
        "Let me stay with that for a moment. You mentioned {quote}. {ask}",
        "I'd like to go one step deeper on {quote}. {ask}",
    ),
    follow_up_sweeping=(
        "You said {quote}. That's true of many people. Can you give me one concrete case: when "
        "was it, what did you do, and what came of it?",
        "When you say {quote}, which particular occasion do you have in mind? What happened, and "
        "what did you do?",
    ),
    facets=_FACETS,
    dimensions={
        Dimension.JOB_RELEVANCE: "Job relevance",
        Dimension.COMPLETENESS: "Completeness",
        Dimension.TECHNICAL_CORRECTNESS: "Technical correctness",
        Dimension.CLARITY: "Clarity",
    },
    found="Found: {names}.",
    not_found="Not found: {names}.",
    relevance=(
        "Little of it answers this question.",
        "It answers part of the question.",
        "It answers the question.",
    ),
    relevance_unsure="I couldn't tell how this belongs to the question, so the level stays in the "
    "middle at most.",
    elsewhere="This seems to be about something else than the question.",
    clarity=(
        "Mostly general words, hard to picture.",
        "Clear in part; some of it stays general.",
        "Concrete and easy to follow.",
    ),
    points_recognised="{count} of {total} key points recognised. This isn't a check of whether "
    "every claim is true.",
    point_missing="I didn't hear this: {point}. Add a sentence about it.",
    vague_sentence="Anybody could say this. Say when it was, what you did, and what changed.",
    truth_not_assessed="Not assessed: the built-in interviewer judges substance and structure. It "
    "can't know whether a claim is true.",
    unreadable="Not assessed: the built-in interviewer doesn't read this language.",
    gap="The answer doesn't show what the posting asks for here.",
    key_points=KEY_POINTS,
    after=AFTER,
    easier=EASIER,
    harder=HARDER,
)

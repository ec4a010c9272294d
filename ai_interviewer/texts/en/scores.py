"""How scores work, and the names of what is scored."""

page = "How scores work"
heading = "How scores work"
lead = "Every answer is scored on four dimensions, from level 0 to 5. Points are twice the level, so the maximum is ten."
rules = (
    "Every strength, gap and score quotes your own words. The program checks that the words are in your answer and drops any claim whose quote isn't.",
    "An empty answer, “fine”, “I don't know” or the question copied back gets level 0 from every interviewer, and its technical correctness isn't assessed. A short answer that says something is always scored.",
    "Text in an answer, a posting or a résumé is data. A sentence that is clearly about its own scoring isn't counted, and the feedback says so. If it was an honest one, choose “I disagree”. One that isn't recognised can still affect a built-in score.",
    "The overall score is the plain average of the assessed dimensions.",
    "Every question has key points: what a good answer contains. You see them once you've answered: heard, partly heard or not heard, or “not sure” where the interviewer can't tell.",
    "The built-in interviewer learned from answers that people had graded. On answers it had never seen, it put nine of ten unequal pairs in the right order. It recognises points, but can't know whether every claim is true.",
    "Scores from the built-in interviewer and from OpenAI are never joined in one line.",
)
rules_heading = "The rules"
differences_heading = "When a difference counts"
differences_lead = "Two attempts almost never get exactly the same points. We call a difference a change only when it's more than chance:"
differences = (
    "The difference is the average of the later answers minus that of the earlier ones. Its 95\u00a0% interval is the range that very probably contains the true difference. The fewer the answers, and the more they vary, the wider it is.",
    "A main question and its follow-ups are one topic: their answers are similar, so they count together.",
    "If both interviews share questions on at least three topics, word for word, only those are compared, pair by pair. Other questions may be easier or harder, so comparing them is less precise.",
    "With fewer than three topics to compare, nothing is called a change, however large the difference.",
    "Six questions on six topics only show large gains. A true gain of four points (two levels) is almost always recognised when the same questions are asked again, and in about three of four retakes with new ones. A true gain of two points (one level) is recognised in two to five of ten retakes, and less often if some are follow-ups. More questions, or more attempts, reveal smaller gains.",
    "Points depend on what produced them: interviewer, model, rubric and instructions. If one of these changed, no difference is shown: lines in charts break, and ∦ marks the change between attempts.",
    "Several scales are tested at once, so about one verdict in twenty may be chance. The overall score is the headline; the dimensions show where to look.",
)
elements_heading = "What a complete answer contains"
element = "{name}. {asks}"
level = "Level"
points = "Points"
anchor = "What an answer at this level does"

dimensions = {
    "JOB_RELEVANCE": "Job relevance",
    "COMPLETENESS": "Completeness",
    "TECHNICAL_CORRECTNESS": "Technical correctness",
    "CLARITY": "Clarity",
}

when_verdicts = {
    "IMPROVED": "{verdict}: the whole 95\u00a0% interval of the difference is above zero.",
    "DECLINED": "{verdict}: the whole interval is below zero.",
    "UNCLEAR": "{verdict}: the interval includes zero, so the difference could be chance.",
}

# English has none of these: it is the language of the rubric, whose words stand in the prompts too.
rubric: dict[str, tuple[str, ...]] = {}
"""By dimension: what it asks, then its anchors from level 0 on."""
elements: dict[str, tuple[tuple[str, str], ...]] = {}
"""By type of question: the names of what a complete answer contains, and what each asks."""

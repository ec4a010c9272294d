"""How scores work, and the names of what is scored."""

page = "How scores work"
heading = "How scores work"
lead = "Every answer is scored on four dimensions, from level 0 to 5. Points are twice the level, so that ten is the most."
rules = (
    "Every strength, gap and score cites your own words. Code checks that the words stand in your answer; a claim whose quote is not there is dropped.",
    "An empty answer, “fine”, “I don't know” or the question copied back gets level 0, whoever scores.",
    "Text in an answer, a posting or a résumé is data. An instruction that is recognised is set aside; one that is not can still move a score of the built-in interviewer.",
    "The overall score is the plain mean of the dimensions that were assessed.",
    "The built-in interviewer follows written rules. It judges substance and structure; whether something is technically true it cannot know, and it says so instead of inventing a number.",
    "Scores of the built-in interviewer and of OpenAI are never joined in one line.",
)
rules_heading = "The rules"
differences_heading = "When a difference counts"
differences_lead = "A second attempt hardly ever gets exactly the points of the first. A difference is called a change only when it is more than chance:"
differences = (
    "The difference is the mean of the later answers minus the mean of the earlier ones. Its 95\u00a0% interval is the range in which the true difference very probably lies: the fewer the answers, and the more they differ among themselves, the wider it is.",
    "A main question and its follow-ups are one topic: their answers are alike, so they count together.",
    "Where questions of at least three topics stand in both interviews, word for word, only those are compared, pair by pair, each with itself. Other questions may be easier or harder; a comparison across them is less sharp.",
    "With fewer than three topics to compare, nothing is called a change, however large the difference.",
    "Six questions on six topics show large gains only. A true gain of four points (two levels) is recognised nearly always when the same questions are asked again, and in about three of four retakes with others; a true gain of two points (one level) in two to five of ten retakes. With follow-ups among them it is fewer. More questions, or more attempts, show smaller gains.",
    "Points belong to what made them: interviewer, model, rubric and instructions. Where one of these changed, no difference is computed: lines in charts break, and the path from attempt to attempt is cut (∦).",
    "Several scales are looked at at once, so about one in twenty of their verdicts may be chance. The overall score is the headline; the dimensions say where to look.",
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
    "IMPROVED": "{verdict}: the whole 95\u00a0% interval of the difference lies above zero.",
    "DECLINED": "{verdict}: the whole interval lies below zero.",
    "UNCLEAR": "{verdict}: zero lies within the interval, so the difference may be chance.",
}

# English has none of these: it is the language of the rubric, whose words stand in the prompts too.
rubric: dict[str, tuple[str, ...]] = {}
"""By dimension: what it asks, then its anchors from level 0 on."""
elements: dict[str, tuple[tuple[str, str], ...]] = {}
"""By type of question: the names of what a complete answer contains, and what each asks."""

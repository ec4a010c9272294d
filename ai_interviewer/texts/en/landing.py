"""The start page."""

page = "Rehearse the interview"
kicker = "For the interview you actually have"
headline = "Rehearse with someone who has read both the posting and your résumé."
lead = "Paste the job and your résumé. Get one question at a time that connects the two, and feedback that quotes your own words back to you."
start = "Create a free account"
have_account = "I have an account"
sample_label = "Sample question"
sample_question = "The posting asks for “migrations on large tables”. Your largest table had 2.1 million rows. What would you do differently at two hundred times that size?"
sample_quote = "I'd build the index concurrently, with a lock timeout"
sample_feedback = "Completeness 8. You said {quote}, which is the safe step; say how you would check that it worked."
points = (
    (
        "Both texts, every question",
        "Each question names something the posting asks for and something your résumé says, or does not.",
    ),
    (
        "Scores with receipts",
        "Four dimensions with written anchors. Every claim about your answer quotes it. “Fine” scores zero.",
    ),
    (
        "Nothing gets lost",
        "Drafts are kept while you type. Close the browser in mid-sentence and come back to it.",
    ),
    (
        "No key needed",
        "The built-in interviewer works offline. Add your own OpenAI key when you want more depth.",
    ),
)

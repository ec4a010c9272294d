"""The start page."""

page = "Rehearse the interview"
kicker = "For the interview you actually have"
headline = "Rehearse with someone who has read the posting and your résumé."
lead = "Paste the job posting and your résumé. You get questions that connect the two, one at a time, and feedback that quotes your own words."
start = "Create a free account"
have_account = "I have an account"
sample_label = "Sample question"
sample_question = "The posting asks for “migrations on large tables”. Your largest table had 2.1 million rows. What would you do differently at two hundred times that size?"
sample_quote = "I'd build the index concurrently, with a lock timeout"
sample_feedback = (
    "Completeness 8. You said {quote}, which is the safe step. Say how you'd check that it worked."
)
points = (
    (
        "Both texts in every question",
        "Each question starts from something the posting asks for and, where there is one, a line of your résumé.",
    ),
    (
        "Scores with receipts",
        "Four dimensions, each with written levels. Every claim about your answer quotes it. “Fine” scores zero.",
    ),
    (
        "Nothing gets lost",
        "Drafts are saved as you type. Close the browser mid-sentence and pick up where you left off.",
    ),
    (
        "No key needed",
        "The built-in interviewer works offline. Add your own OpenAI key if you want more depth.",
    ),
)

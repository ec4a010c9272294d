"""The dialog that starts an interview."""

title = "New interview"
questions = "Questions"
questions_hint = "From 3 to 12. Six take about half an hour."
interviewer = "Interviewer"
interviewer_hint = "Built-in: free and offline. It judges substance and structure, but can't tell whether something is technically correct. OpenAI: uses your own key and model, and sends your posting, résumé and answers there."
interviewer_hint_several = "Built-in: free and offline. It judges substance and structure, but can't tell whether something is technically correct. The others are language models: your posting, résumé and answers are sent to the one you choose."
model = "Model"
only_a_model = "The built-in interviewer can't interview in this posting's language, so only language models are offered. Your posting, résumé and answers are sent to the one you choose."
feedback = "Feedback"
after_each = "After each answer"
at_end = "At the end"
minutes = "Minutes per question"
minutes_hint = "The room tells you when time is up. You can always keep writing."
gradings = "Gradings per answer"
gradings_hint = "Language models only. Grading an answer several times shows how reliable its score is; each grading costs a call."
estimate = "Estimate for this interview: {estimate}"
estimate_unknown = "price unknown for this model"
begin = "Begin"
no_resume = "Add your résumé before you start an interview."
to_resume = "Add your résumé"

interviewers = {"BUILTIN": "Built-in", "OPENAI": "OpenAI"}
told_less = {
    "POSTING_ONLY": "{interviewer}, told only the posting",
    "RESUME_ONLY": "{interviewer}, told only the résumé",
}
"""The interviewer of an experiment, which was not told both."""
ai_provider = "the AI provider"
"""Stands in for the provider's name or address where it isn't known."""

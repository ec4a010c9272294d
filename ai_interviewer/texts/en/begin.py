"""The dialog that starts an interview."""

title = "New interview"
questions = "Questions"
questions_hint = "From 3 to 12. Six take about half an hour."
interviewer = "Interviewer"
interviewer_hint = "Built-in: free and offline. It judges substance and structure, but can't tell whether something is technically correct. OpenAI: uses your own key and model, and sends your posting, résumé and answers there."
feedback = "Feedback"
after_each = "After each answer"
at_end = "At the end"
gradings = "Gradings per answer"
gradings_hint = "OpenAI only. Grading an answer several times shows how reliable its score is; each grading costs a call."
estimate = "Estimate for this interview: {estimate}"
estimate_unknown = "price unknown for this model"
begin = "Begin"
no_resume = "Add your résumé before you start an interview."
to_resume = "Add your résumé"

interviewers = {"BUILTIN": "Built-in", "OPENAI": "OpenAI"}

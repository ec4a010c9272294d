"""The dialog that starts an interview."""

title = "New interview"
questions = "Questions"
questions_hint = "From 3 to 12. Six take about half an hour."
interviewer = "Interviewer"
interviewer_hint = "Built-in: offline and free; it judges substance and structure, not technical truth. OpenAI: uses your own key and model; your posting, résumé and answers go to that account."
feedback = "Feedback"
after_each = "After each answer"
at_end = "At the end"
gradings = "Gradings per answer"
gradings_hint = "OpenAI only. Several gradings show how sure the score is, and cost as many calls."
estimate = "Estimate for this interview: {estimate}"
estimate_unknown = "price unknown for this model"
begin = "Begin"
no_resume = "An interview needs your résumé first."
to_resume = "Add your résumé"

interviewers = {"BUILTIN": "Built-in", "OPENAI": "OpenAI"}

"""The page of an interview that is completed."""

from ai_interviewer.texts.plurals import Plural

summary = "Summary"
overall = "{points} of 10 · Overall, the average of your answers · {answered}/{all} answered"
assessed = "{dimension} ({answers} assessed)"
not_answered = "You didn't answer this question."
no_score = "No feedback yet."
pending = "Feedback on some answers is still being written."
back_to_job = "Back to the job posting"
posting_deleted = "The posting has since been deleted. The version used here is below."
posting_edited = "The posting has since been edited. The version used here is below."
practise = "Practise first"
from_questions = "Questions: {questions}"
summarising = "Writing the summary"
outline = "What the interview covered"
outline_text = "Requirements from the posting. “Not asked” doesn't count against you."
asked_in = Plural(one="asked in question {questions}", other="asked in questions {questions}")
not_asked = "not asked"
no_level = "not scored"
usage = "Used with your key: {usage}"

"""The page of an interview that is completed."""

from ai_interviewer.texts.plurals import Plural

summary = "Summary"
overall = "{points} of 10 · Overall, mean of your answers · {answered}/{all} answered"
assessed = "{dimension} ({answers} assessed)"
not_answered = "You did not answer this question."
no_score = "No feedback yet."
pending = "Feedback on some answers is still being written."
back_to_job = "Back to the job posting"
posting_deleted = "The posting was deleted since. What this interview was about is kept below."
posting_edited = "The posting was edited since. What this interview was about is kept below."
practise = "Practise first"
from_questions = "Questions: {questions}"
summarising = "Summing up the interview"
outline = "What the interview covered"
outline_text = "Requirements taken from the posting. “Not asked” says nothing about you."
asked_in = Plural(one="asked in question {questions}", other="asked in questions {questions}")
not_asked = "not asked"
no_level = "not scored"
usage = "Used with your key: {usage}"

"""The dialog that starts a retake, and what is said of retakes."""

from ai_interviewer.texts.plurals import Plural

open = "Retake"
compare_with = "Compare with attempt {number}"
title = "Retake interview"
questions = "Questions"
same = "Same questions"
same_hint = Plural(
    one="{count} question, word for word as in this interview: shows best what changed in your answers.",
    other="{count} questions, word for word as in this interview: shows best what changed in your answers.",
)
new = "New questions"
new_hint = Plural(
    one="{count} question from a fresh plan that knows what was asked before: a rehearsal as new.",
    other="{count} questions from a fresh plan that knows what was asked before: a rehearsal as new.",
)
terms = "On the same terms: {terms}. With your résumé and the posting as they stand now."
gradings = Plural(one="{count} grading per answer", other="{count} gradings per answer")
begin = "Begin"
no_resume = "A retake needs your résumé."
to_resume = "Add your résumé"
no_key = "This interview was held with OpenAI, and no key is stored. Add one, or start an interview with the built-in interviewer from the job posting."
to_settings = "Add your key in Settings"
no_posting = "This interview cannot be retaken, since its posting was deleted. To rehearse for the job again, save the posting anew; its text is kept below."
of = "retake of attempt {number}"
same_questions = "same questions"
new_questions = "new questions"
path = "All attempts at this posting"
posting_changed = "The posting changed since the attempt that this one repeats"

"""The dialog that starts a retake, and what is said of retakes."""

from ai_interviewer.texts.plurals import Plural

open = "Retake"
compare_with = "Compare with attempt {number}"
title = "Retake interview"
questions = "Questions"
same = "Same questions"
same_hint = Plural(
    one="The same question, word for word. Best for seeing how your answer changed.",
    other="The same {count} questions, word for word. Best for seeing how your answers changed.",
)
new = "New questions"
new_hint = Plural(
    one="A new question that avoids what you were asked before.",
    other="{count} new questions that avoid what you were asked before.",
)
terms = "Same settings: {terms}. Uses your current résumé and the current posting."
gradings = Plural(one="{count} grading per answer", other="{count} gradings per answer")
begin = "Begin"
no_resume = "Add your résumé before you retake an interview."
to_resume = "Add your résumé"
no_key = "This interview used {provider}, but you have no key saved. Add one, or start an interview with the built-in interviewer from the job posting."
no_provider = "This interview used {provider}, which is no longer offered on this server. Start an interview with another interviewer from the job posting."
to_settings = "Add your key in Settings"
no_posting = "This interview can't be retaken because its posting has been deleted. To practise for this job, save the posting again; its text is below."
of = "retake of attempt {number}"
same_questions = "same questions"
new_questions = "new questions"
path = "All attempts at this posting"
posting_changed = "What changed in the posting since that attempt"

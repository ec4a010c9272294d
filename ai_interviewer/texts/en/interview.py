"""The page of an interview, while it runs."""

from ai_interviewer.texts.plurals import Plural

page = "Interview"
question = "Question"
question_number = "Question {number}"
question_of = "Question {number} of {count}"
question_title = "Question {number} of {count} · {role}"
results_title = "Results · {role}"
follow_up = "Follow-up"
follow_up_repeated = "Follow-up to what you said the first time"
answer = "Your answer"
answer_hint = "Your draft is saved while you type."
answer_placeholder = "Answer as you'd say it aloud. Concrete steps, reasons and results count."
words_aimed = Plural(
    one="{count} word · aim {aim}",
    other="{count} words · aim {aim}",
)
aim = "{fewest}–{most}"
draft_saved = "Draft saved"
draft_saving = "Saving your draft…"
draft_kept = "Not saved on the server. Kept in this browser."
draft_newer = "A newer draft of this answer was saved on another page. The box shows what you typed here, which isn't saved on the server."
draft_keep_mine = "Use what I typed here"
draft_take_newer = "Use the newer draft"
answer_waiting = "Not submitted yet. Your answer is kept in this browser and submitted when the connection is back."
answer_unconfirmed = "The server hasn't confirmed your answer yet. It is kept in this browser and sent again when the connection is back."
answer_left_over = (
    "This question was answered on another page. What you typed here was not submitted:"
)
draft_elsewhere = (
    "You also changed this draft in another tab. What you typed here is now the saved version."
)
submit = "Submit answer"
next = "Next question"
skip = "Skip"
swap = "Swap this question"
hint_next = "Hint"
hints = "Hints"
hint_structure = "A good answer has these parts."
hint_resume = "Your résumé has this line."
hint_start = "A way to begin."
panel = "Notes and sources"
panel_close = "Close notes and sources"
notes = "Notes"
notes_hint = "Only for you. They are kept with the interview."
notes_saved = "Notes saved"
skipped_note = "You skipped this question. It has no score."
finish = "Finish interview"
leave = "Leave"
leave_hint = "Nothing is lost: come back at any time."
timer_show = "Show timer"
timer_hide = "Hide timer"
timer_over = "Time is up for this question. You can keep writing."
keys = "Keys"
key_list = (
    ("Ctrl/⌘ + Enter", "Submit the answer"),
    ("N", "Next question"),
    ("R", "Try this answer again"),
    ("?", "Show the keys"),
)
cancel = "Cancel"
try_again = "Try again"
feedback = "Feedback"
your_answer = "Your answer"
earlier = "Earlier in this interview"
why = "Why this question?"
why_requirement = "The posting asks for"
why_evidence = "Your résumé says"
relevant = "Was this question relevant to you and the job?"
yes = "Yes"
no = "No"
trimmed = "The posting and résumé were shortened for this question to fit the model."
question_by_rule = "The model's question couldn't be used, so this one was chosen by rule."
plan_by_rule = (
    "The model's plan couldn't be used, so the topics were chosen by rule from the posting."
)
summary_by_rule = "The model's summary couldn't be used, so this one was written by rule."
preparing_first = "Reading the posting and your résumé to prepare the first question"
preparing = "Preparing the next question"
analysing = "Reading your answer and writing feedback"
analysing_earlier = "Writing feedback on an earlier answer"
seconds = "{seconds} s"
waiting_for_turn = (
    "Many people are practising right now. It'll be your turn soon, and nothing is lost."
)
model_needs = "This model needs about {seconds} s."
no_worker = (
    "The part of this server that does the AI work isn't running. What you wrote is safe. "
    "This continues by itself once the administrator has restarted it."
)
reconnecting = "The server lost its database for a moment. Reconnecting…"
slower = "{status}. This is taking longer than usual."
at_end_note = "Your answer is saved. You'll get feedback on all answers when you finish."
last_note = "That was the last question. Finish the interview to see your results."
feedback_received = "Your feedback is here."
feedback_scored = "Feedback received: {points} of 10. {standing}."
finish_heading = "Finish now?"
finish_text = "You haven't answered every question. Your answers so far will be scored; the rest won't be asked."
finish_discard = "You haven't answered anything yet. Finishing now discards this interview."
finish_yes = "Finish now"
finish_no = "Keep going"
missing = "This interview doesn't exist, or it isn't yours."
unknown = "It may have been deleted. Your other interviews are in your history."
to_history = "Go to the history"
sources = "Posting and résumé used here"
posting = "Job posting"
resume = "Résumé"
delete = "Delete interview"
delete_heading = "Delete this interview?"
delete_text = (
    "This permanently deletes its answers and feedback. Other attempts keep their numbers."
)
delete_yes = "Yes, delete it"

question_types = {
    "TECHNICAL": "Technical",
    "BEHAVIORAL": "Behavioral",
    "PROJECT": "Project experience",
}

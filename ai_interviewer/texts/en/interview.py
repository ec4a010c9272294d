"""The page of an interview, while it runs."""

page = "Interview"
question = "Question"
question_number = "Question {number}"
question_of = "Question {number} of {count}"
follow_up = "Follow-up"
follow_up_repeated = "Follow-up to what you said the first time"
answer = "Your answer"
answer_hint = "Your draft is saved while you type."
answer_placeholder = "Answer as you would say it. Concrete steps, reasons and results count."
draft_saved = "Draft saved"
draft_elsewhere = (
    "This draft was also changed in another tab. What you typed here is now the saved version."
)
submit = "Submit answer"
next = "Next question"
finish = "Finish interview"
cancel = "Cancel"
try_again = "Try again"
feedback = "Feedback"
your_answer = "What you answered"
earlier = "Earlier in this interview"
why = "Why this question?"
why_requirement = "The posting asks for"
why_evidence = "Your résumé says"
relevant = "Was this question relevant to you and the job?"
yes = "Yes"
no = "No"
trimmed = "To fit this model, posting and résumé were shortened for this question."
no_evidence = "Your résumé shows nothing for this yet."
preparing_first = "Reading the posting and your résumé, and preparing the first question"
preparing = "Preparing the next question"
analysing = "Reading your answer and writing feedback"
analysing_earlier = "Writing feedback on an earlier answer"
seconds = "{seconds} s"
waiting_for_turn = (
    "Many people are practising right now. Your turn comes soon, and nothing is lost."
)
no_worker = (
    "The part of this server that does the AI work isn't running. What you wrote is safe. "
    "This goes on by itself once the administrator has started it again."
)
reconnecting = "The server lost its database for a moment. Reconnecting…"
slower = "{status}. This takes longer than usual."
at_end_note = "Your answer is saved. Feedback on all answers comes when you finish."
last_note = "That was the last question. Finish the interview to see it as a whole."
new_question = "New question."
feedback_received = "Feedback received."
finish_heading = "Finish now?"
finish_text = (
    "There are questions left. What you answered so far is scored; the rest stays unasked."
)
finish_discard = "You have not answered anything yet. Finishing now discards this interview."
finish_yes = "Finish now"
finish_no = "Go on"
missing = "This interview does not exist, or it is not yours."
unknown = "Somebody may have deleted it. Your other interviews are in the history."
to_history = "Go to the history"
sources = "Posting and résumé of this interview"
posting = "Job posting"
resume = "Résumé"
delete = "Delete interview"
delete_heading = "Delete this interview?"
delete_text = "Its answers and feedback are deleted for good. Other attempts keep their numbers."
delete_yes = "Yes, delete it"

question_types = {
    "TECHNICAL": "Technical",
    "BEHAVIORAL": "Behavioral",
    "PROJECT": "Project experience",
}

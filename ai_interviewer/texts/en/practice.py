"""Practising single questions."""

from ai_interviewer.texts.plurals import Plural

heading = "Due for practice"
title = "Practice"
lead = "Questions that went badly, or whose gradings disagreed. Answer one at a time; each comes back when it is worth another try."
begin = "Practise this one"
begin_next = "Practise the next one"
forget = "Do not practise this"
forgotten = "Not practised any more: {question}"
undo = "Undo"
more = Plural(one="{count} more is due.", other="{count} more are due.")
from_interview = "From {interview}"
source = "{title}, attempt {attempt}"
weak = "Weak: {points} of 10"
unsteady = "Unsteady: its gradings disagreed"
better = "Last time {points} of 10"
nothing_due = {
    "TODAY": "Nothing is due. Next today.",
    "TOMORROW": "Nothing is due. Next tomorrow.",
    "LATER": "Nothing is due. Next on {day}.",
}
none = "Nothing to practise yet. Questions that you answer weakly in an interview come back here."
last_note = "Finish to see how it compares, and when this question comes again."
finish = "Finish practice"
before = "The time before"
after = "This time"
not_comparable = "The two were scored in different ways; the points do not mean the same."
again = {
    "TODAY": "This question comes again today.",
    "TOMORROW": "This question comes again tomorrow.",
    "LATER": "This question comes again on {day}.",
}
settled = "This question is not in your practice any more."
next_heading = "Next one due"
to_dashboard = "Go to the dashboard"

"""Practising single questions."""

from ai_interviewer.texts.plurals import Plural

heading = "Due for practice"
title = "Practice"
page_title = "Practice · {role}"
lead = "Questions you answered weakly, or whose gradings disagreed. Each comes back when it's due."
begin = "Practise this one"
begin_next = "Practise the next one"
forget = "Stop practising this"
forgotten = "Removed from practice: {question}"
undo = "Undo"
more = Plural(one="{count} more is due.", other="{count} more are due.")
from_interview = "From {interview}"
source = "{title}, attempt {attempt}"
weak = "Weak: {points} of 10"
unsteady = "Inconsistent: gradings disagreed"
better = "Last time {points} of 10"
reason_in_words = "Last time: {points}"
nothing_due = {
    "TODAY": "Nothing is due right now. The next one comes later today.",
    "TOMORROW": "Nothing is due. The next one comes tomorrow.",
    "LATER": "Nothing is due. The next one comes on {day}.",
}
none = "Nothing to practise yet. Questions you answer weakly in an interview will come back here."
last_note = "Finish to see how it compares, and when you'll see this question again."
finish = "Finish practice"
before = "Last time"
after = "This time"
not_comparable = "These two scores aren't comparable."
again = {
    "TODAY": "You'll see this question again today.",
    "TOMORROW": "You'll see this question again tomorrow.",
    "LATER": "You'll see this question again on {day}.",
}
settled = "This question has left your practice list."
next_heading = "Next one due"
to_dashboard = "Go to the dashboard"

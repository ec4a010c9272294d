"""Every interview, and how the list is narrowed."""

from ai_interviewer.texts.plurals import Plural

page = "History"
heading = "History"
lead = "Every interview, newest first."
empty = "No interviews yet."
empty_text = "When you hold an interview it stays here, question by question."
in_progress = "In progress"
completed = "Completed"
practice = "Practice"
answered = "{answered}/{all} answered"
filters = "Filter the history"
words = "Search"
words_hint = (
    "Words or their beginnings, from three letters on; all in one question with its answer."
)
posting = "Job posting"
any_posting = "All postings"
deleted_posting = "{posting} (deleted)"
status = "Status"
any_status = "All"
first_day = "From"
last_day = "To"
apply = "Apply"
clear = "Clear filters"
interviews = Plural(one="{count} interview", other="{count} interviews")
page_of = "page {number} of {pages}"
pages = "Pages"
page_number = "Page {number}"
newer = "Newer"
older = "Older"
gap = "…"
in_answer = "Answer {number}:"
in_question = "Question {number}:"
no_match = "No interview matches."
no_words_text = (
    "There is nothing to look for: the search holds signs only. Search for a word or a number."
)
no_match_text = "Try fewer words, another posting or a longer time."
not_understood = "A part of this address could not be used and was left out, or names a posting without interviews."
backwards = "“From” is after “To”, so no day is left. Change one of them."

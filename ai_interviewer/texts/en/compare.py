"""Attempts at one posting side by side, and what is said of a change."""

from ai_interviewer.texts.plurals import Plural

page = "Compare attempts"
heading = "Compare attempts"
lead = "Your attempts at one posting, side by side: what changed, by how much, and whether it's more than chance."
overall = "Overall"
interval = "{low} to {high}"
two = "Attempt {first} compared with attempt {last}."
several = "Attempts {others} and {last} side by side. Improvements and declines compare attempt {first} with attempt {last}."
first_to_last = (
    "Verdict, difference and interval compare the first of these attempts with the last."
)
empty = "No finished interviews yet"
empty_text = "Finish an interview and retake it to see your attempts side by side."
to_history = "All interviews"
only_one = "One attempt so far"
only_one_text = "Retake this interview, with the same questions or new ones, to see what changes."
only_one_left = "Its posting has been deleted, so it can't be retaken or compared."
to_attempt = "Open the attempt"
not_attempts = "Part of this link isn't an attempt at this posting, so it was ignored."
too_few = "This link doesn't name two attempts at this posting, so we chose two. Pick others under “Choose attempts”."
too_many = "You can compare up to four attempts. These are the latest four in this link."
choose = "Choose attempts"
choose_hint = "Two to four attempts. Differences compare the earliest with the latest."
picks = ("First", "Second", "Third", "Fourth")
nobody = "None"
choose_two = "Pick at least two different attempts."
apply = "Compare"
other_postings = "Other postings"
scales = "What changed"
improved = "Improved:"
declined = "Declined:"
scale = "Scale"
difference = "Difference"
difference_is = "Difference: {difference}"
points = "{points} ({difference})"
other_posting = "{posting} ({attempts})"
sure_range = "95\u00a0% interval"
verdict = "Verdict"
explained = "Points run from 0 to 10. A difference only counts as a change when its whole interval is above or below zero: {rule}"
posting_changed = "The posting changed between these attempts"
questions = "Question by question"
better = "Better"
weaker = "Weaker"
unchanged = "As before"
span_in_words = "{difference} from attempt {first} to attempt {last}"
span = "Difference: {difference} from attempt {first} to attempt {last}"
none_shared = "No question was answered in more than one of these attempts."
single = "Answered in only one attempt ({count})"
answer = "The answer and its scores"
not_asked = "Not asked or not answered in this attempt."

path = "Overall score from attempt to attempt"
cut = "∦ marks a change in scoring; scores on either side can't be compared."
added = "Added:"
removed = "Removed:"

verdicts = {"IMPROVED": "Improved", "DECLINED": "Declined", "UNCLEAR": "No clear change yet"}

conclusions = {
    "IMPROVED": "Improved: overall {before} → {after}. A gain of {size} points is more than chance (95\u00a0% interval {low} to {high}, from {answers} answers).",
    "DECLINED": "Declined: overall {before} → {after}. A loss of {size} points is more than chance (95\u00a0% interval {low} to {high}, from {answers} answers).",
    "FEW": "No clear change yet: overall {before} → {after}. Topics compared: {topics}; at least {fewest} are needed to tell a difference of {difference} points from chance. A follow-up counts with its question.",
    "UNCLEAR": "No clear change yet: overall {before} → {after}. A difference of {difference} points could be chance (95\u00a0% interval {low} to {high}, from {answers} answers).",
}

lead_answers = Plural(
    by="all",
    one="{better} of {all} answer better, {difference} points",
    other="{better} of {all} answers better, {difference} points",
)
lead_answers_in_words = Plural(
    by="all",
    one="{better} of {all} answer better",
    other="{better} of {all} answers better",
)
lead_overall = "{difference} points overall"
how_sure = "How sure?"

short_verdicts = {
    "IMPROVED": "Improved, by more than chance.",
    "DECLINED": "Declined, by more than chance.",
    "FEW": "No clear change yet: too few answers to tell it from chance.",
    "UNCLEAR": "No clear change yet: it could be chance.",
}

not_comparable = {
    "interviewer": "These attempts were scored by different interviewers. Their scores aren't comparable, so no difference is shown.",
    "model": "These attempts were scored by different models. Their scores aren't comparable, so no difference is shown.",
    "rubric": "The rubric changed between these attempts. Their scores aren't comparable, so no difference is shown.",
    "prompt": "The scoring instructions changed between these attempts. Their scores aren't comparable, so no difference is shown.",
    "instrument": "The way of scoring changed between these attempts. Their scores aren't comparable, so no difference is shown.",
}

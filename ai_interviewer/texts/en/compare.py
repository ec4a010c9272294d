"""Attempts at one posting side by side, and what is said of a change."""

page = "Compare attempts"
heading = "Compare attempts"
lead = "Attempts at one posting side by side: what changed, by how much, and whether it is more than chance."
overall = "Overall"
interval = "{low} to {high}"
two = "Attempt {first} compared with attempt {last}."
several = "Attempts {others} and {last} side by side. What improved or declined is from attempt {first} to attempt {last}."
first_to_last = "Verdict, difference and interval are from the first to the last of these attempts."
empty = "No finished interviews yet"
empty_text = "Finish an interview and retake it; the attempts then stand side by side here."
to_history = "All interviews"
only_one = "One attempt so far"
only_one_text = (
    "Retake this interview, with the same questions or with new ones, to see what changes."
)
only_one_left = (
    "Its posting was deleted, so it cannot be retaken and nothing can be compared with it."
)
to_attempt = "Open the attempt"
not_attempts = "A part of this address names no attempt at this posting and was left out."
too_few = "This address does not name two attempts at this posting, so two were chosen for you. “Choose attempts” changes that."
too_many = "At most four attempts stand side by side: the latest four of those in the address."
choose = "Choose attempts"
choose_hint = "Two to four attempts; differences are from the earliest to the latest of them."
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
explained = "Points run from 0 to 10. A difference counts as a change only when its whole interval lies on one side of zero: {rule}"
posting_changed = "The posting changed between these attempts"
questions = "Question by question"
span = "Difference: {difference} from attempt {first} to attempt {last}"
none_shared = "No question was answered in more than one of these attempts."
single = "Answered in one attempt only ({count})"
not_asked = "Not asked or not answered in this attempt."

path = "Overall score from attempt to attempt"
cut = "Where the path is cut (∦) the way of scoring changed; points on its two sides do not mean the same."
added = "Added:"
removed = "Removed:"

verdicts = {"IMPROVED": "Improved", "DECLINED": "Declined", "UNCLEAR": "No clear change yet"}

conclusions = {
    "IMPROVED": "Improved: overall {before} → {after}. A gain of {size} points is more than chance (95\u00a0% interval {low} to {high}, from {answers} answers).",
    "DECLINED": "Declined: overall {before} → {after}. A loss of {size} points is more than chance (95\u00a0% interval {low} to {high}, from {answers} answers).",
    "FEW": "No clear change yet: overall {before} → {after}. Topics compared: {topics}; it takes {fewest} to tell {difference} points from chance. A follow-up counts with its question.",
    "UNCLEAR": "No clear change yet: overall {before} → {after}. A difference of {difference} points may be chance (95\u00a0% interval {low} to {high}, from {answers} answers).",
}

not_comparable = {
    "interviewer": "These attempts were scored by different interviewers. Their points do not mean the same, so no difference is computed.",
    "model": "These attempts were scored by different models. Their points do not mean the same, so no difference is computed.",
    "rubric": "The rubric changed between these attempts. Their points do not mean the same, so no difference is computed.",
    "prompt": "The instructions for scoring changed between these attempts. Their points do not mean the same, so no difference is computed.",
    "instrument": "The way of scoring changed between these attempts. Their points do not mean the same, so no difference is computed.",
}

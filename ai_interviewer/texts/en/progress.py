"""What all interviews came to."""

from ai_interviewer.texts.plurals import Plural

page = "Progress"
heading = "Progress"
lead = "How your scores have developed, and whether a difference is more than chance."
empty = "No finished interviews yet"
empty_text = "Finish an interview and its scores will appear here."
nothing = "No interviews here"
nothing_text = "No finished interviews for this posting and period."
show_all = "Show everything"
sessions = "Interviews"
answers = "Answers"
practice = "Practice time"
overall = "Average score"
minutes = "{minutes} min"
hours = "{hours} h {minutes} min"
numbers = "In numbers"
trend = "Trend:"
so_far = "What can be said so far"
charts_later = "Charts appear after three interviews."
basis = "Averages cover the {compared} of {all} interviews scored the same way as the newest one. Scores from different ways of scoring are never mixed."
one_point = "One interview isn't a trend yet. Do another, ideally a retake."
few_points = "Not enough comparable interviews for a trend yet ({count} of {fewest})."
between = "From attempt {first} to attempt {last}. {conclusion}"
no_pair = "This posting doesn't have two comparable attempts yet, so no change is shown."
posting = "Posting"
all_postings = "All postings"
since = "From"
until = "To"
apply = "Show"
bad_day = "That isn't a valid date."
mixed = "Crosses are interviews whose answers were scored in different ways; they aren't part of a line."
separate = (
    "The built-in interviewer and OpenAI have separate lines: their scores aren't comparable."
)
thinned = "Consecutive interviews scored the same way are grouped: about {most} points show {count} interviews."
table = "The numbers as a table"
began = "Started"
interviewer = "Interviewer"
interviews = "Interviews"
score = "Average points"
points = "Points"
result = "Result"
of_point = "{name}: {points} ({where})"
of_bar = "{name}: {points}"
scored_by = "{dimension} ({interviewer})"
attempt = "Attempt"
requirement = "Requirement"
over_time = "Score per dimension over time"
over_time_text = "From {first} to {last}: {count} interviews. The newest overall score is {newest}."
one_day_text = Plural(
    one="One interview, on {last}: {newest} points overall.",
    other="On {last}: {count} interviews. The newest overall score is {newest}.",
)
over_time_in_words = "From {first} to {last}: {count} interviews. The newest: {newest}."
one_day_in_words = Plural(
    one="One interview, on {last}: {newest}.",
    other="On {last}: {count} interviews. The newest: {newest}.",
)
by_type = "By type of question"
by_posting = "By posting"
highest = "Highest: {name} with {points} points. Lowest: {lowest} with {low} points."
single = "{name}: {points} points."
highest_in_words = "Highest: {name} ({points}). Lowest: {lowest} ({low})."
single_in_words = "{name}: {points}."
no_means = "Nothing has been scored here yet."
distribution = "Score distribution"
distribution_text = Plural(
    by="all",
    one="Most frequent score: {points} ({count} of {all} answer).",
    other="Most frequent score: {points} ({count} of {all} answers).",
)
retakes = "From attempt to attempt"
retakes_text = "{title}: {first} points in attempt {from_attempt}, {last} in attempt {to_attempt}."
one_attempt_text = "{title}: {last} points in attempt {to_attempt}. Retake it to see what changes."
retakes_in_words = "{title}: {first} in attempt {from_attempt}, {last} in attempt {to_attempt}."
one_attempt_in_words = "{title}: {last} in attempt {to_attempt}. Retake it to see what changes."
retakes_note = "A line only connects attempts scored the same way; where it breaks, scores aren't comparable. A rising line alone doesn't prove improvement: compare attempts to see whether it's more than chance."
requirements = "Requirements by attempt"
requirements_text = Plural(
    by="attempts",
    one="Requirements asked in one attempt: {asked} of {all}; lowest: {weakest}.",
    other="Requirements asked in the last {attempts} attempts: {asked} of {all}; lowest on average: {weakest}.",
)
requirements_none = Plural(
    by="all",
    one="The only requirement hasn't been scored yet.",
    other="None of the {all} requirements have been scored yet.",
)
requirements_hint = (
    "Choose a posting above to see which requirements were asked about, and how well you answered."
)
level = "Level {level}"
not_asked = "Not asked"
not_asked_sign = "·"
not_scored = "Not scored"
not_scored_sign = "?"
legend = "The number is the level, 0 to 5. A dot means not asked, which doesn't count against you; a question mark means asked but not scored."
legend_in_words = "A dot means not asked, which doesn't count against you; a question mark means asked but not scored."

slopes = {
    "IMPROVED": "Improved: {gain} points from the first to the last of {count} interviews (95\u00a0% interval {low} to {high}).",
    "DECLINED": "Declined: {gain} points from the first to the last of {count} interviews (95\u00a0% interval {low} to {high}).",
    "UNCLEAR": "No clear change yet: {gain} points from the first to the last of {count} interviews could be chance (95\u00a0% interval {low} to {high}).",
}

told_less = {
    "POSTING_ONLY": "{posting} (interviewer told only the posting)",
    "RESUME_ONLY": "{posting} (interviewer told only the résumé)",
}
line_breaks = {
    "model": "{interviewer}: line breaks on {day}, when the model changed.",
    "rubric": "{interviewer}: line breaks on {day}, when the rubric changed.",
    "prompt": "{interviewer}: line breaks on {day}, when the scoring instructions changed.",
    "instrument": "{interviewer}: line breaks on {day}, when the scoring changed.",
}

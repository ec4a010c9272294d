"""What all interviews came to."""

from ai_interviewer.texts.plurals import Plural

page = "Progress"
heading = "Progress"
lead = "What your interviews came to, and whether a difference is more than chance."
empty = "No finished interviews yet"
empty_text = "Finish an interview from a job posting; its scores then stand here."
nothing = "No interviews here"
nothing_text = "No finished interview matches this posting and these days."
show_all = "Show everything"
sessions = "Interviews"
answers = "Answers"
practice = "Practice time"
overall = "Average score"
minutes = "{minutes} min"
hours = "{hours} h {minutes} min"
numbers = "In numbers"
trend = "Trend:"
basis = "Averages are of the {compared} of all {all} interviews that were scored like the newest one. Points from different ways of scoring are never joined."
one_point = "One point is no trend yet. Finish another interview, best a retake, to see a change."
few_points = (
    "Too few interviews that were scored alike for a trend: {count} of the {fewest} it takes."
)
between = "From attempt {first} to attempt {last}. {conclusion}"
no_pair = "This posting has no two attempts that were scored alike, so no change is computed."
posting = "Posting"
all_postings = "All postings"
since = "From"
until = "To"
apply = "Show"
bad_day = "This is not a day. Choose one from the calendar."
mixed = "Crosses stand for interviews whose answers were scored in several ways; they belong to no line."
separate = "The built-in interviewer and OpenAI have lines of their own: their points do not mean the same."
thinned = "Consecutive interviews that were scored alike are grouped, so that about {most} points stand for {count} interviews."
table = "The numbers as a table"
began = "Begun"
interviewer = "Interviewer"
interviews = "Interviews"
score = "Average points"
points = "Points"
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
by_type = "By type of question"
by_posting = "By posting"
highest = "Highest: {name} with {points} points. Lowest: {lowest} with {low} points."
single = "{name}: {points} points."
no_means = "Nothing has been scored here yet."
distribution = "How the answers are spread"
distribution_text = Plural(
    by="all",
    one="Most frequent score: {points} ({count} of {all} answer).",
    other="Most frequent score: {points} ({count} of {all} answers).",
)
retakes = "From attempt to attempt"
retakes_text = "{title}: {first} points in attempt {from_attempt}, {last} in attempt {to_attempt}."
one_attempt_text = "{title}: {last} points in attempt {to_attempt}. A retake draws a line."
retakes_note = "A line runs only between attempts that were scored alike; where it is broken, points do not mean the same. A step of a line alone is no improvement: compare attempts to see whether it is more than chance."
requirements = "Requirements by attempt"
requirements_text = Plural(
    by="attempts",
    one="Requirements asked in one attempt: {asked} of {all}; lowest: {weakest}.",
    other="Requirements asked in the last {attempts} attempts: {asked} of {all}; lowest on average: {weakest}.",
)
requirements_none = Plural(
    by="all",
    one="The one requirement has not been scored yet.",
    other="None of the {all} requirements has been scored yet.",
)
requirements_hint = "Choose one posting above to see which of its requirements were asked, and how well they were answered."
level = "Level {level}"
not_asked = "Not asked"
not_asked_sign = "·"
not_scored = "Not scored"
not_scored_sign = "?"
legend = "The number is the level, 0 to 5. A dot means not asked, which says nothing about you."

slopes = {
    "IMPROVED": "Improved: {gain} points from the first to the last of {count} interviews (95\u00a0% interval {low} to {high}).",
    "DECLINED": "Declined: {gain} points from the first to the last of {count} interviews (95\u00a0% interval {low} to {high}).",
    "UNCLEAR": "No clear change yet: {gain} points from the first to the last of {count} interviews may be chance (95\u00a0% interval {low} to {high}).",
}

line_breaks = {
    "model": "{interviewer}: line broken on {day}: another model scored from here on.",
    "rubric": "{interviewer}: line broken on {day}: the rubric changed.",
    "prompt": "{interviewer}: line broken on {day}: the instructions for scoring changed.",
    "instrument": "{interviewer}: line broken on {day}: the way of scoring changed.",
}

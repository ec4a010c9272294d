"""The page of an interview that is completed."""

from ai_interviewer.texts.plurals import Plural

summary = "Summary"
overall = "{points} of 10 · Overall, the average of your answers · {answered}/{all} answered"
first_attempt = "Your first attempt at this posting."
changed_since = "{difference} since attempt {number} ({before})."
unchanged_since = "The same overall score as attempt {number}."
not_comparable = "Earlier attempts were scored differently, so no difference is shown."
one_scored = "Your answer to question {number} got {points} of 10."
all_alike = Plural(
    one="Your answer got {points} of 10.", other="All {count} answers got {points} of 10."
)
close_together = "Your answers are close together, from {low} to {high} of 10."
ranged = Plural(
    one="Your answers ranged from {low} to {high} of 10; the strongest was question {questions}.",
    other="Your answers ranged from {low} to {high} of 10; the strongest were questions {questions}.",
)
start_with = "Start with question {number} ({points} of 10):"
start_with_plain = "Start with question {number} ({points} of 10)."
start_with_words = "Start with question {number}."
better_than = "Better than attempt {number}."
weaker_than = "Weaker than attempt {number}."
alike_in_words = Plural(
    one="Your answer in a word: {word}.",
    other="Your {count} answers are close together. In a word: {word}.",
)
strongest = Plural(
    one="Your strongest answer was to question {questions}.",
    other="Your strongest answers were to questions {questions}.",
)
overall_in_words = "{word} · Overall · {answered}/{all} answered"
nothing_weak = (
    "No answer was weak. Retake the interview with new questions, or try a harder posting."
)
points_left = Plural(
    one="Go back to question {number} first: {count} key point of a good answer wasn't heard.",
    other="Go back to question {number} first: {count} key points of a good answer weren't heard.",
)
practise_weak = "Practise the weak ones"
questions = "Questions"
open_all = "Open all"
close_all = "Close all"
score = "{points} of 10"
nothing_to_fix = "Nothing to fix stands out."
no_answer = "No answer"
skipped = "Skipped"
you_skipped = "You skipped this question. It has no score."
skipped_count = Plural(one="{count} question skipped", other="{count} questions skipped")
swapped_count = Plural(one="{count} question swapped", other="{count} questions swapped")
hints_taken = Plural(one="{count} hint used", other="{count} hints used")
tries = "Your later tries:"
notes = "Your notes"
in_words = "The interviewer's summary"
covered = Plural(
    one="Asked about {asked} of {count} requirement of the posting",
    other="Asked about {asked} of {count} requirements of the posting",
)
assessed = "{dimension} ({answers} assessed)"
not_answered = "You didn't answer this question."
no_score = "No feedback yet."
pending = "Feedback on some answers is still being written."
back_to_job = "Back to the job posting"
posting_deleted = "The posting has since been deleted. The version used here is below."
posting_edited = "The posting has since been edited. The version used here is below."
practise = "Practise first"
from_questions = "Questions: {questions}"
summarising = "Writing the summary"
outline = "What the interview covered"
outline_text = "Requirements from the posting. “Not asked” doesn't count against you."
asked_in = Plural(one="asked in question {questions}", other="asked in questions {questions}")
not_asked = "not asked"
no_level = "not scored"
usage = "Used by the language model: {usage}"

report_page = "Report"
report_title = "Report · {role}"
report_open = "Report"
report_kicker = "Interview report"
report_print = "Print or save as PDF"
report_print_hint = "To keep a file, choose “Save as PDF” in your browser's print dialog."
report_with_answers = "With the answers"
report_back = "Back to the interview"
report_means = "Scores"
report_questions = "Questions"
report_worked = "Worked:"
report_fix = "Fix:"
report_key_points = "Key points: {heard}"
report_practise = "Practise first"
report_covered = "Requirements asked about"
report_covered_row = "{requirement} ({points})"
report_answers = "Answers"
report_no_answer = "No answer."
report_note = "Points run from 0 to 10. They are for practice and don't predict a hiring decision."
report_missing = "This report doesn't exist, or it isn't yours."
report_missing_text = "A report is available once its interview is finished."

share = "Share this report"
share_lead = "Anyone with the link can read this report, with your questions, answers and scores, until the link expires or you revoke it in Settings. Your email and résumé stay out unless you tick them; a question may quote a line of your résumé."
share_days = "The link lasts"
share_day = Plural(one="{count} day", other="{count} days")
share_email = "Include my email"
share_resume = "Include my résumé"
share_create = "Create link"
share_link = "Link to the report"
share_once = "Copy it now: it isn't shown again."
share_copy = "Copy link"
share_shows_email = "with your email"
share_shows_resume = "with your résumé"
shares = "Shared reports"
shares_lead = "Anyone with one of these links can read the report."
shares_none = "You aren't sharing any reports."
share_since = "Shared {time}"
share_until = "expires {time}"
share_revoke = "Revoke"
share_revoke_label = "Revoke the link to {title}"
share_revoked = "Link revoked. It no longer opens the report."
shared_page = "Shared report"
shared_note = "A candidate shared this practice interview with you. “You” in it is the candidate. The link works until {day}."
shared_title = "Shared report · {role}"
shared_missing = "This link doesn't open a report."
shared_missing_text = (
    "It may have expired or been revoked. Ask the person who sent it for a new one."
)

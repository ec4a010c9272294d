"""Export and deletion, in the settings, and the readable files of an export."""

heading = "Your data"
export_lead = (
    "A ZIP file with everything stored about you: readable texts, and one file for programs."
)
to_privacy = "What is stored, and where it goes"
export = "Export my data"
delete_lead = "Deleting your account permanently removes everything in it."
delete = "Delete my account"
delete_heading = "Delete your account?"
delete_text = "This can't be undone. You will lose:"
lost = (
    "your résumé, all job postings and your own questions",
    "all interviews with their answers, feedback and scores",
    "your saved key, your settings and every sign-in",
)
export_first = "To keep a copy, close this and press “Export my data” first."
password = "Your password"
delete_yes = "Delete everything"
keep = "Keep my account"
account_deleted = "Your account and everything in it have been deleted."

archive_title = "Your data in AI Interviewer"
archive_intro = (
    "This archive contains everything the server had stored about you when you asked for it."
)
archive_files = (
    "`data.json`: everything, for programs. Times are in UTC unless stated otherwise; levels run from 0 to 5, and null means not assessed.",
    "`resume.md`: your résumé, if you have one.",
    "`questions.toml`: your own questions, if you saved any.",
    "`postings/`: one file per job posting, with the requirements found in it.",
    "`interviews/`: one file per interview, oldest first, with questions, answers, drafts and every version of the feedback. Points are twice the level.",
    "`research/`: interviews, questions, answers and key points as tables for statistics (CSV and JSON lines), and a data dictionary that explains each column.",
)
archive_lacks = "Secrets are left out: your password's hash, your API key, and anything that would let someone sign in as you."
default_model = "the server's default"
archive_key = "{provider}, ends in {last4}, stored {when}"
archive_no_key = "none"
never = "not yet"
sign_in = "{browser}: signed in {since}, last seen {last}"
created = "Created"
archive_deleted = "Deleted"
requirements = "Requirements found in it"
begun = "Started"
completed = "Completed"
type = "Type"
draft = "Draft, not submitted"
swapped = "Questions swapped for others"
revision = "Feedback, version {number}, {when}"
gradings = "Individual gradings"
score = "{dimension}: {points}."
missing = "Missing: {missing}"
quote = "“{words}”"

"""Job postings."""

from ai_interviewer.texts.plurals import Plural

page = "Jobs"
heading = "Job postings"
lead = "The jobs you are preparing for. Start an interview straight from one."
new = "New job posting"
empty = "No postings yet."
empty_text = (
    "Paste a posting that you want to prepare for. The whole text is best: questions quote it."
)
interviews = Plural(one="{count} interview", other="{count} interviews")
edit = "Edit posting"
start = "Start interview"
role_title = "Role title"
company = "Company"
optional = "(optional)"
level = "Experience level"
tech_stack = "Tech stack"
tech_stack_hint = "Separate with commas, for example: Python, PostgreSQL, AWS"
language = "Interview language"
other = "Other"
other_code = "Language code"
other_hint = (
    "A language code such as it, pt-BR or ja. The built-in interviewer then asks in English."
)
description = "Job description"
description_hint = "Paste the whole posting, requirements included."
save = "Save job posting"
delete = "Delete job posting"
delete_heading = "Delete this posting?"
delete_text = "Interviews that you held with it stay in your history."
delete_yes = "Yes, delete it"
new_page = "New job posting"
new_heading = "New job posting"
saved = "Job posting saved."
attempts = "Interviews for this job"
all_attempts = "All interviews for this job"
no_attempts = "No interviews yet. The first one sets your starting point."
description_heading = "The posting"
back = "All job postings"
discard = "Discard changes"

levels = {"JUNIOR": "Junior", "MID": "Mid", "SENIOR": "Senior", "LEAD": "Lead"}

languages = {
    "en": "English",
    "uk": "Українська",
    "es": "Español",
    "de": "Deutsch",
    "fr": "Français",
    "pl": "Polski",
}

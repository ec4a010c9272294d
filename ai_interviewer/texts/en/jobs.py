"""Job postings."""

from ai_interviewer.texts.plurals import Plural

page = "Jobs"
heading = "Job postings"
lead = "The jobs you're preparing for. Start an interview from any of them."
new = "New job posting"
empty = "No postings yet."
empty_text = "Paste a posting you want to prepare for. Paste all of it: questions quote it."
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
other_hint = "A language code like it, pt-BR or ja. The built-in interviewer will ask in English."
description = "Job description"
description_hint = "Paste the whole posting, requirements included."
save = "Save job posting"
delete = "Delete job posting"
delete_heading = "Delete this posting?"
delete_text = "Interviews based on it stay in your history."
delete_yes = "Yes, delete it"
new_page = "New job posting"
new_heading = "New job posting"
saved = "Job posting saved."
attempts = "Interviews for this job"
all_attempts = "All interviews for this job"
no_attempts = "No interviews yet. Your first one is your baseline."
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

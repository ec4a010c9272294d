"""The candidate's own questions, in the settings."""

from ai_interviewer.texts.plurals import Plural

heading = "Your own questions"
lead = "Write questions for the built-in interviewer. It asks them before its own, wherever they fit a posting's requirements. Nobody else is asked them."
count = Plural(one="{count} question saved", other="{count} questions saved")
saved_at = "last saved {time}"
none = "No questions saved yet."
download = "Download questions"
delete = "Delete questions"
delete_heading = "Delete your own questions?"
delete_text = "Interviews keep what they have already asked."
delete_yes = "Yes, delete them"
file = "TOML file"
file_hint = "It fills the box below, where you can check it before saving."
file_too_long = "This file is longer than {most} characters. Choose a smaller one."
text = "Questions in TOML"
text_hint = "What you save replaces the questions saved before."
save = "Save questions"
saved = "Questions saved."
deleted = "Questions deleted."
format = "The format, with an example"
rules = (
    "One file is for one field and one language: “en”, “uk”, “de”, “es”, “fr” or “pl”. It is used for postings in that language.",
    "Up to {questions} questions and {characters} characters. Every text is on one line, up to 300 characters.",
    "“type” is “technical”, “behavioral” or “project”; “levels” are any of “junior”, “mid”, “senior” and “lead”.",
    "“skills” lists what postings ask for, each with its other names. A question names the skills it is about.",
    "A question has one “?” and at most 30 words.",
    "A question has 3 to 7 key points, each with 2 to 10 examples of how people say it. At least two have a follow-up.",
    "“wrong_claims” may be left out.",
)
example = """\
field = "Falconry"
language = "en"
roles = ["Falconer"]

[skills]
"flying falcons" = ["falconry", "birds of prey"]

[[questions]]
id = "first-flight"
type = "technical"
levels = ["junior", "mid", "senior", "lead"]
skills = ["flying falcons"]
question = "A falcon is ready for its first free flight. What do you check?"

[[questions.key_points]]
point = "Checks the bird's flying weight"
why = "A bird that isn't hungry won't come back."
said = ["First I weigh the bird.", "I'd put her on the scale."]
follow_up = "How do you know that the bird will come back?"

[[questions.key_points]]
point = "Checks the transmitter"
why = "A lost bird is found by its transmitter."
said = ["I test the transmitter.", "I make sure the telemetry works."]
follow_up = "What would you do if the bird flew off?"

[[questions.key_points]]
point = "Looks at the weather"
why = "Strong wind carries a young bird away."
said = ["I don't fly in strong wind.", "I look at the weather first."]

[[questions.wrong_claims]]
claim = "The heavier the falcon is, the better it comes back."
why = "A bird that isn't hungry has no reason to come back."
"""

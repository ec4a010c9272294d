"""Settings: the key, the model, the account, own questions, password and sign-ins."""

from ai_interviewer.texts.plurals import Plural

page = "Settings"
heading = "Settings"
account = "Account"
email = "Email"
member_since = "Member since"
usage = "Used by language models"
no_usage = "Nothing yet"
time_zone = "Time zone"
key_heading = "API key"
key_lead = "Optional. With your own key, a language model asks and scores. The key is encrypted, only used on this server, and never shown again."
key = "{provider} API key"
provider = "Provider"
key_stored = "Stored key ends in {end}"
key_verified = "Accepted by the provider"
key_unverified = "Not verified yet"
no_key = "No key stored yet. The built-in interviewer doesn't need one."
key_of_server = "You need no key: the host's key pays for {provider}. Your posting, résumé and answers are sent there under the host's account."
key_of_local = "{provider} runs on the same machine as this app and needs no key. None of your texts leaves the machine."
key_of_none = "{provider} needs no key. Your posting, résumé and answers are sent to its address, which the host of this server chose."
key_optional = "No key stored. Save one only if this provider asks for it."
keys_at = "Create a key at {place}"
allowance_day_tokens = "Used today: {used} of {most} tokens."
allowance_month_tokens = "Used this month: {used} of {most} tokens."
allowance_day_cents = "Used today: {used} of {most} US cents."
allowance_month_cents = "Used this month: {used} of {most} US cents."
save_key = "Save key"
remove_key = "Remove key"
key_saved = "Key saved."
key_saved_unverified = "Key saved, but we couldn't reach {provider} to check it. Save it again later to have it checked."
key_saved_with_problem = "Key saved, but not verified. {problem}"
key_removed = "Key removed."
model_heading = "Model"
model = "Model"
model_lead = "Used for new interviews. Interviews in progress keep theirs."
model_saved = "Model saved."
model_other = "Another model"
model_others = "Others"
model_strict = "{model} (strict schema)"
model_strict_hint = "A model with a strict schema always answers in the form this app reads. Others can work too; a reply that can't be read is asked for again."
model_all_strict = (
    "All these models keep to a strict schema, so they answer in the form this app reads."
)
model_none = "Choose a model"
model_other_hint = "Any model your provider offers."
save_model = "Use this model"
local_heading = "Models on this machine"
local_lead = "A model that runs on the same machine as this app needs no key, and none of your texts leaves the machine. We look for Ollama (port 11434), LM Studio (port 1234) and llama.cpp (port 8080)."
local_models = Plural(one="{count} model: {names}", other="{count} models: {names}")
local_use = "Use {server}"
local_used = "{server} is set for new interviews, with {model}."
local_none = "Nothing found."
local_looking = "Looking…"
local_look = "Look again"
own_providers_heading = "A provider of your own"
own_providers_lead = "Any server with OpenAI's Chat Completions interface. Your posting, résumé and answers are sent there when you choose it for an interview."
own_provider_name = "Provider name"
own_provider_address = "Provider address"
own_provider_address_hint = "It begins with https:// and usually ends in /v1."
own_provider_add = "Add provider"
own_provider_added = "Provider added. Save its key if it needs one, and choose a model."
own_provider_remove = "Remove {provider}"
own_provider_removed = "Provider removed."
feedback_heading = "Feedback"
words_only = "Words only"
feedback_length = "How much a language model says at once"
feedback_lengths = {
    "AUTO": "As its speed allows",
    "FULL": "Everything",
    "SHORT": "The short form",
    "THOROUGH": "Thorough: each dimension by itself (more than twice the price)",
}
feedback_length_hint = (
    "A slow model gives levels, two quotes and one thing to fix; More feedback brings the rest. "
    "This counts for new interviews."
)
words_only_hint = "Hides the points on every page. Your exported data still has them."

own_heading = "Your own questions"
own_lead = "Write questions for the built-in interviewer. It asks them before its own, wherever they fit a posting's requirements. Only you are asked them."
own_count = Plural(one="{count} question saved", other="{count} questions saved")
own_saved_at = "last saved {time}"
own_none = "No questions saved yet."
own_download = "Download questions"
own_delete = "Delete questions"
own_delete_heading = "Delete your own questions?"
own_delete_text = "Interviews keep what they have already asked."
own_delete_yes = "Yes, delete them"
own_file = "TOML file"
own_file_hint = "It fills the box below, where you can check it before saving."
own_file_too_long = "This file is longer than {most} characters. Choose a smaller one."
own_text = "Questions in TOML"
own_text_hint = "What you save replaces the questions saved before."
own_save = "Save questions"
own_saved = "Questions saved."
own_deleted = "Questions deleted."
own_format = "The format, with an example"
own_rules = (
    "One file is for one field and one language: “en”, “uk”, “de”, “es”, “fr” or “pl”. It is used for postings in that language.",
    "Up to {questions} questions and {characters} characters. Every text is on one line, up to 300 characters.",
    "“type” is “technical”, “behavioral” or “project”; “levels” are any of “junior”, “mid”, “senior” and “lead”.",
    "“skills” lists what postings ask for, each with its other names. A question names the skills it is about.",
    "Up to {names} roles and skills, each up to {name_characters} characters.",
    "A question has one “?” and at most 30 words.",
    "A question has 3 to 7 key points, each with 2 to 10 examples of how people say it. At least two have a follow-up.",
    "“wrong_claims” may be left out.",
)
own_example = """\
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

password_heading = "Password"
password_lead = "Changing your password signs you out everywhere else."
current_password = "Current password"
new_password = "New password"
change_password = "Change password"
password_changed = "Password changed. You're signed out everywhere else."
sign_ins_heading = "Where you're signed in"
sign_ins_lead = "You're signed out after 14 days of inactivity, and after 90 days at the latest."
signed_in = "Signed in {time}"
last_seen = "last seen {time}"
this_one = "This browser"
end_sign_in = "Sign out"
end_sign_in_label = "Sign out {browser}"
sign_in_ended = "Signed out."
everywhere = "Log out everywhere"
everywhere_hint = "Signs out every browser, including this one."
browser = "{browser} on {system}"
unknown_browser = "Unknown browser"

tokens_heading = "Access tokens"
tokens_lead = "A token lets a program use the app as you, over the HTTP API. Give each program its own, and only what it needs."
token_name = "Token name"
token_read = "Read everything of yours"
token_write = "Change your résumé, postings and keys, and delete interviews"
token_interview = "Hold interviews"
token_expires = "Expires after"
token_day = Plural(one="{count} day", other="{count} days")
token_create = "Create token"
token_new = "Your new token"
token_once = "Copy it now: it isn't shown again, and we keep only a one-way hash of it."
token_until = "Expires {time}"
token_used = "last used {time}"
token_unused = "never used"
token_delete = "Delete {name}"
token_deleted = "The token is deleted."
version = "AI Interviewer {version}"

"""One sentence an error key: what happened, and what to do next."""

from ai_interviewer.texts.plurals import Plural

internal = "Something went wrong on our side. Nothing you saved is lost. Please try again."
out_of_reach = "The server can't reach its database right now. Try again in a moment."
never_taken = "The server didn't get to this in time. What you wrote is saved. Try again."
not_found = "This doesn't exist, or it isn't yours."
retake_unfinished = "This interview isn't finished yet. Finish it, then retake it."
retake_posting_deleted = "This interview's posting has been deleted. To interview for it again, save it as a new posting."
not_signed_in = "You've been signed out. Please log in again."
cancelled = "Cancelled. Your answers are saved. Try again when you're ready."

scope_missing = "This token may not do that. Use one with the scope “{scope}”."
needs_log_in = "This needs a token from a log-in. Log in, then try again."
token_name_invalid = "Give the token a name of up to {most} characters."
token_scopes_missing = "Choose at least one thing that the token may do."
token_days_out_of_range = "A token can last 1 to {most} days."
evaluations_off = (
    "Evaluations are off on this server. Its administrator can turn them on with ALLOW_EVALUATIONS."
)
evaluations_too_many = "You can keep up to {most} evaluations. Delete one first."
evaluation_postings_too_many = "The answers are about more than {most} different postings. Split them over several evaluations."
tokens_too_many = "You can have up to {most} tokens. Delete one first."
too_many_requests = Plural(
    by="seconds",
    one="Too many requests. Wait {seconds} second, then try again.",
    other="Too many requests. Wait {seconds} seconds, then try again.",
)
request_invalid = "The request doesn't fit the description of the API. See the named fields."
field_unknown = "The API doesn't know this field."
request_no_json = "The request's body isn't valid JSON."
request_too_large = "The request is too large."
request_too_slow = "The request took too long."
method_unknown = "This address doesn't know that method."

invalid_credentials = "Wrong email or password."
too_many_attempts = Plural(
    by="seconds",
    one="Too many attempts. Wait {seconds} second, then try again.",
    other="Too many attempts. Wait {seconds} seconds, then try again.",
)
too_many_checks = Plural(
    by="seconds",
    one="Too many key checks. Wait {seconds} second, then try again.",
    other="Too many key checks. Wait {seconds} seconds, then try again.",
)
too_many_uploads = Plural(
    by="seconds",
    one="Too many files in one minute. Wait {seconds} second, then try again.",
    other="Too many files in one minute. Wait {seconds} seconds, then try again.",
)
too_many_operations = Plural(
    by="seconds",
    one="That was a lot of AI work in one minute. Nothing is lost. Wait {seconds} second, then try again.",
    other="That was a lot of AI work in one minute. Nothing is lost. Wait {seconds} seconds, then try again.",
)
email_taken = "This email already has an account. Log in instead, or use another address."
invalid_email = "That isn't a valid email address. Check it and try again."
weak_password = "Choose a password with at least 8 characters. It can't be a common password, your email address or this app's name."
wrong_password = "The current password is wrong. Check it and try again."
signup_closed = "Accounts on this server are by invitation. Ask the person who runs it for a link."
invitation_invalid = (
    "This invitation doesn't work any more. Ask the person who sent it for a new one."
)
invitation_uses_out_of_range = "An invitation can open 1 to {most} accounts."
invitation_days_out_of_range = "An invitation can last 1 to {most} days."
reset_link_invalid = "This link doesn't work any more. Ask the person who sent it for a new one."
own_account = "You can't do this to your own account here. Ask another administrator, or delete it in Settings."
account_disabled = "This account is disabled. Enable it first."

sharing_off = "Sharing is off on this server. Print the report or save it as a PDF instead."

resume_empty = "There's no text to save. Paste your résumé first."
resume_too_long = "The résumé is longer than {most} characters. Shorten it and save again."
resume_missing = "Save your résumé first, then begin."
text_has_nul = (
    "The text contains a character that can't be saved. Remove it, or paste the text again."
)
upload_missing = "No file was chosen. Choose one and try again."
upload_wrong_type = "We can only read PDF, DOCX, plain text and Markdown files (.pdf, .docx, .txt, .md). Save yours as one of these, or paste the text."
upload_other_format = "We can't read this kind of file (such as .doc, .odt, .rtf or .pages). Open it in the program you wrote it with, save it as PDF or DOCX, and upload that."
upload_empty = "The file is empty: it has 0 bytes. Check that it was saved or downloaded completely and choose it again, or paste the text."
upload_picture = "This is a picture, and we can't read its words. Upload the file it was made from, or type or paste the text."
upload_web_page = (
    "This is a web page. Open it in a browser, print it to PDF and upload that, or paste the text."
)
upload_archive = "This is an archive (ZIP) of other files, not a DOCX. Unpack it and upload the résumé that is inside."
upload_too_large = "The file is larger than {most} MB. Choose a smaller one, or paste the text."
upload_broken_encoding = (
    "We couldn't tell how the file's letters are stored. Save it as UTF-8 text, or paste the text."
)
document_damaged = "The file is damaged, or isn't the kind its name suggests. Save it as PDF or DOCX again, or paste the text."
document_encrypted = (
    "The file is password-protected. Save it without a password, or paste the text."
)
document_macros = "The file contains macros, an embedded program or an external template, so we didn't open it. Save it as a plain .docx or PDF, or paste the text."
document_reader_busy = "The server is busy reading other files. Try again in a minute."
document_too_demanding = "The file is too complex to read. Save it as a simpler PDF, for example by printing it to PDF, or paste the text."
document_too_many_pages = (
    "The file has more than {most} pages. Upload only your résumé's pages, or paste the text."
)
document_not_words = (
    "The file shows letters, but doesn't say which letters they are. Paste the text instead."
)
document_only_prompts = (
    "This is a template that nobody has filled in yet. Fill it in, save it and upload it again."
)
document_part_unread = "The text of this file was placed in it from another file, and we couldn't read it. Open it in Word, save it again as DOCX and upload that, or paste the text."
document_xfa = "This is an Adobe form (XFA), which only Adobe Reader can show. Open it there, print it to PDF and upload that, or paste the text."
document_without_text = "We found no readable text in the file; it may be a scan. Use the original file, or paste the text."

own_questions_empty = "There are no questions to save. Choose a file or paste its text first."
own_questions_too_long = (
    "The questions are longer than {most} characters. Leave some out and save again."
)
own_questions_encoding = (
    "We couldn't read all the letters. Save the file as UTF-8 text and choose it again."
)
own_questions_unusable = Plural(
    one="The questions weren't saved. Change this and save again.",
    other="The questions weren't saved. Change these {count} things and save again.",
)
too_many_own_questions = Plural(
    by="seconds",
    one="That was a lot of saving in one minute. Wait {seconds} second, then try again.",
    other="That was a lot of saving in one minute. Wait {seconds} seconds, then try again.",
)

posting_title_empty = "The role title is missing. Fill it in and save again."
posting_title_too_long = (
    "Role title and company can have up to {most} characters each. Shorten them and save again."
)
posting_description_empty = "The job description is missing. Paste the posting and save again."
posting_too_long = (
    "The job description is longer than {most} characters. Shorten it and save again."
)
posting_level_unknown = "Choose an experience level from the list."
posting_technologies_too_many = "The tech stack can have up to {most} entries of up to {longest} characters each. Shorten it and save again."
language_unknown = "That isn't a language code. Use one like it, pt-BR or ja."

answer_empty = "There's nothing to submit yet. Write an answer first; “I don't know” is fine too."
answer_too_long = "The answer is longer than {most} characters. Shorten it and submit again."
answer_submitted = "This question already has an answer, and the first one stands."
submission_key_used = "This Idempotency-Key came with another answer before. Use a new key."
answer_missing = "This question has no answer yet. Submit one first."
question_waits = "A question is waiting for its answer. Submit one, then ask for the next."
questions_all_asked = "All questions of this interview have been asked. Complete it."
nothing_answered = "No question has been answered yet. Answer one, or delete the interview."
operation_over = "This operation has already ended."
operation_not_stopped = "Only an operation that failed or was cancelled can be tried again."
interview_completed = "This interview is already finished. Start a new one from the job posting."
question_count_out_of_range = "The number of questions must be between {fewest} and {most}."
demo_sessions_out_of_range = "The number of interviews must be between 1 and {most}."
words_not_in_answer = "These words aren't in your answer. Copy a passage of it, word for word."
objection_empty = "Say what the feedback got wrong first."
objection_too_long = "The objection can have up to {most} characters. Shorten it and send it again."
notes_too_long = "Notes can have up to {most} characters. Shorten them, or the rest won't be saved."
objection_pending = (
    "Your earlier objection is still being reviewed. Wait for the result, then add another."
)
no_feedback_yet = "There's no feedback on this answer yet."
minutes_out_of_range = "The time for a question must be from 1 to {most} minutes, or left empty."
gradings_out_of_range = "An answer can be graded 1 to {most} times."
export_running = "An export is already running. Wait until it's done, then try again."
choice_unknown = "Please choose one of the listed options."
language_not_spoken = "The built-in interviewer can't interview in this posting's language. Choose a language model, or change the posting's language."
key_missing = "You have no {provider} key saved. Add one in Settings, or choose another interviewer if you can."
model_missing = "No model is chosen for {provider}. Choose one in Settings, then begin."
key_invalid = "That doesn't look like an API key. Copy the whole key and try again."
key_refused = "The provider rejected this key, so it wasn't saved. Check it and try again."
own_providers_off = "Adding providers is off on this server. Choose one of those it offers."
own_name_invalid = "Give the provider a name of up to {most} characters."
own_name_taken = "There is already a provider of this name. Choose another name."
own_address_invalid = "That isn't an address we can use. It begins with https:// and usually ends in /v1, with no user name in it."
own_address_not_public = "We can't use this address. It has to lead to a public server; addresses within a private network are not allowed here."
own_providers_too_many = "You can add up to {most} providers. Remove one first."
local_model_gone = "That server no longer answers on this machine. Start it, then look again."
model_not_allowed = "This server doesn't offer that model. Choose one from the list."
model_invalid = "That isn't a model name. Choose one from the list, or type its exact name."

ai_no_key = "You no longer have a key saved for {provider}. Add one in Settings, then try again."
ai_no_provider = "This server no longer offers {provider}. Finish this interview now, then start a new one with another interviewer."
ai_no_allowance = "You have used up what this server lets you spend on {provider}. Finish this interview now, or try again later."
ai_no_allowance_day = "You have used up what this server lets you spend on {provider} in a day. It starts anew at midnight UTC. Finish this interview now, or try again then."
ai_no_allowance_month = "You have used up what this server lets you spend on {provider} in a month. It starts anew on the first of next month (UTC). Finish this interview now, or try again then."
ai_bad_key = (
    "It looks like {provider} rejected your key. Check or replace it in Settings, then try again."
)
ai_no_quota = "Your account at {provider} is out of credit. Check its billing page, then try again."
ai_no_budget = "Your key at {provider} has used up its budget. Ask whoever manages it for more, then try again."
ai_rate_limited = (
    "At the moment {provider} is limiting requests for your key. Wait a minute, then try again."
)
ai_rate_limited_for = Plural(
    by="seconds",
    one="At the moment {provider} is limiting requests for your key. Wait {seconds} second, then try again.",
    other="At the moment {provider} is limiting requests for your key. Wait {seconds} seconds, then try again.",
)
ai_bad_key_host = "This server's key wasn't accepted by {provider}. Tell whoever runs this server, or start an interview with another interviewer."
ai_no_quota_host = "This server's account at {provider} is out of credit. Tell whoever runs this server, or start an interview with another interviewer."
ai_no_budget_host = "This server's key at {provider} has used up its budget. Tell whoever runs this server, or start an interview with another interviewer."
ai_rate_limited_host = (
    "At the moment {provider} is limiting this server's requests. Wait a minute, then try again."
)
ai_rate_limited_for_host = Plural(
    by="seconds",
    one="At the moment {provider} is limiting this server's requests. Wait {seconds} second, then try again.",
    other="At the moment {provider} is limiting this server's requests. Wait {seconds} seconds, then try again.",
)
ai_loading = "The model at {provider} is still loading. Your text is saved. Try again in a minute."
ai_no_memory = "There isn't enough memory at {provider} for this model. Pick a smaller one in Settings, then start a new interview."
ai_blocked = "This server is in a country or network that {provider} doesn't serve. Tell whoever runs this server, or start an interview with another interviewer."
ai_wrong_address = "There's no model API at the address of {provider}. Ask whoever runs this server to check the address, then try again."
ai_wrong_address_bare = "There's no model API at the address of {provider}, which doesn't end in /v1 as most do. Ask whoever runs this server to check the address, then try again."
ai_unknown_model = "Your key can't use the chosen model at {provider}. Pick another model in Settings, then start a new interview."
ai_unknown_model_host = "The chosen model isn't available at {provider}. Pick another model in Settings, then start a new interview."
ai_timeout = "The AI took too long. Your text is saved. Try again."
ai_refused = "The AI refused to work with this text. Rephrase it if you can, or try again."
ai_content_filtered = "The content filter of {provider} blocked this text. Look for words in the posting, résumé or answer that could have triggered it, or pick another model in Settings and start a new interview."
ai_truncated = "The reply was cut off at a length limit of {provider}. Your text is saved. Try again. If it keeps happening, pick another model in Settings and start a new interview."
ai_context_too_long = "The posting, résumé and answers are too long for this model. Pick a model with a larger context window in Settings, or shorten the posting."
ai_request_rejected = "The request was rejected by {provider}. Try again. If it keeps happening, pick another model in Settings."
ai_unusable_output = "The AI's reply couldn't be used. Your text is saved. Try again."
ai_unreachable = "We couldn't reach {provider}. Check the connection, then try again."
ai_provider_down = "There's a problem at {provider}. Your text is saved. Try again in a minute."

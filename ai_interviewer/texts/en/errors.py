"""One sentence an error key: what happened, and what to do next."""

from ai_interviewer.texts.plurals import Plural

internal = "Something went wrong on our side. Nothing you saved is lost. Please try again."
out_of_reach = "The server can't reach its database right now. Try again in a moment."
never_taken = "The server didn't get to this in time. What you wrote is saved. Try again."
not_found = "This does not exist, or it is not yours."
retake_unfinished = "This interview is not finished yet. Finish it first, then retake it."
retake_posting_deleted = "The posting of this interview was deleted. Save it again as a new posting to hold another interview for it."
not_signed_in = "You are not signed in any more. Please log in again."
cancelled = "Cancelled. Your answers are saved. Try again when you are ready."

invalid_credentials = "E-mail and password do not belong together. Check both and try again."
too_many_attempts = Plural(
    by="seconds",
    one="Too many attempts. Wait {seconds} second, then try again.",
    other="Too many attempts. Wait {seconds} seconds, then try again.",
)
too_many_checks = Plural(
    by="seconds",
    one="Too many questions to the provider. Wait {seconds} second, then try again.",
    other="Too many questions to the provider. Wait {seconds} seconds, then try again.",
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
email_taken = (
    "There is already an account with this e-mail. Log in instead, or use another address."
)
invalid_email = "This is not a complete e-mail address. Check it and try again."
weak_password = "The password needs at least 8 characters, and must not be one that many people use or that repeats your e-mail or this app's name. Choose another one."
wrong_password = "The current password is not right. Check it and try again."
signup_closed = "This server does not take new accounts. Ask whoever runs it."

resume_empty = "There is no text to save. Paste your résumé first."
resume_too_long = "The résumé is longer than {most} characters. Shorten it and save again."
resume_missing = "An interview needs your résumé. Save it first, then begin."
text_has_nul = (
    "The text holds a character that is not text (such as NUL). Remove it, or paste the text again."
)
upload_missing = "No file was chosen. Choose one and try again."
upload_wrong_type = "Only PDF, DOCX, plain text and Markdown files (.pdf, .docx, .txt, .md) can be read. Save it as one of these, or paste the text."
upload_other_format = "Files of this kind (such as .doc, .odt, .rtf, .pages) cannot be read. Open it where you wrote it, save it as PDF or DOCX, and upload that."
upload_too_large = "The file is larger than {most} MB. Choose a smaller one, or paste the text."
upload_broken_encoding = (
    "The file is not readable as UTF-8 text. Save it as UTF-8, or paste the text."
)
document_damaged = "The file is damaged, or is not what its name says. Open it where you wrote it, save it as PDF or DOCX again, or paste the text."
document_encrypted = "The file is protected by a password. Save it without one, or paste the text."
document_macros = "The file holds macros, an embedded program or a template from elsewhere, so it was not opened. Save it as a plain .docx or as PDF, or paste the text."
document_reader_busy = "Other files are being read at the moment. Try again in a minute."
document_too_demanding = "Reading the file would take too much time or memory. Save it as a simpler PDF, for example by printing it to PDF, or paste the text."
document_too_many_pages = (
    "The file has more than {most} pages. Upload the pages that are your résumé, or paste the text."
)
document_without_text = "The file holds no text that can be read; perhaps it is a scan. Use the file it was printed from, or paste the text."

posting_title_empty = "The role title is missing. Fill it in and save again."
posting_title_too_long = (
    "Role title and company may have {most} characters each. Shorten them and save again."
)
posting_description_empty = "The job description is missing. Paste the posting and save again."
posting_too_long = (
    "The job description is longer than {most} characters. Shorten it and save again."
)
posting_level_unknown = "Choose an experience level from the list."
posting_technologies_too_many = "The tech stack may hold {most} entries of at most {longest} characters. Shorten it and save again."
language_unknown = "This is not a language code. Use one such as it, pt-BR or ja."

answer_empty = "There is nothing to submit yet. Write an answer first; “I don't know” is fine too."
answer_too_long = "The answer is longer than {most} characters. Shorten it and submit again."
interview_completed = "This interview is already completed. Start a new one from the job posting."
question_count_out_of_range = "The number of questions must be between {fewest} and {most}."
demo_sessions_out_of_range = "The number of interviews must be between 1 and {most}."
objection_empty = "Say what the feedback got wrong, then send it."
objection_too_long = "The objection may have {most} characters. Shorten it and send it again."
objection_pending = (
    "Your earlier objection is still being looked at. Wait for it, then add another."
)
no_feedback_yet = "There is no feedback on this answer yet. Wait for it, then disagree."
gradings_out_of_range = "An answer can be graded 1 to {most} times."
export_running = "An export of your data is being made already. Wait for it, then try again."
choice_unknown = "Please choose one of the listed options."
key_missing = "No OpenAI key is stored. Add one in Settings, or choose the built-in interviewer."
key_invalid = "This does not look like an API key. Copy the whole key and try again."
key_refused = "The provider did not accept this key. It was not saved. Check it and try again."
model_invalid = "This is not a model name. Choose one from the list or type its exact name."

ai_no_key = "No OpenAI key is stored any more. Add one in Settings, then try again."
ai_bad_key = "OpenAI did not accept your key. Check or replace it in Settings, then try again."
ai_no_quota = "Your OpenAI account has no credit left. Check its billing page, then try again."
ai_rate_limited = "OpenAI is limiting requests for your key. Wait a minute, then try again."
ai_rate_limited_for = Plural(
    by="seconds",
    one="OpenAI is limiting requests for your key. Wait {seconds} second, then try again.",
    other="OpenAI is limiting requests for your key. Wait {seconds} seconds, then try again.",
)
ai_unknown_model = "Your key cannot use the chosen model. Pick another model in Settings, then start a new interview."
ai_timeout = "The AI took too long to answer. Your text is saved. Try again."
ai_refused = "The AI declined to work on this text. Rephrase it if you can, or try again."
ai_content_filtered = "The AI provider's content filter stopped this text. Look for words in posting, résumé or answer that it may object to, or pick another model in Settings and start a new interview."
ai_truncated = "The AI's answer was cut off at the model's length limit. Your text is saved. Try again; if it stays, pick another model in Settings and start a new interview."
ai_context_too_long = "Posting, résumé and answers together are too long for this model. Pick a model with a larger context in Settings, or shorten the posting."
ai_request_rejected = (
    "The AI provider rejected the request. Try again; if it stays, pick another model in Settings."
)
ai_unusable_output = "The AI's answer could not be used. Your text is saved. Try again."
ai_unreachable = "The AI provider could not be reached. Check the connection, then try again."
ai_provider_down = (
    "The AI provider has a problem at the moment. Your text is saved. Try again in a minute."
)

"""The résumé."""

from ai_interviewer.texts.plurals import Plural

page = "Résumé"
heading = "Your résumé"
lead = "Saved exactly as you write it. Each interview keeps its own copy, so later edits don't change old interviews."
text = "Résumé text"
upload = "Upload résumé"
upload_hint = (
    "PDF, DOCX, plain text or Markdown, up to {most} MB. You can check the text before it's saved."
)
reading = "Reading your file…"
hidden_heading = "This file contains hidden text"
hidden_text = "This text is white, tiny, off the page or marked hidden, so we left it out. Software that reads résumés can still see it; remove it unless you put it there on purpose. It starts with:"
scan = "This file is a scan, and text recognition makes mistakes. Check it word by word."
notice_not_words = "This doesn't look like words. Paste the text instead."
notice_placeholders = "These prompts from the template were still in the file, so we left them out. Write your own words in their place:"
notice_fields_unread = Plural(
    one="{count} filled-in field wasn't read. Type what it says into the text below.",
    other="{count} filled-in fields weren't read. Type what they say into the text below.",
)
notice_part_unread = "Another file is placed inside this one, and we couldn't read it. Open your file in Word, save it again as DOCX and upload that, or paste the missing text."
notice_pages_without_text = Plural(
    one="{count} page has no text we can read; it may be a scan or a picture. Type what it says into the text below.",
    other="{count} pages have no text we can read; they may be scans or pictures. Type what they say into the text below.",
)
notice_encoding_guessed = "The file doesn't say which alphabet it uses, so we guessed. Check accents and letters outside English."
placeholder = "Paste the text of your résumé here."
save = "Save résumé"
delete = "Delete résumé"
delete_heading = "Delete your résumé?"
delete_text = (
    "Interviews you've already done keep their own copy. You'll need a résumé to start a new one."
)
delete_yes = "Yes, delete it"
saved = "Résumé saved."
go_on = "Go on to a job posting"
deleted = "Résumé deleted."
uploaded = "This text isn't saved yet. Check it, then press “Save résumé”."
discard = "Discard changes"
updated = "Last saved"
saved_at = "Last saved {time}"
unsaved = "Not saved yet"

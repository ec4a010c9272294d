"""The résumé."""

page = "Résumé"
heading = "Your résumé"
lead = "Kept exactly as you save it. Interviews use their own copy, so later edits never change an old one."
text = "Résumé text"
upload = "Upload résumé"
upload_hint = (
    "PDF, DOCX, plain text or Markdown, up to {most} MB. You check the text before it is saved."
)
reading = "Reading your file…"
hidden_heading = "This file holds text that a reader cannot see"
hidden_text = "It is white, tiny, off the page or marked as hidden, and was left out of the text below. Programs that read files do find it: delete it from your file unless you meant it. It begins:"
scan = "This file is a scan. Its text was recognised by a program, which makes mistakes; check it word by word."
placeholder = "Paste the text of your résumé here."
save = "Save résumé"
delete = "Delete résumé"
delete_heading = "Delete your résumé?"
delete_text = (
    "Interviews that you already held keep their own copy. You need a résumé to begin a new one."
)
delete_yes = "Yes, delete it"
saved = "Résumé saved."
deleted = "Résumé deleted."
uploaded = "This text is not saved yet. Check it, then press “Save résumé”."
discard = "Discard changes"
updated = "Last saved"
saved_at = "Last saved {time}"
unsaved = "Not saved yet"

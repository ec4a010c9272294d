"""The résumé."""

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
placeholder = "Paste the text of your résumé here."
save = "Save résumé"
delete = "Delete résumé"
delete_heading = "Delete your résumé?"
delete_text = (
    "Interviews you've already done keep their own copy. You need a résumé to start a new one."
)
delete_yes = "Yes, delete it"
saved = "Résumé saved."
deleted = "Résumé deleted."
uploaded = "This text isn't saved yet. Check it, then press “Save résumé”."
discard = "Discard changes"
updated = "Last saved"
saved_at = "Last saved {time}"
unsaved = "Not saved yet"

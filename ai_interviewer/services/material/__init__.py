"""What an interview is about: résumés, job postings, and the files they come in."""

"""Who asks and who scores. Interviewers know nothing of users, the database or the web."""

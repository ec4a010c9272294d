"""The AI seam: who asks and who scores. Interviewers know no user, no database and no web."""

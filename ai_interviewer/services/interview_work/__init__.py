"""The work behind an interview: questions, feedback and summaries, run by the queue."""

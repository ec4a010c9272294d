"""What the built-in interviewer says of an answer, and of an interview."""

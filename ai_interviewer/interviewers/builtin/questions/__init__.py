"""What the built-in interviewer asks: plan, questions, follow-ups."""

"""Learning how the built-in interviewer grades, from answers that people graded."""

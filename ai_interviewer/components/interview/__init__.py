"""The parts of the page of an interview: question, feedback, scores, objection."""

"""The parts of an interview's page: question, feedback, scores, objection."""

"""What a prompt says in place of a part that there isn't."""

NO_REQUIREMENTS = "No requirements are known yet: take them from the posting."
NONE_ASKED_BEFORE = "No questions of earlier attempts are to be avoided."
NO_OBJECTION = "The candidate has not objected to earlier feedback."
NO_QUESTION = "No question has been asked yet."
NO_THREAD = "The question stands on its own."
SENTENCES = (NO_REQUIREMENTS, NONE_ASKED_BEFORE, NO_OBJECTION, NO_QUESTION, NO_THREAD)

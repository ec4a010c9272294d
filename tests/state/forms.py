"""Forms as our own pages send them."""

POSTING_FORM = {
    "role_title": "Data engineer",
    "company": "",
    "level": "MID",
    "tech_stack": "Python, SQL",
    "description": "Build pipelines.",
    "language": "en",
}
BEGIN_FORM = {"questions": "3", "interviewer": "BUILTIN", "feedback": "AFTER_EACH"}

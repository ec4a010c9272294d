"""What our own pages send: forms that are filled in as they should be."""

FORM = {
    "role_title": "Data engineer",
    "company": "",
    "level": "MID",
    "tech_stack": "Python, SQL",
    "description": "Build pipelines.",
    "language": "en",
}
BEGIN = {"questions": "3", "interviewer": "BUILTIN", "feedback": "AFTER_EACH"}

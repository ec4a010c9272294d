"""What a model replies when it is asked for a question."""

FRESH = "Which lock does a concurrent index build take, and when have you waited for it?"


def question_reply(
    text: str = FRESH, *, decision: str = "MOVE_ON", quoted: str | None = None
) -> dict:
    return {"reply": {"decision": decision, "quoted": quoted, "text": text}}

"""What a browser sent. Reflex hands a payload of the wrong type through as it is."""


def field(form: object, name: str) -> str:
    """The text of a form's field; empty for anything that no form of ours sends."""
    value = form.get(name) if isinstance(form, dict) else None
    return value if isinstance(value, str) else ""

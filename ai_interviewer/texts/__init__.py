"""Every string of the interface, one catalogue a language.

Pages say `t.resume.heading`; errors carry a key of `t.errors`. English is the first catalogue,
and the shape that further ones must fill.
"""

from ai_interviewer.texts import en as t

__all__ = ["sentence", "t"]


def sentence(key: str, **parameters: str | int) -> str:
    """The user-facing sentence of an error key, its parameters filled in."""
    template: str = getattr(t.errors, key)
    return template.format(**parameters)

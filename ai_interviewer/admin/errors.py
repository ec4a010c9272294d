"""What a command says when it can't go on."""


class Unfinished(Exception):
    """A command did what it could; the rest needs a person."""

"""A sentence of the catalogue that contains a link, a time or another component."""

from string import Formatter

import reflex as rx

from ai_interviewer import theme
from ai_interviewer.texts import t


def sentence_with(
    sentence: str, *, words_class: str = "", **places: rx.Component | rx.Var | str
) -> rx.Component:
    """The sentence with its placeholders replaced by `places`, which may be components.

    Their order is up to the language. The words between them are plain text, or spans of
    `words_class`.
    """
    parts: list[rx.Component | str] = []
    words = ""
    for text, place, _, _ in Formatter().parse(sentence):
        filling = places[place] if place else ""
        if isinstance(filling, rx.Component):
            parts += [*_words(words + text, words_class), filling]
            words = ""
        else:
            words += f"{text}{filling}"
    return rx.fragment(*parts, *_words(words, words_class))


def of_ten(points: rx.Var[str], *, class_name: str) -> rx.Component:
    """Points as a number alone for the eye, as "7.1 of 10" for the ear. A word stays a word."""
    shown = rx.el.span(points, class_name=class_name)
    return rx.cond(
        rx.Var.create(list(t.feedback.standings.values())).contains(points),
        shown,
        sentence_with(t.completed.score, words_class=theme.SR_ONLY, points=shown),
    )


def _words(words: str, class_name: str) -> list[rx.Component | str]:
    if not words.strip():
        return [words] if words and not class_name else []
    return [rx.el.span(words.strip(), class_name=class_name) if class_name else words]

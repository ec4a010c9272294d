"""Models to choose from, in a select."""

import reflex as rx

from ai_interviewer.views.models import ModelGroup


def model_group(group: rx.Var[ModelGroup]) -> rx.Component:
    options = rx.foreach(group.options, lambda model: rx.el.option(model.label, value=model.name))
    return rx.cond(
        group.label != "", rx.el.optgroup(options, label=group.label), rx.fragment(options)
    )

"""Models to choose from, in a select."""

import reflex as rx

from ai_interviewer.texts import t
from ai_interviewer.views.models import ModelGroup, ModelOption


def model_group(group: rx.Var[ModelGroup]) -> rx.Component:
    options = rx.foreach(group.options, model_option)
    return rx.cond(
        group.maker != "", rx.el.optgroup(options, label=group.maker), rx.fragment(options)
    )


def model_option(option: rx.Var[ModelOption]) -> rx.Component:
    strict = t.settings.model_strict.format(model=option.model)
    return rx.el.option(rx.cond(option.is_strict, strict, option.model), value=option.model)

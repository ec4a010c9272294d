"""A moment in the reader's time zone."""

import reflex as rx

from ai_interviewer.views.moments import Moment


def moment(view: rx.Var[Moment]) -> rx.Component:
    return rx.el.time(view.label, custom_attrs={"dateTime": view.iso})

"""Settings: model servers on the app's own machine, each used by one click."""

import reflex as rx

from ai_interviewer import theme
from ai_interviewer.components.faces import alert, notice
from ai_interviewer.state.settings.local_models import LocalModelsState
from ai_interviewer.texts import t
from ai_interviewer.views.interviewers import LocalServerView


def local_models_section() -> rx.Component:
    return rx.cond(
        LocalModelsState.is_shown,
        rx.el.section(
            rx.el.h2(t.settings.local_heading, class_name=theme.HEADING),
            rx.el.p(t.settings.local_lead, class_name=theme.TEXT),
            alert(LocalModelsState.alert),
            notice(LocalModelsState.notice),
            rx.cond(
                LocalModelsState.servers.length() > 0,
                rx.el.ul(rx.foreach(LocalModelsState.servers, server_row), class_name=theme.LIST),
                rx.el.p(
                    rx.cond(
                        LocalModelsState.is_looking,
                        t.settings.local_looking,
                        t.settings.local_none,
                    ),
                    class_name=theme.MUTED_AWAITED,
                ),
            ),
            rx.el.div(
                rx.el.button(
                    t.settings.local_look,
                    type="button",
                    on_click=LocalModelsState.look(True),
                    disabled=~rx.State.is_hydrated | LocalModelsState.is_looking,
                    class_name=theme.BUTTON_PLAIN,
                ),
            ),
            class_name=theme.CARD,
        ),
    )


def server_row(server: rx.Var[LocalServerView]) -> rx.Component:
    return rx.el.li(
        rx.el.div(
            rx.el.p(server.label, class_name=theme.LABEL),
            rx.el.p(
                server.models_label,
                class_name=theme.MUTED,
            ),
            class_name=theme.LIST_TEXT,
        ),
        rx.el.button(
            t.settings.local_use.format(server=server.label),
            type="button",
            on_click=LocalModelsState.use(server.interviewer),
            disabled=~rx.State.is_hydrated,
            class_name=theme.BUTTON,
        ),
        class_name=theme.LIST_ROW,
    )

"""Settings: export your data, and delete your account."""

import reflex as rx

from ai_interviewer import routes, theme
from ai_interviewer.components.dialogs import close_button, open_button
from ai_interviewer.components.focus.pieces import form_error
from ai_interviewer.components.forms import connected_fields, download_button, post_form
from ai_interviewer.pages.settings.sign_ins import password_field, username
from ai_interviewer.state.settings.your_data import YourDataState
from ai_interviewer.texts import t

_DIALOG = "delete-account"


def your_data_section() -> rx.Component:
    return rx.el.section(
        rx.el.h2(t.your_data.heading, class_name=theme.HEADING),
        form_error(YourDataState.alert),
        rx.el.p(
            t.your_data.export_lead,
            " ",
            rx.el.a(t.your_data.to_privacy, href=routes.PRIVACY, class_name=theme.LINK),
            class_name=theme.TEXT,
        ),
        download_button(
            t.your_data.export, action=routes.ACCOUNT_EXPORT, class_name=theme.BUTTON_PLAIN
        ),
        rx.el.p(t.your_data.delete_lead, class_name=theme.TEXT),
        rx.el.div(open_button(t.your_data.delete, dialog=_DIALOG, class_name=theme.BUTTON_DANGER)),
        deletion_dialog(),
        id="your-data",
        tab_index=-1,
        class_name=theme.CARD,
    )


def deletion_dialog() -> rx.Component:
    return rx.el.dialog(
        post_form(
            rx.el.h2(t.your_data.delete_heading, id="delete-title", class_name=theme.HEADING),
            rx.el.p(t.your_data.delete_text, class_name=theme.TEXT),
            rx.el.ul(*(rx.el.li(what) for what in t.your_data.lost), class_name=theme.COMPACT),
            rx.el.p(t.your_data.export_first, class_name=theme.MUTED),
            connected_fields(
                username(),
                password_field(
                    t.your_data.password,
                    id="deletion-password",
                    name="password",
                    autocomplete="current-password",
                ),
                rx.el.div(
                    rx.el.button(
                        t.your_data.delete_yes, type="submit", class_name=theme.BUTTON_DANGER
                    ),
                    close_button(t.your_data.keep, dialog=_DIALOG),
                    class_name=theme.ROW,
                ),
            ),
            action=routes.ACCOUNT_DELETE,
            class_name=theme.DIALOG_BODY,
        ),
        id=_DIALOG,
        class_name=theme.DIALOG,
        custom_attrs={"aria-labelledby": "delete-title"},
    )

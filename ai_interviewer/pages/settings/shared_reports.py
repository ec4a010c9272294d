"""Settings: the links to reports, and revoking them."""

import reflex as rx

from ai_interviewer import theme
from ai_interviewer.components.faces import notice, shrinking_list
from ai_interviewer.components.moments import moment
from ai_interviewer.components.sentences import sentence_with
from ai_interviewer.state.settings.shared_reports import SharedReportsState
from ai_interviewer.texts import t
from ai_interviewer.views.completed.report import ShareView


def shared_reports_section() -> rx.Component:
    return rx.cond(
        SharedReportsState.is_shown,
        rx.el.section(
            rx.el.h2(t.completed.shares, id="shares", tab_index=-1, class_name=theme.HEADING),
            rx.el.p(t.completed.shares_lead, class_name=theme.TEXT),
            notice(SharedReportsState.notice),
            rx.cond(
                SharedReportsState.shares.length() > 0,
                shrinking_list(SharedReportsState.shares, share_row),
                rx.el.p(t.completed.shares_none, class_name=theme.MUTED),
            ),
            class_name=theme.CARD,
        ),
    )


def share_row(share: rx.Var[ShareView]) -> rx.Component:
    return rx.el.li(
        rx.el.div(
            rx.el.a(share.title, href=share.path, class_name=theme.ROW_LINK),
            rx.el.p(
                sentence_with(t.completed.share_since, time=moment(share.created)),
                t.app.separator,
                sentence_with(t.completed.share_until, time=moment(share.expires)),
                rx.cond(share.shows != "", rx.fragment(t.app.separator, share.shows)),
                class_name=theme.MUTED,
            ),
            class_name=theme.LIST_TEXT,
        ),
        rx.el.button(
            t.completed.share_revoke,
            type="button",
            aria_label=t.completed.share_revoke_label.format(title=share.title),
            on_click=SharedReportsState.revoke(share.id),
            disabled=~rx.State.is_hydrated,
            class_name=theme.BUTTON_PLAIN,
        ),
        class_name=theme.LIST_ROW,
    )

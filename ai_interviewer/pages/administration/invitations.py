"""Administration: invitations, made and revoked."""

import reflex as rx

from ai_interviewer import routes, theme
from ai_interviewer.components.faces import empty, notice
from ai_interviewer.components.focus.pieces import form_error
from ai_interviewer.components.forms import (
    connected_fields,
    field,
    select,
    submit_button,
    text_input,
)
from ai_interviewer.components.moments import moment
from ai_interviewer.components.sentences import sentence_with
from ai_interviewer.domain import limits
from ai_interviewer.pages.administration.frame import administration_frame, new_link
from ai_interviewer.state.administration.invitations import (
    FOR_ADMINISTRATORS,
    LINK,
    InvitationsState,
)
from ai_interviewer.texts import t
from ai_interviewer.views.administration.pages import InvitationView

_ORDINARY = "user"


def invitations_page() -> rx.Component:
    return administration_frame(
        rx.el.section(
            rx.el.h2(t.administration.invite_heading, class_name=theme.HEADING),
            form_error(InvitationsState.alert),
            form(),
            new_link(
                InvitationsState.link,
                id=LINK,
                label=t.administration.new_invitation,
                hint=t.administration.new_invitation_hint,
            ),
            class_name=theme.CARD,
        ),
        rx.el.section(
            rx.el.h2(t.administration.open_heading, class_name=theme.HEADING),
            notice(InvitationsState.notice),
            rx.cond(
                InvitationsState.invitations.length() > 0,
                rx.el.ul(
                    rx.foreach(InvitationsState.invitations, invitation_row),
                    class_name=theme.LIST,
                ),
                empty(t.administration.no_invitation, t.administration.no_invitation_text),
            ),
            class_name=theme.STACK_MID,
        ),
        current=routes.ADMIN_INVITATIONS,
        title=t.administration.invitations,
        lead=t.administration.invitations_lead,
        is_loaded=InvitationsState.is_loaded,
        is_missing=InvitationsState.is_missing,
    )


def form() -> rx.Component:
    days = [
        (str(count), t.settings.token_day.format(count=count))
        for count in limits.INVITATION_DAYS_OFFERED
    ]
    roles = [
        (_ORDINARY, t.administration.role_user),
        (FOR_ADMINISTRATORS, t.administration.role_admin),
    ]
    return rx.el.form(
        connected_fields(
            field(
                text_input(
                    id="invite-uses",
                    name="invite_uses",
                    type="number",
                    min=1,
                    max=limits.INVITATION_USES_MOST,
                    default_value="1",
                    required=True,
                ),
                label=t.administration.invite_uses,
                id="invite-uses",
            ),
            field(
                select(
                    days,
                    id="invite-days",
                    name="invite_days",
                    default_value=str(limits.INVITATION_DAYS_DEFAULT),
                ),
                label=t.administration.invite_days,
                id="invite-days",
            ),
            field(
                select(roles, id="invite-role", name="invite_role"),
                label=t.administration.invite_role,
                id="invite-role",
            ),
            rx.el.div(submit_button(t.administration.invite)),
        ),
        on_submit=InvitationsState.create,
        key=f"invitation-form-{InvitationsState.edition}",
        class_name=theme.STACK_MID,
    )


def invitation_row(invitation: rx.Var[InvitationView]) -> rx.Component:
    return rx.el.li(
        rx.el.div(
            rx.el.p(invitation.used, class_name=theme.FACT_STRONG),
            rx.el.p(
                sentence_with(t.administration.made, time=moment(invitation.created)),
                t.app.separator,
                sentence_with(t.administration.until, time=moment(invitation.until)),
                class_name=theme.MUTED,
            ),
            rx.cond(
                invitation.is_for_administrators,
                rx.el.div(
                    rx.el.span(t.administration.role_admin, class_name=theme.TAG),
                ),
            ),
            class_name=theme.LIST_TEXT,
        ),
        rx.el.button(
            t.administration.revoke,
            type="button",
            aria_label=t.administration.revoke_of.format(time=invitation.created.label),
            on_click=InvitationsState.revoke(invitation.id),
            disabled=~rx.State.is_hydrated,
            class_name=theme.BUTTON_PLAIN,
        ),
        key=invitation.id,
        class_name=theme.LIST_ROW,
    )

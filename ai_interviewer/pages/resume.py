"""The résumé: to paste, upload, check, save and delete."""

import json

import reflex as rx

from ai_interviewer import routes, theme
from ai_interviewer.components.counter import character_count, count_id, input_limit
from ai_interviewer.components.dialogs import DISCARDS, confirmation, open_button
from ai_interviewer.components.faces import loading, notice, page_heading
from ai_interviewer.components.focus.pieces import form_error
from ai_interviewer.components.forms import (
    connected_fields,
    field,
    hint_id,
    loaded_fields,
    post_form,
    submit_button,
)
from ai_interviewer.components.moments import moment
from ai_interviewer.components.offline.kept_form import unsaved_warning
from ai_interviewer.components.sentences import sentence_with
from ai_interviewer.domain.documents.uploads import UPLOAD_SUFFIXES
from ai_interviewer.domain.limits import RESUME_CHARACTERS, UPLOAD_BYTES
from ai_interviewer.pages.frame import signed_in_frame
from ai_interviewer.pages.kept import kept_form
from ai_interviewer.state.resume import ResumeState
from ai_interviewer.texts import t

_READING_STATUS = "reading"


def resume_page() -> rx.Component:
    return signed_in_frame(
        page_heading(t.resume.heading, t.resume.lead),
        rx.cond(ResumeState.is_loaded, editor(), loading(lines=8)),
        delete_dialog(),
        current=routes.RESUME,
        is_narrow=True,
    )


def editor() -> rx.Component:
    return rx.el.div(
        form_error(ResumeState.alert, id="resume-error"),
        rx.cond(ResumeState.notice != t.resume.saved, notice(ResumeState.notice)),
        hidden_text(),
        scan_notice(),
        upload_notices(),
        upload_form(),
        text_form(),
        class_name=theme.STACK,
    )


def saved_notice() -> rx.Component:
    """After saving, the way on, below the button that saves. It is announced."""
    return rx.el.div(
        rx.cond(
            ResumeState.notice == t.resume.saved,
            rx.el.div(
                rx.el.p(t.resume.saved, class_name=theme.TEXT),
                rx.el.a(t.resume.go_on, href=routes.JOBS, class_name=theme.BUTTON_PLAIN),
                class_name=theme.NOTICE_ROW,
            ),
        ),
        role="status",
        class_name=theme.CONTENTS,
    )


def hidden_text() -> rx.Component:
    """The hidden text of the uploaded file, word for word."""
    return rx.cond(
        ResumeState.resume.hidden.length() > 0,
        rx.el.section(
            rx.el.h2(t.resume.hidden_heading, id="hidden", class_name=theme.SUBHEADING),
            rx.el.p(t.resume.hidden_text, class_name=theme.TEXT),
            rx.el.ul(
                rx.foreach(
                    ResumeState.resume.hidden,
                    lambda passage: rx.el.li(rx.el.q(passage), class_name=theme.FACT),
                ),
                class_name=theme.BULLETS,
            ),
            aria_labelledby="hidden",
            class_name=theme.FINDING,
        ),
    )


def scan_notice() -> rx.Component:
    return rx.cond(ResumeState.resume.is_scan, rx.el.p(t.resume.scan, class_name=theme.FINDING))


def upload_notices() -> rx.Component:
    """What else to look at in the uploaded text, with the words that it is about."""
    return rx.foreach(
        ResumeState.resume.notices,
        lambda one: rx.el.div(
            rx.el.p(one.text, class_name=theme.TEXT),
            rx.cond(
                one.quotes.length() > 0,
                rx.el.ul(
                    rx.foreach(
                        one.quotes, lambda quote: rx.el.li(rx.el.q(quote), class_name=theme.FACT)
                    ),
                    class_name=theme.BULLETS,
                ),
            ),
            class_name=theme.FINDING,
        ),
    )


def upload_form() -> rx.Component:
    """A form that is submitted as soon as somebody chooses a file."""
    return post_form(
        connected_fields(
            field(
                rx.el.input(
                    type="file",
                    id="file",
                    name="file",
                    accept=",".join(UPLOAD_SUFFIXES),
                    class_name=theme.FILE,
                    on_change=rx.call_function(rx.Var(_submit_upload())),
                    custom_attrs={"aria-describedby": hint_id("file")},
                ),
                label=t.resume.upload,
                id="file",
                hint=t.resume.upload_hint.format(most=UPLOAD_BYTES // 1_000_000),
            )
        ),
        rx.el.p(id=_READING_STATUS, role="status", class_name=theme.STATUS_LINE),
        action=routes.RESUME_UPLOAD,
        id="upload-form",
        enc_type="multipart/form-data",
    )


def _submit_upload() -> str:
    message = json.dumps(t.resume.reading)
    return (
        f"(() => {{document.getElementById('{_READING_STATUS}').textContent = {message};"
        "document.getElementById('upload-form').requestSubmit()})"
    )


def text_form() -> rx.Component:
    return rx.el.form(
        kept_form(
            "resume-form",
            name="resume",
            edition=ResumeState.edition,
            acknowledged=ResumeState.form_acknowledged,
        ),
        loaded_fields(
            field(text_box(), label=t.resume.text, id="resume"),
            character_count("resume", most=RESUME_CHARACTERS),
            rx.el.p(
                rx.cond(
                    ResumeState.resume.updated.label != "",
                    sentence_with(
                        t.resume.saved_at,
                        time=moment(ResumeState.resume.updated),
                    ),
                    t.resume.unsaved,
                ),
                class_name=theme.MUTED,
            ),
            unsaved_warning("resume-form"),
            rx.el.div(
                submit_button(t.resume.save),
                discard_button(),
                delete_button(),
                class_name=theme.ROW,
            ),
            saved_notice(),
            is_loaded=ResumeState.is_loaded,
        ),
        id="resume-form",
        on_submit=ResumeState.save,
        class_name=theme.STACK_MID,
    )


def text_box() -> rx.Component:
    return rx.el.textarea(
        id="resume",
        name="resume",
        key=ResumeState.edition,
        default_value=ResumeState.text,
        on_change=ResumeState.keep_draft.debounce(500),
        placeholder=t.resume.placeholder,
        max_length=input_limit(RESUME_CHARACTERS),
        class_name=theme.TEXTAREA_LONG,
        spell_check=False,
        custom_attrs={"aria-describedby": count_id("resume")},
    )


def discard_button() -> rx.Component:
    """A button for text that isn't saved yet."""
    return rx.cond(
        ResumeState.resume.uploaded != "",
        rx.el.button(
            t.resume.discard,
            type="button",
            on_click=ResumeState.discard_draft,
            class_name=theme.BUTTON_PLAIN,
            custom_attrs=DISCARDS,
        ),
    )


def delete_button() -> rx.Component:
    return rx.cond(
        (ResumeState.resume.text != "") | (ResumeState.resume.uploaded != ""),
        open_button(t.resume.delete, dialog="delete-resume", class_name=theme.BUTTON_DANGER),
    )


def delete_dialog() -> rx.Component:
    return confirmation(
        id="delete-resume",
        title=t.resume.delete_heading,
        text=t.resume.delete_text,
        confirm=t.resume.delete_yes,
        on_confirm=ResumeState.delete,
    )

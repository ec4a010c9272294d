"""Settings: the questions that the user wrote, from a file or pasted."""

import json

import reflex as rx

from ai_interviewer import routes, theme
from ai_interviewer.components.counter import character_count, count_id, input_limit
from ai_interviewer.components.dialogs import confirmation, open_button
from ai_interviewer.components.faces import notice
from ai_interviewer.components.focus.pieces import form_error
from ai_interviewer.components.forms import (
    download_button,
    field,
    hint_id,
    loaded_fields,
    submit_button,
)
from ai_interviewer.components.moments import moment
from ai_interviewer.components.offline.kept_form import unsaved_warning
from ai_interviewer.components.sentences import sentence_with
from ai_interviewer.domain.limits import (
    OWN_NAME_CHARACTERS,
    OWN_NAMES,
    OWN_QUESTIONS,
    OWN_QUESTIONS_CHARACTERS,
)
from ai_interviewer.pages.kept import kept_form
from ai_interviewer.state.settings.own_questions import OwnQuestionsState
from ai_interviewer.texts import number, t

_FORM, _BOX, _FILE = "own-questions-form", "own-questions", "own-questions-file"
_FILE_STATUS, _PROBLEMS = "own-questions-file-status", "own-questions-problems"
_DIALOG = "delete-own-questions"
_QUESTIONS = OwnQuestionsState.questions


def own_questions_section(*, is_loaded: rx.Var[bool]) -> rx.Component:
    return rx.el.section(
        rx.el.h2(t.settings.own_heading, class_name=theme.HEADING),
        rx.el.p(t.settings.own_lead, class_name=theme.TEXT),
        the_format(),
        saved_questions(),
        notice(OwnQuestionsState.notice),
        form_error(OwnQuestionsState.alert),
        problems(),
        file_field(),
        text_form(is_loaded),
        confirmation(
            id=_DIALOG,
            title=t.settings.own_delete_heading,
            text=t.settings.own_delete_text,
            confirm=t.settings.own_delete_yes,
            on_confirm=OwnQuestionsState.delete,
        ),
        class_name=theme.CARD,
    )


def the_format() -> rx.Component:
    limits = {
        "questions": OWN_QUESTIONS,
        "characters": OWN_QUESTIONS_CHARACTERS,
        "names": OWN_NAMES,
        "name_characters": OWN_NAME_CHARACTERS,
    }
    places = {name: number(most) for name, most in limits.items()}
    return rx.el.details(
        rx.el.summary(t.settings.own_format, class_name=theme.SUMMARY_PLAIN),
        rx.el.div(
            rx.el.ul(
                *(rx.el.li(rule.format(**places)) for rule in t.settings.own_rules),
                class_name=theme.COMPACT,
            ),
            rx.el.pre(rx.el.code(t.settings.own_example), class_name=theme.PRE),
            class_name=theme.FOLD_BODY,
        ),
        class_name=theme.DETAILS_PLAIN,
    )


def saved_questions() -> rx.Component:
    """How many are saved, and what can be done with them."""
    return rx.cond(
        _QUESTIONS.count != "",
        rx.el.div(
            rx.el.p(
                _QUESTIONS.count,
                t.app.separator,
                sentence_with(t.settings.own_saved_at, time=moment(_QUESTIONS.updated)),
                class_name=theme.MUTED,
            ),
            rx.el.div(
                download_button(
                    t.settings.own_download,
                    action=routes.OWN_QUESTIONS_FILE,
                    class_name=theme.BUTTON_PLAIN,
                ),
                open_button(t.settings.own_delete, dialog=_DIALOG, class_name=theme.BUTTON_DANGER),
                class_name=theme.ROW,
            ),
            class_name=theme.STACK_TIGHT,
        ),
        rx.el.p(t.settings.own_none, class_name=theme.MUTED),
    )


def problems() -> rx.Component:
    """What to change in the text below, each with the question and field."""
    return rx.cond(
        OwnQuestionsState.problems.length() > 0,
        rx.el.ul(
            rx.foreach(
                OwnQuestionsState.problems, lambda one: rx.el.li(one, class_name=theme.FACT)
            ),
            id=_PROBLEMS,
            class_name=theme.COMPACT,
        ),
    )


def file_field() -> rx.Component:
    """A file's text fills the box. The browser reads it; nothing is sent before it is saved."""
    return field(
        rx.el.div(
            rx.el.input(
                type="file",
                id=_FILE,
                accept=".toml",
                disabled=~rx.State.is_hydrated,
                class_name=theme.FILE,
                on_change=rx.call_function(rx.Var(_fill_box())),
                custom_attrs={"aria-describedby": hint_id(_FILE)},
            ),
            rx.el.p(id=_FILE_STATUS, role="status", class_name=theme.STATUS_LINE),
        ),
        label=t.settings.own_file,
        id=_FILE,
        hint=t.settings.own_file_hint,
    )


def _fill_box() -> str:
    too_long = json.dumps(
        t.settings.own_file_too_long.format(most=number(OWN_QUESTIONS_CHARACTERS))
    )
    # React knows a box's value by its own setter; an `input` event tells it of another.
    return f"""(async () => {{
        const [chooser, box, status] = ["{_FILE}", "{_BOX}", "{_FILE_STATUS}"].map((id) =>
            document.getElementById(id));
        const file = chooser.files[0];
        if (!file) return;
        const most = {OWN_QUESTIONS_CHARACTERS};
        const text = file.size > 4 * most ? null : await file.text();
        const isTooLong = text === null || Array.from(text).length > most;
        status.textContent = isTooLong ? {too_long} : "";
        chooser.value = "";
        if (isTooLong) return;
        Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value").set.call(box, text);
        box.dispatchEvent(new Event("input", {{ bubbles: true }}));
        box.setSelectionRange(0, 0);
        box.focus();
        box.scrollTop = 0;
    }})"""


def text_form(is_loaded: rx.Var[bool]) -> rx.Component:
    return rx.el.form(
        kept_form(
            _FORM,
            name="own-questions",
            edition=_QUESTIONS.edition,
            acknowledged=OwnQuestionsState.form_acknowledged,
        ),
        loaded_fields(
            field(text_box(), label=t.settings.own_text, id=_BOX, hint=t.settings.own_text_hint),
            character_count(_BOX, most=OWN_QUESTIONS_CHARACTERS),
            unsaved_warning(_FORM),
            rx.el.div(submit_button(t.settings.own_save), class_name=theme.ROW),
            is_loaded=is_loaded,
        ),
        id=_FORM,
        on_submit=OwnQuestionsState.save,
        class_name=theme.STACK_MID,
    )


def text_box() -> rx.Component:
    return rx.el.textarea(
        id=_BOX,
        name="own_questions",
        key=_QUESTIONS.edition,
        default_value="",
        max_length=input_limit(OWN_QUESTIONS_CHARACTERS),
        rows="8",
        class_name=theme.TEXTAREA,
        spell_check=False,
        custom_attrs={"aria-describedby": f"{hint_id(_BOX)} {count_id(_BOX)} {_PROBLEMS}"},
    )

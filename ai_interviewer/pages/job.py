"""One job posting: its form, its text, and the interviews for it."""

import reflex as rx

from ai_interviewer import routes, theme
from ai_interviewer.components.counter import character_count, count_id, input_limit
from ai_interviewer.components.dialogs import DISCARDS, confirmation, open_button
from ai_interviewer.components.faces import empty, loading, notice, page_heading
from ai_interviewer.components.focus.pieces import form_error, page_title
from ai_interviewer.components.forms import (
    field,
    hint_id,
    loaded_fields,
    select,
    submit_button,
    text_input,
)
from ai_interviewer.components.interview_list import interview_list
from ai_interviewer.components.offline.kept_form import unsaved_warning
from ai_interviewer.domain import limits
from ai_interviewer.domain.enums import ExperienceLevel
from ai_interviewer.domain.material import INTERVIEW_LANGUAGES
from ai_interviewer.pages.begin_dialog import new_interview_dialog, start_interview_button
from ai_interviewer.pages.frame import signed_in_frame
from ai_interviewer.pages.kept import forget_saved, kept_form, reopen_form
from ai_interviewer.state.job import JobState
from ai_interviewer.texts import t

_OTHER = "other"
_KEPT_NAME = "job:" + JobState.posting.id
"""Ends with the colon for a new posting."""
_EDITION = JobState.posting.id + JobState.posting.updated.iso


def new_job_page() -> rx.Component:
    return signed_in_frame(
        page_heading(t.jobs.new_heading),
        posting_form(),
        forget_saved(name=_KEPT_NAME, acknowledged=JobState.form_acknowledged),
        current=routes.JOBS,
        is_narrow=True,
    )


def job_page() -> rx.Component:
    return signed_in_frame(
        rx.cond(
            JobState.is_loaded,
            rx.cond(
                JobState.is_missing,
                missing_posting(),
                rx.cond(JobState.is_editing, posting_editor(), posting_details()),
            ),
            loading(lines=8),
        ),
        page_title(JobState.posting.role_title),
        forget_saved(name=_KEPT_NAME, acknowledged=JobState.form_acknowledged),
        reopen_form(name=_KEPT_NAME, subject=JobState.posting.id, on_kept=JobState.edit),
        new_interview_dialog(),
        delete_dialog(),
        current=routes.JOBS,
        is_narrow=True,
    )


def missing_posting() -> rx.Component:
    return empty(
        t.app.missing_heading,
        t.errors.not_found,
        rx.el.a(t.jobs.back, href=routes.JOBS, class_name=theme.BUTTON_PLAIN),
    )


def posting_editor() -> rx.Component:
    return rx.el.div(
        page_heading(t.jobs.edit, JobState.posting.role_title),
        posting_form(),
        class_name=theme.STACK,
    )


def posting_details() -> rx.Component:
    posting = JobState.posting
    return rx.el.div(
        rx.el.div(
            rx.el.h1(posting.role_title, class_name=theme.TITLE),
            rx.el.p(
                rx.cond(posting.company != "", posting.company + t.app.separator, ""),
                posting.level_label,
                class_name=theme.LEAD,
            ),
            rx.el.ul(
                rx.foreach(posting.tech_stack, lambda name: rx.el.li(name, class_name=theme.TAG)),
                class_name=theme.TAGS,
            ),
            class_name=theme.STACK_MID,
        ),
        notice(JobState.notice),
        rx.el.div(
            start_interview_button(posting),
            rx.el.button(
                t.jobs.edit, type="button", on_click=JobState.edit, class_name=theme.BUTTON_PLAIN
            ),
            open_button(t.jobs.delete, dialog="delete-job", class_name=theme.BUTTON_DANGER),
            class_name=theme.ROW,
        ),
        attempt_list(),
        rx.el.section(
            rx.el.h2(t.jobs.description_heading, class_name=theme.HEADING),
            rx.el.p(posting.description, lang=posting.language, class_name=theme.PRE),
            class_name=theme.CARD,
        ),
        class_name=theme.STACK,
    )


def attempt_list() -> rx.Component:
    return rx.el.section(
        rx.el.h2(t.jobs.attempts, class_name=theme.HEADING),
        rx.cond(
            JobState.interviews.length() > 0,
            interview_list(JobState.interviews),
            rx.el.p(t.jobs.no_attempts, class_name=theme.MUTED),
        ),
        rx.el.div(
            rx.cond(
                JobState.posting.interview_count > JobState.interviews.length(),
                rx.el.a(
                    t.jobs.all_attempts,
                    href=f"{routes.HISTORY_OF_JOB}{JobState.posting.id}",
                    class_name=theme.LINK,
                ),
            ),
            rx.cond(
                JobState.posting.interview_count > 1,
                rx.el.a(
                    t.compare.heading,
                    href=f"{routes.COMPARE_OF_JOB}{JobState.posting.id}",
                    class_name=theme.LINK,
                ),
            ),
            class_name=theme.ROW,
        ),
        class_name=theme.STACK_TIGHT,
    )


def posting_form() -> rx.Component:
    """Uncontrolled inputs, so that typing never waits. Another posting, or another edition of it,
    remounts them."""
    return rx.el.form(
        kept_form(
            "posting",
            name=_KEPT_NAME,
            edition=_EDITION,
            acknowledged=JobState.form_acknowledged,
        ),
        loaded_fields(
            rx.el.div(
                field(
                    text_field("role_title", JobState.posting.role_title, required=True),
                    label=t.jobs.role_title,
                    id="role_title",
                ),
                field(
                    text_field("company", JobState.posting.company),
                    label=t.jobs.company,
                    id="company",
                    is_optional=True,
                ),
                field(level_choice(), label=t.jobs.level, id="level"),
                language_field(),
                class_name=theme.GRID_FIELDS,
            ),
            field(
                text_field(
                    "tech_stack",
                    JobState.posting.tech_stack.join(", "),
                    hint=t.jobs.tech_stack_hint,
                ),
                label=t.jobs.tech_stack,
                id="tech_stack",
                is_optional=True,
                hint=t.jobs.tech_stack_hint,
            ),
            field(
                description_box(),
                label=t.jobs.description,
                id="description",
                hint=t.jobs.description_hint,
            ),
            character_count("description", most=limits.POSTING_CHARACTERS),
            form_error(JobState.alert),
            unsaved_warning("posting"),
            rx.el.div(submit_button(t.jobs.save), discard_button(), class_name=theme.ROW),
            is_loaded=JobState.is_loaded,
        ),
        id="posting",
        key=_EDITION,
        on_submit=JobState.save,
        class_name=theme.STACK,
    )


def text_field(
    name: str, value: rx.Var[str], *, hint: str = "", required: bool = False
) -> rx.Component:
    return text_input(
        id=name,
        name=name,
        hint=hint,
        type="text",
        default_value=value,
        required=required,
        max_length=4000 if name == "tech_stack" else limits.TITLE_CHARACTERS,
    )


def level_choice() -> rx.Component:
    return select(
        [(level.value, t.jobs.levels[level.value]) for level in ExperienceLevel],
        id="level",
        name="level",
        default_value=JobState.posting.level,
    )


def language_field() -> rx.Component:
    languages = [(code, t.jobs.languages[code]) for code in INTERVIEW_LANGUAGES]
    return rx.el.div(
        field(
            select(
                [*languages, (_OTHER, t.jobs.other)],
                id="language",
                name="language",
                default_value=JobState.language_choice,
                on_change=JobState.choose_language,
            ),
            label=t.jobs.language,
            id="language",
        ),
        rx.cond(
            JobState.language_choice == _OTHER,
            field(
                text_field("language_code", JobState.posting.language, hint=t.jobs.other_hint),
                label=t.jobs.other_code,
                id="language_code",
                hint=t.jobs.other_hint,
            ),
        ),
        class_name=theme.STACK_MID,
    )


def description_box() -> rx.Component:
    return rx.el.textarea(
        id="description",
        name="description",
        default_value=JobState.posting.description,
        required=True,
        max_length=input_limit(limits.POSTING_CHARACTERS),
        class_name=theme.TEXTAREA_LONG,
        custom_attrs={"aria-describedby": f"{hint_id('description')} {count_id('description')}"},
    )


def discard_button() -> rx.Component:
    return rx.cond(
        JobState.posting.id != "",
        rx.el.button(
            t.jobs.discard,
            type="button",
            on_click=JobState.stop_editing,
            class_name=theme.BUTTON_PLAIN,
            custom_attrs=DISCARDS,
        ),
        rx.el.a(
            t.jobs.discard,
            href=routes.JOBS,
            class_name=theme.BUTTON_PLAIN,
            custom_attrs=DISCARDS,
        ),
    )


def delete_dialog() -> rx.Component:
    return confirmation(
        id="delete-job",
        title=t.jobs.delete_heading,
        text=t.jobs.delete_text,
        confirm=t.jobs.delete_yes,
        on_confirm=JobState.delete,
    )

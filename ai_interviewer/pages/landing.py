"""The start page."""

import reflex as rx

from ai_interviewer import routes, theme
from ai_interviewer.components.sentences import sentence_with
from ai_interviewer.pages.frame import IS_SIGNED_IN, open_frame
from ai_interviewer.texts import t


def landing_page() -> rx.Component:
    return open_frame(hero(), points())


def hero() -> rx.Component:
    return rx.el.section(
        rx.el.div(
            rx.el.p(t.auth.landing_kicker, class_name=theme.KICKER),
            rx.el.h1(t.auth.landing_headline, class_name=theme.HERO_TITLE),
            rx.el.p(t.auth.landing_lead, class_name=theme.LEAD),
            rx.el.div(
                rx.cond(
                    IS_SIGNED_IN,
                    rx.el.a(t.app.to_dashboard, href=routes.DASHBOARD, class_name=theme.BUTTON),
                    rx.fragment(
                        rx.el.a(
                            t.auth.landing_start, href=routes.REGISTER, class_name=theme.BUTTON
                        ),
                        rx.el.a(
                            t.auth.landing_have_account,
                            href=routes.LOGIN,
                            class_name=theme.BUTTON_PLAIN,
                        ),
                    ),
                ),
                # As high as two buttons on a phone: nothing moves when one takes their place.
                class_name=theme.HERO_ACTIONS,
            ),
            class_name=theme.STACK,
        ),
        sample(),
        class_name=theme.HERO,
    )


def sample() -> rx.Component:
    """A sample of a question and its feedback."""
    return rx.el.figure(
        rx.el.figcaption(t.auth.landing_sample_label, class_name=theme.LABEL_CAPS),
        rx.el.p(t.auth.landing_sample_question, class_name=theme.QUESTION_TEXT_SMALL),
        rx.el.p(
            sentence_with(
                t.auth.landing_sample_feedback,
                quote=rx.el.mark(t.auth.landing_sample_quote, class_name=theme.MARK),
            ),
            class_name=theme.TEXT,
        ),
        class_name=theme.SAMPLE,
    )


def points() -> rx.Component:
    return rx.el.section(
        *(
            rx.el.div(
                rx.el.h2(title, class_name=theme.POINT_TITLE),
                rx.el.p(text, class_name=theme.TEXT),
                class_name=theme.STACK_TIGHT,
            )
            for title, text in t.auth.landing_points
        ),
        class_name=theme.POINTS,
    )

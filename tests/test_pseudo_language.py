"""The whole interface in a language that was made by machine: nothing of it stays English.

People, postings and the interviewer speak Ukrainian here, so whatever is Latin and not in the
brackets of the pseudo-language is a text that did not come through the catalogue.
"""

import zipfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
import reflex as rx

from ai_interviewer import pages
from ai_interviewer.domain.change import Change
from ai_interviewer.domain.comparison import ScaleChange
from ai_interviewer.domain.enums import OperationKind, Verdict
from ai_interviewer.domain.errors import DomainError, FailureKind, InterviewerFailed
from ai_interviewer.services import exports
from ai_interviewer.services._records.usage import usage_label
from ai_interviewer.services.accounts._browsers import named
from ai_interviewer.state import charts
from ai_interviewer.state.auth import AuthState
from ai_interviewer.state.forms import form_error
from ai_interviewer.state.jobs import JobsState
from ai_interviewer.texts import CATALOGUES, Plural, en, speaking, t
from ai_interviewer.views import changes
from ai_interviewer.views import progress_tables as tables
from ai_interviewer.views.practice import due_sentence
from ai_interviewer.views.progress import AttemptLine, AttemptPoint, ProgressView, ScorePoint
from ai_interviewer.views.questions import OperationView
from ai_interviewer.views.screen import project_ticker
from tests.pseudo_language import (
    CODE,
    catalogue,
    places,
    shown_by,
    shown_in,
    unsaid,
    unsaid_beside_cyrillic,
)
from tests.state.tabs import state_classes
from tests.ukrainian_life import VISITS, a_life_in_ukrainian


@pytest.fixture
def pseudo(monkeypatch: pytest.MonkeyPatch) -> Callable[[], AbstractContextManager[None]]:
    """Begins to speak the pseudo-language."""
    monkeypatch.setitem(CATALOGUES, CODE, catalogue())
    return lambda: speaking(CODE)


# The rule


@pytest.mark.parametrize(
    "planted",
    [
        lambda: rx.el.p("Planted"),
        lambda: rx.el.p(t.app.close, " now"),
        lambda: rx.el.p(f"{t.app.close} it"),
        lambda: rx.el.p("ні"),
        lambda: rx.el.button(t.app.close, aria_label="Close this"),
        lambda: rx.el.input(placeholder="Your name"),
        lambda: rx.el.p(rx.cond(AuthState.error == "x", t.app.close, "Planted")),
        lambda: rx.cond(AuthState.is_signup_open, rx.el.div(), rx.el.div(rx.el.p("Planted"))),
        lambda: rx.el.p(AuthState.email + " has an account"),
        lambda: rx.el.p(rx.match(AuthState.error, ("x", t.app.close), "Planted")),
        lambda: rx.foreach(JobsState.postings, lambda one: rx.el.li(one.company, " wants you")),
        lambda: rx.foreach(["Planted"], rx.el.li),
        lambda: rx.el.p(on_click=rx.call_function(rx.Var('(() => alert("Do not do this"))'))),
    ],
)
def test_the_rule_for_pages_catches_a_planted_word(pseudo, planted):
    with pseudo():
        assert [word for text in shown_by(planted().render()) for word in unsaid(text)]


def test_the_rule_for_pages_lets_texts_and_machine_names_pass(pseudo):
    with pseudo():
        shown = rx.el.p(
            t.interview.question_of.format(number=AuthState.email, count=3),
            rx.cond(AuthState.error == "not_found", t.app.separator, ""),
            rx.foreach(JobsState.postings, lambda one: rx.el.a(one.company, href="/jobs")),
            class_name="lead",
            id="question",
        )

        assert [word for text in shown_by(shown.render()) for word in unsaid(text)] == []


@dataclass
class AView:
    title: str
    id: str = "0197c0de-0000-7000-8000-000000000001"


@pytest.mark.parametrize(
    "planted",
    [
        AView(title="Planted"),
        AView(title="Аналітик, attempt 1"),
        AView(title="⟦Attempt ⟧1⟦ of ⟧2 in all"),
        [{"rows": [["⟦Overall⟧", "planted"]]}],
        {"data": [{"name": "Planted", "mode": "lines"}], "layout": {}},
        {"data": [], "layout": {"xaxis": {"ticktext": ["26 Nov 2026"]}}},
    ],
)
def test_the_rule_for_views_catches_a_planted_word(planted):
    assert english_in(planted)


def test_the_rule_for_views_lets_people_and_machines_speak():
    view = AView(title="Аналітик даних · ⟦Attempt ⟧1, 26 лист. 2026 р.")
    figure = {"data": [{"name": "⟦Clarity⟧", "mode": "lines", "x": ["2026-05-01T10:00"]}]}

    assert english_in([view, {**figure, "layout": {"dragmode": "pan"}}]) == []


def english_in(view: Any) -> list[str]:
    """Where and what of a view is neither in brackets nor a name for programs."""
    return [f"{name}: {text}" for name, text in shown_in(view) if unsaid_beside_cyrillic(text)]


def test_the_pseudo_language_leaves_no_text_as_it_was(pseudo):
    with pseudo():
        assert t.app.close == "⟦Close⟧"
        assert t.interview.question_of.format(number=1, count=2) == "⟦Question ⟧1⟦ of ⟧2"
        assert t.history.interviews.format(count=3) == "3⟦ interviews⟧"
        assert t.scores.rules[0].startswith("⟦Every strength")


# Pages


def registered() -> list[tuple[str, Callable[[], rx.Component], str, str]]:
    """Route, component, title and description of every page, in the language that is spoken."""
    found: list[tuple[str, Callable[[], rx.Component], str, str]] = []

    def add_page(component: Callable[[], rx.Component], **given: Any) -> None:
        found.append((given["route"], component, given["title"], given["description"]))

    pages.register(SimpleNamespace(add_page=add_page))  # type: ignore[arg-type]
    return found


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(
    "page", [pytest.param(page, id=route) for route, page, _, _ in registered()]
)
def test_a_page_says_nothing_past_the_catalogue(pseudo, page):
    with pseudo():
        texts = [text for text in shown_by(page().render()) if text != CODE]

    assert len(texts) > 10
    assert {text: words for text in texts if (words := unsaid(text))} == {}


def test_titles_and_descriptions_come_from_the_catalogue(pseudo):
    with pseudo():
        titles = {title: description for _, _, title, description in registered()}

    assert len(titles) > 10
    assert [title for title in (*titles, *titles.values()) if unsaid(title)] == []


# Errors


def error_keys() -> Iterator[str]:
    for key, text in vars(en.errors).items():
        if isinstance(text, str | Plural) and not key.startswith("_"):
            yield key


@pytest.mark.parametrize("key", error_keys())
def test_every_error_is_said_in_the_language_that_is_spoken(pseudo, key):
    with pseudo():
        parameters = dict.fromkeys(places(getattr(t.errors, key)), 1200)
        message = DomainError(key, **parameters).message
        of_a_form = form_error({"error": key}, [key], numbers={key: parameters})

    assert "⟦" in message
    assert [unsaid(said) for said in (message, of_a_form)] == [[], []]


@pytest.mark.parametrize("kind", FailureKind)
def test_every_failure_is_said_in_the_language_that_is_spoken(pseudo, kind):
    with pseudo():
        said = [InterviewerFailed(kind, retry_after=wait).message for wait in (None, 1.0, 30.0)]

    assert [unsaid(message) for message in said] == [[], [], []]


# What the server makes


async def test_no_view_of_a_page_holds_a_word_past_the_catalogue(db, pseudo):
    world = await a_life_in_ukrainian()
    found: dict[str, list[str]] = {}
    said: set[str] = set()
    for name, visit in VISITS.items():
        with pseudo():
            await visit(world)
        for cls in state_classes():
            state = await world.tab.state(cls)
            values = {var: getattr(state, var) for var in cls.base_vars}
            found[name] = found.get(name, []) + english_in(values)
            said |= {text for _, text in shown_in(values) if "⟦" in text}

    assert {name: texts for name, texts in found.items() if texts} == {}
    assert len(said) > 100


async def test_the_files_of_an_export_say_nothing_past_the_catalogue(db, pseudo):
    world = await a_life_in_ukrainian()

    with pseudo():
        made = await exports.export(user_id=world.user)
    with made.file, zipfile.ZipFile(made.file) as archive:
        names = [name for name in archive.namelist() if name.endswith(".md")]
        files = {name: archive.read(name).decode() for name in names}

    # The data dictionary explains tables that programs read, column by column.
    del files["research/data-dictionary.md"]
    machines = {"text", "olena", "example", "org", "UTC", "openai", "WXYZ", "uk"}
    found = {
        f"{name}: {line}": words
        for name, file in files.items()
        for line in file.split("\n")
        if (words := set(unsaid_beside_cyrillic(line)) - machines)
    }
    assert len(files) > 5
    assert found == {}


# What the world above does not come to


@pytest.mark.parametrize("verdict", Verdict)
@pytest.mark.parametrize("topics", [1, 6])
def test_every_verdict_is_said_in_the_language_that_is_spoken(pseudo, verdict, topics):
    found = Change(4.9, 6.4, -0.3, 2.5, 12, is_paired=True, verdict=verdict, topics=topics)

    with pseudo():
        view = changes.change_view(ScaleChange(None, found))
        said = changes.conclusion(found)

    assert english_in([view, said]) == []
    assert (view.after, view.difference, view.percent) == ("6,4", "+1,5", "+31%")
    assert "4,9 → 6,4" in said


@pytest.mark.parametrize("days", [-1, 0, 1, 3, 9])
def test_the_day_of_the_next_practice_is_said_in_the_language_that_is_spoken(pseudo, days):
    noon = datetime(2026, 11, 24, 12, tzinfo=UTC)

    with pseudo():
        said = [
            due_sentence(wording, noon + timedelta(days=days), now=noon, zone="UTC")
            for wording in (t.practice.again, t.practice.nothing_due)
        ]

    assert english_in(said) == []
    assert ("п’ятниця" in said[0].replace("ʼ", "’")) == (days == 3)


def test_figures_and_tables_of_many_interviews_are_said_in_the_language_that_is_spoken(pseudo):
    first = ScorePoint("2026-05-01T10:00:00", "Вбудований", 1, 5.25, (4.0, 5.0, None, 6.0))
    points = [first, replace(first, interviews=3, is_joined=True), replace(first, is_mixed=True)]
    points.append(replace(first, began="2026-06-01T10:00:00", interviewer="Інший"))
    line = AttemptLine("Аналітик", [AttemptPoint("", n, 5.5, n > 1) for n in (1, 2)])
    views = [
        ProgressView(points=points, attempts=[line], is_thinned=True),
        ProgressView(points=points[:1], attempts=[AttemptLine("Аналітик", line.points[:1])]),
        ProgressView(),
    ]

    with pseudo():
        shown = [
            *(table(view) for view in views for table in (tables.over_time, tables.attempts)),
            tables.means(t.progress.by_type, [], t.progress.answers),
            tables.distribution([]),
            charts.dimensions(points).to_plotly_json(),
            charts.attempts([line]).to_plotly_json(),
        ]

    assert english_in(shown) == []
    assert any("1 трав. 2026" in text for _, text in shown_in(shown))


def test_what_calls_cost_is_written_as_the_language_writes_it(pseudo):
    with pseudo():
        usage = usage_label(12_345, 1.5, is_partly_unpriced=True)

    assert (usage.tokens, usage.cost) == ("12\xa0345⟦ tokens⟧", "⟦at least ⟧$1,50")


@pytest.mark.parametrize("kind", OperationKind)
@pytest.mark.parametrize("number", [1, 2, 3])
def test_work_under_way_is_said_in_the_language_that_is_spoken(pseudo, kind, number):
    work = OperationView("", kind, "RUNNING", number, "", 40, "", is_final=False, has_failed=False)

    with pseudo():
        ticker = project_ticker([work], number=2)

    assert english_in(ticker) == []


def test_browsers_have_their_own_names_in_every_language(pseudo):
    firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"

    with pseudo():
        assert (named(firefox), named("")) == ("Firefox⟦ on ⟧Linux", "⟦Unknown browser⟧")

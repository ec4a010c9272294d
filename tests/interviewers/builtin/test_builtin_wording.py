"""What the built-in interviewer says in each language: one ask at a time, and short enough."""

import re
from dataclasses import fields, is_dataclass

import pytest

from ai_interviewer.domain.enums import ExperienceLevel, QuestionType
from ai_interviewer.domain.interview import (
    Brief,
    Exchange,
    Plan,
    PlannedTopic,
    Posting,
    Requirement,
    Turn,
)
from ai_interviewer.interviewers.builtin.asked import asked_facets, unquoted
from ai_interviewer.interviewers.builtin.markers import ALL, Facet
from ai_interviewer.interviewers.builtin.questions.key_points import key_points_of
from ai_interviewer.interviewers.builtin.questions.templates import (
    EVIDENCE_WORDS,
    REQUIREMENT_WORDS,
    WORDS_ALONE,
    deed_of,
    main_question,
    quoted,
)
from ai_interviewer.interviewers.builtin.text import clipped
from ai_interviewer.interviewers.builtin.wording import Wording, all_wordings, wording_for

MOST_WORDS = 45
FEWEST_VARIANTS, FEWEST_OTHER_EXAMPLES = 4, 3
LEVELS = ("easier", "usual", "harder")
# Without a place to cut, so that as much is kept as ever can be.
LONG = " ".join(f"word{number}" for number in range(40))
SPEECH = re.compile(
    r"Tell me|Walk me|Розкажіть|Erzählen Sie|Schildern Sie|Beschreiben Sie|Cuénteme|Descríbame"
    r"|Hábleme|Racontez-moi|Décrivez-moi|Parlez-moi|Proszę opowiedzieć|Proszę opisać"
)
each_language = pytest.mark.parametrize("wording", all_wordings(), ids=lambda w: w.language)


def templates(wording: Wording, kind: QuestionType, *levels: str) -> list[str]:
    return [
        template
        for level in levels or (*LEVELS, "again")
        for variants in (getattr(wording, level),)
        for template in (*variants.with_evidence[kind], *variants.without_evidence[kind])
    ]


def filled(template: str, wording: Wording, *, requirement: str, evidence: str) -> list[str]:
    """The question for each kind of section the requirement may stand in, and for a verb."""
    most = REQUIREMENT_WORDS if "{evidence}" in template else WORDS_ALONE
    phrase = quoted(clipped(requirement, most), wording)
    line = quoted(clipped(evidence, EVIDENCE_WORDS), wording)
    says = (*wording.job.values(), wording.clause)
    jobs = [job.format(requirement=phrase) for job in says]
    return [
        template.format(job=job, Job=job[:1].upper() + job[1:], requirement=phrase, evidence=line)
        for job in jobs
    ]


@each_language
@pytest.mark.parametrize("kind", list(QuestionType))
def test_every_question_has_one_ask_and_few_words(wording: Wording, kind: QuestionType) -> None:
    for template in templates(wording, kind):
        for length in ("Oven", LONG):
            for text in filled(template, wording, requirement=length, evidence=length):
                assert len(text.split()) <= MOST_WORDS, text
                asks = text.count("?") + len(SPEECH.findall(text))
                assert asks == 1, text


@each_language
@pytest.mark.parametrize("kind", list(QuestionType))
@pytest.mark.parametrize("level", LEVELS)
def test_there_are_enough_questions_to_not_sound_alike(
    wording: Wording, kind: QuestionType, level: str
) -> None:
    variants = getattr(wording, level)
    assert len(variants.with_evidence[kind]) >= FEWEST_VARIANTS
    assert len(variants.without_evidence[kind]) >= FEWEST_VARIANTS
    assert len(wording.again.with_evidence[kind]) >= FEWEST_OTHER_EXAMPLES
    assert len(wording.again.without_evidence[kind]) >= FEWEST_VARIANTS
    every = templates(wording, kind)
    assert len(set(every)) == len(every)


@each_language
@pytest.mark.parametrize("kind", list(QuestionType))
def test_every_question_names_the_requirement_and_the_line(
    wording: Wording, kind: QuestionType
) -> None:
    for level in (*LEVELS, "again"):
        variants = getattr(wording, level)
        for template in (*variants.with_evidence[kind], *variants.without_evidence[kind]):
            assert re.search(r"\{(?:job|Job|requirement)\}", template), template
            assert ("{evidence}" in template) == (template in variants.with_evidence[kind])


@each_language
def test_no_question_puts_two_quotations_in_a_row(wording: Wording) -> None:
    for kind in QuestionType:
        for template in templates(wording, kind):
            assert not re.search(r"\}[^\w{]*\{", template), template


@each_language
def test_what_a_follow_up_asks_is_recognised(wording: Wording) -> None:
    markers = ALL[wording.language]
    for facet, said in wording.facets.items():
        if facet is not Facet.CONDITION:
            assert facet in asked_facets(said.ask, markers), said.ask
        assert said.ask.count("?") + len(SPEECH.findall(said.ask)) <= 1


@each_language
@pytest.mark.parametrize("kind", list(QuestionType))
def test_most_questions_ask_for_something_that_is_listened_for(
    wording: Wording, kind: QuestionType
) -> None:
    markers = ALL[wording.language]
    every = templates(wording, kind)
    asking = [template for template in every if asked_facets(template, markers)]
    assert len(asking) >= len(every) // 2


@each_language
@pytest.mark.parametrize("kind", list(QuestionType))
def test_every_question_has_four_or_five_key_points(wording: Wording, kind: QuestionType) -> None:
    for template in templates(wording, kind):
        for text in filled(template, wording, requirement="Oven", evidence="Oven"):
            points = key_points_of(kind, text, "Oven", wording)
            assert 4 <= len(points) <= 5
            assert len({point.text for point in points}) == len(points)


@pytest.mark.parametrize(
    ("language", "verb", "noun"),
    [
        ("en", "Maintain accurate records of births", "Records of births"),
        ("uk", "ведете облік новонароджених", "облік новонароджених"),
        ("de", "Du führst das Geburtenbuch", "Führung des Geburtenbuchs"),
        ("es", "Llevarás el libro de nacimientos", "Libro de nacimientos"),
        ("fr", "pilotez le registre des naissances", "registre des naissances"),
        ("fr", "Gérer les naissances", "gestion des naissances"),
        ("pl", "prowadzisz księgę urodzeń", "księga urodzeń"),
    ],
)
@pytest.mark.parametrize("kind", list(QuestionType))
def test_a_verb_of_the_posting_is_cited_after_a_colon(
    language: str, verb: str, noun: str, kind: QuestionType
) -> None:
    wording = wording_for(language)
    before = wording.clause.partition("{")[0]
    for phrase, is_cited in ((verb, True), (noun, False)):
        posting = Posting("", "", ExperienceLevel.MID, (), phrase, language)
        for seed in range(4):
            brief = Brief(posting, "", 1, seed)
            plan = Plan((Requirement(phrase),), (PlannedTopic(kind, 0, None),))
            text = main_question(Turn(brief, plan, (), 1)).text
            assert (before.casefold() in text.casefold()) is is_cited, text


def said_in(wording: object) -> dict[str, str]:
    """Every text of a wording, by its place."""
    found: dict[str, str] = {}

    def collect(value: object, place: str) -> None:
        if isinstance(value, str):
            found[place] = value
        elif is_dataclass(value):
            for field in fields(value):
                collect(getattr(value, field.name), f"{place}.{field.name}")
        elif isinstance(value, dict):
            for key, one in value.items():
                collect(one, f"{place}.{key}")
        elif isinstance(value, tuple):
            for number, one in enumerate(value):
                collect(one, f"{place}.{number}")

    collect(wording, "")
    return found


@each_language
def test_every_language_says_the_same_things(wording: Wording) -> None:
    def keys(one: Wording) -> set[str]:
        return {re.sub(r"(with\w*_evidence\.\w+)\.\d+", r"\1", place) for place in said_in(one)}

    assert keys(wording) == keys(wording_for("en"))


@each_language
def test_every_text_fills_in_what_the_english_one_does(wording: Wording) -> None:
    english = said_in(wording_for("en"))
    for place, text in said_in(wording).items():
        if "_evidence" not in place:
            slots = set(re.findall(r"\{(\w+)\}", text))
            assert slots == set(re.findall(r"\{(\w+)\}", english[place])), place


@each_language
def test_no_text_guesses_at_somebodys_gender(wording: Wording) -> None:
    for place, text in said_in(wording).items():
        assert not re.search(r"\w\([-а-яa-zé]{1,3}\)|\w/[aej]\b|[ij]n/|·e\b|\w\*in", text), place


# Straight quotation marks, and French signs without their space.
MISSET = {"en": r'"', "fr": r"['\"]|[^\xa0][?!;:»]|«[^\xa0]"}


@each_language
def test_texts_are_set_as_their_language_sets_them(wording: Wording) -> None:
    opens_questions = wording.language == "es"
    for place, text in said_in(wording).items():
        assert not re.search(MISSET.get(wording.language, r"['\"]"), text), place
        assert text.count("¿") == opens_questions * text.count("?"), place


# What a résumé says, and whether a question can take it up as a piece of work.
LINES = {
    "en": (
        ("Cut repeat trips on line 2 from 11 to 2 a month by re-routing a wet cable tray", True),
        ("Trained two apprentices in isolation", True),
        ("I did the rota, the till and the fridge temperatures", True),
        ("Barber, Dockside Cuts, 2020 to now: fades, wet shaves, about 70 clients a week", False),
        ("BSc Computer Science, Carrow Point University, first-class honours", False),
        ("Lead Backend Engineer at Ostermark Pay, card payments", False),
        ("Python, SQL, Docker, Kubernetes, Terraform, AWS", False),
        ("I am a hard working person who likes people", False),
        ("18th edition wiring regulations certificate, passed in 2020", False),
    ),
    "de": (
        ("Doppelte Lieferantenstammsätze von 12 % auf 1 % gesenkt", True),
        ("Einführung der digitalen Ablage für drei Standorte", True),
        ("Einkaufssachbearbeiter, Rehmann Armaturen, 2020 bis heute: 340 Bestellungen", False),
        ("Weiterbildung Einkauf (4 Monate Vollzeit, 2024): SAP MM, Verhandeln, Excel", False),
    ),
    "es": (
        ("Reduje las mermas del almacén del 7 % al 3 % en un año", True),
        ("Encargada de turno, Bar Levante, 2019 a 2023: sala y barra", False),
    ),
    "fr": (
        ("Réduit les délais de livraison de cinq à trois jours", True),
        ("Mise en place, desserts, plonge, inventaire, commandes, caisse", False),
        ("Licence de gestion, université de Rennes, mention bien", False),
    ),
    "pl": (
        ("Skróciłam czas inwentaryzacji z trzech dni do jednego", True),
        ("Magazynier, Chłodnia Bałtyk, 2018 – obecnie, zmiana nocna", False),
    ),
    "uk": (
        ("Переписала головний звіт: час оновлення скоротився з 47 до 9 хвилин", True),
        ("Магістерка, середня освіта (математика), університет, 2013", False),
    ),
}


@pytest.mark.parametrize(
    ("language", "line", "is_taken_up"),
    [(language, *case) for language, cases in LINES.items() for case in cases],
)
def test_only_what_was_done_is_called_a_piece_of_work(
    language: str, line: str, is_taken_up: bool
) -> None:
    topic = PlannedTopic(QuestionType.PROJECT, 0, line)
    assert bool(deed_of(topic, language)) == is_taken_up


def turn(resume: str = "", *, level: ExperienceLevel = ExperienceLevel.MID) -> Turn:
    posting = Posting("Barber", "Saltmarket", level, (), "- Keep the queue happy", "en")
    topics = tuple(PlannedTopic(kind, 0, None) for kind in (*QuestionType, *QuestionType))
    plan = Plan((Requirement("Keep the queue happy"),), topics)
    return Turn(Brief(posting, resume, 6), plan, (), 1)


def test_what_the_resume_does_not_say_is_not_held_against_anybody() -> None:
    for wording in all_wordings():
        for place, text in said_in(wording).items():
            if "without_evidence" in place:
                assert not re.search(
                    r"résumé|резюме|Lebenslauf|currículum|\bCV\b|życiorys", text
                ), place


def test_another_example_is_asked_for_only_after_an_example() -> None:
    first = turn()  # what one would do, then two examples
    history: tuple[Exchange, ...] = ()
    for number in range(1, 5):
        question = main_question(Turn(first.brief, first.plan, history, number))
        assert ("other example" in question.text) == (number > 2)
        history += (Exchange(question, "-"),)


@pytest.mark.parametrize("seed", range(3))
def test_a_trait_is_asked_about_as_something_that_shows(seed: int) -> None:
    posting = Posting("", "", ExperienceLevel.SENIOR, (), "Requirements\n- Love of animals", "en")
    plan = Plan(
        (Requirement("Love of animals"),), (PlannedTopic(QuestionType.BEHAVIORAL, 0, None),)
    )
    text = main_question(Turn(Brief(posting, "", 1, seed), plan, (), 1)).text
    assert text.startswith("The requirements include “Love of animals”. Tell me about a")


@pytest.mark.parametrize("level", [ExperienceLevel.JUNIOR, ExperienceLevel.LEAD])
def test_a_student_is_asked_as_for_a_junior_job(level: ExperienceLevel) -> None:
    resume = "Mila Prentice\n17, Year 13 student\nExperience\nNone yet, babysitting for neighbours"
    question = main_question(turn(resume, level=level))
    easier = templates(wording_for("en"), question.type, "easier")
    own_words = {
        " ".join(unquoted(text).split())
        for template in easier
        for text in filled(template, wording_for("en"), requirement="x", evidence="x")
    }
    assert " ".join(unquoted(question.text).split()) in own_words


def test_a_lead_with_years_of_work_is_asked_as_a_lead() -> None:
    resume = "Payroll lead, Oxbarrow, 2012 to 2024\nTaught each student of the academy"
    experienced = main_question(turn(resume, level=ExperienceLevel.LEAD))
    beginner = main_question(turn("I am a student", level=ExperienceLevel.LEAD))
    assert experienced.text != beginner.text


@each_language
def test_what_asks_for_an_element_asks_for_no_other(wording: Wording) -> None:
    markers = ALL[wording.language]
    for facet, said in wording.facets.items():
        assert asked_facets(said.ask, markers, is_follow_up=True) == (facet,), said.ask

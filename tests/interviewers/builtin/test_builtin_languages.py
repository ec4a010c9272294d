"""Interviews in six languages: each speaks its own only, and nothing is asked twice."""

import re
from dataclasses import dataclass
from functools import cache

import pytest

from ai_interviewer.domain.enums import ExperienceLevel
from ai_interviewer.domain.interview import (
    Analysis,
    Assessed,
    Brief,
    Closing,
    Exchange,
    Grading,
    Posting,
    Summary,
    Turn,
)
from ai_interviewer.interviewers.builtin import grade
from ai_interviewer.interviewers.builtin.asked import unquoted
from ai_interviewer.interviewers.builtin.feedback.summary import summary_of
from ai_interviewer.interviewers.builtin.languages import markers_for
from ai_interviewer.interviewers.builtin.questions.follow_ups import follow_up
from ai_interviewer.interviewers.builtin.questions.key_points import with_key_points
from ai_interviewer.interviewers.builtin.questions.plan import plan_for
from ai_interviewer.interviewers.builtin.questions.templates import main_question
from ai_interviewer.interviewers.builtin.text import words_of
from ai_interviewer.interviewers.builtin.wording import wording_for
from tests.interviewers.builtin.test_builtin_wording import said_in

SEEDS, LEVELS = range(20), (ExperienceLevel.JUNIOR, ExperienceLevel.MID, ExperienceLevel.SENIOR)
MOST_WORDS = 45
FEWEST_WORDS_TO_TELL_A_LANGUAGE = 6


@dataclass(frozen=True)
class World:
    """A posting and a résumé in one language, and answers to give in turn."""

    description: str
    resume: str
    answers: tuple[str, ...]


WORLDS = {
    "en": World(
        "## Requirements\n- Two years with sourdough at scale\n- Clear notes for the next shift\n"
        "- Calm with customers\n## What you will do\n- Plan proofing and oven use\n"
        "- Train new bakers on the night shift\n- Keep waste below five percent",
        "- Rewrote the proofing plan for the oven, so waste fell from 9 % to 4 % in one spring\n"
        "- Trained four new bakers on the night shift\n- Baker, Crumb & Co, 2018 to now",
        (
            "First I wrote down every tray for a week, because nobody knew where it went. In the "
            "end waste fell by half, and the night shift kept the list.",
            "We moved everything to the new store and it was fine.",
        ),
    ),
    "uk": World(
        "## Вимоги\n- Два роки роботи із закваскою\n- Зрозумілі нотатки для наступної зміни\n"
        "- Спокій у розмовах із покупцями\n## Що ви робитимете\n- Планувати вистоювання тіста\n"
        "- Навчати нових пекарів на нічній зміні\n- Тримати втрати нижче п'яти відсотків",
        "- Переписала план вистоювання, і втрати впали з 9 % до 4 % за одну весну\n"
        "- Навчила чотирьох нових пекарів на нічній зміні\n- Пекарка, «Скоринка», 2018 – дотепер",
        (
            "Спершу я тиждень записувала кожне деко, бо ніхто не знав, де воно зникає. Зрештою "
            "втрати впали вдвічі, і нічна зміна залишила цей список.",
            "Ми все перенесли до нового складу, і було добре.",
        ),
    ),
    "de": World(
        "## Anforderungen\n- Zwei Jahre Erfahrung mit Sauerteig\n- Klare Notizen für die nächste "
        "Schicht\n- Ruhe im Umgang mit Kunden\n## Aufgaben\n- Gare und Öfen planen\n"
        "- Neue Kräfte in der Nachtschicht einarbeiten\n- Ausschuss unter fünf Prozent halten",
        "- Garplan neu geschrieben und den Ausschuss von 9 % auf 4 % gesenkt\n"
        "- Vier neue Kräfte in der Nachtschicht eingearbeitet\n- Bäcker, Kruste, 2018 bis heute",
        (
            "Zuerst habe ich eine Woche lang jedes Blech aufgeschrieben, weil niemand wusste, wo "
            "es bleibt. Am Ende sank der Ausschuss um die Hälfte, und die Liste blieb.",
            "Wir haben alles in das neue Lager gebracht und es war gut.",
        ),
    ),
    "es": World(
        "## Requisitos\n- Dos años con masa madre a gran escala\n- Notas claras para el turno "
        "siguiente\n- Calma con los clientes\n## Funciones\n- Planificar la fermentación y los "
        "hornos\n- Enseñar al personal nuevo del turno de noche\n- Mantener la merma bajo el 5 %",
        "- Reduje la merma del 9 % al 4 % con un nuevo plan de fermentación para el horno\n"
        "- Enseñé a cuatro personas nuevas del turno de noche\n- Panadera, La Miga, 2018 a 2024",
        (
            "Primero apunté cada bandeja durante una semana, porque nadie sabía dónde acababa. Al "
            "final la merma bajó a la mitad y el turno de noche conservó la lista.",
            "Llevamos todo al almacén nuevo y estuvo bien.",
        ),
    ),
    "fr": World(
        "## Profil\n- Deux ans avec le levain à grande échelle\n- Des notes claires pour l’équipe "
        "suivante\n- Du calme avec les clients\n## Missions\n- Planifier la pousse et les fours\n"
        "- Former les nouveaux de l’équipe de nuit\n- Garder les pertes sous cinq pour cent",
        "- Réduit les pertes de 9 % à 4 % avec un nouveau plan de pousse pour les fours\n"
        "- Formation de quatre nouveaux dans l’équipe de nuit\n- Boulangère, La Mie, 2018 à 2024",
        (
            "D'abord j'ai noté chaque plaque pendant une semaine, parce que personne ne savait où "
            "elle allait. À la fin, les pertes ont baissé de moitié et la liste est restée.",
            "Nous avons tout porté dans le nouveau dépôt et c'était bien.",
        ),
    ),
    "pl": World(
        "## Wymagania\n- Dwa lata pracy z zakwasem\n- Jasne notatki dla następnej zmiany\n"
        "- Spokój w rozmowach z klientami\n## Obowiązki\n- Planowanie rozrostu i pieców\n"
        "- Szkolenie nowych osób na nocnej zmianie\n- Utrzymanie strat poniżej pięciu procent",
        "- Zmniejszyłam straty z 9 % do 4 % dzięki nowemu planowi rozrostu i pieców\n"
        "- Przeszkoliłam cztery nowe osoby na nocnej zmianie\n- Piekarka, Skórka, 2018 – 2024",
        (
            "Najpierw przez tydzień zapisywałam każdą blachę, bo nikt nie wiedział, gdzie znika. W "
            "końcu straty spadły o połowę, a nocna zmiana zachowała tę listę.",
            "Przenieśliśmy wszystko do nowego magazynu i było dobrze.",
        ),
    ),
}
each_language = pytest.mark.parametrize("language", list(WORLDS))


@cache
def held(language: str, seed: int) -> Closing:
    """A whole interview of six questions, with the feedback on each answer."""
    world = WORLDS[language]
    posting = Posting("—", "—", LEVELS[seed % 3], (), world.description, language)
    brief = Brief(posting, world.resume, 6, seed)
    plan = plan_for(brief)
    history: tuple[Exchange, ...] = ()
    assessed: list[Assessed] = []
    for number in range(1, 7):
        turn = Turn(brief, plan, history, number)
        question = with_key_points(follow_up(turn) or main_question(turn), turn)
        exchange = Exchange(question, world.answers[(seed + number) % len(world.answers)])
        grading = Grading(brief, plan, history, question, exchange.answer)
        assessed.append(Assessed(exchange, grade(grading)))
        history += (exchange,)
    return Closing(brief, plan, tuple(assessed))


def texts_of(analysis: Analysis) -> list[str]:
    return [
        *(score.rationale for score in analysis.scores),
        *(claim.text for claim in (*analysis.strengths, *analysis.improvements)),
        *(gap.text for gap in analysis.gaps),
        *(f"{one.topic}. {one.why} {one.exercise}" for one in analysis.recommendations),
        *(check.text for check in analysis.resume_checks),
        *(f"{one.key_point.text}. {one.key_point.why}" for one in analysis.key_points),
    ]


def texts_of_summary(summary: Summary, requirements: set[str]) -> list[str]:
    """The summary's own words; a point's topic may be the posting's."""
    points = summary.practise
    topics = [point.topic for point in points if point.topic not in requirements]
    return [summary.text, *topics, *(f"{point.why} {point.exercise}" for point in points)]


def said_by_the_interviewer(closing: Closing) -> list[str]:
    requirements = {requirement.phrase for requirement in closing.plan.requirements}
    texts = texts_of_summary(summary_of(closing), requirements)
    for one in closing.assessed:
        stronger = one.analysis.stronger_answer.replace(one.exchange.answer, " ")
        texts += [one.exchange.question.text, stronger, *texts_of(one.analysis)]
    return [unquoted(text) for text in texts]


@each_language
def test_an_interview_speaks_one_language(language: str) -> None:
    own = {word for text in said_in(wording_for(language)).values() for word in words_of(text)}
    for seed in SEEDS:
        for text in said_by_the_interviewer(held(language, seed)):
            assert set(words_of(text)) <= own, (seed, text)


@each_language
def test_what_is_said_is_of_the_language(language: str) -> None:
    for place, text in said_in(wording_for(language)).items():
        own_words = unquoted(re.sub(r"\{\w+\}", " ", text))
        if len(words_of(own_words)) >= FEWEST_WORDS_TO_TELL_A_LANGUAGE:
            markers = markers_for(language, own_words)
            assert markers is not None, place
            assert markers.language == language, (place, text)


@each_language
def test_no_question_is_asked_twice_or_too_long(language: str) -> None:
    for seed in SEEDS:
        questions = [one.exchange.question.text for one in held(language, seed).assessed]
        assert len(set(questions)) == len(questions)
        assert all(len(question.split()) <= MOST_WORDS for question in questions)
        assert all(unquoted(question).count("?") <= 1 for question in questions)


@each_language
def test_the_questions_of_an_interview_begin_differently(language: str) -> None:
    for seed in SEEDS:
        questions = [one.exchange.question for one in held(language, seed).assessed]
        asks = [unquoted(q.text) for q in questions if q.follows_up is None]
        assert len(set(asks)) == len(asks)


@each_language
def test_interviews_follow_up_in_every_language(language: str) -> None:
    closings = [held(language, seed) for seed in SEEDS]
    assert any(one.exchange.question.follows_up for c in closings for one in c.assessed)

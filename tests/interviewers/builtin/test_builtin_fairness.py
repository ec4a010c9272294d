"""What people were wrongly told: each is a kind of answer, and what is right for it."""

import re

import pytest

from ai_interviewer.domain.enums import ExperienceLevel, QuestionType
from ai_interviewer.domain.interview import (
    Analysis,
    AskedQuestion,
    Brief,
    Exchange,
    Grading,
    Plan,
    Posting,
    Requirement,
)
from ai_interviewer.domain.key_points import Heard, KeyPoint
from ai_interviewer.domain.rubric import overall
from ai_interviewer.interviewers.builtin import grade

ELECTRICIAN = Posting(
    "Electrician, maintenance",
    "Skerrow Foods",
    ExperienceLevel.MID,
    ("PLC", "Thermography"),
    "## What you will do\n- Find and repair faults on packing lines\n- Carry out planned "
    "maintenance and isolation (lock-out/tag-out)\n- Challenge unsafe work, whoever does it",
    "en",
)
BUYER = Posting(
    "Sachbearbeitung Einkauf (m/w/d)",
    "Nordwall Pumpen",
    ExperienceLevel.MID,
    ("SAP MM", "Excel"),
    "Deine Aufgaben\n- Du holst Angebote ein und vergleichst Lieferanten\n- Du prüfst Rechnungen\n"
    "- Du pflegst Stammdaten in SAP MM",
    "de",
)
LINE = "Cut repeat trips on line 2 from 11 to 2 a month by re-routing a wet cable tray"
RESUME = f"# Rowan Teasdale\n- Electrician, Pellgate Dairies, 2019 to now\n- {LINE}\n"


def graded(
    posting: Posting,
    kind: QuestionType,
    question: str,
    answer: str,
    *,
    key_points: tuple[str, ...] = (),
    before: tuple[tuple[str, str], ...] = (),
    evidence: str | None = None,
) -> Analysis:
    brief = Brief(posting, RESUME, 3)
    history = tuple(
        Exchange(AskedQuestion(number, kind, asked, None, None), said)
        for number, (asked, said) in enumerate(before, start=1)
    )
    points = tuple(KeyPoint(text) for text in key_points)
    asked = AskedQuestion(
        len(history) + 1,
        kind,
        question,
        0,
        evidence,
        follows_up=len(history) or None,
        key_points=points,
    )
    plan = Plan((Requirement("Challenge unsafe work, whoever does it"),), ())
    return grade(Grading(brief, plan, history, asked, answer))


def mean(analysis: Analysis) -> float:
    points = overall(analysis.levels)
    assert points is not None
    return points / 2


PLAIN_STORY = (
    "The shift manager had his arm inside the wrapper to free a bag while the door switch was "
    "taped over. I asked whether he'd turned the power off. He hadn't. I said I'd hold it for him "
    "and switched the isolator myself, put my own padlock on and only then explained why. He was "
    "furious because the lorry was waiting. It took four minutes. Afterwards I asked him over a "
    "tea what would have helped, and he said nobody had a key at night. There's a second lock box "
    "by the wrapper now."
)


def test_a_plain_story_with_a_short_sentence_is_scored_as_a_whole() -> None:
    analysis = graded(
        ELECTRICIAN,
        QuestionType.BEHAVIORAL,
        "Tell me about a time when you had to stop somebody senior for safety reasons. What did "
        "you do, and how did it end?",
        PLAIN_STORY,
    )
    assert not analysis.is_floor
    assert mean(analysis) >= 4


def test_a_german_answer_is_no_list_of_names() -> None:
    analysis = graded(
        BUYER,
        QuestionType.PROJECT,
        "Was haben Sie dort als Erstes getan, warum, und was kam dabei heraus?",
        "Im Frühjahr habe ich alle Lieferanten in eine Liste gezogen und nach Umsatzsteuernummer "
        "sortiert. 12 % waren doppelt. Ich habe nicht einfach gelöscht, sondern bei jedem Paar "
        "nachgesehen, an welchem offene Bestellungen hingen, weil sonst Rechnungen ins Leere "
        "laufen. Am Ende blieb ein Prozent übrig, das wir jeden Monat ansehen.",
    )
    assert mean(analysis) >= 3
    assert not analysis.ignored_instruction


def test_an_answer_to_a_follow_up_may_go_on_from_the_one_before() -> None:
    analysis = graded(
        ELECTRICIAN,
        QuestionType.PROJECT,
        "How did you know that it made a difference?",
        "My mate and I each listened blind to twenty pairs and picked one. We differed on three. "
        "Those I gave to somebody who had never heard the show.",
        before=(
            (
                "Tell me about the rough scenes that you sent the directors.",
                "I sent the director a rough scene of the show every evening, because she used to "
                "change her mind about a voice only when it was too late.",
            ),
        ),
    )
    assert mean(analysis) >= 2.5
    assert all(level is None or level > 0 for level in (s.level for s in analysis.scores))


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        (
            "A server gets 9 requests a second and can serve 10. How long does one stay?",
            "lambda = 9/s, mu = 10/s\nrho = 9/10 = 0.9\nW = 1/(mu - lambda) = 1 s",
        ),
        (
            "How would you remove duplicates from a list and keep the order, in Python?",
            "def unique(items):\n    seen = set()\n    return [x for x in items if not (x in seen "
            "or seen.add(x))]",
        ),
        (
            "How do you find out why a page became slow after a release?",
            "- compare p95 before/after release\n- diff deploys; roll back behind a flag\n"
            "- EXPLAIN ANALYZE on top query",
        ),
        ("Have you led people before?", "Yes, five, for two years."),
    ],
)
def test_right_answers_that_are_no_prose_get_no_zero(question: str, answer: str) -> None:
    analysis = graded(ELECTRICIAN, QuestionType.TECHNICAL, question, answer)
    assert not analysis.is_floor
    assert all(score.level is None or score.level > 0 for score in analysis.scores)


def test_a_short_exact_answer_is_above_a_dangerous_fluent_one() -> None:
    question = "Explain isolation to a new colleague: the steps, why in this order, and the checks."
    fluent = (
        "First you press the emergency stop on the packing line, because the safety circuit then "
        "isolates everything. Then you hang your tag on the panel so that other people in the "
        "factory see that maintenance is going on; a padlock is only needed if you leave the line. "
        "In the end you remove the tag and check that the line runs."
    )
    exact = (
        "Tell them, stop it, pull the isolator, my lock on, my key in my pocket. Test the tester "
        "on something live, test all the cables dead, test the tester again. Press start. Bleed "
        "the air, chock what can fall. Only then hands in. Nobody takes off my lock but me."
    )
    low, high = (
        mean(graded(ELECTRICIAN, QuestionType.TECHNICAL, question, answer))
        for answer in (fluent, exact)
    )
    assert low < high


def test_the_outline_keeps_every_sentence_of_the_answer() -> None:
    analysis = graded(
        ELECTRICIAN, QuestionType.BEHAVIORAL, "When did you stop somebody? How?", PLAIN_STORY
    )
    assert PLAIN_STORY in analysis.stronger_answer


def test_nobody_is_told_that_their_resume_says_something_else() -> None:
    analysis = graded(
        ELECTRICIAN,
        QuestionType.PROJECT,
        f"Your résumé says “{LINE}”. What was your own part?",
        "For three weeks I wrote down the hour of every trip. Nearly all came within forty minutes "
        "of the night wash, so I moved the tray up half a metre. Eleven trips became two.",
        evidence=LINE,
    )
    texts = " ".join(check.text for check in analysis.resume_checks)
    assert not re.search(r"doesn't|does not|not mention|but not", texts)


def test_key_points_are_heard_with_the_words_that_say_them() -> None:
    answer = (
        "I ring the supplier the same morning and ask for a dated delivery note. If they can't "
        "give me a date, I order the part elsewhere and tell production what it costs."
    )
    analysis = graded(
        ELECTRICIAN,
        QuestionType.TECHNICAL,
        "A part is two weeks late. What do you do?",
        answer,
        key_points=(
            "asks the supplier at once for a firm date",
            "has another source and knows its price",
            "tells the people who wait for it",
        ),
    )
    assert analysis.key_points[0].key_point.text.startswith("asks the supplier")
    heard = [one for one in analysis.key_points if one.heard is not Heard.NOT_HEARD]
    assert heard
    for one in heard:
        assert all(answer[q.start : q.end] == q.text for q in one.quotes)
    correctness = analysis.scores[2]
    assert correctness.level is not None
    assert correctness.is_estimate


def test_the_remarks_are_short() -> None:
    analysis = graded(
        ELECTRICIAN,
        QuestionType.BEHAVIORAL,
        "Tell me about a time when you had to stop somebody. What did you do, how did it end?",
        "We always take safety very seriously in our team and everybody is responsible. It is very "
        "important to communicate well and to be positive with people. In general I am good at it.",
    )
    texts = [claim.text for claim in (*analysis.strengths, *analysis.improvements)]
    texts += [f"{r.topic} {r.why} {r.exercise}" for r in analysis.recommendations]
    texts += [gap.text for gap in analysis.gaps]
    assert len(" ".join(texts).split()) <= 120
    assert 1 <= len(analysis.improvements) <= 3

"""What a sentence shows: also in plain words, and not for a word in another sense."""

import pytest

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.domain.interview import AskedQuestion, Plan
from ai_interviewer.interviewers.builtin.calibration import shipped
from ai_interviewer.interviewers.builtin.markers import ALL, Facet
from ai_interviewer.interviewers.builtin.reading import read
from ai_interviewer.interviewers.builtin.statements.traits import measures_of, traits_of
from ai_interviewer.interviewers.meaning.choose import the_meaning
from tests.interviewers.builtin.samples import small_brief

PLAIN = [
    ("en", Facet.OUTCOME, "The gate hasn't jammed once this year."),
    ("en", Facet.OUTCOME, "The two of them share a bench these days and even joke about it."),
    ("en", Facet.OUTCOME, "Complaints went from nine a week to one."),
    ("uk", Facet.OUTCOME, "Черга зникла, і відтоді люди чекають хвилин п'ять."),
    ("de", Facet.OUTCOME, "Die Schlange ist weg, und die Leute warten höchstens fünf Minuten."),
    ("es", Facet.OUTCOME, "La cola desapareció y la gente espera cinco minutos como mucho."),
    ("fr", Facet.OUTCOME, "La file a disparu et les gens attendent cinq minutes tout au plus."),
    ("pl", Facet.OUTCOME, "Kolejka zniknęła i ludzie czekają najwyżej pięć minut."),
    ("en", Facet.CHECK, "I weighed ten bags at random and none was off by more than a gram."),
    ("en", Facet.CHECK, "I ran the numbers a second time by hand, and both came to 412."),
    ("de", Facet.CHECK, "Ich habe zehn Säcke nachgewogen, und keiner lag daneben."),
    ("uk", Facet.CHECK, "Я переважила десять мішків, і жоден не відхилявся більш ніж на грам."),
    ("en", Facet.LESSON, "These days I ask before I touch anything."),
    ("en", Facet.LESSON, "I'd ring the customer on the first day if I had it again."),
    ("uk", Facet.LESSON, "Тепер я спершу питаю, а вже тоді щось роблю."),
    ("de", Facet.LESSON, "Heute frage ich erst und fasse dann etwas an."),
]
ANOTHER_SENSE = [
    ("en", Facet.STEPS, "The first aid box hangs next to the second door."),
    ("en", Facet.CHECK, "I had to check in at the desk and look after my niece."),
    ("en", Facet.OUTCOME, "It was results day at my daughter's school."),
    ("en", Facet.ALTERNATIVE, "My neighbour is the option trader on the third floor."),
    ("de", Facet.REASON, "So, das war es eigentlich auch schon."),
    ("uk", Facet.LESSON, "Я вчився у школі на сусідній вулиці."),
]


def shown_in(language: str, sentence: str) -> frozenset[Facet]:
    """The facets of a sentence that ends an answer of six."""
    meaning = the_meaning()
    vector = meaning.vectors([sentence])[0]
    measures = measures_of(sentence, vector, ALL[language], number=5, of=6)
    return traits_of(measures, shipped(meaning.name)).shown


def test_what_is_told_in_plain_words_is_mostly_found() -> None:
    found = [facet in shown_in(language, text) for language, facet, text in PLAIN]

    assert sum(found) >= len(found) / 2


def test_a_word_in_another_sense_is_seldom_found() -> None:
    found = [facet in shown_in(language, text) for language, facet, text in ANOTHER_SENSE]

    assert sum(found) <= len(found) / 3


@pytest.mark.parametrize(
    ("text", "is_general"),
    [
        ("I always give my best and communication is very important to me.", True),
        ("On the Friday I drove the eleven pallets to Hull myself.", False),
    ],
)
def test_only_what_anybody_could_say_is_general(text: str, is_general: bool) -> None:
    question = AskedQuestion(1, QuestionType.BEHAVIORAL, "Tell me about a delivery.", None, None)
    reading = read(small_brief("- Drives a lorry"), Plan((), ()), question, text)

    assert reading is not None
    assert reading.profile.sentences[0].traits.is_general is is_general

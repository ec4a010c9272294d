"""A marker counts in the sense in which it shows an element, and in no other."""

import pytest

from ai_interviewer.interviewers.builtin.markers import ALL, Facet
from ai_interviewer.interviewers.builtin.markers.base import meant, pattern, without_idioms


def shows(language: str, facet: Facet, text: str) -> bool:
    markers = ALL[language]
    return pattern(markers.facets[facet]).search(without_idioms(text, markers)) is not None


@pytest.mark.parametrize(
    ("language", "facet", "meant_so", "another_sense"),
    [
        ("en", Facet.REASON, "I left it, since the glue was wet.", "It has hung since last March."),
        ("en", Facet.REASON, "Since nobody came, we ate.", "I've sold fish since leaving school."),
        ("en", Facet.REASON, "The saw was blunt, so I filed it.", "So there were two of us."),
        ("en", Facet.REASON, "It leaked, so we rang them.", "It was so slow, so I can't say."),
        ("en", Facet.STEPS, "First I cut it, then I sand it.", "It was my first winter there."),
        ("en", Facet.STEPS, "Next, the varnish.", "She sat next to the window."),
        ("en", Facet.STEPS, "Later I planed the edge.", "That was sooner or later due."),
        ("en", Facet.STEPS, "Secondly, I wet the stone.", "The second guest left at once."),
        ("en", Facet.CHECK, "I asked her whether it hurt.", "They asked me to come on Monday."),
        ("en", Facet.CHECK, "I compared it with the drawing.", "People who compare rents."),
        ("en", Facet.CHECK, "I looked at the gauge.", "I looked after nine calves."),
        ("en", Facet.CHECK, "We found two cracks.", "I found it hard at times."),
        ("en", Facet.LIMIT, "It works, but it's slow.", "I only ever wore gloves."),
        ("en", Facet.ALTERNATIVE, "I could have glued it.", "Without it she would have drowned."),
        ("en", Facet.CONDITION, "If it rains, we stop.", "When I came in, it was dark."),
        ("uk", Facet.REASON, "Дощило, тому ми чекали.", "Це було два роки тому."),
        ("uk", Facet.CONDITION, "Якщо дощить, чекаємо.", "Спитала, чи всі тут."),
        ("uk", Facet.STEPS, "Спершу мию, потім сушу.", "Це був мій перший день."),
        ("uk", Facet.LESSON, "Відтоді я роблю інакше.", "Поспішай, інакше спізнимося."),
        ("uk", Facet.LIMIT, "Добре, але дорого.", "Їх було тільки двоє."),
        ("uk", Facet.ALTERNATIVE, "Можна було клеїти.", "Винен був кур’єр, а не ми."),
        (
            "de",
            Facet.ALTERNATIVE,
            "Statt lange zu warten, ging ich.",
            "Es lag hier statt im Keller.",
        ),
        ("de", Facet.ALTERNATIVE, "Wir hätten auch kleben können.", "Nicht er kam, sondern sie."),
        ("de", Facet.CHECK, "Ich habe den Druck gemessen.", "Auf der Messe lagen Belege."),
        ("de", Facet.CHECK, "Ich sah einen Riss.", "Das Brett sah morsch aus."),
        ("de", Facet.STEPS, "Zuerst wiegen, dann mischen.", "Anfang Mai kam erst der Kran."),
        ("de", Facet.REASON, "Ich warte, weil es regnet.", "Er kümmert sich darum."),
        ("de", Facet.LIMIT, "Es hält, kostet aber Zeit.", "Ich habe nie nur einen Plan."),
        ("es", Facet.CHECK, "Lo comprobé con un nivel.", "Es un remedio medieval."),
        ("es", Facet.CONDITION, "Si llueve, paramos.", "Cuando llegué, llovía."),
        ("es", Facet.LIMIT, "Aguanta, pero pesa.", "Solo éramos dos."),
        ("es", Facet.ALTERNATIVE, "Podría haber usado cola.", "No vino él, sino ella."),
        ("fr", Facet.REASON, "J'attends, car il pleut.", "Nous sommes venus en car."),
        ("fr", Facet.CHECK, "J'ai mesuré la planche.", "C'est une table sur mesure."),
        ("fr", Facet.CHECK, "C'est la preuve qu'il tient.", "Il faut faire preuve de calme."),
        ("fr", Facet.LESSON, "J'ai compris la leçon.", "Le repas est compris."),
        ("fr", Facet.OUTCOME, "Depuis lors, tout va bien.", "J'y vis depuis mars."),
        ("pl", Facet.STEPS, "Najpierw myję, potem suszę.", "Stałam przed sklepem."),
        ("pl", Facet.STEPS, "Później to wysuszyłam.", "Przyszła później niż zwykle."),
        ("pl", Facet.REASON, "Padało, więc czekałam.", "Więc było nas dwoje."),
        ("pl", Facet.LESSON, "Od tamtej pory robię inaczej.", "Spiesz się, bo inaczej zamkną."),
        ("pl", Facet.LIMIT, "Trzyma, ale jest ciężkie.", "Było nas tylko dwoje."),
    ],
)
def test_words_count_in_one_sense(
    language: str, facet: Facet, meant_so: str, another_sense: str
) -> None:
    assert shows(language, facet, meant_so)
    assert not shows(language, facet, another_sense)


def test_a_marker_may_depend_on_what_stands_around_it() -> None:
    found = pattern(
        (meant("light", not_after="the | ^", not_before=" blue", only_before=" "), "on")
    )

    assert found.search("a light coat")
    assert not found.search("the light coat")
    assert not found.search("Light coat")
    assert not found.search("a light blue coat")
    assert not found.search("a light")
    assert found.search("put it on")

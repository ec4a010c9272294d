"""Answers with nothing to assess, in every listed interview language: level 0, and no AI call.

There are also answers that are short but real. They must not be taken for empty: otherwise a floor
that takes every answer would pass.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from benchmarks.evaluation.short_answers import NOTHING, RIGHT


@dataclass(frozen=True, slots=True)
class Language:
    """A question in one language, with answers that say nothing and others that say something."""

    requirement: str
    question: str
    nearly: str
    """The question repeated with small changes."""
    fine: tuple[str, ...]
    not_knowing: tuple[str, ...]
    short_but_real: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Case:
    language: str
    kind: str
    question: str
    answer: str
    is_empty: bool


_NOTHING = ("", "   \n\t ", "\u200b\u200b\ufeff", "...", "—")


def cases() -> Iterator[Case]:
    """Every case of every language."""
    for code, language in LANGUAGES.items():
        empty = {
            "nothing": _NOTHING,
            "fine": language.fine,
            "not knowing": language.not_knowing,
            "echo": (
                language.question,
                language.question.rstrip("?.").upper(),
                f"{language.question} " * 3,
            ),
            "nearly an echo": (language.nearly,),
            "said otherwise": NOTHING[code],
        }
        for kind, answers in empty.items():
            for answer in answers:
                yield Case(code, kind, language.question, answer, is_empty=True)
        for answer in language.short_but_real:
            yield Case(code, "short but real", language.question, answer, is_empty=False)
        for question, answer in RIGHT[code]:
            yield Case(code, "short and right", question, answer, is_empty=False)


LANGUAGES = {
    "en": Language(
        requirement="Experience with moving data between systems without downtime",
        question="The posting asks for experience with moving data between systems without "
        "downtime. How did you approach such a move, and how did you check the result?",
        nearly="So the posting asks for experience with moving data between systems without "
        "downtime, and how I approached such a move, and how I checked the result.",
        fine=("fine", "Fine.", "OK", "Good!", "yes"),
        not_knowing=("I don't know.", "i dont know", "Sorry, no idea.", "I'm not sure, honestly."),
        short_but_real=(
            "We copied rows in batches at night and compared checksums before the switch.",
            "I never moved data live. I would write to both stores, then compare counts.",
        ),
    ),
    "uk": Language(
        requirement="Досвід перенесення даних між системами без зупинки",
        question="У вакансії згадано досвід перенесення даних між системами без зупинки. Як ви "
        "підійшли до такого перенесення і як перевірили результат?",
        nearly="Отже, у вакансії згадано досвід перенесення даних між системами без зупинки, як ви "
        "підійшли до такого перенесення і як перевірили результат.",
        fine=("добре", "Нормально.", "Так", "ок"),
        not_knowing=("Не знаю.", "Я цього не знаю", "На жаль, гадки не маю.", "Важко сказати…"),
        short_but_real=(
            "Ми копіювали рядки партіями вночі й порівняли контрольні суми перед перемиканням.",
            "Наживо не переносила. Я писала б в обидва сховища, а потім звіряла кількість.",
        ),
    ),
    "es": Language(
        requirement="Experiencia en migrar datos entre sistemas sin interrupciones",
        question="La oferta pide experiencia en migrar datos entre sistemas sin interrupciones. "
        "¿Cómo abordó usted una migración así y cómo comprobó el resultado?",
        nearly="Pues la oferta pide experiencia en migrar datos entre sistemas sin interrupciones, "
        "y cómo abordó usted una migración así, y cómo comprobó el resultado.",
        fine=("bien", "Vale.", "Sí", "Muy bien"),
        not_knowing=("No lo sé.", "no sé", "Lo siento, ni idea.", "No tengo ni idea"),
        short_but_real=(
            "Copiamos las filas por lotes de noche y comparamos sumas antes del cambio.",
            "Nunca migré en vivo. Escribiría en ambos sistemas y luego compararía totales.",
        ),
    ),
    "de": Language(
        requirement="Erfahrung mit dem Umzug von Daten zwischen Systemen ohne Ausfall",
        question="Die Stelle verlangt Erfahrung mit dem Umzug von Daten zwischen Systemen ohne "
        "Ausfall. Wie sind Sie dabei vorgegangen, und wie haben Sie das Ergebnis geprüft?",
        nearly="Also die Stelle verlangt Erfahrung mit dem Umzug von Daten zwischen Systemen ohne "
        "Ausfall, wie ich dabei vorgegangen bin und wie Sie das Ergebnis geprüft haben.",
        fine=("gut", "In Ordnung.", "Ja", "Passt"),
        not_knowing=(
            "Weiß nicht.",
            "Das weiß ich leider nicht.",
            "Keine Ahnung.",
            "Ich weiss es nicht",
        ),
        short_but_real=(
            "Wir haben die Zeilen nachts in Blöcken kopiert und vor dem Wechsel Summen verglichen.",
            "Live nie gemacht. Ich würde in beide Systeme schreiben und dann Zahlen vergleichen.",
        ),
    ),
    "fr": Language(
        requirement="Expérience de la migration de données entre systèmes sans interruption",
        question="L'offre demande une expérience de la migration de données entre systèmes sans "
        "interruption. Comment avez-vous mené une telle migration et vérifié le résultat ?",
        nearly="Alors l'offre demande une expérience de la migration de données entre systèmes "
        "sans interruption, et comment avez-vous mené une telle migration, vérifié le résultat.",
        fine=("bien", "Ça va.", "Oui", "D'accord"),
        not_knowing=(
            "Je ne sais pas.",
            "je sais pas",
            "Désolée, aucune idée.",
            "Franchement je ne sais pas",
        ),
        short_but_real=(
            "Nous avons copié les lignes par lots la nuit et comparé les sommes avant la bascule.",
            "Jamais fait en direct. J'écrirais dans les deux bases, puis je comparerais.",
        ),
    ),
    "pl": Language(
        requirement="Doświadczenie w przenoszeniu danych między systemami bez przestoju",
        question="Oferta wymaga doświadczenia w przenoszeniu danych między systemami bez "
        "przestoju. Jak podeszła Pani do takiego przeniesienia i jak sprawdziła wynik?",
        nearly="No więc oferta wymaga doświadczenia w przenoszeniu danych między systemami bez "
        "przestoju, jak podeszła Pani do takiego przeniesienia i jak sprawdziła wynik.",
        fine=("dobrze", "W porządku.", "Tak", "Okej"),
        not_knowing=("Nie wiem.", "Niestety tego nie wiem", "Nie mam pojęcia.", "Bez pojęcia"),
        short_but_real=(
            "Kopiowaliśmy wiersze partiami w nocy i porównaliśmy sumy przed przełączeniem.",
            "Na żywo nie robiłem. Pisałbym do obu baz, a potem porównał liczbę wierszy.",
        ),
    ),
}

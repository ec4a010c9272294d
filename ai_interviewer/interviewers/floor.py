"""Feedback on an answer with nothing to assess, the same from every interviewer."""

from dataclasses import dataclass

from ai_interviewer.domain.interview import Analysis, Gap, Grading, Recommendation, Score
from ai_interviewer.domain.locales import primary_language
from ai_interviewer.domain.rubric import LOWEST, RUBRIC
from ai_interviewer.domain.sanity import SanityReason, sanity_reason


@dataclass(frozen=True, slots=True)
class _Words:
    """What one language says of such an answer."""

    empty: str
    too_short: str
    does_not_know: str
    echo: str
    missing: str
    gap: str
    why: str
    exercise: str


_ENGLISH = _Words(
    "The answer is empty.",
    "The answer is too short to assess.",
    "You say you don't know. In an interview, go on to say how you'd find out.",
    "The answer repeats the question and adds nothing to it.",
    "an answer to the question",
    "The answer doesn't show what the posting asks for here.",
    "Even without the solution, you can show how you think.",
    "Answer this question in four sentences: what it's about, what you'd look at first, what "
    "you're unsure of, and how you'd find out.",
)
_WORDS: dict[str, _Words] = {
    "en": _ENGLISH,
    "uk": _Words(
        "Відповідь порожня.",
        "Відповідь закоротка, щоб її оцінити.",
        "Ви кажете, що не знаєте. На співбесіді скажіть далі, як ви це з’ясували б.",
        "Відповідь повторює запитання й нічого до нього не додає.",
        "відповідь на запитання",
        "Відповідь не показує того, чого тут потребує вакансія.",
        "Навіть без розв’язку можна показати, як ви міркуєте.",
        "Дайте відповідь чотирма реченнями: про що тут ідеться, на що подивитеся спершу, у чому не "
        "певні і як про це дізнаєтеся.",
    ),
    "es": _Words(
        "La respuesta está vacía.",
        "La respuesta es demasiado corta para evaluarla.",
        "Dice que no lo sabe. En una entrevista, diga después cómo lo averiguaría.",
        "La respuesta repite la pregunta y no añade nada.",
        "una respuesta a la pregunta",
        "La respuesta no muestra lo que la oferta pide aquí.",
        "Aun sin la solución puede mostrar cómo piensa.",
        "Responda en cuatro frases: de qué se trata, qué miraría primero, de qué no está seguro y "
        "cómo lo averiguaría.",
    ),
    "de": _Words(
        "Die Antwort ist leer.",
        "Die Antwort ist zu kurz, um sie zu bewerten.",
        "Sie sagen, dass Sie es nicht wissen. Sagen Sie im Gespräch dann, wie Sie es herausfänden.",
        "Die Antwort wiederholt die Frage und fügt nichts hinzu.",
        "eine Antwort auf die Frage",
        "Die Antwort zeigt nicht, was die Stelle hier verlangt.",
        "Auch ohne die Lösung können Sie zeigen, wie Sie denken.",
        "Antworten Sie in vier Sätzen: worum es geht, was Sie zuerst ansähen, worin Sie unsicher "
        "sind und wie Sie es herausfänden.",
    ),
    "fr": _Words(
        "La réponse est vide.",
        "La réponse est trop courte pour être évaluée.",
        "Vous dites ne pas savoir. En entretien, dites ensuite comment vous le découvririez.",
        "La réponse répète la question sans rien y ajouter.",
        "une réponse à la question",
        "La réponse ne montre pas ce que l’offre demande ici.",
        "Même sans la solution, vous pouvez montrer comment vous raisonnez.",
        "Répondez en quatre phrases : de quoi il s’agit, ce que vous regarderiez d’abord, ce dont "
        "vous n’êtes pas sûr et comment vous le découvririez.",
    ),
    "pl": _Words(
        "Odpowiedź jest pusta.",
        "Odpowiedź jest za krótka, by ją ocenić.",
        "Piszesz, że nie wiesz. Na rozmowie powiedz potem, jak byś to ustalił lub ustaliła.",
        "Odpowiedź powtarza pytanie i nic do niego nie dodaje.",
        "odpowiedź na pytanie",
        "Odpowiedź nie pokazuje tego, czego wymaga tu oferta.",
        "Nawet bez rozwiązania można pokazać, jak się myśli.",
        "Odpowiedz w czterech zdaniach: o co tu chodzi, na co patrzysz najpierw, czego nie jesteś "
        "pewien lub pewna i jak to ustalisz.",
    ),
}


def floor_analysis(grading: Grading) -> Analysis | None:
    """The lowest level on every dimension, with the reason in the interview's language (English
    for languages not listed here). None when there is something to assess."""
    reason = sanity_reason(grading.answer, grading.question.text)
    if reason is None:
        return None
    words = _WORDS.get(primary_language(grading.brief.posting.language), _ENGLISH)
    rationale = _rationale(words, reason)
    requirement = grading.plan.phrase_of(grading.question.requirement)
    topic = requirement or grading.brief.posting.role_title
    return Analysis(
        tuple(Score(row.dimension, LOWEST, rationale, missing=(words.missing,)) for row in RUBRIC),
        strengths=(),
        improvements=(),
        gaps=(Gap(words.gap, requirement),) if requirement else (),
        recommendations=(Recommendation(topic, words.why, words.exercise),),
        is_floor=True,
    )


def _rationale(words: _Words, reason: SanityReason) -> str:
    return {
        SanityReason.EMPTY: words.empty,
        SanityReason.TOO_SHORT: words.too_short,
        SanityReason.DOES_NOT_KNOW: words.does_not_know,
        SanityReason.ECHO: words.echo,
    }[reason]

"""Feedback on an answer that holds nothing to assess: the lowest levels, and why."""

from ai_interviewer.domain.interview import Analysis, Grading, Score
from ai_interviewer.domain.rubric import LOWEST, RUBRIC
from ai_interviewer.domain.sanity import SanityReason, sanity_reason

_ENGLISH = (
    "The answer is empty.",
    "The answer is too short to assess.",
    "You say that you do not know. In an interview, say next how you would find out.",
    "The answer repeats the question and adds nothing to it.",
    "an answer to the question",
)
_WORDS: dict[str, tuple[str, str, str, str, str]] = {
    "en": _ENGLISH,
    "uk": (
        "Відповідь порожня.",
        "Відповідь закоротка, щоб її оцінити.",
        "Ви кажете, що не знаєте. На співбесіді скажіть далі, як ви це з’ясували б.",
        "Відповідь повторює запитання й нічого до нього не додає.",
        "відповідь на запитання",
    ),
    "es": (
        "La respuesta está vacía.",
        "La respuesta es demasiado corta para evaluarla.",
        "Dice que no lo sabe. En una entrevista, diga después cómo lo averiguaría.",
        "La respuesta repite la pregunta y no añade nada.",
        "una respuesta a la pregunta",
    ),
    "de": (
        "Die Antwort ist leer.",
        "Die Antwort ist zu kurz, um sie zu bewerten.",
        "Sie sagen, dass Sie es nicht wissen. Sagen Sie im Gespräch dann, wie Sie es herausfänden.",
        "Die Antwort wiederholt die Frage und fügt nichts hinzu.",
        "eine Antwort auf die Frage",
    ),
    "fr": (
        "La réponse est vide.",
        "La réponse est trop courte pour être évaluée.",
        "Vous dites ne pas savoir. En entretien, dites ensuite comment vous le découvririez.",
        "La réponse répète la question sans rien y ajouter.",
        "une réponse à la question",
    ),
    "pl": (
        "Odpowiedź jest pusta.",
        "Odpowiedź jest za krótka, by ją ocenić.",
        "Piszesz, że nie wiesz. Na rozmowie powiedz potem, jak byś to ustalił lub ustaliła.",
        "Odpowiedź powtarza pytanie i nic do niego nie dodaje.",
        "odpowiedź na pytanie",
    ),
}
_ORDER = (
    SanityReason.EMPTY,
    SanityReason.TOO_SHORT,
    SanityReason.DOES_NOT_KNOW,
    SanityReason.ECHO,
)


def floored(grading: Grading) -> Analysis | None:
    """The lowest level on every dimension with the reason, in the interview's language (English
    where it is none of ours); None when the answer deserves to be read."""
    reason = sanity_reason(grading.answer, grading.question.text)
    if reason is None:
        return None
    language = grading.brief.posting.language.partition("-")[0].casefold()
    words = _WORDS.get(language, _ENGLISH)
    rationale, missing = words[_ORDER.index(reason)], words[-1]
    scores = tuple(Score(row.dimension, LOWEST, rationale, missing=(missing,)) for row in RUBRIC)
    return Analysis(scores, strengths=(), improvements=(), gaps=(), recommendations=())

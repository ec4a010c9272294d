"""Feedback on an answer with nothing to assess, the same from every interviewer."""

from dataclasses import dataclass

from ai_interviewer.domain.enums import Dimension
from ai_interviewer.domain.interview import Analysis, Gap, Grading, Recommendation, Score
from ai_interviewer.domain.locales import primary_language
from ai_interviewer.domain.rubric import LOWEST, RUBRIC
from ai_interviewer.domain.sanity import SanityReason, sanity_reason


@dataclass(frozen=True, slots=True)
class _Words:
    """What one language says of such an answer."""

    empty: str
    says_nothing: str
    does_not_know: str
    echo: str
    unchecked: str
    """Of technical correctness: where nothing is claimed, nothing can be right or wrong."""
    missing: str
    gap: str
    why: str
    exercise: str


_ENGLISH = _Words(
    "The answer is empty.",
    "The answer says nothing that could be assessed.",
    "You say you don't know. In an interview, go on to say how you'd find out.",
    "The answer repeats the question and adds nothing to it.",
    "There is no claim here that could be right or wrong.",
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
        "У відповіді немає нічого, що можна оцінити.",
        "Ви кажете, що не знаєте. На співбесіді скажіть ще, як ви це з’ясували б.",
        "Відповідь повторює запитання й нічого до нього не додає.",
        "Тут немає твердження, яке могло б бути правильним чи хибним.",
        "відповідь на запитання",
        "Відповідь не показує того, чого тут вимагає вакансія.",
        "Навіть без розв’язку можна показати, як ви міркуєте.",
        "Дайте відповідь чотирма реченнями: про що тут ідеться, на що ви подивилися б спершу, у "
        "чому не впевнені і як про це дізналися б.",
    ),
    "es": _Words(
        "La respuesta está vacía.",
        "La respuesta no dice nada que se pueda evaluar.",
        "Dice que no lo sabe. En una entrevista, diga después cómo lo averiguaría.",
        "La respuesta repite la pregunta y no añade nada.",
        "Aquí no hay ninguna afirmación que pueda ser correcta o incorrecta.",
        "una respuesta a la pregunta",
        "La respuesta no muestra lo que la oferta pide aquí.",
        "Aun sin la solución puede mostrar cómo piensa.",
        "Responda en cuatro frases: de qué se trata, qué miraría primero, qué dudas tiene y cómo "
        "las resolvería.",
    ),
    "de": _Words(
        "Die Antwort ist leer.",
        "Die Antwort sagt nichts, was sich bewerten ließe.",
        "Sie sagen, dass Sie es nicht wissen. Sagen Sie im Gespräch dann auch, wie Sie es "
        "herausfinden würden.",
        "Die Antwort wiederholt die Frage und fügt nichts hinzu.",
        "Hier steht keine Aussage, die richtig oder falsch sein könnte.",
        "eine Antwort auf die Frage",
        "Die Antwort zeigt nicht, was die Stelle hier verlangt.",
        "Auch ohne die Lösung können Sie zeigen, wie Sie denken.",
        "Antworten Sie in vier Sätzen: worum es geht, was Sie sich zuerst ansehen würden, wo Sie "
        "unsicher sind und wie Sie das klären würden.",
    ),
    "fr": _Words(
        "La réponse est vide.",
        "La réponse ne dit rien que l’on puisse évaluer.",
        "Vous dites ne pas savoir. En entretien, dites ensuite comment vous trouveriez.",
        "La réponse répète la question sans rien y ajouter.",
        "Il n’y a ici aucune affirmation qui puisse être juste ou fausse.",
        "une réponse à la question",
        "La réponse ne montre pas ce que l’offre demande ici.",
        "Même sans la solution, vous pouvez montrer comment vous raisonnez.",
        "Répondez en quatre phrases : de quoi il s’agit, ce que vous regarderiez d’abord, "
        "ce qui vous fait hésiter et comment vous trouveriez la réponse.",
    ),
    "pl": _Words(
        "Odpowiedź jest pusta.",
        "Odpowiedź nie mówi niczego, co można ocenić.",
        "Odpowiedź brzmi „nie wiem”. Na rozmowie warto potem powiedzieć, jak to ustalić.",
        "Odpowiedź powtarza pytanie i nic do niego nie dodaje.",
        "Nie ma tu stwierdzenia, które mogłoby być prawdziwe lub fałszywe.",
        "odpowiedź na pytanie",
        "Odpowiedź nie pokazuje tego, czego wymaga tu oferta.",
        "Nawet bez rozwiązania można pokazać, jak się myśli.",
        "Proszę odpowiedzieć w czterech zdaniach: o co tu chodzi, na co spojrzeć najpierw, co "
        "budzi wątpliwości i jak je rozwiać.",
    ),
}


def floor_analysis(grading: Grading) -> Analysis | None:
    """Feedback on an answer with nothing to assess; None when there is something."""
    reason = sanity_reason(grading.answer, grading.question.text)
    return None if reason is None else nothing_to_assess(grading, reason)


def nothing_to_assess(grading: Grading, reason: SanityReason) -> Analysis:
    """Level 0 with the reason, in the interview's language (English if it isn't listed here).

    Technical correctness is not assessed: who claims nothing is not wrong either.
    """
    words = _WORDS.get(primary_language(grading.brief.posting.language), _ENGLISH)
    requirement = grading.plan.phrase_of(grading.question.requirement)
    topic = requirement or grading.brief.posting.role_title
    return Analysis(
        tuple(_score(row.dimension, words, reason) for row in RUBRIC),
        strengths=(),
        improvements=(),
        gaps=(Gap(words.gap, requirement),) if requirement else (),
        recommendations=(Recommendation(topic, words.why, words.exercise),),
        is_floor=True,
    )


def _score(dimension: Dimension, words: _Words, reason: SanityReason) -> Score:
    if dimension is Dimension.TECHNICAL_CORRECTNESS:
        return Score(dimension, None, words.unchecked)
    return Score(dimension, LOWEST, _rationale(words, reason), missing=(words.missing,))


def _rationale(words: _Words, reason: SanityReason) -> str:
    return {
        SanityReason.EMPTY: words.empty,
        SanityReason.SAYS_NOTHING: words.says_nothing,
        SanityReason.DOES_NOT_KNOW: words.does_not_know,
        SanityReason.ECHO: words.echo,
    }[reason]

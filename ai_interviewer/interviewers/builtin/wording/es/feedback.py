"""What the built-in interviewer says of an answer in Spanish."""

from ai_interviewer.domain.enums import Dimension
from ai_interviewer.interviewers.builtin.wording.base import FeedbackWording

FEEDBACK = FeedbackWording(
    dimensions={
        Dimension.JOB_RELEVANCE: "relación con el puesto",
        Dimension.COMPLETENESS: "exhaustividad",
        Dimension.TECHNICAL_CORRECTNESS: "corrección técnica",
        Dimension.CLARITY: "claridad",
    },
    found="Encontrado: {names}.",
    not_found="No encontrado: {names}.",
    relevance=(
        "Esto apenas responde a la pregunta.",
        "Responde a una parte de la pregunta.",
        "Responde a la pregunta.",
    ),
    relevance_likely=(
        "Probablemente, esto apenas responde a la pregunta.",
        "Probablemente, responde a una parte de la pregunta.",
        "Probablemente, responde a la pregunta.",
    ),
    relevance_unsure="No se ve cómo se relaciona esto con la pregunta, así que el nivel no pasa "
    "de intermedio.",
    elsewhere="Esto parece tratar de algo distinto de lo que se pregunta.",
    clarity=(
        "Casi todo es general y cuesta imaginarlo.",
        "Claro en parte; algunas cosas quedan demasiado generales.",
        "Concreto y fácil de seguir.",
    ),
    clarity_plain=("Demasiado poco para imaginárselo.", "En conjunto se entiende."),
    clarity_plain_likely=(
        "Probablemente, demasiado poco para imaginárselo.",
        "Probablemente, en conjunto se entiende.",
    ),
    clarity_likely=(
        "Probablemente, casi todo es general y cuesta imaginarlo.",
        "Probablemente, claro en parte; algunas cosas parecen demasiado generales.",
        "Probablemente, concreto y fácil de seguir.",
    ),
    points_heard="Puntos clave mencionados: {count} de {total}. "
    "No se comprueba si cada afirmación es cierta.",
    points_heard_at_least="Puntos clave mencionados: al menos {count} de {total}. "
    "No se comprueba si cada afirmación es cierta.",
    points_heard_partly="Puntos clave mencionados: {count} de {total}, en parte: {partly}. "
    "No se comprueba si cada afirmación es cierta.",
    mistaken="Compruebe esto: {why}",
    point_missing="Esto no se ha oído: {point}. Añada una frase al respecto.",
    vague_sentence="Esto queda muy general. Diga cuándo fue, qué hizo usted y qué cambió.",
    truth_not_assessed="Sin evaluar: el entrevistador integrado juzga contenido y estructura. No "
    "puede saber si una afirmación es cierta.",
    unreadable="Sin evaluar: el entrevistador integrado no entiende este idioma.",
    gap="La respuesta no muestra lo que la oferta pide aquí.",
)

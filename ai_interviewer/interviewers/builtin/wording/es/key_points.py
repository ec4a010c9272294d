"""What a good answer contains, in Spanish."""

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.interviewers.builtin.wording.key_points import (
    KeyPointWording,
    KeyPointWordings,
)

KEY_POINTS: KeyPointWordings = {
    QuestionType.BEHAVIORAL: (
        KeyPointWording(
            "La situación y qué estaba en juego",
            "Sin ella no se puede saber si lo que hizo fue acertado.",
            "Muestra lo cerca que está su ejemplo de {requirement}.",
        ),
        KeyPointWording(
            "Qué decidió o hizo usted",
            "Contratan a usted y no al equipo, así que hay que ver su parte.",
        ),
        KeyPointWording(
            "Por qué lo hizo así",
            "Las razones muestran criterio; sin ellas, una elección puede ser costumbre.",
        ),
        KeyPointWording(
            "Cómo terminó y cómo lo sabe",
            "Una historia sin final deja adivinando a quien escucha.",
        ),
        KeyPointWording(
            "Qué aprendió o qué hace ahora de otra manera",
            "Muestra que la experiencia cambia su manera de trabajar.",
        ),
    ),
    QuestionType.TECHNICAL: (
        KeyPointWording(
            "Los pasos en orden: qué va primero y qué después",
            "Sin un orden no se distingue un método de un acierto casual.",
            "El orden muestra un método para {requirement} y no un acierto casual.",
        ),
        KeyPointWording(
            "Razones para hacerlo así",
            "Las razones muestran criterio; sin ellas, una elección puede ser costumbre.",
        ),
        KeyPointWording(
            "Cómo comprueba que funciona",
            "Una afirmación comprobada vale más que otra sin comprobar.",
        ),
        KeyPointWording(
            "Qué puede salir mal y qué hace entonces",
            "Con experiencia se sabe lo que la propia solución no hace.",
        ),
        KeyPointWording(
            "Qué otras maneras hay y a qué coste",
            "Una decisión se entiende al lado de aquello a lo que se renunció por ella.",
        ),
    ),
    QuestionType.PROJECT: (
        KeyPointWording(
            "Su propia parte en el trabajo",
            "Contratan a usted y no al equipo, así que hay que ver su parte.",
            "Muestra lo que usted aportaría a {requirement}.",
        ),
        KeyPointWording(
            "Por qué se hizo así y qué más se consideró",
            "Una decisión se entiende al lado de aquello a lo que se renunció por ella.",
        ),
        KeyPointWording(
            "Qué lo hizo difícil y cómo lo resolvió",
            "Un trabajo sin obstáculos dice poco de la persona que lo hizo.",
        ),
        KeyPointWording(
            "El resultado y cómo se midió",
            "Una afirmación comprobada vale más que otra sin comprobar.",
        ),
        KeyPointWording(
            "Qué haría hoy de otra manera",
            "Muestra que la experiencia cambia su manera de trabajar.",
        ),
    ),
}

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
            "Muestra hasta qué punto su ejemplo se acerca a {requirement}.",
        ),
        KeyPointWording(
            "Qué decidió o hizo usted",
            "Se contrata a una persona y no a un equipo, así que tiene que verse su parte.",
        ),
        KeyPointWording(
            "Por qué lo hizo así",
            "Las razones muestran criterio; sin ellas, una elección puede ser simple costumbre.",
        ),
        KeyPointWording(
            "Cómo terminó y cómo lo sabe",
            "Una historia sin final obliga a adivinar a quien escucha.",
        ),
        KeyPointWording(
            "Qué aprendió o qué hace ahora de otra manera",
            "Muestra que la experiencia cambia su manera de trabajar.",
        ),
    ),
    QuestionType.TECHNICAL: (
        KeyPointWording(
            "Los pasos en orden: qué va primero y qué después",
            "Sin orden no se distingue un método de un golpe de suerte.",
            "El orden muestra un método para {requirement} y no un golpe de suerte.",
        ),
        KeyPointWording(
            "Razones para hacerlo así",
            "Las razones muestran criterio; sin ellas, una elección puede ser simple costumbre.",
        ),
        KeyPointWording(
            "Cómo comprueba que funciona",
            "Una afirmación comprobada vale más que otra sin comprobar.",
        ),
        KeyPointWording(
            "Qué puede salir mal y qué hace entonces",
            "La experiencia enseña lo que la propia solución no resuelve.",
        ),
        KeyPointWording(
            "Qué otras maneras hay y a qué coste",
            "Una decisión solo se entiende cuando se ve a qué se renunció por ella.",
        ),
    ),
    QuestionType.PROJECT: (
        KeyPointWording(
            "Su propia parte en el trabajo",
            "Se contrata a una persona y no a un equipo, así que tiene que verse su parte.",
            "Muestra lo que usted aportaría a {requirement}.",
        ),
        KeyPointWording(
            "Por qué se hizo así y qué más se consideró",
            "Una decisión solo se entiende cuando se ve a qué se renunció por ella.",
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

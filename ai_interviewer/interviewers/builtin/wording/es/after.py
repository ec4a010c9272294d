"""What the built-in interviewer says in Spanish after the levels."""

from ai_interviewer.interviewers.builtin.markers.base import Facet
from ai_interviewer.interviewers.builtin.wording.after import AfterWording

AFTER = AfterWording(
    question="pregunta {number}",
    decimal_sign=",",
    fill_in="[complete: {what}]",
    slots={
        Facet.ACTION: "lo que hizo usted",
        Facet.STEPS: "lo que haría primero, después y al final",
        Facet.REASON: "por qué eligió esto",
        Facet.CONDITION: "cuándo sirve y cuándo no",
        Facet.ALTERNATIVE: "qué más era posible y qué habría costado",
        Facet.CHECK: "cómo supo, o cómo sabría, que funciona",
        Facet.OUTCOME: "cómo terminó",
        Facet.LIMIT: "qué costó o qué podía salir mal",
        Facet.LESSON: "qué haría hoy de otra manera",
    },
    rechecked="Leída otra vez tras su objeción, con las mismas reglas. Solo se puntúa la propia "
    "respuesta, así que una objeción no cambia los niveles.",
    claim_shown="Su currículum dice {claim}, y la respuesta lo demuestra.",
    answered="Preguntas respondidas: {count} de {total}.",
    answered_none="Ninguna respuesta contenía nada que se pudiera evaluar.",
    joint=" y ",
    strongest_and_weakest="Lo mejor: {strongest} ({high} sobre 10); lo más flojo: {weakest} "
    "({low} sobre 10).",
    even="{names}: muy parecido, de media {span} sobre 10.",
    between="entre {low} y {high}",
    most_often_missing="Lo que más faltó: {name} ({questions}).",
    nothing_missing="Nada de lo que se pedía faltó más de una vez.",
    nothing_to_assess="No hubo nada que evaluar aquí: {questions}; cuenta como cero.",
    practise_unanswered="Preguntas sin nada que evaluar en su respuesta",
    gap_why="La oferta lo pide, y sus respuestas no lo mostraron.",
    gap_exercise="Describa en cuatro frases el trabajo suyo que más se acerca a eso: la "
    "situación, su parte, sus razones y cómo terminó.",
    clarity_topic="Decirlo con menos palabras",
    clarity_why="Las palabras vagas suenan a ideas vagas.",
    clarity_exercise="Lea en voz alta una de estas respuestas y tache cada palabra que no aporte "
    "nada. Después ponga la idea principal al principio.",
    unanswered_why="Aun sin la solución puede mostrar cómo piensa.",
    unanswered_exercise="Responda a cada una en cuatro frases: de qué se trata, qué miraría "
    "primero, qué dudas tiene y cómo las resolvería.",
    keep_up_topic="Decir lo mismo en menos tiempo",
    keep_up_why="Sus respuestas contienen lo que se pedía; en una entrevista real hay poco tiempo.",
    keep_up_exercise="Diga en voz alta una de estas respuestas en noventa segundos, sin omitir "
    "ninguna razón ni el resultado.",
)

"""What can be asked about conduct in any job, in Spanish."""

from ai_interviewer.interviewers.builtin.wording.general import Competence, GeneralQuestions

GENERAL: GeneralQuestions = {
    Competence.PRESSURE: "Cuénteme un día en el que todo le llegó a la vez.",
    Competence.DIFFERENCE: (
        "Hábleme de una persona muy distinta a usted con la que trabajó codo con codo."
    ),
    Competence.LEARNING: (
        "Hábleme de algo que tuvo que aprender muy rápido para sacar un trabajo adelante."
    ),
    Competence.ALONE: (
        "Hábleme de algo que sacó adelante sin que nadie supervisara, en el trabajo o fuera de él."
    ),
    Competence.HELPING: (
        "Cuénteme una ocasión en la que ayudó a alguien que lo estaba pasando mal con una tarea."
    ),
    Competence.OWNERSHIP: (
        "Hábleme de un problema que nadie le había pedido resolver y que resolvió de todos modos."
    ),
    Competence.CHANGE: "Hábleme de un plan que cambió cuando ya iba por la mitad.",
    Competence.FEEDBACK: "Hábleme de una crítica que le haya servido.",
    Competence.CUSTOMERS: (
        "Hábleme de una persona para la que trabajó y a la que costaba dejar satisfecha."
    ),
    Competence.CARE: "Cuénteme una ocasión en la que paró porque algo no le parecía correcto.",
    Competence.MISTAKE: "Hábleme de un error suyo que consiguió corregir.",
    Competence.CONFLICT: "Hábleme de un desacuerdo en el trabajo y de cómo terminó.",
    Competence.INFLUENCE: (
        "Hábleme de alguien que al principio estaba en contra de su idea y a quien convenció."
    ),
    Competence.UNCERTAINTY: (
        "Hábleme de una decisión que tuvo que tomar antes de conocer todos los datos."
    ),
    Competence.DEVELOPING: "Hábleme de alguien que mejoró en su trabajo gracias a usted.",
    Competence.UNPOPULAR: "Hábleme de una decisión impopular que tuvo que aplicar.",
}

TRAIT = (
    "{Job}. Cuénteme una ocasión en la que eso importó, en el trabajo o fuera de él.",
    "{Job}. Hábleme de un día en el que eso le costó.",
    "{Job}. Hábleme de un momento que lo demuestre.",
)
"""For a trait of character, which has no steps and no result."""

TOOL = (
    "{Job}. ¿Qué le enseñaría primero a alguien que empieza?",
    "{Job}. ¿Qué es lo más difícil que ha hecho con eso?",
    "{Job}. ¿En qué casos usaría otra cosa?",
)
"""For a tool, which isn't done well or badly itself."""

SITUATIONS = (
    "Le han dado una tarea y no tiene claro lo que se espera de usted. ¿Qué hace?",
    "Ve que no va a terminar a tiempo. ¿Qué hace?",
    "Ve que alguien de su equipo trabaja de una forma que le parece peligrosa. ¿Qué hace?",
    "Dos personas le dan instrucciones distintas para el mismo trabajo. ¿Qué hace?",
    "Algo ha salido mal y nadie más se ha dado cuenta. ¿Qué hace?",
    "Ha terminado antes de lo previsto y nadie le ha dicho qué viene después. ¿Qué hace?",
    "Alguien le pregunta algo que no sabe responder. ¿Qué hace?",
    "Usted haría una tarea de otra manera que la de siempre. ¿Qué hace?",
)
"""For a job to be learned, or a trait of character: what one would do."""

OWN_WORK = (
    "Hábleme de algo que haya hecho u organizado por su cuenta, en el trabajo, en los "
    "estudios o en casa.",
    "Hábleme de un trabajo que le haya salido muy bien, en un empleo o fuera de él.",
    "Hábleme de algo que haya mejorado gracias a usted, en el trabajo, en los estudios o en casa.",
    "Hábleme de algo que haya cuidado durante mucho tiempo.",
)
"""The same, about something done."""

"""What the built-in interviewer asks in Spanish."""

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.interviewers.builtin.markers.base import SectionKind
from ai_interviewer.interviewers.builtin.wording.variants import Variants

JOB = {
    SectionKind.SKILLS: "entre los requisitos está {requirement}",
    SectionKind.DUTIES: "entre las funciones está {requirement}",
    SectionKind.PREFERRED: "aquí se valora {requirement}",
    SectionKind.UNKNOWN: "la oferta menciona {requirement}",
    SectionKind.ASIDE: "la oferta menciona {requirement}",
}

CLAUSE = "en la oferta se lee: {requirement}"

EASIER = Variants(
    with_evidence={
        QuestionType.PROJECT: (
            "En su currículum leo {evidence}. ¿Qué hizo usted ahí? Lo pregunto porque {job}.",
            "{Job}, y por eso me he fijado en {evidence}. ¿Cómo lo hizo?",
            "Tomemos de su currículum {evidence}. ¿Cómo terminó? Me interesa porque {job}.",
            "{Job}. Volviendo a {evidence}, ¿por dónde empezó?",
        ),
        QuestionType.TECHNICAL: (
            "Usted menciona {evidence}. ¿Cómo explicaría los pasos a alguien que acaba de llegar? "
            "Lo pregunto porque {job}.",
            "{Job}. En un trabajo como {evidence}, ¿cómo comprueba que está bien hecho?",
            "Fijémonos en {evidence}. ¿Por qué lo hizo así? Me interesa porque {job}.",
            "{Job}. Si tomamos como ejemplo {evidence}, ¿qué puede salir mal?",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}, y en su currículum veo {evidence}. Cuénteme un momento en el que pidió ayuda.",
            "En su currículum leo {evidence}. ¿Qué aprendió de ello? Lo pregunto porque {job}.",
            "Vuelva por un momento a {evidence}. ¿Qué día recuerda mejor? Me interesa porque "
            "{job}.",
            "{Job}. ¿Cómo trabajó con otras personas en {evidence}?",
        ),
    },
    without_evidence={
        QuestionType.PROJECT: (
            "{Job}. Cuénteme una ocasión en la que hizo algo parecido, en el trabajo o fuera.",
            "{Job}. De todo lo que ha hecho, ¿qué se acerca más a eso?",
            "Hablemos del punto {requirement}. ¿Qué ha probado usted en ese terreno?",
            "{Job}. ¿Cuándo hizo por última vez algo así?",
        ),
        QuestionType.TECHNICAL: (
            "{Job}. Descríbame un caso típico, paso a paso.",
            "{Job}. ¿En qué se nota que está bien hecho?",
            "{Job}. ¿Qué es lo más importante en eso, y por qué?",
            "Hablemos del punto {requirement}. ¿En qué es fácil equivocarse?",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}. Cuénteme una ocasión en la que eso fue importante, en el trabajo o fuera.",
            "{Job}. ¿Qué le ayuda a hacerlo bien?",
            "{Job}. Cuénteme una ocasión en la que ayudó a alguien con algo parecido.",
            "Hablemos del punto {requirement}. ¿Qué es lo que más le cuesta?",
        ),
    },
)

USUAL = Variants(
    with_evidence={
        QuestionType.PROJECT: (
            "En su currículum leo {evidence}. ¿Qué decisión fue suya? Lo pregunto porque {job}.",
            "{Job}, así que me detengo en {evidence}. Cuénteme paso a paso cómo lo hizo.",
            "Usted menciona {evidence}. ¿Qué otras opciones consideró? Me interesa porque {job}.",
            "{Job}, y en su currículum leo {evidence}. ¿Cómo supo que había funcionado?",
            "Tomemos de su currículum {evidence}. ¿Qué fue lo más difícil? Lo pregunto porque "
            "{job}.",
        ),
        QuestionType.TECHNICAL: (
            "{Job}, y usted menciona {evidence}. ¿A qué riesgos prestaría atención aquí?",
            "En su currículum leo {evidence}. ¿Cómo probaría algo así antes de usarlo? Lo "
            "pregunto porque {job}.",
            "{Job}, y por eso me he fijado en {evidence}. ¿Qué alternativas comparó?",
            "Tomemos como ejemplo {evidence}. ¿Qué fue lo más importante ahí? Me interesa porque "
            "{job}.",
        ),
        QuestionType.BEHAVIORAL: (
            "En su currículum leo {evidence}. Cuénteme un momento de desacuerdo en ese trabajo. "
            "Lo pregunto porque {job}.",
            "{Job}, y usted menciona {evidence}. ¿A quién tuvo que convencer?",
            "Fijémonos en {evidence}. ¿Qué no salió según lo previsto? Me interesa porque {job}.",
            "{Job}, y me he fijado en {evidence}. ¿Qué hace de otra manera desde entonces?",
        ),
    },
    without_evidence={
        QuestionType.PROJECT: (
            "{Job}. Cuénteme un trabajo suyo que se acerque a eso.",
            "Hablemos del punto {requirement}. ¿Qué ha hecho usted en ese terreno?",
            "{Job}. ¿Qué ejemplo de su propio trabajo lo muestra mejor?",
            "{Job}. ¿Qué trabajo suyo le ha preparado mejor para ello?",
        ),
        QuestionType.TECHNICAL: (
            "{Job}. Suponga que le toca en la primera semana. ¿Por dónde empezaría?",
            "Hablemos del punto {requirement}. ¿Qué suele salir mal?",
            "{Job}. ¿Cómo se asegura de que está bien hecho?",
            "{Job}. ¿A qué presta más atención en eso y por qué?",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}. Cuénteme una ocasión en la que se lo pidieron a usted.",
            "{Job}. ¿Cuándo tuvo que hacer algo así bajo presión por última vez?",
            "Hablemos del punto {requirement}. ¿Qué ha aprendido de sus errores en ese terreno?",
            "{Job}. Cuénteme una ocasión en la que eso no salió como esperaba.",
        ),
    },
)

HARDER = Variants(
    with_evidence={
        QuestionType.PROJECT: (
            "Usted menciona {evidence}. ¿Qué precio tuvo hacerlo así? Lo pregunto porque {job}.",
            "{Job}, y usted menciona {evidence}. ¿Qué necesitaría para lograr lo mismo aquí?",
            "En su currículum leo {evidence}. ¿Cómo midió si había merecido la pena? Me interesa "
            "porque {job}.",
            "{Job}. Viendo hoy {evidence}, ¿qué haría de otra manera?",
        ),
        QuestionType.TECHNICAL: (
            "{Job}, y en su currículum veo {evidence}. Si algo así no saliera bien aquí, ¿cómo "
            "buscaría la causa?",
            "Tomemos {evidence}. ¿Qué sacrificó entonces que hoy no sacrificaría? Lo pregunto "
            "porque {job}.",
            "{Job}, y me he fijado en {evidence}. ¿Qué resultó más difícil de lo que parece?",
            "{Job}, y en su currículum leo {evidence}. ¿Qué tendría que demostrar antes de "
            "repetirlo aquí?",
        ),
        QuestionType.BEHAVIORAL: (
            "En su currículum leo {evidence}. ¿Cuál de sus decisiones encontró oposición? Lo "
            "pregunto porque {job}.",
            "{Job}, y en su currículum veo {evidence}. ¿Qué decisión suya estuvo a punto de salir "
            "mal?",
            "Usted menciona {evidence}. ¿A qué tuvo que renunciar para lograrlo? Me interesa "
            "porque {job}.",
            "{Job}, y {evidence} no habrá gustado a todos. ¿Cómo respondió a las objeciones?",
        ),
    },
    without_evidence={
        QuestionType.PROJECT: (
            "{Job}. Cuénteme el trabajo más difícil de ese tipo que ha tenido a su cargo.",
            "Hablemos del punto {requirement}. ¿Qué decisión en ese terreno le ha resultado más "
            "difícil?",
            "{Job}. ¿Qué resultado suyo en ese terreno nos enseñaría primero?",
            "{Job}. ¿Qué hace hoy en eso de otra manera que al principio?",
        ),
        QuestionType.TECHNICAL: (
            "{Job}. ¿En qué se equivoca ahí incluso la gente con experiencia?",
            "Hablemos del punto {requirement}. ¿En qué se fijaría primero para saber si lo "
            "hacemos bien?",
            "{Job}. ¿Cómo le enseñaría a alguien nuevo lo que es un buen trabajo?",
            "{Job}. ¿Cómo detecta a tiempo que algo va mal?",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}. Cuénteme la situación más difícil de ese tipo que ha vivido.",
            "{Job}. ¿Cuándo mantuvo por última vez su decisión pese al desacuerdo de otros?",
            "Hablemos del punto {requirement}. ¿Qué haría de otra manera si se repitiera su caso "
            "más difícil?",
            "{Job}. Cuénteme una ocasión en la que otros querían hacerlo de otra manera.",
        ),
    },
)

AGAIN = Variants(
    with_evidence={
        QuestionType.PROJECT: (
            "Volvamos al punto {requirement}. Otro ejemplo puede ser {evidence}. ¿Qué hizo usted "
            "ahí?",
            "Veamos otro ejemplo para el punto {requirement}. Usted menciona {evidence}. ¿Cómo "
            "terminó?",
            "Quisiera otro ejemplo para el punto {requirement}, quizá {evidence}. ¿Qué decisión "
            "fue suya?",
        ),
        QuestionType.TECHNICAL: (
            "Volvamos al punto {requirement}, con {evidence} como otro ejemplo. ¿Cómo comprobaría "
            "ese trabajo?",
            "Veamos otro ejemplo para el punto {requirement}. Usted menciona {evidence}. ¿Qué "
            "puede salir mal?",
            "Quisiera otro ejemplo para el punto {requirement}, quizá {evidence}. ¿Por qué lo "
            "hizo así?",
        ),
        QuestionType.BEHAVIORAL: (
            "Volvamos al punto {requirement}, con {evidence} como otro ejemplo. ¿Cómo trabajó con "
            "los demás?",
            "Veamos otro ejemplo para el punto {requirement}. Usted menciona {evidence}. ¿Qué "
            "aprendió?",
            "Quisiera otro ejemplo para el punto {requirement}, quizá {evidence}. ¿Qué no salió "
            "según lo previsto?",
        ),
    },
    without_evidence={
        QuestionType.PROJECT: (
            "Volvamos al punto {requirement}. Cuénteme otro ejemplo de su propio trabajo.",
            "Ya hemos hablado del punto {requirement}. ¿Qué otro ejemplo suyo le viene a la "
            "cabeza?",
            "Quisiera otro ejemplo para el punto {requirement}. ¿Qué hizo usted esa vez?",
            "Volvamos una vez más al punto {requirement}. En otro caso, ¿cómo terminó?",
        ),
        QuestionType.TECHNICAL: (
            "Volvamos al punto {requirement}. En otro caso, ¿cómo comprobaría el resultado?",
            "Quisiera otro ejemplo para el punto {requirement}. ¿Qué puede salir mal en él?",
            "Ya hemos hablado del punto {requirement}. En otro caso, ¿por dónde empezaría?",
            "Volvamos una vez más al punto {requirement}. ¿Qué métodos compararía en otro caso?",
        ),
        QuestionType.BEHAVIORAL: (
            "Volvamos al punto {requirement}. Cuénteme otro ejemplo en el que intervinieron más "
            "personas.",
            "Ya hemos hablado del punto {requirement}. ¿Qué aprendió de otro caso?",
            "Quisiera otro ejemplo para el punto {requirement}. ¿Cómo decidió qué hacer esa vez?",
            "Volvamos una vez más al punto {requirement}. En otro caso, ¿qué no salió según lo "
            "previsto?",
        ),
    },
)

"""What the built-in interviewer asks in Spanish."""

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.interviewers.builtin.markers.base import SectionKind
from ai_interviewer.interviewers.builtin.wording.variants import Variants

JOB = {
    SectionKind.SKILLS: "el puesto pide {requirement}",
    SectionKind.DUTIES: "entre las tareas está {requirement}",
    SectionKind.PREFERRED: "aquí se valora {requirement}",
    SectionKind.UNKNOWN: "la oferta menciona {requirement}",
    SectionKind.ASIDE: "la oferta menciona {requirement}",
}

CLAUSE = "en la oferta se lee: {requirement}"

EASIER = Variants(
    with_evidence={
        QuestionType.PROJECT: (
            "En su currículum pone {evidence}. ¿Qué hizo usted ahí? Lo pregunto porque {job}.",
            "{Job}, y por eso me he fijado en {evidence}. ¿Cómo lo hizo?",
            "Tomemos {evidence} de su currículum. ¿Cómo terminó? Me interesa porque {job}.",
            "{Job}. Pensando en {evidence}, ¿por dónde empezó?",
        ),
        QuestionType.TECHNICAL: (
            "Usted escribe {evidence}. ¿Cómo explicaría los pasos a alguien nuevo? Lo pregunto "
            "porque {job}.",
            "{Job}. En un trabajo como {evidence}, ¿cómo comprueba que está bien?",
            "Sigamos un momento con {evidence}. ¿Por qué lo hizo así? Me interesa porque {job}.",
            "{Job}. Pensando en {evidence}, ¿qué puede salir mal?",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}, y veo {evidence} en su currículum. Cuénteme un momento en el que pidió ayuda.",
            "En su currículum pone {evidence}. ¿Qué aprendió con ello? Lo pregunto porque {job}.",
            "Vuelva por un momento a {evidence}. ¿Qué día recuerda mejor? Me interesa porque "
            "{job}.",
            "{Job}. ¿Cómo trabajó con otras personas en {evidence}?",
        ),
    },
    without_evidence={
        QuestionType.PROJECT: (
            "{Job}. Cuénteme una ocasión en la que hizo algo parecido, en el trabajo o fuera.",
            "{Job}. De todo lo que ha hecho, ¿qué se acerca más?",
            "Hablemos de {requirement}. ¿Qué ha probado usted en ese terreno?",
            "{Job}. ¿Cuándo hizo por última vez algo de ese tipo?",
        ),
        QuestionType.TECHNICAL: (
            "{Job}. Descríbame un caso típico, paso a paso.",
            "{Job}. ¿En qué nota que está bien hecho?",
            "{Job}. ¿Qué es lo más importante en eso y por qué?",
            "Hablemos de {requirement}. ¿En qué es fácil equivocarse?",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}. Cuénteme un día en el que le tocó hacer algo así.",
            "{Job}. Cuénteme una ocasión en la que eso fue importante, en el trabajo o fuera.",
            "{Job}. ¿Qué le ayuda a hacerlo bien?",
            "Hablemos de {requirement}. ¿Qué es lo que más le cuesta?",
        ),
    },
)

USUAL = Variants(
    with_evidence={
        QuestionType.PROJECT: (
            "En su currículum pone {evidence}. ¿Qué decisión fue suya? Lo pregunto porque {job}.",
            "{Job}, así que me detengo en {evidence}. Cuénteme paso a paso cómo lo hizo.",
            "Usted escribe {evidence}. ¿Qué otras opciones consideró? Aquí importa porque {job}.",
            "{Job}, y en su currículum pone {evidence}. ¿Cómo supo que había funcionado?",
            "Tomemos {evidence} de su currículum. ¿Qué fue lo más difícil? Lo pregunto porque "
            "{job}.",
        ),
        QuestionType.TECHNICAL: (
            "{Job}. Después de {evidence}, ¿qué riesgos vigilaría usted aquí?",
            "En su currículum pone {evidence}. ¿Cómo probaría algo así antes de usarlo? Lo "
            "pregunto porque {job}.",
            "{Job}, y usted escribe {evidence}. ¿Qué alternativas comparó?",
            "Tomemos como ejemplo {evidence}. ¿Qué fue lo más importante ahí? Lo pregunto "
            "porque {job}.",
        ),
        QuestionType.BEHAVIORAL: (
            "En su currículum pone {evidence}. Cuénteme un momento de desacuerdo en ese trabajo. "
            "Lo pregunto porque {job}.",
            "{Job}, y usted escribe {evidence}. ¿A quién tuvo que convencer?",
            "Sigamos con {evidence}. ¿Qué no salió según lo previsto? Me interesa porque {job}.",
            "{Job}, y me he fijado en {evidence}. ¿Qué hace de otra manera desde entonces?",
        ),
    },
    without_evidence={
        QuestionType.PROJECT: (
            "{Job}. Cuénteme un trabajo suyo que se acerque a eso.",
            "Hablemos de {requirement}. ¿Qué ha hecho usted en ese terreno?",
            "{Job}. ¿Qué ejemplo de su propio trabajo lo muestra mejor?",
            "{Job}. ¿Qué trabajo suyo le ha preparado mejor para ello?",
        ),
        QuestionType.TECHNICAL: (
            "{Job}. Suponga que le toca en el primer mes. ¿Cómo lo haría?",
            "Hablemos de {requirement}. ¿Qué suele salir mal?",
            "{Job}. ¿Cómo se asegura de que está bien hecho?",
            "{Job}. En un caso difícil, ¿en qué se fijaría primero?",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}. Cuénteme una ocasión en la que se lo pidieron a usted.",
            "{Job}. ¿Cuándo tuvo que hacer algo así bajo presión por última vez?",
            "Hablemos de {requirement}. ¿Qué ha aprendido de los errores en eso?",
            "{Job}. Cuénteme una situación así que acabó de otra manera de la que esperaba.",
        ),
    },
)

HARDER = Variants(
    with_evidence={
        QuestionType.PROJECT: (
            "Usted escribe {evidence}. ¿Qué precio tuvo hacerlo así? Lo pregunto porque {job}.",
            "{Job}, y usted escribe {evidence}. Con diez veces más volumen, ¿qué fallaría primero?",
            "En su currículum pone {evidence}. ¿Cómo midió que mereció la pena? Aquí importa "
            "porque {job}.",
            "{Job}. Mirando ahora {evidence}, ¿qué haría hoy de otra manera?",
        ),
        QuestionType.TECHNICAL: (
            "{Job}, y usted escribe {evidence}. Si algo así fallara aquí, ¿cómo buscaría la causa?",
            "Tomemos {evidence}. ¿Qué sacrificó entonces que hoy no sacrificaría? Lo pregunto "
            "porque "
            "{job}.",
            "{Job}. ¿En qué situación habría sido {evidence} una mala elección?",
            "{Job}, y en su currículum pone {evidence}. ¿Qué tendría que demostrar antes de "
            "repetirlo aquí?",
        ),
        QuestionType.BEHAVIORAL: (
            "En su currículum pone {evidence}. ¿Cuál de sus decisiones encontró oposición? Lo "
            "pregunto porque {job}.",
            "{Job}. Detrás de {evidence}, ¿qué estuvo a punto de fracasar por una decisión suya?",
            "Usted escribe {evidence}. ¿A qué tuvo que renunciar para ello? Aquí importa porque "
            "{job}.",
            "{Job}, y {evidence} no habrá gustado a todos. ¿Cómo respondió a las objeciones?",
        ),
    },
    without_evidence={
        QuestionType.PROJECT: (
            "{Job}. Cuénteme el trabajo más difícil de ese tipo del que ha sido responsable.",
            "Hablemos de {requirement}. ¿Qué decisión en ese terreno le ha costado más cara?",
            "{Job}. ¿Qué resultado suyo convencería aquí a alguien escéptico?",
            "{Job}. ¿Qué hace hoy en eso de otra manera que al principio?",
        ),
        QuestionType.TECHNICAL: (
            "{Job}. ¿En qué se equivoca ahí incluso la gente con experiencia?",
            "Hablemos de {requirement}. ¿Cuándo desaconsejaría usted la manera habitual de "
            "hacerlo?",
            "{Job}. ¿Cómo le enseñaría a alguien nuevo lo que es un buen trabajo?",
            "{Job}. ¿Cómo detecta pronto que algo va mal?",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}. Cuénteme la situación más difícil de ese tipo que ha vivido.",
            "{Job}. ¿Cuándo mantuvo por última vez una decisión así frente al desacuerdo?",
            "Hablemos de {requirement}. ¿Qué haría de otra manera si volviera su caso más difícil?",
            "{Job}. Cuénteme una situación así en la que cambió de opinión.",
        ),
    },
)

AGAIN = Variants(
    with_evidence={
        QuestionType.PROJECT: (
            "Volvamos a {requirement}. Otro ejemplo puede ser {evidence}. ¿Qué hizo usted ahí?",
            "Veamos otro ejemplo de {requirement}. Usted escribe {evidence}. ¿Cómo terminó?",
            "Quisiera otro ejemplo de {requirement}, quizá {evidence}. ¿Qué decisión fue suya?",
        ),
        QuestionType.TECHNICAL: (
            "Volvamos a {requirement}, con {evidence} como otro ejemplo. ¿Cómo comprobaría ese "
            "trabajo?",
            "Veamos otro ejemplo de {requirement}. Usted escribe {evidence}. ¿Qué puede salir mal?",
            "Quisiera otro ejemplo de {requirement}, quizá {evidence}. ¿Por qué lo hizo así?",
        ),
        QuestionType.BEHAVIORAL: (
            "Volvamos a {requirement}, con {evidence} como otro ejemplo. ¿Cómo trabajó con los "
            "demás?",
            "Veamos otro ejemplo de {requirement}. Usted escribe {evidence}. ¿Qué aprendió?",
            "Quisiera otro ejemplo de {requirement}, quizá {evidence}. ¿Qué no salió según lo "
            "previsto?",
        ),
    },
    without_evidence={
        QuestionType.PROJECT: (
            "Volvamos a {requirement}. Cuénteme otro ejemplo de su propio trabajo.",
            "Ya hemos hablado de {requirement}. ¿Qué otro ejemplo suyo le viene a la cabeza?",
            "Quisiera otro ejemplo de {requirement}. ¿Qué hizo usted esa vez?",
            "Una vez más, {requirement}. ¿Cómo terminó otro ejemplo?",
        ),
        QuestionType.TECHNICAL: (
            "Volvamos a {requirement}. En otro ejemplo, ¿cómo comprobaría el resultado?",
            "Quisiera otro ejemplo de {requirement}. ¿Qué puede salir mal en él?",
            "Ya hemos hablado de {requirement}. En otro ejemplo, ¿por dónde empezaría?",
            "Una vez más, {requirement}. ¿Qué métodos compararía en otro ejemplo?",
        ),
        QuestionType.BEHAVIORAL: (
            "Volvamos a {requirement}. Cuénteme otro ejemplo, con otras personas.",
            "Ya hemos hablado de {requirement}. ¿Qué aprendió de otro ejemplo?",
            "Quisiera otro ejemplo de {requirement}. ¿Cómo decidió qué hacer esa vez?",
            "Una vez más, {requirement}. En otro ejemplo, ¿qué no salió según lo previsto?",
        ),
    },
)

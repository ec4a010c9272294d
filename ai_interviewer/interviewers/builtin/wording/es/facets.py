"""How the built-in interviewer speaks of facets in Spanish."""

from ai_interviewer.interviewers.builtin.markers.base import Facet
from ai_interviewer.interviewers.builtin.wording.base import FacetWording

FACETS = {
    Facet.ACTION: FacetWording(
        "su propia parte",
        "¿Cuál fue exactamente su parte?",
        "Dice lo que hizo usted.",
        "Diga lo que hizo usted y no solo el equipo.",
        "Contratan a usted y no al equipo, así que hay que ver su parte.",
        "Vuelva a contar la respuesta empezando cada frase por «yo». Después ponga «nosotros» solo "
        "donde sea verdad.",
        "Empiece así: «Mi parte fue …»",
    ),
    Facet.STEPS: FacetWording(
        "los pasos en orden",
        "¿Cuáles fueron los pasos, en orden?",
        "Lo cuenta paso a paso.",
        "Dé los pasos en orden: primero, después y al final.",
        "Sin un orden no se distingue un método de un acierto casual.",
        "Escriba la respuesta en tres a cinco pasos numerados y solo después como texto.",
        "Empiece así: «Primero …, después …»",
    ),
    Facet.REASON: FacetWording(
        "razones",
        "¿Por qué lo hizo así?",
        "Da razones.",
        "Dé una razón para cada elección.",
        "Las razones muestran criterio; sin ellas, una elección puede ser costumbre.",
        "Escriba «porque» detrás de cada decisión y termine la frase.",
        "Empiece así: «Lo elegí porque …»",
    ),
    Facet.CONDITION: FacetWording(
        "cuándo vale",
        "¿En qué casos lo haría de otra manera?",
        "Dice cuándo vale algo.",
        "Diga cuándo sirve su método y cuándo no.",
        "El trabajo real está lleno de excepciones; nombrar una muestra que la conoce.",
        "Añada a cada paso una frase que empiece por «Si …».",
        "Empiece así: «Si …, entonces …»",
    ),
    Facet.ALTERNATIVE: FacetWording(
        "alternativas",
        "¿Qué otras opciones consideró?",
        "Sopesa una alternativa.",
        "Nombre una alternativa y diga por qué no la eligió.",
        "Una decisión se entiende al lado de aquello a lo que se renunció por ella.",
        "Apunte otras dos opciones, cada una con una ventaja y un coste. Añada la mejor a su "
        "respuesta.",
        "Empiece así: «También se podía …, pero …»",
    ),
    Facet.CHECK: FacetWording(
        "cómo se comprobó",
        "¿Cómo supo que funcionaba?",
        "Dice cómo lo sabe o cómo lo comprobaría.",
        "Diga cómo lo supo o cómo lo comprobaría.",
        "Una afirmación comprobada vale más que otra sin comprobar.",
        "Para cada resultado de su respuesta, apunte qué miró para tener certeza.",
        "Empiece así: «Se veía que funcionaba porque …»",
    ),
    Facet.OUTCOME: FacetWording(
        "el resultado",
        "¿Cómo terminó todo?",
        "Dice cómo terminó.",
        "Diga cómo terminó y a quién afectó.",
        "Una historia sin final deja adivinando a quien escucha.",
        "Escriba una frase final: qué era distinto después y en qué se notaba.",
        "Empiece así: «Al final …»",
    ),
    Facet.LIMIT: FacetWording(
        "riesgos, costes o límites",
        "¿Qué puede salir mal todavía?",
        "Nombra un límite, un coste o un riesgo.",
        "Nombre un riesgo, un coste o un límite de lo que propone.",
        "Con experiencia se sabe lo que la propia solución no hace.",
        "Termine la frase «Esto no funcionaría si …» y añádala a su respuesta.",
        "Empiece así: «El riesgo era …»",
    ),
    Facet.LESSON: FacetWording(
        "lo que aprendió",
        "¿Qué haría de otra manera la próxima vez?",
        "Dice lo que aprendió.",
        "Diga qué hace de otra manera desde entonces.",
        "Muestra que la experiencia cambia su manera de trabajar.",
        "Apunte una costumbre que cambió después de esto y cuándo la cumplió por última vez.",
        "Empiece así: «Desde entonces …»",
    ),
}

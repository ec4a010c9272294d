"""How the built-in interviewer speaks of facets in Spanish."""

from ai_interviewer.interviewers.builtin.markers.base import Facet
from ai_interviewer.interviewers.builtin.wording.base import FacetWording

FACETS = {
    Facet.ACTION: FacetWording(
        "su aportación personal",
        "¿Qué hizo usted exactamente?",
        "Dice lo que hizo usted.",
        "Diga lo que hizo usted y no solo el equipo.",
        "Se contrata a una persona y no a un equipo, así que tiene que verse su parte.",
        "Vuelva a contar la respuesta empezando cada frase por «yo». Después recupere el "
        "«nosotros» solo donde sea verdad.",
        "Empiece así: «Yo me encargué de …»",
    ),
    Facet.STEPS: FacetWording(
        "los pasos en orden",
        "¿Cuáles fueron los pasos, en orden?",
        "Lo cuenta paso a paso.",
        "Dé los pasos en orden: qué va primero, qué después y qué al final.",
        "Sin orden no se distingue un método de un golpe de suerte.",
        "Escriba la respuesta en tres, cuatro o cinco pasos numerados, y solo después como texto "
        "seguido.",
        "Empiece así: «Primero …, después …»",
    ),
    Facet.REASON: FacetWording(
        "razones",
        "¿Por qué lo hizo así?",
        "Da razones.",
        "Dé una razón para cada elección.",
        "Las razones muestran criterio; sin ellas, una elección puede ser simple costumbre.",
        "Escriba «porque» detrás de cada decisión y termine la frase.",
        "Empiece así: «Lo elegí porque …»",
    ),
    Facet.CONDITION: FacetWording(
        "cuándo sirve y cuándo no",
        "¿En qué casos lo haría de otra manera?",
        "Dice cuándo sirve su método.",
        "Diga cuándo sirve su método y cuándo no.",
        "El trabajo real está lleno de excepciones; si nombra una, se ve que la conoce.",
        "Añada a cada paso una frase que empiece por «Si …».",
        "Empiece así: «Si …, entonces …»",
    ),
    Facet.ALTERNATIVE: FacetWording(
        "alternativas",
        "¿Qué otras opciones consideró?",
        "Sopesa una alternativa.",
        "Nombre una alternativa y diga por qué no la eligió.",
        "Una decisión solo se entiende cuando se ve a qué se renunció por ella.",
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
        "Para cada resultado de su respuesta, apunte cómo lo comprobó.",
        "Empiece así: «Se notaba que funcionaba porque …»",
    ),
    Facet.OUTCOME: FacetWording(
        "el resultado",
        "¿Cómo terminó todo?",
        "Dice cómo terminó.",
        "Diga cómo terminó y a quién afectó.",
        "Una historia sin final obliga a adivinar a quien escucha.",
        "Escriba una frase final: qué cambió después y en qué se notaba.",
        "Empiece así: «Al final …»",
    ),
    Facet.LIMIT: FacetWording(
        "riesgos, costes o límites",
        "¿Qué podría salir mal todavía?",
        "Nombra un límite, un coste o un riesgo.",
        "Nombre un riesgo, un coste o un límite de esa solución.",
        "La experiencia enseña lo que la propia solución no resuelve.",
        "Termine la frase «Esto no funcionaría si …» y añádala a su respuesta.",
        "Empiece así: «El riesgo era …»",
    ),
    Facet.LESSON: FacetWording(
        "lo que aprendió",
        "¿Qué haría de otra manera la próxima vez?",
        "Dice lo que aprendió.",
        "Diga qué hace de otra manera desde entonces.",
        "Muestra que la experiencia cambia su manera de trabajar.",
        "Apunte una costumbre que adoptó después de esto y cuándo la siguió por última vez.",
        "Empiece así: «Desde entonces …»",
    ),
}

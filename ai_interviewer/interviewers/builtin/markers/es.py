"""Spanish discourse markers."""

from ai_interviewer.interviewers.builtin.markers.base import (
    Facet,
    Markers,
    phrases,
    words,
)

MARKERS = Markers(
    language="es",
    function_words=words(
        "el la los las un una unos unas y o u e pero sino que si cuando como donde "
        "quien qué cuál por para con sin de del al a en entre sobre desde hasta hacia "
        "yo me mi mis mí nos nuestro nuestra nuestros tú te tu su sus él ella ellos "
        "ellas lo le les se es son era eran ser fue fueron está están estaba ha han he "
        "había hay haber habría sería puede pueden podía podría debe no ni ya muy más "
        "menos también solo sólo todo toda todos todas este esta esto estos estas ese "
        "esa eso aquel cada otro otra algo nada así entonces aquí allí cómo"
    ),
    boilerplate=phrases(
        "experiencia | conocimientos | conocimiento | buen | buena | sólida | capacidad "
        "| años | equipo | puesto | trabajo | nivel | similar | deseable"
    ),
    facets={
        Facet.ACTION: phrases("yo | mi | mis | me"),
        Facet.STEPS: phrases(
            "primero | en segundo lugar | en tercer lugar | luego | después | antes de"
            " | finalmente | por último | a continuación | más tarde | empecé por"
            " | empezamos por | empiezo por | comencé por | comienzo por | paso a paso"
            " | pasos"
        ),
        Facet.REASON: phrases(
            "porque | ya que | puesto que | por eso | por lo tanto | así que | para que "
            "| debido a | como resultado | de lo contrario | la razón | lo que "
            "significa"
        ),
        Facet.CONDITION: phrases(
            "si | salvo que | a menos que | siempre que | en caso de | según si"
        ),
        Facet.ALTERNATIVE: phrases(
            "en vez de | en lugar de | alternativ* | opción | opciones | podría haber"
            " | podríamos haber | otra manera"
        ),
        Facet.CHECK: phrases(
            "comprob* | verific* | probé | probamos | pruebo | probar | una prueba | pruebas"
            " | medí | medimos | medir | mido | medición | compar* | confirm* | demostr*"
            " | evidencia* | vi | encontré | encontramos | observ* | pregunté | preguntamos"
            " | revis*"
        ),
        Facet.OUTCOME: phrases(
            "resultado | resultados | resultó | al final | bajó | subió | cayó | redujo"
            " | redujimos | reduje | aumentó | mejoró | mejoraron | disminu* | desde entonces"
            " | ahora | aceptó | aceptaron | terminó | logr*"
        ),
        Facet.LIMIT: phrases(
            "pero | sin embargo | aunque | no obstante | riesgo* | costó | cuesta"
            " | a costa de | desventaja* | límite* | depende* | error* | equivoc* | falla*"
            " | peor"
        ),
        Facet.LESSON: phrases(
            "aprend* | la próxima vez | de otra manera | de otro modo | desde entonces"
            " | me di cuenta | en retrospectiva"
        ),
    },
    perhaps={
        Facet.STEPS: phrases("segundo | tercero | antes | empec* | empiez* | comenc* | paso"),
        Facet.ALTERNATIVE: phrases("sino | comparad* | habría | en cambio | que no"),
        Facet.CHECK: phrases("prob* | prueba* | med* | encontr* | pregunt*"),
        Facet.OUTCOME: phrases("result* | redu* | aument* | mejor*"),
        Facet.LIMIT: phrases("salvo | coste* | costo* | precio | solo | nunca"),
        Facet.LESSON: phrases("diferente"),
    },
    asks={
        Facet.ACTION: phrases(
            "qué hizo usted | qué hiciste | tu parte | su parte | fue suya | ha hecho usted | suya"
            " | ha probado usted"
        ),
        Facet.STEPS: phrases(
            "cómo harías | cómo haría | cómo lo | los pasos | paso a paso | qué harías | qué "
            "haría | por dónde | cómo explicaría | cómo trabajó | cómo decidió"
        ),
        Facet.REASON: phrases("por qué | causa | razón | decid* | decisión | decisiones"),
        Facet.CONDITION: phrases("en qué casos | en qué caso"),
        Facet.ALTERNATIVE: phrases(
            "alternativ* | en lugar de | opciones | métodos | comparó | compararía"
        ),
        Facet.CHECK: phrases(
            "se nota | cómo comprob* | cómo supo | cómo supiste | verific* | comprobaría | "
            "comprueba | cómo "
            "probaría | cómo se asegura | cómo midió | demostrar"
        ),
        Facet.OUTCOME: phrases(
            "cómo terminó | terminó | cuál fue el resultado | qué resultado | qué pasó"
        ),
        Facet.LIMIT: phrases(
            "riesgo* | salir mal | límites | más difícil | precio | fallaría | falla primero "
            "| sacrific* | mala elección | renunciar | más cara | equivocarse "
            "| se equivoca | le cuesta"
        ),
        Facet.LESSON: phrases("aprend* | de otra manera | próxima vez"),
    },
    generic=phrases(
        "siempre | normalmente | en general | generalmente | a menudo | todo el mundo | "
        "la gente | importante | muy | por supuesto | en mi opinión | creo que | "
        "naturalmente | básicamente | bueno | buena | mejor* | moderno* | fácil | "
        "exitos* | positivo | contento* | satisfech*"
    ),
    people=phrases(
        "lider* | mentor* | comunic* | equipo* | client* | compañer* | present* | "
        "explic* | negoci* | colabor* | guiar"
    ),
)

"""French discourse markers."""

from ai_interviewer.interviewers.builtin.markers.base import (
    Facet,
    Markers,
    meant,
    phrases,
    words,
)

MARKERS = Markers(
    language="fr",
    function_words=words(
        "le la les l un une des du de d et ou mais donc or ni car que qui quoi dont où "
        "quand comme si je j me m mon ma mes moi nous notre nos tu te ton ta tes il "
        "elle ils elles on son sa ses leur leurs vous votre vos ce cet cette ces c cela "
        "ça se s est sont était étaient être été ai as a avons ont avait avaient aurait "
        "serait sera peut peuvent pouvait pourrait doit à au aux en dans sur sous par "
        "pour avec sans entre vers chez depuis jusque ne n pas plus moins très aussi "
        "encore déjà toujours tout toute tous toutes autre même y ainsi alors ici là"
    ),
    boilerplate=phrases(
        "expérience | connaissance | connaissances | bonne | bon | solide | maîtrise | "
        "capacité | ans | équipe | poste | travail | niveau | similaire | idéalement | "
        "souhaité"
    ),
    facets={
        Facet.ACTION: phrases("je | j'ai | mon | ma | mes | j'aurais"),
        Facet.STEPS: (
            *phrases(
                "d'abord | premièrement | deuxièmement | ensuite | puis | avant de"
                " | finalement | plus tard | étape | étapes | commencé par | commence par"
                " | commencer par | pour finir"
            ),
            meant("après", not_before=r"\s+tout\b"),
        ),
        Facet.REASON: (
            *phrases(
                "parce que | parce qu'il | puisque | donc | c'est pourquoi | afin de"
                " | afin que | pour que | grâce à | à cause de | en raison de | sinon"
                " | ce qui signifie | la raison"
            ),
            meant("car", not_after="le | un | en | du | ce"),
        ),
        Facet.CONDITION: phrases("si | s'il | à moins que | sauf si | au cas où | selon que"),
        Facet.ALTERNATIVE: phrases(
            "au lieu de | plutôt que | alternativ* | option | options | aurait pu | aurais pu"
            " | aurions pu | autre solution"
        ),
        Facet.CHECK: (
            *phrases(
                "vérifi* | testé* | teste | tester | testais | un test | tests | mesuré*"
                " | mesurer | mesurais | mesurait | je mesure | comparé* | comparer"
                " | je compare | comparais | confirm* | prouvé* | prouve | montré"
                " | montre que | montrait | constat* | trouvé* | observé* | observer"
                " | j'observe | demandé si | demandé comment | demandé pourquoi"
            ),
            meant("preuve*", not_after="fait | faire | fais | faisant"),
        ),
        Facet.OUTCOME: phrases(
            "résultat | résultats | au final | à la fin | baiss* | augmenté* | augmente"
            " | diminu* | réduit* | amélior* | depuis lors | depuis ce jour | désormais"
            " | maintenant | accepté* | finalement | abouti*"
        ),
        Facet.LIMIT: phrases(
            "mais | cependant | toutefois | pourtant | bien que | risque* | coûté | coûte"
            " | au prix de | inconvénient* | limite | limites | dépend* | erreur* | faux"
            " | échou* | pire"
        ),
        Facet.LESSON: phrases(
            "appris | la prochaine fois | différemment | depuis lors | depuis ce jour"
            " | avec le recul | j'ai compris | nous avons compris"
        ),
    },
    perhaps={
        Facet.STEPS: phrases("après | avant | enfin | étape* | commenc*"),
        Facet.REASON: phrases("car"),
        Facet.ALTERNATIVE: phrases("plutôt | option* | comparé* | en revanche | soit"),
        Facet.CHECK: phrases(
            "test* | mesur* | compar* | prouv* | preuve* | montr* | trouv* | observ* | demand*"
        ),
        Facet.OUTCOME: phrases("résultat* | augment* | rédui* | depuis | accept*"),
        Facet.LIMIT: phrases("sauf | coût* | prix | limite* | seulement | jamais"),
        Facet.LESSON: phrases("depuis | compris"),
    },
    asks={
        Facet.ACTION: phrases(
            "qu'avez-vous fait | qu’avez-vous fait | avez-vous fait vous-même | votre part | "
            "votre rôle | venait de vous | vous-même"
        ),
        Facet.STEPS: phrases(
            "comment feriez-vous | comment avez-vous | étapes | étape par étape | que "
            "feriez-vous | par quoi | comment expliqueriez-vous | comment y"
        ),
        Facet.REASON: phrases("pourquoi | cause | raison | décid* | décision | décisions"),
        Facet.CONDITION: phrases("dans quels cas | dans quel cas"),
        Facet.ALTERNATIVE: phrases("alternativ* | au lieu de | options | approches | compar*"),
        Facet.CHECK: phrases(
            "à quoi voyez-vous | comment vérifi* | comment saviez-vous | vérifi* | "
            "testeriez-vous | assurez-vous "
            "| mesuré | prouver"
        ),
        Facet.OUTCOME: phrases(
            "comment cela s'est terminé | quel a été le résultat | a donné | résultats | "
            "qu'est-il arrivé"
        ),
        Facet.LIMIT: phrases(
            "risque* | mal tourner | limites | plus difficile | quel prix | lâche* | compromis "
            "| mauvais choix | renoncer | coûté | se trompe-t-on | se trompent-ils"
        ),
        Facet.LESSON: phrases("appris | différemment | prochaine fois | avec le recul"),
    },
    generic=phrases(
        "toujours | en général | généralement | souvent | d'habitude | tout le monde | "
        "les gens | important* | très | bien sûr | à mon avis | je crois | je pense | "
        "naturellement | simplement | bon | bonne | meilleur* | moderne* | facile* | "
        "succès | positif | content* | satisfait*"
    ),
    people=phrases(
        "dirig* | mentor* | communi* | équipe* | client* | collègue* | présent* | "
        "expliqu* | négoci* | collabor* | accompagn* | encadr*"
    ),
)

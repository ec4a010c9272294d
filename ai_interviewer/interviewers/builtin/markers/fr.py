"""French discourse markers."""

from ai_interviewer.interviewers.builtin.markers.base import (
    Facet,
    Markers,
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
        Facet.STEPS: phrases(
            "d'abord | premièrement | deuxièmement | ensuite | puis | après | avant | "
            "enfin | finalement | plus tard | étape* | commenc* | pour finir"
        ),
        Facet.REASON: phrases(
            "parce que | parce qu'il | car | puisque | donc | c'est pourquoi | afin de "
            "| afin que | pour que | grâce à | à cause de | en raison de | sinon | ce "
            "qui signifie | la raison"
        ),
        Facet.CONDITION: phrases(
            "si | s'il | à moins que | sauf si | lorsque | quand | jusqu'à ce que | au cas où"
        ),
        Facet.ALTERNATIVE: phrases(
            "au lieu de | plutôt que | plutôt | alternativ* | option* | comparé* | "
            "aurait pu | aurais pu | en revanche | soit"
        ),
        Facet.CHECK: phrases(
            "vérifi* | test* | mesur* | compar* | confirm* | prouv* | preuve* | montr* "
            "| constat* | trouv* | observ* | demand*"
        ),
        Facet.OUTCOME: phrases(
            "résultat* | au final | à la fin | baiss* | augment* | diminu* | rédui* | "
            "amélior* | depuis | désormais | maintenant | accept* | finalement | "
            "abouti*"
        ),
        Facet.LIMIT: phrases(
            "mais | cependant | toutefois | pourtant | bien que | sauf | risque* | "
            "coût* | prix | inconvénient* | limite* | dépend* | erreur* | faux | échou* "
            "| seulement | jamais | pire"
        ),
        Facet.LESSON: phrases(
            "appris | la prochaine fois | différemment | depuis | avec le recul | compris"
        ),
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

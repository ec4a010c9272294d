"""What the built-in interviewer says in French after the levels."""

from ai_interviewer.interviewers.builtin.markers.base import Facet
from ai_interviewer.interviewers.builtin.wording.after import AfterWording

AFTER = AfterWording(
    question="question {number}",
    decimal_sign=",",
    fill_in="[à compléter : {what}]",
    slots={
        Facet.ACTION: "ce que vous avez fait vous-même",
        Facet.STEPS: "ce que vous feriez d’abord, ensuite et à la fin",
        Facet.REASON: "pourquoi ce choix",
        Facet.CONDITION: "quand cela convient et quand cela ne convient pas",
        Facet.ALTERNATIVE: "ce qui était possible aussi, et ce que cela aurait coûté",
        Facet.CHECK: "comment vous savez, ou sauriez, que cela fonctionne",
        Facet.OUTCOME: "ce que cela a donné",
        Facet.LIMIT: "ce que cela a coûté, ou ce qui pouvait mal tourner",
        Facet.LESSON: "ce que vous feriez différemment aujourd’hui",
    },
    rechecked="Relu après votre objection, avec les mêmes règles. Seule la réponse elle-même est "
    "notée : une objection ne change donc pas les niveaux.",
    claim_shown="Votre CV indique {claim}, et la réponse le confirme.",
    answered="Réponses données : {count} sur {total}.",
    answered_none="Aucune réponse ne contenait quoi que ce soit à évaluer.",
    joint=" et ",
    strongest_and_weakest="Points forts : {strongest} ({high} sur 10) ; points faibles : "
    "{weakest} ({low} sur 10).",
    even="{names} : des résultats proches, en moyenne {span} sur 10.",
    between="entre {low} et {high}",
    most_often_missing="Ce qui a manqué le plus souvent : {name} ({questions}).",
    nothing_missing="Rien de ce qui était demandé n’a manqué à plusieurs reprises.",
    nothing_to_assess="Il n’y avait rien à évaluer ici : {questions} ; cela compte pour zéro.",
    practise_unanswered="Questions où il n’y avait rien à évaluer",
    gap_why="L’offre le demande, et vos réponses ne l’ont pas montré.",
    gap_exercise="Décrivez en quatre phrases le travail qui s’en rapproche le plus : la situation, "
    "votre part, vos raisons et ce que cela a donné.",
    clarity_topic="Le dire plus brièvement",
    clarity_why="Des mots vagues donnent l’impression d’idées vagues.",
    clarity_exercise="Lisez une de ces réponses à voix haute et barrez chaque mot qui n’apporte "
    "rien. Mettez ensuite l’idée principale au début.",
    unanswered_why="Même sans la solution, vous pouvez montrer comment vous raisonnez.",
    unanswered_exercise="Répondez à chacune en quatre phrases : de quoi il s’agit, ce que vous "
    "regarderiez d’abord, ce qui vous fait hésiter et comment vous trouveriez la réponse.",
    keep_up_topic="Dire la même chose en moins de temps",
    keep_up_why="Vos réponses contiennent ce qui était demandé ; dans un vrai entretien, le temps "
    "est compté.",
    keep_up_exercise="Redites une de ces réponses à voix haute en quatre-vingt-dix secondes, sans "
    "oublier une seule raison ni le résultat.",
)

"""How the built-in interviewer speaks of facets in French."""

from ai_interviewer.interviewers.builtin.markers.base import Facet
from ai_interviewer.interviewers.builtin.wording.base import FacetWording

FACETS = {
    Facet.ACTION: FacetWording(
        "votre propre part",
        "Quelle était exactement votre part ?",
        "Vous dites ce que vous avez fait vous-même.",
        "Dites ce que vous avez fait vous-même, et pas seulement l’équipe.",
        "C’est vous que l’on recrute, pas l’équipe : il faut voir votre part.",
        "Racontez de nouveau la réponse en commençant chaque phrase par « je ». Remettez ensuite "
        "« nous » là où c’est vraiment le cas.",
        "Commencez ainsi : « Ma part était … »",
    ),
    Facet.STEPS: FacetWording(
        "les étapes dans l’ordre",
        "Quelles ont été les étapes, dans l’ordre ?",
        "Vous avancez étape par étape.",
        "Donnez les étapes dans l’ordre : d’abord, ensuite, à la fin.",
        "Sans ordre, on ne distingue pas une méthode d’un coup de chance.",
        "Écrivez la réponse en trois à cinq étapes numérotées, puis seulement en texte.",
        "Commencez ainsi : « D’abord …, ensuite … »",
    ),
    Facet.REASON: FacetWording(
        "les raisons",
        "Pourquoi avoir fait ainsi ?",
        "Vous donnez des raisons.",
        "Donnez une raison pour chaque choix.",
        "Les raisons montrent le jugement ; sans elles, un choix peut être une habitude.",
        "Écrivez « parce que » après chaque décision et terminez la phrase.",
        "Commencez ainsi : « J’ai choisi cela parce que … »",
    ),
    Facet.CONDITION: FacetWording(
        "quand cela vaut",
        "Dans quels cas feriez-vous autrement ?",
        "Vous dites quand une chose vaut.",
        "Dites quand votre approche convient et quand elle ne convient pas.",
        "Le vrai travail est plein d’exceptions ; en nommer une montre que vous la connaissez.",
        "Ajoutez à chaque étape une phrase qui commence par « Si … ».",
        "Commencez ainsi : « Si …, alors … »",
    ),
    Facet.ALTERNATIVE: FacetWording(
        "les autres possibilités",
        "Quelles autres options aviez-vous ?",
        "Vous pesez une autre possibilité.",
        "Nommez une autre possibilité et dites pourquoi vous ne l’avez pas choisie.",
        "Une décision se comprend à côté de ce à quoi elle a fait renoncer.",
        "Notez deux autres possibilités, chacune avec un avantage et un coût. Ajoutez la meilleure "
        "à votre réponse.",
        "Commencez ainsi : « On pouvait aussi …, mais … »",
    ),
    Facet.CHECK: FacetWording(
        "la vérification",
        "Comment saviez-vous que cela marchait ?",
        "Vous dites comment vous le savez ou le vérifieriez.",
        "Dites comment vous le saviez ou comment vous le vérifieriez.",
        "Une affirmation vérifiée vaut plus qu’une autre.",
        "Pour chaque résultat de votre réponse, notez ce qui vous en a donné la certitude.",
        "Commencez ainsi : « On voyait que cela marchait parce que … »",
    ),
    Facet.OUTCOME: FacetWording(
        "le résultat",
        "Qu’est-ce que cela a donné à la fin ?",
        "Vous dites ce que cela a donné.",
        "Dites ce que cela a donné, et pour qui.",
        "Une histoire sans fin laisse deviner.",
        "Écrivez une phrase de fin : ce qui était différent après, et à quoi on le voyait.",
        "Commencez ainsi : « À la fin … »",
    ),
    Facet.LIMIT: FacetWording(
        "les risques, les coûts ou les limites",
        "Qu’est-ce qui peut encore mal tourner ?",
        "Vous nommez une limite, un coût ou un risque.",
        "Nommez un risque, un coût ou une limite de ce que vous proposez.",
        "Avec de l’expérience, on sait ce que sa propre solution ne fait pas.",
        "Terminez la phrase « Cela ne marcherait pas si … » et ajoutez-la à votre réponse.",
        "Commencez ainsi : « Le risque était … »",
    ),
    Facet.LESSON: FacetWording(
        "ce que vous avez appris",
        "Que feriez-vous différemment la prochaine fois ?",
        "Vous dites ce que vous en avez appris.",
        "Dites ce que vous faites différemment depuis.",
        "Cela montre que l’expérience change votre façon de travailler.",
        "Notez une habitude que vous avez changée ensuite, et quand vous l’avez suivie pour la "
        "dernière fois.",
        "Commencez ainsi : « Depuis, je … »",
    ),
}

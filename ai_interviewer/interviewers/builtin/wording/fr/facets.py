"""How the built-in interviewer speaks of facets in French."""

from ai_interviewer.interviewers.builtin.markers.base import Facet
from ai_interviewer.interviewers.builtin.wording.base import FacetWording

FACETS = {
    Facet.ACTION: FacetWording(
        "votre part personnelle",
        "Qu’avez-vous fait exactement vous-même ?",
        "Vous dites ce que vous avez fait vous-même.",
        "Dites ce que vous avez fait vous-même, et pas seulement ce qu’a fait l’équipe.",
        "C’est vous que l’on recrute, pas l’équipe : il faut voir votre part.",
        "Redites la réponse en commençant chaque phrase par « je ». Remettez ensuite « nous » là "
        "où c’est vraiment le cas.",
        "Commencez ainsi : « De mon côté, j’ai … »",
    ),
    Facet.STEPS: FacetWording(
        "les étapes dans l’ordre",
        "Quelles ont été les étapes, dans l’ordre ?",
        "Vous racontez étape par étape.",
        "Donnez les étapes dans l’ordre : ce qui vient d’abord, ensuite et à la fin.",
        "Sans ordre, on ne distingue pas une méthode d’un coup de chance.",
        "Écrivez la réponse en trois à cinq étapes numérotées, et seulement ensuite en texte "
        "suivi.",
        "Commencez ainsi : « D’abord …, ensuite … »",
    ),
    Facet.REASON: FacetWording(
        "les raisons",
        "Pourquoi avoir procédé ainsi ?",
        "Vous donnez des raisons.",
        "Donnez une raison pour chaque choix.",
        "Les raisons montrent votre jugement ; sans elles, un choix peut n’être qu’une habitude.",
        "Écrivez « parce que » après chaque décision et terminez la phrase.",
        "Commencez ainsi : « J’ai choisi cela parce que … »",
    ),
    Facet.CONDITION: FacetWording(
        "quand cela convient",
        "Dans quels cas feriez-vous autrement ?",
        "Vous dites quand votre approche convient.",
        "Dites quand votre approche convient et quand elle ne convient pas.",
        "La pratique est pleine d’exceptions ; en citer une montre que vous la connaissez.",
        "Ajoutez à chaque étape une phrase qui commence par « Si … ».",
        "Commencez ainsi : « Si …, alors … »",
    ),
    Facet.ALTERNATIVE: FacetWording(
        "les autres possibilités",
        "Quelles autres options aviez-vous ?",
        "Vous envisagez une autre possibilité.",
        "Citez une autre possibilité et dites pourquoi vous ne l’avez pas choisie.",
        "On comprend une décision quand on voit à quoi il a fallu renoncer.",
        "Notez deux autres possibilités, chacune avec un avantage et un coût. Ajoutez la meilleure "
        "à votre réponse.",
        "Commencez ainsi : « On pouvait aussi …, mais … »",
    ),
    Facet.CHECK: FacetWording(
        "la vérification",
        "Comment saviez-vous que cela fonctionnait ?",
        "Vous dites comment vous le savez ou le vérifieriez.",
        "Dites comment vous le saviez ou comment vous le vérifieriez.",
        "Une affirmation vérifiée vaut plus qu’une affirmation qui ne l’est pas.",
        "Pour chaque résultat de votre réponse, notez ce qui vous en a donné la certitude.",
        "Commencez ainsi : « On voyait que cela fonctionnait, car … »",
    ),
    Facet.OUTCOME: FacetWording(
        "le résultat",
        "Qu’est-ce que cela a donné à la fin ?",
        "Vous dites ce que cela a donné.",
        "Dites ce que cela a donné, et pour qui cela a changé quelque chose.",
        "Sans la fin de l’histoire, il ne reste qu’à deviner.",
        "Écrivez une phrase de fin : ce qui avait changé ensuite, et à quoi on le voyait.",
        "Commencez ainsi : « À la fin … »",
    ),
    Facet.LIMIT: FacetWording(
        "les risques, les coûts ou les limites",
        "Qu’est-ce qui peut encore mal tourner ?",
        "Vous citez une limite, un coût ou un risque.",
        "Citez un risque, un coût ou une limite de cette solution.",
        "L’expérience apprend ce qu’une solution ne sait pas faire.",
        "Terminez la phrase « Cela ne marcherait pas si … » et ajoutez-la à votre réponse.",
        "Commencez ainsi : « Le risque était … »",
    ),
    Facet.LESSON: FacetWording(
        "ce que vous avez appris",
        "Que feriez-vous différemment la prochaine fois ?",
        "Vous dites ce que vous en avez retenu.",
        "Dites ce que vous faites différemment depuis.",
        "Cela montre que l’expérience change votre façon de travailler.",
        "Notez une habitude que vous avez prise ensuite, et quand vous l’avez suivie pour la "
        "dernière fois.",
        "Commencez ainsi : « Depuis, je … »",
    ),
}

"""What the built-in interviewer asks in French."""

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.interviewers.builtin.markers.base import SectionKind
from ai_interviewer.interviewers.builtin.wording.variants import Variants

JOB = {
    SectionKind.SKILLS: "le poste demande {requirement}",
    SectionKind.DUTIES: "les missions comprennent {requirement}",
    SectionKind.PREFERRED: "un atout serait {requirement}",
    SectionKind.UNKNOWN: "l’annonce mentionne {requirement}",
    SectionKind.ASIDE: "l’annonce mentionne {requirement}",
}

CLAUSE = "l’annonce dit : {requirement}"

EASIER = Variants(
    with_evidence={
        QuestionType.PROJECT: (
            "Votre CV indique {evidence}. Qu’y avez-vous fait vous-même ? Je demande, car {job}.",
            "{Job}, d’où mon intérêt pour {evidence}. Comment avez-vous procédé ?",
            "Prenons {evidence} dans votre CV. Qu’est-ce que cela a donné ? En effet, {job}.",
            "{Job}. En repensant à {evidence}, par quoi avez-vous commencé ?",
        ),
        QuestionType.TECHNICAL: (
            "Vous écrivez {evidence}. Comment expliqueriez-vous les étapes à quelqu’un qui "
            "débute ? "
            "En effet, {job}.",
            "{Job}. Pour un travail comme {evidence}, comment vérifiez-vous que tout est juste ?",
            "Restons sur {evidence}. Pourquoi avoir fait ainsi ? Je demande, car {job}.",
            "{Job}. En repensant à {evidence}, qu’est-ce qui peut mal tourner ?",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}, et je lis {evidence}. Racontez-moi un moment où vous avez demandé de l’aide.",
            "Votre CV indique {evidence}. Qu’en avez-vous appris ? Je demande, car {job}.",
            "Revenez un instant à {evidence}. Quel jour vous revient le plus ? En effet, {job}.",
            "{Job}. Comment avez-vous travaillé avec les autres sur {evidence} ?",
        ),
    },
    without_evidence={
        QuestionType.PROJECT: (
            "{Job}. Racontez-moi une fois où vous avez fait une chose semblable, au travail ou "
            "ailleurs.",
            "{Job}. Dans tout ce que vous avez fait, qu’est-ce qui s’en rapproche le plus ?",
            "Parlons de {requirement}. Qu’avez-vous déjà essayé vous-même dans ce sens ?",
            "{Job}. Quand avez-vous fait pour la dernière fois quelque chose de ce genre ?",
        ),
        QuestionType.TECHNICAL: (
            "{Job}. Décrivez-moi un cas typique, étape par étape.",
            "{Job}. À quoi voyez-vous que c’est bien fait ?",
            "{Job}. Qu’est-ce qui compte le plus là-dedans, et pourquoi ?",
            "Parlons de {requirement}. Où se trompe-t-on facilement ?",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}. Racontez-moi un jour où vous avez dû faire quelque chose de ce genre.",
            "{Job}. Racontez-moi une fois où cela a compté, au travail ou ailleurs.",
            "{Job}. Qu’est-ce qui vous aide à bien le faire ?",
            "Parlons de {requirement}. Qu’est-ce qui vous paraît le plus difficile ?",
        ),
    },
)

USUAL = Variants(
    with_evidence={
        QuestionType.PROJECT: (
            "Votre CV indique {evidence}. Quelle décision venait de vous ? Je demande, car {job}.",
            "{Job}, et je m’arrête donc à {evidence}. Racontez-moi, étape par étape, ce travail.",
            "Vous écrivez {evidence}. Quelles autres options aviez-vous ? C’est utile ici, car "
            "{job}.",
            "{Job}, et votre CV indique {evidence}. Comment saviez-vous que cela marchait ?",
            "Prenons {evidence} dans votre CV. Qu’est-ce qui était le plus difficile ? En effet, "
            "{job}.",
        ),
        QuestionType.TECHNICAL: (
            "{Job}. Après {evidence}, à quels risques feriez-vous attention chez nous ?",
            "Votre CV indique {evidence}. Comment testeriez-vous un tel travail au préalable ? En "
            "effet, {job}.",
            "{Job}, et vous écrivez {evidence}. Quelles alternatives avez-vous comparées ?",
            "Prenons {evidence} comme exemple. Qu’est-ce qui comptait le plus ? En effet, {job}.",
        ),
        QuestionType.BEHAVIORAL: (
            "Votre CV indique {evidence}. Racontez-moi un désaccord à ce sujet. Je demande, car "
            "{job}.",
            "{Job}, et vous écrivez {evidence}. Qui avez-vous dû convaincre ?",
            "Restons sur {evidence}. Qu’est-ce qui ne s’est pas passé comme prévu ? En effet, "
            "{job}.",
            "{Job}, et j’ai remarqué {evidence}. Que faites-vous différemment depuis ?",
        ),
    },
    without_evidence={
        QuestionType.PROJECT: (
            "{Job}. Parlez-moi d’un de vos travaux qui s’en rapproche.",
            "Parlons de {requirement}. Qu’avez-vous fait vous-même dans ce domaine ?",
            "{Job}. Quel exemple tiré de votre propre travail le montre le mieux ?",
            "{Job}. Quel travail vous y a le mieux préparé ?",
        ),
        QuestionType.TECHNICAL: (
            "{Job}. Supposons que cela arrive dès le premier mois. Comment feriez-vous ?",
            "Parlons de {requirement}. Qu’est-ce qui tend à mal tourner ?",
            "{Job}. Comment vous assurez-vous que c’est bien fait ?",
            "{Job}. Dans un cas difficile, que regarderiez-vous d’abord ?",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}. Racontez-moi une fois où on vous l’a demandé.",
            "{Job}. Quand avez-vous dû faire cela sous pression pour la dernière fois ?",
            "Parlons de {requirement}. Qu’avez-vous appris de vos erreurs à ce sujet ?",
            "{Job}. Racontez-moi une situation de ce genre qui a tourné autrement que prévu.",
        ),
    },
)

HARDER = Variants(
    with_evidence={
        QuestionType.PROJECT: (
            "Vous écrivez {evidence}. Quel prix a eu ce choix ? Je demande, car {job}.",
            "{Job}, et vous écrivez {evidence}. Que faudrait-il pour obtenir le même résultat "
            "ici ?",
            "Votre CV indique {evidence}. Comment avez-vous mesuré le bénéfice ? Je demande, car "
            "{job}.",
            "{Job}. Avec le recul, que feriez-vous différemment pour {evidence} ?",
        ),
        QuestionType.TECHNICAL: (
            "{Job}, et vous écrivez {evidence}. En cas de panne ici, comment chercheriez-vous la "
            "cause ?",
            "Prenons {evidence}. Quel compromis feriez-vous autrement aujourd’hui ? Je demande, "
            "car {job}.",
            "{Job}. Dans quelle situation {evidence} aurait-il été un mauvais choix ?",
            "{Job}, et votre CV indique {evidence}. Que faudrait-il prouver avant de le refaire "
            "ici ?",
        ),
        QuestionType.BEHAVIORAL: (
            "Votre CV indique {evidence}. Laquelle de vos décisions a déplu ? Je demande, "
            "car {job}.",
            "{Job}. Derrière {evidence}, quelle décision vous a le plus coûté ?",
            "Vous écrivez {evidence}. À quoi avez-vous dû renoncer pour cela ? En effet, {job}.",
            "{Job}, et {evidence} n’a pas dû plaire à tous. Comment avez-vous traité les "
            "objections ?",
        ),
    },
    without_evidence={
        QuestionType.PROJECT: (
            "{Job}. Parlez-moi du travail le plus difficile de ce genre sous votre responsabilité.",
            "Parlons de {requirement}. Quelle décision vous a coûté le plus cher dans ce domaine ?",
            "{Job}. Lequel de vos résultats convaincrait ici une personne sceptique ?",
            "{Job}. Que faites-vous aujourd’hui autrement qu’à vos débuts ?",
        ),
        QuestionType.TECHNICAL: (
            "{Job}. Où se trompent même les gens d’expérience ?",
            "Parlons de {requirement}. Quand déconseilleriez-vous la façon habituelle de faire ?",
            "{Job}. Comment montreriez-vous à quelqu’un qui débute ce qu’est un bon travail ?",
            "{Job}. Comment voyez-vous assez tôt que cela tourne mal ?",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}. Racontez-moi la situation la plus difficile de ce genre que vous avez vécue.",
            "{Job}. Quand avez-vous maintenu pour la dernière fois une telle décision malgré les "
            "désaccords ?",
            "Parlons de {requirement}. Que feriez-vous différemment si votre cas le plus difficile "
            "revenait ?",
            "{Job}. Racontez-moi une situation de ce genre où vous avez changé d’avis.",
        ),
    },
)

AGAIN = Variants(
    with_evidence={
        QuestionType.PROJECT: (
            "Revenons à {requirement}. Un autre exemple serait {evidence}. Qu’y avez-vous fait "
            "vous-même ?",
            "Voyons un autre exemple de {requirement}. Vous écrivez {evidence}. Qu’est-ce que cela "
            "a donné ?",
            "Je voudrais un autre exemple de {requirement}, peut-être {evidence}. Quelle décision "
            "venait de vous ?",
        ),
        QuestionType.TECHNICAL: (
            "Revenons à {requirement}, avec {evidence} comme autre exemple. Comment "
            "vérifieriez-vous ce travail ?",
            "Voyons un autre exemple de {requirement}. Vous écrivez {evidence}. Qu’est-ce qui peut "
            "mal tourner ?",
            "Je voudrais un autre exemple de {requirement}, peut-être {evidence}. Pourquoi avoir "
            "fait ainsi ?",
        ),
        QuestionType.BEHAVIORAL: (
            "Revenons à {requirement}, avec {evidence} comme autre exemple. Comment avez-vous "
            "travaillé avec les autres ?",
            "Voyons un autre exemple de {requirement}. Vous écrivez {evidence}. Qu’en avez-vous "
            "appris ?",
            "Je voudrais un autre exemple de {requirement}, peut-être {evidence}. Qu’est-ce qui a "
            "dévié du plan ?",
        ),
    },
    without_evidence={
        QuestionType.PROJECT: (
            "Revenons à {requirement}. Parlez-moi d’un autre exemple tiré de votre travail.",
            "Nous avons déjà parlé de {requirement}. Quel autre exemple vous vient à l’esprit ?",
            "Je voudrais un autre exemple de {requirement}. Qu’avez-vous fait vous-même cette "
            "fois-là ?",
            "Encore une fois {requirement}. Qu’est-ce que cela a donné dans un autre exemple ?",
        ),
        QuestionType.TECHNICAL: (
            "Revenons à {requirement}. Dans un autre exemple, comment vérifieriez-vous le "
            "résultat ?",
            "Je voudrais un autre exemple de {requirement}. Qu’est-ce qui peut y mal tourner ?",
            "Nous avons déjà parlé de {requirement}. Dans un autre exemple, par quoi "
            "commenceriez-vous ?",
            "Encore une fois {requirement}. Quelles approches compareriez-vous dans un autre "
            "exemple ?",
        ),
        QuestionType.BEHAVIORAL: (
            "Revenons à {requirement}. Racontez-moi un autre exemple, avec d’autres personnes.",
            "Nous avons déjà parlé de {requirement}. Qu’avez-vous appris d’un autre exemple ?",
            "Je voudrais un autre exemple de {requirement}. Comment avez-vous décidé quoi faire "
            "cette fois-là ?",
            "Encore une fois {requirement}. Dans un autre exemple, qu’est-ce qui a dévié du plan ?",
        ),
    },
)

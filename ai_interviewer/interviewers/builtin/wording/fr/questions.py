"""What the built-in interviewer asks in French."""

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.interviewers.builtin.markers.base import SectionKind
from ai_interviewer.interviewers.builtin.wording.variants import Variants

JOB = {
    SectionKind.SKILLS: "parmi les exigences figure {requirement}",
    SectionKind.DUTIES: "parmi les missions figure {requirement}",
    SectionKind.PREFERRED: "{requirement} serait un atout",
    SectionKind.UNKNOWN: "l’annonce mentionne {requirement}",
    SectionKind.ASIDE: "l’annonce mentionne {requirement}",
}

CLAUSE = "l’annonce dit : {requirement}"

EASIER = Variants(
    with_evidence={
        QuestionType.PROJECT: (
            "Votre CV mentionne {evidence}. Qu’avez-vous fait vous-même ? Je vous le demande, car "
            "{job}.",
            "{Job}, d’où mon intérêt pour {evidence}. Comment avez-vous procédé ?",
            "Prenons {evidence} dans votre CV. Qu’est-ce que cela a donné ? Cela m’intéresse, car "
            "{job}.",
            "{Job}. Quand vous repensez à {evidence}, par quoi avez-vous commencé ?",
        ),
        QuestionType.TECHNICAL: (
            "Vous indiquez {evidence}. Comment expliqueriez-vous les étapes à quelqu’un qui "
            "débute ? Cela m’intéresse, car {job}.",
            "{Job}. Pour un travail comme {evidence}, comment vérifiez-vous que tout est correct ?",
            "Arrêtons-nous sur {evidence}. Pourquoi avoir procédé ainsi ? Je vous le demande, car "
            "{job}.",
            "{Job}. Si l’on prend {evidence} comme exemple, qu’est-ce qui peut mal tourner ?",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}, et je lis dans votre CV {evidence}. Racontez-moi un moment où vous avez "
            "demandé de l’aide.",
            "Votre CV mentionne {evidence}. Qu’avez-vous appris ? Je vous le demande, car {job}.",
            "Repensez à {evidence}. De quelle journée vous souvenez-vous le mieux ? Cela "
            "m’intéresse, car {job}.",
            "{Job}. Comment avez-vous travaillé avec les autres sur {evidence} ?",
        ),
    },
    without_evidence={
        QuestionType.PROJECT: (
            "{Job}. Racontez-moi une fois où vous avez fait quelque chose de semblable, au "
            "travail ou ailleurs.",
            "{Job}. Dans tout ce que vous avez fait, qu’est-ce qui s’en rapproche le plus ?",
            "Parlons du point {requirement}. Qu’avez-vous déjà essayé vous-même dans ce domaine ?",
            "{Job}. Quand avez-vous fait pour la dernière fois quelque chose de ce genre ?",
        ),
        QuestionType.TECHNICAL: (
            "{Job}. Décrivez-moi un cas typique, étape par étape.",
            "{Job}. À quoi voyez-vous que c’est bien fait ?",
            "{Job}. Qu’est-ce qui compte le plus dans ce domaine, et pourquoi ?",
            "Parlons du point {requirement}. Sur quoi se trompe-t-on facilement ?",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}. Racontez-moi un moment où cela a vraiment compté, au travail ou ailleurs.",
            "{Job}. Qu’est-ce qui vous aide à bien le faire ?",
            "{Job}. Racontez-moi comment vous avez aidé quelqu’un dans une situation semblable.",
            "Parlons du point {requirement}. Qu’est-ce qui vous paraît le plus difficile ?",
        ),
    },
)

USUAL = Variants(
    with_evidence={
        QuestionType.PROJECT: (
            "Votre CV mentionne {evidence}. Quelle décision venait de vous ? Je vous le demande, "
            "car {job}.",
            "{Job} : je m’arrête donc sur {evidence}. Racontez-moi étape par étape comment cela "
            "s’est passé.",
            "Vous indiquez {evidence}. Quelles autres options aviez-vous ? Cela m’intéresse, car "
            "{job}.",
            "{Job}, et votre CV mentionne {evidence}. Comment saviez-vous que cela avait marché ?",
            "Prenons {evidence} dans votre CV. Qu’est-ce qui était le plus difficile ? Cela "
            "m’intéresse, car {job}.",
        ),
        QuestionType.TECHNICAL: (
            "{Job}, et vous indiquez {evidence}. À quels risques feriez-vous attention chez nous ?",
            "Votre CV mentionne {evidence}. Comment testeriez-vous un tel travail au préalable ? "
            "Cela m’intéresse, car {job}.",
            "{Job}, d’où mon intérêt pour {evidence}. Quelles alternatives avez-vous comparées ?",
            "Prenons {evidence} comme exemple. Qu’est-ce qui comptait le plus ? Je "
            "vous le demande, car {job}.",
        ),
        QuestionType.BEHAVIORAL: (
            "Votre CV mentionne {evidence}. Racontez-moi un désaccord à ce sujet. Je vous le "
            "demande, car {job}.",
            "{Job}, et vous indiquez {evidence}. Qui avez-vous dû convaincre ?",
            "Arrêtons-nous sur {evidence}. Qu’est-ce qui ne s’est pas passé comme prévu ? Cela "
            "m’intéresse, car {job}.",
            "{Job}, et j’ai remarqué {evidence}. Que faites-vous différemment depuis ?",
        ),
    },
    without_evidence={
        QuestionType.PROJECT: (
            "{Job}. Parlez-moi d’un de vos travaux qui s’en rapproche.",
            "Parlons du point {requirement}. Qu’avez-vous fait vous-même dans ce domaine ?",
            "{Job}. Quel exemple tiré de votre propre travail le montre le mieux ?",
            "{Job}. Quel travail vous y a le mieux préparé ?",
        ),
        QuestionType.TECHNICAL: (
            "{Job}. Supposons que cela se présente dès la première semaine. Par où "
            "commenceriez-vous ?",
            "Parlons du point {requirement}. Qu’est-ce qui risque le plus de mal tourner ?",
            "{Job}. Comment vous assurez-vous que c’est bien fait ?",
            "{Job}. À quoi faites-vous le plus attention, et pourquoi ?",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}. Racontez-moi une situation où on vous l’a demandé.",
            "{Job}. Quand avez-vous dû faire cela sous pression pour la dernière fois ?",
            "Parlons du point {requirement}. Qu’avez-vous appris de vos erreurs à ce sujet ?",
            "{Job}. Racontez-moi une fois où cela ne s’est pas passé comme prévu.",
        ),
    },
)

HARDER = Variants(
    with_evidence={
        QuestionType.PROJECT: (
            "Vous indiquez {evidence}. À quel prix avez-vous fait ce choix ? Je vous le demande, "
            "car {job}.",
            "{Job}, et vous indiquez {evidence}. Que faudrait-il pour obtenir le même résultat "
            "ici ?",
            "Votre CV mentionne {evidence}. Comment avez-vous mesuré le bénéfice ? Cela "
            "m’intéresse, car {job}.",
            "{Job}. Avec le recul, que feriez-vous différemment pour {evidence} ?",
        ),
        QuestionType.TECHNICAL: (
            "{Job}, et votre CV mentionne {evidence}. Si cela ne marchait pas ici, comment "
            "chercheriez-vous la cause ?",
            "Prenons {evidence}. Quel compromis ne feriez-vous plus aujourd’hui ? Je vous le "
            "demande, car {job}.",
            "{Job}, et vous indiquez {evidence}. Qu’est-ce qui était plus difficile qu’il "
            "n’y paraît ?",
            "{Job}, et j’ai remarqué {evidence}. Que faudrait-il prouver avant de le refaire ici ?",
        ),
        QuestionType.BEHAVIORAL: (
            "Votre CV mentionne {evidence}. Laquelle de vos décisions a été contestée ? Cela "
            "m’intéresse, car {job}.",
            "{Job}, et vous indiquez {evidence}. Quelle décision vous a le plus coûté ?",
            "Vous indiquez {evidence}. À quoi avez-vous dû renoncer pour cela ? Cela m’intéresse, "
            "car {job}.",
            "{Job}, et {evidence} n’a pas dû plaire à tout le monde. Comment avez-vous répondu "
            "aux objections ?",
        ),
    },
    without_evidence={
        QuestionType.PROJECT: (
            "{Job}. Parlez-moi du travail de ce genre le plus difficile que vous ayez mené.",
            "Parlons du point {requirement}. Quelle décision vous a été la plus difficile dans ce "
            "domaine ?",
            "{Job}. Lequel de vos résultats dans ce domaine nous montreriez-vous en premier ?",
            "{Job}. Que faites-vous aujourd’hui autrement qu’à vos débuts ?",
        ),
        QuestionType.TECHNICAL: (
            "{Job}. Sur quoi même les gens d’expérience se trompent-ils ?",
            "Parlons du point {requirement}. Que regarderiez-vous d’abord pour savoir si nous le "
            "faisons bien ?",
            "{Job}. Comment montreriez-vous à quelqu’un qui débute ce qu’est un bon travail ?",
            "{Job}. À quoi voyez-vous assez tôt que quelque chose va mal tourner ?",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}. Racontez-moi la situation la plus difficile de ce genre que vous ayez vécue.",
            "{Job}. Quand avez-vous maintenu pour la dernière fois votre décision malgré les "
            "désaccords ?",
            "Parlons du point {requirement}. Que feriez-vous différemment si votre cas le plus "
            "difficile revenait ?",
            "{Job}. Racontez-moi une fois où d’autres voulaient s’y prendre autrement que vous.",
        ),
    },
)

AGAIN = Variants(
    with_evidence={
        QuestionType.PROJECT: (
            "Revenons au point {requirement}. Un autre exemple serait {evidence}. Qu’y avez-vous "
            "fait vous-même ?",
            "Voyons un autre exemple pour le point {requirement}. Vous indiquez {evidence}. "
            "Qu’est-ce que cela a donné ?",
            "Je voudrais un autre exemple pour le point {requirement}, peut-être {evidence}. "
            "Quelle décision venait de vous ?",
        ),
        QuestionType.TECHNICAL: (
            "Revenons au point {requirement}, avec {evidence} comme autre exemple. Comment "
            "vérifieriez-vous ce travail ?",
            "Voyons un autre exemple pour le point {requirement}. Vous indiquez {evidence}. "
            "Qu’est-ce qui peut mal tourner ?",
            "Je voudrais un autre exemple pour le point {requirement}, peut-être {evidence}. "
            "Pourquoi avoir procédé ainsi ?",
        ),
        QuestionType.BEHAVIORAL: (
            "Revenons au point {requirement}, avec {evidence} comme autre exemple. Comment "
            "avez-vous travaillé avec les autres ?",
            "Voyons un autre exemple pour le point {requirement}. Vous indiquez {evidence}. "
            "Qu’avez-vous appris ?",
            "Je voudrais un autre exemple pour le point {requirement}, peut-être {evidence}. "
            "Qu’est-ce qui ne s’est pas passé comme prévu ?",
        ),
    },
    without_evidence={
        QuestionType.PROJECT: (
            "Revenons au point {requirement}. Parlez-moi d’un autre exemple tiré de votre travail.",
            "Nous avons déjà parlé du point {requirement}. Quel autre exemple vous vient à "
            "l’esprit ?",
            "Je voudrais un autre exemple pour le point {requirement}. Qu’avez-vous fait "
            "vous-même cette fois-là ?",
            "Revenons encore une fois au point {requirement}. Qu’est-ce que cela a donné dans un "
            "autre cas ?",
        ),
        QuestionType.TECHNICAL: (
            "Revenons au point {requirement}. Dans un autre cas, comment vérifieriez-vous le "
            "résultat ?",
            "Je voudrais un autre exemple pour le point {requirement}. Qu’est-ce qui peut y mal "
            "tourner ?",
            "Nous avons déjà parlé du point {requirement}. Dans un autre cas, par quoi "
            "commenceriez-vous ?",
            "Revenons encore une fois au point {requirement}. Quelles approches compareriez-vous "
            "dans un autre cas ?",
        ),
        QuestionType.BEHAVIORAL: (
            "Revenons au point {requirement}. Racontez-moi un autre exemple où d’autres personnes "
            "intervenaient.",
            "Nous avons déjà parlé du point {requirement}. Qu’avez-vous appris d’un autre cas ?",
            "Je voudrais un autre exemple pour le point {requirement}. Comment avez-vous décidé "
            "quoi faire cette fois-là ?",
            "Revenons encore une fois au point {requirement}. Dans un autre cas, qu’est-ce qui ne "
            "s’est pas passé comme prévu ?",
        ),
    },
)

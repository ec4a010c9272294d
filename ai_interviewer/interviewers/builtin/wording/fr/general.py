"""What can be asked about conduct in any job, in French."""

from ai_interviewer.interviewers.builtin.wording.general import Competence, GeneralQuestions

GENERAL: GeneralQuestions = {
    Competence.PRESSURE: "Racontez-moi une journée où tout est arrivé en même temps.",
    Competence.DIFFERENCE: (
        "Parlez-moi d’une personne très différente de vous avec qui vous avez travaillé de près."
    ),
    Competence.LEARNING: (
        "Parlez-moi de quelque chose que vous avez dû apprendre très vite pour mener un "
        "travail à bien."
    ),
    Competence.ALONE: (
        "Parlez-moi de quelque chose que vous avez mené à bien sans aucune surveillance, au "
        "travail ou ailleurs."
    ),
    Competence.HELPING: "Racontez-moi comment vous avez aidé une personne en difficulté.",
    Competence.OWNERSHIP: (
        "Parlez-moi d’un problème que personne ne vous avait demandé de régler et que vous "
        "avez réglé quand même."
    ),
    Competence.CHANGE: (
        "Parlez-moi d’un plan qui a changé alors que la moitié du travail était déjà faite."
    ),
    Competence.FEEDBACK: "Parlez-moi d’une critique qui vous a fait progresser.",
    Competence.CUSTOMERS: (
        "Parlez-moi d’une personne pour qui vous avez travaillé et qu’il était difficile de "
        "satisfaire."
    ),
    Competence.CARE: (
        "Racontez-moi un moment où vous avez tout arrêté parce que quelque chose vous semblait "
        "anormal."
    ),
    Competence.MISTAKE: "Parlez-moi d’une erreur que vous avez commise et rattrapée.",
    Competence.CONFLICT: (
        "Parlez-moi d’un désaccord au travail et de la façon dont il s’est terminé."
    ),
    Competence.INFLUENCE: (
        "Parlez-moi d’une personne d’abord opposée à votre idée et que vous avez su convaincre."
    ),
    Competence.UNCERTAINTY: (
        "Parlez-moi d’une décision que vous avez dû prendre avant d’avoir tous les éléments."
    ),
    Competence.DEVELOPING: (
        "Parlez-moi d’une personne qui a progressé dans son métier grâce à vous."
    ),
    Competence.UNPOPULAR: "Parlez-moi d’une décision impopulaire que vous avez dû appliquer.",
}

TRAIT = (
    "{Job}. Racontez-moi une situation où cela a compté, au travail ou ailleurs.",
    "{Job}. Parlez-moi d’un jour où cela vous a coûté.",
    "{Job}. Parlez-moi d’un moment qui le montre.",
)
"""For a trait of character, which has no steps and no result."""

TOOL = (
    "{Job}. Que montreriez-vous d’abord à une personne qui débute ?",
    "{Job}. Racontez-moi la tâche la plus difficile où cela vous a servi.",
    "{Job}. Dans quels cas utiliseriez-vous plutôt autre chose ?",
)
"""For a tool, which isn't done well or badly itself."""

SITUATIONS = (
    "On vous a confié une tâche, mais vous avez un doute sur ce qui est attendu. Que faites-vous ?",
    "Vous voyez que vous n’aurez pas fini à temps. Que faites-vous ?",
    "Vous voyez quelqu’un de l’équipe travailler d’une façon qui vous paraît dangereuse. "
    "Que faites-vous ?",
    "Deux personnes vous donnent des consignes différentes pour le même travail. Que faites-vous ?",
    "Quelque chose a mal tourné, et personne d’autre ne l’a remarqué. Que faites-vous ?",
    "Vous avez fini plus tôt que prévu, et personne ne vous a dit la suite. Que faites-vous ?",
    "On vous pose une question dont vous ne connaissez pas la réponse. Que faites-vous ?",
    "Vous feriez une tâche autrement qu’on l’a toujours faite ici. Que faites-vous ?",
)
"""For a job to be learned, or a trait of character: what one would do."""

OWN_WORK = (
    "Parlez-moi de quelque chose que vous avez fait ou organisé par vous-même, au travail, "
    "à l’école ou à la maison.",
    "Parlez-moi d’un travail que vous avez très bien réussi, dans un emploi ou ailleurs.",
    "Parlez-moi de quelque chose qui va mieux grâce à vous, au travail, à l’école ou à la maison.",
    "Parlez-moi d’une chose dont vous avez pris soin pendant longtemps.",
)
"""The same, about something done."""

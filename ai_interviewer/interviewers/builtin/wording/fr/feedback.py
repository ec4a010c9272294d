"""What the built-in interviewer says of an answer in French."""

from ai_interviewer.domain.enums import Dimension
from ai_interviewer.interviewers.builtin.wording.base import FeedbackWording

FEEDBACK = FeedbackWording(
    dimensions={
        Dimension.JOB_RELEVANCE: "lien avec le poste",
        Dimension.COMPLETENESS: "exhaustivité",
        Dimension.TECHNICAL_CORRECTNESS: "exactitude technique",
        Dimension.CLARITY: "clarté",
    },
    found="Trouvé : {names}.",
    not_found="Pas trouvé : {names}.",
    relevance=(
        "Peu de choses répondent à cette question.",
        "Cela répond à une partie de la question.",
        "Cela répond à la question.",
    ),
    relevance_unsure="Le lien avec la question n’est pas visible : le niveau reste au plus au "
    "milieu.",
    elsewhere="Cela semble porter sur autre chose que la question.",
    clarity=(
        "Surtout des mots généraux, difficiles à se représenter.",
        "Clair en partie ; certaines choses restent générales.",
        "Concret et facile à suivre.",
    ),
    points_recognised="Points clés reconnus : {count} sur {total}. Cela ne vérifie pas si chaque "
    "affirmation est vraie.",
    mistaken="Vérifiez ceci : {why}",
    point_missing="Ceci n’a pas été entendu : {point}. Ajoutez une phrase à ce sujet.",
    vague_sentence="Tout le monde pourrait le dire. Dites quand c’était, ce que vous avez fait et "
    "ce qui a changé.",
    truth_not_assessed="Non évalué : l’intervieweur intégré juge le contenu et la structure. Il ne "
    "peut pas savoir si une affirmation est vraie.",
    unreadable="Non évalué : l’intervieweur intégré ne lit pas cette langue.",
    gap="La réponse ne montre pas ce que l’offre demande ici.",
)

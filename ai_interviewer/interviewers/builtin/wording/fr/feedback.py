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
    found="Repéré : {names}.",
    not_found="Pas repéré : {names}.",
    relevance=(
        "Cela ne répond guère à la question.",
        "Cela répond à une partie de la question.",
        "Cela répond à la question.",
    ),
    relevance_likely=(
        "Cela ne répond sans doute guère à la question.",
        "Cela répond sans doute à une partie de la question.",
        "Cela répond sans doute à la question.",
    ),
    relevance_unsure="Le lien avec la question n’est pas visible : le niveau est donc moyen, au "
    "plus.",
    elsewhere="Cela semble porter sur autre chose que la question.",
    clarity=(
        "Cela reste surtout général, difficile à se représenter.",
        "Clair en partie ; certaines choses restent trop générales.",
        "Concret et facile à suivre.",
    ),
    clarity_plain=("Trop peu pour se le représenter.", "Dans l’ensemble, c’est clair."),
    clarity_plain_likely=(
        "Sans doute trop peu pour se le représenter.",
        "Sans doute clair dans l’ensemble.",
    ),
    clarity_likely=(
        "Cela reste sans doute surtout général, difficile à se représenter.",
        "Sans doute clair en partie ; certaines choses semblent trop générales.",
        "Sans doute concret et facile à suivre.",
    ),
    points_heard="Points clés entendus : {count} sur {total}. "
    "On ne vérifie pas ici si chaque affirmation est vraie.",
    points_heard_at_least="Points clés entendus : au moins {count} sur {total}. "
    "On ne vérifie pas ici si chaque affirmation est vraie.",
    points_heard_partly="Points clés entendus : {count} sur {total}, en partie : {partly}. "
    "On ne vérifie pas ici si chaque affirmation est vraie.",
    mistaken="Vérifiez ceci : {why}",
    point_missing="Je n’ai pas entendu ceci : {point}. Ajoutez une phrase à ce sujet.",
    vague_sentence="Cela reste général. Dites quand c’était, ce que vous avez fait et ce qui a "
    "changé.",
    truth_not_assessed="Non évalué : l’intervieweur intégré juge le contenu et la structure. Il ne "
    "peut pas savoir si une affirmation est vraie.",
    unreadable="Non évalué : l’intervieweur intégré ne comprend pas cette langue.",
    gap="La réponse ne montre pas ce que l’offre demande ici.",
)

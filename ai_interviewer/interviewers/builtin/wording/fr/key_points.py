"""What a good answer contains, in French."""

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.interviewers.builtin.wording.key_points import (
    KeyPointWording,
    KeyPointWordings,
)

KEY_POINTS: KeyPointWordings = {
    QuestionType.BEHAVIORAL: (
        KeyPointWording(
            "La situation et ce qui était en jeu",
            "Sans elle, on ne peut pas savoir si vous avez bien fait.",
            "Cela montre à quel point votre exemple est proche de {requirement}.",
        ),
        KeyPointWording(
            "Ce que vous avez décidé ou fait vous-même",
            "C’est vous que l’on recrute, pas l’équipe : il faut voir votre part.",
        ),
        KeyPointWording(
            "Pourquoi vous avez fait ainsi",
            "Les raisons montrent votre jugement ; sans elles, un choix peut n’être qu’une "
            "habitude.",
        ),
        KeyPointWording(
            "Ce que cela a donné et comment vous le savez",
            "Sans la fin de l’histoire, il ne reste qu’à deviner.",
        ),
        KeyPointWording(
            "Ce que vous en avez appris ou faites différemment",
            "Cela montre que l’expérience change votre façon de travailler.",
        ),
    ),
    QuestionType.TECHNICAL: (
        KeyPointWording(
            "Les étapes dans l’ordre : ce qui vient d’abord, et ce qui suit",
            "Sans ordre, on ne distingue pas une méthode d’un coup de chance.",
            "L’ordre montre une méthode pour {requirement}, pas un coup de chance.",
        ),
        KeyPointWording(
            "Les raisons de faire ainsi",
            "Les raisons montrent votre jugement ; sans elles, un choix peut n’être qu’une "
            "habitude.",
        ),
        KeyPointWording(
            "Comment vous vérifiez que cela marche",
            "Une affirmation vérifiée vaut plus qu’une affirmation qui ne l’est pas.",
        ),
        KeyPointWording(
            "Ce qui peut mal tourner et ce que vous faites alors",
            "L’expérience apprend ce qu’une solution ne sait pas faire.",
        ),
        KeyPointWording(
            "Les autres façons de faire et leur coût",
            "On comprend une décision quand on voit à quoi il a fallu renoncer.",
        ),
    ),
    QuestionType.PROJECT: (
        KeyPointWording(
            "Votre propre part dans le travail",
            "C’est vous que l’on recrute, pas l’équipe : il faut voir votre part.",
            "Cela montre ce que vous apporteriez vous-même pour {requirement}.",
        ),
        KeyPointWording(
            "Pourquoi ce choix, et quelles autres possibilités il y avait",
            "On comprend une décision quand on voit à quoi il a fallu renoncer.",
        ),
        KeyPointWording(
            "Ce qui était difficile et comment vous y avez répondu",
            "Un travail sans obstacle dit peu de la personne qui l’a fait.",
        ),
        KeyPointWording(
            "Le résultat et comment il a été mesuré",
            "Une affirmation vérifiée vaut plus qu’une affirmation qui ne l’est pas.",
        ),
        KeyPointWording(
            "Avec le recul, ce que vous feriez différemment",
            "Cela montre que l’expérience change votre façon de travailler.",
        ),
    ),
}

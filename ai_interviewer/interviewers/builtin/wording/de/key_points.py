"""What a good answer contains, in German."""

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.interviewers.builtin.wording.key_points import (
    KeyPointWording,
    KeyPointWordings,
)

KEY_POINTS: KeyPointWordings = {
    QuestionType.BEHAVIORAL: (
        KeyPointWording(
            "Die Situation und was dabei auf dem Spiel stand",
            "Ohne sie lässt sich nicht sagen, ob es richtig war, was Sie getan haben.",
            "Es zeigt, wie nah Ihr Beispiel dem Punkt {requirement} kommt.",
        ),
        KeyPointWording(
            "Was Sie selbst entschieden oder getan haben",
            "Eingestellt werden Sie und nicht das Team, deshalb muss Ihr Anteil erkennbar sein.",
        ),
        KeyPointWording(
            "Warum Sie es so gemacht haben",
            "Gründe zeigen Urteilsvermögen; ohne Gründe könnte es auch Gewohnheit sein.",
        ),
        KeyPointWording(
            "Was dabei herauskam und woher Sie das wissen",
            "Fehlt das Ende der Geschichte, bleibt nur Raten.",
        ),
        KeyPointWording(
            "Was Sie daraus gelernt haben oder jetzt anders machen",
            "So zeigen Sie, dass Sie aus Erfahrung lernen.",
        ),
    ),
    QuestionType.TECHNICAL: (
        KeyPointWording(
            "Die Schritte der Reihe nach: was zuerst kommt und was danach",
            "Ohne Reihenfolge lässt sich eine Methode nicht von einem Zufallstreffer "
            "unterscheiden.",
            "Die Reihenfolge zeigt, dass Sie beim Punkt {requirement} eine Methode haben.",
        ),
        KeyPointWording(
            "Gründe, warum man es so macht",
            "Gründe zeigen Urteilsvermögen; ohne Gründe könnte es auch Gewohnheit sein.",
        ),
        KeyPointWording(
            "Wie Sie prüfen, ob es funktioniert",
            "Eine geprüfte Aussage ist mehr wert als eine ungeprüfte.",
        ),
        KeyPointWording(
            "Was schiefgehen kann und was Sie dann tun",
            "Wer Erfahrung hat, weiß auch, was die eigene Lösung nicht leistet.",
        ),
        KeyPointWording(
            "Welche anderen Wege es gibt und was sie kosten",
            "Eine Entscheidung versteht man erst, wenn man weiß, worauf dafür verzichtet wurde.",
        ),
    ),
    QuestionType.PROJECT: (
        KeyPointWording(
            "Ihr eigener Anteil an der Arbeit",
            "Eingestellt werden Sie und nicht das Team, deshalb muss Ihr Anteil erkennbar sein.",
            "Es zeigt, was Sie selbst für den Punkt {requirement} mitbringen.",
        ),
        KeyPointWording(
            "Warum es so gemacht wurde und was sonst infrage kam",
            "Eine Entscheidung versteht man erst, wenn man weiß, worauf dafür verzichtet wurde.",
        ),
        KeyPointWording(
            "Was daran schwierig war und wie Sie damit umgegangen sind",
            "Arbeit ohne Hindernisse sagt wenig über den Menschen, der sie getan hat.",
        ),
        KeyPointWording(
            "Das Ergebnis und wie es gemessen wurde",
            "Eine geprüfte Aussage ist mehr wert als eine ungeprüfte.",
        ),
        KeyPointWording(
            "Was Sie rückblickend anders machen würden",
            "So zeigen Sie, dass Sie aus Erfahrung lernen.",
        ),
    ),
}

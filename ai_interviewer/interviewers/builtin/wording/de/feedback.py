"""What the built-in interviewer says of an answer in German."""

from ai_interviewer.domain.enums import Dimension
from ai_interviewer.interviewers.builtin.wording.base import FeedbackWording

FEEDBACK = FeedbackWording(
    dimensions={
        Dimension.JOB_RELEVANCE: "Bezug zur Stelle",
        Dimension.COMPLETENESS: "Vollständigkeit",
        Dimension.TECHNICAL_CORRECTNESS: "fachliche Richtigkeit",
        Dimension.CLARITY: "Klarheit",
    },
    found="Gefunden: {names}.",
    not_found="Nicht gefunden: {names}.",
    relevance=(
        "Das beantwortet die Frage kaum.",
        "Das beantwortet einen Teil der Frage.",
        "Das beantwortet die Frage.",
    ),
    relevance_likely=(
        "Das beantwortet die Frage vermutlich kaum.",
        "Das beantwortet vermutlich einen Teil der Frage.",
        "Das beantwortet vermutlich die Frage.",
    ),
    relevance_unsure="Der Bezug zur Frage war nicht zu erkennen; deshalb ist die Stufe höchstens "
    "eine mittlere.",
    elsewhere="Hier scheint es um etwas anderes zu gehen als in der Frage.",
    clarity=(
        "Meist allgemein; man kann sich wenig darunter vorstellen.",
        "Teils klar; manches bleibt allgemein.",
        "Konkret und leicht nachzuvollziehen.",
    ),
    clarity_plain=("Zu wenig, um es sich vorzustellen.", "Im Ganzen verständlich."),
    clarity_plain_likely=(
        "Vermutlich zu wenig, um es sich vorzustellen.",
        "Vermutlich im Ganzen verständlich.",
    ),
    clarity_likely=(
        "Vermutlich meist allgemein; man kann sich wenig darunter vorstellen.",
        "Vermutlich teils klar; manches wirkt allgemein.",
        "Vermutlich konkret und leicht nachzuvollziehen.",
    ),
    points_heard="Gehörte Kernpunkte: {count} von {total}. "
    "Ob die Aussagen stimmen, wird damit nicht geprüft.",
    points_heard_at_least="Gehörte Kernpunkte: mindestens {count} von {total}. "
    "Ob die Aussagen stimmen, wird damit nicht geprüft.",
    points_heard_partly="Gehörte Kernpunkte: {count} von {total}, teilweise: {partly}. "
    "Ob die Aussagen stimmen, wird damit nicht geprüft.",
    mistaken="Prüfen Sie das: {why}",
    point_missing="Nicht zu hören war: {point}. Ergänzen Sie einen Satz dazu.",
    vague_sentence="Das bleibt allgemein. Sagen Sie, wann es war, was Sie getan haben und was "
    "sich geändert hat.",
    truth_not_assessed="Nicht bewertet: Der eingebaute Interviewer beurteilt Inhalt und Aufbau. "
    "Ob eine Aussage stimmt, kann er nicht wissen.",
    unreadable="Nicht bewertet: Der eingebaute Interviewer versteht diese Sprache nicht.",
    gap="Die Antwort zeigt nicht, was die Stelle hier verlangt.",
)

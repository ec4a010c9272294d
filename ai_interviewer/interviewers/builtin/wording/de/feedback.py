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
        "Wenig davon beantwortet diese Frage.",
        "Es beantwortet einen Teil der Frage.",
        "Es beantwortet die Frage.",
    ),
    relevance_unsure="Wie das zur Frage gehört, war nicht zu erkennen; die Stufe liegt deshalb "
    "höchstens in der Mitte.",
    elsewhere="Das scheint um etwas anderes zu gehen als um die Frage.",
    clarity=(
        "Meist allgemeine Worte, die man sich schwer vorstellen kann.",
        "Teils klar; manches bleibt allgemein.",
        "Konkret und leicht zu verfolgen.",
    ),
    points_recognised="Erkannte Kernpunkte: {count} von {total}. Ob jede Aussage stimmt, wird "
    "damit nicht geprüft.",
    mistaken="Prüfen Sie das: {why}",
    point_missing="Das war nicht zu hören: {point}. Ergänzen Sie einen Satz dazu.",
    vague_sentence="Das könnte jeder sagen. Sagen Sie, wann es war, was Sie getan haben und was "
    "sich geändert hat.",
    truth_not_assessed="Nicht bewertet: Der eingebaute Interviewer beurteilt Gehalt und Aufbau. Ob "
    "eine Aussage stimmt, kann er nicht wissen.",
    unreadable="Nicht bewertet: Der eingebaute Interviewer liest diese Sprache nicht.",
    gap="Die Antwort zeigt nicht, was die Stelle hier verlangt.",
)

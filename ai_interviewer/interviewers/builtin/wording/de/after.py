"""What the built-in interviewer says in German after the levels."""

from ai_interviewer.interviewers.builtin.markers.base import Facet
from ai_interviewer.interviewers.builtin.wording.after import AfterWording

AFTER = AfterWording(
    question="Frage {number}",
    decimal_sign=",",
    fill_in="[ergänzen: {what}]",
    slots={
        Facet.ACTION: "was Sie selbst getan haben",
        Facet.STEPS: "was Sie zuerst, danach und am Ende tun würden",
        Facet.REASON: "warum Sie sich dafür entschieden haben",
        Facet.CONDITION: "wann das gilt und wann nicht",
        Facet.ALTERNATIVE: "was sonst möglich gewesen wäre und was es gekostet hätte",
        Facet.CHECK: "woher Sie wissen, dass es funktioniert, oder wie Sie es herausfinden würden",
        Facet.OUTCOME: "was dabei herauskam",
        Facet.LIMIT: "was es gekostet hat oder was schiefgehen konnte",
        Facet.LESSON: "was Sie heute anders machen würden",
    },
    rechecked="Nach Ihrem Einwand noch einmal nach denselben Regeln gelesen. Bewertet wird nur die "
    "Antwort selbst; ein Einwand ändert die Stufen deshalb nicht.",
    claim_shown="In Ihrem Lebenslauf steht {claim}, und die Antwort belegt das.",
    answered="Beantwortete Fragen: {count} von {total}.",
    answered_none="Keine Antwort enthielt etwas, das sich bewerten ließe.",
    joint=" und ",
    strongest_and_weakest="Am besten: {strongest} ({high} von 10); am schwächsten: {weakest} "
    "({low} von 10).",
    even="{names} liegen dicht beieinander: im Schnitt {span} von 10.",
    between="zwischen {low} und {high}",
    most_often_missing="Am häufigsten fehlte: {name} ({questions}).",
    nothing_missing="Nichts von dem, wonach gefragt war, fehlte mehr als einmal.",
    nothing_to_assess="Bei {questions} gab es nichts zu bewerten; das zählt als null.",
    practise_unanswered="Fragen, bei denen es nichts zu bewerten gab",
    gap_why="Die Stelle verlangt es, in Ihren Antworten war es aber nicht zu erkennen.",
    gap_exercise="Beschreiben Sie in vier Sätzen die Arbeit, die dem am nächsten kommt: die "
    "Situation, Ihren Anteil, Ihre Gründe und das Ergebnis.",
    clarity_topic="Knapper formulieren",
    clarity_why="Ungenaue Worte klingen nach ungenauen Gedanken.",
    clarity_exercise="Lesen Sie eine dieser Antworten laut vor und streichen Sie jedes Wort, das "
    "nichts ändert. Stellen Sie dann den Hauptgedanken an den Anfang.",
    unanswered_why="Auch ohne die Lösung können Sie zeigen, wie Sie denken.",
    unanswered_exercise="Beantworten Sie jede davon in vier Sätzen: worum es geht, was Sie sich "
    "zuerst ansehen würden, wo Sie unsicher sind und wie Sie das klären würden.",
    keep_up_topic="Dasselbe in weniger Zeit sagen",
    keep_up_why="Ihre Antworten enthalten, wonach gefragt war; im echten Gespräch ist die Zeit "
    "knapp.",
    keep_up_exercise="Sprechen Sie eine dieser Antworten laut in neunzig Sekunden, ohne einen "
    "Grund oder das Ergebnis wegzulassen.",
)

"""What the built-in interviewer asks in German."""

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.interviewers.builtin.markers.base import SectionKind
from ai_interviewer.interviewers.builtin.wording.variants import Variants

JOB = {
    SectionKind.SKILLS: "die Stelle verlangt {requirement}",
    SectionKind.DUTIES: "zu den Aufgaben gehört {requirement}",
    SectionKind.PREFERRED: "ein Plus wäre hier {requirement}",
    SectionKind.UNKNOWN: "in der Anzeige steht {requirement}",
    SectionKind.ASIDE: "in der Anzeige steht {requirement}",
}

CLAUSE = "in der Anzeige steht: {requirement}"

EASIER = Variants(
    with_evidence={
        QuestionType.PROJECT: (
            "In Ihrem Lebenslauf steht {evidence}. Was haben Sie dort selbst gemacht? Ich frage, "
            "denn {job}.",
            "{Job}, deshalb ist mir {evidence} aufgefallen. Wie sind Sie dabei vorgegangen?",
            "Nehmen wir {evidence} aus Ihrem Lebenslauf. Was kam dabei heraus? Zum Hintergrund: "
            "{Job}.",
            "{Job}. Wenn Sie an {evidence} denken, womit haben Sie angefangen?",
        ),
        QuestionType.TECHNICAL: (
            "Sie schreiben {evidence}. Wie würden Sie jemandem im Team die Schritte erklären? Ich "
            "frage, denn {job}.",
            "{Job}. Wie prüfen Sie bei einer Arbeit wie {evidence}, ob alles stimmt?",
            "Bleiben wir kurz bei {evidence}. Warum haben Sie es so gemacht? Zum Hintergrund: "
            "{Job}.",
            "{Job}. Wenn Sie an {evidence} denken, was kann dabei schiefgehen?",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}, und Sie schreiben {evidence}. Erzählen Sie von einem Moment, in dem Sie Hilfe "
            "brauchten.",
            "In Ihrem Lebenslauf steht {evidence}. Was haben Sie daraus gelernt? Ich frage, denn "
            "{job}.",
            "Denken Sie an {evidence} zurück. Welcher Tag ist Ihnen in Erinnerung geblieben? Zum "
            "Hintergrund: {Job}.",
            "{Job}. Wie haben Sie bei {evidence} mit anderen zusammengearbeitet?",
        ),
    },
    without_evidence={
        QuestionType.PROJECT: (
            "{Job}. Erzählen Sie mir, wann Sie so etwas getan haben, im Beruf oder außerhalb.",
            "{Job}. Was von dem, das Sie bisher gemacht haben, kommt dem am nächsten?",
            "Sprechen wir über {requirement}. Was haben Sie selbst in dieser Richtung schon "
            "versucht?",
            "{Job}. Wann haben Sie zuletzt etwas in der Art gemacht?",
        ),
        QuestionType.TECHNICAL: (
            "{Job}. Schildern Sie mir einen typischen Fall, Schritt für Schritt.",
            "{Job}. Woran erkennen Sie, dass es gut gemacht ist?",
            "{Job}. Was ist dabei am wichtigsten, und warum?",
            "Sprechen wir über {requirement}. Was macht man dabei leicht falsch?",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}. Erzählen Sie mir von einem Tag, an dem Sie so etwas tun mussten.",
            "{Job}. Erzählen Sie mir von einem Moment, in dem es darauf ankam, im Beruf oder "
            "außerhalb.",
            "{Job}. Was hilft Ihnen, das gut zu machen?",
            "Sprechen wir über {requirement}. Was fällt Ihnen dabei am schwersten?",
        ),
    },
)

USUAL = Variants(
    with_evidence={
        QuestionType.PROJECT: (
            "In Ihrem Lebenslauf steht {evidence}. Welche Entscheidung darin stammt von Ihnen? Ich "
            "frage, denn {job}.",
            "{Job}, deshalb komme ich auf {evidence}. Schildern Sie mir Schritt für Schritt, wie "
            "das ablief.",
            "Sie schreiben {evidence}. Was hätten Sie stattdessen tun können? Zum Hintergrund: "
            "{Job}.",
            "{Job}, und in Ihrem Lebenslauf steht {evidence}. Woher wussten Sie, dass es gewirkt "
            "hat?",
            "Nehmen wir {evidence} aus Ihrem Lebenslauf. Was war daran am schwierigsten? Ich "
            "frage, denn {job}.",
        ),
        QuestionType.TECHNICAL: (
            "{Job}. Mit {evidence} im Blick: Auf welche Risiken würden Sie bei uns achten?",
            "In Ihrem Lebenslauf steht {evidence}. Wie würden Sie so etwas vorher testen? Ich "
            "frage, denn {job}.",
            "{Job}, und Sie schreiben {evidence}. Welche anderen Wege haben Sie abgewogen?",
            "Nehmen wir {evidence} als Beispiel. Worauf kam es dabei am meisten an? Zum "
            "Hintergrund: {Job}.",
        ),
        QuestionType.BEHAVIORAL: (
            "In Ihrem Lebenslauf steht {evidence}. Erzählen Sie von einer Meinungsverschiedenheit "
            "dabei. Ich frage, denn {job}.",
            "{Job}, und Sie schreiben {evidence}. Wen mussten Sie dafür überzeugen?",
            "Bleiben wir bei {evidence}. Was lief dabei nicht nach Plan? Zum Hintergrund: {Job}.",
            "{Job}, und mir ist {evidence} aufgefallen. Was machen Sie seitdem anders?",
        ),
    },
    without_evidence={
        QuestionType.PROJECT: (
            "{Job}. Erzählen Sie mir von einer Arbeit, die dem nahekommt.",
            "Sprechen wir über {requirement}. Was haben Sie auf diesem Gebiet selbst gemacht?",
            "{Job}. Welches Beispiel aus Ihrer eigenen Arbeit zeigt das am besten?",
            "{Job}. Welche Ihrer Arbeiten hat Sie am besten darauf vorbereitet?",
        ),
        QuestionType.TECHNICAL: (
            "{Job}. Angenommen, das kommt gleich im ersten Monat auf Sie zu. Wie gehen Sie vor?",
            "Sprechen wir über {requirement}. Was geht dabei am ehesten schief?",
            "{Job}. Wie stellen Sie sicher, dass es gut gemacht ist?",
            "{Job}. Worauf würden Sie in einem schwierigen Fall zuerst achten?",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}. Erzählen Sie mir von einem Fall, in dem genau das von Ihnen verlangt wurde.",
            "{Job}. Wann mussten Sie so etwas zuletzt unter Druck tun?",
            "Sprechen wir über {requirement}. Was haben Sie dabei aus Fehlern gelernt?",
            "{Job}. Erzählen Sie mir von so einer Situation, die anders ausging als erwartet.",
        ),
    },
)

HARDER = Variants(
    with_evidence={
        QuestionType.PROJECT: (
            "Sie schreiben {evidence}. Welchen Preis hatte dieser Weg? Ich frage, denn {job}.",
            "{Job}, und Sie schreiben {evidence}. Was würde bei der zehnfachen Menge zuerst "
            "versagen?",
            "In Ihrem Lebenslauf steht {evidence}. Wie haben Sie gemessen, ob es sich lohnt? Zum "
            "Hintergrund: {Job}.",
            "{Job}. Wenn Sie auf {evidence} zurückblicken, was würden Sie heute anders machen?",
        ),
        QuestionType.TECHNICAL: (
            "{Job}, und Sie schreiben {evidence}. Wenn so etwas bei uns ausfällt, wie finden Sie "
            "die Ursache?",
            "Nehmen wir {evidence}. Welchen Kompromiss würden Sie heute anders schließen? Ich "
            "frage, denn {job}.",
            "{Job}. In welcher Lage wäre {evidence} die falsche Wahl gewesen?",
            "{Job}, und in Ihrem Lebenslauf steht {evidence}. Was müssten Sie hier vorher "
            "nachweisen?",
        ),
        QuestionType.BEHAVIORAL: (
            "In Ihrem Lebenslauf steht {evidence}. Gegen welche Ihrer Entscheidungen gab es "
            "Widerstand? Ich frage, denn {job}.",
            "{Job}. Was wäre bei {evidence} wegen einer Entscheidung von Ihnen fast gescheitert?",
            "Sie schreiben {evidence}. Worauf mussten Sie dafür verzichten? Zum Hintergrund: "
            "{Job}.",
            "{Job}, und {evidence} hat sicher nicht allen gefallen. Wie sind Sie mit den Einwänden "
            "umgegangen?",
        ),
    },
    without_evidence={
        QuestionType.PROJECT: (
            "{Job}. Schildern Sie mir die schwierigste Arbeit dieser Art, für die Sie "
            "verantwortlich waren.",
            "Sprechen wir über {requirement}. Welche Entscheidung auf diesem Gebiet kam Sie am "
            "teuersten zu stehen?",
            "{Job}. Welches Ihrer Ergebnisse würde hier auch Zweifler überzeugen?",
            "{Job}. Was machen Sie dabei heute anders als am Anfang?",
        ),
        QuestionType.TECHNICAL: (
            "{Job}. Was machen dabei selbst erfahrene Leute falsch?",
            "Sprechen wir über {requirement}. Wann würden Sie vom üblichen Vorgehen abraten?",
            "{Job}. Wie würden Sie jemandem, der neu anfängt, zeigen, was gute Arbeit ist?",
            "{Job}. Woran merken Sie früh, dass etwas schiefgeht?",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}. Erzählen Sie mir von der schwierigsten Situation dieser Art, die Sie erlebt"
            " haben.",
            "{Job}. Wann haben Sie zuletzt in so einer Sache gegen Widerspruch an Ihrer "
            "Entscheidung festgehalten?",
            "Sprechen wir über {requirement}. Was würden Sie anders machen, wenn Ihr schwierigster "
            "Fall wiederkäme?",
            "{Job}. Erzählen Sie mir von so einer Situation, in der Sie Ihre Meinung geändert "
            "haben.",
        ),
    },
)

AGAIN = Variants(
    with_evidence={
        QuestionType.PROJECT: (
            "Zurück zu {requirement}. Ein anderes Beispiel ist {evidence}. Was haben Sie dort "
            "selbst gemacht?",
            "Nehmen wir ein anderes Beispiel für {requirement}. Sie schreiben {evidence}. Was kam "
            "dabei heraus?",
            "Ich hätte gern noch ein Beispiel für {requirement}, vielleicht {evidence}. Welche "
            "Entscheidung war Ihre?",
        ),
        QuestionType.TECHNICAL: (
            "Zurück zu {requirement}, mit {evidence} als anderem Beispiel. Wie würden Sie so eine "
            "Arbeit prüfen?",
            "Nehmen wir ein anderes Beispiel für {requirement}. Sie schreiben {evidence}. Was kann "
            "dabei schiefgehen?",
            "Ich hätte gern noch ein Beispiel für {requirement}, vielleicht {evidence}. Warum "
            "haben Sie es so gemacht?",
        ),
        QuestionType.BEHAVIORAL: (
            "Zurück zu {requirement}, mit {evidence} als anderem Beispiel. Wie haben Sie mit "
            "anderen zusammengearbeitet?",
            "Nehmen wir ein anderes Beispiel für {requirement}. Sie schreiben {evidence}. Was "
            "haben Sie daraus gelernt?",
            "Ich hätte gern noch ein Beispiel für {requirement}, vielleicht {evidence}. Was lief "
            "nicht nach Plan?",
        ),
    },
    without_evidence={
        QuestionType.PROJECT: (
            "Kommen wir auf {requirement} zurück. Erzählen Sie mir ein anderes Beispiel aus Ihrer "
            "Arbeit.",
            "Über {requirement} haben wir schon gesprochen. Welches andere Beispiel fällt Ihnen "
            "ein?",
            "Ich hätte gern noch ein Beispiel für {requirement}. Was haben Sie damals selbst "
            "gemacht?",
            "Noch einmal zu {requirement}. Wie ging es in einem anderen Beispiel aus?",
        ),
        QuestionType.TECHNICAL: (
            "Kommen wir auf {requirement} zurück. Wie würden Sie in einem anderen Beispiel das "
            "Ergebnis prüfen?",
            "Ich hätte gern noch ein Beispiel für {requirement}. Was kann dabei schiefgehen?",
            "Über {requirement} haben wir schon gesprochen. Womit würden Sie in einem anderen "
            "Beispiel anfangen?",
            "Noch einmal zu {requirement}. Welche Wege würden Sie in einem anderen Beispiel "
            "vergleichen?",
        ),
        QuestionType.BEHAVIORAL: (
            "Kommen wir auf {requirement} zurück. Erzählen Sie mir ein anderes Beispiel, mit "
            "anderen Leuten.",
            "Über {requirement} haben wir schon gesprochen. Was haben Sie aus einem anderen "
            "Beispiel gelernt?",
            "Ich hätte gern noch ein Beispiel für {requirement}. Wie haben Sie damals entschieden, "
            "was zu tun ist?",
            "Noch einmal zu {requirement}. Was lief in einem anderen Beispiel nicht nach Plan?",
        ),
    },
)

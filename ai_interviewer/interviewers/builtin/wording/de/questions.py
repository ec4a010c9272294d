"""What the built-in interviewer asks in German."""

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.interviewers.builtin.markers.base import SectionKind
from ai_interviewer.interviewers.builtin.wording.variants import Variants

JOB = {
    SectionKind.SKILLS: "unter den Anforderungen steht {requirement}",
    SectionKind.DUTIES: "zu den Aufgaben gehört {requirement}",
    SectionKind.PREFERRED: "von Vorteil wäre hier {requirement}",
    SectionKind.UNKNOWN: "in der Anzeige steht {requirement}",
    SectionKind.ASIDE: "in der Anzeige steht {requirement}",
}

CLAUSE = "in der Anzeige steht: {requirement}"

EASIER = Variants(
    with_evidence={
        QuestionType.PROJECT: (
            "{Job}. In Ihrem Lebenslauf lese ich {evidence}. Was haben Sie dabei selbst gemacht?",
            "{Job}, deshalb ist mir {evidence} aufgefallen. Wie sind Sie dabei vorgegangen?",
            "Nehmen wir {evidence} aus Ihrem Lebenslauf. Was kam dabei heraus? Zum Hintergrund: "
            "{Job}.",
            "{Job}. Wenn Sie an {evidence} denken: Womit haben Sie angefangen?",
        ),
        QuestionType.TECHNICAL: (
            "Sie schreiben {evidence}. Wie würden Sie jemandem im Team die Schritte erklären? Zum "
            "Hintergrund: {Job}.",
            "{Job}. Wie prüfen Sie bei einer Arbeit wie {evidence}, ob alles stimmt?",
            "Schauen wir uns {evidence} an. Warum haben Sie es so gemacht? Zum Hintergrund: {Job}.",
            "{Job}. Was kann bei einer Arbeit wie {evidence} schiefgehen?",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}, und Sie schreiben {evidence}. Erzählen Sie mir von einem Moment, in dem Sie "
            "dabei Hilfe brauchten.",
            "{Job}. In Ihrem Lebenslauf lese ich {evidence}. Was haben Sie daraus gelernt?",
            "Denken Sie an {evidence} zurück. Welcher Tag ist Ihnen besonders in Erinnerung "
            "geblieben? Zum Hintergrund: {Job}.",
            "{Job}. Wie haben Sie bei {evidence} mit anderen zusammengearbeitet?",
        ),
    },
    without_evidence={
        QuestionType.PROJECT: (
            "{Job}. Erzählen Sie mir, wann Sie so etwas schon einmal gemacht haben, im Beruf oder "
            "außerhalb.",
            "{Job}. Was von allem, was Sie bisher gemacht haben, kommt dem am nächsten?",
            "Sprechen wir über den Punkt {requirement}. Was haben Sie in dieser Richtung schon "
            "selbst gemacht?",
            "{Job}. Wann haben Sie zuletzt so etwas gemacht?",
        ),
        QuestionType.TECHNICAL: (
            "{Job}. Schildern Sie mir einen typischen Fall, Schritt für Schritt.",
            "{Job}. Woran erkennen Sie, dass das gut gelungen ist?",
            "{Job}. Was ist dabei am wichtigsten, und warum?",
            "Sprechen wir über den Punkt {requirement}. Was macht man dabei leicht falsch?",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}. Erzählen Sie mir von einem Moment, in dem es darauf ankam, im Beruf oder "
            "außerhalb.",
            "{Job}. Was hilft Ihnen dabei, das gut zu machen?",
            "{Job}. Erzählen Sie mir, wie Sie jemandem einmal bei etwas Ähnlichem geholfen haben.",
            "Sprechen wir über den Punkt {requirement}. Was fällt Ihnen dabei am schwersten?",
        ),
    },
)

USUAL = Variants(
    with_evidence={
        QuestionType.PROJECT: (
            "{Job}. In Ihrem Lebenslauf lese ich {evidence}. Welche Entscheidung dabei stammt von "
            "Ihnen?",
            "{Job}, deshalb interessiert mich {evidence}. Schildern Sie mir Schritt für Schritt, "
            "wie das ablief.",
            "Sie schreiben {evidence}. Was hätten Sie stattdessen tun können? Zum Hintergrund: "
            "{Job}.",
            "{Job}, und in Ihrem Lebenslauf steht {evidence}. Woher wussten Sie, dass es "
            "funktioniert hat?",
            "Nehmen wir {evidence} aus Ihrem Lebenslauf. Was war daran am schwierigsten? Zum "
            "Hintergrund: {Job}.",
        ),
        QuestionType.TECHNICAL: (
            "{Job}, und Sie schreiben {evidence}. Auf welche Risiken würden Sie bei uns achten?",
            "In Ihrem Lebenslauf steht {evidence}. Wie würden Sie so etwas vorab testen? Zum "
            "Hintergrund: {Job}.",
            "{Job}, deshalb ist mir {evidence} aufgefallen. Welche anderen Wege haben Sie "
            "abgewogen?",
            "Nehmen wir {evidence} als Beispiel. Worauf kam es dabei am meisten an? Zum "
            "Hintergrund: {Job}.",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}. In Ihrem Lebenslauf lese ich {evidence}. Erzählen Sie mir von einer "
            "Meinungsverschiedenheit dabei.",
            "{Job}, und Sie schreiben {evidence}. Wen mussten Sie dafür überzeugen?",
            "Schauen wir uns {evidence} an. Was lief dabei nicht nach Plan? Zum Hintergrund: "
            "{Job}.",
            "{Job}, und mir ist {evidence} aufgefallen. Was machen Sie seitdem anders?",
        ),
    },
    without_evidence={
        QuestionType.PROJECT: (
            "{Job}. Erzählen Sie mir von einer Arbeit, die dem nahekommt.",
            "Sprechen wir über den Punkt {requirement}. Was haben Sie auf diesem Gebiet selbst "
            "gemacht?",
            "{Job}. Welches Beispiel aus Ihrer eigenen Arbeit zeigt das am besten?",
            "{Job}. Welche Ihrer Arbeiten hat Sie am besten darauf vorbereitet?",
        ),
        QuestionType.TECHNICAL: (
            "{Job}. Angenommen, das steht gleich in der ersten Woche an. Womit fangen Sie an?",
            "Sprechen wir über den Punkt {requirement}. Was geht dabei am ehesten schief?",
            "{Job}. Wie stellen Sie sicher, dass das gut gelingt?",
            "{Job}. Worauf achten Sie dabei am meisten, und warum?",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}. Erzählen Sie mir von einem Fall, in dem genau das gefragt war.",
            "{Job}. Wann standen Sie bei so etwas zuletzt unter Druck?",
            "Sprechen wir über den Punkt {requirement}. Was haben Sie dabei aus Fehlern gelernt?",
            "{Job}. Erzählen Sie mir von einem Mal, als das anders lief als erwartet.",
        ),
    },
)

HARDER = Variants(
    with_evidence={
        QuestionType.PROJECT: (
            "{Job}, und Sie schreiben {evidence}. Welchen Preis hatte dieser Weg?",
            "{Job}. In Ihrem Lebenslauf lese ich {evidence}. Was würden Sie brauchen, um das auch "
            "hier zu erreichen?",
            "In Ihrem Lebenslauf steht {evidence}. Wie haben Sie gemessen, ob es sich gelohnt "
            "hat? Zum Hintergrund: {Job}.",
            "{Job}. Wenn Sie auf {evidence} zurückblicken: Was würden Sie heute anders machen?",
        ),
        QuestionType.TECHNICAL: (
            "{Job}, und Sie schreiben {evidence}. Angenommen, so etwas klappt bei uns nicht. Wie "
            "finden Sie die Ursache?",
            "Nehmen wir {evidence}. Welchen Kompromiss würden Sie heute nicht mehr eingehen? Zum "
            "Hintergrund: {Job}.",
            "{Job}, und mir ist {evidence} aufgefallen. Was war daran schwieriger, als man denkt?",
            "{Job}. In Ihrem Lebenslauf lese ich {evidence}. Was müssten Sie nachweisen, bevor "
            "Sie das hier wiederholen?",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}. In Ihrem Lebenslauf lese ich {evidence}. Gegen welche Ihrer Entscheidungen "
            "gab es Widerstand?",
            "{Job}, und mir ist {evidence} aufgefallen. Welche Ihrer Entscheidungen wäre dabei "
            "beinahe schiefgegangen?",
            "Sie schreiben {evidence}. Worauf mussten Sie dafür verzichten? Zum Hintergrund: "
            "{Job}.",
            "{Job}, und {evidence} hat sicher nicht allen gefallen. Wie sind Sie mit den "
            "Einwänden umgegangen?",
        ),
    },
    without_evidence={
        QuestionType.PROJECT: (
            "{Job}. Schildern Sie mir die schwierigste Arbeit dieser Art, für die Sie "
            "verantwortlich waren.",
            "Sprechen wir über den Punkt {requirement}. Welche Entscheidung auf diesem Gebiet war "
            "für Sie die schwierigste?",
            "{Job}. Welches Ihrer Ergebnisse dazu würden Sie uns als Erstes zeigen?",
            "{Job}. Was machen Sie dabei heute anders als am Anfang?",
        ),
        QuestionType.TECHNICAL: (
            "{Job}. Was machen dabei selbst erfahrene Leute falsch?",
            "Sprechen wir über den Punkt {requirement}. Woran würden Sie als Erstes sehen, wie "
            "gut wir darin sind?",
            "{Job}. Wie würden Sie einer neuen Kraft im Team zeigen, was gute Arbeit ist?",
            "{Job}. Woran merken Sie früh, dass etwas schiefgeht?",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}. Erzählen Sie mir von der schwierigsten Situation dieser Art, die Sie erlebt "
            "haben.",
            "{Job}. Wann haben Sie bei so etwas zuletzt trotz Widerspruch an Ihrer Entscheidung "
            "festgehalten?",
            "Sprechen wir über den Punkt {requirement}. Was würden Sie anders machen, wenn Ihr "
            "schwierigster Fall noch einmal käme?",
            "{Job}. Erzählen Sie mir, wann andere das anders angehen wollten als Sie.",
        ),
    },
)

AGAIN = Variants(
    with_evidence={
        QuestionType.PROJECT: (
            "Zurück zum Punkt {requirement}. Ein anderes Beispiel ist {evidence}. Was haben Sie "
            "dabei selbst gemacht?",
            "Nehmen wir ein anderes Beispiel zum Punkt {requirement}. Sie schreiben {evidence}. "
            "Was kam dabei heraus?",
            "Ich hätte gern noch ein Beispiel zum Punkt {requirement}, vielleicht {evidence}. "
            "Welche Entscheidung stammt von Ihnen?",
        ),
        QuestionType.TECHNICAL: (
            "Zurück zum Punkt {requirement}. Ein anderes Beispiel ist {evidence}. Wie würden Sie "
            "so eine Arbeit prüfen?",
            "Nehmen wir ein anderes Beispiel zum Punkt {requirement}. Sie schreiben {evidence}. "
            "Was kann dabei schiefgehen?",
            "Ich hätte gern noch ein Beispiel zum Punkt {requirement}, vielleicht {evidence}. "
            "Warum haben Sie es so gemacht?",
        ),
        QuestionType.BEHAVIORAL: (
            "Zurück zum Punkt {requirement}. Ein anderes Beispiel ist {evidence}. Wie haben Sie "
            "dabei mit anderen zusammengearbeitet?",
            "Nehmen wir ein anderes Beispiel zum Punkt {requirement}. Sie schreiben {evidence}. "
            "Was haben Sie daraus gelernt?",
            "Ich hätte gern noch ein Beispiel zum Punkt {requirement}, vielleicht {evidence}. Was "
            "lief nicht nach Plan?",
        ),
    },
    without_evidence={
        QuestionType.PROJECT: (
            "Kommen wir auf den Punkt {requirement} zurück. Erzählen Sie mir von einem anderen "
            "Beispiel aus Ihrer Arbeit.",
            "Über {requirement} haben wir schon gesprochen. Welches andere Beispiel fällt Ihnen "
            "ein?",
            "Ich hätte gern noch ein Beispiel zum Punkt {requirement}. Was haben Sie damals "
            "selbst gemacht?",
            "Noch einmal zum Punkt {requirement}. Wie ging es in einem anderen Fall aus?",
        ),
        QuestionType.TECHNICAL: (
            "Kommen wir auf den Punkt {requirement} zurück. Wie würden Sie in einem anderen Fall "
            "das Ergebnis prüfen?",
            "Ich hätte gern noch ein Beispiel zum Punkt {requirement}. Was kann dabei schiefgehen?",
            "Über {requirement} haben wir schon gesprochen. Womit würden Sie in einem anderen "
            "Fall anfangen?",
            "Noch einmal zum Punkt {requirement}. Welche Wege würden Sie in einem anderen Fall "
            "vergleichen?",
        ),
        QuestionType.BEHAVIORAL: (
            "Kommen wir auf den Punkt {requirement} zurück. Erzählen Sie mir von einem anderen "
            "Beispiel, bei dem andere beteiligt waren.",
            "Über {requirement} haben wir schon gesprochen. Was haben Sie aus einem anderen Fall "
            "gelernt?",
            "Ich hätte gern noch ein Beispiel zum Punkt {requirement}. Wie haben Sie damals "
            "entschieden, was zu tun ist?",
            "Noch einmal zum Punkt {requirement}. Was lief in einem anderen Fall nicht nach Plan?",
        ),
    },
)

"""What can be asked about conduct in any job, in German."""

from ai_interviewer.interviewers.builtin.wording.general import Competence, GeneralQuestions

GENERAL: GeneralQuestions = {
    Competence.PRESSURE: "Erzählen Sie mir von einem Tag, an dem alles auf einmal kam.",
    Competence.DIFFERENCE: (
        "Erzählen Sie mir von der engen Zusammenarbeit mit einem Menschen, der ganz anders ist "
        "als Sie."
    ),
    Competence.LEARNING: (
        "Erzählen Sie mir von etwas, das Sie für eine Arbeit sehr schnell lernen mussten."
    ),
    Competence.ALONE: (
        "Erzählen Sie mir von etwas, das Sie ganz ohne Aufsicht geschafft haben, im Beruf oder "
        "außerhalb."
    ),
    Competence.HELPING: (
        "Erzählen Sie mir, wie Sie jemandem geholfen haben, der nicht weiterwusste."
    ),
    Competence.OWNERSHIP: (
        "Erzählen Sie mir von einem Problem, um das Sie niemand gebeten hatte und das Sie "
        "trotzdem gelöst haben."
    ),
    Competence.CHANGE: (
        "Erzählen Sie mir von einem Plan, der sich geändert hat, als die Hälfte schon "
        "geschafft war."
    ),
    Competence.FEEDBACK: "Erzählen Sie mir von Kritik, die Ihnen weitergeholfen hat.",
    Competence.CUSTOMERS: (
        "Erzählen Sie mir von einem Menschen, für den Sie gearbeitet haben und dem man es kaum "
        "recht machen konnte."
    ),
    Competence.CARE: (
        "Erzählen Sie mir von einer Situation, in der Sie unterbrochen haben, weil Ihnen etwas "
        "nicht richtig vorkam."
    ),
    Competence.MISTAKE: (
        "Erzählen Sie mir von einem eigenen Fehler, den Sie wieder in Ordnung gebracht haben."
    ),
    Competence.CONFLICT: (
        "Erzählen Sie mir von einer Meinungsverschiedenheit bei der Arbeit und wie sie ausging."
    ),
    Competence.INFLUENCE: (
        "Erzählen Sie mir, wie Sie jemanden überzeugt haben, der zuerst gegen Ihre Idee war."
    ),
    Competence.UNCERTAINTY: (
        "Erzählen Sie mir von einer Entscheidung, die Sie treffen mussten, bevor alle Fakten "
        "da waren."
    ),
    Competence.DEVELOPING: (
        "Erzählen Sie mir von einem Menschen, der durch Sie in seiner Arbeit besser geworden ist."
    ),
    Competence.UNPOPULAR: (
        "Erzählen Sie mir von einer unbeliebten Entscheidung, die Sie umsetzen mussten."
    ),
}

TRAIT = (
    "{Job}. Erzählen Sie mir von einer Situation, in der es darauf ankam, im Beruf oder außerhalb.",
    "{Job}. Erzählen Sie mir von einem Tag, an dem Ihnen das schwerfiel.",
    "{Job}. Erzählen Sie mir von einem Moment, der das zeigt.",
)
"""For a trait of character, which has no steps and no result."""

TOOL = (
    "{Job}. Was würden Sie jemandem, der damit anfängt, zuerst zeigen?",
    "{Job}. Was war das Schwierigste, das Sie damit gemacht haben?",
    "{Job}. Wann würden Sie lieber etwas anderes nehmen?",
)
"""For a tool, which isn't done well or badly itself."""

SITUATIONS = (
    "Sie haben eine Aufgabe bekommen, aber es ist Ihnen nicht ganz klar, was gemeint ist. "
    "Was tun Sie?",
    "Sie merken, dass Sie nicht rechtzeitig fertig werden. Was tun Sie?",
    "Sie sehen, dass jemand im Team etwas auf eine Weise macht, die Ihnen gefährlich "
    "vorkommt. Was tun Sie?",
    "Zwei Personen geben Ihnen für dieselbe Arbeit unterschiedliche Anweisungen. Was tun Sie?",
    "Etwas ist schiefgegangen, und außer Ihnen hat es niemand bemerkt. Was tun Sie?",
    "Sie sind früher fertig als geplant, und niemand hat gesagt, was als Nächstes kommt. "
    "Was tun Sie?",
    "Jemand fragt Sie etwas, und Sie wissen die Antwort nicht. Was tun Sie?",
    "Sie würden eine Arbeit anders angehen, als sie hier immer gemacht wird. Was tun Sie?",
)
"""For a job to be learned, or a trait of character: what one would do."""

OWN_WORK = (
    "Erzählen Sie mir von etwas, das Sie selbst gemacht oder organisiert haben, im Beruf, "
    "in der Schule oder zu Hause.",
    "Erzählen Sie mir von einer Arbeit, die Ihnen richtig gut gelungen ist, im Beruf oder "
    "außerhalb.",
    "Erzählen Sie mir von etwas, das durch Sie besser geworden ist, im Beruf, in der Schule "
    "oder zu Hause.",
    "Erzählen Sie mir von etwas, um das Sie sich über lange Zeit gekümmert haben.",
)
"""The same, about something done."""

"""How the built-in interviewer speaks of facets in German."""

from ai_interviewer.interviewers.builtin.markers.base import Facet
from ai_interviewer.interviewers.builtin.wording.base import FacetWording

FACETS = {
    Facet.ACTION: FacetWording(
        "Ihr eigener Anteil",
        "Was genau war dabei Ihr Anteil?",
        "Sie sagen, was Sie selbst getan haben.",
        "Sagen Sie, was Sie selbst getan haben, nicht nur, was das Team getan hat.",
        "Eingestellt werden Sie und nicht das Team, deshalb muss Ihr Anteil erkennbar sein.",
        "Erzählen Sie die Antwort noch einmal so, dass jeder Satz mit „Ich“ beginnt. Setzen Sie "
        "„wir“ dann dort wieder ein, wo es wirklich stimmt.",
        "Beginnen Sie so: „Mein Anteil war …“",
    ),
    Facet.STEPS: FacetWording(
        "die Schritte der Reihe nach",
        "Schildern Sie es mir der Reihe nach, Schritt für Schritt.",
        "Sie gehen Schritt für Schritt vor.",
        "Nennen Sie die Schritte der Reihe nach: zuerst, dann, zuletzt.",
        "Ohne Reihenfolge lässt sich eine Methode nicht von einem Zufallstreffer unterscheiden.",
        "Schreiben Sie die Antwort als drei bis fünf nummerierte Schritte und erst danach als "
        "Text.",
        "Beginnen Sie so: „Zuerst habe ich …, dann …“",
    ),
    Facet.REASON: FacetWording(
        "Gründe",
        "Warum haben Sie es so gemacht?",
        "Sie nennen Gründe.",
        "Begründen Sie jede Entscheidung.",
        "Gründe zeigen Urteilsvermögen; ohne Gründe könnte es auch Gewohnheit sein.",
        "Schreiben Sie hinter jede Entscheidung „weil“ und führen Sie den Satz zu Ende.",
        "Beginnen Sie so: „Dafür habe ich mich entschieden, weil …“",
    ),
    Facet.CONDITION: FacetWording(
        "wann es passt und wann nicht",
        "In welchen Fällen würden Sie es anders machen?",
        "Sie sagen, wann Ihr Vorgehen passt.",
        "Sagen Sie, wann Ihr Vorgehen passt und wann nicht.",
        "Die Praxis ist voller Ausnahmen; wer eine nennt, kennt sie.",
        "Ergänzen Sie zu jedem Schritt einen Satz, der mit „Wenn …“ beginnt.",
        "Beginnen Sie so: „Wenn …, würde ich …“",
    ),
    Facet.ALTERNATIVE: FacetWording(
        "Alternativen",
        "Welche Alternativen haben Sie abgewogen?",
        "Sie wägen eine Alternative ab.",
        "Nennen Sie eine Alternative und sagen Sie, warum Sie sie nicht gewählt haben.",
        "Eine Entscheidung versteht man erst, wenn man weiß, worauf dafür verzichtet wurde.",
        "Notieren Sie zwei andere Möglichkeiten mit je einem Vorteil und einem Nachteil. Nehmen "
        "Sie die bessere in die Antwort auf.",
        "Beginnen Sie so: „Möglich gewesen wäre auch …, aber …“",
    ),
    Facet.CHECK: FacetWording(
        "wie es geprüft wurde",
        "Woher wussten Sie, dass es funktioniert?",
        "Sie sagen, woher Sie es wissen oder wie Sie es prüfen würden.",
        "Sagen Sie, woher Sie es wussten oder wie Sie es prüfen würden.",
        "Eine geprüfte Aussage ist mehr wert als eine ungeprüfte.",
        "Schreiben Sie zu jedem Ergebnis auf, woran Sie es erkannt haben.",
        "Beginnen Sie so: „Gemerkt habe ich es daran, dass …“",
    ),
    Facet.OUTCOME: FacetWording(
        "das Ergebnis",
        "Was kam am Ende dabei heraus?",
        "Sie sagen, was dabei herauskam.",
        "Sagen Sie, was dabei herauskam und für wen sich etwas geändert hat.",
        "Fehlt das Ende der Geschichte, bleibt nur Raten.",
        "Schreiben Sie einen Schlusssatz: was danach anders war und woran das zu sehen war.",
        "Beginnen Sie so: „Am Ende …“",
    ),
    Facet.LIMIT: FacetWording(
        "Risiken, Kosten oder Grenzen",
        "Was kann dabei noch schiefgehen?",
        "Sie nennen eine Grenze, einen Nachteil oder ein Risiko.",
        "Nennen Sie ein Risiko, einen Nachteil oder eine Grenze Ihres Vorgehens.",
        "Wer Erfahrung hat, weiß auch, was die eigene Lösung nicht leistet.",
        "Beenden Sie den Satz „Das würde nicht funktionieren, wenn …“ und nehmen Sie ihn in die "
        "Antwort auf.",
        "Beginnen Sie so: „Das Risiko war …“",
    ),
    Facet.LESSON: FacetWording(
        "was Sie gelernt haben",
        "Was würden Sie beim nächsten Mal anders machen?",
        "Sie sagen, was Sie daraus gelernt haben.",
        "Sagen Sie, was Sie seitdem anders machen.",
        "So zeigen Sie, dass Sie aus Erfahrung lernen.",
        "Schreiben Sie eine Gewohnheit auf, die Sie danach geändert haben, und wann Sie sich "
        "zuletzt daran gehalten haben.",
        "Beginnen Sie so: „Seitdem …“",
    ),
}

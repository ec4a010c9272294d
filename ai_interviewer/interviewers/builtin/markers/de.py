"""German discourse markers."""

from ai_interviewer.interviewers.builtin.markers.base import (
    Facet,
    Markers,
    meant,
    phrases,
    words,
)

MARKERS = Markers(
    language="de",
    function_words=words(
        "der die das den dem des ein eine einen einem einer eines und oder aber denn "
        "sondern dass daß ob wenn als wie wo wer was wann warum ich mich mir mein meine "
        "meinen meinem meiner wir uns unser unsere du er sie es ihr ihm ihn ihnen ihre "
        "sein seine man sich dies diese dieser dieses jene in im an am auf aus bei mit "
        "nach von vom vor zu zum zur über unter durch für gegen ohne um bis seit ist "
        "sind war waren bin wird werden wurde wurden hat haben hatte hatten habe würde "
        "würden kann können konnte könnte muss müssen musste soll sollte will wollte "
        "darf nicht kein keine auch noch nur schon sehr so dann da hier dort mehr alle "
        "alles jeder jede etwas nichts immer wieder"
    ),
    boilerplate=phrases(
        "erfahrung | erfahrungen | kenntnisse | gute | sehr | sicher | umgang | "
        "fähigkeit | jahre | team | rolle | arbeit | bereich | ähnlich | mindestens | "
        "idealerweise | wünschenswert"
    ),
    facets={
        Facet.ACTION: phrases("ich | mein* | mich | mir"),
        Facet.STEPS: (
            *phrases(
                "zuerst | zunächst | als erstes | erstens | zweitens | drittens | dann"
                " | danach | anschließend | schließlich | zuletzt | nachdem | bevor | schritt"
                " | schritte | begann mit | beginne mit | angefangen mit | am anfang"
            ),
            meant("später", not_before=r"\s+als\b"),
        ),
        Facet.REASON: phrases(
            "weil | denn | da ich | da wir | da er | da sie | da es | da man | da der"
            " | da die | da das | da mein* | da unser* | da kein* | da ein* | deshalb | daher"
            " | deswegen | damit ich | damit wir | damit er | damit sie | damit es"
            " | damit man | damit der | damit die | damit das | damit alle | damit niemand"
            " | damit kein* | damit nicht* | sodass | so dass | aufgrund | wegen | sonst"
            " | das heißt | der grund"
        ),
        Facet.CONDITION: phrases("wenn | falls | sofern | solange | je nachdem"),
        Facet.ALTERNATIVE: (
            *phrases(
                "stattdessen | alternativ* | option | optionen | variante | varianten"
                " | abgewogen | hätten auch | hätte auch | hätten wir auch | hätte ich auch"
                " | hätte man"
            ),
            meant("statt", only_before=r"\s+(?:\w+\s+){0,6}zu\s+\w+|\s*,?\s*dass\b"),
            meant("anstatt", only_before=r"\s+(?:\w+\s+){0,6}zu\s+\w+|\s*,?\s*dass\b"),
            "anstelle dessen",
        ),
        Facet.CHECK: (
            *phrases(
                "prüfe | prüfen | prüft | prüfte* | geprüft | überprüf* | nachgeprüft"
                " | gegengeprüft | teste | testen | testet | testete* | getestet | test"
                " | tests | messe ich | messen | misst | gemessen | nachgemessen | messung*"
                " | vergleiche ich | vergleichen | verglich | verglichen | im vergleich"
                " | bestätig* | beweis* | belegt | belegen | zeigte | herausgefunden"
                " | gefunden | beobachtet* | fragte nach | nachgefragt | gefragt ob"
            ),
            meant("sah", not_before=r"\s+(?:\w+\s+){0,3}aus\b"),
        ),
        Facet.OUTCOME: phrases(
            "ergebnis | ergebnisse | am ende | sank | stieg | fiel | verringert*"
            " | verbessert* | reduziert* | erhöht* | seitdem | jetzt | inzwischen"
            " | schließlich | stimmte* | akzeptiert* | gestoppt | gelang | führte zu"
            " | führte dazu"
        ),
        Facet.LIMIT: phrases(
            "aber | jedoch | allerdings | obwohl | trotzdem | risik* | kostet | kostete"
            " | gekostet | nachteil* | grenze | grenzen | hängt davon | hängt von | abhängig"
            " | falsch | fehler* | schlechter"
        ),
        Facet.LESSON: phrases(
            "gelernt | nächstes mal | beim nächsten mal | anders machen | anders gemacht"
            " | mache ich anders | machen wir anders | seitdem | rückblickend"
        ),
    },
    perhaps={
        Facet.STEPS: phrases("erst | später | schritt* | begann | beginne | anfang*"),
        Facet.REASON: phrases("darum | damit"),
        Facet.ALTERNATIVE: phrases(
            "statt | anstatt | anstelle | option* | variante* | sondern | verglichen"
            " | hätte | hätten | entweder"
        ),
        Facet.CHECK: phrases(
            "prüf* | test* | vergleich* | verglich* | sah | fand | beobacht* | fragte"
        ),
        Facet.OUTCOME: phrases("ergebnis* | führte"),
        Facet.LIMIT: phrases("außer | kosten | preis | grenze* | hängt | nur | nie"),
        Facet.LESSON: phrases("anders | erkannt"),
    },
    asks={
        Facet.ACTION: phrases(
            "was haben sie getan | was haben sie gemacht | was haben sie dort"
            " | was haben sie selbst | was genau haben sie | ihr anteil | ihr beitrag"
            " | selbst gemacht | von ihnen | stammt von | war ihre"
        ),
        Facet.STEPS: phrases(
            "wie würden sie | wie haben sie | wie gehen sie | gehen sie vor | wie sind sie | "
            "vorgegangen | schritte | schritt für schritt | der reihe nach | was würden sie | "
            "zuerst tun | womit haben | womit würden"
        ),
        Facet.REASON: phrases("warum | weshalb | grund | ursache | entschieden | entscheidung*"),
        Facet.CONDITION: phrases("in welchen Fällen | in welchem Fall | unter welchen Umständen"),
        Facet.ALTERNATIVE: phrases(
            "stattdessen | alternativ* | abgewogen | anderen wege | wege würden | vergleichen"
        ),
        Facet.CHECK: phrases(
            "wie würden sie prüfen | prüfen | woher wussten | woher wissen | überprüfen | "
            "woran erkennen | feststellen | messen | gemessen | stellen sie sicher | testen | "
            "nachweisen"
        ),
        Facet.OUTCOME: phrases(
            "wie ging es aus | ging es in | ergebnis* | ausgegangen | was kam dabei | dabei "
            "heraus | kam am ende"
        ),
        Facet.LIMIT: phrases(
            "risik* | schiefgehen | schief | grenzen | kosten | preis | am schwierigsten | "
            "kompromiss* | falsche wahl | versagt | versagen | verzichten | teuersten | "
            "leicht falsch | leute falsch | am schwersten | schwierigste* | schiefgeht"
        ),
        Facet.LESSON: phrases(
            "gelernt | anders machen | machen sie seitdem | nächstes mal | beim nächsten mal"
        ),
    },
    generic=phrases(
        "immer | meistens | normalerweise | generell | im allgemeinen | oft | jeder | "
        "alle | leute | menschen | wichtig | sehr | natürlich | meiner meinung | ich "
        "glaube | ich finde | grundsätzlich | eigentlich | einfach | gut | toll | super "
        "| beste* | modern* | erfolgreich | positiv | zufrieden"
    ),
    people=phrases(
        "führ* | mentor* | kommunik* | team* | kunden | kollegen | präsent* | erklär* | "
        "verhandl* | zusammenarbeit | verantwort* | beraten | stakeholder*"
    ),
)

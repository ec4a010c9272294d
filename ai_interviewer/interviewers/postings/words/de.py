"""How German postings are worded."""

from ai_interviewer.interviewers.postings.words.base import SectionKind, Vocabulary, entries, words

WORDS = Vocabulary(
    language="de",
    headings={
        SectionKind.SKILLS: entries(
            "was wir brauchen | wir brauchen | das braucht es | was du brauchst | was sie brauchen"
            " | anforderung* | profil | qualifikation* | das bringst du mit | das bringen sie mit"
            " | bringst du mit | bringen sie mit | voraussetzung* | mitbringen | wir suchen"
            " | kenntnisse | was sie auszeichnet | was dich auszeichnet | zeichnet dich aus"
            " | zeichnet sie aus | du bringst mit | du hast | sie haben | was du mitbringst"
            " | damit überzeugst du | überzeugen | wir wünschen uns | wir erwarten | erwarten wir"
            " | wen wir suchen | das solltest du | das wünschen | fähigkeiten | erfahrung | kompetenz*"
            " | so passt du | fachlich* | persönlich* | sie passen zu uns | das wünschen wir uns | was wir uns wünschen | dein know-how | du passt zu uns | solltest du können | du können solltest"
        ),
        SectionKind.DUTIES: entries(
            "aufgabe* | aufgaben | ihre rolle | deine rolle | tätigkeit* | verantwortung*"
            " | das erwartet dich | das erwartet sie | was du tust | was dich erwartet"
            " | was sie erwartet | erwartet dich | erwartet sie | deine mission | dein job"
            " | das machst du | das machen sie | aufgabengebiet | aufgabenbereich | einsatzgebiet"
            " | was zu tun ist | das gibt es zu tun | das ist zu tun"
            " | das wirst du | sie werden | aufgabenschwerpunkt* | ihr arbeitsalltag | dein alltag | was du bewegst"
        ),
        SectionKind.PREFERRED: entries(
            "von vorteil | wünschenswert | nice to have | pluspunkt* | idealerweise | bonus"
            " | zusatz | gerne auch | optional | kein muss | schön wäre"
        ),
        SectionKind.UNKNOWN: entries(
            "die stelle | so arbeiten wir | wie wir arbeiten | stellenbeschreibung | der job | die position | zur stelle | die rolle"
            " | jobbeschreibung | überblick | mission"
        ),
        SectionKind.ASIDE: entries(
            "wir bieten | bieten wir | bieten | benefits | über uns | bewerbung* | bewirb*"
            " | bewirbst du dich | so bewirbst du dich | prozess | unternehmen | kontakt"
            " | das bieten | vorteile | gehalt | vergütung | wer wir sind | wir sind"
            " | was dich erwartet bei uns | unser angebot | wir über uns | deine vorteile"
            " | ihre vorteile | datenschutz | ansprechpartner* | darauf kannst du dich freuen"
            " | freuen | was wir bieten | warum wir | gute gründe | standort | arbeitszeit"
            " | über das unternehmen | ihr ansprechpartner | interesse | ähnliche jobs"
            " | weitere jobs | chancengleichheit | vielfalt | arbeitsort | einstellungsprozess"
            " | was du kriegst | was du bekommst | was sie bekommen | das kriegst du"
            " | was es gibt | das gibt es | geben wir dir | geben wir ihnen | das geben wir"
            " | gibt's | gibt es bei uns | gibt es dafür | gibts | dafür bekommst du | wartet auf dich | wartet auf sie"
            " | bieten dir | ihr plus | dein plus | das spricht für uns | nächste schritte | wie es weitergeht | unsere leistungen | leistungen | konditionen"
        ),
    },
    fillers=words(
        "der die das den dem des ein eine einen und oder für mit von zu zur zum im in an am bei uns "
        "wir du sie ihr ihre ihren dein deine deinen dich dir unser unsere was wer wie so es ist sind "
        "wichtigsten auch als stelle neue & / mit über noch genau gut dir konkret zukünftigen künftigen typischen wesentliche wesentlichen"
    ),
    asks=(
        r"\bdu (?!willst|willigst|bekommst|erhältst|verdienst|findest|kannst dich)\w+(?:st|t)\b"
        r"|\bsie (?:\w+en|sind)\b(?=.*\b(?:\w+en|\w+ung)\b)|\bsind sie\b|\bverantwortlich für\b"
        r"|\berfahrung (?:mit|in|im|als)\b|\bkenntnisse\b|\bzu (?:ihren|deinen) aufgaben\b"
        r"|\b\w{3,}st du\b(?! nicht| schon| lieber)|\bwer \w+ kann\b|\b(?:jemanden|eine[nr]?|person),? d(?:er|ie|as)\b"
    ),
    lead_in=(
        r"(?:zu (?:ihren|deinen) aufgaben (?:gehör\w+|zähl\w+)"
        r"|wir suchen (?:jemanden|eine\w* \w+),? d(?:er|ie|as))\s+"
    ),
    clause=(
        r"(?:,|;)\s+(?:und\s+)?(?=(?:du|sie) \w+)|\s+und\s+(?=(?:du|sie) \w+)"
        r"|,\s+und\s+(?=(?:\S+\s+){3})"
    ),
    perks=entries(
        "urlaub | urlaubstage | homeoffice | home-office | jobrad | jobticket | obst | gehälter"
        " | gehalt | vergütung | weihnachtsgeld | urlaubsgeld | zuschuss* | altersvorsorge | bav"
        " | parkplatz | parkplätze | fortbildung | fortbildungen | weiterbildungen | firmenwagen"
        " | rabatt* | mitarbeiterrabatt* | prämie* | bonus | gleitzeit | flexible arbeitszeiten"
        " | kantine | getränke | kaffee | teamevents | firmenfeiern | unbefristet* | krisensicher*"
        " | tarif* | tvöd | betriebliche | gesundheitsmanagement | fitness* | einarbeitung"
        " | flache hierarchien | hund | kita* | probearbeiten | telefoninterview | kennenlernen"
        " | bewerbungsgespräch | vorstellungsgespräch | stundenlohn | sachbezug | sonderzahlung*"
    ),
    formal=(
        r"\bdatenschutz|\bpersonenbezogen|\bbewerb(?:en sie|ung|ungen|ungsunterlagen)\b|\bbewirb dich"
        r"|\blebenslauf\b|\banschreiben\b|\b(?:ihre?|deine?|unsere?) ansprechpartner|\bansprechpartner\S* ist\b|\bschick(?:en sie)? uns\b|\bschick uns\b"
        r"|\bwir freuen uns auf\b|\bschwerbehindert|\bchancengleich|\bungeachtet\b|\bunabhängig von\b"
        r"|\bgleichstellung|\bpersonalvermittl|\bkennziffer|\breferenznummer|\bim text\b.*\bform\b"
        r"|\bgeschlecht|\bjetzt bewerben|\bmelden? (?:dich|sie sich)\b"
    ),
    labels=entries(
        "standort | ort | arbeitsort | gehalt | vergütung | vertrag | vertragsart | arbeitszeit"
        " | beginn | start | eintritt | eintrittsdatum | kennziffer | referenz | referenznummer"
        " | job-id | stellen-id | kontakt | ansprechpartner | ansprechpartnerin | abteilung"
        " | bewerbungsfrist | datenschutz | telefon | tel | e-mail | branche | firma | unternehmen"
        " | position | stelle | stellenbezeichnung | befristung | pensum | online seit | anstellung"
    ),
    terms=(
        r"\b(?:berufs|fach)?ausbildung\b(?!.{0,10}von)|\bstudium\b|\bhochschulabschluss|\babschluss\b|\b\w*abschluss\b|\b\w*schein\b|\bführerschein"
        r"|\bfahrerlaubnis|\bzertifikat|\bzertifizier|\bdeutschkenntnisse|\benglischkenntnisse"
        r"|\b\w*sprachkenntnisse|\b(?:deutsch|englisch|französisch|spanisch|polnisch|ukrainisch|"
        r"italienisch|türkisch)\b|\bfachweiterbildung|\bapprobation|\bexamen\b|\bstaatlich(?:e[rn]?)? (?:anerkannt|anerkennung)"
        r"|\b(?:du studierst|sie studieren)\b|\bimmatrikul|\beingeschrieben|\bexaminiert\w*|\bgelernte[rn]?\b|\b(?:staatlich )?geprüfte[rn]?\b|\bausgebildete[rn]?\b"
        r"|^dienst (?:am|bis|von)\b|\bruhetag\b|\bschwindelfrei|\bnichtraucher"
        r"|\bmeisterbrief|\breisebereitschaft|\bschichtbereitschaft|\bbereitschaft zu[rm]?\b"
        r"|\bab sofort\b|\barbeitserlaubnis|\bführungszeugnis|\bimpf|\bunbefristet|\bvollzeit"
        r"|\bteilzeit|\bwochenend|\brufbereitschaft|\bschicht(?:arbeit|dienst|betrieb|system|modell)\w*"
        r"|\bmasern|\bgesellenbrief|\bqualifikation als\b|\bweiterbildung zu[rm]\b|\bbachelor|\bmaster\b"
        r"|\b\w*(?:deutsch|englisch|sprach)kenntnisse|\beigene[snr]? (?:pkw|auto|fahrzeug|werkzeug)"
        r"|\b(?:berufs(?:anfäng|einsteig)|quereinsteig|wiedereinsteig|absolvent|studierende"
        r"|student|rentner)\S*(?: .{0,25})? (?:willkommen|gern|möglich|gesehen)\b"
        r"|\bkeine (?:vor|berufs)?(?:kenntnisse|erfahrung)|\bmobilität\b|\bflexib\w+ (?:hinsichtlich|bezüglich|bei)"
    ),
    seeks=(
        r"(?:suchen wir|suchen|sucht|gesucht:?)\s+(?:ab sofort |zum nächstmöglichen zeitpunkt )?"
        r"(?:eine[nrm]? |dich als |sie als )?(?:[a-zäöüß]+e[nrs]? )*"
        r"(?P<title>[A-ZÄÖÜ][^.,;:!?\n]{2,60}?)(?=\s*\(| für\b| mit\b| in\b| zur\b| zum\b| d(?:er|ie)\b"
        r"|[.,;:!?\n]|$)"
    ),
    junior=(
        r"\bjunior|\bazubi|\bauszubildende|\bpraktik|\bwerkstudent|\btrainee|\bberufseinsteiger|\bvolont"
        r"|\bausbildung zu|^ausbildung\b|\bausbildungsplatz|\blehrling|\blehrstelle|\bduales studium"
    ),
    senior=r"\bsenior|\berfahrene|\bexpert",
    lead=(
        r"\bleit(?:er|ung|erin|ende)\w*|\w+leit(?:er|ung|erin)\b|\blead\b|\bchef\w*|\bteamlead"
        r"|\bvorarbeiter|\bmeister\b|\bgeschäftsführ"
    ),
    years=r"(?P<n>\d{1,2})\s*\+?\s*(?:[-–]\s*\d+\s*)?(?:jahren?|jährige)\b",
    tenure=(
        r"(?:\b(?:mindestens|mind\.?|min\.?|wenigstens|ca\.|etwa|idealerweise|über)\s+)*"
        r"(?:\d{1,2}\s*\+?\s*(?:(?:[-–]|bis)\s*\d+\s*)?(?:jahren?|monaten?)\b"
        r"|\b(?:zwei|drei|vier|fünf|sechs|acht|zehn|mehrere\w?)\s+jahren?\b"
        r"|\b(?:mehr|lang|zwei|drei|vier|fünf|\d+-?)jährige[rn]?\b)"
        r"(?:\s+(?:einschlägige|relevante|praktische|fundierte|nachweisbare)[rn]?)*"
        r"(?:\s+(?:berufs|praxis|arbeits)?(?:erfahrung|praxis))?"
        r"(?:\s+(?:(?P<role>als\b|in (?:einer )?vergleichbare[rn]?)|in|im|mit|auf|bei|an|am)\b)?"
        r"(?:\s+(?:der|dem|den|einer|einem|einen|eine)\b)?"
    ),
)

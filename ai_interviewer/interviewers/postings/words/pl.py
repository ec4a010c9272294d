"""How Polish postings are worded."""

from ai_interviewer.interviewers.postings.words.base import SectionKind, Vocabulary, entries, words

WORDS = Vocabulary(
    language="pl",
    headings={
        SectionKind.SKILLS: entries(
            "wymagania | oczekujemy | profil | kwalifikacje | umiejętności | szukamy"
            " | czego oczekujemy | nasze wymagania | nasze oczekiwania | oczekiwania | twój profil"
            " | kogo szukamy | od kandydat* | wymagamy | od ciebie | czego wymagamy | doświadczenie"
            " | wymagania niezbędne | niezbędne | czego potrzebujesz | musisz mieć | idealny kandydat | co powinieneś umieć"
        ),
        SectionKind.DUTIES: entries(
            "obowiązki | zadania | zakres | zakres obowiązków | co będziesz robić | twoja rola"
            " | odpowiedzialno* | twoje zadania | opis zadań | główne zadania | będziesz robić"
            " | do twoich zadań | zadania na stanowisku | osoba zatrudniona | kandydat będzie | twój zakres obowiązków | czym będziesz się zajmować | na czym polega"
        ),
        SectionKind.PREFERRED: entries(
            "mile widziane | dodatkowym atutem | atut* | nice to have | plusem | dodatkowo"
            " | będzie plusem | dodatkowe atuty | miło jeśli"
        ),
        SectionKind.UNKNOWN: entries(
            "o stanowisku | jak pracujemy | stanowisko | opis stanowiska | opis | o pracy"
        ),
        SectionKind.ASIDE: entries(
            "oferujemy | to oferujemy | benefity | o nas | proces rekrutacji | rekrutacj* | firma"
            " | wynagrodzenie | kim jesteśmy | aplikuj* | co oferujemy | zapewniamy | o firmie"
            " | co zyskujesz | dlaczego my | dlaczego warto | kontakt | lokalizacja | proponujemy"
            " | nasza oferta | jak aplikować | etapy | warunki | zyskasz | podobne oferty"
            " | nasze wartości | klauzula | rodo | jak wygląda proces | co możemy zaoferować"
        ),
    },
    fillers=words(
        "i a o w z na do od dla nas ciebie twój twoje twoja nasz nasze nasza co czego kogo jak to "
        "się będziesz główne kluczowe podstawowe & / my ty jest są na tym stanowisku będzie należeć niezbędne konieczne obowiązkowe wobec kandydata kandydatów"
    ),
    asks=(
        r"\b(?:będziesz|potrafisz|umiesz|masz|znasz|musisz)\b|\bdoświadczeni[ea] (?:w|na|z|jako)\b"
        r"|\bznajomość\b|\bumiejętność\b|\bodpowiedzialn\w+ za\b|\bzdolność\b"
        r"|\bszukamy (?:kogoś|osoby),? któr"
    ),
    lead_in=(
        r"(?:(?:na tym stanowisku )?będziesz|twoim zadaniem będzie|do twoich zadań należy"
        r"|szukamy (?:kogoś|osoby|[^.,]{2,40}), któr\w+(?: umie| potrafi| będzie)?)\s+"
    ),
    clause=(
        r"(?:,|;)\s+(?:(?:i|oraz)\s+)?(?=\w{2,}(?:ać|ić|yć|eć|ować|isz|ysz|esz|asz)\b)"
        r"|\s+(?:i|oraz)\s+(?=\w{2,}(?:ać|ić|yć|eć|ować|isz|ysz|esz|asz)\b)"
    ),
    perks=entries(
        "urlop* | wynagrodzeni* | premi* | brutto | netto | umowę o pracę | umowa o pracę | umowę"
        " | opieka medyczna | prywatna opieka | karta sportowa | multisport | owocowe | praca zdalna"
        " | elastyczne godziny | zniżk* | szkolenia | dofinansowani* | parking | ubezpieczeni*"
        " | benefit* | kawa | pakiet | samochód służbowy | rozmowa telefoniczna | rozmowa kwalifik*"
        " | dzień próbny | integracj* | zatrudnieni*"
    ),
    formal=(
        r"\bdan\w+ osobow|\brodo\b|\baplikuj\b|\bprześlij\b|\bwyślij\b|\bcv\b|\brówn\w+ szans"
        r"|\bdyskrymin|\bzgod[aęy] na przetwarzan|\bzastrzegamy\b|\bzadzwoń\b|\bagencj\w+.{0,30}nie"
        r"|\bniepełnosprawn"
    ),
    labels=entries(
        "lokalizacja | miejsce pracy | wynagrodzenie | umowa | rodzaj umowy | wymiar | etat | start"
        " | data | numer referencyjny | nr ref | ref | kontakt | telefon | firma | stanowisko | tryb"
    ),
    terms=(
        r"\bdoświadczenie (?:nie ?wymagane|nie jest wymagane)|^studen(?:t[aką]?|tki|ci)\b|\bprawo jazdy|\bwykształceni|\bdyplom|\bcertyfikat|\bstudia\b|\buprawnienia|\bsep\b"
        r"|\b(?:język\w*|jęz\.)\s+\w+|\b(?:angielsk|niemieck|polsk|ukraińsk|francusk|hiszpańsk)\w+"
        r"|\bdyspozycyjn|\bod zaraz\b|\bpełny etat\b|\bgotowość do\b|\bniekaraln|\bwpis\w* na listę|\bniepaląc|\bksiążeczk"
        r"|\bwłasn\w+ (?:samochód|działaln|auto|narzędzi)|\bprac\w+ (?:zmianow|w (?:systemie|weekend|godzinach))"
        r"|\bbez doświadczenia\b|\bmagister|\blicencjat|\borzeczeni\w+|\bprawo wykonywania zawodu|\bpwz\b|\budt\b|\bdyżur"
    ),
    seeks=(
        r"(?:szukamy|poszukujemy|szuka|poszukuje|zatrudnimy|zatrudni)\s+"
        r"(?P<title>[\w][^.,;:!?\n]{2,60}?)(?= do\b| w\b| na\b| z\b| ze\b| dla\b|[.,;:!?\n(]|$)"
    ),
    junior=r"\bjunior\b|\bmłodsz|\bstaż|\bpraktykant|\bpraktyk[ai]\b|\buczeń|\buczennic|\basystent|\bpomocnik|\btrainee\b",
    senior=r"\bsenior\b|\bstarsz|\bekspert|\bdoświadczon",
    lead=r"\bkierownik|\bkierowniczk|\blider|\bdyrektor|\bszef|\bgłówn\w+|\blead\b|\bbrygadzist",
    years=r"(?P<n>\d{1,2})\s*\+?\s*(?:[-–]\s*\d+\s*)?(?:lat|lata|rok|roku)\b",
    tenure=(
        r"(?:\b(?:minimum|min\.?|co najmniej|przynajmniej|ponad|od)\s+)*"
        r"(?:\d{1,2}\s*\+?\s*(?:[-–]\s*\d+\s*)?\+?\s*-?(?:lat|lata|rok|roku|letni\w+|miesi\w+)\b"
        r"|\b(?:kilku|dwu|trzy|pięcio)letni\w+|\b(?:dwa|trzy|cztery|pięć|sześć|osiem|dziesięć) lata?\b|\brok(?:u)?(?= doświadczenia))"
        r"(?:\s+doświadczeni\w+)?(?:\s+zawodow\w+)?"
        r"(?:\s+(?:(?P<role>jako\b|na podobnym stanowisku)|w|we|na|z|ze|przy)\b)?"
    ),
)

"""Polish discourse markers."""

from ai_interviewer.interviewers.builtin.markers.base import (
    Facet,
    Markers,
    meant,
    phrases,
    words,
)

MARKERS = Markers(
    language="pl",
    function_words=words(
        "i a o w z ze na do od po za przed pod nad przy dla bez przez między u że żeby "
        "aby ale lecz albo lub czy bo więc jak jaki jaka jakie który która które którzy "
        "co kto gdzie kiedy gdy jeśli jeżeli to ten ta te tego tej tym tych tę tak nie "
        "ani ja mnie mi mój moja moje my nas nam nasz nasza ty on ona ono oni one jego "
        "jej ich im się siebie swój swoje swoją jest są był była było byli być będzie "
        "będą został zostało może można mogą trzeba by bym już jeszcze też także tylko "
        "bardzo bardziej mniej wszystko wszyscy każdy inny sam sama tam tu"
    ),
    boilerplate=phrases(
        "doświadczenie | doświadczenia | znajomość | umiejętność | umiejętności | dobra "
        "| bardzo | lat | lata | rok | zespół | zespole | praca | pracy | poziom | "
        "podobne | mile | widziane"
    ),
    facets={
        Facet.ACTION: phrases("ja | mój | moja | moje | *łem | *łam | *ałbym | *ałabym"),
        Facet.STEPS: (
            *phrases(
                "najpierw | po pierwsze | po drugie | po trzecie | potem | następnie"
                " | na koniec | w końcu | zanim | po tym | zaczęłam od | zacząłem od"
                " | zaczynam od | zaczęliśmy od | krok po kroku | kroki"
            ),
            meant("później", not_before=r"\s+niż\b"),
        ),
        Facet.REASON: (
            *phrases(
                "ponieważ | bo | gdyż | dlatego | zatem | aby | żeby | z powodu"
                " | w przeciwnym razie | to znaczy | przyczyn* | powód"
            ),
            meant("więc", not_after="^ | no"),
            meant("dzięki", only_before=r"\s+(?!bardzo|wielkie)\w+"),
        ),
        Facet.CONDITION: phrases(
            "jeśli | jeżeli | gdyby | o ile | chyba że | w razie | zależnie od"
        ),
        Facet.ALTERNATIVE: phrases(
            "zamiast | alternatyw* | opcja | opcje | opcji | wariant* | można było"
            " | mogliśmy też | mogłam też | mogłem też"
        ),
        Facet.CHECK: phrases(
            "sprawdz* | test | testy | testuję | testowa* | przetestowa* | zmierz* | mierzę"
            " | mierzymy | mierzył* | porówna* | porównuję | potwierdz* | dowód | dowody"
            " | pokazał* | zobaczył* | znalazł* | zapytał* | zweryfik*"
        ),
        Facet.OUTCOME: phrases(
            "wynik* | rezultat* | ostatecznie | w końcu | spad* | wzros* | zmniejsz* | "
            "zwiększ* | popraw* | odtąd | od tamtej pory | teraz | zgodził* | udało się "
            "| skróci*"
        ),
        Facet.LIMIT: phrases(
            "ale | jednak | choć | chociaż | mimo | ryzyk* | kosztował* | kosztem | wada"
            " | wady | ogranicz* | zależy | zależne | błąd | błęd* | pomył* | gorzej"
        ),
        Facet.LESSON: phrases(
            "nauczył* | następnym razem | robię inaczej | robimy inaczej | zrobiłbym inaczej"
            " | zrobiłabym inaczej | inaczej zrobił* | od tamtej pory | zrozumiał*"
            " | z perspektywy"
        ),
    },
    perhaps={
        Facet.STEPS: phrases("później | przed | zacz* | krok*"),
        Facet.REASON: phrases("więc | dzięki"),
        Facet.ALTERNATIVE: phrases("opcj* | raczej | natomiast | porówn* | niż | albo"),
        Facet.CHECK: phrases(
            "test* | mierz* | porówn* | dowod* | pokaza* | zobaczy* | znalaz* | zapyta*"
        ),
        Facet.LIMIT: phrases("oprócz | koszt* | cena | wad* | zależ* | tylko | nigdy"),
        Facet.LESSON: phrases("inaczej"),
    },
    asks={
        Facet.ACTION: phrases(
            "co pan zrobił | co pani zrobiła | twój wkład | co zrobiłeś | własny udział | "
            "swoim udziale | swojej decyzji | swoich próbach"
        ),
        Facet.STEPS: phrases(
            "jak byś | jak by pan | kroki | krok po kroku | po kolei | co byś | od czego | "
            "jak przebiegała | przebiegało | jak wyjaśnić | jak się za nie | jak wyglądała"
        ),
        Facet.REASON: phrases("dlaczego | przyczyn* | powód | powody | decyzj*"),
        Facet.CONDITION: phrases("w jakich przypadkach | w jakim przypadku"),
        Facet.ALTERNATIVE: phrases(
            "alternatyw* | zamiast | inne możliwości | inne sposoby | podejścia | porównać"
        ),
        Facet.CHECK: phrases(
            "po czym poznać | po czym w porę | jak sprawdz* | sprawdzić | skąd wiedz* | "
            "skąd było wiadomo | zweryfik* | "
            "przetestować | upewnić | zmierzono"
        ),
        Facet.OUTCOME: phrases(
            "jak się skończyło | był wynik | jaki wynik | co z tego wyszło | co z tego w końcu"
        ),
        Facet.LIMIT: phrases(
            "ryzyk* | pójść nie tak | idzie tu nie tak | ogranicze* | najtrudniejsze | cena | "
            "zawiodłoby | zawodzi | kompromis* | złym wyborem | zrezygnować | rezygnacji | "
            "kosztowała | pomylić | mylą się | najtrudniejszej | idzie nie tak"
        ),
        Facet.LESSON: phrases("nauczył* | inaczej | następnym razem"),
    },
    generic=phrases(
        "zawsze | zazwyczaj | zwykle | ogólnie | często | wszyscy | ludzie | każdy | "
        "ważne | ważny | bardzo | oczywiście | moim zdaniem | uważam że | naturalnie | "
        "po prostu | dobr* | najlepsz* | nowoczesn* | łatwe | sukces* | pozytywn* | "
        "zadowolon*"
    ),
    people=phrases(
        "zespoł* | zespół | mentor* | komunik* | klient* | prezent* | wyjaśni* | "
        "negocj* | współprac* | kierow* | prowadz*"
    ),
)

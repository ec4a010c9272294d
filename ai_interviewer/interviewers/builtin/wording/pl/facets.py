"""How the built-in interviewer speaks of facets in Polish."""

from ai_interviewer.interviewers.builtin.markers.base import Facet
from ai_interviewer.interviewers.builtin.wording.base import FacetWording

FACETS = {
    Facet.ACTION: FacetWording(
        "własny udział",
        "Jaki dokładnie był w tym własny udział?",
        "Widać, co jest własną pracą.",
        "Warto powiedzieć, co było własną pracą, a nie tylko pracą zespołu.",
        "Do pracy przyjmuje się osobę, a nie zespół, więc jej udział musi być widoczny.",
        "Proszę opowiedzieć odpowiedź od nowa, zaczynając każde zdanie od „ja”, a potem przywrócić "
        "„my” tam, gdzie to prawda.",
        "Początek może brzmieć tak: „Moją częścią było …”",
    ),
    Facet.STEPS: FacetWording(
        "kroki po kolei",
        "Jakie były kroki, po kolei?",
        "Odpowiedź idzie krok po kroku.",
        "Warto podać kroki po kolei: najpierw, potem, na końcu.",
        "Bez kolejności nie da się odróżnić metody od szczęśliwego trafu.",
        "Proszę zapisać odpowiedź w trzech do pięciu ponumerowanych krokach, a dopiero potem jako "
        "tekst.",
        "Początek może brzmieć tak: „Najpierw …, potem …”",
    ),
    Facet.REASON: FacetWording(
        "powody",
        "Dlaczego właśnie tak?",
        "Odpowiedź podaje powody.",
        "Warto podać powód każdego wyboru.",
        "Powody pokazują rozsądek; wybór bez powodu może być przyzwyczajeniem.",
        "Proszę po każdej decyzji dopisać „bo” i dokończyć zdanie.",
        "Początek może brzmieć tak: „Powód był taki, że …”",
    ),
    Facet.CONDITION: FacetWording(
        "kiedy to działa",
        "W jakich przypadkach lepiej zrobić to inaczej?",
        "Odpowiedź mówi, kiedy coś działa.",
        "Warto powiedzieć, kiedy to podejście działa, a kiedy nie.",
        "Prawdziwa praca jest pełna wyjątków; nazwany wyjątek pokazuje, że jest znany.",
        "Proszę do każdego kroku dodać zdanie zaczynające się od „Jeśli …”.",
        "Początek może brzmieć tak: „Jeśli …, to …”",
    ),
    Facet.ALTERNATIVE: FacetWording(
        "inne możliwości",
        "Jakie inne możliwości były brane pod uwagę?",
        "Odpowiedź rozważa inną możliwość.",
        "Warto nazwać inną możliwość i powiedzieć, dlaczego odpadła.",
        "Decyzję rozumie się dopiero obok tego, z czego dla niej zrezygnowano.",
        "Proszę wypisać dwie inne możliwości, każdą z jedną zaletą i jednym kosztem, a lepszą "
        "dodać do odpowiedzi.",
        "Początek może brzmieć tak: „Można było też …, ale …”",
    ),
    Facet.CHECK: FacetWording(
        "sposób sprawdzenia",
        "Skąd było wiadomo, że to działa?",
        "Odpowiedź mówi, skąd to wiadomo albo jak to sprawdzić.",
        "Warto powiedzieć, skąd to było wiadomo albo jak to sprawdzić.",
        "Sprawdzone twierdzenie jest warte więcej niż niesprawdzone.",
        "Proszę przy każdym wyniku z odpowiedzi zapisać, co dało pewność.",
        "Początek może brzmieć tak: „Że to działa, było widać po tym, że …”",
    ),
    Facet.OUTCOME: FacetWording(
        "wynik",
        "Co z tego w końcu wyszło?",
        "Odpowiedź mówi, co z tego wyszło.",
        "Warto powiedzieć, co z tego wyszło i dla kogo.",
        "Historia bez zakończenia każe słuchającym zgadywać.",
        "Proszę dopisać jedno zdanie na koniec: co się potem zmieniło i po czym było to widać.",
        "Początek może brzmieć tak: „W końcu …”",
    ),
    Facet.LIMIT: FacetWording(
        "ryzyko, koszty lub granice",
        "Co może tu jeszcze pójść nie tak?",
        "Odpowiedź nazywa granicę, koszt lub ryzyko.",
        "Warto nazwać ryzyko, koszt lub granicę tego rozwiązania.",
        "Doświadczenie uczy, czego własne rozwiązanie nie potrafi.",
        "Proszę dokończyć zdanie „To by nie zadziałało, gdyby …” i dodać je do odpowiedzi.",
        "Początek może brzmieć tak: „Ryzyko polegało na tym, że …”",
    ),
    Facet.LESSON: FacetWording(
        "wnioski na przyszłość",
        "Co następnym razem lepiej zrobić inaczej?",
        "Odpowiedź mówi, czego to nauczyło.",
        "Warto powiedzieć, co od tamtej pory wygląda inaczej.",
        "To pokazuje, że doświadczenie zmienia sposób pracy.",
        "Proszę zapisać jeden nawyk, który się potem zmienił, i kiedy ostatnio się przydał.",
        "Początek może brzmieć tak: „Od tamtej pory …”",
    ),
}

"""How the built-in interviewer speaks of facets in Polish."""

from ai_interviewer.interviewers.builtin.markers.base import Facet
from ai_interviewer.interviewers.builtin.wording.base import FacetWording

FACETS = {
    Facet.ACTION: FacetWording(
        "własny udział",
        "Proszę opowiedzieć dokładniej o swoim udziale w tym.",
        "Widać w tym własny wkład.",
        "Warto powiedzieć o własnym wkładzie, a nie tylko o pracy zespołu.",
        "Do pracy przyjmuje się osobę, a nie zespół, więc jej udział musi być widoczny.",
        "Proszę powtórzyć odpowiedź, zaczynając każde zdanie od „ja”, a potem przywrócić „my” "
        "tam, gdzie to prawda.",
        "Początek może brzmieć tak: „Moim zadaniem było …”",
    ),
    Facet.STEPS: FacetWording(
        "kroki po kolei",
        "Jakie były kroki, po kolei?",
        "Odpowiedź prowadzi krok po kroku.",
        "Warto podać kroki po kolei: najpierw, potem, na końcu.",
        "Bez kolejności nie da się odróżnić metody od szczęśliwego trafu.",
        "Proszę zapisać odpowiedź w trzech do pięciu ponumerowanych krokach, a dopiero potem jako "
        "tekst.",
        "Początek może brzmieć tak: „Najpierw …, potem …”",
    ),
    Facet.REASON: FacetWording(
        "powody",
        "Dlaczego akurat tak?",
        "Odpowiedź podaje powody.",
        "Warto podać powód każdego wyboru.",
        "Powody pokazują sposób myślenia; wybór bez powodu może być tylko przyzwyczajeniem.",
        "Proszę po każdej decyzji dopisać „bo” i dokończyć zdanie.",
        "Początek może brzmieć tak: „Powód był taki, że …”",
    ),
    Facet.CONDITION: FacetWording(
        "kiedy to działa",
        "W jakich przypadkach lepiej byłoby zrobić to inaczej?",
        "Odpowiedź mówi, kiedy coś działa.",
        "Warto powiedzieć, kiedy to podejście działa, a kiedy nie.",
        "Prawdziwa praca jest pełna wyjątków; wskazany wyjątek świadczy o doświadczeniu.",
        "Proszę do każdego kroku dodać zdanie zaczynające się od „Jeśli …”.",
        "Początek może brzmieć tak: „Jeśli …, to …”",
    ),
    Facet.ALTERNATIVE: FacetWording(
        "inne możliwości",
        "Jakie inne możliwości były brane pod uwagę?",
        "Odpowiedź rozważa inną możliwość.",
        "Warto wskazać inną możliwość i powiedzieć, dlaczego odpadła.",
        "Decyzję rozumie się dopiero wtedy, gdy wiadomo, z czego dla niej zrezygnowano.",
        "Proszę wypisać dwie inne możliwości, każdą z jedną zaletą i jedną wadą, a lepszą dodać "
        "do odpowiedzi.",
        "Początek może brzmieć tak: „Można było też …, ale …”",
    ),
    Facet.CHECK: FacetWording(
        "sposób sprawdzenia",
        "Skąd było wiadomo, że to działa?",
        "Odpowiedź mówi, skąd to wiadomo albo jak to sprawdzić.",
        "Warto powiedzieć, skąd to było wiadomo albo jak to sprawdzić.",
        "Sprawdzone twierdzenie znaczy więcej niż niesprawdzone.",
        "Proszę przy każdym wyniku z odpowiedzi zapisać, po czym było go widać.",
        "Początek może brzmieć tak: „Że to działa, było widać po tym, że …”",
    ),
    Facet.OUTCOME: FacetWording(
        "wynik",
        "Co z tego w końcu wyszło?",
        "Odpowiedź mówi, co z tego wyszło.",
        "Warto powiedzieć, co z tego wyszło i komu to coś dało.",
        "Historia bez zakończenia każe słuchającym zgadywać.",
        "Proszę dopisać jedno zdanie na koniec: co się potem zmieniło i po czym było to widać.",
        "Początek może brzmieć tak: „W końcu …”",
    ),
    Facet.LIMIT: FacetWording(
        "ryzyko, koszty lub ograniczenia",
        "Co może tu jeszcze pójść nie tak?",
        "Odpowiedź wskazuje ograniczenie, koszt lub ryzyko.",
        "Warto wskazać ryzyko, koszt lub ograniczenie tego rozwiązania.",
        "Doświadczenie uczy, gdzie własne rozwiązanie zawodzi.",
        "Proszę dokończyć zdanie „To by nie zadziałało, gdyby …” i dodać je do odpowiedzi.",
        "Początek może brzmieć tak: „Ryzyko polegało na tym, że …”",
    ),
    Facet.LESSON: FacetWording(
        "wnioski na przyszłość",
        "Co następnym razem lepiej byłoby zrobić inaczej?",
        "Odpowiedź mówi, czego to nauczyło.",
        "Warto powiedzieć, co od tamtej pory wygląda inaczej.",
        "To pokazuje, że doświadczenie zmienia sposób pracy.",
        "Proszę zapisać jeden nawyk, który się potem zmienił, i kiedy ostatnio się przydał.",
        "Początek może brzmieć tak: „Od tamtej pory …”",
    ),
}

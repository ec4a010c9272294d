"""What a good answer contains, in Polish."""

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.interviewers.builtin.wording.key_points import (
    KeyPointWording,
    KeyPointWordings,
)

KEY_POINTS: KeyPointWordings = {
    QuestionType.BEHAVIORAL: (
        KeyPointWording(
            "Sytuacja i jej stawka",
            "Bez niej nie wiadomo, czy postępowanie było słuszne.",
            "To pokazuje, jak blisko jest przykład wymagania {requirement}.",
        ),
        KeyPointWording(
            "Własna decyzja albo własne działanie",
            "Do pracy przyjmuje się osobę, a nie zespół, więc jej udział musi być widoczny.",
        ),
        KeyPointWording(
            "Dlaczego właśnie takie postępowanie",
            "Powody pokazują sposób myślenia; wybór bez powodu może być tylko przyzwyczajeniem.",
        ),
        KeyPointWording(
            "Co z tego wyszło i skąd to wiadomo",
            "Historia bez zakończenia każe słuchającym zgadywać.",
        ),
        KeyPointWording(
            "Czego to nauczyło albo co teraz wygląda inaczej",
            "To pokazuje, że doświadczenie zmienia sposób pracy.",
        ),
    ),
    QuestionType.TECHNICAL: (
        KeyPointWording(
            "Kroki po kolei: co najpierw, a co potem",
            "Bez kolejności nie da się odróżnić metody od szczęśliwego trafu.",
            "Kolejność pokazuje metodę na {requirement}, a nie szczęśliwy traf.",
        ),
        KeyPointWording(
            "Powody, dla których robi się to właśnie tak",
            "Powody pokazują sposób myślenia; wybór bez powodu może być tylko przyzwyczajeniem.",
        ),
        KeyPointWording(
            "Jak sprawdzić, że to działa",
            "Sprawdzone twierdzenie znaczy więcej niż niesprawdzone.",
        ),
        KeyPointWording(
            "Co może pójść nie tak i co wtedy zrobić",
            "Doświadczenie uczy, gdzie własne rozwiązanie zawodzi.",
        ),
        KeyPointWording(
            "Jakie są inne sposoby i ile kosztują",
            "Decyzję rozumie się dopiero wtedy, gdy wiadomo, z czego dla niej zrezygnowano.",
        ),
    ),
    QuestionType.PROJECT: (
        KeyPointWording(
            "Własny udział w tej pracy",
            "Do pracy przyjmuje się osobę, a nie zespół, więc jej udział musi być widoczny.",
            "To pokazuje własny wkład w {requirement}.",
        ),
        KeyPointWording(
            "Dlaczego zrobiono to właśnie tak i co jeszcze wchodziło w grę",
            "Decyzję rozumie się dopiero wtedy, gdy wiadomo, z czego dla niej zrezygnowano.",
        ),
        KeyPointWording(
            "Co było trudne i jak udało się to pokonać",
            "Praca bez przeszkód mówi niewiele o osobie, która ją wykonała.",
        ),
        KeyPointWording(
            "Wynik i sposób jego zmierzenia",
            "Sprawdzone twierdzenie znaczy więcej niż niesprawdzone.",
        ),
        KeyPointWording(
            "Co z perspektywy czasu lepiej zrobić inaczej",
            "To pokazuje, że doświadczenie zmienia sposób pracy.",
        ),
    ),
}

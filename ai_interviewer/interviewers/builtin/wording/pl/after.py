"""What the built-in interviewer says in Polish after the levels."""

from ai_interviewer.interviewers.builtin.markers.base import Facet
from ai_interviewer.interviewers.builtin.wording.after import AfterWording

AFTER = AfterWording(
    question="pytanie {number}",
    decimal_sign=",",
    fill_in="[uzupełnić: {what}]",
    slots={
        Facet.ACTION: "na czym polegał własny wkład",
        Facet.STEPS: "co robić najpierw, potem i na końcu",
        Facet.REASON: "dlaczego właśnie to",
        Facet.CONDITION: "kiedy to działa, a kiedy nie",
        Facet.ALTERNATIVE: "co jeszcze było możliwe i ile by kosztowało",
        Facet.CHECK: "skąd wiadomo, że to działa, albo jak się o tym przekonać",
        Facet.OUTCOME: "co z tego wyszło",
        Facet.LIMIT: "ile to kosztowało albo co mogło pójść nie tak",
        Facet.LESSON: "co dziś lepiej byłoby zrobić inaczej",
    },
    rechecked="Przeczytano ponownie po zgłoszeniu sprzeciwu, według tych samych zasad. Oceniana "
    "jest wyłącznie odpowiedź, więc sprzeciw nie zmienia poziomów.",
    claim_shown="W CV jest {claim}, a odpowiedź to potwierdza.",
    answered="Udzielone odpowiedzi: {count} z {total}.",
    answered_none="Żadna odpowiedź nie zawierała niczego, co można ocenić.",
    joint=" i ",
    strongest_and_weakest="Najmocniejsze: {strongest} ({high} na 10); najsłabsze: {weakest} "
    "({low} na 10).",
    even="{names}: podobnie, średnio {span} na 10.",
    between="między {low} a {high}",
    most_often_missing="Najczęściej brakowało tego: {name} ({questions}).",
    nothing_missing="Niczego z tego, o co pytano, nie brakowało więcej niż raz.",
    nothing_to_assess="Nie było czego ocenić: {questions}; liczy się to jako zero.",
    practise_unanswered="Pytania, w których nie było czego ocenić",
    gap_why="Oferta tego wymaga, a w odpowiedziach nie było tego widać.",
    gap_exercise="Proszę opisać w czterech zdaniach pracę, która jest temu najbliższa: sytuację, "
    "własny udział, powody i to, co z tego wyszło.",
    clarity_topic="Zwięźlejsze wypowiedzi",
    clarity_why="Nieprecyzyjne słowa brzmią jak nieprecyzyjne myśli.",
    clarity_exercise="Proszę przeczytać jedną z tych odpowiedzi na głos i skreślić każde słowo, "
    "które niczego nie zmienia, a potem przenieść główną myśl na początek.",
    unanswered_why="Nawet bez rozwiązania można pokazać, jak się myśli.",
    unanswered_exercise="Proszę odpowiedzieć na każde w czterech zdaniach: o co chodzi, na co "
    "spojrzeć najpierw, co budzi wątpliwości i jak je rozwiać.",
    keep_up_topic="To samo w krótszym czasie",
    keep_up_why="Odpowiedzi zawierają to, o co pytano; podczas prawdziwej rozmowy czasu jest mało.",
    keep_up_exercise="Proszę powtórzyć jedną z tych odpowiedzi na głos w dziewięćdziesiąt sekund, "
    "nie pomijając powodów ani wyniku.",
)

"""What the built-in interviewer says in Polish after the levels."""

from ai_interviewer.interviewers.builtin.markers.base import Facet
from ai_interviewer.interviewers.builtin.wording.after import AfterWording

AFTER = AfterWording(
    question="pytanie {number}",
    fill_in="[uzupełnić: {what}]",
    slots={
        Facet.ACTION: "co było własną pracą",
        Facet.STEPS: "co robić najpierw, potem i na końcu",
        Facet.REASON: "dlaczego właśnie to",
        Facet.CONDITION: "kiedy to działa, a kiedy nie",
        Facet.ALTERNATIVE: "co jeszcze było możliwe i ile by kosztowało",
        Facet.CHECK: "skąd wiadomo, że to działa, albo jak się o tym przekonać",
        Facet.OUTCOME: "co z tego wyszło",
        Facet.LIMIT: "ile to kosztowało albo co mogło pójść nie tak",
        Facet.LESSON: "co dziś lepiej zrobić inaczej",
    },
    rechecked="Przeczytano ponownie po zgłoszeniu sprzeciwu, według tych samych zasad. Oceniana "
    "jest tylko sama odpowiedź, więc sprzeciw nie zmienia poziomów.",
    claim_shown="W CV jest {claim}, a odpowiedź to pokazuje.",
    answered="Pytania z odpowiedzią: {count} z {total}.",
    answered_none="Żadna odpowiedź nie zawierała niczego, co można ocenić.",
    joint=" i ",
    strongest_and_weakest="Najmocniej: {strongest} ({high} z 10); najsłabiej: {weakest} "
    "({low} z 10).",
    even="Żadne kryterium się nie wyróżnia: średnio {points} z 10 w tym, co można było ocenić.",
    most_often_missing="Najczęściej brakowało tego: {name} ({questions}).",
    nothing_missing="Nic z tego, o co pytano, nie brakowało wielokrotnie.",
    nothing_to_assess="Nie było czego ocenić: {questions}; liczy się to jako zero.",
    practise_unanswered="Pytania, w których nie było czego ocenić",
    gap_why="Oferta tego wymaga, a odpowiedzi tego nie pokazały.",
    gap_exercise="Proszę opisać w czterech zdaniach pracę, która jest temu najbliższa: sytuacja, "
    "własny udział, powody i co z tego wyszło.",
    clarity_topic="Mówić zwięźlej",
    clarity_why="Nieprecyzyjne słowa brzmią jak nieprecyzyjne myśli.",
    clarity_exercise="Proszę przeczytać jedną z tych odpowiedzi na głos i skreślić każde słowo, "
    "które niczego nie zmienia, a potem przenieść główną myśl na początek.",
    unanswered_why="Nawet bez rozwiązania można pokazać, jak się myśli.",
    unanswered_exercise="Proszę odpowiedzieć na każde w czterech zdaniach: o co chodzi, na co "
    "spojrzeć najpierw, co budzi wątpliwości i jak je wyjaśnić.",
    keep_up_topic="To samo w krótszym czasie",
    keep_up_why="Odpowiedzi zawierają to, o co pytano; na prawdziwej rozmowie czasu jest mało.",
    keep_up_exercise="Proszę powiedzieć jedną z tych odpowiedzi na głos w dziewięćdziesiąt sekund, "
    "nie tracąc żadnego powodu ani wyniku.",
)

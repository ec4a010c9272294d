"""What the built-in interviewer asks in Polish."""

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.interviewers.builtin.markers.base import SectionKind
from ai_interviewer.interviewers.builtin.wording.variants import Variants

JOB = {
    SectionKind.SKILLS: "wśród wymagań jest {requirement}",
    SectionKind.DUTIES: "wśród zadań jest {requirement}",
    SectionKind.PREFERRED: "atutem będzie tu {requirement}",
    SectionKind.UNKNOWN: "w ogłoszeniu jest {requirement}",
    SectionKind.ASIDE: "w ogłoszeniu jest {requirement}",
}

CLAUSE = "w ogłoszeniu czytamy: {requirement}"

EASIER = Variants(
    with_evidence={
        QuestionType.PROJECT: (
            "W CV czytam: {evidence}. Jaki był w tym własny udział? Pytam, bo {job}.",
            "{Job}, dlatego zatrzymam się przy {evidence}. Jak przebiegała ta praca?",
            "Weźmy z CV {evidence}. Jaki był wynik? To ciekawe, bo {job}.",
            "{Job}. Wracając do {evidence}, od czego zaczęła się ta praca?",
        ),
        QuestionType.TECHNICAL: (
            "W CV czytam: {evidence}. Jak wyjaśnić te kroki komuś nowemu w zespole? Pytam, bo "
            "{job}.",
            "{Job}. Przy takiej pracy jak {evidence}, jak sprawdzić, czy wszystko się zgadza?",
            "Zostańmy przy {evidence}. Dlaczego właśnie tak? To ważne, bo {job}.",
            "{Job}. Jeśli wziąć {evidence}, co może tu pójść nie tak?",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}, a w CV widzę {evidence}. Proszę opowiedzieć o chwili, w której przydała się "
            "pomoc.",
            "W CV czytam: {evidence}. Czego ta praca nauczyła? Pytam, bo {job}.",
            "Wróćmy na chwilę do {evidence}. Który dzień najbardziej zapadł w pamięć? To ważne, bo "
            "{job}.",
            "{Job}. Jak wyglądała współpraca z innymi przy {evidence}?",
        ),
    },
    without_evidence={
        QuestionType.PROJECT: (
            "{Job}. Proszę opowiedzieć o podobnym zajęciu, w pracy lub poza nią.",
            "{Job}. Co z dotychczasowych zajęć, w pracy lub poza nią, jest temu najbliższe?",
            "Porozmawiajmy o punkcie {requirement}. Jakie są własne próby w tym kierunku?",
            "{Job}. Kiedy ostatnio trafiło się podobne zajęcie?",
        ),
        QuestionType.TECHNICAL: (
            "{Job}. Proszę opisać typowy przypadek, krok po kroku.",
            "{Job}. Po czym poznać, że jest to dobrze zrobione?",
            "{Job}. Co jest tu najważniejsze i dlaczego?",
            "Porozmawiajmy o punkcie {requirement}. Gdzie najłatwiej się tu pomylić?",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}. Proszę opowiedzieć o dniu, w którym trzeba było zrobić coś takiego.",
            "{Job}. Proszę opowiedzieć o sytuacji, w której to się liczyło, w pracy lub poza nią.",
            "{Job}. Co pomaga robić to dobrze?",
            "Porozmawiajmy o punkcie {requirement}. Co jest w tym najtrudniejsze?",
        ),
    },
)

USUAL = Variants(
    with_evidence={
        QuestionType.PROJECT: (
            "W CV czytam: {evidence}. Jaka decyzja była tu własna? Pytam, bo {job}.",
            "{Job}, dlatego zatrzymam się przy {evidence}. Proszę opowiedzieć krok po kroku, jak "
            "to przebiegało.",
            "W CV czytam: {evidence}. Jakie inne możliwości były brane pod uwagę? To ważne, bo "
            "{job}.",
            "{Job}, a w CV widzę {evidence}. Skąd było wiadomo, że to zadziałało?",
            "Weźmy z CV {evidence}. Co było tu najtrudniejsze? Pytam, bo {job}.",
        ),
        QuestionType.TECHNICAL: (
            "{Job}. Po takiej pracy jak {evidence}, na jakie ryzyka trzeba uważać u nas?",
            "W CV czytam: {evidence}. Jak można to wcześniej przetestować? Pytam, bo {job}.",
            "{Job}, a w CV widzę {evidence}. Jakie inne sposoby wchodziły w grę?",
            "Weźmy za przykład {evidence}. Co było w tym najważniejsze? Pytam, bo {job}.",
        ),
        QuestionType.BEHAVIORAL: (
            "W CV czytam: {evidence}. Proszę opowiedzieć o różnicy zdań w tej sprawie. Pytam, bo "
            "{job}.",
            "{Job}, a w CV czytam: {evidence}. Kogo trzeba było przekonać?",
            "Zostańmy przy {evidence}. Co nie poszło zgodnie z planem? To ciekawe, bo {job}.",
            "{Job}, a moją uwagę zwróciło {evidence}. Co od tamtej pory wygląda inaczej?",
        ),
    },
    without_evidence={
        QuestionType.PROJECT: (
            "{Job}. Proszę opowiedzieć o pracy, która jest temu najbliższa.",
            "Porozmawiajmy o punkcie {requirement}. Jaki jest tu własny dorobek?",
            "{Job}. Jaki przykład z własnej pracy najlepiej to pokazuje?",
            "{Job}. Jaka praca najlepiej do tego przygotowała?",
        ),
        QuestionType.TECHNICAL: (
            "{Job}. Załóżmy, że takie zadanie pojawia się w pierwszym miesiącu. Jak się za nie "
            "zabrać?",
            "Porozmawiajmy o punkcie {requirement}. Co najczęściej idzie tu nie tak?",
            "{Job}. Jak upewnić się, że to jest dobrze zrobione?",
            "{Job}. Na co w trudnym przypadku spojrzeć najpierw?",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}. Proszę opowiedzieć o sytuacji, w której było to potrzebne.",
            "{Job}. Kiedy ostatnio trzeba było zrobić coś takiego pod presją?",
            "Porozmawiajmy o punkcie {requirement}. Czego nauczyły tu błędy?",
            "{Job}. Proszę opowiedzieć o takiej sytuacji, która skończyła się inaczej, niż "
            "można było oczekiwać.",
        ),
    },
)

HARDER = Variants(
    with_evidence={
        QuestionType.PROJECT: (
            "W CV czytam: {evidence}. Jaka była cena takiego rozwiązania? Pytam, bo {job}.",
            "{Job}, a w CV widzę {evidence}. Co zawiodłoby pierwsze przy dziesięciokrotnej skali?",
            "Weźmy z CV {evidence}. Jak zmierzono, że było warto? To ważne, bo {job}.",
            "{Job}. Patrząc wstecz na {evidence}, co dziś lepiej zrobić inaczej?",
        ),
        QuestionType.TECHNICAL: (
            "{Job}, a w CV czytam: {evidence}. Gdyby coś takiego u nas zawiodło, jak znaleźć "
            "przyczynę?",
            "Weźmy {evidence}. Jaki kompromis dziś wypadłby odwrotnie? Pytam, bo {job}.",
            "{Job}. W jakiej sytuacji {evidence} byłoby złym wyborem?",
            "{Job}, a w CV widzę {evidence}. Co trzeba sprawdzić przed powtórzeniem tego u nas?",
        ),
        QuestionType.BEHAVIORAL: (
            "W CV czytam: {evidence}. Jaka własna decyzja spotkała się ze sprzeciwem? Pytam, bo "
            "{job}.",
            "{Job}. Jeśli chodzi o {evidence}, co omal nie upadło przez własną decyzję?",
            "W CV czytam: {evidence}. Z czego trzeba było dla tego zrezygnować? To ważne, bo "
            "{job}.",
            "{Job}, a {evidence} pewnie nie wszystkim się spodobało. Jak wyglądała reakcja na "
            "zarzuty?",
        ),
    },
    without_evidence={
        QuestionType.PROJECT: (
            "{Job}. Proszę opowiedzieć o najtrudniejszej własnej pracy tego rodzaju.",
            "Porozmawiajmy o punkcie {requirement}. Jaka decyzja w tej dziedzinie kosztowała "
            "najwięcej?",
            "{Job}. Jaki własny wynik przekonałby tu kogoś sceptycznego?",
            "{Job}. Co robi się w tym po latach inaczej niż na początku?",
        ),
        QuestionType.TECHNICAL: (
            "{Job}. W czym mylą się tu nawet doświadczeni ludzie?",
            "Porozmawiajmy o punkcie {requirement}. Kiedy lepiej odradzić zwykły sposób?",
            "{Job}. Jak pokazać nowej osobie, na czym polega tu dobra praca?",
            "{Job}. Jak wcześnie zauważyć, że coś idzie nie tak?",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}. Proszę opowiedzieć o najtrudniejszej takiej sytuacji.",
            "{Job}. Kiedy ostatnio trzeba było obstawać przy takiej decyzji mimo sprzeciwu innych?",
            "Porozmawiajmy o punkcie {requirement}. Co należałoby zrobić inaczej, gdyby wrócił "
            "najtrudniejszy "
            "przypadek?",
            "{Job}. Proszę opowiedzieć o takiej sytuacji, w której doszło do zmiany zdania.",
        ),
    },
)

AGAIN = Variants(
    with_evidence={
        QuestionType.PROJECT: (
            "Wróćmy do punktu {requirement}. Inny przykład to {evidence}. Jaki był w tym własny "
            "udział?",
            "Weźmy inny przykład na {requirement}. W CV czytam: {evidence}. Jaki był wynik?",
            "Interesuje mnie inny przykład na {requirement}, może {evidence}. Jaka decyzja była tu "
            "własna?",
        ),
        QuestionType.TECHNICAL: (
            "Wróćmy do punktu {requirement}. Inny przykład to {evidence}. Jak sprawdzić taką "
            "pracę?",
            "Weźmy inny przykład na {requirement}. W CV czytam: {evidence}. Co może pójść nie tak?",
            "Interesuje mnie inny przykład na {requirement}, może {evidence}. Dlaczego właśnie "
            "tak?",
        ),
        QuestionType.BEHAVIORAL: (
            "Wróćmy do punktu {requirement}. Inny przykład to {evidence}. Jak wyglądała "
            "współpraca z "
            "innymi?",
            "Weźmy inny przykład na {requirement}. W CV czytam: {evidence}. Czego to nauczyło?",
            "Interesuje mnie inny przykład na {requirement}, może {evidence}. Co nie poszło "
            "zgodnie z planem?",
        ),
    },
    without_evidence={
        QuestionType.PROJECT: (
            "Wróćmy do punktu {requirement}. Proszę opowiedzieć inny przykład z własnej pracy.",
            "O punkcie {requirement} była już mowa. Jaki inny przykład przychodzi na myśl?",
            "Interesuje mnie inny przykład na {requirement}. Jaki był wtedy własny udział?",
            "Jeszcze raz {requirement}. Jaki był wynik w innym przykładzie?",
        ),
        QuestionType.TECHNICAL: (
            "Wróćmy do punktu {requirement}. Jak w innym przykładzie sprawdzić wynik?",
            "Interesuje mnie inny przykład na {requirement}. Co może w nim pójść nie tak?",
            "O punkcie {requirement} była już mowa. Od czego zacząć w innym przykładzie?",
            "Jeszcze raz {requirement}. Jakie podejścia porównać w innym przykładzie?",
        ),
        QuestionType.BEHAVIORAL: (
            "Wróćmy do punktu {requirement}. Proszę opowiedzieć inny przykład, z innymi ludźmi.",
            "O punkcie {requirement} była już mowa. Czego nauczył inny przykład?",
            "Interesuje mnie inny przykład na {requirement}. Skąd wzięła się wtedy decyzja, co "
            "robić?",
            "Jeszcze raz {requirement}. Co w innym przykładzie nie poszło zgodnie z planem?",
        ),
    },
)

"""What the built-in interviewer asks in Polish."""

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.interviewers.builtin.markers.base import SectionKind
from ai_interviewer.interviewers.builtin.wording.variants import Variants

JOB = {
    SectionKind.SKILLS: "wśród wymagań jest {requirement}",
    SectionKind.DUTIES: "wśród obowiązków jest {requirement}",
    SectionKind.PREFERRED: "atutem będzie tu {requirement}",
    SectionKind.UNKNOWN: "w ogłoszeniu jest {requirement}",
    SectionKind.ASIDE: "w ogłoszeniu jest {requirement}",
}

CLAUSE = "w ogłoszeniu czytamy: {requirement}"

EASIER = Variants(
    with_evidence={
        QuestionType.PROJECT: (
            "W CV czytam: {evidence}. Proszę opowiedzieć o swoim udziale w tej pracy. Pytam, bo "
            "{job}.",
            "{Job}, dlatego zatrzymam się przy słowach {evidence}. Jak przebiegała ta praca?",
            "Weźmy z CV słowa {evidence}. Jaki był wynik? To ciekawe, bo {job}.",
            "{Job}, a w CV widzę {evidence}. Od czego zaczęła się ta praca?",
        ),
        QuestionType.TECHNICAL: (
            "W CV czytam: {evidence}. Jak wyjaśnić te kroki komuś nowemu w zespole? Pytam, bo "
            "{job}.",
            "{Job}. Jak w pracy takiej jak {evidence} sprawdzić, czy wszystko się zgadza?",
            "Przyjrzyjmy się słowom {evidence}. Dlaczego akurat taki sposób? To ważne, bo {job}.",
            "{Job}. Jeśli wziąć za przykład {evidence}, co może pójść nie tak?",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}, a w CV widzę {evidence}. Proszę opowiedzieć o chwili, w której potrzebna była "
            "pomoc.",
            "W CV czytam: {evidence}. Czego nauczyła ta praca? Pytam, bo {job}.",
            "Wróćmy na chwilę do słów {evidence}. Który dzień najbardziej zapadł w pamięć? To "
            "ciekawe, bo {job}.",
            "{Job}, a w CV czytam: {evidence}. Jak wyglądała przy tym współpraca z innymi?",
        ),
    },
    without_evidence={
        QuestionType.PROJECT: (
            "{Job}. Proszę opowiedzieć o podobnym zadaniu, w pracy lub poza nią.",
            "{Job}. Co z dotychczasowych zajęć, w pracy lub poza nią, jest temu najbliższe?",
            "Porozmawiajmy o punkcie {requirement}. Proszę opowiedzieć o swoich próbach w tym "
            "kierunku.",
            "{Job}. Kiedy ostatnio trafiło się podobne zadanie?",
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
            "W CV czytam: {evidence}. Proszę opowiedzieć o jednej swojej decyzji w tej pracy. "
            "Pytam, bo {job}.",
            "{Job}, dlatego zatrzymam się przy słowach {evidence}. Proszę opowiedzieć krok po "
            "kroku, jak to przebiegało.",
            "W CV czytam: {evidence}. Jakie inne możliwości były brane pod uwagę? To ważne, bo "
            "{job}.",
            "{Job}, a w CV widzę {evidence}. Skąd było wiadomo, że to zadziałało?",
            "Weźmy z CV słowa {evidence}. Co było tu najtrudniejsze? Pytam, bo {job}.",
        ),
        QuestionType.TECHNICAL: (
            "{Job}, a w CV widzę {evidence}. Na jakie ryzyko trzeba by uważać u nas?",
            "W CV czytam: {evidence}. Jak można coś takiego wcześniej przetestować? Pytam, bo "
            "{job}.",
            "{Job}, dlatego zatrzymam się przy słowach {evidence}. Jakie inne sposoby wchodziły w "
            "grę?",
            "Weźmy za przykład {evidence}. Co było w tym najważniejsze? To ważne, bo {job}.",
        ),
        QuestionType.BEHAVIORAL: (
            "W CV czytam: {evidence}. Proszę opowiedzieć o różnicy zdań w tej sprawie. Pytam, bo "
            "{job}.",
            "{Job}, a w CV czytam: {evidence}. Kogo trzeba było przekonać?",
            "Przyjrzyjmy się słowom {evidence}. Co nie poszło zgodnie z planem? To ciekawe, bo "
            "{job}.",
            "{Job}, a moją uwagę zwróciły słowa {evidence}. Co od tamtej pory wygląda inaczej?",
        ),
    },
    without_evidence={
        QuestionType.PROJECT: (
            "{Job}. Proszę opowiedzieć o pracy, która jest temu najbliższa.",
            "Porozmawiajmy o punkcie {requirement}. Proszę opowiedzieć o swoim doświadczeniu w "
            "tej dziedzinie.",
            "{Job}. Jaki przykład z własnej pracy najlepiej to pokazuje?",
            "{Job}. Jaka praca najlepiej do tego przygotowała?",
        ),
        QuestionType.TECHNICAL: (
            "{Job}. Załóżmy, że trzeba się tym zająć już w pierwszym tygodniu. Od czego zacząć?",
            "Porozmawiajmy o punkcie {requirement}. Co najczęściej idzie tu nie tak?",
            "{Job}. Jak upewnić się, że to jest dobrze zrobione?",
            "{Job}. Na co najbardziej przy tym uważać i dlaczego?",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}. Proszę opowiedzieć o sytuacji, w której było to potrzebne.",
            "{Job}. Kiedy ostatnio trzeba było zrobić coś takiego pod presją?",
            "Porozmawiajmy o punkcie {requirement}. Czego nauczyły tu błędy?",
            "{Job}. Proszę opowiedzieć o sytuacji, w której poszło to inaczej, niż można było "
            "oczekiwać.",
        ),
    },
)

HARDER = Variants(
    with_evidence={
        QuestionType.PROJECT: (
            "W CV czytam: {evidence}. Jaka była cena takiego rozwiązania? Pytam, bo {job}.",
            "{Job}, a w CV widzę {evidence}. Co byłoby potrzebne, żeby osiągnąć to samo u nas?",
            "Weźmy z CV słowa {evidence}. Jak zmierzono, czy było warto? To ważne, bo {job}.",
            "{Job}. Patrząc dziś na słowa {evidence}, co lepiej byłoby zrobić inaczej?",
        ),
        QuestionType.TECHNICAL: (
            "{Job}, a w CV czytam: {evidence}. Gdyby coś takiego u nas się nie udało, jak znaleźć "
            "przyczynę?",
            "Weźmy słowa {evidence}. Jakiego kompromisu dziś lepiej byłoby uniknąć? Pytam, bo "
            "{job}.",
            "{Job}, a moją uwagę zwróciły słowa {evidence}. Co było w tym trudniejsze, niż się "
            "wydaje?",
            "{Job}, a w CV widzę {evidence}. Co trzeba sprawdzić przed powtórzeniem tego u nas?",
        ),
        QuestionType.BEHAVIORAL: (
            "W CV czytam: {evidence}. Proszę opowiedzieć o swojej decyzji, która spotkała się ze "
            "sprzeciwem. Pytam, bo {job}.",
            "{Job}, a w CV widzę {evidence}. Proszę opowiedzieć o swojej decyzji, która omal nie "
            "okazała się błędem.",
            "W CV czytam: {evidence}. Z czego trzeba było w zamian zrezygnować? To ważne, bo "
            "{job}.",
            "{Job}, a w CV czytam: {evidence}. Nie każdemu się to podoba. Jak wyglądała odpowiedź "
            "na zastrzeżenia?",
        ),
    },
    without_evidence={
        QuestionType.PROJECT: (
            "{Job}. Proszę opowiedzieć o swojej najtrudniejszej pracy tego rodzaju.",
            "Porozmawiajmy o punkcie {requirement}. Jaka decyzja w tej dziedzinie była "
            "najtrudniejsza?",
            "{Job}. Który ze swoich wyników w tej dziedzinie warto pokazać najpierw?",
            "{Job}. Co robi się w tym po latach inaczej niż na początku?",
        ),
        QuestionType.TECHNICAL: (
            "{Job}. W czym mylą się tu nawet doświadczeni ludzie?",
            "Porozmawiajmy o punkcie {requirement}. Na co spojrzeć najpierw, żeby ocenić, czy "
            "robimy to dobrze?",
            "{Job}. Jak pokazać nowej osobie w zespole, na czym polega tu dobra praca?",
            "{Job}. Po czym w porę poznać, że coś idzie nie tak?",
        ),
        QuestionType.BEHAVIORAL: (
            "{Job}. Proszę opowiedzieć o najtrudniejszej takiej sytuacji.",
            "{Job}. Kiedy ostatnio trzeba było obstawać przy swojej decyzji mimo sprzeciwu innych?",
            "Porozmawiajmy o punkcie {requirement}. Co należałoby zrobić inaczej, gdyby wrócił "
            "najtrudniejszy przypadek?",
            "{Job}. Proszę opowiedzieć o sytuacji, w której inni chcieli to zrobić inaczej.",
        ),
    },
)

AGAIN = Variants(
    with_evidence={
        QuestionType.PROJECT: (
            "Wróćmy do punktu {requirement}. Inny przykład to {evidence}. Proszę opowiedzieć o "
            "swoim udziale w tej pracy.",
            "Weźmy inny przykład do punktu {requirement}. W CV czytam: {evidence}. Jaki był wynik?",
            "Interesuje mnie inny przykład do punktu {requirement}, może {evidence}. Proszę "
            "opowiedzieć o jednej swojej decyzji.",
        ),
        QuestionType.TECHNICAL: (
            "Wróćmy do punktu {requirement}. Inny przykład to {evidence}. Jak sprawdzić taką "
            "pracę?",
            "Weźmy inny przykład do punktu {requirement}. W CV czytam: {evidence}. Co może pójść "
            "nie tak?",
            "Interesuje mnie inny przykład do punktu {requirement}, może {evidence}. Dlaczego "
            "akurat taki sposób?",
        ),
        QuestionType.BEHAVIORAL: (
            "Wróćmy do punktu {requirement}. Inny przykład to {evidence}. Jak wyglądała "
            "współpraca z innymi?",
            "Weźmy inny przykład do punktu {requirement}. W CV czytam: {evidence}. Czego to "
            "nauczyło?",
            "Interesuje mnie inny przykład do punktu {requirement}, może {evidence}. Co nie "
            "poszło zgodnie z planem?",
        ),
    },
    without_evidence={
        QuestionType.PROJECT: (
            "Wróćmy do punktu {requirement}. Proszę opowiedzieć o innym przykładzie z własnej "
            "pracy.",
            "O punkcie {requirement} była już mowa. Jaki inny przykład przychodzi na myśl?",
            "Interesuje mnie inny przykład do punktu {requirement}. Proszę opowiedzieć o swoim "
            "udziale w tamtej pracy.",
            "Wróćmy jeszcze raz do punktu {requirement}. Jaki był wynik w innym przypadku?",
        ),
        QuestionType.TECHNICAL: (
            "Wróćmy do punktu {requirement}. Jak w innym przypadku sprawdzić wynik?",
            "Interesuje mnie inny przykład do punktu {requirement}. Co może w nim pójść nie tak?",
            "O punkcie {requirement} była już mowa. Od czego zacząć w innym przypadku?",
            "Wróćmy jeszcze raz do punktu {requirement}. Jakie podejścia porównać w innym "
            "przypadku?",
        ),
        QuestionType.BEHAVIORAL: (
            "Wróćmy do punktu {requirement}. Proszę opowiedzieć o innym przykładzie, w którym "
            "ważna była praca z ludźmi.",
            "O punkcie {requirement} była już mowa. Czego nauczył inny przypadek?",
            "Interesuje mnie inny przykład do punktu {requirement}. Skąd wzięła się wtedy "
            "decyzja, co robić?",
            "Wróćmy jeszcze raz do punktu {requirement}. Co w innym przypadku nie poszło zgodnie "
            "z planem?",
        ),
    },
)

"""What can be asked about conduct in any job, in Polish."""

from ai_interviewer.interviewers.builtin.wording.general import Competence, GeneralQuestions

GENERAL: GeneralQuestions = {
    Competence.PRESSURE: "Proszę opowiedzieć o dniu, w którym wszystko spiętrzyło się naraz.",
    Competence.DIFFERENCE: (
        "Proszę opowiedzieć o bliskiej współpracy z osobą o zupełnie innym charakterze."
    ),
    Competence.LEARNING: (
        "Proszę opowiedzieć o czymś, czego trzeba było szybko się nauczyć, żeby wykonać pracę."
    ),
    Competence.ALONE: (
        "Proszę opowiedzieć o czymś, co udało się zrobić bez żadnego nadzoru, w pracy lub poza nią."
    ),
    Competence.HELPING: "Proszę opowiedzieć o pomocy komuś, kto sobie nie radził.",
    Competence.OWNERSHIP: (
        "Proszę opowiedzieć o problemie, którego nikt nie kazał rozwiązać, a mimo to został "
        "rozwiązany."
    ),
    Competence.CHANGE: "Proszę opowiedzieć o planie, który zmienił się w połowie pracy.",
    Competence.FEEDBACK: "Proszę opowiedzieć o krytyce, która okazała się pomocna.",
    Competence.CUSTOMERS: (
        "Proszę opowiedzieć o kliencie lub innej osobie, którą trudno było zadowolić."
    ),
    Competence.CARE: (
        "Proszę opowiedzieć o sytuacji, w której trzeba było przerwać pracę, bo coś było nie tak."
    ),
    Competence.MISTAKE: "Proszę opowiedzieć o własnym błędzie, który udało się naprawić.",
    Competence.CONFLICT: "Proszę opowiedzieć o sporze w pracy i o tym, jak się zakończył.",
    Competence.INFLUENCE: (
        "Proszę opowiedzieć o osobie, która najpierw była przeciwna pomysłowi, a potem dała "
        "się przekonać."
    ),
    Competence.UNCERTAINTY: (
        "Proszę opowiedzieć o decyzji, którą trzeba było podjąć bez wszystkich potrzebnych danych."
    ),
    Competence.DEVELOPING: (
        "Proszę opowiedzieć o osobie, która dzięki wspólnej pracy zaczęła pracować lepiej."
    ),
    Competence.UNPOPULAR: (
        "Proszę opowiedzieć o niepopularnej decyzji, którą trzeba było wprowadzić w życie."
    ),
}

TRAIT = (
    "{Job}. Proszę opowiedzieć o sytuacji, w której to miało znaczenie, w pracy lub poza nią.",
    "{Job}. Proszę opowiedzieć o dniu, w którym to przychodziło z trudem.",
    "{Job}. Proszę opowiedzieć o chwili, w której to było widać.",
)
"""For a trait of character, which has no steps and no result."""

TOOL = (
    "{Job}. Co warto pokazać najpierw komuś, kto zaczyna?",
    "{Job}. Proszę opowiedzieć o najtrudniejszym zadaniu, w którym to było potrzebne.",
    "{Job}. W jakich sytuacjach lepiej użyć czegoś innego?",
)
"""For a tool, which isn't done well or badly itself."""

SITUATIONS = (
    "Jest zadanie, ale nie do końca wiadomo, czego oczekuje przełożony. Jak Pani lub Pan "
    "postępuje?",
    "Widać, że pracy nie uda się skończyć na czas. Jak Pani lub Pan postępuje?",
    "Ktoś w zespole pracuje w sposób, który wydaje się niebezpieczny. Jak Pani lub Pan postępuje?",
    "Dwie osoby dają różne polecenia w sprawie tej samej pracy. Jak Pani lub Pan postępuje?",
    "Coś poszło nie tak, a nikt inny tego nie zauważył. Jak Pani lub Pan postępuje?",
    "Praca jest skończona przed czasem i nikt nie powiedział, co dalej. Jak Pani lub Pan "
    "postępuje?",
    "Pada pytanie, na które trudno odpowiedzieć. Jak Pani lub Pan postępuje?",
    "Jakieś zadanie można by zrobić inaczej, niż robi się je tu od zawsze. Jak Pani lub Pan "
    "postępuje?",
)
"""For a job to be learned, or a trait of character: what one would do."""

OWN_WORK = (
    "Proszę opowiedzieć o czymś, co udało się samodzielnie zrobić lub zorganizować, w "
    "pracy, w szkole lub w domu.",
    "Proszę opowiedzieć o pracy, która wyszła naprawdę dobrze, zawodowo lub prywatnie.",
    "Proszę opowiedzieć o czymś, co udało się ulepszyć, w pracy, w szkole lub w domu.",
    "Proszę opowiedzieć o czymś, o co trzeba było dbać przez długi czas.",
)
"""The same, about something done."""

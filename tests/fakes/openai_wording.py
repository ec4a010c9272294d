"""The words of the fake model, in English and in Ukrainian, so that languages can be told apart."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Wording:
    openings: dict[str, str]
    endings: tuple[str, ...]
    asks_for: str
    shows: str
    shows_nothing: str
    follow_up: str
    rationales: dict[str, str]
    missing: str
    strength: str
    improvement: str
    gap: str
    recommendation: dict[str, str]
    resume_check: str
    stronger: str
    summary: str
    practice: dict[str, str]


ENGLISH = Wording(
    openings={
        "TECHNICAL": "Let us look at how things work.",
        "PROJECT": "Tell me about one piece of work.",
        "BEHAVIORAL": "Think of a situation with other people.",
    },
    endings=(
        "What would you do first, and how would you know that it helped?",
        "Which decision was yours, and what spoke against it at the time?",
        "Where did it go wrong, and who noticed before anybody else?",
        "Why that way rather than a simpler one with fewer moving parts?",
        "Walk me through the hardest hour and through its aftermath.",
        "Suppose the load grew tenfold overnight: which part gives in?",
        "Whom did you have to convince, and by which argument?",
    ),
    asks_for="This job asks for “{}”.",
    shows="Your résumé says “{}”.",
    shows_nothing="Your résumé does not show it.",
    follow_up="You said “{}”. What exactly did you do there?",
    rationales={
        "job_relevance": "On job relevance, you name concrete steps early on.",
        "completeness": "On completeness, you name concrete steps early on.",
        "technical_correctness": "On technical correctness, you name concrete steps early on.",
        "clarity": "On clarity, you name concrete steps early on.",
    },
    missing="the outcome, in numbers",
    strength="You begin with a fact.",
    improvement="End with the outcome.",
    gap="Not shown in this answer.",
    recommendation={
        "topic": "Telling outcomes",
        "why": "This job is about results.",
        "exercise": "Write down three projects with one number each.",
    },
    resume_check="The answer bears out what the résumé says; expect to be asked for the details.",
    stronger="{} In the end, [fill in: the outcome, in numbers].",
    summary=(
        "You begin your answers with facts, which suits this job. What held most of them back is "
        "the end: the outcome stays open."
    ),
    practice={
        "topic": "Telling outcomes",
        "why": "Several answers stopped before their result.",
        "exercise": "Tell three projects aloud in two minutes each, and end with the result.",
    },
)

UKRAINIAN = Wording(
    openings={
        "TECHNICAL": "Погляньмо, як воно працює.",
        "PROJECT": "Розкажіть про одну свою роботу.",
        "BEHAVIORAL": "Згадайте ситуацію з іншими людьми.",
    },
    endings=(
        "Що ви зробили б спершу і як дізналися б, що це допомогло?",
        "Яке рішення було вашим і що тоді свідчило проти нього?",
        "Де все пішло не так і хто помітив це найперше?",
        "Чому саме так, а не простіше, з меншою кількістю частин?",
        "Проведіть мене крізь найважчу годину та її наслідки.",
        "Припустімо, навантаження за ніч зросло вдесятеро: що не витримає?",
        "Кого вам довелося переконувати і яким доводом?",
    ),
    asks_for="Ця робота вимагає: «{}».",
    shows="У вашому резюме сказано: «{}».",
    shows_nothing="Ваше резюме цього не показує.",
    follow_up="Ви сказали: «{}». Що саме ви там зробили?",
    rationales={
        "job_relevance": "Щодо відповідності роботі: ви рано називаєте конкретні кроки.",
        "completeness": "Щодо повноти: ви рано називаєте конкретні кроки.",
        "technical_correctness": "Щодо фахової правильності: ви рано називаєте конкретні кроки.",
        "clarity": "Щодо ясності: ви рано називаєте конкретні кроки.",
    },
    missing="підсумок у числах",
    strength="Ви починаєте з факту.",
    improvement="Завершіть підсумком.",
    gap="У цій відповіді цього не видно.",
    recommendation={
        "topic": "Розповідь про підсумки",
        "why": "У цій роботі важливий результат.",
        "exercise": "Запишіть три свої проєкти, кожен з одним числом.",
    },
    resume_check="Відповідь підтверджує сказане в резюме; чекайте запитань про подробиці.",
    stronger="{} Зрештою [fill in: підсумок у числах].",
    summary=(
        "Ви починаєте відповіді з фактів, і це пасує до цієї роботи. Найбільше їм бракує "
        "завершення: підсумок лишається відкритим."
    ),
    practice={
        "topic": "Розповідь про підсумки",
        "why": "Кілька відповідей урвалися перед результатом.",
        "exercise": "Розкажіть уголос про три проєкти, по дві хвилини, і завершіть результатом.",
    },
)


def wording_of(language: str) -> Wording:
    return UKRAINIAN if language.partition("-")[0] == "uk" else ENGLISH

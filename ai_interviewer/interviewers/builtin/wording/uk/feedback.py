"""What the built-in interviewer says of an answer in Ukrainian."""

from ai_interviewer.domain.enums import Dimension
from ai_interviewer.interviewers.builtin.wording.base import FeedbackWording

FEEDBACK = FeedbackWording(
    dimensions={
        Dimension.JOB_RELEVANCE: "відповідність вакансії",
        Dimension.COMPLETENESS: "повнота",
        Dimension.TECHNICAL_CORRECTNESS: "фахова правильність",
        Dimension.CLARITY: "ясність",
    },
    found="Знайдено: {names}.",
    not_found="Не знайдено: {names}.",
    relevance=(
        "Мало що з цього відповідає на запитання.",
        "Це відповідає на частину запитання.",
        "Це відповідає на запитання.",
    ),
    relevance_unsure="Не вдалося зрозуміти, як це пов’язано із запитанням, тому рівень не вищий "
    "за середній.",
    elsewhere="Схоже, ідеться не про те, про що запитано.",
    clarity=(
        "Переважно загальні слова, за якими важко щось уявити.",
        "Частково зрозуміло; дещо лишається надто загальним.",
        "Конкретно, за думкою легко стежити.",
    ),
    points_heard="Прозвучало ключових думок: {count} із {total}. "
    "Чи правдиві твердження, тут не перевіряється.",
    points_heard_partly="Прозвучало ключових думок: {count} із {total}, частково: {partly}. "
    "Чи правдиві твердження, тут не перевіряється.",
    mistaken="Перевірте це: {why}",
    point_missing="Не прозвучало: {point}. Додайте про це речення.",
    vague_sentence="Це надто загально. Скажіть, коли це було, що зробили ви і що змінилося.",
    truth_not_assessed="Не оцінюється: вбудований інтерв’юер оцінює зміст і структуру. Чи "
    "правдиве твердження, він знати не може.",
    unreadable="Не оцінюється: вбудований інтерв’юер не читає цією мовою.",
    gap="Відповідь не показує того, чого тут вимагає вакансія.",
)

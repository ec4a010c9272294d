"""What the built-in interviewer says of an answer in Ukrainian."""

from ai_interviewer.domain.enums import Dimension
from ai_interviewer.interviewers.builtin.wording.base import FeedbackWording

FEEDBACK = FeedbackWording(
    dimensions={
        Dimension.JOB_RELEVANCE: "відповідність вакансії",
        Dimension.COMPLETENESS: "повнота",
        Dimension.TECHNICAL_CORRECTNESS: "технічна правильність",
        Dimension.CLARITY: "ясність",
    },
    found="Знайдено: {names}.",
    not_found="Не знайдено: {names}.",
    relevance=(
        "Мало що з цього відповідає на запитання.",
        "Це відповідає на частину запитання.",
        "Це відповідає на запитання.",
    ),
    relevance_unsure="Не вдалося зрозуміти, як це пов'язано із запитанням, тому рівень не вищий "
    "за середній.",
    elsewhere="Схоже, це про щось інше, а не про запитання.",
    clarity=(
        "Переважно загальні слова, які важко уявити.",
        "Частково ясно; дещо лишається загальним.",
        "Конкретно й легко стежити за думкою.",
    ),
    points_recognised="Упізнано ключових думок: {count} із {total}. Чи правдиве кожне твердження, "
    "це не перевіряє.",
    mistaken="Перевірте це: {why}",
    point_missing="Цього не було чути: {point}. Додайте про це речення.",
    vague_sentence="Так міг би сказати будь-хто. Скажіть, коли це було, що зробили ви і що "
    "змінилося.",
    truth_not_assessed="Не оцінюється: вбудований інтерв'юер рахує зміст і структуру. Чи правдиве "
    "твердження, він знати не може.",
    unreadable="Не оцінюється: вбудований інтерв'юер не читає цією мовою.",
    gap="Відповідь не показує того, чого тут потребує вакансія.",
)

"""What the built-in interviewer says in Ukrainian after the levels."""

from ai_interviewer.interviewers.builtin.markers.base import Facet
from ai_interviewer.interviewers.builtin.wording.after import AfterWording

AFTER = AfterWording(
    question="запитання {number}",
    decimal_sign=",",
    fill_in="[доповніть: {what}]",
    slots={
        Facet.ACTION: "що зробили особисто ви",
        Facet.STEPS: "що ви зробили б спершу, далі й наприкінці",
        Facet.REASON: "чому ви обрали саме це",
        Facet.CONDITION: "коли це працює, а коли ні",
        Facet.ALTERNATIVE: "що ще було можливо і якою була б ціна",
        Facet.CHECK: "звідки ви знаєте або як дізналися б, що це працює",
        Facet.OUTCOME: "що з цього вийшло",
        Facet.LIMIT: "якою була ціна або що могло піти не так",
        Facet.LESSON: "що сьогодні ви зробили б інакше",
    },
    rechecked="Прочитано ще раз після вашого заперечення, за тими самими правилами. Оцінюється "
    "лише сама відповідь, тому заперечення рівнів не змінює.",
    claim_shown="У вашому резюме написано {claim}, і відповідь це підтверджує.",
    answered="Відповідей на запитання: {count} із {total}.",
    answered_none="Жодна відповідь не містила нічого, що можна оцінити.",
    joint=" і ",
    strongest_and_weakest="Найсильніше: {strongest} ({high} з 10); найслабше: {weakest} ({low} з "
    "10).",
    even="{names}: приблизно однаково, у середньому {span} з 10.",
    between="між {low} і {high}",
    most_often_missing="Найчастіша прогалина: {name} ({questions}).",
    nothing_missing="Жодна прогалина не повторилася.",
    nothing_to_assess="Не було чого оцінювати: {questions}; це враховано як нуль.",
    practise_unanswered="Запитання, у відповідях на які не було чого оцінювати",
    gap_why="Цього вимагає вакансія, а відповіді цього не показали.",
    gap_exercise="Опишіть чотирма реченнями свою роботу, найближчу до цього: ситуацію, ваш "
    "внесок, ваші причини і що з цього вийшло.",
    clarity_topic="Говорити стисліше",
    clarity_why="Розмиті слова звучать як розмиті думки.",
    clarity_exercise="Прочитайте одну з цих відповідей уголос, викресліть кожне слово, яке нічого "
    "не змінює, і почніть із головного.",
    unanswered_why="Навіть без розв’язку можна показати, як ви міркуєте.",
    unanswered_exercise="Дайте відповідь на кожне чотирма реченнями: про що йдеться, на що ви "
    "подивилися б спершу, у чому не впевнені і як про це дізналися б.",
    keep_up_topic="Сказати те саме коротше",
    keep_up_why="Ваші відповіді містять те, про що питали; на справжній співбесіді часу мало.",
    keep_up_exercise="Дайте одну з цих відповідей уголос за дев’яносто секунд, не пропустивши ні "
    "причин, ні результату.",
)

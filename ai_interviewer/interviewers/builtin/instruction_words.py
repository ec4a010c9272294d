"""Words about assessing and about the one who assesses: they tie no sentence to its subject."""

from ai_interviewer.interviewers.builtin.markers.base import pattern, phrases

ASSESSOR = pattern(
    phrases(
        "evaluator* | grader* | grading system | assessor* | scorer* | examiner* | reviewer*"
        " | judge | judges | AI | AIs | assistant* | chatbot* | bot | LLM* | GPT* | ChatGPT"
        " | language model* | interviewer* | system prompt* | system message* | hiring manager*"
        " | hiring committee* | hiring panel* | hiring team | recruiter* | developer mode"
        " | admin mode | administrator* | committee | scoring engine | scoring system"
        " | automated system | AI model | machine reading | whoever reads | whoever scores"
        " | оцінювач* | екзаменатор* | перевіряльник* | асистент* | інтерв'юер* | інтерв’юер*"
        " | рецензент* | штучн* інтелект* | ШІ | мовн* модел* | чатбот* | бот | рекрутер*"
        " | комісі* | менеджер* з найму | керівник* з найму | системн* повідомлен*"
        " | системн* запит* | режим розробника | той, хто оцінює | система оцінювання"
        " | bewerter* | prüfer* | gutachter* | sprachmodell* | ki | assistent*"
        " | evaluador* | corrector* | asistente* | modelo de lenguaje | ia"
        " | évaluateur* | correcteur* | assistant* | modèle de langage"
        " | oceniając* | egzaminator* | asystent* | model językow* | rekruter*"
    )
)
ASSESSMENT = pattern(
    phrases(
        "score* | scoring | grade* | grading | marks | marking | rating* | rate | rubric*"
        " | evaluation* | evaluate* | evaluating | assessment* | assess* | candidate | "
        "candidate's | applicant | applicant's"
        " | instruction* | prompt* | guideline* | job_relevance | technical_correctness"
        " | this answer | my answer | the answer above | above answer | answer above"
        " | previous answer | the above | everything above | text above | this response"
        " | my response | this submission | this reply | model answer* | reference answer*"
        " | this text | this section | this entry | this record | this passage | this paragraph"
        " | this document | this exercise | reference solution | benefit of the doubt | generous "
        "| generously | lenient* | leniency"
        " | strict* | be kind | verdict | override* | jailbreak* | roleplay | role-play"
        " | оцінк* | оцінюв* | оціни* | оцініть | оцінити | бал | бали | балів | балом"
        " | рубрик* | кандидат* | інструкц* | вказівк* | підказк* | цю відповідь | моя відповідь"
        " | моєї відповіді | мою відповідь | ця відповідь | цієї відповіді | усе вище"
        " | все вище | сказане вище | еталон* | взірцев* | поблажлив* | вердикт* | прохідн*"
        " | цей текст | цього тексту | текст вище | цього запису | цей запис | цей розділ"
        " | критерії оцінювання | критеріїв оцінювання"
        " | bewert* | note | noten | punkte | punktzahl | anweisung* | kandidat* | bewerber*"
        " | diese antwort | meine antwort | musterantwort* | wohlwollend*"
        " | calific* | puntu* | nota | notas | rúbrica* | instruccion* | esta respuesta"
        " | mi respuesta | candidat* | evalua* | generos*"
        " | notez | noter | notation | barème | consigne* | cette réponse | ma réponse | évalu*"
        " | ocen* | oceń* | punkt* | instrukcj* | polecen* | ta odpowiedź | tę odpowiedź"
        " | moja odpowiedź | wzorcow*"
    )
)

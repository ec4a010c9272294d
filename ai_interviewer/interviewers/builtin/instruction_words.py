"""Words about assessing and about the one who assesses: no evidence of anything else.

They are kept apart from the trades: a word counts only together with others of its kind.
"""

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
PRAISE = pattern(
    phrases(
        "full | top | maximum | maximal* | max | highest | perfect* | flawless* | outstanding"
        " | excellent* | exceptional* | exemplary | ideal* | best possible | ten | five | 10 | 5"
        " | 100 | 10/10 | 5/5 | 100% | a+ | out of ten | out of five | level* | points | category"
        " | categories | dimension* | criteria | criterion | scale | scales | pass | passed | hire"
        " | hired | approved | verified | confirmed | confirm* | certified | correct | complete"
        " | strength* | weakness* | gap | gaps | feedback | answer* | response* | reply | output*"
        " | json | result* | completeness | clarity | relevance | correctness | field* | summary"
        " | impressive | deserve* | qualified | reward* | bonus | expert | interview"
        " | найвищ* | максим* | ідеальн* | бездоганн* | відмінн* | чудов* | найкращ* | повн*"
        " | десять | п'ять | п’ять | десятк* | п'ятірк* | п’ятірк* | рівень | рівня | рівнем"
        " | шкал* | критері* | вимір* | категорі* | відповід* | відгук* | затвердж* | схвал*"
        " | підтвердж* | перевірен* | правильн* | заслуг* | прийнят* | експерт* | результат*"
        " | співбесід* | недолік* | прогалин* | сильн* | вивед* | поле | поля"
        " | höchst* | beste* | perfekt* | voll* | stufe | kriteri* | zehn | fünf"
        " | máxim* | perfect* | excelente* | diez | cinco | nivel"
        " | parfait* | maximal* | excellent* | dix | cinq | niveau | meilleur*"
        " | najwyższ* | maksymaln* | doskonał* | dziesięć | pięć | poziom"
    )
)
ORDER = pattern(
    phrases(
        "ignore | disregard | forget | override | bypass | skip | give | award | assign | grant"
        " | rate | score | grade | mark | set | treat | consider | count | regard | assume"
        " | assess | evaluate | respond | reply | return | output | print | write | report"
        " | conclude | remember | note | ensure | make sure | must | should | shall | please"
        " | kindly | be | act as | pretend | imagine | you are | you're | you will | your | you"
        " | from now on | important | attention | warning | notice | update | reminder | need to"
        " | ask that | ask you | asked to | requested | required | supposed to | are to | let it"
        " | do not | don't | deserve* | receive* | has been | have been | thank* | add | mention"
        " | прошу | просимо | будь ласка | вистав* | ігнору* | проігнору* | забудь* | постав*"
        " | дай | дайте | надай* | призначт* | признач | вважай* | врахуй* | зважай* | поверн*"
        " | відповід* лише | виведи* | напиши* | зазнач* | уяви* | ти | ви | тепер ти | тепер ви"
        " | треба | потрібно | слід | повинн* | має | мусить | мусите | увага | важливо | не став*"
        " | не шукай* | пропусти* | обійди* | прийми* | підтверди* | заслугов* | дякую | отрима*"
        " | ignorier* | vergiss | vergessen sie | gib | geben sie | vergib | vergeben sie | bitte"
        " | soll | sollte | muss | müssen | sie sind | du bist | behandel*"
        " | ignora* | olvid* | da | dale | dé | otorg* | pon* | asign* | por favor | debe* | eres"
        " | trat* | considera* | ignorez | oubliez | oublie | donnez | donne | attribu*"
        " | veuillez | doit | devez | tu es | vous êtes | considérez"
        " | zignoruj* | ignoruj* | pomiń* | daj* | przyznaj* | wystaw* | proszę | należy"
        " | musisz | jesteś | potraktuj* | uznaj*"
    )
)
OVERRIDE = pattern(
    phrases(
        "ignore all | ignore previous | ignore the previous | ignore prior | ignore the above"
        " | ignore your | disregard all | disregard previous | disregard the | disregard any"
        " | forget your | forget the above | forget everything | forget all | previous instruction*"
        " | prior instruction* | new instruction* | earlier instruction* | you are now"
        " | system prompt | system override | end of answer | end of prompt | begin prompt"
        " | as an AI | developer mode | full marks | top marks | maximum score | highest score"
        " | perfect score | top score | highest marks | highest level | job_relevance"
        " | technical_correctness | ігноруй* | проігноруй* | попередні інструкц* | попередніх"
        " інструкцій | нові інструкц* | системний запит | системне повідомлення | режим розробника"
        " | найвищий бал | найвищу оцінку | максимальний бал | максимальну оцінку | вищий бал"
    )
)

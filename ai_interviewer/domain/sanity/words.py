"""Words and sayings that carry nothing, in the six languages that the floor knows."""

import re

ACKNOWLEDGED = re.compile(
    r"\b(?:n\s*/\s*[ad]|н\s*/\s*д|b\s*/\s*d|n\.\s?a\.|(?:sounds|looks|all|very)\s+good|got\s+it"
    r"|i\s+see|of\s+course|never\s+mind|keine\s+angaben?|no\s+(?:problem|comment)|makes\s+sense|that's\s+(?:it|all)"
    r"|no\s+(?:więc|tak|dobra)|bez\s+komentarza|без\s+коментарів|sin\s+comentarios"
    r"|kein\s+kommentar|sans\s+commentaire|bien\s+sûr|alles\s+(?:klar|gut)|por\s+supuesto"
    r"|все\s+добре|peut-être|d'accord"
    r"|(?:(?:can|could|shall|may)\s+(?:we|i)|let's|let\s+us)\s+(?:please\s+)?"
    r"(?:move|go|skip|come|pass|continue)(?:\s+(?:on|back|this|that|it|later|to|the|next|one"
    r"|question|ahead))*)(?!\w)",
    re.IGNORECASE,
)
DOES_NOT_KNOW = re.compile(
    # English
    r"\b(?:do\s*n[o']?t|dont|do\s+not|did\s*n[o']?t|did\s+not|wouldn't|would\s+not)\s+"
    r"(?:really\s+|actually\s+|even\s+|honestly\s+)?(?:know|remember|recall)\b"
    r"|\b(?:can't|cant|cannot|can\s+not|couldn't|could\s+not)\s+(?:really\s+|actually\s+|even\s+)?"
    r"(?:say|tell|answer|remember|recall)\b"
    r"|\b(?:no|not)\s+(?:a\s+|the\s+)?(?:(?:faintest|slightest|real|single)\s+)?"
    r"(?:idea|clue|sure)(?:\s+what\s+you(?:'re|\s+are)?\s+(?:after|asking|mean|want))?\b"
    r"|\b(?:haven't|have\s+not)\s+(?:got\s+)?(?:a\s+|the\s+)?(?:\w+\s+)?(?:idea|clue)\b"
    r"|\bnot\s+certain\b|\bdunno\b|\bidk\b|\bno\s+answer\b|\bnever\s+heard\s+of\b"
    r"|\bnothing\s+comes\s+to\s+mind\b|\bbeats\s+me\b|\b(?:i\s+forgot|i've\s+forgotten)\b"
    r"|\bdrawing\s+a\s+blank\b|\b(?:can't|cannot|can\s+not)\s+think\s+of\b"
    r"|\b(?:hasn't|has\s+not|never|hasnt)\s+happened\s+to\s+me\b"
    r"|\b(?:don't|dont|do\s+not|didn't|did\s+not)\s+(?:\w+\s+)?(?:understand|get|follow)\s+"
    r"(?:(?:the|this|that|your)\s+question|what\s+you)\b"
    r"|\b(?:have|need)\s+to\s+think(?:\s+about\s+(?:it|that))?(?=\W*$)"
    r"|\bprefer\s+not\s+to\s+(?:say|answer|talk)\b|\b(?:hard|difficult)\s+to\s+(?:say|choose|pick)\b"
    r"|\bpass\s+on\s+(?:this|that)\b|\bmind(?:'s|\s+is|\s+has|\s+went)?\s+(?:\w+\s+){0,2}blank\b"
    # Ukrainian
    r"|\bне\s+(?:дуже\s+)?(?:знаю|пам'?ятаю|пригадую|впевнен\w+|певн\w+|в\s+курсі"
    r"|маю\s+(?:\w+\s+)?(?:уявлення|гадки|поняття))\b"
    r"|\b(?:гадки|поняття|уявлення|зеленого\s+поняття)\s+не\s+маю\b|\bбез\s+поняття\b"
    r"|\b(?:важко|складно)\s+(?:сказати|відповісти|вибрати|обрати)\b"
    r"|\b(?:треба|мушу|маю)\s+подумати(?=\W*$)|\bне\s+хочу\s+(?:про\s+це\s+)?(?:казати|говорити)\b|\bне\s+мож\w+\s+(?:відповісти|сказати)\b"
    r"|\bзабу(?:в|ла)\b|\bтакого\s+(?:в|у)\s+мене\s+не\s+було\b"
    r"|\bнічого\s+не\s+(?:пригадую|пам'?ятаю)\b|\b(?:нічого\s+)?не\s+спадає\s+на\s+думку\b"
    r"|\bне\s+скажу(?=\W*$|,\s*(?:чесно|на\s+жаль|вибачте))|\bнема\w*\s+(?:що|чого)\s+сказати\b"
    r"|\bне\s+(?:згадаю|мож\w+\s+(?:\w+\s+)?(?:згадати|пригадати))\b"
    r"|\bне\s+(?:\w+\s+)?(?:розумію|зрозумі\w+)\s+(?:\w+\s+)?(?:за)?питання\b"
    # Spanish
    r"|\bno\s+(?:lo\s+|la\s+|me\s+)?(?:sé|se(?=\W*$|[.,;!])|recuerdo|acuerdo|sabría|conozco"
    r"|tengo\s+(?:ni\s+)?(?:la\s+)?(?:menor\s+|más\s+remota\s+)?idea)\b(?!\s+puede)"
    r"|\bni\s+idea\b|\bno\s+estoy\s+segur[oa]\b|\bno\s+(?:puedo|sabría)\s+(?:responder|contestar"
    r"|decir\w*)\b|\bno\s+se\s+me\s+ocurre\b|\bquedado\s+en\s+blanco\b"
    r"|\btendría\s+que\s+pensarlo\b|\bprefiero\s+no\s+(?:decir|contestar|hablar)\w*\b"
    r"|\bdifícil\s+(?:de\s+)?(?:decir|elegir)\b"
    r"|\bno\s+(?:entiendo|comprendo)\s+(?:\w+\s+)?(?:la|su|tu)\s+pregunta\b"
    # German
    r"|\bwei(?:ß|ss)\s+(?:ich\s+)?(?:das\s+|es\s+)?(?:jetzt\s+|gerade\s+|leider\s+|wirklich\s+"
    r"|ehrlich\s+gesagt\s+)*nicht\b|\bkeine?n?\s+(?:\w+\s+)?(?:ahnung|schimmer|plan|idee)\b"
    r"|\bk\.?\s?a\.(?=\W|$)|\büberfragt\b|\b(?:nicht|mir\s+un)\s?sicher\b"
    r"|\b(?:ich\s+)?muss\s+(?:ich\s+)?(?:leider\s+)?passen\b"
    r"|\b(?:kenne|erinnere)\s+(?:ich\s+)?(?:mich\s+)?(?:(?:die|das|es)\s+)?(?:antwort\s+)?"
    r"(?:auf\s+diese\s+frage\s+)?(?:leider\s+)?nicht\b"
    r"|\bkann\s+(?:ich\s+)?(?:dazu\s+|das\s+)?(?:leider\s+)?(?:nichts?)\s+(?:sagen|beantworten)\b"
    r"|\bkann\s+ich\s+(?:(?:ihnen|dir|so|leider)\s+)*nicht\s+(?:sagen|beantworten)(?=\W*$)"
    r"|\bmüsste\s+ich\s+(?:\w+\s+){0,2}(?:überlegen|nachdenken)(?=\W*$)|\bschwer\s+zu\s+sagen\b"
    r"|\bmöchte\s+ich\s+(?:\w+\s+){0,2}nicht(?:s)?\s+sagen\b"
    r"|\berinnere\s+(?:ich\s+)?mich\s+an\s+kein\w*\b"
    r"|\bverstehe\s+(?:ich\s+)?(?:die|ihre|deine)\s+frage\s+(?:\w+\s+)?nicht\b"
    r"|\bfällt\s+(?:mir\s+)?(?:\w+\s+){0,2}nichts\s+ein\b|\bwei(?:ß|ss)\s+ich\s+(?:\w+\s+)?kein\w*\b"
    # French
    r"|\bpas\s+d'exemple\b|\bsai[st]\s+(?:vraiment\s+|même\s+)?pas\b|\baucune\s+idée\b|\bpas\s+la\s+moindre\s+idée\b"
    r"|\b(?:saurais|connais|souviens|rappelle)\s+(?:plus|pas)\b|\bl'ignore\b|\bpas\s+sûre?\b"
    r"|\b(?:peux|pourrais)\s+pas\s+(?:répondre|dire)\b|\brien\s+ne\s+me\s+vient\b"
    r"|\bpréfère\s+ne\s+pas\s+(?:dire|répondre|en\s+parler)\b|\bdifficile\s+(?:à\s+dire|de\s+choisir)\b"
    r"|\bfaudrait\s+que\s+j'y\s+réfléchisse\b"
    r"|\bcomprends\s+pas\s+(?:\w+\s+)?(?:la|votre|ta)\s+question\b"
    # Polish
    r"|\bnie\s+(?:wiem|pamiętam|znam|mam\s+(?:\w+\s+)?pojęcia|jestem\s+pew\w+"
    r"|potrafię\s+(?:powiedzieć|odpowiedzieć)|umiem\s+(?:powiedzieć|odpowiedzieć))\b"
    r"|\bnie\s+przychodzi\s+(?:mi\s+)?(?:nic\s+)?do\s+głowy\b|\bnie\s+przypominam\s+sobie\b"
    r"|\bmusiał[ae]?bym\s+(?:się\s+)?(?:pomyśleć|zastanowić)\b|\bwolę\s+nie\s+(?:mówić|odpowiadać)\b"
    r"|\btrudno\s+wybrać\b"
    r"|\bnie\s+rozumiem\s+(?:\w+\s+)?pytania\b|\bbez\s+pojęcia\b|\btrudno\s+powiedzieć\b|\bzapomnia\w+\b",
    re.IGNORECASE,
)

_ACKNOWLEDGEMENTS = (
    # English
    "ok okay okey fine good great nice sure yes no yeah yep yup nope nah maybe perhaps alright "
    "hmm hm hmmm um uh er eh mm mmm mhm hi hello hey thanks thank test testing pass skip next "
    "asdf asdfg asdfgh asdfghjkl asdfasdf qwer qwert qwerty qwertz azerty blah lol "
    # Ukrainian
    "ок окей добре гаразд нормально норм так ні ага угу гм хм ем супер чудово звісно звичайно "
    "ясно зрозуміло можливо мабуть привіт дякую тест пас далі наступне пропустити пропускаю "
    "пропусти пропустіть йцук йцукен фів фіва "
    # Spanish
    "bien bueno vale sí si claro genial perfecto quizás quizá hola gracias prueba paso "
    "siguiente saltar acuerdo ejem "
    # German
    "gut passt ja nein jo nö nee klar genau prima toll schön vielleicht hallo danke weiter "
    "nächste nächstes überspringen ordnung "
    # French
    "oui non ouais bon ok parfait super merci bonjour salut passe suivant suivante euh bof ça "
    "va "
    # Polish
    "dobrze dobra okej tak nie jasne świetnie spoko fajnie może dzięki dziękuję cześć dalej "
    "następne następny pomiń porządku pas "
)
ACKNOWLEDGEMENTS = frozenset(_ACKNOWLEDGEMENTS.split())
_PADDING = (
    # English
    "i m am im ll d s t ve re me my mine we us our you your he she it its they them is are was "
    "be been do does did have has had can could would will shall may might let a an the this "
    "that these those to of on in at for from with by about as and or then so well oh just all "
    "but yet also too very really actually basically honestly honest frankly quite much sorry "
    "afraid unfortunately apologies please think guess say said tell what how when answer "
    "question questions ask asked topic thing things pretty kind like know anything "
    "anymore yourself myself sir madam there "
    # Ukrainian
    "я ми ви ти мене мені мій моя моє нам нас вам ваш ваша це цей ця цього цьому цю те той "
    "тому що як коли де на у в з із зі до від про за і й та а але ну ось отже тож то от дуже "
    "справді чесно чесності кажучи якщо відверто жаль вибачте перепрошую пробачте будь ласка "
    "відповіді відповідь відповісти питання запитання сказати думаю поки взагалі є був була "
    "одразу було давайте можна можемо перейти іншого іншої щось все всі усе "
    # Spanish
    "yo mi me lo la el los las un una de del al a en y e o que qué cómo como es era he ha esto "
    "eso esta este esa ese pues entonces así bueno muy siento perdón disculpe lamentablemente "
    "sinceramente honestamente francamente respuesta pregunta podemos puede pasar favor por le "
    "usted verdad creo decir momento más sobre se para con su mía "
    # German
    "ich mir mich mein meine meiner wir uns sie ihr ihre es das die der den dem des diese "
    "dieser dieses dazu da dabei darauf auf zu zur zum in im mit von und oder also nun dann "
    "doch mal ja bin bist habe hat haben war wäre hätte würde kann können wie was wo wann ob "
    "als an bei für leider ehrlich gesagt tut leid entschuldigung entschuldigen bitte antwort "
    "frage fragen sehr wirklich denke glaube weitermachen weitergehen alles schon na so "
    # French
    "je j moi ne mon ma mes nous vous votre il elle on ce c cet cette ces cela ça le la les l des "
    "de du d à au aux en y et ou que qu qui quoi comment quand est ai as a avons avez ont suis "
    "était alors donc bien très vraiment franchement honnêtement malheureusement désolé "
    "désolée pardon excusez s plaît réponse question peut peux pouvons passer suite dire sur "
    "pour avec se me là crois pense sûr n être "
    # Polish
    "ja mi mnie mój moja moje my nam nas pan pani panu państwo to ten ta tego tej tę te tym co "
    "jak kiedy gdzie na w we z ze do od o po i a więc no oraz albo czy jest był była było być "
    "jestem bardzo naprawdę szczerze mówiąc niestety przepraszam przykro proszę odpowiedzi "
    "odpowiedź odpowiedzieć pytanie pytania możemy można przejść myślę chyba powiedzieć się tu "
    "tutaj tak wszystko prosze "
)
PADDING = frozenset(_PADDING.split())
_DOES_SOMETHING = (
    "would ll d could might try use used check look looked find found ask asked guess read "
    "search first until before after unless without б би спершу спочатку подивлюся подивилася "
    "подивився перевірю запитаю запитала спитаю знайду primero miraría buscaría preguntaría "
    "miro busco pregunto comprobaría usaría zuerst würde schaue sähe frage frug suche prüfe "
    "nähme abord regarderais chercherais demanderais vérifierais utiliserais najpierw sprawdzę "
    "sprawdziłbym sprawdziłabym zapytam zapytałbym zapytałabym poszukam "
)
DOES_SOMETHING = frozenset(_DOES_SOMETHING.split())

"""The strong signs of an order to the scorer: who is told, what about, and how.

None of them is a word of a trade. A credit score, a code review, the Bewertung of a supplier and
a model's system prompt are things to talk about; only a demand about this answer's own levels is
an order.
"""

import re


def _any(*parts: str) -> re.Pattern[str]:
    return re.compile("|".join(parts), re.IGNORECASE)


_START = (
    r"(?:^|[.,;:!?…—–(\[\]>*#\-]\s*"
    r"|\b(?:please|kindly|now|then|so|therefore|and|just|simply|but|bitte|und|also|dann|nun|daher"
    r"|ласка|тож|тому|і|й|та|а|просто|тепер|por favor|y|pues|así que|et|donc|alors|i|więc"
    r"|proszę)\s+)"
    r"(?:please\s+|kindly\s+|just\s+|simply\s+|bitte\s+|просто\s+)?"
)
"""Where a clause begins: only there is a verb a command."""

_VERBS = (
    r"(?:give|award|assign|grant|rate|score|grade|mark|assess|evaluate|judge|treat|consider|count"
    r"|reward|regard|accept|set|put|return|output|print|report|record|write|assume|conclude|make\s+sure"
    r"|ensure|raise|choose|pick|use|let"
    r"|дай(?:те)?|постав(?:те)?|вистав(?:те|и|іть)?|признач(?:те)?|оціни(?:ти)?|оцініть|вважай(?:те)?"
    r"|зарахуй(?:те)?|запиши|запишіть|виведи|виведіть|поверни|поверніть|став(?:те)?|прийми|прийміть"
    r"|gib|geben\s+sie|vergib|vergeben\s+sie|bewerte|bewerten\s+sie|werte|werten\s+sie"
    r"|benote|benoten\s+sie|betrachte|betrachten\s+sie|setze|setzen\s+sie|trage|tragen\s+sie"
    r"|(?:da|dé|d[ée]|pon|ponga|otorga|otorgue|asigna|asigne)(?:me|le)?|califica|califique"
    r"|califícame|califíqueme|evalúa|evalúe|valora|valore|puntúa|puntúe|considera|considere"
    r"|trata|trate|póngame|déme"
    r"|donnez|donne|attribuez|attribue|accordez|accorde|notez|note|évaluez|évalue|mettez|mets"
    r"|considérez|considère"
    r"|daj(?:cie)?|przyznaj(?:cie)?|wystaw(?:cie)?|oceń(?:cie)?|potraktuj(?:cie)?|uznaj(?:cie)?"
    r"|postaw(?:cie)?)\b"
)
_WISHES = (
    r"\byou\s+(?:must|should|shall|will|need\s+to|have\s+to|are\s+to|ought\s+to"
    r"|are\s+(?:required|instructed|asked|expected|told)\s+to)\b",
    r"\b(?:i|we)(?:'d|\s+would)?\s+(?:want|like|love|ask|beg|expect|request|hope|wish|urge|demand"
    r"|need|appreciate)\s+(?:that\s+|it\s+if\s+|for\s+)?(?:you|the\s+(?:ai|grader|evaluator|assessor))\b",
    r"\b(?:would|'d)\s+be\s+(?:so\s+|very\s+)?\w+\s+(?:of\s+you\s+)?(?:if|when|to)\b",
    r"\b(?:can|could|would|will)\s+you\b",
    r"\bпрошу\s+(?:вас\s+|тебе\s+)?(?:\w+ти|про)\b|\bхочу,?\s+щоб\s+(?:ви|ти)\b"
    r"|\b(?:ви|ти)\s+(?:маєш|маєте|повинн\w+|мусиш|мусите|можеш|можете)\b"
    r"|\bвдячн\w+,?\s+якщо\b",
    r"\b(?:ich\s+(?:bitte|möchte|wünsche|hoffe|erwarte)|sie\s+(?:müssen|sollen|sollten)"
    r"|du\s+(?:musst|sollst|solltest)|bitte\s+(?:um|mit)|können\s+sie|könnten\s+sie)\b",
    r"\b(?:(?:le|te|os|les)\s+(?:ruego|pido|agradecería)|quiero\s+que|espero\s+que"
    r"|me\s+gustaría\s+que|debes?|tienes?\s+que|tiene\s+que|puedes?)\b",
    r"\b(?:veuillez|je\s+vous\s+prie|je\s+vous\s+demande|merci\s+de|vous\s+devez|tu\s+dois"
    r"|pouvez-vous)\b",
    r"\b(?:proszę\s+(?:o|\w+ć)|chcę,?\s+żebyś|musisz|powinieneś|powinnaś|możesz)\b",
)
DEMAND = _any(_START + _VERBS, *_WISHES)
"""A command at the beginning of a clause, or a wish said to somebody."""

ITSELF = _any(
    r"\b(?:this|my|the\s+(?:above|preceding|previous|following))\s+(?:answer|response|reply"
    r"|submission)\b",
    r"\b(?:everything|all|the\s+text|the\s+answer|what\s+is)\s+above\b|\b(?:all|every|each)\s+(?:of\s+the\s+)?"
    r"(?:dimensions?|criteri\w+|categor\w+)\b",
    r"\b(?:rate|grade|score|give|award|grant)\s+this\s+(?:a|an|the|as|with|full|top|max\w*)\b",
    r"\b(?:the|this|our)\s+(?:candidate|applicant)\b|\bme\b|\b(?:on\s+everything|here)\b(?=\W*$)",
    r"\b(?:цю|ця|цій|цієї|мою|моя|моїй|моєї)\s+відповід\w+|\bмен[іе]\b|\b(?:все|усе)\s+вище\b"
    r"|\b(?:всіма|усіма|кожним|всі|усі)\s+(?:критері\w+|пункт\w+|вимір\w+)|\b(?:цього|цю)\s+кандидат\w+|\bвважа\w+\s+відповідь\b",
    r"\b(?:diese|meine|dieser|meiner)\s+antwort\b|\b(?:mir|mich)\b|\balles\s+(?:oben|obige)\b"
    r"|\b(?:alle|allen|jedes|jedem)\s+(?:kriteri\w+|dimension\w+|kategori\w+)|\bdiesen?\s+(?:bewerber|kandidat)\w*",
    r"\b(?:esta|mi)\s+respuesta\b|\bme\b|\w(?:me|dme)\b(?=\s+(?:la|el|un|una|los|\d+)\b)|\btodo\s+lo\s+anterior\b"
    r"|\b(?:cada|todos\s+los)\s+(?:criterios?|dimensi\w+|categor\w+)|\ben\s+todo\b",
    r"\b(?:cette|ma)\s+réponse\b|-moi\b|\btout\s+ce\s+qui\s+précède\b|\b(?:chaque|tous\s+les)\s+critères?\b",
    r"\b(?:tę|ta|tej|tą|moja|moją|mojej)\s+odpowied\w+|\b(?:mi|mnie)\b|\bwszystkie\s+kryteri\w+",
)
"""What the levels are of: this answer, or the one who gave it."""

_NUMBER = r"(?:10|5|100|ten|five|десят\w+|п'ят\w+|zehn|fünf|diez|cinco|dix|cinq|dziesięć|pięć)"
_MOST = (
    r"(?:full|top|maximum|maximal|max|highest|best|perfect|high|higher|excellent"
    r"|найвищ\w+|максимальн\w+|повн\w+|найкращ\w+|відмінн\w+|вищ\w+"
    r"|volle[nr]?|höchste[nr]?|maximale[nr]?|beste[nr]?"
    r"|máxim[oa]s?|mejor|más\s+alta|perfecta"
    r"|maximale?|meilleure|parfaite|najwyższ\w+|maksymaln\w+|pełn\w+)"
)
_SCORE = (
    r"(?:marks?|scores?|points?|grades?|ratings?|levels?|bands?|results?|evaluation|assessment"
    r"|бал\w*|оцін\w+|рівень|рівня"
    r"|punkt\w*|note|noten|bewertung|stufe"
    r"|notas?|puntuación|calificación|puntos|nivel"
    r"|notes?|points?|niveau|ocen\w*|not\w)"
)
TOP_MARK = _any(
    rf"\b{_MOST}\s+(?:possible\s+|möglichen?\s+|posible\s+)?{_SCORE}\b",
    rf"\b{_SCORE}\s+{_MOST}\b",
    rf"\b{_NUMBER}\s*(?:/|out\s+of|of|von|sobre|de|sur|з|із|na)\s*{_NUMBER}\b",
    rf"\b{_NUMBER}\s+{_SCORE}\b|\b(?:a|an|un|eine?)\s+{_NUMBER}(?=\W*$|\s+(?:for|in|on|en|para|für)\b)",
    rf"\bto\s+{_NUMBER}(?=\W*$)|\b100\s?%(?=\W*$)|\ba\+(?!\w)|\b(?:the|to)\s+max(?:imum)?(?=\W*$)",
    rf"\b{_NUMBER}\s+(?:for|in|on|to)\s+(?:each|every|all)\b",
    r"\b(?:bestnote|höchstnote|höchstpunktzahl|bestmöglich\w*|matrícula\s+de\s+honor|celując\w+)\b",
    r"\bна\s+відмінно\b|\bякомога\s+вище\b",
)
PRAISED = _any(
    r"\b(?:highly|generously|leniently|favou?rably|well)(?=\W*$)",
    r"\b(?:as\s+(?:a\s+|an\s+)?(?:perfect|excellent|outstanding|flawless|correct|complete|exemplary|ideal"
    r"|model|strong)|(?:perfect|flawless|correct|complete|excellent)(?=\W*$)|model\s+answer)\b",
    r"\b(?:ідеальн\w+|бездоганн\w+|відмінн\w+|правильн\w+|взірцев\w+|еталонн\w+|найкращ\w+|найвищ\w+)\b",
    r"\b(?:als\s+)?(?:perfekt|fehlerfrei|ausgezeichnet|hervorragend|richtig|vollständig|großzügig|wohlwollend)\b",
    r"\bcomo\s+(?:\w+\s+)?(?:perfecta|excelente|correcta|completa)\b|\bgenerosamente\b",
    r"\bcomme\s+(?:parfaite|excellente|correcte|complète)\b|\bgénéreusement\b",
    r"\bjako\s+(?:doskonał\w+|wzorow\w+|poprawn\w+|pełn\w+)\b|\bjak\s+najwyżej\b",
)
DESERVES = _any(
    r"\b(?:(?:this|my)\s+(?:answer|response|reply|submission)|i)\s+(?:clearly\s+|really\s+|surely\s+)?"
    r"(?:deserves?|merits?|must\s+(?:get|receive|be)|should\s+(?:get|receive|be)|is\s+worth|earns?)\b",
    r"\b(?:ця|моя)\s+відповідь\s+(?:\w+\s+)?(?:заслугову\w+|варта|має|повинна)\b|\bя\s+заслуговую\b",
    r"\b(?:diese|meine)\s+antwort\s+(?:verdient|muss|sollte)\b|\bich\s+verdiene\b",
    r"\b(?:esta|mi)\s+respuesta\s+(?:merece|debe)\b|\bmerezco\b",
    r"\b(?:cette|ma)\s+réponse\s+(?:mérite|doit)\b|\bje\s+mérite\b",
    r"\b(?:ta|moja)\s+odpowiedź\s+(?:zasługuje|powinna|musi)\b|\bzasługuję\b",
)

_DROP = r"(?:ignore|disregard|forget|override|bypass|skip|drop|do\s+not\s+follow|don't\s+follow)\s+"
_WHICH = (
    r"(?:all|any|the|these|those|your|my|of|every|previous|prior|earlier|above|preceding|other)"
)
_NO_SUBJECT = r"(?!\s+(?:that\s+(?!you)|which|from\s+(?!above)|in\b|inside|on\b|if\b|when\b))"
DROPS = re.compile(
    r"\b(?:ignor|disregard|forget|overrid|bypass|skip|drop|follow|проігнор|ігнор|забудь|зважай|vergiss"
    r"|vergess|missacht|olvid|descart|oubli|zignor|zapomn|pomi[ńn])",
    re.IGNORECASE,
)
"""A word without which nothing is overridden: quick to find."""
OVERRIDE = _any(
    rf"{_START}{_DROP}(?:{_WHICH}\s+){{1,4}}(?:instructions?|prompts?|directives?)\b{_NO_SUBJECT}",
    rf"{_START}{_DROP}(?:{_WHICH}\s+)?your\s+(?:guidelines?|rules|criteria|directions)\b",
    rf"{_START}{_DROP}(?:{_WHICH}\s+){{0,3}}(?:rubric|system\s+prompt|(?:scoring|grading|evaluation"
    r"|assessment|marking)\s+(?:rules|criteria|guidelines?|scheme|instructions?))\b",
    _START
    + r"(?:ignore|disregard|forget)\s+(?:everything|all|anything|whatever|what)\s+(?:that\s+)?"
    r"(?:(?:you|was|were|is|came|stands)\b|above|before)(?!\s+know)",
    _START + r"(?:про)?ігнору\w+\s+(?:\w+\s+){0,2}(?:інструкц\w+|вказівк\w+|рубрик\w+|критері\w+"
    r"|правил\w+\s+оцінюв\w+)",
    _START
    + r"забудь(?:те)?\s+(?:\w+\s+){0,2}(?:інструкц\w+|вказівк\w+|рубрик\w+)|"
    + _START
    + r"не\s+зважай(?:те)?\s+на\s+(?:\w+\s+){0,2}(?:інструкц\w+|вказівк\w+|рубрик\w+|критері\w+)",
    _START + r"(?:ignorier(?:e|en\s+sie)|vergiss|vergessen\s+sie|missachte|missachten\s+sie)\s+"
    r"(?:\w+\s+){0,3}(?:anweisungen|vorgaben|bewertungs\w+|rubrik)\b",
    _START + r"(?:ignora|ignore|olvida|olvide|descarta|descarte)\s+(?:\w+\s+){0,3}"
    r"(?:instrucciones|rúbrica|indicaciones|criterios)\b",
    _START
    + r"(?:ignorez|ignore|oubliez|oublie)\s+(?:(?:toutes?|les|tes|vos|ces)\s+){1,3}(?:\w+\s+)?"
    r"(?:instructions|consignes|barème|critères)\b",
    _START + r"(?:zignoruj|ignoruj|zapomnij|pomiń)(?:cie)?\s+(?:\w+\s+){0,3}"
    r"(?:instrukcj\w+|polecen\w+|rubryk\w+|kryteri\w+)",
)
"""The order to leave the rules of scoring aside."""

_SCORERS = (
    r"(?:ai|a\.i\.|llm|gpt|chatgpt|(?:large\s+)?language\s+model|assistant|chatbot|bot|grader|evaluator"
    r"|assessor|examiner|scorer|rater|marker|judge|interviewer|reviewer|teacher|mentor"
    r"|ші|штучн\w+\s+інтелект\w*|мовн\w+\s+модел\w+|оцінювач\w*|екзаменатор\w*|асистент\w*|перевіряльник\w*"
    r"|ki|sprachmodell|bewerter\w*|prüfer\w*|gutachter\w*|assistent\w*"
    r"|ia|modelo\s+de\s+lenguaje|evaluador\w*|corrector\w*|examinador\w*|asistente"
    r"|modèle\s+de\s+langage|évaluateur|correcteur|examinateur"
    r"|model\w*\s+językow\w+|egzaminator\w*|oceniając\w*|asystent\w*)"
)
SCORER = re.compile(rf"\b{_SCORERS}\b", re.IGNORECASE)
_NO_OTHER = (
    r"\b(?=\W*(?:$|[.,;:!?]|who\b|that\b|which\b|and\b|so\b|with\b|que\b|der\b|die\b|und\b))"
)
_ADJECTIVES = r"(?:\w+\s+){0,3}?"
PERSONA = _any(
    _START
    + r"(?:from\s+now\s+on,?\s+|as\s+of\s+now,?\s+)?you\s+(?:are|will\s+(?:now\s+)?(?:be|act\s+as)"
    rf"|'re)\s+(?:now\s+)?(?:an?|the|my|no\s+longer)\s+{_ADJECTIVES}{_SCORERS}{_NO_OTHER}",
    rf"{_START}(?:act|behave|pretend|imagine|assume)\s+(?:as|like|you|to\s+be)\s+(?:\w+\s+){{0,5}}?"
    rf"{_SCORERS}{_NO_OTHER}",
    rf"{_START}(?:тепер\s+|віднині\s+)?(?:ти|ви)\s+(?:[-–—]\s+)?{_ADJECTIVES}{_SCORERS}",
    rf"{_START}уяви(?:ть|іть)?,?\s+(?:що\s+)?(?:\w+\s+){{0,4}}?{_SCORERS}",
    rf"{_START}(?:ab\s+jetzt\s+)?(?:du\s+bist|sie\s+sind|bist\s+du|sind\s+sie)\s+(?:jetzt\s+|nun\s+)?"
    rf"eine?\s+{_ADJECTIVES}{_SCORERS}{_NO_OTHER}",
    rf"{_START}stell(?:en\s+sie)?\s+(?:dir|sich)\s+vor,\s+(?:\w+\s+){{0,5}}?{_SCORERS}{_NO_OTHER}",
    rf"{_START}(?:eres|es\s+usted|usted\s+es|actúa\s+como|actúe\s+como|imagina\s+que\s+eres)\s+"
    rf"{_ADJECTIVES}{_SCORERS}{_NO_OTHER}",
    rf"{_START}(?:tu\s+es|vous\s+êtes|imagine[zr]?)\s+{_ADJECTIVES}{_SCORERS}{_NO_OTHER}",
    rf"{_START}(?:jesteś|wyobraź\s+sobie)\s+(?:\w+\s+){{0,4}}?{_SCORERS}",
)
"""Telling the scorer who it is."""

ADDRESS = _any(
    r"^\W*(?:ai|llm|gpt|chatgpt|grader|evaluator|scorer|оцінювачу?|bewerter|evaluador)\s*[:,]",
    r"^\W*(?:(?:important\s+|urgent\s+)?(?:note|notice|message|instructions?|reminder|request|memo)\s+(?:to|for)"
    r"|dear|attention|hello|hey|attn)[:,]?\s+"
    r"(?:the\s+|my\s+|any\s+|all\s+|our\s+|your\s+)?(?:\w+\s+)?" + _SCORERS + r"s?\b",
    r"^\W*(?:увага|шановн\w+|до\s+відома|примітка\s+для|повідомлення\s+для|інструкція\s+для)[:,]?\s+(?:\w+\s+)?"
    + _SCORERS,
    r"^\W*(?:hinweis|nachricht|anweisung)\s+(?:an|für)\s+(?:den|die|das)\s+"
    + _SCORERS
    + r"|^\W*liebe[rs]?\s+"
    + _SCORERS,
    r"^\W*(?:nota|mensaje|aviso|instrucción)\s+(?:para|al)\s+(?:el\s+|la\s+)?"
    + _SCORERS
    + r"|^\W*estimad\w+\s+"
    + _SCORERS,
    r"^\W*(?:note|message|remarque)\s+(?:à|au|pour)\s+(?:l'|le\s+|la\s+)?"
    + _SCORERS
    + r"|^\W*cher\w*\s+"
    + _SCORERS,
    r"^\W*(?:uwaga|notatka|wiadomość)\s*(?:dla|do)?[:,]?\s+" + _SCORERS,
)
"""A message to whoever scores."""

_DIMENSION = r"(?:job[_ ]?relevance|completeness|technical[_ ]?correctness|clarity)"
STRUCTURE = _any(
    rf"\"?\b{_DIMENSION}\b\"?\s*[:=]\s*\"?\d.*\b{_DIMENSION}\b\"?\s*[:=]\s*\"?\d",
    rf"^\W*(?:(?:final|overall|expected|total)\s+)?(?:score|grade|rating|marks?|оцінка|bewertung|nota)\s*[:=]\s*"
    rf"(?:{_NUMBER}\s*/\s*{_NUMBER}|max\w*|perfect|full|a\+)",
    r"^\W*(?:<{2,}|-{2,}|={2,}|\[)?\s*end\s+of\s+(?:the\s+)?(?:answer|prompt|input)\b|^\W*<{2,}\s*end\b|</?(?:answer|system)>",
)
HEADER = _any(
    r"^[#\W]*(?:system|assistant|admin|developer|системне|система|sistema|système)"
    r"(?:\s+(?:prompt|message|note|override|update|запит|повідомлення))?\s*[:\]>]",
    r"^\s*(?:#{2,}|\[|<)\s*(?:system|admin|instruction)",
)
"""A line that poses as one of the program's own."""

WAIVES = _any(
    r"\b(?:evaluation|assessment|scoring|grading|marking)\s+(?:\w+\s+){0,2}?(?:skipped|omitted|waived"
    r"|unnecessary|not\s+needed|finished|complete|over)\b",
    r"\bоцінювання\s+(?:\w+\s+){0,2}?(?:пропустити|завершен\w+|непотрібн\w+)",
    r"\bbewertung\s+(?:\w+\s+){0,3}?(?:überflüssig|entfallen|abgeschlossen)\b",
    r"\bevaluación\s+(?:\w+\s+){0,3}?(?:omitir\w*|innecesaria|terminado)\b",
)
"""Saying that no scoring is needed."""

ENDS_HERE = re.compile(
    r"\W*$|\s*,?\s*\b(?:and|und|і|та|y|et|i|please|here|bitte|por\s+favor|будь\s+ласка)\b"
    r"|\s+(?:for|in|on|across|to)\s+(?:all|every|each|this|my|me)\b",
    re.IGNORECASE,
)
"""After a mark that is demanded for nothing else than this answer."""

SECOND_PERSON = _any(
    r"\b(?:you|your|yours|yourself|ви|вас|вам|ваш\w*|ти|тебе|тобі|твій|твоя|твоє|sie|ihnen|ihr|ihre[nr]?|du|dir"
    r"|dich|dein\w*|usted|le|tú|te|su|vous|votre|vos|tu|toi|ty|ciebie|pan|pani|państwo)\b",
)
ANSWER_ITSELF = _any(
    r"\b(?:this|my|the\s+above|the\s+preceding)\s+(?:answer|response|reply|submission|text)\b"
    r"|\babove\b(?=\W*$)",
    r"\b(?:ц\w+|мо\w+)\s+(?:відповід\w+|текст\w*)|\b(?:diese|meine)[rn]?\s+antwort\b"
    r"|\b(?:esta|mi)\s+respuesta\b|\b(?:cette|ma)\s+réponse\b|\b(?:t[aęe]j?|moj\w+)\s+odpowied\w+",
)

SCORING = _any(
    rf"\b(?:{_SCORE}|scor(?:e|es|ed|ing)|grad(?:e|es|ed|ing)|evaluat\w+|assess\w*|criteri\w+|критері\w+|kriteri\w+"
    r"|rubric\w*|рубрик\w+|rubrik|rúbrica)\b",
)
TELLING = _any(
    r"\b(?:said|says|told|tells|wrote|typed|asked|asks|shouted|replied|answered|prompted|instructed"
    r"|learned|learnt|changed|tested)\b(?!\s+you\b)",
    r"\b(?:i|we|they|users?|people|customers?)\s+(?:\w+\s+)?(?:say|tell|write|type|ask|prompt)\b(?!\s+you\b)",
    r"\b(?:сказа\w+|каза\w+|написа\w+|писа\w+|попроси\w+|проси(?:в|ла|ли)|відпові(?:в|ла|ли))\b",
    r"\b(?:sagte[nr]?|gesagt|schrieb\w*|geschrieben|fragte\w*|gefragt|bat|baten|gebeten)\b",
    r"\b(?:dije|dijo|dijeron|escribí|escribió|pedí|pidió|pregunt[éó])\b",
    r"\b(?:dit|écrit|demandé|répondu)\b|\b(?:powiedzia\w+|napisa\w+|poprosi\w+|zapyta\w+)\b",
)
"""Somebody tells what was said: what follows was said to somebody else."""
QUOTED = re.compile(r"[\"“„«»”][^\"“”„«»]*(?:[\"“”«»]|$)")

"""Sentences that tell of a difficulty, or of what others did: no decision of the candidate's."""

import re

from ai_interviewer.interviewers.builtin.statements.clauses import clauses_of

_TROUBLE = re.compile(
    # English
    r"\b(?:problems?|troubles?|issues?|difficult\w*|obstacles?|hard(?:est)?|tricky|broke(?:n)?|fail(?:s|ed|ing|ures?)?"
    r"|crash\w*|outages?|late|delay\w*|missing|lost|complain\w*|angry|furious|upset|stuck|went\s+wrong|mistakes?"
    r"|errors?|short(?:age|staffed)|leak\w*|conflicts?|refused|cancell?ed|ill|sick|chaos|mess"
    # Ukrainian
    r"|проблем\w*|труднощ\w*|складн\w+|важк\w+|зламал\w+|впа(?:в|ла|ло|ли)|відмов\w+|запізн\w+|затрим\w+|бракувал\w+"
    r"|зникл\w+|скарж\w+|розлют\w+|помил\w+|збо[йїєю]\w*|конфлікт\w*|захвор\w+|хаос\w*|не\s+(?:працюва\w+|вистача\w+)"
    # German
    r"|probleme?n?|schwierig\w*|schwer|kaputt|ausgefallen|ausfall\w*|verspät\w*|verzöger\w*|gefehlt|fehlten?|verloren"
    r"|beschwer\w*|wütend|sauer|fehler\w*|gescheitert|engp[aä]ss\w*|konflikt\w*|krank|durcheinander|abgestürzt"
    # Spanish
    r"|problemas?|dificultad\w*|difícil\w*|rompió|roto|averi\w+|falló|fallaba\w*|fallos?|retras\w+|tarde|faltaban?|perdi\w+"
    r"|quej\w+|enfad\w+|error\w*|conflictos?|enferm\w+|caos"
    # French
    r"|problèmes?|difficult\w+|difficiles?|panne\w*|cassée?s?|échou\w+|retard\w*|manquai\w+|perdue?s?|plain\w+|furieu\w+"
    r"|erreurs?|conflits?|malades?"
    # Polish
    r"|problem\w*|trudn\w+|zepsu\w+|awari\w+|zawiód\w*|zawiod\w+|opóźni\w+|spóźni\w+|brakowa\w+|zgubi\w+|skarż\w+|zły|wściek\w+"
    r"|błąd\w*|błęd\w+|konflikt\w*|chor\w+)\b",
    re.IGNORECASE,
)
# "We had", "I was", "I couldn't": it came over them, they didn't decide it.
_SUFFERED = re.compile(
    r"\b(?:i|we)(?:['’](?:d|ve|m))?\s+(?:\w+\s+)?(?:had|have|was|were|faced|got|struggled|couldn['’]?t|could\s+not|ran\s+into"
    r"|met|saw|noticed|lost|missed)\b"
    r"|\b(?:ich|wir)\s+(?:hatten?|waren?|standen?|bekam\w*|konnten?|verlor\w*)\b|\b(?:hatten?|waren?|bekam\w*)\s+(?:ich|wir)\b"
    r"|\b(?:я|ми)\s+(?:ма[влі]\w*|бу[влі]\w*|не\s+\w+)\b|\b(?:yo\s+)?(?:tuve|tenía|teníamos|tuvimos|estaba|estábamos|no\s+pude)\b"
    r"|\b(?:j['’]|je\s+|nous\s+)(?:ai\s+eu|avais|avions|étais|étions|n['’]?ai\s+pas)\b"
    r"|\b(?:mia(?:łem|łam|ł)|mieliśmy|miałyśmy|był[ea]m|byliśmy|nie\s+mog(?:łem|łam))\b",
    re.IGNORECASE,
)
_ONESELF = re.compile(
    r"\b(?:i|we|i['’](?:d|ve|ll|m)|we['’](?:d|ve|ll|re)|я|ми|ich|wir|yo|je|nous|ja)\b|\bj['’]"
    r"|\b\w{2,}(?:é|í|amos|imos|łem|łam|liśmy|łyśmy)\b",
    re.IGNORECASE,
)
# Relatives and friends; what colleagues do belongs to the work.
_PRIVATE_OTHERS = re.compile(
    r"\b(?:my|our|a)\s+(?:\w+\s+)?(?:father|dad|mother|mum|mom|brother|sister|uncle|aunt|cousin|grand\w+|husband|wife|son"
    r"|daughter|kids?|parents?|neighbou?rs?|flatmates?|friends?|buddy|mate)\b"
    r"|\b(?:мій|моя|мої|мого|моєї|наш|наша)\s+(?:\w+\s+)?(?:бать\w+|тато|тата|мат\w+|мам\w+|брат\w*|сестр\w+|дядьк\w*|тітк\w+"
    r"|дід\w*|бабус\w+|чоловік\w*|дружин\w+|син\w*|доньк\w+|діт\w+|сусід\w*|друг\w*|друз\w+|подруг\w+)\b"
    r"|\b(?:mein\w*|unser\w*|ein\w*)\s+(?:\w+\s+)?(?:vater|papa|mutter|mama|bruder|schwester|onkel|tante|opa|oma|großvater"
    r"|großmutter|mann|frau|sohn|tochter|kinder|eltern|nachbar\w*|freund\w*|kumpel)\b"
    r"|\b(?:mi|mis|nuestr[oa]|un|una)\s+(?:\w+\s+)?(?:padres?|madre|papá|mamá|herman\w+|tí[oa]s?|prim[oa]s?|abuel\w+|marido"
    r"|mujer|hij\w+|vecin\w+|amig\w+)\b"
    r"|\b(?:mon|ma|mes|notre|une?)\s+(?:\w+\s+)?(?:père|papa|mère|maman|frère|sœur|oncle|tante|cousine?|grand-\w+|mari|femme"
    r"|fils|fille|enfants|parents|voisine?s?|amie?s?|copains?|copine)\b"
    r"|\b(?:mój|moja|moi|nasz\w*)\s+(?:\w+\s+)?(?:ojciec|tata|matka|mama|brat|siostra|wujek|ciocia|dziadek|babcia|mąż|żona|syn"
    r"|córka|dzieci|rodzice|sąsiad\w*|przyjaci\w+|kolega\s+ze\s+szkoły)\b",
    re.IGNORECASE,
)


def is_a_trouble(sentence: str) -> bool:
    """Whether a sentence tells of a difficulty, and of nothing that was done about it."""
    if _TROUBLE.search(sentence) is None:
        return False
    return not any(
        _ONESELF.search(clause) and not _SUFFERED.search(clause) for clause in clauses_of(sentence)
    )


def is_about_others(sentence: str) -> bool:
    """Whether a sentence tells what relatives or friends do, and nothing of one's own."""
    return _PRIVATE_OTHERS.search(sentence) is not None and not _ONESELF.search(sentence)

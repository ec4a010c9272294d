"""Sentences that only say that one never did it, or that somebody else did."""

import math
import re
from collections.abc import Sequence

from ai_interviewer.domain.sanity.words import DOES_NOT_KNOW, DOES_SOMETHING
from ai_interviewer.interviewers.builtin.statements.clauses import clauses_of
from ai_interviewer.interviewers.builtin.text import words_of

_NEVER_DID = re.compile(
    # English
    r"\bi(?:['’]ve|\s+have|\s+had|['’]d)?\s+never\s+(?:really\s+|actually\s+|personally\s+)?(?:worked"
    r"|used|done|did|had|dealt|come|came|encountered|faced|tried|touched|been|seen|needed)\b"
    r"|\bi\s+(?:haven['’]t|have\s+not)\s+(?:\w+ly\s+)?(?:ever\s+|yet\s+)?(?:worked|used|done|had|dealt"
    r"|come|encountered|tried|touched|been)\b"
    r"|\b(?:no|not\s+(?:much|any)|don['’]t\s+have\s+(?:any|much)?)\s*(?:\w+\s+){0,2}experience\b"
    r"|\b(?:no|don['’]t\s+have\s+an?)\s+(?:\w+\s+)?example\b"
    r"|\b(?:not|n['’]t)\s+(?:really\s+)?(?:my\s+(?:area|field|job|part|responsibility)|familiar)\b"
    # Ukrainian
    r"|\bне\s+(?:працюва\w+|стика\w+|доводило\w+|займа\w+|мав\s+справи|мала\s+справи|маю\s+справи"
    r"|знайом\w+)\b|\bніколи\s+(?:\w+\s+){0,3}не\b|\b(?:досвіду|прикладу|такого|подібного)\s+(?:\w+\s+){0,2}"
    r"(?:не\s+(?:маю|мав|мала|було|робив|робила)|немає|нема)\b"
    r"|\b(?:немає|нема|не\s+маю|не\s+було)\s+(?:\w+\s+)?(?:досвіду|прикладу)\b"
    # Spanish
    r"|\bnunca\s+(?:he|había|hice|tuve|trabajé|usé|me\s+(?:ha|tocó|pasó))\b"
    r"|\bno\s+(?:he\s+(?:trabajado|usado|hecho|tenido)|tengo\s+(?:\w+\s+)?(?:experiencia|ejemplos?))\b"
    r"|\bno\s+(?:es|era)\s+(?:mi\s+(?:área|trabajo|tema)|lo\s+mío)\b|\bno\s+me\s+ha\s+(?:tocado|pasado)\b"
    # German
    r"|\b(?:noch\s+)?nie\s+(?:\w+\s+){0,4}(?:gearbeitet|gemacht|gehabt|benutzt|verwendet|erlebt|zu\s+tun)\b"
    r"|\bkeine?\w*\s+(?:\w+\s+)?(?:erfahrung\w*|beispiel\w*|berührung\w*)\b"
    r"|\bnicht\s+(?:wirklich\s+)?(?:mein\w*\s+(?:bereich|aufgabe|gebiet|thema)|vertraut)\b"
    # French
    r"|\bai\s+(?:encore\s+|personnellement\s+)?jamais\s+(?:\w+\s+)?(?:travaillé|utilisé|fait|eu|touché|vu)\b"
    r"|\b(?:pas|aucune?)\s+(?:d['’]\s?|vraiment\s+d['’])?(?:expérience|exemple)\b"
    r"|\bpas\s+mon\s+(?:domaine|rôle|métier)\b"
    # Polish
    r"|\bnigdy\s+(?:\w+\s+){0,4}nie\b|\bnie\s+(?:miałem|miałam|mam)\s+(?:\w+\s+){0,3}(?:doświadczenia"
    r"|okazji|przykładu|do\s+czynienia|styczności)\b|\bnie\s+pracował[ea]m\b"
    r"|\bnie\s+moj[ae]\s+(?:działka|rola|zadanie)\b",
    re.IGNORECASE,
)
_SOMEBODY_ELSE = re.compile(
    r"\b(?:some(?:body|one)\s+else|others|(?:a|my|another|the|our)\s+(?:\w+\s+)?(?:colleagues?|boss|manager"
    r"|department|lead|team|admins?|accountant|director))\s+(?:\w+\s+){0,2}"
    r"(?:did|does|took\s+care|takes\s+care|handled|handles|dealt|looked\s+after|was\s+responsible)\b"
    r"|\b(?:займа\w+|робив|робила|робили|відповіда\w+)\s+(?:\w+\s+){0,3}(?:колег\w+|директор\w*|бухгалтер\w*"
    r"|команда|інш\w+|відділ|начальни\w+|керівни\w+|хтось)\b"
    r"|\b(?:колег\w+|директор\w*|бухгалтер\w*|інш\w+|відділ|начальни\w+|керівни\w+|хтось)\s+(?:\w+\s+)?"
    r"(?:займа\w+|робив|робила|робили|відповіда\w+)\b"
    r"|\b(?:kolleg\w+|team|chef\w*|abteilung|jemand|andere\w*)\s+(?:\w+\s+){0,3}"
    r"(?:gemacht|gekümmert|zuständig|erledigt|übernommen)\b"
    r"|\b(?:compañer[oa]s?|equipo|jef[ea]|otr[oa]s?|alguien|departamento)\s+(?:\w+\s+){0,2}"
    r"(?:hizo|hacían?|encarga\w+|llevaban?|ocupaban?)\b"
    r"|\b(?:collègues?|équipe|chef|quelqu['’]un|autres?|service)\s+(?:\w+['’]?\s?){0,3}"
    r"(?:faisai\w+|occupai\w+|chargeai\w+|gérai\w+)\b"
    r"|\b(?:kole(?:ga|dzy)|koleżank\w+|zespół|szef\w*|ktoś|inn[iy]|dział)\s+(?:\w+\s+){0,2}"
    r"(?:robi\w+|zajmowa\w+|odpowiada\w+)\b|\bzajmowa\w+\s+się\s+(?:\w+\s+)?(?:inn[iy]|szef|dział|zespół)\b",
    re.IGNORECASE,
)
_MEANS_WELL = re.compile(
    r"\b(?:learn\w*|learner|pick\s+(?:it|that|this)\s+up|happy\s+to|willing|motivated|interested|eager"
    r"|google|good\s+question|interesting\s+question|important|interesting"
    r"|навч\w+|вивч\w+|готов\w+|цікав\w+|розберуся|важлив\w+|гарне\s+питання|загугл\w+"
    r"|aprend\w+|dispuest[oa]|interesa\w*|importante|buena\s+pregunta"
    r"|lern\w*|einarbeit\w*|bereit|motiviert|interessier\w*|wichtig\w*|spannend\w*|gute\s+frage"
    r"|apprend\w*|motivée?|intéress\w+|important\w*|bonne\s+question"
    r"|naucz\w+|uczę|uczy\w+|chętnie|gotow\w+|ciekaw\w+|ważn\w+|dobre\s+pytanie)\b",
    re.IGNORECASE,
)
# "You can't tell which one helped" tells something.
_OTHERS = re.compile(
    r"\b(?:you|they|he|she|it|nobody|everybody|вони|він|вона|ви|ніхто|man|er|niemand|ellos|ellas|él"
    r"|ella|usted|ils?|elles?|on|oni|ona)\b",
    re.IGNORECASE,
)
_ONESELF = re.compile(r"\b(?:i|we|я|ми|ich|wir|yo|je|j|nous|ja)\b", re.IGNORECASE)
_FIGURE = re.compile(r"\d")
_MOST_WORDS_OF_A_SENTENCE, _MOST_WORDS_OF_ALL = 3, 8


def is_excuse(sentence: str) -> bool:
    """Whether a sentence says that one doesn't know it, never did it, or that others did."""
    return any(map(_excuses, clauses_of(sentence)))


def adds_nothing(sentence: str, function_words: frozenset[str]) -> bool:
    """Whether all but a few of its words make an excuse or mean well."""
    return _words_beside(sentence, function_words) <= _MOST_WORDS_OF_A_SENTENCE


def are_excuses(sentences: Sequence[str], function_words: frozenset[str]) -> bool:
    """Whether the sentences make an excuse, and none says anything else."""
    beside = [_words_beside(sentence, function_words) for sentence in sentences]
    return (
        any(map(is_excuse, sentences))
        and max(beside) <= _MOST_WORDS_OF_A_SENTENCE
        and sum(beside) <= _MOST_WORDS_OF_ALL
    )


def _words_beside(sentence: str, function_words: frozenset[str]) -> float:
    """How many telling words stand in clauses that say something; what one would do tells."""
    beside = 0
    for clause in clauses_of(sentence):
        if _excuses(clause) or _MEANS_WELL.search(clause):
            continue
        said = words_of(clause)
        telling = [word for word in said if word not in function_words]
        if _FIGURE.search(clause) or (telling and not DOES_SOMETHING.isdisjoint(said)):
            return math.inf
        beside += len(telling)
    return beside


def _excuses(clause: str) -> bool:
    if _NEVER_DID.search(clause) or _SOMEBODY_ELSE.search(clause):
        return True
    is_of_others = _OTHERS.search(clause) and not _ONESELF.search(clause)
    return DOES_NOT_KNOW.search(clause) is not None and not is_of_others

"""Words aimed at whoever scores: they are set aside before anything is counted.

Setting them aside is not a punishment. The rest of the answer is scored as if they were not there.
"""

import re

from ai_interviewer.interviewers.builtin.text import Span, sentences_of

# Whoever scores, and what scoring is done with.
_SCORER = (
    r"evaluators?|graders?|assessors?|scorers?|rubrics?|system prompt|language model|dear ai"
    r"|(?:my|this|your|possible|full|final) (?:evaluation|assessment|grading|rating|scores?)"
    r"|grading guid\w+|(?:rate|score|grade) (?:me|this)|job_relevance|completeness\s*=|clarity\s*="
    r"|each scale|every dimension|all dimensions"
    r"|(?:previous|prior|new|all|these) instructions?|lenient"
    r"|оцінювач\w*|екзаменатор\w*|рубрик\w*|інструкці\w*|критері\w+ оцін\w*"
    r"|bewerter\w*|prüfer\w*|anweisung\w*|bewertungs\w*|evaluador\w*|rúbrica|instrucciones"
    r"|évaluat\w*|correcteur|consignes|oceniając\w*|egzaminator\w*|instrukcj\w*"
)
_TOP_SCORE = (
    r"(?P<top>\d{1,3})\s*(?:/|out of|of|із?|з|von|de|sur|na)\s*(?P=top)\b|full marks"
    r"|(?:highest|maximum|max|top|perfect|best)\s+(?:\w+\s+)?(?:scores?|marks?|grades?|levels?"
    r"|ratings?)"
    r"|(?:level|score|rate|grade|dimensions?)\b.{0,30}\b(?:10|5|ten|five)\b|outstanding expert"
    r"|(?:найвищ|максимальн)\w+\s+(?:бал|оцінк|рівен)\w*|10 балів"
    r"|(?:höchst|best|voll)\w*\s*(?:punkt|note|bewertung)\w*"
    r"|(?:puntuación|nota)\s+máxima|máxima\s+(?:puntuación|nota)|note\s+maximale|meilleure\s+note"
    r"|(?:najwyższ|maksymaln)\w+\s+(?:ocen|punkt|not)\w*"
)
_COMMAND = (
    r"ignore|kindly|ask you|respond|set|conclude|be generous|disregard"
    r"|forget|override|give|award|assign|rate|score|grade|mark|must|should|please"
    r"|receive|deserves?|you are now|updated|note|attention|important|treat"
    r"|прошу|вистав\w*|ігноруй\w*|проігноруй\w*|забудь\w*|постав\w*|дай\w*|оціни\w*|признач\w*"
    r"|має отримати|увага"
    r"|ignorier\w*|vergiss|gib|geben|bewerte\w*|vergib|bitte"
    r"|ignora\w*|olvida|dale?|otorga\w*|pon\w*|califica\w*"
    r"|ignorez|oubliez?|donne[rz]?|attribue[rz]?|veuillez|note[rz]"
    r"|zignoruj\w*|ignoruj\w*|pomiń|daj\w*|przyznaj\w*|oceń\w*|wystaw\w*|proszę"
)
_AIM = re.compile(rf"\b(?:{_SCORER}|{_TOP_SCORE})", re.IGNORECASE)
_ORDER = re.compile(rf"\b(?:{_COMMAND})\b", re.IGNORECASE)
_ABOUT_SCORING = re.compile(
    r"\b(?:feedback|note|mention|rubric|strengths|evidence quote|reference solution|committee"
    r"|відгук\w*|рубрик\w*|bewertung\w*|calificaci\w*|évaluation|ocen[ay])\b",
    re.IGNORECASE,
)


def without_instructions(sentences: list[Span], text: str, subject: str = "") -> list[Span]:
    """The sentences that speak about the subject rather than to the one who scores.

    After such an order, sentences of its paragraph that go on about the scoring leave with it.
    Words of `subject` are never a sign: who applies as a teacher may speak of rubrics and grades.
    """
    known = subject.casefold()
    kept = []
    ordered_in = None
    for span in sentences:
        paragraph = text.count("\n", 0, span.start)
        if _aims(_AIM, span.text, known) and _ORDER.search(span.text):
            ordered_in = paragraph
        elif paragraph != ordered_in or not _aims(_ABOUT_SCORING, span.text, known):
            kept.append(span)
    return kept


def spoken_text(answer: str, subject: str = "") -> str:
    """The answer without what is addressed to the scorer."""
    kept = without_instructions(sentences_of(answer), answer, subject)
    return " ".join(span.text for span in kept)


def _aims(signs: re.Pattern[str], text: str, known: str) -> bool:
    return any(hit.group().casefold() not in known for hit in signs.finditer(text))

"""Whether a text gives orders to the scorer.

It only serves to tell the candidate that such words were not followed: the score never depends on
it. So the patterns are few and plain, and an engineer may write about system prompts.
"""

import re

from ai_interviewer.domain.documents.visible_text import without_invisible

_SET_ASIDE = re.compile(
    r"\b(?:ignore|disregard|forget)\b(?:\W+\w+){0,3}?\W+"
    r"(?:previous|prior|above|earlier|preceding|your|all|these|any)\b(?:\W+\w+){0,3}?\W+"
    r"(?:instructions?|prompts?|guidelines|directions|rubric)\b"
    r"|\b(?:про)?ігноруй\w*(?:\W+\w+){0,4}?\W+(?:інструкці\w*|вказівк\w*|правила)"
    r"|\bignorier\w*(?:\W+\w+){0,4}?\W+(?:anweisung|instruktion|regel)\w*"
    r"|\bignora\w*(?:\W+\w+){0,4}?\W+(?:instrucciones|reglas|indicaciones)\b"
    r"|\bignore[rz]?(?:\W+\w+){0,4}?\W+(?:consignes|instructions|règles)\b"
    r"|\bz?ignoruj\w*(?:\W+\w+){0,4}?\W+(?:instrukcj|poleceni|zasad)\w*",
    re.IGNORECASE,
)
_ASKS_FOR_SCORE = re.compile(
    r"\b(?:give|award|assign|rate|score|grade)\b\W+"
    r"(?:me|(?:this|my|the)\W+(?:answer|response|candidate|applicant)|everything"
    r"|(?:every|all|each)\W+dimensions?)\b[^.!?\n]{0,40}?"
    r"(?:\b(?:10|5|ten|five)\b|\b(?:top|full|highest|maximum|max|perfect|best)\W+"
    r"(?:\w+\W+)?(?:scores?|marks?|points?|levels?|ratings?|grades?)\b)"
    r"|\b(?:постав|вистав|дай|оціни)\w*\W+(?:\w+\W+){0,3}?(?:найвищ|максимальн)\w+"
    r"|\b(?:gib|vergib|bewerte)\b\W+(?:\w+\W+){0,4}?(?:höchst|voll|best)\w*\W*(?:punkt|note)\w*"
    r"|\b(?:dame|otorga|asigna|pon)\w*\W+(?:\w+\W+){0,4}?(?:puntuación|nota)\W+máxima\b"
    r"|\b(?:donne|attribue)[rz]?\b\W+(?:\w+\W+){0,4}?note\W+maximale\b"
    r"|\b(?:daj|przyznaj|wystaw)\w*\W+(?:\w+\W+){0,4}?(?:najwyższ|maksymaln)\w+",
    re.IGNORECASE,
)
_ADDRESSES_SCORER = re.compile(
    r"\b(?:note|message|attention|dear|hey)\b,?\s+(?:to\s+|for\s+)?(?:the\s+|all\s+)?"
    r"(?:AI|LLM|language model|graders?|evaluators?|scorers?|assessors?)\s*[:,!—–-]"
    r"|<\|?/?(?:im_start|im_end|system|assistant)\b|\[/?INST\]|<<<\s*(?:END|ANSWER|SYSTEM)",
    re.IGNORECASE,
)


def gives_orders(text: str) -> bool:
    """Whether the text tells the scorer what to do."""
    plain = without_invisible(text)
    return any(
        pattern.search(plain) for pattern in (_SET_ASIDE, _ASKS_FOR_SCORE, _ADDRESSES_SCORER)
    )

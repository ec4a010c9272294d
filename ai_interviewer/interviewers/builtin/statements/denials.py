"""What a sentence denies, so that what was not done is not taken for done."""

import re
from dataclasses import dataclass

from ai_interviewer.interviewers.builtin.markers import Markers
from ai_interviewer.interviewers.builtin.statements.clauses import clauses_of
from ai_interviewer.interviewers.builtin.statements.stems import content_stems
from ai_interviewer.interviewers.builtin.text import stem, words_of

NEGATOR = re.compile(
    r"\b(?:not|never|nobody|nothing|none|neither|nor|no|\w+n['’]t|dont|cannot"
    r"|не|ні|ніколи|ніхто|нічого|жодн\w+|немає"
    r"|nicht|nie|niemals|niemand|nichts|kein\w*"
    r"|nunca|nadie|nada|ningun\w*|ningún|tampoco|jamás"
    r"|pas|jamais|rien|personne|aucune?"
    r"|nigdy|nikt|nic|żad\w+)\b",
    re.IGNORECASE,
)
# After these the denial is of something else: "not only", "never before I have checked".
_SPARES = re.compile(
    r"\b(?:only|just|until|till|unless|before|except|without|longer|more|matter|doubt|enough|alone"
    r"|anymore|later|why|if|when|once|rather|instead"
    r"|лише|тільки|поки|доки|перш|крім|без|більше|коли|досить|достатньо|якщо|одразу|відразу|просто"
    r"|nur|bis|bevor|außer|ohne|mehr|genug|allein|wenn|einfach|gleich|sofort|sondern"
    r"|solo|sólo|hasta|antes|salvo|sin|más|basta|si|cuando|sino|simplemente"
    r"|seulement|que|quand|avant|sauf|sans|plus|assez|simplement"
    r"|tylko|dopóki|zanim|oprócz|bez|już|wystarcz\w*|jeśli|kiedy|gdy|od razu|po prostu)\b",
    re.IGNORECASE,
)
# What follows the verb denies what stands before it.
_AFTER_ITS_VERB = re.compile(
    r"\b(?:pas|jamais|rien|aucune?|nicht|nie|niemals|kein\w*)\b", re.IGNORECASE
)
_NEEDLESS = re.compile(
    r"(?:\bnot|n['’]t|\b(?:never|не|no|nie|nicht|kein\w*|pas))\s+(?:\w+\s+)?"
    r"(?:need\w*|necessary|required|important|worth|потрібн\w+|треба|важлив\w+|hace falta"
    r"|necesari\w+|importa\w*|trzeba|potrzebn\w+|ważn\w+"
    r"|nötig|notwendig|brauch\w*|nécessaire|besoin)\b|\b(?:no need|brauch\w*\b.*\bnicht)\b",
    re.IGNORECASE,
)
_REJECTS = re.compile(
    r"\b(?:without|avoid\w*|instead|rather|only|out of|wrong|stop\w*|refus\w+|reject\w*|mistake\w*"
    r"|без|замість|уник\w+|лише|тільки|відмов\w+|помил\w+"
    r"|ohne|statt|vermeid\w*|nur|falsch\w*|ablehn\w*|sin|evit\w+|solo|sólo|sans|évit\w+|seulement"
    r"|bez|unika\w*|zamiast|tylko)\b",
    re.IGNORECASE,
)
_PREFIX = 5
_DENIED_SHARE, _NEEDLESS_SHARE = 0.5, 0.3


def rejects(text: str) -> bool:
    """Whether a statement itself says what is not to be: then a denial may well say it."""
    return NEGATOR.search(text) is not None or _REJECTS.search(text) is not None


@dataclass(frozen=True, slots=True)
class Denied:
    """The beginnings of the content words that a sentence denies and nowhere affirms."""

    words: frozenset[str]
    needless: frozenset[str]
    """Those of them that it calls needless."""
    is_whole: bool
    """Whether it affirms nothing beside."""

    def denies(self, statement: str, markers: Markers) -> bool:
        """Whether that is what the statement says first, or half of what it says.

        Of what is called needless, a third is enough.
        """
        own = beginnings(statement, markers)
        if not own or rejects(statement):
            return False
        return (
            own[0] in self.words
            or len(self.words.intersection(own)) >= _DENIED_SHARE * len(own)
            or len(self.needless.intersection(own)) >= _NEEDLESS_SHARE * len(own)
        )


def denied_in(text: str, markers: Markers) -> Denied:
    """What a sentence denies."""
    denied, needless, affirmed = set[str](), set[str](), set[str]()
    for clause in clauses_of(text):
        negator = NEGATOR.search(clause)
        if negator is None or _SPARES.search(clause):
            affirmed.update(beginnings(clause, markers))
        elif _NEEDLESS.search(clause):
            needless.update(beginnings(clause, markers))
        else:
            start = 0 if _AFTER_ITS_VERB.search(clause) else negator.end()
            denied.update(beginnings(clause[start:], markers))
    words = frozenset((denied | needless) - affirmed)
    return Denied(words, frozenset(needless - affirmed), is_whole=bool(words) and not affirmed)


def beginnings(text: str, markers: Markers) -> tuple[str, ...]:
    """The beginnings of the content words, each once, in their order."""
    stems = content_stems(text, markers)
    ordered = (stem(word, markers.language) for word in words_of(text))
    return tuple(dict.fromkeys(word[:_PREFIX] for word in ordered if word in stems))

"""What one line of a posting asks for, each thing as a phrase that stands verbatim in it."""

import re
from collections.abc import Sequence

from ai_interviewer.interviewers.postings.sentences import sentences
from ai_interviewer.interviewers.postings.words import Vocabulary, expression, vocabulary
from ai_interviewer.interviewers.postings.words.uk import NOUNS_IN_TY

_LONGEST = 24
_SHORTEST_CUT = 5
_TOLERANCE = 8
_SHORT_LEAD = 8
_CLAUSE_END = re.compile(r"\s[—–-]\s|[,;:](?=\s)|\s(?=\([^()]*\)(?:[.,;:]|\s*$))")
_TO = re.compile(r"^To (?=[a-z]+\b(?! date))")
_SMILE = re.compile(r"\s?\){2,}")
_SEMICOLON = re.compile(r";\s+(?:and |und |y |et |та |і |oraz )?")
_NO_ITEM = r"(?!(?:не|що|щоб|як|who|that|which|nie|że|qui|que)\b)"
"""What goes on with the thing before it instead of naming another."""
_COMMA = re.compile(
    r"(?<!\bjemand)(?<!\bjemanden)(?<!\bPerson),\s+(?:and |und |y |et |та |і |oraz )?"
    rf"{_NO_ITEM}(?![^(]*\))"
    rf"|(?<=\w)\s(?:and|und|y|et|та|і|oraz)\s{_NO_ITEM}"
    r"(?=(?:\S+\s){0,7}\S+$)(?!.*,)(?![^(]*\))(?=.{8,}$)"
)
_OR = re.compile(r"(?:\w+ ){1,3}(?:or|oder|або|чи|ou|o|u|lub|albo) \w", re.IGNORECASE)
_GERUNDS = re.compile(r"(?:,|;)\s+(?:and\s+)?(?=\w{3,}ing\b)|\s+and\s+(?=\w{3,}ing\b)")
# "You", an infinitive, or a verb with its person, in languages whose clauses don't say it.
_YOU = re.compile(
    r"(?:be|have|you|du|ihr|vous|tu|usted|ви|ти)\b|sie \w+e[nrl]\b"
    rf"|(?!{NOUNS_IN_TY})"
    r"[^\W\d_]{3,}(?:(?<![нкр])ти|тися|єте|ите|ете|їте|аєш|уєш|юєш|иш|етеся|итеся)\b"
    r"|[a-zà-ü]{2,}(?:[aei]rás|ez)\b"
    r"|(?:[a-zà-ü]+(?:[^\Wi]er|fier|plier|dier|ir|ettre|attre|dre|uire|aître)|faire|suivre|être|avoir|lire)"
    r"\s(?=(?:l[ea]s?|l['’]|des|du|d['’]|aux?|à|une?|en)(?!\w))"
    r"|(?:saber|poder|ser|tener|querer|savoir)\s|\w{2,}(?:sz|my|isz)\s",
    re.IGNORECASE,
)
_DEEDS = {
    "de": r"|(?:,|\s+und)\s+(?=(?-i:[a-zäöüß]{3,}st)\s)",
    "uk": r"|,\s+(?:а також )?(?=\w{4,}ння\s)"
    r"|(?:,|\s+(?:та|і|й))\s+(?=(?:досвід|вміння|уміння|знання|навички|розуміння)\s)",
    "pl": r"|,\s+(?=\w{4,}[ae]nie\s)",
}
"""Nouns of action begin the next thing, too, but no clause."""
_WANTED = re.compile(
    r"^.{2,60}?\b(?:(?<!experience )needed|wanted|required|sought|gesucht|потріб(?:ен|на|ні)"
    r"|se busca|recherché[es]*)\b(?:\s+(?:for|to|as|für|для|para|pour))?[\s,:–-]*",
    re.IGNORECASE,
)

_FOR_WHOM = re.compile(r"\b(?:for|für|для|para|pour)[\s,:–-]*$", re.IGNORECASE)
_DOING = re.compile(r"\w+ing\b|\w+(?:ення|ання|ття)\b", re.IGNORECASE)
_SOMEONE_TO = re.compile(
    r"\b(?:look(?:s|ing)? for|need(?:s|ing)?|want(?:s|ing)?|after)"
    r" (?:someone|somebody|people|a person) (?:to|who(?: can|['’]ll| will))\s+",
    re.IGNORECASE,
)
# "picking up: payments, the scheduler": what follows is a list.
_INTRODUCED = re.compile(
    r"(?:be )?\w+ing(?: \w+)?:\s+|(?:ваша|твоя) робота\s?[—–:-]\s+", re.IGNORECASE
)
_TO_DO = re.compile(
    r"(?:потріб(?:ен|на|ні)|треба|шука\w+|запрошу\w+)\s+(?:[\w'’-]+\s+){1,2}(?:на|для|з|із)\s+"
    r"(?=\w+(?:ення|ання|ття)\b|прийом\b|ремонт\b|догляд\b|пошив\b|збір\b|монтаж\b)",
    re.IGNORECASE,
)
"""Whom a posting wants to do something: "швачка на пошиття форми"."""


# "не боїться сказати", "that it works": no thing of its own.
_GOES_ON = re.compile(r"(?:не|що|щоб|that|who|which|nie|że|ne|qui|que|no)\b", re.IGNORECASE)
# "and report on it": that can't be asked without the thing before it.
_POINTS_BACK = re.compile(
    r"(?:\w+ ){1,3}(?:it|them|these|those|його|її|їх|них|ним|ними|нею)\b", re.IGNORECASE
)
_UNSAID = re.compile(r"\w+ (?:that|this|it|them|so)$", re.IGNORECASE)
"""What it is, the sentence before it says."""
_TO_BE = re.compile(
    r"(?:must |should )?be (?:able to|comfortable (?:with|in)|confident (?:with|in|at)"
    r"|responsible for|involved in|happy to|expected to|required to)\s+|must have (?:an? )?",
    re.IGNORECASE,
)
_TO_BE_ONE = re.compile(r"be (?:an?|part of|one of|the most|based|joining|paid|given)\b")
"""What one will be isn't what one does."""
_VERB_WITH_DU = (
    r"(?-i:(?!(?:selbst|meist|erst|fast|sonst|\w+chst)\s)[a-zäöüß]{3,}st)\s"
    r"|(?:\S+\s){1,5}(?-i:[a-zäöüß]{3,}(?:st du|en Sie))\b"
)
_VERBS = {"de": expression(_VERB_WITH_DU)}


def is_clause(phrase: str, language: str) -> bool:
    """Whether a phrase begins with a verb or says "you": it can be cited, but is no noun."""
    words = vocabulary(language)
    begins = _YOU.match(phrase) or expression(f"(?:{words.clause})").match(f", {phrase}")
    return bool(begins or (words.language in _VERBS and _VERBS[words.language].match(phrase)))


def whole(line: str) -> list[str]:
    """A list's item asks for one thing, in its first sentence."""
    first = next(iter(sentences(line)), "")
    return [short] if (short := shortened(first)) else []


def parts(sentence: str, words: Vocabulary) -> list[str]:
    """The things that a sentence of running text asks for: "You'll open the shop and cash up"."""
    wanted = _WANTED.match(sentence)
    if wanted and re.search(r"\s[–-]\s*$", wanted.group()):
        return []  # What follows "Drivers needed -" is where and when.
    text = sentence[wanted.end() :] if wanted else sentence
    if wanted and _FOR_WHOM.search(wanted.group()) and not _DOING.match(text):
        # So is what follows "needed for", unless it is something done.
        text = text.partition(", ")[2]
    if someone := _SOMEONE_TO.search(text):
        text = text[someone.end() :]
    if to_do := _TO_DO.match(text):
        text = text[to_do.end() :]
    lead = expression(words.lead_in).search(text)
    if lead and len(re.findall(r"\w[\w'’-]*", text[: lead.start()])) <= _SHORT_LEAD:
        text = text[lead.end() :]
    if introduced := _INTRODUCED.match(text):
        return enumerated(text[introduced.end() :])
    is_english_list = words.language == "en" and re.match(r"\w{2,}ing\b", text)
    clauses = (
        _GERUNDS if is_english_list else expression(words.clause + _DEEDS.get(words.language, ""))
    )
    pieces, start = [], 0
    for clause in clauses.finditer(text):
        if _GOES_ON.match(text, clause.end()) or _POINTS_BACK.match(text, clause.end()):
            continue
        if len(text[start : clause.start()].split()) > 1 and len(text[clause.end() :].split()) > 1:
            pieces.append(text[start : clause.start()])
            start = clause.end()
    pieces.append(text[start:])
    told = [piece[_end_of_be(piece) :] for piece in pieces if not _TO_BE_ONE.match(piece)]
    return [short for piece in told if (short := shortened(piece)) and not _UNSAID.match(short)]


def _end_of_be(piece: str) -> int:
    to_be = _TO_BE.match(piece)
    return to_be.end() if to_be else 0


def enumerated(text: str) -> list[str]:
    """The things after a heading on its own line: "Requirements: patience, Excel; a licence"."""
    found: list[str] = []
    for sentence in sentences(text):
        breaks = _SEMICOLON if ";" in sentence else _COMMA
        pieces = [piece for piece in breaks.split(sentence) if piece and piece.strip()]
        is_list = len(pieces) > 2 and not is_choice(pieces)
        found += pieces if is_list or breaks is _SEMICOLON else [sentence]
    return [short for piece in found if (short := shortened(piece))]


def is_choice(pieces: Sequence[str]) -> bool:
    """Whether things are told of which one is enough: "consulting, product or sales"."""
    return bool(_OR.match(pieces[-1].strip()))


def says_what_for(sentence: str) -> bool:
    """Whether a sentence names a job with what is to be done: "швачка на пошиття форми"."""
    return bool(_TO_DO.match(sentence))


def shortened(text: str) -> str:
    """The start of the text up to the end of a clause, at most about 24 words."""
    text = text.strip()
    if len(text.split()) <= _LONGEST:
        return _tidied(text)
    ends = [end.start() for end in _CLAUSE_END.finditer(text)]
    closed = [end for end in ends if text.count("(", 0, end) == text.count(")", 0, end)]
    sizes = {end: len(text[:end].split()) for end in closed}
    fitting = [end for end in closed if _SHORTEST_CUT <= sizes[end] <= _LONGEST]
    nearly = [end for end in closed if _LONGEST < sizes[end] <= _LONGEST + _TOLERANCE]
    if fitting or nearly:
        return _tidied(text[: fitting[-1] if fitting else nearly[0]])
    return _tidied(text[: list(re.finditer(r"\S+", text))[_LONGEST - 1].end()])


def _tidied(text: str) -> str:
    text = _TO.sub("", text.strip().strip("•◦ "))
    if text.count(")") > text.count("(") and (smile := _SMILE.search(text)):
        text = text[: smile.start()]
    tidy = text.rstrip(".,;:!—–- ")
    return tidy[1:-1] if tidy.startswith("(") and tidy.endswith(")") else tidy

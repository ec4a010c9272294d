"""Which job a posting is about."""

import re
from collections import Counter
from collections.abc import Sequence

from ai_interviewer.interviewers.postings.buttons import is_button, is_fact, is_formal, is_id
from ai_interviewer.interviewers.postings.lines import head_of, kind_of_heading
from ai_interviewer.interviewers.postings.sentences import sentences
from ai_interviewer.interviewers.postings.twins import half_in
from ai_interviewer.interviewers.postings.words import Vocabulary, expression
from ai_interviewer.interviewers.postings.words.roles import names_a_role, names_any_role

_TOP = 14
_LONGEST = 14
_LONGEST_NAME = 5
_GENDERS = re.compile(
    r"\(\s*(?:[mwfdhxiagvкчж]|div|all|alle|gn|any)\s*(?:[/|,*]\s*(?:[mwfdhxiagv*кчж]|div)\s*)+\)"
    r"|\bH/F\b|\(H/F\)|\(all genders\)|\(gn\)|(?<!\w)[mwd]/[mwd]/[mwdx](?!\w)",
    re.IGNORECASE,
)
_ITEM = re.compile(r"• |\d+[.)] ")
_LABEL = re.compile(
    r"^(?:job ?title|title|position|role|vacancy|stelle|stellenbezeichnung|посада|вакансія|puesto"
    r"|cargo|poste|intitulé du poste|stanowisko)\s*:\s*(?P<title>[^.!?\n]{3,80})",
    re.IGNORECASE,
)
_OBJECT_ENDINGS = {
    "ера": "ер",
    "ора": "ор",
    "ира": "ир",
    "ника": "ник",
    "іста": "іст",
    "аря": "ар",
    "ія": "ій",
    "вця": "вець",
    "цю": "ця",
    "ку": "ка",
    "стру": "стра",
    "ню": "ня",
}
_CALL = re.compile(
    r"^(?:\W*(?:urgent(?:ly)?|hiring|now hiring|we['’]?re (?:hiring|growing)"
    r"|wir suchen|терміново|потріб(?:ен|на|ні)|шукаємо|se busca"
    r"|buscamos|on recherche|nous recherchons|szukamy|poszukujemy"
    r"|wanted)\W+)+(?:an? |the |una? |eine?n? |une? )?|\b(?:urgent|now hiring)\b",
    re.IGNORECASE,
)
_CALLED = re.compile(
    r"\W*(?:wanted|needed|gesucht|потріб(?:ен|на|ні)|se busca|recherché\w*)\s*:\s*"
    r"(?P<title>[^.,;:!?()]{3,50})",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"\s+(?:with verification|(?:wanted|needed|required|gesucht)(?: asap| now| urgently)?"
    r"|in voll-.*|in (?:voll|teil)zeit.*"
    r"|job|vacancy|team|(?:para|für|pour|для) .*)\s*[!.*]*$|\s*[!*]+$",
    re.IGNORECASE,
)
# Where a page stands on its site: "Home > Jobs > Nursing".
_WAY_HERE = re.compile(
    r"(?:\s[>›»]\s.*){2}|^(?:home|startseite|accueil|inicio)\s*[>›»|/]", re.IGNORECASE
)
_AFTER = re.compile(r"\s+(?:@|at|bei|chez)\s+(?=[A-ZÀ-ÞА-Я0-9]).*$|\s+[|·•]\s+.*$|\s+[–—-]\s+.*$")
_START = re.compile(
    r"[\s,;–—-]+(?i:start|starts|starting|ab|beginn)\s+(?:in |from )?[A-Z\d][\w.]*(?: \d{4})?$"
)
_YOU_ARE = re.compile(r"^\W*(?:dich|sie|euch|you|тебе|вас|toi|vous)\s*[:–-]\s*", re.IGNORECASE)
_LEADS_ON = re.compile(r"\s(?:у|в|для|до|на|з|із|to|for|with|in|at|who|für|mit|die|der)\s")
"""How a sentence goes on after the job that it looks for."""
_ABBREVIATION = re.compile(r"\b(?:обл|м|р-н|вул|inc|ltd|co|str|e\.V)\.$", re.IGNORECASE)
_DASH = re.compile(r"\s[–—·•-]\s")
_BRACKET = re.compile(r"\s*\((?![^()]*\b(?:C|T-?)SQL)[^()]*\)\s*$")


def title_of(lines: Sequence[str], language: str, words: Vocabulary) -> str:
    """The job's title as the posting has it; empty when it names none."""
    for line in lines:
        if label := _LABEL.match(line.strip("*# ")):
            return _tidied(label["title"], language)
    scored = [
        (_score(line, place, lines, language, words), -place, line) for place, line in _top(lines)
    ]
    best = max(scored, default=(0, 0, ""))
    if best[0] >= 3:
        return _tidied(best[2], language)
    sought = _sought(lines, language, words)
    if sought or best[0] >= 2:
        return sought or _tidied(best[2], language)
    return _tidied(_first(lines), language)


def _first(lines: Sequence[str]) -> str:
    """The first line, if it looks like a name and not like a sentence, a heading or a company."""
    first = next((line.strip("*# ") for line in lines if line.strip()), "")
    is_short = 0 < len(first.split()) <= _LONGEST_NAME and first[0].isupper()
    is_other = kind_of_heading(first) is not None or first[-1:] in ".!?:,"
    return first if is_short and not is_other and len(lines) > 1 and first.isprintable() else ""


def _top(lines: Sequence[str]) -> list[tuple[int, str]]:
    found = [
        (place, _without_facts(_CALL.sub("", _end_of_way(line))).strip("#_•◦ "))
        for place, line in enumerate(head_of(lines))
        if line.strip() and (place < 2 or not _ITEM.match(line))
    ]
    return [
        (place, _first_sentence(line))
        for place, line in found[:_TOP]
        if line and not is_button(line)
    ]


def _without_facts(line: str) -> str:
    """Of a line's pieces the one that names the job; what it pays and its number stand beside."""
    piped = re.split(r"\s[|*]+\s", line)
    named = next((piece for piece in piped if _GENDERS.search(piece)), piped[0])
    named = next(filter(names_any_role, piped), named) if is_id(named) else named
    first, *others = _DASH.split(named)
    is_beside_pay = names_any_role(first) and any(map(is_fact, others)) and not is_fact(first)
    return first if is_beside_pay else named


def _first_sentence(line: str) -> str:
    """The beginning of a posting that is one paragraph: it may name the job."""
    told = sentences(line)
    if len(told) < 2:
        return line
    first = told[0]
    is_short = len(first.split()) <= _LONGEST_NAME + 2 and not _LEADS_ON.search(first)
    is_name = is_short or bool(_AFTER.search(first))
    return first.rstrip(".!") if is_name else line


def _end_of_way(line: str) -> str:
    plain = line.replace("**", "")
    return re.split(r"\s[>›»|/]\s", plain)[-1] if _WAY_HERE.search(plain) else plain


def _score(line: str, place: int, lines: Sequence[str], language: str, words: Vocabulary) -> int:
    count = len(_GENDERS.sub("", line).split())
    is_heading = kind_of_heading(line) is not None and not names_a_role(line, language)
    if count > _LONGEST or is_heading:
        return 0
    if is_formal(line, words) or (is_fact(line) and not _GENDERS.search(line)):
        return 0
    score = 4 * bool(_GENDERS.search(line)) + 2 * names_a_role(line, language)
    seniority = (words.junior, words.senior, words.lead)
    score += 2 * any(expression(signs).search(line) for signs in seniority)
    score += Counter(other.strip("*# ") for other in lines)[line] > 1
    score += place == min((p for p, other in enumerate(lines) if other.strip()), default=0)
    count = len(_AFTER.sub("", _GENDERS.sub("", line)).split())
    is_sentence = line.endswith(".") and not _ABBREVIATION.search(line)
    score -= 2 * (is_sentence or count > 9)
    return score - 2 * bool(expression(r"\b(?:you|we|du|wir|ми|ви|nous|vous)\b").search(line))


def _sought(lines: Sequence[str], language: str, words: Vocabulary) -> str:
    for line in lines:
        wanted = re.match(
            r"\W*(?P<title>[^.,;:!?]{3,50}?)\s+(?:wanted|needed|required|sought)\b",
            line,
            re.IGNORECASE,
        )
        if wanted and names_a_role(wanted["title"], language):
            return _named(_tidied(wanted["title"], language))
        called = _CALLED.match(line)
        if called and line in lines[:2]:
            return _named(_tidied(called["title"], language))
        for found in expression(words.seeks).finditer(line):
            if names_a_role(found["title"], language):
                title = _named(_tidied(found["title"], language))
                return _nominative(title) if language == "uk" else title
    return ""


def _nominative(title: str) -> str:
    """What is looked for has the ending of an object: "шукаємо водія", "медсестру"."""
    first, space, rest = title.partition(" ")
    for ending, instead in _OBJECT_ENDINGS.items():
        if first.endswith(ending):
            return f"{first.removesuffix(ending)}{instead}{space}{rest}"
    return title


def _named(title: str) -> str:
    """A title from inside a sentence, with the capital that a name has: "iOS" keeps its own."""
    return title[:1].upper() + title[1:] if title.split(" ", maxsplit=1)[0].islower() else title


def _tidied(title: str, language: str) -> str:
    tidy = _YOU_ARE.sub("", _CALL.sub("", title.strip(" *#_"))).strip()
    halves = re.split(r"\s[/|–—-]\s", _GENDERS.sub(" ", tidy).strip())
    if len(halves) == 2 and all(names_any_role(half) for half in halves):
        tidy = half_in(" / ".join(half.strip() for half in halves), language)
    tidy = _GENDERS.sub(" ", tidy)
    for _ in range(2):
        tidy = _TAIL.sub("", _BRACKET.sub("", _START.sub("", tidy).strip(" ,")))
    after = _AFTER.sub("", tidy)
    if names_a_role(after, language) or not names_a_role(tidy, language):
        tidy = after
    tidy = _BRACKET.sub("", tidy)
    place = re.sub(r",\s+[^,()]+$", "", tidy)
    tidy = place if names_a_role(place, language) else tidy
    tidy = re.sub(
        r"^.*\b(?:hiring|growing|seeking)\b\W+(?:an? )?(?=\w)", "", tidy, flags=re.IGNORECASE
    )
    return re.sub(r"\s+", " ", re.sub(r"^an? ", "", tidy)).strip(" ,;:–—-!*")

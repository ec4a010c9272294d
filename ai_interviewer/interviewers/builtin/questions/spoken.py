"""A requirement as one would say it: what a posting shouts is quoted in ordinary letters.

The requirement itself stays as the posting has it; only questions say it so.
"""

import re
from functools import lru_cache

from ai_interviewer.domain.interview import Brief
from ai_interviewer.domain.locales import primary_language
from ai_interviewer.interviewers.builtin.text import capitalised
from ai_interviewer.interviewers.postings import tool_names

_WORD = re.compile(r"[^\W\d_]+(?:['’.][^\W\d_]+)*")
_ROW = re.compile(r"[^\W\d_a-z][\w'’.-]*(?: [^\W\d_a-z][\w'’.-]*)*")
_LOUD_SHARE, _LONG_WORD, _SHORT_WORD, _FEWEST_LOUD = 0.8, 6, 3, 2
_VOWEL = re.compile(r"[aeiouyäöüàâéèêëîïôûóíúąęаеєиіїоуюя]", re.IGNORECASE)
_ACRONYMS = frozenset(
    _WORD.findall(
        "CAD CAM CNC CPC CPR CRM CSCS CISRS COSHH ERP SAP HACCP HGV LGV HSE PPE IPAF"
        " PASMA SSSTS SMSTS MIG MAG TIG WIG MMA NHS RCVS ICU GP UK EU USA IT HR PR QA UX"
        " UI PC PDF SEO AWS API ISO DIN VDE SPS PLC EDV LKW PKW KFZ PV BTP CACES EHPAD TVA"
        " IVA ESO UDT BHP VAT RODO ECG EKG USG AED EPOS POS ETL BI TV CV KPI OKR OSHA HVAC"
        " CDL CNA EMR GDPR МРТ КТ УЗД ПДВ ЄСВ ПЛК ЧПК"
    )
)
# German nouns have capitals; these endings and words don't belong to nouns.
_GERMAN_SMALL = re.compile(
    r"(?:und|oder|sowie|mit|ohne|für|im|in|am|an|bei|beim|zu[rm]?|auf|aus|von|vom|über|unter|nach|vor"
    r"|bis|ab|als|wie|wenn|weil|dass|ob|auch|nicht|kein\w*|nur|sehr|immer|gern|gerne|gut|du|ihr|wir|sie"
    r"|dein\w*|ihre?\w?|unser\w*|euer|d(?:er|ie|as|en|em|es)|ein\w{0,2}|jede\w?|alle\w?|allem|man|sich"
    r"|ist|sind|wird|werden|es|turbulent|stressig|hektisch|laut|raus|hast|bist|kannst|kann|fünf|drei|zwei|vier|gleichzeitig|ruhig|offen|selbst"
    r"|\w+(?:lich|isch|haft|voll|sam|bar|ig)(?:e[nmrs]?)?|\w+(?:end|iert)(?:e[nmrs]?)?"
    r"|(?:\w+[^n])?(?:ieren|führen|arbeiten|machen|halten|prüfen|leiten|planen|lesen|fahren|bauen|helfen"
    r"|bleiben|stehen|geben|pflegen|kochen|backen|reinigen|erstellen|betreuen|beraten|weinen|sprechen)"
    r"|\w+(?:test|dest|ichst|achst|ibst|hrst|llst|mmst|nnst|agst|egst))"
)


_TECHNOLOGY = re.compile(
    r"\s+(?:SUPPORT|SYSTEM|SKILL|LITERA|TEAM|DEPARTMENT|INFRASTRUCTURE|SECURITY|PROJECT|MANAGE"
    r"|EQUIPMENT|SERVICE|HELP|TECHNICIAN|STRATEGY|OPERATION|EXPERIENCE|KNOWLEDGE|SOFTWARE|HARDWARE"
    r"|INDUSTRY|SUPPLIER|BUDGET|ASSET|POLIC|NETWORK|ENVIRONMENT|SOLUTION|STAFF|BACKGROUND)"
)
_OF_TECHNOLOGY = re.compile(r"\b(?:OUR|BASIC|GOOD|STRONG|OF|IN|AND)\s+$")
"""What stands around IT where it isn't the word "it"."""
_INFLECTED = re.compile(r"\w{5}(?:lich|isch|ig)e[nmrs]?$")
_NOTHING_AFTER = re.compile(r"\s*(?:$|[,.;:!?–)]|UND\b|ODER\b)")


def spoken(phrase: str, brief: Brief) -> str:
    """The phrase in ordinary letters if it is in capitals: names and acronyms keep theirs."""
    return _calmed(
        phrase,
        f"{brief.posting.company}\n{brief.resume}",
        primary_language(brief.posting.language),
    )


@lru_cache(maxsize=512)
def _calmed(phrase: str, around: str, language: str) -> str:
    if not _is_loud(phrase):
        return phrase
    written, names = ({}, ()) if _is_loud(around) else _as_written(around)
    quiet = _WORD.sub(lambda word: _quiet(word, written, language), phrase)
    for name in names:
        quiet = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", name, quiet, flags=re.IGNORECASE)
    return capitalised(quiet)


def _is_loud(text: str) -> bool:
    """Whether a text is in capitals and not merely a row of acronyms."""
    letters = [letter for letter in text if letter.isalpha()]
    if not letters or sum(map(str.isupper, letters)) < _LOUD_SHARE * len(letters):
        return False
    words = [word for word in _WORD.findall(text) if word.isupper() and word not in _ACRONYMS]
    shouted = [word for word in words if len(word) >= _SHORT_WORD and _VOWEL.search(word)]
    is_one_word = len(words) == 1 and len(words[0]) > _LONG_WORD
    return len(shouted) >= _FEWEST_LOUD or is_one_word


def _quiet(found: re.Match[str], written: dict[str, str], language: str) -> str:
    word = found.group()
    if word == "IT" and language == "en":
        text, after = found.string, found.string[found.end() :]
        is_end = not after.strip(" .,;") and _OF_TECHNOLOGY.search(text[: found.start()])
        return "IT" if is_end or _TECHNOLOGY.match(after) else "it"
    tool = tool_names().get(word.casefold())
    if tool or word in _ACRONYMS or not word.isupper():
        return tool or word
    if not _VOWEL.search(word):
        # A letter alone is a preposition, or in English and German a language or a class.
        return word.lower() if len(word) == 1 and language not in ("en", "de") else word
    if known := written.get(word.casefold()):
        return known
    if language == "en" and word in ("I", "I'M", "I’M"):
        return capitalised(word.casefold())
    lower = word.lower()
    is_noun = language == "de" and (
        not _GERMAN_SMALL.fullmatch(lower)
        # An adjective with an ending has a noun after it: "mit Angehörigen" is one itself.
        or (
            bool(_INFLECTED.search(lower)) and bool(_NOTHING_AFTER.match(found.string, found.end()))
        )
    )
    return capitalised(lower) if is_noun else lower


def _as_written(text: str) -> tuple[dict[str, str], tuple[str, ...]]:
    """Words of a text that have capitals inside a sentence, as it writes them: names, acronyms.

    A row of them is a name as a whole: "Legacy Manager" tells nothing of how to write "legacy".
    """
    found: dict[str, str] = {}
    rows: list[str] = []
    plain = {word for word in _WORD.findall(text) if word.islower()}
    for line in text.splitlines():
        for row in _ROW.finditer(line):
            if _is_loud(row.group()):
                continue  # Who shouts a job's title tells nothing of how its words are written.
            words = _WORD.findall(row.group())
            single = words if len(words) == 1 and row.start() else []
            for word in (*single, *(word for word in words if word.isupper() and len(word) > 1)):
                found.setdefault(word.casefold(), word)
            if len(words) > 1:
                rows.append(row.group())
    names = {key: word for key, word in found.items() if key not in plain}
    return names, tuple(dict.fromkeys(rows))

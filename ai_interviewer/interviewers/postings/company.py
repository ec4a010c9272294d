"""Which company a posting is from."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ai_interviewer.interviewers.postings.buttons import is_fact, is_id
from ai_interviewer.interviewers.postings.lines import head_of, kind_of_heading
from ai_interviewer.interviewers.postings.words import words
from ai_interviewer.interviewers.postings.words.roles import names_a_role

_TOP = 6
_LONGEST_NAME, _LONGEST_ROLE = 6, 3
_NAME = r"[A-ZÀ-ÞА-ЯІЇЄҐ0-9][\w&.'’+-]*"
_NAMES = rf"{_NAME}(?:\s+(?:(?:&|and|und|et|y|e|i|та|of|the|de|du|del|la|von)\s+)?{_NAME}){{0,5}}"
_FORM = (
    r"(?:(?:GmbH|AG|SE|UG|mbH|KGaA(?: mbH)?) (?:&|und) Co\. (?:KGaA|KG|OHG)|GmbH|KGaA|UG"
    r"|mbB|AG|KG|OHG|e\.V\.|SE|PartG(?: mbB)?|PartGmbB|Ltd\.?|LTD\.?|Limited|LLC"
    r"|Inc\.?|PLC|plc|LLP|Corp\.?|B\.V\.|N\.V\.|S\.L\.(?:U\.)?|S\.A\.(?:S\.)?|SAS|SARL|SA|S\.p\.A\.|S\.r\.l\."
    r"|[Ss]p\. z o\.\s?o\.|Sp\. k\.|A/S|ApS|AB|Oy|AS)"
)
# "Smith, Jones & Partners": a comma belongs to the name where an "and" follows.
_LISTED = rf"(?:{_NAME}(?:\s+{_NAME}){{0,2}},\s+){{1,3}}{_NAME}\s+(?:&|and|und|et|y)\s+{_NAMES}"
_REGISTERED = re.compile(rf"(?P<name>(?:{_LISTED}|{_NAMES}),?\s+{_FORM})(?![\w])")
_BEFORE_A_NAME = re.compile(
    r"^(?:In|En|Dans|W|У|В|About|Join|At|Why|Welcome to|Über|Bei|Chez|À propos de|Sobre|Про)\s+"
    r"(?=[^\W\d_a-z])"
)
_UKRAINIAN = re.compile(
    r"(?P<name>(?:ТОВ|ПП|АТ|ПрАТ|ФОП|КНП|ДП)\s+[«\"“][^»\"”\n]{2,50}[»\"”])"
    r"|(?:[Кк]омпанія|[Мм]агазин|[Зз]авод|[Мм]ережа|[А-ЯІЇЄҐ][а-яіїєґ'’]{3,})\s+[«\"“](?P<bare>[^»\"”\n]{2,50})[»\"”]"
)
_FIRM = re.compile(
    rf"\b(?:Fa\.|Firma|Hotel|Restaurant|Kanzlei|Praxis)\s+(?P<name>{_LISTED}|{_NAMES})"
)
_LABEL = re.compile(
    r"^(?:company|employer|firma|unternehmen|arbeitgeber|компанія|empresa|entreprise|société)\s*:\s*"
    r"(?P<name>.{2,60})$",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"^(?:About|Who is|Über|Про|Sobre|O|À propos de|Life at|Why join|Why work at|Welcome to|Why)"
    rf"\s+(?P<name>{_NAMES})\s*[?:]?$"
)
_JOINS = (
    re.compile(rf"(?:^|\s)(?:@|at|bei|chez)\s+(?:the\s+)?(?P<name>{_NAMES})"),
    re.compile(rf"\b[Jj]oin (?:us at |the )?(?P<name>{_NAMES})(?: (?:family|team))?"),
    re.compile(
        rf"(?P<name>{_NAMES}) (?:(?:is|are) (?:now |currently )?"
        r"(?:hiring|recruiting|looking|seeking|growing|expanding)"
        r"|sucht|шукає|busca|recherche|recrute|szuka|poszukuje)\b"
    ),
)
_PLACE = re.compile(rf"^(?P<name>{_NAMES})\s+[·|•]\s+")
_SAVE = re.compile(rf"^Save .{{2,80}} at (?P<name>{_NAMES})$")
_SUBJECT = re.compile(
    rf"(?:^|(?<=[.!?:]\s))(?P<name>{_NAMES})\s+(?:is|are|was|runs?|makes?|builds?|balances?|designs?"
    r"|develops?|helps?|operates?|provides?|offers?|sells?|serves?|manufactures?|produces?|brings?"
    r"|believes?|équipe|construit|est|ist|betreibt|entwickelt|es|fabrica|будує|виробляє|працює|jest"
    r"|tworzy)\b"
)
_QUOTED = re.compile(r"(?:^|\s)«(?P<name>(?![a-zà-öø-ÿа-яіїєґ])[^»\n]{2,40})»\s")
_SIGNED = re.compile(rf"\s[–—-]\s(?P<name>{_NAMES})$")
_NO_COMPANY = words(
    "we you our the this us it they he she i company role job team description a an what who how "
    "why you'll we're all your at in if for as every there here competitive discretionary salary "
    "location position se on wanted urgent hiring ви ми наша компанія wir sie du nous vous "
    "to from accommodation training parking transport interviews applications hours shifts meals "
    "uniform tools band vacancy stellenanzeige stellenangebot anzeige "
    "das die der dein deine ihr ihre montags dienstags mittwochs donnerstags freitags samstags "
    "sonntags heute hier dort arbeitszeit urlaub bewerbung arbeit "
    "was wen wie dies diese "
    "notre unser unsere nasza наш"
)


def company_of(lines: Sequence[str], title: str) -> str:
    """The company's name as the posting has it; empty when it names none."""
    text = [line.strip("*#_•◦ ").strip() for line in lines if line.strip()]
    top = [line.strip("*#_ ") for line in head_of(lines) if line.strip(" #*_")][:_TOP]
    for name in _candidates(text, top, title):
        tidy = _in_full(_tidied(name), top)
        if tidy and tidy.casefold() not in title.casefold() and not _is_no_company(tidy):
            return tidy
    return ""


def _in_full(name: str, top: Sequence[str]) -> str:
    """The longer name that a line at the top has, where the text shortens it."""
    longer = (line for line in top if line.startswith(f"{name} ") and re.fullmatch(_NAMES, line))
    return next(longer, name)


def _after_title(top: Sequence[str], title: str) -> Iterator[str]:
    for line, following in pairwise(top):
        name = following.partition(",")[0]
        is_name = re.fullmatch(_NAMES, name) and 1 < len(name.split()) <= _LONGEST_NAME
        if title and title in line and is_name and not is_fact(following):
            yield name


def _candidates(text: Sequence[str], top: Sequence[str], title: str) -> Iterator[str]:
    """Names from the surest sign to the weakest."""
    yield from (found["name"] for line in text if (found := _LABEL.match(line)))
    for line in text:
        if found := _UKRAINIAN.search(line):
            yield found["name"] or found["bare"]
    yield from (found["name"] for line in text for found in _REGISTERED.finditer(line))
    yield from (found["name"] for line in text if (found := _SAVE.match(line)))
    yield from (found["name"] for line in text if (found := _ABOUT.match(line)))
    yield from (
        found["name"]
        for line in top
        if title in line or "@" in line
        for found in _JOINS[0].finditer(line)
    )
    yield from (found["name"] for line in text for found in _JOINS[1].finditer(line))
    subjects = Counter(found["name"] for line in text for found in _SUBJECT.finditer(line))
    yield from (name for name, _ in subjects.most_common())
    yield from _after_title(top, title)
    yield from (found["name"] for line in text if (found := _PLACE.match(line)))
    yield from (found["name"] for line in top for found in _QUOTED.finditer(line))
    yield from (found["name"] for line in text for found in _JOINS[2].finditer(line))
    yield from (
        found.group().removeprefix("Fa. ") for line in text for found in _FIRM.finditer(line)
    )
    yield from (found["name"] for line in text[-3:] if (found := _SIGNED.search(line)))
    yield from (
        line
        for line in top
        if re.fullmatch(_NAMES, line) and not line.isupper() and kind_of_heading(line) is None
    )


def _tidied(name: str) -> str:
    name = _BEFORE_A_NAME.sub("", re.sub(r"\s+", " ", name))
    return name.strip(" ,;:·–—-|.?!") + ("." if _ABBREVIATED.search(name) else "")


_ABBREVIATED = re.compile(r"\b(?:o\.\s?o|Inc|Ltd|Corp|Co|S\.L|S\.A|S\.A\.S|B\.V|N\.V|e\.V)\.$")


def _is_no_company(name: str) -> bool:
    first, *others = name.casefold().replace("’", "'").split()
    is_role = names_a_role(name, "en") and not re.search(_FORM, name)
    begins_a_sentence = first in _NO_COMPANY and not (first == "the" and len(others) > 1)
    is_short_role = is_role and len(others) < _LONGEST_ROLE
    is_count = bool(re.match(r"\d+ ", name)) or is_id(name)
    return begins_a_sentence or len(name) < 2 or name.isdigit() or is_short_role or is_count

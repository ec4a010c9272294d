"""Prompts of a template that nobody replaced: "[Your Name]", "Click here to enter text"."""

import re
from dataclasses import replace

from ai_interviewer.domain.documents.uploads import Notice
from ai_interviewer.services.material.documents.findings import Findings, Refused, quoted

_KEY = "placeholders"

_OPEN, _CLOSE = r"[\[{<«‹]", r"[\]}>»›]"
_ASKING = r"(?:your|insert|enter|type|add|ihr|ihre|votre|su|tu|twoje|ваш\w*|вставте|введіть)\b"
_NAMED = (
    r"(?:(?:first|last|full|company|employer|school|university|college|street|job|degree)[\s_]+)?"
    r"(?:name|title|company|employer|position|dates?|start date|end date|dates? from|from|to|"
    r"city|state|country|address|phone|phone number|telephone|email|e-?mail address|website|"
    r"linkedin|school|university|degree|skill|skills|description|achievement|responsibility|"
    r"name des unternehmens|unternehmen|firma|stadt|datum|nom|entreprise|poste|ville|nombre|"
    r"empresa|puesto|ciudad|imię|nazwisko|stanowisko|miasto|ім.я|компанія|посада|місто)"
)
_BRACKETED = re.compile(
    rf"{_OPEN}\s*(?:{_ASKING}[^\n\[\]<>{{}}]{{0,80}}|{_NAMED}(?:\s*[,/–-]\s*{_NAMED})*)\s*{_CLOSE}",
    re.IGNORECASE,
)
# What a mail merge fills in: "«First_Name»", "{{ applicant.city }}".
_MERGED = re.compile(
    r"«\s*[^\W\d][^\W_]*(?:_[^\W_]+)+\s*»"
    r"|«(?:First|Last|Middle|Full|Job|Address|Street|Post|Zip|Phone|Home|Work|Email|Company)"
    r"(?:[A-Z][a-z]+)+\d?»|\{\{\s*[\w. -]{1,40}\s*\}\}"
)
_CLICK = re.compile(
    r"(?:click|tap)(?: or tap)?(?: here)? to (?:enter|add|type|choose)[^.\n]{0,60}\.?"
    r"|choose an item\.?"
    r"|klicken (?:oder tippen )?sie(?: hier)?,? um [^.\n]{0,40}einzugeben\.?"
    r"|wählen sie ein element aus\.?"
    r"|cliquez (?:ou appuyez )?ici pour (?:entrer|taper)[^.\n]{0,40}\.?|choisissez un élément\.?"
    r"|haga clic (?:o pulse )?aquí para escribir texto\.?|elija un elemento\.?"
    r"|kliknij (?:lub naciśnij )?tutaj,? aby wprowadzić tekst\.?|wybierz element\.?"
    r"|клацніть (?:або торкніться )?тут,? щоб ввести текст\.?|виберіть елемент\.?"
    r"|lorem ipsum[^\n]*",
    re.IGNORECASE,
)
_WHOLE_LINE = re.compile(
    r"(?:your (?:full )?name(?: here)?|first ?name(?: and)? last ?name"
    r"|your (?:job )?title(?: here)?|your (?:email|e-mail|phone|address)(?: here)?"
    r"|company name here|job title here"
    r"|(?:ihr|dein) name|votre nom|tu nombre|su nombre|twoje imię i nazwisko|ваше ім.я)",
    re.IGNORECASE,
)


def without_prompts(found: Findings) -> Findings:
    """The findings without the prompts of a template, which a notice quotes. Raises Refused."""
    text, prompts = _parted(found.text)
    if not prompts:
        return found
    if not any(character.isalnum() for character in text):
        raise Refused("document_only_prompts")
    earlier = [quote for one in found.notices if one.key == _KEY for quote in one.quotes]
    others = (one for one in found.notices if one.key != _KEY)
    notice = Notice(_KEY, quotes=quoted([*earlier, *prompts]))
    return replace(found, text=text, notices=(notice, *others))


def _parted(text: str) -> tuple[str, list[str]]:
    """The text without the prompts, and the prompts."""
    prompts: list[str] = []
    kept: list[str] = []
    for line in text.split("\n"):
        found = [match[0].strip() for match in _matches(line)]
        rest = line
        for prompt in found:
            rest = rest.replace(prompt, "", 1)
        prompts += [prompt for prompt in found if prompt not in prompts]
        if not found:
            kept.append(line)
        elif any(character.isalnum() for character in rest):
            kept.append(re.sub(r" {2,}", " ", rest).strip(" ,;|–—-\t"))
    return "\n".join(kept), prompts


def _matches(line: str) -> list[re.Match[str]]:
    bare = line.strip().lstrip("#*•- ")
    if whole := _WHOLE_LINE.fullmatch(bare):
        return [whole]
    return [match for one in (_BRACKETED, _MERGED, _CLICK) for match in one.finditer(line)]

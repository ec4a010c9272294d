"""Lines that say of themselves that they only wish: "Nice to have: Figma", "Von Vorteil: SAP"."""

from ai_interviewer.interviewers.postings.words import expression

_LEAD = expression(
    r"(?:nice[- ]to[- ]haves?|good to have|bonus(?: points?)?(?: for| if)?|(?:a )?plus(?:es)?"
    r"|ideally|desirable|preferred|would be (?:nice|great|a plus)"
    r"|von vorteil(?: ist| sind| wäre)?|wünschenswert|(?:ein )?plus|idealerweise|gerne gesehen"
    r"|(?:буде|вважатиметься|стане) (?:плюсом|перевагою)|(?:плюсом|перевагою) буде|бажано|плюси?"
    r"|se valora(?:rá)?|deseables?|valorables?|(?:es )?un plus|les? plus"
    r"|(?:serait )?un atout|souhaitée?s?"
    r"|mile widzian\w+|(?:dodatkow\w+ )?atut\w*(?: będzie)?|plusem będzie)\s*[:–—]\s*"
)


def without_lead(phrase: str) -> tuple[str, bool]:
    """The phrase without such a beginning, and whether it had one and something is left."""
    lead = _LEAD.match(phrase)
    rest = phrase[lead.end() :].strip() if lead else ""
    return (rest, True) if rest else (phrase, False)

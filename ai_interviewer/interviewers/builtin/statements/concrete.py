"""Whether a sentence tells something particular, so that nobody can call it general."""

import re

_SPOKEN_FIGURE = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty"
    r"|seventy|eighty|ninety|hundreds?|thousands?|millions?|dozens?|half|twice|percent"
    r"|дв[аоіу]\w*|тр(?:и|ьох|ьом)|чотир\w+|п['’ʼ]ят\w*|шіст\w*|шести\w*|сім|семи|вісім|восьми|дев['’ʼ]ят\w*|десят\w*"
    r"|\w+дцят\w*|сорок\w*|сто|сотн\w+|тисяч\w*|мільйон\w*|пів\w*|удвічі|вдвічі|двічі|тричі|відсот\w+"
    r"|zwei\w*|drei\w*|vier\w*|fünf\w*|sechs\w*|sieben\w*|acht|neun\w*|zehn\w*|elf|zwölf|\w+zig|hundert\w*|tausend\w*"
    r"|halbe?[nrs]?|doppelt|prozent"
    r"|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|veint\w+|treinta|cuarenta|cien\w*|mil|mitad|ciento"
    r"|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cents?|mille|moitié"
    r"|dw[aóieu]\w*|trzy|trzech|czter\w+|pięć|pięciu|sześ\w+|siedem|siedmiu|osiem|ośmiu|dziewię\w+|dziesię\w+"
    r"|\w+dzieści|sto|setk\w+|tysią\w+|tysięcy|połow\w+|procent)\b|\d",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"\b(?:january|february|march|april|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs"
    r"|fri|satur|sun)days?|yesterday|last\s+(?:year|month|week|summer|winter|spring|autumn)|in\s+may"
    r"|січ(?:ень|ня|ні)|лют(?:ий|ого|ому)|берез(?:ень|ня|ні)|квіт(?:ень|ня|ні)|трав(?:ень|ня|ні)|черв(?:ень|ня|ні)"
    r"|лип(?:ень|ня|ні)|серп(?:ень|ня|ні)|верес(?:ень|ня|ні)|жовт(?:ень|ня|ні)|листопад[аіу]?|груд(?:ень|ня|ні)|торік"
    r"|понеділ\w+|вівтор\w+|серед[уи]|четвер\w*|п['’ʼ]ятниц\w+|субот\w+|неділ\w+|учора|вчора|восени|взимку|навесні|влітку"
    r"|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|gestern|letzte[nsmr]?\s+\w+"
    r"|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?"
    r"|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|ayer|lunes|martes"
    r"|miércoles|jueves|viernes|sábado|domingo|el\s+(?:año|mes)\s+pasado|la\s+semana\s+pasada"
    r"|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|hier|lundi|mardi|mercredi|jeudi"
    r"|vendredi|samedi|dimanche|(?:l['’]an|le\s+mois)\s+dernier|la\s+semaine\s+dernière"
    r"|stycz\w+|lut(?:y|ego|ym)|mar(?:zec|ca|cu)|kwie(?:cień|tnia|tniu)|maj[au]?|czerw(?:iec|ca|cu)|lip(?:iec|ca|cu)"
    r"|sierp\w+|wrze(?:sień|śnia|śniu)|październik\w*|listopad\w*|grud(?:zień|nia|niu)|wczoraj|poniedział\w+|wtor(?:ek|ku)"
    r"|środ[aęy]|czwart(?:ek|ku)|piąt(?:ek|ku)|sobot\w+|niedziel\w+)\b",
    re.IGNORECASE,
)
_DEED = re.compile(
    # English: what one did, not what one thought of it
    r"\b(?:i|we)\s+(?:\w+ly\s+|also\s+|then\s+|just\s+|never\s+)?(?:(?!believed|liked|wanted|needed|loved|hoped|tried|seemed)\w{3,}ed"
    r"|got|made|took|went|gave|told|said|put|set|wrote|built|found|left|brought|bought|sold|sent|ran|kept|cut|drew|led|met|paid"
    r"|read|sat|showed|spoke|stood|taught|rang|chose|did|began|broke|caught|drove|fixed|held|hung|laid|lent|lost|rebuilt"
    r"|rewrote|swapped|threw|won|wound|woke|spent|sewed|dug|fed|split|shut)\b"
    # German, Ukrainian, Spanish, French, Polish
    r"|\b(?:ich|wir)\s+(?:\w+\s+){0,2}?hab\w*\b|\bhab(?:e|en)?\s+(?:ich|wir)\b|\b(?:ich|wir)\s+(?:bin|sind)\s+(?:\w+\s+){1,6}ge\w+"
    r"|\b(?:я|ми)\s+(?:\w+\s+){0,2}?\w{2,}(?:ав|ив|ів|їв|яв|ув|ала|ила|іла|яла|ула|али|или|іли|яли)(?:ся|сь)?\b"
    r"|^\w{2,}(?:ала|ила|іла|яла|ула)(?:ся|сь)?\b"
    r"|\b(?!as[ií]\b|aqu[ií]\b|all[ií]\b|ah[ií]\b|caf[eé]\b)\w{3,}[éí]\b|\b(?:hice|puse|dije|traje|fui)\b|\b\w{3,}(?:amos|imos)\b"
    r"|\b(?:j['’]ai|nous\s+avons|je\s+l['’]ai|je\s+les\s+ai|je\s+me\s+suis|je\s+suis\s+all\w+)\b"
    r"|\b\w{2,}(?:łem|łam|liśmy|łyśmy)\b",
    re.IGNORECASE,
)
# A capital within a sentence; in German every noun has one.
_NAME = re.compile(r"(?<=[\w,;:»”)] )[«„“]?[A-ZА-ЯІЇЄҐŁŚŻŹĆÁÉÍÓÚÑÀÂÇÈÊÎÔÛ]\w+")
_PRONOUNS = frozenset({"I", "I'm", "I've", "I'd", "I'll"})


def is_concrete(text: str, language: str) -> bool:
    """Whether it has a figure, a date, a name, or something that one did oneself."""
    return (
        _SPOKEN_FIGURE.search(text) is not None
        or _DATE.search(text) is not None
        or _DEED.search(text) is not None
        or (language != "de" and _has_name(text))
    )


def _has_name(text: str) -> bool:
    return any(found.group().strip("«„“") not in _PRONOUNS for found in _NAME.finditer(text))

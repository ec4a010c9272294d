"""Whether an answer tells what a team did, and nothing that the candidate did."""

import re
from functools import cache

# For each language, words for the team (where they begin with "my", it is no word for oneself), and
# for oneself. Endings of verbs that others may have too count for oneself: in doubt, nobody is told
# to speak of themselves.
_WORDS: dict[str, tuple[str, str]] = {
    "en": (
        r"we|we['’](?:d|ve|ll|re)|us|ours?"
        r"|(?:the|my)\s+(?:\w+\s+)?(?:team|crew|group|department|colleagues|company|shift)",
        r"i|i['’](?:d|ve|ll|m)|me|my|mine|myself",
    ),
    "uk": (
        r"ми|нас|нам|нами|наш\w*|(?:мо\w+\s+)?(?:команд|колег|бригад|відділ)\w*",
        r"я|мене|мені|мною|мій|мо[яєїю]\w*|особисто|\w{2,}(?:[аияу]в|[аиіяу]ла|[ауюя]ю)(?:ся|сь)?",
    ),
    "de": (
        r"wir|uns|unser\w*|(?:mein\w*\s+)?(?:team\w*|kolleg\w+|abteilung\w*|gruppe)",
        r"ich|mich|mir|mein\w*|selbst|selber",
    ),
    "es": (
        r"nosotr[oa]s|nos|nuestr[oa]s?|\w{2,}(?:amos|imos)|(?:mis?\s+)?(?:equipo|compañer[oa]s)",
        r"yo|me|mí|mis?|conmigo|(?!as[ií]|aqu|all|ah|tambi)\w{2,}[éí]|hice|fui|tuve|puse|dije|estuve|era|había|\w{2,}ía",
    ),
    "fr": (
        r"nous|notre|nos|on|(?:mon\s+|mes\s+|l['’])?(?:équipe|collègues|service)",
        r"je|moi|me|mon|ma|mes|moi-même|j|m",
    ),
    "pl": (
        r"my|nas|nam|nami|nasz\w*|\w{2,}(?:liśmy|łyśmy)|(?:mój\s+|moi\s+)?(?:zesp[oó]ł\w*|kole[dgż]\w+)",
        r"ja|mnie|mi|mną|mój|moj\w+|moi\w*|\w{2,}(?:łem|łam|uję)|robię|piszę|mówię|biorę|idę|jestem|mam",
    ),
}


def is_only_of_a_team(text: str, language: str) -> bool:
    """Whether it speaks of a team and never of oneself. False in a language without words here."""
    if language not in _WORDS:
        return False
    team, oneself = _patterns(language)
    return team.search(text) is not None and oneself.search(team.sub(" ", text)) is None


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    team, oneself = (re.compile(rf"\b(?:{one})\b", re.IGNORECASE) for one in _WORDS[language])
    return team, oneself

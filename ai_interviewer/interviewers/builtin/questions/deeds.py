"""Which lines of a résumé tell of something done, so that a question can take them up."""

import re

from ai_interviewer.interviewers.builtin.languages import markers_for
from ai_interviewer.interviewers.builtin.markers.base import pattern, phrases
from ai_interviewer.interviewers.builtin.text import WORD

_FEWEST_WORDS = 5
_FEWEST_PIECES, _WORDS_OF_A_LIST = 3, 2.2
_A_BEGINNING = 4
_YEAR = r"(?:19|20)\d\d"
# A span of years belongs to a job or a school: "Barber, Dockside Cuts, 2020 to now".
_SPAN = re.compile(
    rf"{_YEAR}\s*(?:[-–—]|to|until|till|bis|a|al|hasta|à|au|do|до|по)\s*(?:{_YEAR}|\w+)"
    rf"|\b(?:since|seit|desde|depuis|od|з|від)\s+(?:\w+\s+)?{_YEAR}"
    rf"|{_YEAR}\W*$",
    re.IGNORECASE,
)
_LABEL = re.compile(r"^(?:[-\w]+|[^.:]*:)$|^[-\w]+:\s")
_CREDENTIAL = pattern(
    phrases(
        "BSc | MSc | BA | MA | PhD | BTech | bachelor* | master | degree | diploma* | certificate*"
        " | certified | GCSE* | A levels | NVQ | BTEC | apprentice | graduate | licence | license"
        " | level 1 | level 2 | level 3 | level 4 | level 5 | Ausbildung | Weiterbildung"
        " | Umschulung | Abschluss | Gesellenbrief | Zertifikat* | Führerschein | Studium | Abitur"
        " | grado | FP | licenciatura | título | máster | certificado* | curso | ciclo | diplôme*"
        " | certificat* | bac | BTS | CAP | formation | licencjat* | magister* | dyplom*"
        " | certyfikat* | kurs* | studia | prawo jazdy | бакалавр* | магістр* | диплом*"
        " | сертифікат* | курс* | освіта"
    )
)
_SELF_PORTRAIT = pattern(
    phrases(
        "I am | I'm | I like | I love | I speak | my hobbies | looking for | years of experience"
        " | years in | years with | experience in | hobbies | ich bin | ich suche | suche"
        " | Jahre Erfahrung | Jahren Erfahrung | Berufserfahrung | soy | busco"
        " | años de experiencia | je suis | je cherche | ans d'expérience | jestem | szukam"
        " | lat doświadczenia | lata doświadczenia | шукаю | люблю | років досвіду | роки досвіду"
        " | року досвіду"
    )
)
# "Experienced receptionist with eight years on front desks" ends in -ed and tells of nothing.
_WHO_ONE_IS = re.compile(
    r"(?:an? |highly |very )*(?:experienced|dedicated|motivated|seasoned|accomplished|versatile"
    r"|skilled|talented|detail-oriented|results-driven|passionate|enthusiastic|hard-?working"
    r"|self-motivated) (?:and |, )?"
    r"(?!(?:the|all|our|staff|people|teams?|others|colleagues)\b(?! player))"
    r"[a-z][\w-]{2,}"
    r"|(?:erfahrene|langjährige|engagierte|motivierte)[rns]?\s|досвідчен\w+\s|doświadczon\w+\s"
    r"|\w+ (?:expérimentée?|con experiencia)\b",
    re.IGNORECASE,
)
_AGE = re.compile(
    r"\b[1-6]\d (?:years old|Jahre alt|años|ans|lat|роки|років|рік)\b"
    r"(?! (?:of|in|de|d['’]|doś|досв|роб))",
    re.IGNORECASE,
)
# How a line of each language begins, or what it holds, when it tells of something done.
_DONE = {
    "en": re.compile(
        r"^(?:[A-Za-z]+ )?(?i:\w{2,}ed|began|bought|brought|built|cut|chose|did|drew|drove|found"
        r"|gave|grew|held|kept|led|made|met|paid|put|ran|rebuilt|rewrote|saw|sent|set|sold|spoke|taught"
        r"|took|won|wrote)\b"
        r"|^(?i:i |we )?(?i:build|brief|coach|coordinate|deliver|handle|install|keep|lead|maintain"
        r"|look after|make|manage|organi[sz]e|own|prepare|receive|repair|run|schedule|sell|serve"
        r"|teach|train|write)\s(?=[a-z\d])"
    ),
    # Participles, the first person, and nouns of action with what they act on.
    "de": re.compile(
        r"\b(?:[a-zäöü]*ge[a-zäöüß]{2,}(?:t|en)|[a-zäöü]+iert"
        r"|(?:ver|be|er|ent|über|unter)[a-zäöüß]{2,}(?:t|en))\b|\bich\b"
        r"|^\w+(?:ung|ion)\s(?=(?:von|der|des|einer|eines|und)\b)"
    ),
    "es": re.compile(
        r"^(?:\w+(?:é|í|ó|aron|ieron|amos|imos)|[Rr]eduje|[Hh]ice|[Pp]use|[Dd]irijo|[Ll]levo)\b"
        r"|\bhe \w+[aiu]do\b|^\w+(?:ción|miento)\s(?=del?\b)"
    ),
    "fr": re.compile(
        r"^(?:\w+(?:é|i|u|is|it)\s(?=(?:les?|la|l['’]|des?|une?|du|d['’]|\d))|[Jj]['’]ai\b"
        r"|[Nn]ous avons\b|\w+(?:tion|ment|age|ance)\s(?=(?:de|du|des|d['’])))"
    ),
    "pl": re.compile(
        r"\b\w{2,}(?:łem|łam|liśmy|łyśmy)\b|^\w{3,}(?:ono|ano|ęto)\b"
        r"|^(?:\w+(?:anie|enie|ęcie)|Budowa|Obsługa|Naprawa|Koordynacja|Organizacja)\s"
    ),
    "uk": re.compile(
        r"^(?:\S+ ){0,3}\w{2,}(?:ла|ли|ло|ив|ав|яв|ів|вся|лася|лися)\b"
        r"|^\w{2,}(?:ую|юю|аю|яю|джу|чу|ню|ду|жу)\b|^\w+ння\s"
    ),
}


def is_deed(line: str, language: str) -> bool:
    """Whether the line tells of work done: no heading, job title, credential or list.

    In doubt it doesn't: a question that calls a diploma "that piece of work" is worse than one
    that names no line at all. `language` is the posting's; the line may be in another.
    """
    if len(WORD.findall(line)) < _FEWEST_WORDS or _LABEL.search(line):
        return False
    if (
        _WHO_ONE_IS.match(line)
        or _SPAN.search(line)
        or _SELF_PORTRAIT.search(line)
        or _is_list(line)
    ):
        return False
    if _CREDENTIAL.search(" ".join(line.split()[:_A_BEGINNING])):
        return False
    markers = markers_for(language, line)
    return markers is not None and bool(_DONE[markers.language].search(line))


def is_portrait(line: str) -> bool:
    """Whether a line says who somebody is: "Friendly team player", "Olena, 24 years"."""
    begins = " ".join(line.split()[:_A_BEGINNING])
    return bool(_WHO_ONE_IS.match(line) or _SELF_PORTRAIT.search(begins) or _AGE.search(line))


def is_title_or_credential(line: str) -> bool:
    """Whether a line names a job with its years, or a school, a diploma or a licence."""
    begins = " ".join(line.split()[:_A_BEGINNING])
    return bool(_SPAN.search(line) or _CREDENTIAL.search(begins))


def _is_list(line: str) -> bool:
    pieces = [piece for piece in re.split(r"[,;|·](?=\s)|\s[/–—]\s", line) if piece.strip()]
    words = sum(len(piece.split()) for piece in pieces)
    return len(pieces) >= _FEWEST_PIECES and words / len(pieces) <= _WORDS_OF_A_LIST

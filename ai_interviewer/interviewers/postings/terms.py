"""Terms: what a posting asks for and nobody can be asked about, and what is left of it to ask."""

import re

from ai_interviewer.interviewers.postings.stack import stack_of
from ai_interviewer.interviewers.postings.words import SectionKind, Vocabulary, expression

_LONGEST_TERM, _LONGEST_AMONG_DUTIES = 14, 8
_FEWEST_LEFT, _TELLING = 2, 12
_OWN = expression(
    r"(?:have|hold|possess|мати|маєте) |(?:turn|show) up\b"
    r"|own (?:van|car|bike|tools|transport|laptop|vehicle)\b"
)
_SIGNS = " ,;:–—-"
_ARTICLE = expression(r"(?:an?|the|some|eine?n?|une?|una?)\s+")
# "5 years in sales, at least 2 of them abroad"
_OF_THESE = expression(
    r",\s+(?:at least|of which|(?:\d+|one) of (?:them|those|which)|including"
    r"|davon|dont|de los cuales|w tym|з них|у тому числі)\b"
)
# "… in der Lagerlogistik mitbringen, gern im Kühlbereich"
_BROUGHT = expression(r"\s+(?:mitbringen|mitbringst|vorweisen|vorzuweisen|besitzen|gesammelt)\b")
# "2 years in sales, ideally B2B": that is no thing of its own.
_MERELY = expression(
    r"(?:ideally|preferabl[ye]|preferred|desirable|бажано|gerne?|idealerweise|möglichst"
    r"|de préférence|idéalement|preferiblemente|najlepiej|mile)\b"
)
_WORD = re.compile(r"[^\W\d_][\w'’.+#-]*")
_AGED = expression(
    r"\b(?:child(?:ren)?|kids|toddlers|aged?|old|kinder\w*|діт\w*|дит\w*|enfants?|niñ[oa]s?|dzieci\w*)\b"
)
_SINCE = expression(r"досвід\b.*\bвід \d")
# "Experience with", "Erfahrung in der": what follows is what one can talk about.
_LEADS_ON = expression(
    r"(?:proven |previous |prior |solid |hands-on |relevant |erste |gute |fundierte )*"
    r"(?:experience|(?:berufs|praxis)?erfahrung|experiencia"
    r"|(?:une )?(?:première |solide )?expérience)"
    r"(?:\s+(?:significative|réussie|demostrable|previa))?"
    r"\s+(?:with|in|of|mit|in|im|en|con|dans|de)\s+(?:der |dem |einer |einem |the |an? )?"
)
# What stands after such a word has its case: "przy meblach".
_CASE = expression(r"\s(?:\w{1,2}|przy|jako|przez|przed|między|при|від|для|над|під|між|перед)\s*$")
_EXPERIENCE = expression(
    r"\b(?:experience|professional|relevant|similar|role|position|related|minimum|least|work"
    r"|working|proven|previous|solid|preferred|required|essential|desirable|berufserfahrung|erfahrung"
    r"|mindestens|mind|relevante|erste|einschlägige|vergleichbar\w*|vorteil|wünschenswert|position"
    r"|досвід\w*|роботи|аналогічн\w+|посаді|не|менше|мінімум|бажано|бажаний|обов['’]язков\w+|experiencia"
    r"|mínim\w+|mín|similar\w*|puesto|previa|demostrable|imprescindible|deseable|expérience|première"
    r"|réussie|significative|exigée|souhaitée|moins|minimum|min|poste|similaire|doświadczeni\w+|podobn\w+"
    r"|stanowisku|wymagane|mile|widziane|of|in|an?|at|the|or|more|from|від|на|у|в|de|d|au|en|un|une|dans"
    r"|einer?|von|in|w|na|od|co|najmniej|plus|with|prior|is"
    r"|du|sie|ihr|solltest|sollten|bringst|bringen|hast|haben|verfügst|verfügen|brauchst|brauchen"
    r"|you|should|must|have|need|will|would|be|nice|but|not|welcome|helpful|useful|a|ви|маєте)\b"
)


def is_term(phrase: str, kind: SectionKind, words: Vocabulary) -> bool:
    """Whether a phrase names a certificate, language, contract, date or a length of experience."""
    count = len(phrase.split())
    if count > (_LONGEST_AMONG_DUTIES if kind is SectionKind.DUTIES else _LONGEST_TERM):
        return False
    if kind is SectionKind.DUTIES:
        # There "degree" and "licence" are things to work on, unless the line begins with them.
        start = _ARTICLE.match(phrase)
        rest = phrase[start.end() :] if start else phrase
        return bool(expression(words.terms).match(rest) or _tenure(phrase, words, at_start=True))
    is_done = expression(r"(?:" + words.clause + ")").match(f", {phrase}")
    if _tenure(phrase, words):
        return True
    if kind is SectionKind.UNKNOWN and is_done and not _OWN.match(phrase):
        return False
    if expression(words.terms).search(phrase):
        return True
    left = _EXPERIENCE.sub(" ", phrase)
    return left != phrase and not _WORD.search(left)


def left_to_ask(term: str, words: Vocabulary) -> str:
    """What a term of years is about, verbatim: "2 years in sales of wine" leaves "sales of wine".

    Empty where nothing is left but a job title, a place or a word.
    """
    found = _tenure(term, words)
    if found is None or expression(words.terms).search(term):
        return ""
    before, after = _trimmed(term[: found.start()]), _trimmed(term[found.end() :])
    after = "" if _MERELY.match(after) else after
    after = _trimmed(_BROUGHT.split(_OF_THESE.split(after)[0])[0])
    is_in_brackets = term[found.end() :].lstrip().startswith(")") and "(" in term[: found.start()]
    if not is_in_brackets and _is_enough(after) and not found["role"] and _is_free(found, words):
        return after
    lead = _LEADS_ON.match(before)
    rest = before[lead.end() :] if lead else before
    return rest if _is_enough(rest) and not found["role"] else ""


def _trimmed(text: str) -> str:
    """The text without signs at its edges, nor a bracket that was only opened or closed."""
    text = text.strip(" ,;:–—-").removeprefix(")").strip(_SIGNS)
    if text.count("(") > text.count(")"):
        text = text[: text.rfind("(")]
    if text.count(")") > text.count("("):
        text = text.replace(")", "", 1)
    return text.strip(_SIGNS)


def _is_enough(text: str) -> bool:
    """More than a short word, or tools."""
    left = _WORD.findall(_EXPERIENCE.sub(" ", text))
    is_long = bool(left) and len(_WORD.findall(text)) >= _FEWEST_LEFT
    is_telling = is_long or any(len(word) >= _TELLING for word in left)
    return is_telling or bool(stack_of([text]))


def _is_free(found: re.Match[str], words: Vocabulary) -> bool:
    """Whether what follows stands by itself: after "в" it has the case of its preposition."""
    return words.language not in ("uk", "pl") or not _CASE.search(found.group())


def _tenure(phrase: str, words: Vocabulary, *, at_start: bool = False) -> re.Match[str] | None:
    """Where a phrase says how long somebody has worked; ages of children are none."""
    tenure = expression(words.tenure)
    found = tenure.match(phrase) if at_start else tenure.search(phrase)
    is_age = found is not None and _AGED.search(phrase, 0, found.start())
    return None if is_age and not _SINCE.match(phrase) else found

"""Which elements of a good answer were found: what levels' reasons, key points, praise and fixes
all go by, so that none of them says the opposite of another."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from ai_interviewer.domain.key_points import Heard, HeardPoint, KeyPoint
from ai_interviewer.domain.receipts import Quote
from ai_interviewer.interviewers.builtin.asked import facets_of
from ai_interviewer.interviewers.builtin.markers import Facet, Markers
from ai_interviewer.interviewers.builtin.markers.base import pattern, without_idioms
from ai_interviewer.interviewers.builtin.statements.copies import only_lists
from ai_interviewer.interviewers.builtin.statements.excuses import is_excuse
from ai_interviewer.interviewers.builtin.statements.profile import Profile, Sentence
from ai_interviewer.interviewers.builtin.statements.quotes import quote_of

# Key points of a question's own that ask for an element of any good answer, as banks put them.
_ASKS_FOR: dict[Facet, re.Pattern[str]] = {
    Facet.REASON: re.compile(
        r"^(?:gives?|has|names?|states?) (?:\w+ ){0,2}reasons?\b"
        r"|\band why (?:they|it|that|this|so) (?!might|was)\w"
        r"|\band the (?:technical )?reasons? for (?:it|them|that)\b|^reasons for\b"
        r"|^(?:причини|обґрунтування),? (?:чому|вибору)\b|\bі чому (?:саме )?(?:так\w*|вон[аио])\b"
        r"|^(?:nennt |gibt )?(?:\w+ )?gründe (?:für|an)\b|^begründet\b"
        r"|\bund warum (?:so|gerade so|es)\b"
        r"|^(?:da|explica|indica) (?:las |sus )?razones\b|\by por qué (?:así|lo|se)\b"
        r"|^(?:donne|indique|explique) (?:les |ses )?raisons\b"
        r"|\bet pourquoi (?:ainsi|il|elle|cela)\b"
        r"|^(?:podaje|wyjaśnia) (?:powody|przyczyny)\b|\bi dlaczego (?:tak|właśnie)\b",
        re.IGNORECASE,
    ),
    Facet.OUTCOME: re.compile(
        r"\bhow it (?:turned out|ended|went)\b"
        r"|^(?:gives|states|reports|assesses|quantifies|tells) (?:the |an? )?(?:\w+ )?"
        r"(?:result|outcome)"
        r"|^(?:вимірний |оцінка )?результат\w*\b(?! чи )|\bчим (?:усе )?закінчилося\b"
        r"|\bщо з цього вийшло\b"
        r"|^(?:nennt )?(?:das )?ergebnis\b|\bwie es (?:ausging|endete|ausgegangen)\b"
        r"|^(?:da|cuenta|indica) (?:el|los) resultados?\b|\bcómo (?:acabó|terminó|salió)\b"
        r"|^(?:donne|indique) (?:le|les) résultats?\b"
        r"|\bcomment (?:cela|ça) s['’]est (?:terminé|passé)\b"
        r"|^(?:podaje )?wynik\w*\b|\bjak się (?:to )?skończyło\b",
        re.IGNORECASE,
    ),
    Facet.LESSON: re.compile(
        r"\b(?:they['’]d|they would) (?:do|change|improve)\b|\b(?:does? \w+|done) differently\b"
        r"|\bthey do differently\b|\bwhat was learned\b|\bdraws a lesson\b"
        r"|\bщо\b.*\bінакше\b|\bзмінити наступного разу\b|\bурок$"
        r"|\banders machen\b|\bgelernt\b|\bde otra manera\b|\baprendi\w+|\bdifféremment\b"
        r"|\bappris\b|\binaczej\b|\bnauczył\w*",
        re.IGNORECASE,
    ),
    Facet.STEPS: re.compile(
        r"\b(?<!next )steps in order\b|\border of (?:the )?steps\b"
        r"|^(?:proceeds?|proceeded|went|goes) step by step\b"
        r"|^послідовність\b|\bкрок за кроком\b|\bschritt für schritt\b|\bschritte der reihe nach\b"
        r"|\bpaso a paso\b|\bpasos en orden\b|\bétape par étape\b|\bétapes dans l['’]ordre\b"
        r"|\bkrok po kroku\b|\bkolejność kroków\b",
        re.IGNORECASE,
    ),
    Facet.ALTERNATIVE: re.compile(
        r"\balternatives? (?:turned down|(?:that were )?(?:discarded|rejected|considered))\b"
        r"|\bconsidered instead\b|\bвідкинут\w+ (?:варіант|альтернатив)\w*"
        r"|\bverworfene\w* alternativen?\b"
        r"|\balternativas descartadas\b|\balternatives? écartées?\b"
        r"|\bodrzucon\w+ (?:alternatyw|wariant)\w*",
        re.IGNORECASE,
    ),
}
_FEWEST_STEPS = 2
# A point that names more than the element is only partly said with it.
_AND_MORE = re.compile(
    r",|\b(?:and|with|і|й|та|із|з|und|mit|y|con|et|avec|i|oraz|z)\s", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, eq=False)
class Elements:
    """The elements of an answer."""

    markers: Markers
    shown: Mapping[Facet, tuple[Sentence, ...]] = field(default_factory=dict)
    """The sentences that show an element."""
    likely: frozenset[Facet] = frozenset()
    """What the answer may have: not found, and not missing either."""
    said: frozenset[Facet] = frozenset()
    """What a key point asks for that was heard."""

    def showing(self, facet: Facet) -> tuple[Sentence, ...]:
        return self.shown.get(facet, ())

    def found(self, facet: Facet) -> bool:
        return bool(self.showing(facet)) or facet in self.said

    def may_have(self, facet: Facet) -> bool:
        return self.found(facet) or facet in self.likely

    def proof(self, facet: Facet, sentence: Sentence, answer: str) -> tuple[Quote, ...]:
        """The sentence's words around those that show the element."""
        return quote_of(sentence, answer, self.markers.facets.get(facet, ()))

    def best(self, facet: Facet) -> Sentence | None:
        """The sentence that shows it most surely."""
        return max(self.showing(facet), key=lambda s: s.traits.of(facet), default=None)


def elements_in(
    profile: Profile, posting: str, markers: Markers, wrong: Sentence | None
) -> Elements:
    """What the sentences show. One that is `wrong`, or lists words of the posting, shows nothing.

    A short sentence says little of its own and still tells why, or what came of it: "Because they
    forget it."
    """
    speaking = [
        s
        for s in profile.sentences
        if s is not wrong
        and (s in profile.counting or _is_short(s))
        and not only_lists(s.span.text, posting, markers.function_words)
    ]
    shown = {facet: tuple(s for s in speaking if facet in s.traits.shown) for facet in Facet}
    if _steps(shown[Facet.STEPS], markers) < _FEWEST_STEPS:
        shown[Facet.STEPS] = ()
    return Elements(
        markers,
        {facet: found for facet, found in shown.items() if found},
        frozenset(facet for s in speaking for facet in s.traits.likely),
    )


def _steps(sentences: Sequence[Sentence], markers: Markers) -> int:
    """How many steps they tell at least, by sentences and by words: one step is no order."""
    steps = pattern(markers.facets[Facet.STEPS])
    said = (len(steps.findall(without_idioms(s.span.text, markers))) for s in sentences)
    return sum(max(1, count) for count in said)


def agreeing(
    points: Sequence[HeardPoint], elements: Elements, answer: str
) -> tuple[tuple[HeardPoint, ...], Elements]:
    """A question's own key points and the elements, neither saying the opposite of the other.

    A point that asks for an element is heard when the element was found, and at least partly if it
    asks for more. An element is not missing when such a point was heard.
    """
    agreed = tuple(_agreeing(one, elements, answer) for one in points)
    asked = [(one.heard, facet) for one in agreed for facet in asked_for(one.key_point)]
    return agreed, replace(
        elements,
        likely=elements.likely | {f for heard, f in asked if heard is Heard.PARTLY},
        said=frozenset(f for heard, f in asked if heard is Heard.HEARD),
    )


def asked_for(point: KeyPoint) -> tuple[Facet, ...]:
    """The elements that a key point asks for; of a general one, those that show all of it."""
    general = facets_of(point)
    if general is not None:
        return general
    return tuple(f for f, asks in _ASKS_FOR.items() if asks.search(point.text))


def _agreeing(one: HeardPoint, elements: Elements, answer: str) -> HeardPoint:
    facets = asked_for(one.key_point)
    found = next((f for f in facets if elements.showing(f)), None)
    best = elements.best(found) if found else None
    asks_for_more = len(facets) > 1 or _AND_MORE.search(one.key_point.text) is not None
    if found is None or best is None or one.heard is Heard.HEARD:
        return one
    if one.heard is Heard.PARTLY and asks_for_more:
        return one
    heard = Heard.PARTLY if asks_for_more else Heard.HEARD
    return HeardPoint(one.key_point, heard, elements.proof(found, best, answer))


def _is_short(sentence: Sentence) -> bool:
    """Whether it doesn't count for its few words, and for no other reason."""
    return (
        not sentence.counts
        and not sentence.is_copy
        and sentence.is_related
        and not is_excuse(sentence.span.text)
    )

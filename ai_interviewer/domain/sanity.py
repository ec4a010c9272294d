"""The floor: answers with nothing to assess, recognised before an interviewer is asked.

Such an answer always gets the lowest level on every dimension, and costs nothing.
"""

import re
import unicodedata
from enum import StrEnum

from ai_interviewer.domain.visible_text import without_invisible

_WORD = re.compile(r"[^\W_]+(?:['’ʼ-][^\W_]+)*")
_FIGURE = re.compile(r"[xх×]?\d")
# A figure of its own with its signs. Figures scattered between words must not hide what they say.
_FREE_FIGURE = re.compile(r"(?<!\S)[^\w\s]*[xх×]?\d\S*(?=\s|$)")
_UNSPACED_SCRIPT = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")
_FEWEST_WORDS = 3
_MOST_REMAINING = 3
_ECHO_SHARE = 0.85
_STEM_CHARACTERS = 5

_DOES_NOT_KNOW = re.compile(
    r"\b(?:i\s+)?(?:really\s+|honestly\s+)?(?:do\s*n[o']?t|don't|dont|do not|wouldn't|can't)\s+"
    r"(?:really\s+|actually\s+|even\s+)?(?:know|say|remember|answer)\b"
    r"|\b(?:no|not)\s+(?:idea|clue|sure)\b|\bi\s+have\s+no\b|\bdunno\b|\bidk\b|\bno\s+answer\b"
    r"|\b(?:я\s+)?(?:цього\s+|не\s+дуже\s+)?не\s+(?:знаю|пам['’ʼ]ятаю|впевнен\w+|маю\s+уявлення)\b"
    r"|\bгадки\s+не\s+маю\b|\bбез\s+поняття\b|\bважко\s+сказати\b"
    r"|\b(?:yo\s+)?no\s+(?:lo\s+)?(?:sé|se|recuerdo|tengo\s+(?:ni\s+)?idea)\b|\bni\s+idea\b"
    r"|\b(?:ich\s+)?(?:das\s+)?wei(?:ß|ss)\s+(?:ich\s+)?(?:das\s+|es\s+)?(?:leider\s+)?nicht\b"
    r"|\bkeine\s+ahnung\b"
    r"|\b(?:je\s+)?(?:ne\s+)?(?:le\s+)?sais\s+pas\b|\baucune\s+idée\b"
    r"|\b(?:ja\s+)?(?:tego\s+)?nie\s+(?:wiem|pamiętam|mam\s+pojęcia)\b|\bbez\s+pojęcia\b",
    re.IGNORECASE,
)
_PADDING_WORDS = (
    "i i'm am im sorry honestly frankly really actually well hm hmm uh um oh ok okay the a an to "
    "of this that it about answer question one here at all just but and yet afraid unfortunately "
    "be honest what say how я чесно кажучи відверто на жаль вибачте перепрошую це цього відповіді "
    "відповідь питання запитання що сказати поки взагалі ну yo lo siento la respuesta pregunta "
    "esta sinceramente honestamente pues de eso ich leider ehrlich gesagt die antwort auf frage "
    "diese das es tut mir leid dazu je ne le désolé désolée réponse à cette franchement "
    "honnêtement pas ja niestety szczerze mówiąc odpowiedzi na pytanie przepraszam przykro mi "
    "tego"
)
_PADDING = frozenset(_PADDING_WORDS.split())


class SanityReason(StrEnum):
    """Why there is nothing to assess."""

    EMPTY = "EMPTY"
    TOO_SHORT = "TOO_SHORT"
    DOES_NOT_KNOW = "DOES_NOT_KNOW"
    ECHO = "ECHO"


def sanity_reason(answer: str, question: str) -> SanityReason | None:
    """Why there is nothing to assess in the answer; None when it should be scored."""
    plain = _plain(answer)
    if not _WORD.search(plain):
        return SanityReason.EMPTY
    words = _words(plain)
    if _only_says_not_knowing(_FREE_FIGURE.sub(" ", plain)):
        return SanityReason.DOES_NOT_KNOW
    if len(set(words)) < _FEWEST_WORDS:
        return SanityReason.TOO_SHORT
    return SanityReason.ECHO if _is_echo(words, _words(_plain(question))) else None


def _plain(text: str) -> str:
    """The text on one line, without characters that could hide or split words."""
    return without_invisible(" ".join(unicodedata.normalize("NFC", text).split()))


def _words(text: str) -> list[str]:
    """Lower-case words; in a script without spaces, every two characters count as a word.

    Figures don't count, so that scattering them does not turn nothing into an answer.
    """
    folded = text.casefold().replace("’", "'").replace("ʼ", "'")
    if len(_UNSPACED_SCRIPT.findall(folded)) * 2 > len(folded.replace(" ", "")):
        characters = [c for c in folded if _UNSPACED_SCRIPT.match(c)]
        return ["".join(characters[at : at + 2]) for at in range(0, len(characters), 2)]
    return [word for word in _WORD.findall(folded) if not _FIGURE.match(word)]


def _only_says_not_knowing(text: str) -> bool:
    plain = " ".join(text.replace("’", "'").replace("ʼ", "'").split())
    remaining, count = _DOES_NOT_KNOW.subn(" ", plain)
    if not count:
        return False
    return len([word for word in _words(remaining) if word not in _PADDING]) <= _MOST_REMAINING


def _is_slight(word: str) -> bool:
    """Whether the word is too short to mean much; without spaces two characters are a word."""
    return len(word) <= 2 and not _UNSPACED_SCRIPT.match(word)


def _is_echo(words: list[str], question_words: list[str]) -> bool:
    """Whether nearly every word comes from the question and hardly any was added."""
    # A question put into the first person is still the question: only endings and small words
    # change.
    question_stems = {word[:_STEM_CHARACTERS] for word in question_words}
    added = [
        word
        for word in words
        if word[:_STEM_CHARACTERS] not in question_stems and not _is_slight(word)
    ]
    return len(question_words) > 0 and len(added) <= max(1, len(words) * (1 - _ECHO_SHARE))

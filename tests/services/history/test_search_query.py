"""Words that are searched for."""

from ai_interviewer.domain.search import CHARACTERS, WORDS, normalize_search, prefix_and_exact_words
from ai_interviewer.services.history._search_query import marked_segments, prefix_query
from ai_interviewer.views.feedback import Segment


def test_every_word_matches_as_a_beginning():
    assert prefix_query("Load  balanc") == "'Load':* & 'balanc':*"


def test_nothing_in_a_word_is_an_operator():
    assert prefix_query("abc:*|!def \\xyz") == "'abc:*|!def':* & '\\\\xyz':*"


def test_an_apostrophe_is_found_in_each_of_its_spellings():
    for spelling in ("об’єкт", "об'єкт", "обʼєкт"):
        assert prefix_query(spelling) == "('об' <-> 'єкт':* | 'обʼєкт':*)"
        assert prefix_and_exact_words(spelling) == ("єкт", "об")


def test_signs_alone_make_an_empty_query():
    assert prefix_query("& -> !") == ""


def test_a_search_is_normalised_to_one_short_line():
    assert normalize_search("u\u0308ber\x00\n\tx") == "über x"
    assert len(normalize_search("a" * 1000)) == CHARACTERS
    assert prefix_query("a " * 50).count("'a'") == WORDS


def test_a_word_of_one_or_two_letters_means_itself():
    assert prefix_query("Go R Kub", is_any_enough=True) == "'Go' | 'R' | 'Kub':*"


def test_an_excerpt_is_cut_at_its_marks_and_loses_nothing_else():
    assert marked_segments("I saw \ue000one\ue001 and \ue000two\ue001") == [
        Segment("I saw "),
        Segment("one", is_quoted=True),
        Segment(" and "),
        Segment("two", is_quoted=True),
    ]
    assert marked_segments("") == []
    assert "".join(part.text for part in marked_segments("a \ue000b")) == "a b"


def test_a_word_that_is_taken_apart_into_letters_means_itself():
    assert prefix_and_exact_words("C++ I'd don't node.js front-end") == (
        "t front-end",
        "C++ I d don node.js",
    )
    assert prefix_query("C++ don't") == "'C++' & ('don' <-> 't':* | 'donʼt':*)"

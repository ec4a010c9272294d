"""A stranger's file of questions is refused before it costs anything, with the place to mend."""

import pytest

from ai_interviewer.domain.limits import OWN_QUESTIONS, OWN_QUESTIONS_CHARACTERS
from ai_interviewer.interviewers.builtin.bank.files import UnusableBank
from ai_interviewer.interviewers.builtin.bank.strangers import parsed_from_stranger
from tests.own_questions import BROKEN, FALCONRY, FALKNEREI, many_questions


def filled(unit: str, head: str = "", tail: str = "") -> str:
    """A file of the largest size that is read."""
    return head + unit * ((OWN_QUESTIONS_CHARACTERS - len(head) - len(tail)) // len(unit)) + tail


def problems(text: str) -> list[str]:
    with pytest.raises(UnusableBank) as unusable:
        parsed_from_stranger(text)
    return list(unusable.value.problems)


HOSTILE = {
    "too large": (filled("#") + "#", "has more than 100000 characters"),
    "lists in lists": (filled("[", "a = "), "line 1: lists are nested too deep"),
    "closed lists in lists": ("\na = " + "[" * 40_000 + "]" * 40_000, "line 2: lists are nested"),
    "tables in tables": (filled("{a=", "a = "), "line 1: lists are nested too deep"),
    "a key of many parts": (filled(".a", "a", " = 1"), "line 1: a name has too many dots"),
    "a header of many parts": (filled(".a", "[a", "]"), "line 1: a name has too many dots"),
    "quoted parts": (filled(".'a'", "a", " = 1"), "line 1: a name has too many dots"),
    "parts with spaces": (filled(" . a", "a", " = 1"), "line 1: a name has too many dots"),
    "parts in a table": ("a = {" + "a." * 9 + "a = 1}", "line 1: a name has too many dots"),
    "strings without end": (filled('"""\\'), "line 1: this text in quotes has no end"),
    "mixed quotes": (filled("\"'"), "this text in quotes has no end"),
    "one long text": (filled("\\n", 'a = "', '"'), "line 1: a text is too long"),
    "one long key": (filled("a", '"', '" = 1'), "line 1: a text is too long"),
    "many tables": (filled("{},", "questions = [", "]"), "too many parts"),
    "many keys": ("".join(f"k{n}=1\n" for n in range(11_000)), "line 10001: the file has too many"),
    "many headers": (filled("[[questions]]\n"), "too many parts"),
    "many values": (filled("true,", "a = [", "]"), "too many parts"),
    "many dates": (filled("1979-05-27T07:32:00Z,", "a = [", "]"), "field: is missing"),
    "a large number": (filled("9", "a = "), "This isn't valid TOML: Exceeds the limit"),
    "a large hexadecimal number": (filled("f", "a = 0x"), "field: is missing"),
    "only line breaks": (filled("\n"), "field: is missing"),
    "a picture": ("\x89PNG\r\n\x1a\n\x00", "This isn't valid TOML"),
    "twice the same": (FALCONRY + FALCONRY, "This isn't valid TOML: Cannot declare"),
    "too many questions": (many_questions(OWN_QUESTIONS + 1), "has 51 questions; at most 50"),
    "too many roles": (
        FALCONRY.replace("roles = [", "roles = [" + '"Falconer", ' * 150),
        "has 159 roles and skills; at most 150",
    ),
    "a long role": (FALCONRY.replace("Bird Handler", "B" * 61), "is longer than 60 characters"),
    "letters that stand for many": (
        FALCONRY.replace("Bird Handler", "\ufdfa" * 4),
        "is longer than 60 characters",
    ),
    "a question of such letters": (
        FALCONRY.replace("A falcon is ready", "\ufdfa" * 20),
        "falconry-first-flight, question: has letters that stand for too many others",
    ),
    "a control character": (FALCONRY.replace("Looks at", "Looks\\u0007at"), "control character"),
}


@pytest.mark.parametrize(("text", "problem"), HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_file_is_refused(text, problem):
    told = problems(text)

    assert problem in told[0]
    assert len(told) <= 20
    assert max(map(len, told)) <= 300


@pytest.mark.parametrize(
    "text",
    [FALCONRY, FALKNEREI, FALCONRY.replace("\n", "\r\n"), many_questions(OWN_QUESTIONS)],
    ids=["english", "german", "line ends of Windows", "as many as may be"],
)
def test_a_file_that_follows_the_rules_is_read(text):
    assert parsed_from_stranger(text).questions


def test_dots_brackets_and_quotes_in_texts_and_comments_count_for_nothing():
    odd = FALCONRY.replace("Checks the transmitter", "a.b.c.d.e [[[[[ {{{{{ it's '''").replace(
        'field = "Falconry"', 'field = \'a "b"\' # [[[[[[ a.b.c.d.e """ it\'s'
    )

    assert parsed_from_stranger(odd).field == 'a "b"'


def test_a_problem_names_the_question_and_the_field():
    assert problems(BROKEN) == [
        "falconry-first-flight, type: input should be 'technical', 'behavioral' or 'project'"
    ]
    assert problems(FALCONRY.replace('why = "Strong wind carries a young bird away."\n', "")) == [
        "falconry-first-flight, key_points 3, why: is missing"
    ]

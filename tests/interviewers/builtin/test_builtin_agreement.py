"""One card says one thing: elements, key points, praise and fixes go by the same findings."""

import re

import pytest

from ai_interviewer.domain.enums import Dimension, QuestionType
from ai_interviewer.domain.interview import Analysis, AskedQuestion, Grading, Plan
from ai_interviewer.domain.key_points import Heard, HeardPoint, KeyPoint
from ai_interviewer.interviewers.builtin import grade
from ai_interviewer.interviewers.builtin.elements import Elements, agreeing, asked_for
from ai_interviewer.interviewers.builtin.markers import ALL, Facet
from ai_interviewer.interviewers.builtin.questions.key_points import key_points_of
from ai_interviewer.interviewers.builtin.reading import Reading, read
from ai_interviewer.interviewers.builtin.wording import wording_for
from tests.interviewers.builtin.samples import small_brief

EN = wording_for("en")
GREENHOUSE = (
    "I sowed the tomatoes three weeks later than usual, because the heating had been out. First I "
    "moved the trays to the south bench, then I raised the night temperature by two degrees. I "
    "checked the seedlings each morning with a ruler. In the end we sold all of them by the tenth "
    "of May. A late frost could still have cost us half."
)
GARDENER = AskedQuestion(
    1,
    QuestionType.PROJECT,
    "Tell me about a crop that you brought up from seed.",
    None,
    None,
    key_points=(
        KeyPoint("Gives reasons for the dates"),
        KeyPoint("Tells how it turned out and what it cost"),
    ),
)


def graded(answer: str, question: AskedQuestion = GARDENER) -> Analysis:
    brief = small_brief("- Grows vegetables under glass")
    return grade(Grading(brief, Plan((), ()), (), question, answer))


def a_question(kind: QuestionType, text: str, language: str = "en") -> AskedQuestion:
    points = key_points_of(kind, text, "", wording_for(language))
    return AskedQuestion(1, kind, text, None, None, key_points=points)


def reason_of(analysis: Analysis, dimension: Dimension) -> str:
    return next(score.rationale for score in analysis.scores if score.dimension is dimension)


def test_a_key_point_of_an_element_that_was_found_is_heard() -> None:
    analysis = graded(GREENHOUSE)
    reasons, outcome = analysis.key_points

    assert reasons.heard is Heard.HEARD
    assert any("because" in quote.text for quote in reasons.quotes)
    assert outcome.heard is not Heard.NOT_HEARD


@pytest.mark.parametrize(
    "answer",
    [
        GREENHOUSE,
        "We grew leeks. It was a good year for leeks. Everybody on the market liked them a lot.",
        "I pricked out four hundred lettuces by hand. After it rained for a week they all rotted.",
        "I tried peat first. Then I tried coir instead, since peat dries out. Coir held water "
        "twice as long, and I measured that with a scale. Only the price was worse.",
    ],
)
@pytest.mark.parametrize("kind", list(QuestionType))
def test_no_element_is_both_found_and_missed(answer: str, kind: QuestionType) -> None:
    analysis = graded(answer, a_question(kind, "How do you bring up a crop from seed?"))
    said = reason_of(analysis, Dimension.COMPLETENESS)
    found, missed = (
        set(re.findall(rf"{start}: ([^.]*)\.", said))
        for start in ("(?<!Not f|Not F)ound", "Not found")
    )
    missed = {name for names in missed for name in names.split(", ")}
    found = {name for names in found for name in names.split(", ")} - missed
    praised = {claim.text for claim in analysis.strengths}

    for one in analysis.key_points:
        for facet in set(asked_for(one.key_point)) & set(EN.facets):
            words = EN.facets[facet]
            assert one.heard is not Heard.HEARD or words.name not in missed
            assert one.heard is not Heard.NOT_HEARD or words.name not in found
            assert one.heard is not Heard.NOT_HEARD or words.strength not in praised


def test_i_alone_is_no_step() -> None:
    question = a_question(QuestionType.TECHNICAL, "How do you prune an old apple tree?")
    analysis = graded("I like pruning, and I own a good saw for it, and my ladder.", question)
    steps = next(one for one in analysis.key_points if "steps" in one.key_point.text)

    assert steps.heard is not Heard.HEARD


@pytest.mark.parametrize(
    ("text", "facets"),
    [
        ("Names the reasons for the change", (Facet.REASON,)),
        ("Says how it ended", (Facet.OUTCOME,)),
        ("Names what they'd improve", (Facet.LESSON,)),
        ("Asked the guest for the reason", ()),
        ("Checks the results of the first run", ()),
        ("Що сьогодні було б зроблено інакше", (Facet.LESSON,)),
        ("Ergebnis in Zahlen", (Facet.OUTCOME,)),
        ("Explica las razones", (Facet.REASON,)),
        ("Donne les raisons", (Facet.REASON,)),
        ("Podaje powody", (Facet.REASON,)),
    ],
)
def test_which_key_points_ask_for_an_element(text: str, facets: tuple[Facet, ...]) -> None:
    assert asked_for(KeyPoint(text)) == facets


def test_what_a_heard_key_point_asks_for_is_not_missing() -> None:
    point = HeardPoint(KeyPoint("Says how it ended"), Heard.HEARD)
    heard, elements = agreeing((point,), Elements(ALL["en"]), "It ended well.")

    assert heard == (point,)
    assert elements.found(Facet.OUTCOME)
    assert not elements.found(Facet.REASON)


def test_as_many_key_points_are_counted_as_are_listed() -> None:
    question = AskedQuestion(
        1,
        QuestionType.TECHNICAL,
        "How do you bring up seedlings?",
        None,
        None,
        key_points=(
            KeyPoint("Raises the night temperature"),
            KeyPoint("Moves the trays to the light"),
            KeyPoint("Sterilises the pots"),
        ),
    )
    analysis = graded(GREENHOUSE, question)
    states = [one.heard for one in analysis.key_points]
    said = reason_of(analysis, Dimension.TECHNICAL_CORRECTNESS)

    assert f"{states.count(Heard.HEARD)} of 3 key points heard" in said
    unsure = [one for one in analysis.key_points if one.heard is Heard.PARTLY and not one.quotes]
    assert said.startswith("At least") == bool(unsure)


def test_what_proves_a_key_point_is_not_called_general() -> None:
    question = AskedQuestion(
        1,
        QuestionType.TECHNICAL,
        "How do you keep slugs away?",
        None,
        None,
        key_points=(KeyPoint("You need passion and patience for plants and people"),),
    )
    answer = (
        "I lay copper tape around each bed in March and check it weekly for gaps of a centimetre. "
        "You always need passion and patience for plants and people."
    )
    analysis = graded(answer, question)
    proofs = {quote.text for one in analysis.key_points for quote in one.quotes}
    blamed = {quote.text for claim in analysis.improvements for quote in claim.quotes}

    assert proofs
    assert proofs.isdisjoint(blamed)


def follow_up_of(text: str, kind: QuestionType = QuestionType.TECHNICAL) -> AskedQuestion:
    return AskedQuestion(2, kind, text, None, None, follows_up=1)


def missing_in(answer: str, question: AskedQuestion, language: str = "en") -> tuple[Facet, ...]:
    brief = small_brief("- Grows vegetables under glass", language=language)
    reading = read(brief, Plan((), ()), question, answer)
    assert isinstance(reading, Reading)
    return reading.missing


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("Why did you do that first?", {Facet.REASON, Facet.STEPS}),
        ("Pick one of the things you did there. Why did it matter?", {Facet.REASON}),
        ("How did you notice that it was too cold?", set()),
        ("What did you see when you opened the door?", set()),
        ("What was the colour of it?", set()),
    ],
)
def test_a_follow_up_owes_what_it_asks_and_no_more(question: str, asked: set[Facet]) -> None:
    assert set(missing_in("It was green.", follow_up_of(question))) <= asked


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("uk", "На чому ви тоді зупинилися?"),
        ("uk", "По чому видно, що ґрунт вологий?"),
        ("en", "How can you tell the two seeds apart?"),
        ("de", "Was haben Sie daran bemerkt?"),
    ],
)
def test_words_within_other_phrases_ask_for_nothing(language: str, question: str) -> None:
    missing = missing_in("…" * 3 + " Grün. Зелене.", follow_up_of(question), language)

    assert Facet.REASON not in missing
    assert Facet.ACTION not in missing


def test_a_follow_up_that_asks_for_nothing_known_has_no_key_points() -> None:
    text = "What did the frost do to them?"

    assert key_points_of(QuestionType.PROJECT, text, "", EN, is_follow_up=True) == ()


@pytest.mark.parametrize(
    ("language", "of_a_team", "of_oneself", "of_nobody"),
    [
        (
            "en",
            "Our team planted the whole bed and we watered it.",
            "We planted the bed, and I watered it.",
            "The bed was planted in a day.",
        ),
        (
            "uk",
            "Ми з командою засадили всю грядку за день.",
            "Ми засадили грядку, а я її поливала.",
            "Грядку засаджено за день.",
        ),
        (
            "de",
            "Wir haben im Team das ganze Beet bepflanzt.",
            "Wir haben das Beet bepflanzt, und ich habe gegossen.",
            "Das Beet wurde an einem Tag bepflanzt.",
        ),
        (
            "es",
            "Nuestro equipo plantó todo el bancal en un día.",
            "Lo plantamos en equipo y yo lo regué.",
            "El bancal se plantó en un día.",
        ),
        (
            "fr",
            "Notre équipe a planté toute la planche en un jour.",
            "Nous avons planté, et j'ai arrosé.",
            "La planche fut plantée en un jour.",
        ),
        (
            "pl",
            "Nasz zespół obsadził całą grządkę w jeden dzień.",
            "Obsadziliśmy grządkę, a ja podlewałam.",
            "Grządka została obsadzona w jeden dzień.",
        ),
    ],
)
def test_only_who_tells_of_a_team_alone_is_asked_for_their_own_part(
    language: str, of_a_team: str, of_oneself: str, of_nobody: str
) -> None:
    story = AskedQuestion(1, QuestionType.BEHAVIORAL, "Tell me about a hard day.", None, None)

    assert Facet.ACTION in missing_in(of_a_team, story, language)
    assert Facet.ACTION not in missing_in(of_oneself, story, language)
    assert Facet.ACTION not in missing_in(of_nobody, story, language)


@pytest.mark.parametrize(
    ("answer", "facet"),
    [
        ("We turned the pots every day on the bench. Because they lean.", Facet.REASON),
        (
            "I sowed the beans into warm sand on the south bench. After that none rotted.",
            Facet.OUTCOME,
        ),
        ("I let the trays drain over night on a slatted bench. So no mould.", Facet.OUTCOME),
    ],
)
def test_a_short_sentence_counts_for_an_element(answer: str, facet: Facet) -> None:
    story = AskedQuestion(1, QuestionType.BEHAVIORAL, "Tell me about your seedlings.", None, None)

    assert facet not in missing_in(answer, story)


@pytest.mark.parametrize(
    ("answer", "facet"),
    [
        ("I have grown leeks in this valley since 2019, on clay.", Facet.REASON),
        ("I grew leeks in the second bed and onions in the first one, on clay.", Facet.STEPS),
        ("They asked me to grow leeks and to compare prices.", Facet.CHECK),
    ],
)
def test_a_word_in_another_sense_shows_nothing(answer: str, facet: Facet) -> None:
    brief = small_brief("- Grows vegetables under glass")
    question = AskedQuestion(1, QuestionType.TECHNICAL, "How do you grow leeks?", None, None)
    reading = read(brief, Plan((), ()), question, answer)

    assert reading is not None
    assert not reading.elements.found(facet)


def test_where_no_element_is_found_or_missed_the_level_has_its_own_reason() -> None:
    question = follow_up_of("What was the colour of it?")
    said = reason_of(graded("The pot was as grey as slate.", question), Dimension.COMPLETENESS)

    assert said in EN.feedback.relevance

"""Verdicts on constructed cases whose right answer is known."""

import random
from collections.abc import Sequence
from statistics import fmean

import pytest

from ai_interviewer.domain.change import Measurement, change, t_975
from ai_interviewer.domain.enums import Verdict


def scores(
    *points: float, prefix: str = "q", step: float = 2, topics: int | None = None
) -> list[Measurement]:
    """One score for each answer; answers beyond the first `topics` follow these up in turn."""
    return [
        Measurement(f"{prefix}{n}", (value,), step, f"{prefix}{n % (topics or len(points))}")
        for n, value in enumerate(points)
    ]


SIX = scores(4, 4, 6, 4, 6, 4)


@pytest.mark.parametrize(
    ("after", "verdict"),
    [
        ((6, 6, 8, 6, 8, 6), Verdict.IMPROVED),
        ((6, 6, 8, 6, 8, 4), Verdict.IMPROVED),
        ((2, 2, 4, 2, 4, 2), Verdict.DECLINED),
        ((4, 4, 6, 4, 6, 4), Verdict.UNCLEAR),
        ((6, 4, 6, 4, 6, 4), Verdict.UNCLEAR),
        ((6, 6, 8, 4, 6, 4), Verdict.UNCLEAR),
        ((8, 2, 8, 2, 8, 6), Verdict.UNCLEAR),
        ((10, 10, 10, 0, 2, 0), Verdict.UNCLEAR),
    ],
)
def test_the_same_six_questions_again(after, verdict):
    found = change(SIX, scores(*after))

    assert found is not None
    assert found.verdict is verdict
    assert found.is_paired
    assert found.low <= found.difference <= found.high
    assert found.difference == pytest.approx(fmean(after) - fmean((4, 4, 6, 4, 6, 4)))


def test_one_point_more_on_one_answer_is_no_improvement():
    found = change(SIX, scores(5, 4, 6, 4, 6, 4))

    assert found is not None
    assert found.verdict is Verdict.UNCLEAR


def test_different_questions_are_compared_as_groups_and_say_less():
    again, others = scores(6, 6, 8, 6, 8, 6), scores(6, 6, 8, 6, 8, 6, prefix="new")
    paired, grouped = change(SIX, again), change(SIX, others)

    assert paired is not None
    assert grouped is not None
    assert not grouped.is_paired
    assert grouped.high - grouped.low > paired.high - paired.low


def test_a_great_difference_shows_with_different_questions_too():
    found = change(scores(2, 4, 2, 2, 4, 2), scores(8, 8, 10, 8, 8, 10, prefix="new"))

    assert found is not None
    assert found.verdict is Verdict.IMPROVED


@pytest.mark.parametrize("count", [1, 2])
def test_two_answers_prove_nothing(count):
    found = change(scores(*[0] * count), scores(*[10] * count))

    assert found is not None
    assert found.verdict is Verdict.UNCLEAR


def test_three_answers_must_rise_by_more_than_a_level():
    one, two = change(scores(4, 4, 4), scores(6, 6, 6)), change(scores(4, 4, 4), scores(8, 8, 8))

    assert one is not None
    assert two is not None
    assert (one.verdict, two.verdict) == (Verdict.UNCLEAR, Verdict.IMPROVED)


def test_three_other_questions_must_rise_by_more_than_a_level_too():
    assert change(scores(4, 4, 4), scores(6, 6, 6, prefix="new")).verdict is Verdict.UNCLEAR


def test_two_questions_in_common_are_too_few_for_pairs():
    after = [*scores(6, 6), *scores(6, 6, 6, 6, prefix="new")]

    found = change(scores(4, 4, 4, 4, 4, 4), after)

    assert (found.is_paired, found.answers, found.verdict) == (False, 6, Verdict.IMPROVED)


def test_the_side_with_fewer_answers_says_how_much_is_known():
    found = change(scores(2, 4, 6), scores(*[8] * 12, prefix="new"))

    assert (found.answers, found.verdict) == (3, Verdict.UNCLEAR)


def test_five_answers_are_known_less_well_than_their_own_spread_says():
    assert change(scores(4, 4, 4, 4, 4), scores(4, 6, 6, 6, 8)).verdict is Verdict.UNCLEAR


def test_beyond_the_table_students_t_stays_on_the_safe_side():
    assert t_975(12) == t_975(13) == t_975(60) == 2.179


@pytest.mark.parametrize("prefix", ["q", "new"])
def test_follow_ups_do_not_count_as_independent_answers(prefix):
    before = (4, 4, 6, 4) * 3
    after = (8, 4, 8, 6) * 3

    sure = change(scores(*before), scores(*after, prefix=prefix))
    unsure = change(scores(*before, topics=4), scores(*after, prefix=prefix, topics=4))

    assert (unsure.before, unsure.after) == (sure.before, sure.after)
    assert sure.answers == unsure.answers == 12
    assert unsure.high - unsure.low > 1.5 * (sure.high - sure.low)
    assert (sure.verdict, unsure.verdict) == (Verdict.IMPROVED, Verdict.UNCLEAR)


@pytest.mark.parametrize("prefix", ["q", "new"])
def test_two_topics_prove_nothing_however_many_answers_there_are(prefix):
    before, after = [0] * 6, [10] * 6

    three = change(scores(*before, topics=3), scores(*after, prefix=prefix, topics=3))
    two = change(scores(*before, topics=2), scores(*after, prefix=prefix, topics=2))

    assert (three.verdict, two.verdict) == (Verdict.IMPROVED, Verdict.UNCLEAR)


def test_topics_of_one_side_do_not_stand_for_the_others():
    """The side with fewer topics says how much is known, whichever it is."""
    few, many = scores(*(4, 6, 4, 6) * 3, topics=2), scores(*[10] * 12, prefix="new")

    assert change(few, many).verdict is Verdict.UNCLEAR
    assert change(many, few).verdict is Verdict.UNCLEAR


def test_nothing_assessed_is_no_change():
    assert change([], SIX) is None
    assert change(SIX, []) is None


def test_graders_that_disagree_make_a_rise_unclear():
    agreed = [Measurement(f"q{n}", (6.0, 6.0, 6.0)) for n in range(6)]
    divided = [Measurement(f"q{n}", (2.0, 6.0, 10.0)) for n in range(6)]
    before = scores(4, 4, 4, 4, 4, 4)

    sure, unsure = change(before, agreed), change(before, divided)

    assert sure is not None
    assert unsure is not None
    assert sure.difference == pytest.approx(unsure.difference)
    assert (sure.verdict, unsure.verdict) == (Verdict.IMPROVED, Verdict.UNCLEAR)


def test_the_order_of_the_answers_does_not_matter():
    after = scores(6, 6, 8, 6, 8, 4)

    assert change(SIX, after) == change(SIX[::-1], after[::-1])
    others = scores(6, 6, 8, 6, 8, 4, prefix="new")
    assert change(SIX, others) == change(SIX[::-1], others[::-1])


def test_graders_that_disagreed_before_make_a_rise_of_the_same_questions_unclear():
    divided = [Measurement(f"q{n}", (2.0, 6.0, 10.0)) for n in range(6)]

    assert change(divided, scores(*[8] * 6)).verdict is Verdict.UNCLEAR
    assert change(scores(*[6] * 6), scores(*[8] * 6)).verdict is Verdict.IMPROVED


def test_graders_that_disagree_make_a_rise_with_other_questions_unclear():
    divided = [Measurement(f"new{n}", (2.0, 6.0, 10.0)) for n in range(6)]
    before = scores(*[4] * 6)

    assert change(before, divided).verdict is Verdict.UNCLEAR
    assert change(before, scores(*[6] * 6, prefix="new")).verdict is Verdict.IMPROVED


@pytest.mark.parametrize("prefix", ["q", "new"])
def test_the_order_of_the_gradings_does_not_matter(prefix):
    chance = random.Random(3)
    gradings = [tuple(2.0 * chance.choice((2, 3, 4)) for _ in range(3)) for _ in range(6)]
    after = [Measurement(f"{prefix}{n}", graded) for n, graded in enumerate(gradings)]
    turned = [Measurement(f"{prefix}{n}", graded[::-1]) for n, graded in enumerate(gradings)]

    assert change(SIX, after) == change(SIX, turned)
    assert change(after, SIX) == change(turned, SIX)


def test_a_question_that_was_asked_twice_is_read_alike_in_any_order():
    before = scores(4, 4, 6, 4)
    twice = [*scores(6, 6, 8, 6), *scores(2)]

    assert change(before, twice) == change(before, twice[::-1])


def test_a_decline_mirrors_an_improvement():
    after = scores(6, 6, 8, 6, 8, 4)
    up, down = change(SIX, after), change(after, SIX)

    assert up is not None
    assert down is not None
    assert (up.verdict, down.verdict) == (Verdict.IMPROVED, Verdict.DECLINED)
    assert up.low == pytest.approx(-down.high)


@pytest.mark.parametrize("is_same", [True, False])
def test_chance_alone_is_seldom_called_a_change(is_same):
    """Levels of one distribution on both sides: of a 95 % interval one in twenty may miss."""
    chance = random.Random(7)
    false = 0
    for _ in range(120):
        before = scores(*(2 * chance.choice((1, 2, 2, 3, 3, 4)) for _ in range(6)))
        after = scores(
            *(2 * chance.choice((1, 2, 2, 3, 3, 4)) for _ in range(6)),
            prefix="q" if is_same else "new",
        )
        found = change(before, after)
        assert found is not None
        false += found.verdict is not Verdict.UNCLEAR

    assert false <= 120 * 0.075


@pytest.mark.parametrize("prefix", ["q", "new"])
def test_chance_alone_is_seldom_called_a_change_with_follow_ups_either(prefix):
    """Four topics, each asked about three times; the answers on one are alike."""
    chance = random.Random(11)
    false = 0
    for _ in range(120):
        before, after = ([chance.choice((2, 4, 4, 6, 6, 8)) for _ in range(4)] for _ in range(2))
        found = change(scores(*before * 3, topics=4), scores(*after * 3, prefix=prefix, topics=4))
        false += found.verdict is not Verdict.UNCLEAR

    assert false <= 120 * 0.075


def _six(points: Sequence[float], margin: float) -> list[Measurement]:
    return [Measurement(f"q{i}", (p,), margin=margin) for i, p in enumerate(points)]


def test_a_difference_is_never_surer_than_the_interviewer_is():
    steady = ([4.0, 5.0, 6.0, 4.0, 5.0, 6.0], [6.0, 7.0, 8.0, 6.0, 7.0, 8.0])
    sure = change(_six(steady[0], 0.0), _six(steady[1], 0.0))
    unsure = change(_six(steady[0], 3.0), _six(steady[1], 3.0))
    assert sure is not None
    assert unsure is not None
    assert sure.verdict is Verdict.IMPROVED
    assert unsure.verdict is Verdict.UNCLEAR
    assert unsure.difference == sure.difference


def test_a_spread_that_is_wider_than_the_interviewers_error_holds_it_already():
    before, after = [0.0, 10.0, 2.0, 8.0, 5.0, 1.0], [10.0, 0.0, 9.0, 1.0, 6.0, 9.0]
    assert change(_six(before, 1.0), _six(after, 1.0)) == change(_six(before, 0), _six(after, 0))

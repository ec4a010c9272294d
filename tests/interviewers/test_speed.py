import pytest

from ai_interviewer.interviewers.speed import FEEDBACK, PATIENCE, Speed, blended, measured_speed


def test_a_speed_is_measured_from_the_first_words_on():
    speed = measured_speed(wait=4.0, seconds=14.0, characters=500)

    assert speed == Speed(wait_seconds=4.0, characters_per_second=50.0)
    assert speed.seconds_for(1000) == pytest.approx(24.0)


def test_a_reply_that_is_too_short_tells_no_speed():
    assert measured_speed(wait=4.0, seconds=5.0, characters=20) is None


def test_a_reply_that_comes_in_one_piece_is_as_slow_as_the_wait_for_it():
    speed = measured_speed(wait=9.0, seconds=9.0, characters=2000)

    assert speed.seconds_for(2000) == pytest.approx(9.0, abs=0.1)


def test_a_model_is_slow_when_a_whole_feedback_takes_longer_than_people_wait():
    rate = FEEDBACK / PATIENCE

    assert Speed(5.0, rate).is_slow
    assert not Speed(0.5, 2 * rate).is_slow


def test_half_of_what_is_remembered_is_the_latest_call():
    assert blended(None, Speed(2.0, 10.0)) == Speed(2.0, 10.0)
    assert blended(Speed(2.0, 10.0), Speed(4.0, 30.0)) == Speed(3.0, 20.0)

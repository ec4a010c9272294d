"""What the built-in interviewer's questions are looking for."""

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.domain.interview import Exchange, Turn
from ai_interviewer.domain.key_points import KeyPoint
from ai_interviewer.interviewers.base import QuestionResult
from ai_interviewer.interviewers.builtin.interviewer import BuiltinInterviewer
from ai_interviewer.interviewers.builtin.questions.key_points import key_points_of
from ai_interviewer.interviewers.builtin.wording import wording_for
from ai_interviewer.interviewers.streams import result_of
from tests.interviewers.worlds import BRIEF, PLAN

EN = wording_for("en")
LOOSE = "I moved the whole archive to the new store. We were glad about it."


def texts(points: tuple[KeyPoint, ...]) -> list[str]:
    return [point.text for point in points]


def test_what_the_question_asks_for_comes_first():
    question = "What could go wrong with “why it was done”, and how would you check the result?"

    points = key_points_of(QuestionType.TECHNICAL, question, "", EN)

    assert texts(points) == [
        "The steps in order: what comes first, and what next",
        "How you check that it works",
        "What can go wrong, and what you do about it",
        "Reasons for doing it that way",
    ]


def test_the_last_one_is_there_when_it_is_asked_for():
    asked = "Which options did you weigh, and what would you do differently?"

    assert "Looking back, what you would do differently" in texts(
        key_points_of(QuestionType.PROJECT, asked, "", EN)
    )
    assert "Looking back, what you would do differently" not in texts(
        key_points_of(QuestionType.PROJECT, "Tell me about it.", "", EN)
    )


def test_the_requirement_is_named_where_it_matters():
    named = key_points_of(QuestionType.TECHNICAL, "How?", "query plans and indexing", EN)
    unnamed = key_points_of(QuestionType.TECHNICAL, "How?", "", EN)

    assert "“query plans and indexing”" in named[0].why
    assert texts(named) == texts(unnamed)
    assert "{" not in "".join(point.why for point in (*named, *unnamed))


def test_a_follow_up_owes_only_what_it_asks_for():
    points = key_points_of(
        QuestionType.BEHAVIORAL,
        "You said “I moved it”. Why did you choose that?",
        "",
        EN,
        is_follow_up=True,
    )

    assert texts(points) == ["Why you did it that way"]


def test_other_languages_get_english_as_they_get_english_questions():
    assert wording_for("nl").key_points is EN.key_points


async def test_every_question_of_an_interview_arrives_with_its_key_points():
    history: tuple[Exchange, ...] = ()
    for number in range(1, 7):
        turn = Turn(brief=BRIEF, plan=PLAN, history=history, number=number)
        asked: QuestionResult = await result_of(BuiltinInterviewer().ask(turn))
        assert asked.question.follows_up or len(asked.question.key_points) >= 4
        history = (*history, Exchange(asked.question, LOOSE))
    assert any(exchange.question.follows_up for exchange in history)

import itertools
from typing import Any

import pytest

from ai_interviewer.domain.errors import FailureKind, InterviewerFailed
from ai_interviewer.interviewers.language_model.interviewer import LanguageModelInterviewer
from tests.fakes.fake_openai import FakeOpenAI
from tests.interviewers.worlds import PLAN, closing, outcome

POINT = {
    "question_numbers": [2],
    "topic": "Outcomes",
    "why": "Two answers stopped early.",
    "exercise": "Tell three projects aloud.",
}


def summary_reply(
    *points: dict[str, Any], text: str = "You begin with facts. The ends stay open."
) -> dict:
    return {"reply": {"text": text, "practise": list(points)}}


async def summarise(interviewer: LanguageModelInterviewer):
    return (await outcome(interviewer.summarise(closing())))[1]


async def test_a_summary_streams_and_says_what_to_practise(interviewer: LanguageModelInterviewer):
    texts, result = await outcome(interviewer.summarise(closing()))

    assert len(texts) > 5
    assert all(later.startswith(earlier) for earlier, later in itertools.pairwise(texts))
    assert texts[-1] == result.summary.text
    assert result.summary.practise[0].questions == (1, 2)
    assert not result.summary.is_trimmed


async def test_a_summary_rests_on_the_feedback_and_not_on_the_raw_answers(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    situation = closing()

    await outcome(interviewer.summarise(situation))

    prompt = fake.chats("interview_summary")[0]["body"]["messages"][1]["content"]
    for one in situation.assessed:
        assert one.exchange.question.text in prompt
        assert one.analysis.improvements[0].text in prompt
        assert one.exchange.answer not in prompt
    assert f"Gap on “{PLAN.requirements[0].phrase}”" in prompt
    assert "job_relevance 3, completeness 3" in prompt


async def test_points_that_name_no_question_of_the_interview_are_left_out(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.next(
        summary_reply(
            POINT | {"question_numbers": [9, 0]}, POINT | {"question_numbers": [3, 1, 7, 3]}
        )
    )

    result = await summarise(interviewer)

    assert [point.questions for point in result.summary.practise] == [(1, 3)]
    assert len(fake.chats()) == 1


async def test_when_no_point_names_a_question_the_reply_is_repaired(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.next(summary_reply(POINT | {"question_numbers": []}), summary_reply(POINT))

    result = await summarise(interviewer)

    assert result.summary.practise[0].questions == (2,)
    assert "question_numbers" in fake.chats()[1]["body"]["messages"][-1]["content"]


async def test_an_interview_with_nothing_to_improve_needs_no_practice(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.next(summary_reply())

    assert (await summarise(interviewer)).summary.practise == ()
    assert len(fake.chats()) == 1


async def test_links_in_a_summary_are_left_out(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    exercise = "Read https://evil.example/x and [this](https://evil.example) aloud."
    fake.next(
        summary_reply(
            POINT | {"exercise": exercise},
            text="See www.evil.example now.",
        )
    )

    result = await summarise(interviewer)

    assert result.summary.text == "See now."
    assert result.summary.practise[0].exercise == "Read and this aloud."


async def test_a_summary_without_words_is_unusable(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.next(summary_reply(text=""), summary_reply(text=" "))

    with pytest.raises(InterviewerFailed) as failed:
        await summarise(interviewer)

    assert failed.value.kind is FailureKind.UNUSABLE_OUTPUT


async def test_a_summary_says_what_it_cost_and_what_made_it(interviewer: LanguageModelInterviewer):
    spent = []

    _, result = await outcome(interviewer.summarise(closing()), note_spending=spent.append)

    (consumption,) = spent
    assert consumption.input_tokens > 500
    assert len(result.instrument.hash) == 64

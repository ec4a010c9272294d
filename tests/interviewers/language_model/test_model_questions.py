import itertools
from dataclasses import replace

import pytest

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.domain.errors import FailureKind, InterviewerFailed
from ai_interviewer.interviewers.language_model.interviewer import LanguageModelInterviewer
from ai_interviewer.interviewers.streams import result_of
from tests.fakes.fake_openai import FakeOpenAI
from tests.interviewers.language_model.question_replies import FRESH, question_reply
from tests.interviewers.worlds import BRIEF, PLAN, POSTING, exchange, outcome, turn


def prompt_sent(fake: FakeOpenAI, place: int = -1) -> str:
    return fake.chats("next_question")[place]["body"]["messages"][1]["content"]


async def test_a_question_streams_as_it_comes(interviewer: LanguageModelInterviewer):
    texts, asked = await outcome(interviewer.ask(turn()))

    assert len(texts) > 5
    assert all(later.startswith(earlier) for earlier, later in itertools.pairwise(texts))
    assert texts[-1] == asked.question.text
    assert asked.question.number == 1


async def test_a_question_names_the_requirement_and_the_evidence_of_the_next_topic(
    interviewer: LanguageModelInterviewer,
):
    _, asked = await outcome(interviewer.ask(turn(exchange(1, answer="no idea"))))

    assert asked.question.type is QuestionType.PROJECT
    assert asked.question.requirement == 1
    assert asked.question.evidence == PLAN.topics[1].evidence
    assert PLAN.requirements[1].phrase in asked.question.text


async def test_prompts_contain_all_earlier_questions_and_answers(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    history = [exchange(1), exchange(2, follows_up=1), exchange(3), exchange(4), exchange(5)]

    await outcome(interviewer.ask(turn(*history)))

    prompt = prompt_sent(fake)
    for earlier in history:
        assert earlier.question.text in prompt
        assert earlier.answer in prompt
    assert prompt.count("job_relevance 4, completeness 3, technical_correctness not assessed") == 3
    assert POSTING.description.strip() in prompt
    assert BRIEF.resume.strip() in prompt
    assert all(item.phrase in prompt for item in PLAN.requirements)


async def test_a_follow_up_keeps_the_topic_and_names_what_it_follows(
    interviewer: LanguageModelInterviewer,
):
    _, asked = await outcome(interviewer.ask(turn(exchange(1))))

    assert asked.question.follows_up == 1
    assert asked.question.type is PLAN.topics[0].type
    assert asked.question.requirement == PLAN.topics[0].requirement


async def test_after_two_follow_ups_only_the_next_topic_is_left(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    brief = replace(BRIEF, question_count=12)
    history = [exchange(1), exchange(2, follows_up=1), exchange(3, follows_up=2)]

    _, asked = await outcome(interviewer.ask(turn(*history, brief=brief)))

    schema = fake.chats()[0]["body"]["response_format"]["json_schema"]["schema"]
    assert schema["properties"]["decision"]["enum"] == ["MOVE_ON"]
    assert asked.question.follows_up is None
    assert asked.question.type is PLAN.topics[1].type


async def test_follow_ups_leave_room_for_every_type(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    brief = replace(BRIEF, question_count=3)

    await outcome(interviewer.ask(turn(exchange(1), brief=brief)))

    assert "Following up is not possible now" in prompt_sent(fake)


async def test_an_answer_that_says_nothing_is_not_followed_up(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    await outcome(interviewer.ask(turn(exchange(1, answer="I don't know."))))

    assert "Following up is not possible now" in prompt_sent(fake)


async def test_a_repeated_question_is_repaired_by_one_more_call(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    repeated = exchange(1).question.text.upper()
    fake.next(question_reply(repeated), question_reply())

    _, asked = await outcome(interviewer.ask(turn(exchange(1))))

    assert asked.question.text == FRESH
    assert "repeats a question" in fake.chats()[1]["body"]["messages"][-1]["content"]


async def test_a_question_that_is_repeated_twice_is_unusable(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.next(question_reply(exchange(1).question.text), question_reply(exchange(1).question.text))

    with pytest.raises(InterviewerFailed) as failed:
        await outcome(interviewer.ask(turn(exchange(1))))

    assert failed.value.kind is FailureKind.UNUSABLE_OUTPUT


async def test_questions_of_earlier_attempts_are_not_asked_again(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    brief = replace(BRIEF, asked_before=(FRESH,))
    fake.next(
        question_reply(), question_reply("How would you teach a colleague to read a query plan?")
    )

    _, asked = await outcome(interviewer.ask(turn(brief=brief)))

    assert FRESH in prompt_sent(fake)
    assert asked.question.text.startswith("How would you teach")


async def test_a_follow_up_on_words_nobody_said_is_repaired(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    invented = question_reply(decision="FOLLOW_UP", quoted="we deleted the production database")
    fake.next(invented, question_reply(decision="FOLLOW_UP", quoted="We did 11 things"))

    _, asked = await outcome(interviewer.ask(turn(exchange(1))))

    assert asked.question.follows_up == 1
    assert len(fake.chats()) == 2


async def test_links_in_a_question_are_left_out(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.next(
        question_reply("See [this](https://evil.example/x) or http://evil.example?q=1 — why?")
    )

    _, asked = await outcome(interviewer.ask(turn()))

    assert asked.question.text == "See this or — why?"


async def test_the_prompt_names_the_language_of_the_interview(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    brief = replace(BRIEF, posting=replace(POSTING, language="uk"))

    await outcome(interviewer.ask(turn(brief=brief)))

    assert "Language of the interview: uk" in prompt_sent(fake)


async def test_a_whole_interview_has_no_repetition_and_every_type(
    interviewer: LanguageModelInterviewer,
):
    plan = (await result_of(interviewer.plan(BRIEF))).plan
    history = []
    for number in range(1, 7):
        _, asked = await outcome(interviewer.ask(turn(*history, plan=plan)))
        assert asked.question.number == number
        history.append(replace(exchange(number), question=asked.question))

    questions = [past.question for past in history]
    assert len({asked.text for asked in questions}) == 6
    assert {asked.type for asked in questions} == set(QuestionType)
    assert any(asked.follows_up for asked in questions)

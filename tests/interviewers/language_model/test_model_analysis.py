import re
from typing import Any

import pytest

from ai_interviewer.domain.enums import Dimension
from ai_interviewer.domain.errors import FailureKind, InterviewerFailed
from ai_interviewer.interviewers.language_model.interviewer import LanguageModelInterviewer
from ai_interviewer.interviewers.language_model.replies.analysis import NOT_NAMED
from tests.fakes.fake_openai import FakeOpenAI
from tests.interviewers.language_model.analysis_replies import QUOTE, analysis_reply
from tests.interviewers.worlds import ANSWER, PLAN, exchange, grading, outcome


async def analyse(interviewer: LanguageModelInterviewer, answer: str = ANSWER):
    return (await outcome(interviewer.analyse(grading(answer))))[1]


async def test_every_dimension_is_scored_once_in_rubric_order(
    interviewer: LanguageModelInterviewer,
):
    analysis = (await analyse(interviewer)).analysis

    assert [score.dimension for score in analysis.scores] == list(Dimension)
    assert all(score.level in range(6) for score in analysis.scores)
    assert analysis.dropped_claims == 0


async def test_every_quote_is_located_in_the_answer(interviewer: LanguageModelInterviewer):
    analysis = (await analyse(interviewer)).analysis

    claims = [*analysis.scores, *analysis.strengths, *analysis.improvements]
    quotes = [quote for claim in claims for quote in claim.quotes]
    assert len(quotes) >= 6
    assert all(ANSWER[quote.start : quote.end] == quote.text for quote in quotes)


async def test_a_claim_whose_quote_is_not_in_the_answer_is_dropped_and_counted(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    invented = {"quotes": ["I rewrote it in Rust"], "text": "You like Rust."}
    real = {"quotes": ["I rewrote it in Rust", QUOTE.upper()], "text": "You build safely."}
    fake.next(analysis_reply(strengths=[invented, real], improvements=[invented]))

    analysis = (await analyse(interviewer)).analysis

    assert [claim.text for claim in analysis.strengths] == ["You build safely."]
    assert [quote.text for quote in analysis.strengths[0].quotes] == [QUOTE]
    assert analysis.improvements == ()
    assert analysis.dropped_claims == 2


async def test_scores_without_a_located_quote_are_repaired_by_one_more_call(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.next("foreign_quotes")

    analysis = (await analyse(interviewer)).analysis

    assert len(fake.chats()) == 2
    assert all(score.quotes and not score.is_estimate for score in analysis.scores)


async def test_scores_that_stay_without_proof_are_marked_as_estimates(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.next({"fault": "foreign_quotes", "times": 2})

    analysis = (await analyse(interviewer)).analysis

    assert all(score.is_estimate and score.quotes == () for score in analysis.scores)
    assert analysis.dropped_claims == 3, "a strength, an improvement and a check of the résumé"


async def test_a_repair_that_fails_keeps_what_the_first_reply_was_worth(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.next("foreign_quotes", "server_error")

    analysis = (await analyse(interviewer)).analysis

    assert all(score.is_estimate for score in analysis.scores)


async def test_the_highest_level_with_something_missing_becomes_the_next_lower(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.next(analysis_reply(level=5, missing=("the outcome",)))

    analysis = (await analyse(interviewer)).analysis

    assert {score.level for score in analysis.scores} == {4}
    assert analysis.scores[0].missing == ("the outcome",)


async def test_the_highest_level_with_nothing_missing_stands(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.next(analysis_reply(level=5, missing=()))

    analysis = (await analyse(interviewer)).analysis

    assert {score.level for score in analysis.scores} == {5}


async def test_a_lower_level_that_names_nothing_missing_is_repaired_by_one_more_call(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.next(
        analysis_reply(level=4, missing=()), analysis_reply(level=4, missing=("the roll-back",))
    )

    analysis = (await analyse(interviewer)).analysis

    assert {score.missing for score in analysis.scores} == {("the roll-back",)}
    problem = fake.chats()[1]["body"]["messages"][-1]["content"]
    assert "missing of job_relevance, completeness" in problem


async def test_a_lower_level_that_still_names_nothing_is_kept_and_marked(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.next(analysis_reply(level=4, missing=()), analysis_reply(level=4, missing=()))

    analysis = (await analyse(interviewer)).analysis

    assert {score.level for score in analysis.scores} == {4}
    assert {score.missing for score in analysis.scores} == {(NOT_NAMED,)}
    assert len(fake.chats()) == 2


@pytest.mark.parametrize("level", [-1, 6, 10, 3.5, "great", None])
async def test_a_level_off_the_scale_is_unusable(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI, level: Any
):
    fake.next(analysis_reply(level=level), analysis_reply(level=level))

    with pytest.raises(InterviewerFailed) as failed:
        await analyse(interviewer)

    assert failed.value.kind is FailureKind.UNUSABLE_OUTPUT


async def test_a_gap_names_a_requirement_of_the_posting_or_is_left_out(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    gaps = [{"requirement_number": 2, "text": "Retries."}, {"requirement_number": 4, "text": "?"}]
    fake.next(analysis_reply(gaps=gaps))

    analysis = (await analyse(interviewer)).analysis

    assert [gap.requirement for gap in analysis.gaps] == [PLAN.requirements[1].phrase]


async def test_invented_links_are_stripped_from_recommendations(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    recommendation = {
        "topic": "Locking, see www.example.org",
        "why": "It matters ([why](https://example.org/a)).",
        "exercise": "Read https://example.org/b and rebuild an index.",
    }
    fake.next(analysis_reply(recommendations=[recommendation]))

    found = (await analyse(interviewer)).analysis.recommendations[0]

    assert found.topic == "Locking, see"
    assert found.why == "It matters (why)."
    assert found.exercise == "Read and rebuild an index."


async def test_while_it_streams_only_rationales_are_shown(interviewer: LanguageModelInterviewer):
    texts, analysed = await outcome(interviewer.analyse(grading()))

    assert len(texts) > 10
    assert texts[-1] == "\n\n".join(score.rationale for score in analysed.analysis.scores)
    assert not any(re.search(r"\d|quotes|level|EXPLAIN", text) for text in texts)


@pytest.mark.parametrize(
    "answer", ["", "   ", "fine", "I don't know", "Why did the query for one merchant become slow"]
)
async def test_an_answer_with_nothing_to_assess_costs_no_call(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI, answer: str
):
    spent = []

    _, result = await outcome(interviewer.analyse(grading(answer)), note_spending=spent.append)

    assert fake.requests == []
    assert spent == []
    assert [score.level for score in result.analysis.scores] == [0, 0, None, 0]
    assert all(score.rationale for score in result.analysis.scores)


async def test_the_reason_for_the_lowest_level_is_in_the_interviews_language(
    interviewer: LanguageModelInterviewer,
):
    _, result = await outcome(interviewer.analyse(grading("", language="uk-UA")))

    assert result.analysis.scores[0].rationale == "Відповідь порожня."


async def test_an_analysis_sees_the_thread_but_no_other_answer_and_no_earlier_level(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    history = (exchange(1), exchange(2), exchange(3, follows_up=2))
    asked = exchange(4, follows_up=3, answer=ANSWER)
    whole = grading(history=history)
    whole = type(whole)(whole.brief, whole.plan, history, asked.question, asked.answer)

    await outcome(interviewer.analyse(whole))

    prompt = fake.chats()[0]["body"]["messages"][1]["content"]
    assert history[1].answer in prompt
    assert history[2].answer in prompt
    assert history[0].answer not in prompt
    assert "job_relevance 4" not in prompt


async def test_an_analysis_says_what_it_cost_and_what_made_it(
    interviewer: LanguageModelInterviewer,
):
    spent = []

    _, result = await outcome(interviewer.analyse(grading()), note_spending=spent.append)

    (consumption,) = spent
    assert consumption.model == "gpt-5.6-luna"
    assert consumption.input_tokens > 500
    assert consumption.output_tokens > 50
    assert consumption.cost_usd is None, "nobody knows the prices of a local server"
    assert re.fullmatch(r"[0-9a-f]{64}", result.instrument.hash)
    assert result.instrument.rubric_version
    assert result.instrument.prompt_version

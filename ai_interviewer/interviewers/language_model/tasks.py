"""Each kind of work of a language model: a prompt, and rules for the reply."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

from ai_interviewer.domain.interview import (
    Analysis,
    AskedQuestion,
    Brief,
    Closing,
    Grading,
    Plan,
    Summary,
    Turn,
)
from ai_interviewer.interviewers.base import (
    AnalysisResult,
    Instrument,
    OpeningResult,
    PlanResult,
    QuestionResult,
    SummaryResult,
)
from ai_interviewer.interviewers.language_model.conversation import (
    Accepted,
)
from ai_interviewer.interviewers.language_model.prompts.prompts import (
    Prompt,
    analysis_prompt,
    opening_prompt,
    plan_prompt,
    question_prompt,
    summary_prompt,
)
from ai_interviewer.interviewers.language_model.prompts.short_prompts import (
    details_prompt,
    short_analysis_prompt,
    short_question_prompt,
    short_summary_prompt,
)
from ai_interviewer.interviewers.language_model.replies.analysis import (
    checked_analysis,
    rationales_so_far,
)
from ai_interviewer.interviewers.language_model.replies.opening import Opening, checked_opening
from ai_interviewer.interviewers.language_model.replies.plan import checked_plan
from ai_interviewer.interviewers.language_model.replies.question import (
    checked_question,
    question_so_far,
)
from ai_interviewer.interviewers.language_model.replies.short import (
    checked_details,
    checked_short_analysis,
    checked_short_question,
    why_so_far,
)
from ai_interviewer.interviewers.language_model.replies.summary import (
    checked_short_summary,
    checked_summary,
    summary_so_far,
)
from ai_interviewer.interviewers.language_model.schemas import (
    AnalysisReply,
    OpeningReply,
    PlanReply,
    QuestionReply,
    Reply,
    SummaryReply,
)
from ai_interviewer.interviewers.language_model.short_schemas import (
    DetailsReply,
    ShortAnalysisReply,
    ShortQuestionReply,
)
from ai_interviewer.interviewers.language_model.shortening import (
    shorter_brief,
    shorter_closing,
    shorter_grading,
    shorter_turn,
)

S = TypeVar("S")
R = TypeVar("R", bound=Reply)
V = TypeVar("V")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Task(Generic[S, R, V, T]):
    """One kind of work: its prompt, and what becomes of the reply.

    `accept` checks against the full subject, even if the prompt held a shortened one: quotes from
    the short texts are in the long ones too. `words_so_far` are shown of an unfinished reply.
    """

    name: str
    prompt: Callable[[S], Prompt[R]]
    accept: Callable[[R, S], V]
    shorten: Callable[[S], S]
    result: Callable[[Accepted[V], Instrument], T]
    words_so_far: Callable[[dict[str, Any]], str] | None = None


PLAN: Task[Brief, PlanReply, Plan, PlanResult] = Task(
    name="plan",
    prompt=plan_prompt,
    accept=checked_plan,
    shorten=shorter_brief,
    result=lambda accepted, instrument: PlanResult(accepted.value, instrument),
)
BEGIN: Task[Brief, OpeningReply, Opening, OpeningResult] = Task(
    name="begin",
    prompt=opening_prompt,
    accept=checked_opening,
    shorten=shorter_brief,
    result=lambda accepted, instrument: OpeningResult(
        PlanResult(accepted.value.plan, instrument),
        QuestionResult(accepted.value.question, instrument, accepted.is_trimmed)
        if accepted.value.question
        else None,
    ),
    words_so_far=question_so_far,
)
ASK: Task[Turn, QuestionReply, AskedQuestion, QuestionResult] = Task(
    name="ask",
    prompt=question_prompt,
    accept=checked_question,
    shorten=shorter_turn,
    result=lambda accepted, instrument: QuestionResult(
        accepted.value, instrument, accepted.is_trimmed
    ),
    words_so_far=question_so_far,
)
ANALYSE: Task[Grading, AnalysisReply, Analysis, AnalysisResult] = Task(
    name="analyse",
    prompt=analysis_prompt,
    accept=checked_analysis,
    shorten=shorter_grading,
    result=lambda accepted, instrument: AnalysisResult(
        replace(accepted.value, is_trimmed=accepted.is_trimmed), instrument
    ),
    words_so_far=rationales_so_far,
)
SUMMARISE: Task[Closing, SummaryReply, Summary, SummaryResult] = Task(
    name="summarise",
    prompt=summary_prompt,
    accept=checked_summary,
    shorten=shorter_closing,
    result=lambda accepted, instrument: SummaryResult(
        replace(accepted.value, is_trimmed=accepted.is_trimmed), instrument
    ),
    words_so_far=summary_so_far,
)

SHORT_ASK: Task[Turn, ShortQuestionReply, AskedQuestion, QuestionResult] = Task(
    name="short/ask",
    prompt=short_question_prompt,
    accept=checked_short_question,
    shorten=shorter_turn,
    result=ASK.result,
    words_so_far=question_so_far,
)
SHORT_ANALYSE: Task[Grading, ShortAnalysisReply, Analysis, AnalysisResult] = Task(
    name="short/analyse",
    prompt=short_analysis_prompt,
    accept=checked_short_analysis,
    shorten=shorter_grading,
    result=ANALYSE.result,
    words_so_far=why_so_far,
)
SHORT_SUMMARISE: Task[Closing, SummaryReply, Summary, SummaryResult] = Task(
    name="short/summarise",
    prompt=short_summary_prompt,
    accept=checked_short_summary,
    shorten=shorter_closing,
    result=SUMMARISE.result,
    words_so_far=summary_so_far,
)


def details_of(short: Analysis) -> Task[Grading, DetailsReply, Analysis, AnalysisResult]:
    """The task to complete this short analysis."""
    return Task(
        name="short/details",
        prompt=details_prompt,
        accept=lambda reply, grading: checked_details(reply, grading, short),
        shorten=shorter_grading,
        result=ANALYSE.result,
    )

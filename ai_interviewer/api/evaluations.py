"""Lists of answers, graded in the background without an interview."""

from collections.abc import AsyncIterator
from typing import Annotated, Any, Literal
from uuid import UUID

from fastapi import APIRouter
from fastapi.responses import StreamingResponse
from pydantic import Field, TypeAdapter, model_validator

from ai_interviewer.api.contract.bodies import Body
from ai_interviewer.api.contract.callers import Reader, Writer
from ai_interviewer.api.contract.errors import RESPONSES
from ai_interviewer.api.contract.links import created
from ai_interviewer.api.contract.lists import Page, PageNumber, PerPage, page_of
from ai_interviewer.api.contract.texts import Text
from ai_interviewer.api.job_postings import Posting
from ai_interviewer.domain import interview, limits
from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.domain.interviewers import BUILTIN
from ai_interviewer.domain.key_points import MOST_KEY_POINTS
from ai_interviewer.services.programs import evaluation_results, evaluations, keys
from ai_interviewer.services.programs.evaluation_results import EvaluationResult
from ai_interviewer.services.programs.evaluations import AnswerToGrade, EvaluationRecord

router = APIRouter(prefix="/evaluations", tags=["evaluations"])

_JSON_LINES = "application/x-ndjson"
_result = TypeAdapter(EvaluationResult)
_LINES: dict[int | str, dict[str, Any]] = {
    **RESPONSES,
    200: {
        "description": "A line of JSON for each answer that was graded or has failed.",
        "content": {_JSON_LINES: {"schema": {"type": "string"}}},
    },
}
KeyPointText = Annotated[Text, Field(min_length=1, max_length=limits.CORRECTION_CHARACTERS)]


class EvaluationAnswer(Body):
    """An answer, and what it answers. Either `posting` or `job_posting_id` says for which job."""

    id: Annotated[
        Text | None,
        Field(
            min_length=1,
            max_length=limits.EVALUATION_NAME_CHARACTERS,
            description="A name of yours, which its result then has.",
        ),
    ] = None
    question: Annotated[Text, Field(min_length=1, max_length=limits.ANSWER_CHARACTERS)]
    question_type: QuestionType
    answer: Annotated[Text, Field(min_length=1, max_length=limits.ANSWER_CHARACTERS)]
    posting: Posting | None = None
    job_posting_id: UUID | None = None
    resume: Annotated[
        Text,
        Field(max_length=limits.RESUME_CHARACTERS, description="Without it, there is none."),
    ] = ""
    key_points: Annotated[
        list[KeyPointText],
        Field(max_length=MOST_KEY_POINTS, description="What a good answer says."),
    ] = []  # noqa: RUF012 - pydantic copies it

    @model_validator(mode="after")
    def _names_one_posting(self) -> "EvaluationAnswer":
        if (self.posting is None) == (self.job_posting_id is None):
            raise ValueError("needs either posting or job_posting_id")
        return self

    def to_grade(self) -> AnswerToGrade:
        """The answer, checked. Raises ValidationFailed."""
        return AnswerToGrade(
            question=self.question,
            question_type=self.question_type,
            answer=self.answer,
            posting=self._posting(),
            resume=self.resume,
            key_points=tuple(self.key_points),
            name=self.id,
        )

    def _posting(self) -> interview.Posting | UUID:
        if self.posting is None:
            assert self.job_posting_id is not None  # noqa: S101 - the request was checked
            return self.job_posting_id
        draft = self.posting.draft()
        return interview.Posting(
            role_title=draft.role_title,
            company=draft.company,
            level=draft.level,
            tech_stack=draft.tech_stack,
            description=draft.description,
            language=draft.language,
        )


class EvaluationRequest(Body):
    answers: Annotated[
        list[EvaluationAnswer], Field(min_length=1, max_length=limits.EVALUATION_ANSWERS)
    ]
    interviewer: Literal["BUILTIN", "LANGUAGE_MODEL"] = "BUILTIN"
    provider: Annotated[
        Text | None, Field(max_length=50, description="Of a language model, such as `openai`.")
    ] = None
    model: Annotated[
        Text | None, Field(max_length=100, description="By default the one chosen in the settings.")
    ] = None


@router.post(
    "",
    status_code=202,
    responses=created(
        "evaluation_id",
        *("get_evaluation", "get_evaluation_results", "delete_evaluation"),
        status=202,
    ),
)
async def create_evaluation(body: EvaluationRequest, caller: Writer) -> EvaluationRecord:
    """Have answers graded in the background, one after the other, when nobody's interview waits.

    Each counts as AI work; beyond the limit of a minute, the rest waits. The host has to allow
    this with `ALLOW_EVALUATIONS`.
    """
    answers = [answer.to_grade() for answer in body.answers]
    name = BUILTIN
    if body.interviewer == "LANGUAGE_MODEL":
        name = await keys.language_model(user_id=caller.user_id, provider=body.provider)
    return await evaluations.begin(
        user_id=caller.user_id, answers=answers, interviewer=name, model=body.model or ""
    )


@router.get("")
async def list_evaluations(
    caller: Reader, page: PageNumber = 1, per_page: PerPage = 20
) -> Page[EvaluationRecord]:
    """Your evaluations, the newest first."""
    found, total = await evaluations.page(user_id=caller.user_id, number=page, most=per_page)
    return page_of(found, total=total, page=page, per_page=per_page)


@router.get("/{evaluation_id}")
async def get_evaluation(evaluation_id: UUID, caller: Reader) -> EvaluationRecord:
    """How far an evaluation is."""
    return await evaluations.load(user_id=caller.user_id, evaluation_id=evaluation_id)


@router.get("/{evaluation_id}/results", response_class=StreamingResponse, responses=_LINES)
async def get_evaluation_results(evaluation_id: UUID, caller: Reader) -> StreamingResponse:
    """The results so far, in the order of the answers, as JSON lines.

    A line has the answer's `id` and `number`, `instrument`, `levels` from 0 to 5, `key_points`
    with the words that say them, `input_tokens`, `output_tokens`, `cost_usd`, and `error`, which
    is null unless the answer could not be graded.
    """
    await evaluations.load(user_id=caller.user_id, evaluation_id=evaluation_id)
    found = evaluation_results.results(user_id=caller.user_id, evaluation_id=evaluation_id)
    return StreamingResponse(_lines(found), media_type=_JSON_LINES)


@router.delete("/{evaluation_id}", status_code=204)
async def delete_evaluation(evaluation_id: UUID, caller: Writer) -> None:
    """Stop an evaluation and delete it with its results."""
    await evaluations.remove(user_id=caller.user_id, evaluation_id=evaluation_id)


async def _lines(results: AsyncIterator[EvaluationResult]) -> AsyncIterator[bytes]:
    async for result in results:
        yield _result.dump_json(result) + b"\n"

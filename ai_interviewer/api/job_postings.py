"""Your job postings."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter
from pydantic import Field, model_validator

from ai_interviewer.api.contract.bodies import Body, without
from ai_interviewer.api.contract.callers import Reader, Writer
from ai_interviewer.api.contract.links import created
from ai_interviewer.api.contract.lists import Page, PageNumber, PerPage, page_of
from ai_interviewer.api.contract.texts import Text
from ai_interviewer.domain import limits
from ai_interviewer.domain.enums import ExperienceLevel
from ai_interviewer.domain.material import PostingDraft, checked_posting
from ai_interviewer.services.material import job_postings
from ai_interviewer.services.programs import material
from ai_interviewer.services.programs.material import PostingRecord

router = APIRouter(prefix="/job-postings", tags=["job postings"])

Title = Annotated[Text, Field(min_length=1, max_length=limits.TITLE_CHARACTERS)]
Technology = Annotated[
    Text,
    Field(
        min_length=1,
        max_length=limits.TECHNOLOGY_CHARACTERS,
        pattern="^[^,]*$",
        description="Without a comma.",
    ),
]


class Posting(Body):
    """A posting. What else an answer has of one (`id`, `interview_count`, `created_at`,
    `updated_at`) may be sent back; it changes nothing."""

    role_title: Title
    company: Annotated[Text | None, Field(max_length=limits.TITLE_CHARACTERS)] = None
    experience_level: ExperienceLevel = ExperienceLevel.MID
    tech_stack: Annotated[list[Technology], Field(max_length=limits.TECHNOLOGIES)] = []  # noqa: RUF012 - pydantic copies it
    description: Annotated[Text, Field(min_length=1, max_length=limits.POSTING_CHARACTERS)]
    language: Annotated[
        Text,
        Field(max_length=35, description="Of the interviews: a BCP 47 code, such as `en` or `uk`."),
    ] = "en"

    @model_validator(mode="before")
    @classmethod
    def _may_be_sent_back(cls, body: Any) -> Any:
        return without(body, "id", "interview_count", "created_at", "updated_at")

    def draft(self) -> PostingDraft:
        """The posting, checked. Raises ValidationFailed."""
        return checked_posting(
            role_title=self.role_title,
            company=self.company or "",
            level=self.experience_level.value,
            tech_stack=",".join(self.tech_stack),
            description=self.description,
            language=self.language,
        )


@router.get("")
async def list_postings(
    caller: Reader, page: PageNumber = 1, per_page: PerPage = 20
) -> Page[PostingRecord]:
    """Your postings, the last changed first."""
    found, total = await material.postings(user_id=caller.user_id, number=page, most=per_page)
    return page_of(found, total=total, page=page, per_page=per_page)


@router.post(
    "",
    status_code=201,
    responses=created(
        "job_posting_id",
        *("get_posting", "change_posting", "delete_posting"),
        in_body_of="create_session",
    ),
)
async def create_posting(body: Posting, caller: Writer) -> PostingRecord:
    """Save a new posting."""
    job_id = await job_postings.create(user_id=caller.user_id, draft=body.draft())
    return await material.posting(user_id=caller.user_id, job_id=job_id)


@router.get("/{job_posting_id}")
async def get_posting(job_posting_id: UUID, caller: Reader) -> PostingRecord:
    """One posting."""
    return await material.posting(user_id=caller.user_id, job_id=job_posting_id)


@router.put("/{job_posting_id}")
async def change_posting(job_posting_id: UUID, body: Posting, caller: Writer) -> PostingRecord:
    """Change a posting. Interviews keep the one that they began with."""
    await job_postings.update(user_id=caller.user_id, job_id=job_posting_id, draft=body.draft())
    return await material.posting(user_id=caller.user_id, job_id=job_posting_id)


@router.delete("/{job_posting_id}", status_code=204)
async def delete_posting(job_posting_id: UUID, caller: Writer) -> None:
    """Delete a posting. Its interviews stay."""
    await job_postings.remove(user_id=caller.user_id, job_id=job_posting_id)

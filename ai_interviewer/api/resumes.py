"""Your résumé."""

from typing import Annotated, Any

from fastapi import APIRouter, File, UploadFile
from pydantic import BaseModel, Field, model_validator

from ai_interviewer.api.contract.bodies import Body, without
from ai_interviewer.api.contract.callers import Reader, Writer
from ai_interviewer.api.contract.texts import Text
from ai_interviewer.domain import limits
from ai_interviewer.services import rate_limits
from ai_interviewer.services.material import resumes
from ai_interviewer.services.material.documents import reading
from ai_interviewer.services.programs import material
from ai_interviewer.services.programs.material import ResumeRecord

router = APIRouter(prefix="/resumes/me", tags=["resumes"])


class ResumeText(Body):
    """A résumé. `updated_at`, which an answer has, may be sent back; it changes nothing."""

    text: Annotated[Text, Field(min_length=1, max_length=limits.RESUME_CHARACTERS)]

    @model_validator(mode="before")
    @classmethod
    def _may_be_sent_back(cls, body: Any) -> Any:
        return without(body, "updated_at")


class ReadFile(BaseModel):
    """What was read from a file. Check it, and save it with PUT."""

    text: str
    hidden_passages: list[str]
    """What the file holds and people don't see. It is left out of the text."""
    is_scan: bool
    """Whether the text was recognised in pictures, and may have mistakes."""


@router.get("")
async def get_resume(caller: Reader) -> ResumeRecord:
    """The saved résumé."""
    return await material.resume(user_id=caller.user_id)


@router.put("")
async def save_resume(body: ResumeText, caller: Writer) -> ResumeRecord:
    """Save the résumé, in place of the one before. Interviews keep the one that they began with."""
    await resumes.save(user_id=caller.user_id, text=body.text)
    return await material.resume(user_id=caller.user_id)


@router.delete("", status_code=204)
async def delete_resume(caller: Writer) -> None:
    """Delete the résumé. Deleting none is fine."""
    await resumes.remove(user_id=caller.user_id)


@router.post("/upload")
async def upload_resume(file: Annotated[UploadFile, File()], caller: Writer) -> ReadFile:
    """Read a PDF, DOCX or text file. The file isn't kept; its text waits to be checked and saved,
    here or on the page."""
    # One byte more than the limit shows that the file is too large.
    content = await file.read(limits.UPLOAD_BYTES + 1)
    await rate_limits.allow_upload(user_id=caller.user_id)
    resume = await reading.read_resume_file(filename=file.filename or "", content=content)
    await resumes.keep_upload(user_id=caller.user_id, resume=resume)
    return ReadFile(text=resume.text, hidden_passages=list(resume.hidden), is_scan=resume.is_scan)

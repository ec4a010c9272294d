"""The one résumé of an account."""

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy import delete, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.domain.documents.uploads import Notice, ReadResume
from ai_interviewer.domain.material import checked_resume
from ai_interviewer.models import Resume
from ai_interviewer.models.base import new_id, now
from ai_interviewer.outages import patient
from ai_interviewer.services._records.access import account
from ai_interviewer.texts import Plural, t
from ai_interviewer.views.material import NoticeView, ResumeView
from ai_interviewer.views.moments import moment

_NO_UPLOAD: Mapping[str, object] = {
    "uploaded_text": None,
    "uploaded_hidden": [],
    "uploaded_is_scan": False,
    "uploaded_notices": [],
}


async def load(*, user_id: UUID) -> ResumeView:
    """The stored résumé and an upload that waits for checking; empty texts where there is none."""
    async with transaction() as db:
        user = await account(db, user_id=user_id)
        row = await db.scalar(select(Resume).where(col(Resume.user_id) == user_id))
    if row is None:
        return ResumeView()
    uploaded = _unsaved(row)
    return ResumeView(
        text=row.text or "",
        uploaded=uploaded,
        hidden=list(row.uploaded_hidden) if uploaded else [],
        is_scan=row.uploaded_is_scan and bool(uploaded),
        notices=[_notice_view(Notice.of(one)) for one in row.uploaded_notices if uploaded],
        updated=moment(row.updated_at if row.text else None, user.time_zone),
    )


@patient
async def save(*, user_id: UUID, text: str) -> None:
    """Keep the text exactly as given. Raises ValidationFailed when it cannot be kept."""
    kept = {"text": checked_resume(text), **_NO_UPLOAD, "updated_at": now()}
    await _upsert(user_id, kept)


@patient
async def save_draft(*, user_id: UUID, text: str) -> None:
    """Keep a half-written text for checking; the saved résumé and what was found in a file stay."""
    await _upsert(user_id, {"uploaded_text": checked_resume(text)})


async def keep_upload(*, user_id: UUID, resume: ReadResume) -> None:
    """Keep what was read from a file for checking; the saved résumé stays as it is."""
    found = {
        "uploaded_hidden": list(resume.hidden),
        "uploaded_is_scan": resume.is_scan,
        "uploaded_notices": [notice.stored() for notice in resume.notices],
    }
    await _upsert(user_id, {"uploaded_text": checked_resume(resume.text), **found})


async def discard_draft(*, user_id: UUID) -> None:
    """Throw away the text that was not saved; the saved résumé stays as it is."""
    mine = col(Resume.user_id) == user_id
    async with transaction() as db:
        await db.execute(delete(Resume).where(mine, col(Resume.text).is_(None)))
        await db.execute(update(Resume).where(mine).values(_NO_UPLOAD))


async def remove(*, user_id: UUID) -> None:
    """Delete the résumé. Interviews keep their own snapshots."""
    async with transaction() as db:
        await db.execute(delete(Resume).where(col(Resume.user_id) == user_id))


def _unsaved(row: Resume) -> str:
    """A kept text that says the same as the saved one is no draft."""
    return "" if row.uploaded_text is None or row.uploaded_text == row.text else row.uploaded_text


def _notice_view(notice: Notice) -> NoticeView:
    wording = _wordings()[notice.key]
    text = wording.format(count=notice.count) if isinstance(wording, Plural) else wording
    return NoticeView(text=text, quotes=list(notice.quotes))


def _wordings() -> dict[str, str | Plural]:
    return {
        "not_words": t.resume.notice_not_words,
        "placeholders": t.resume.notice_placeholders,
        "fields_unread": t.resume.notice_fields_unread,
        "part_unread": t.resume.notice_part_unread,
        "pages_without_text": t.resume.notice_pages_without_text,
        "encoding_guessed": t.resume.notice_encoding_guessed,
    }


async def _upsert(user_id: UUID, kept: Mapping[str, object]) -> None:
    made = {"id": new_id(), "user_id": user_id, "created_at": now(), "updated_at": now()}
    first = {**made, **_NO_UPLOAD}
    statement = insert(Resume).values({**first, **kept})
    async with transaction() as db:
        await db.execute(statement.on_conflict_do_update(index_elements=["user_id"], set_=kept))

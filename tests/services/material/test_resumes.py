"""The one résumé of an account, kept exactly as saved."""

import asyncio

import pytest
from sqlalchemy import func, select

from ai_interviewer.database import transaction
from ai_interviewer.domain.documents.uploads import NOTICES, Notice, ReadResume
from ai_interviewer.domain.errors import ValidationFailed
from ai_interviewer.models import Resume
from ai_interviewer.services import interviews
from ai_interviewer.services.material import resumes
from tests.factories import RESUME, a_user, an_interview

ODD_TEXTS = {
    "line ends": "Zeile 1\r\nZeile 2\rZeile 3\n\n\n",
    "outer space": " \t Résumé \u00a0 ",
    "decomposed": "Re\u0301sume\u0301",
    "composed": "R\u00e9sum\u00e9",
    "invisible": "zero\u200bwidth \u2060joiner \ufeffmark",
    "right to left": "קורות חיים \u202eRTL\u202c",
    "beyond the BMP": "👩🏽\u200d💻 𝒢𝓇𝒶𝓅𝒽 🇺🇦",
    "controls": "bell\x07 escape\x1b[31m delete\x7f",
    "markup": "<script>alert('1')</script> %s {most} \\n 'quoted' \"twice\"",
    "Ukrainian": "Їжак, ґанок, п\u02bcять, м'яч",
}


async def test_a_resume_is_kept_exactly_as_saved(db):
    user = await a_user()
    kept = {}

    for kind, text in ODD_TEXTS.items():
        await resumes.save(user_id=user, text=text)
        kept[kind] = (await resumes.load(user_id=user)).text

    assert kept == ODD_TEXTS


async def test_an_account_without_a_resume_shows_empty_texts(db):
    shown = await resumes.load(user_id=await a_user())

    assert (shown.text, shown.uploaded, shown.updated.label) == ("", "", "")


async def test_saving_again_replaces_the_text(db):
    user = await a_user()
    await resumes.save(user_id=user, text="First version")

    await resumes.save(user_id=user, text="Second version")

    assert (await resumes.load(user_id=user)).text == "Second version"


async def test_two_tabs_saving_at_once_leave_one_resume(live_db):
    user = await a_user()

    await asyncio.gather(*(resumes.save(user_id=user, text=f"Tab {tab}") for tab in range(6)))

    async with transaction() as session:
        assert await session.scalar(select(func.count()).select_from(Resume)) == 1


@pytest.mark.parametrize("text", ["", "  \n", "a\x00b", "a\ud800b", "x" * 50_001])
async def test_a_refused_text_leaves_the_saved_one_alone(db, text):
    user = await a_user()
    await resumes.save(user_id=user, text=RESUME)

    with pytest.raises(ValidationFailed):
        await resumes.save(user_id=user, text=text)
    with pytest.raises(ValidationFailed):
        await resumes.save_draft(user_id=user, text=text)

    shown = await resumes.load(user_id=user)
    assert (shown.text, shown.uploaded) == (RESUME, "")


async def test_an_upload_waits_beside_the_saved_text(db):
    user = await a_user()
    await resumes.save(user_id=user, text="Saved")
    saved = await resumes.load(user_id=user)

    await resumes.save_draft(user_id=user, text="Uploaded")

    shown = await resumes.load(user_id=user)
    assert (shown.text, shown.uploaded, shown.updated) == ("Saved", "Uploaded", saved.updated)


async def test_an_upload_alone_is_no_resume_yet(db):
    user = await a_user()

    await resumes.save_draft(user_id=user, text="Uploaded")

    shown = await resumes.load(user_id=user)
    assert (shown.text, shown.uploaded, shown.updated.label) == ("", "Uploaded", "")


FOUND = ReadResume(
    "Uploaded",
    hidden=("unseen", "unheard"),
    is_scan=True,
    notices=(Notice("fields_unread", count=2), Notice("placeholders", quotes=("Your name",))),
)


async def test_what_a_file_hides_waits_with_its_text(db):
    user = await a_user()

    await resumes.keep_upload(user_id=user, resume=FOUND)
    await resumes.save_draft(user_id=user, text="Uploaded and changed")

    shown = await resumes.load(user_id=user)
    assert (shown.uploaded, shown.hidden) == ("Uploaded and changed", ["unseen", "unheard"])
    assert shown.is_scan
    assert [(one.text.split(".")[0], one.quotes) for one in shown.notices] == [
        ("2 filled-in fields weren't read", []),
        (
            "These prompts from the template were still in the file, so we left them out",
            ["Your name"],
        ),
    ]


@pytest.mark.parametrize("end", ["save", "forget", "remove", "another"])
async def test_what_a_file_hides_is_forgotten_with_it(db, end):
    user = await a_user()
    await resumes.save(user_id=user, text="Saved")
    await resumes.keep_upload(user_id=user, resume=FOUND)

    match end:
        case "save":
            await resumes.save(user_id=user, text="Checked")
        case "forget":
            await resumes.discard_draft(user_id=user)
        case "remove":
            await resumes.remove(user_id=user)
        case "another":
            await resumes.keep_upload(user_id=user, resume=ReadResume("Another file"))
    await resumes.save_draft(user_id=user, text="Typed later")

    shown = await resumes.load(user_id=user)
    assert (shown.uploaded, shown.hidden, shown.is_scan) == ("Typed later", [], False)
    assert shown.notices == []


@pytest.mark.parametrize("key", NOTICES)
async def test_every_notice_has_its_sentence(db, key):
    user = await a_user()

    await resumes.keep_upload(user_id=user, resume=ReadResume("Text", notices=(Notice(key, 2),)))

    (shown,) = (await resumes.load(user_id=user)).notices
    assert shown.text.endswith((".", ":"))
    assert "{" not in shown.text


async def test_saving_settles_an_upload(db):
    user = await a_user()
    await resumes.save_draft(user_id=user, text="Uploaded")

    await resumes.save(user_id=user, text="Checked")

    shown = await resumes.load(user_id=user)
    assert (shown.text, shown.uploaded) == ("Checked", "")


async def test_a_forgotten_upload_leaves_the_saved_text(db):
    user = await a_user()
    await resumes.save(user_id=user, text="Saved")
    await resumes.save_draft(user_id=user, text="Uploaded")

    await resumes.discard_draft(user_id=user)

    shown = await resumes.load(user_id=user)
    assert (shown.text, shown.uploaded) == ("Saved", "")


async def test_a_forgotten_upload_that_was_all_there_was_leaves_nothing(db):
    user = await a_user()
    await resumes.save_draft(user_id=user, text="Uploaded")

    await resumes.discard_draft(user_id=user)
    await resumes.discard_draft(user_id=user)

    assert (await resumes.load(user_id=user)).uploaded == ""


async def test_a_draft_that_says_the_same_as_the_saved_text_is_no_draft(db):
    user = await a_user()
    await resumes.save(user_id=user, text="Saved")

    await resumes.save_draft(user_id=user, text="Saved")

    assert (await resumes.load(user_id=user)).uploaded == ""


async def test_deleting_takes_the_upload_along(db):
    user = await a_user()
    await resumes.save(user_id=user, text="Saved")
    await resumes.save_draft(user_id=user, text="Uploaded")

    await resumes.remove(user_id=user)
    await resumes.remove(user_id=user)

    shown = await resumes.load(user_id=user)
    assert (shown.text, shown.uploaded) == ("", "")


async def test_an_interview_keeps_the_resume_it_began_with(db):
    user = await a_user()
    session = await an_interview(user)

    await resumes.save(user_id=user, text="A new career")

    assert (await interviews.sources(user_id=user, session_id=session)).resume == RESUME

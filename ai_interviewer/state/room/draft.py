"""The draft of the answer that is being typed."""

from dataclasses import dataclass

import reflex as rx

from ai_interviewer.domain.errors import NotFound, ValidationFailed
from ai_interviewer.services.interviews import answers
from ai_interviewer.state.ids import parsed_id, whole_number
from ai_interviewer.state.interview import InterviewState
from ai_interviewer.state.sign_in import current_user_id
from ai_interviewer.texts import t


@dataclass(frozen=True)
class DraftAcknowledgement:
    """The last draft that was heard, by the number that its page gave it.

    `revision` is that of the draft on the server. When `is_newer_elsewhere`, that draft came from
    another page after the one that was sent was typed. It stays, and `newer` is its text.
    """

    number: int = 0
    revision: int = 0
    is_stored: bool = False
    is_newer_elsewhere: bool = False
    newer: str = ""


class DraftState(rx.State):
    """Small, because it is sent again with every pause in typing."""

    acknowledged: DraftAcknowledgement = DraftAcknowledgement()
    note: str = ""

    @rx.event
    async def save(
        self, question_id: str, text: str, number: int, seen_revision: int, is_late: bool = False
    ):
        """Save what somebody is typing. It must not change the text box's initial text.

        `number` is the page's own. The acknowledgement repeats it, so that the page knows which of
        its texts the server has.
        """
        user_id = await current_user_id(self)
        page = await self.get_state(InterviewState)
        sent, seen = whole_number(number), whole_number(seen_revision)
        try:
            saved = await answers.save_draft(
                user_id=user_id,
                question_id=parsed_id(question_id),
                text=str(text),
                seen_revision=seen,
                is_late=is_late is True,
            )
        except (ValidationFailed, NotFound) as error:
            self.acknowledged = DraftAcknowledgement(sent, seen)
            page.answer_alert = error.message
            return
        self.acknowledged = DraftAcknowledgement(
            sent, saved.revision, saved.is_stored, saved.newer != "", saved.newer
        )
        if saved.is_stored:
            page._allow_answer(str(text))
            is_new = not saved.was_elsewhere
            self.note = t.interview.draft_saved if is_new else t.interview.draft_elsewhere
        elif not saved.newer:
            # The question was answered, or the interview finished, in another tab.
            await page._show(user_id, page._session_id())

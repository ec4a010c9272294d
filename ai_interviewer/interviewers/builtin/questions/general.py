"""Questions about conduct that any job can ask, where a posting's few requirements are used up."""

import random

from ai_interviewer.domain.enums import ExperienceLevel, QuestionType
from ai_interviewer.domain.interview import AskedQuestion, PlannedTopic, Turn, questions_of
from ai_interviewer.interviewers.builtin.questions.experience import is_beginner, is_first_job
from ai_interviewer.interviewers.builtin.questions.from_bank import general_from_bank, usual_level
from ai_interviewer.interviewers.builtin.questions.key_points import key_points_of
from ai_interviewer.interviewers.builtin.questions.templates import topic_of, was_asked
from ai_interviewer.interviewers.builtin.wording import wording_for
from ai_interviewer.interviewers.builtin.wording.general import Competence

_JUNIOR, _MID, _SENIOR, _LEAD = ExperienceLevel
_FOR = {
    Competence.PRESSURE: (_JUNIOR, _MID, _SENIOR),
    Competence.DIFFERENCE: (_JUNIOR, _MID, _SENIOR),
    Competence.LEARNING: (_JUNIOR, _MID, _SENIOR),
    Competence.ALONE: (_JUNIOR,),
    Competence.HELPING: (_JUNIOR, _MID),
    Competence.OWNERSHIP: (_JUNIOR, _MID),
    Competence.CHANGE: (_JUNIOR, _MID, _SENIOR),
    Competence.FEEDBACK: (_JUNIOR, _MID, _SENIOR, _LEAD),
    Competence.CUSTOMERS: (_MID, _SENIOR, _LEAD),
    Competence.CARE: (_MID, _SENIOR, _LEAD),
    Competence.MISTAKE: (_MID, _SENIOR, _LEAD),
    Competence.CONFLICT: (_MID, _SENIOR, _LEAD),
    Competence.INFLUENCE: (_SENIOR, _LEAD),
    Competence.UNCERTAINTY: (_SENIOR, _LEAD),
    Competence.DEVELOPING: (_SENIOR, _LEAD),
    Competence.UNPOPULAR: (_LEAD,),
}
"""The levels that each competence is asked about at."""


def general_question(turn: Turn) -> AskedQuestion | None:
    """A question about conduct in any job, if the next topic's requirement comes up again.

    In a first job, nobody has a story yet of what it asks for.
    """
    topic = topic_of(turn)
    is_open = _comes_again(topic, turn) or is_first_job(turn.brief.posting)
    if topic.type is not QuestionType.BEHAVIORAL or not is_open:
        return None
    return general_from_bank(turn, topic) or _from_wording(turn, topic)


def _comes_again(topic: PlannedTopic, turn: Turn) -> bool:
    asked = [one.requirement for one in (*questions_of(turn.history), *turn.passed)]
    planned = [one.requirement for one in turn.plan.topics[: turn.main_question_count]]
    return topic.requirement in (*asked, *planned)


def _from_wording(turn: Turn, topic: PlannedTopic) -> AskedQuestion | None:
    wording, level = wording_for(turn.brief.posting.language), usual_level(turn.brief)
    fitting = [
        competence
        for competence, levels in _FOR.items()
        if level in levels and not (competence is Competence.MISTAKE and is_beginner(turn.brief))
    ]
    random.Random(f"{turn.brief.seed} general").shuffle(fitting)  # noqa: S311 - variety, not secrecy
    text = next(
        (text for one in fitting if not was_asked(text := wording.general[one], turn)), None
    )
    if text is None:
        return None
    return AskedQuestion(
        number=turn.number,
        type=topic.type,
        text=text,
        requirement=topic.requirement,
        evidence=None,
        key_points=key_points_of(topic.type, text, "", wording),
    )

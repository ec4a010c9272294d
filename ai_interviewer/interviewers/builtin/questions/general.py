"""Questions about conduct that any job can ask, where a posting's few requirements are used up."""

import random
from collections.abc import Sequence

from ai_interviewer.domain.enums import ExperienceLevel, QuestionType
from ai_interviewer.domain.interview import (
    AskedQuestion,
    PlannedTopic,
    Turn,
    questions_of,
)
from ai_interviewer.interviewers.builtin.questions.experience import is_beginner, is_first_job
from ai_interviewer.interviewers.builtin.questions.from_bank import general_from_bank, usual_level
from ai_interviewer.interviewers.builtin.questions.key_points import key_points_of
from ai_interviewer.interviewers.builtin.questions.requirements import stands_for_nothing
from ai_interviewer.interviewers.builtin.questions.suits import (
    is_bare,
    is_hollow,
    is_tool,
    is_trait,
)
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
    """A question that any job can ask, if nothing more can be asked about the next requirement.

    Conduct, where the requirement comes again. What one would do and what one has made, where it
    is a trait of character, the job is a first one, or the posting says nothing at all.
    """
    topic = topic_of(turn)
    phrase = turn.plan.phrase_of(topic.requirement)
    is_first, is_again = is_first_job(turn.brief.posting), _comes_again(topic, turn)
    is_empty = stands_for_nothing(phrase, turn.brief.posting)
    if topic.type is QuestionType.BEHAVIORAL:
        is_open = is_again or is_first or is_empty or is_tool(phrase)
        is_open |= is_hollow(phrase, turn.brief.posting)
        return (general_from_bank(turn, topic) or _about_conduct(turn, topic)) if is_open else None
    is_technical = topic.type is QuestionType.TECHNICAL
    is_unknown = is_first and (is_again or is_technical)
    is_unknown |= is_technical and is_bare(phrase, turn.brief.posting)
    is_unknown |= is_hollow(phrase, turn.brief.posting)
    if not is_unknown and not is_empty and not is_trait(phrase):
        return None
    wording = wording_for(turn.brief.posting.language)
    is_project = topic.type is QuestionType.PROJECT
    return _first_new(wording.own_work if is_project else wording.situations, turn, topic)


def _comes_again(topic: PlannedTopic, turn: Turn) -> bool:
    asked = [one.requirement for one in (*questions_of(turn.history), *turn.passed)]
    planned = [one.requirement for one in turn.plan.topics[: turn.main_question_count]]
    return topic.requirement in (*asked, *planned)


def _about_conduct(turn: Turn, topic: PlannedTopic) -> AskedQuestion | None:
    wording, level = wording_for(turn.brief.posting.language), usual_level(turn.brief)
    fitting = [
        wording.general[competence]
        for competence, levels in _FOR.items()
        if level in levels and not (competence is Competence.MISTAKE and is_beginner(turn.brief))
    ]
    return _first_new(fitting, turn, topic)


def _first_new(texts: Sequence[str], turn: Turn, topic: PlannedTopic) -> AskedQuestion | None:
    in_turn = list(texts)
    random.Random(f"{turn.brief.seed} general").shuffle(in_turn)  # noqa: S311 - variety, not secrecy
    text = next((text for text in in_turn if not was_asked(text, turn)), None)
    if text is None:
        return None
    return AskedQuestion(
        number=turn.number,
        type=topic.type,
        text=text,
        requirement=topic.requirement,
        evidence=None,
        key_points=key_points_of(topic.type, text, "", wording_for(turn.brief.posting.language)),
    )

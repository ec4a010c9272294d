import pytest

from ai_interviewer.domain.enums import ExperienceLevel, QuestionType
from ai_interviewer.domain.interview import (
    Exchange,
    Plan,
    PlannedTopic,
    Posting,
    Requirement,
    Turn,
)
from ai_interviewer.interviewers.builtin import BuiltinInterviewer
from ai_interviewer.interviewers.builtin.bank.fields import suits_role
from ai_interviewer.interviewers.builtin.bank.library import library
from ai_interviewer.interviewers.builtin.bank.search import search
from ai_interviewer.interviewers.builtin.questions.difficulty import difficulty_of
from ai_interviewer.interviewers.builtin.questions.plan import plan_for
from ai_interviewer.interviewers.builtin.questions.requirements import requirements_of
from ai_interviewer.interviewers.builtin.questions.suits import suitability
from ai_interviewer.interviewers.builtin.questions.templates import main_question
from ai_interviewer.interviewers.streams import result_of
from tests.interviewers.builtin.samples import PAIRS, sample_brief, small_brief

PAIR_IDS = [pair["id"] for pair in PAIRS]


@pytest.mark.parametrize("pair", PAIR_IDS)
def test_every_requirement_stands_verbatim_in_the_posting(pair: str) -> None:
    brief = sample_brief(pair)
    requirements = plan_for(brief).requirements
    assert len(requirements) >= 8
    assert all(r.phrase in brief.posting.description for r in requirements)


@pytest.mark.parametrize("pair", PAIR_IDS)
def test_all_evidence_is_a_verbatim_line_of_the_resume(pair: str) -> None:
    brief = sample_brief(pair, questions=12)
    evidence = [topic.evidence for topic in plan_for(brief).topics if topic.evidence]
    assert len(evidence) >= 4
    assert all(any(line in raw for raw in brief.resume.splitlines()) for line in evidence)


@pytest.mark.parametrize("pair", PAIR_IDS)
@pytest.mark.parametrize("count", [3, 6, 12])
def test_a_plan_mixes_all_types_and_has_a_topic_for_each_question(pair: str, count: int) -> None:
    plan = plan_for(sample_brief(pair, questions=count))
    assert len(plan.topics) >= count
    assert {topic.type for topic in plan.topics} == set(QuestionType)


def test_benefits_pay_and_hiring_are_no_requirements() -> None:
    brief = small_brief(
        "## About Crumb\n\n- We love bread and people\n\n## Requirements\n\n"
        "- Experience with sourdough at scale\n\n## What we offer\n\n- Free rolls every morning\n\n"
        "## How we hire\n\n- A short call with the owner"
    )
    assert requirements_of(brief.posting) == (Requirement("Experience with sourdough at scale"),)


def test_what_is_required_comes_before_what_is_merely_welcome() -> None:
    brief = small_brief(
        "**Nice to have**\n- Pastry lamination skills\n\n**You should have**\n- Steady oven control"
    )
    phrases = [r.phrase for r in requirements_of(brief.posting)]
    assert phrases == ["Steady oven control", "Pastry lamination skills"]


def test_a_posting_of_plain_prose_still_gives_requirements() -> None:
    brief = small_brief("You bake rolls at night. You keep the oven clean and the starter alive.")
    assert all(r.phrase in brief.posting.description for r in requirements_of(brief.posting))


@pytest.mark.parametrize("text", ["", "   ", "x", "#\n##\n- \n**"])
async def test_even_an_empty_posting_and_resume_can_be_planned(text: str) -> None:
    plan = (await result_of(BuiltinInterviewer().plan(small_brief(text, text, questions=12)))).plan
    assert plan.requirements
    assert len(plan.topics) == 12


@pytest.mark.parametrize(
    "trait",
    [
        "Attention to detail",
        "Teamfähigkeit",
        "Rigueur",
        "Puntualidad",
        "Пунктуальність",
        "À l'écoute, rigoureuse dans ses notes et capable de dire non au médecin quand il faut",
    ],
)
def test_a_trait_is_only_asked_about_as_conduct(trait: str) -> None:
    conduct = suitability(QuestionType.BEHAVIORAL, trait)
    for kind in (QuestionType.TECHNICAL, QuestionType.PROJECT):
        assert suitability(kind, trait) < conduct - 1
    assert suitability(QuestionType.TECHNICAL, "Wheel alignment") == 0


def test_a_kindergarten_gets_no_questions_about_lessons_and_a_school_no_tricycle() -> None:
    entries = {entry.question.id: entry for entry in library("en").entries}
    for role, fitting, other in (
        ("Kindergarten Teacher", "teaching-one-tricycle", "teaching-lesson-again"),
        ("Secondary School Teacher", "teaching-lesson-again", "teaching-one-tricycle"),
        ("Electrician", "trades-tripping-once-a-week", "trades-pulls-left-braking"),
        ("Cook", "hospitality-retail-leftover-soup", "hospitality-retail-hotel-full"),
    ):
        posting = Posting(role, "", ExperienceLevel.MID, (), "", "en")
        one = search(posting, ("patience",), library("en"))
        assert suits_role(entries[fitting].question, entries[fitting].file, one), role
        assert not suits_role(entries[other].question, entries[other].file, one), role


def test_a_skipped_question_makes_the_next_one_no_easier() -> None:
    brief = small_brief("Requirements\n- Bake rolls")
    plan = Plan((Requirement("Bake rolls"),), (PlannedTopic(QuestionType.PROJECT, 0, None),))
    first = main_question(Turn(brief, plan, (), 1))
    usual = difficulty_of(Turn(brief, plan, (), 1))
    assert difficulty_of(Turn(brief, plan, (Exchange(first, ""),), 2)) is usual
    assert difficulty_of(Turn(brief, plan, (Exchange(first, "I don't know"),), 2)) < usual


def test_known_requirements_are_reused() -> None:
    known = (Requirement("oven"), Requirement("starter"))
    brief = small_brief("Keep the oven hot and the starter alive.")
    with_known = type(brief)(brief.posting, "", 3, 0, known)
    assert plan_for(with_known).requirements == known


def test_the_same_seed_plans_the_same_and_another_seed_something_else() -> None:
    first, again = (plan_for(sample_brief("grad-backend", seed=4)) for _ in range(2))
    others = [plan_for(sample_brief("grad-backend", seed=seed)) for seed in range(5, 9)]
    assert first == again
    assert any(other.topics != first.topics for other in others)

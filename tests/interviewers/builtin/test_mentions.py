"""Where a résumé names what a requirement asks for, and that nobody hears what it doesn't name."""

from dataclasses import replace
from pathlib import Path

import pytest

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.domain.interview import PlannedTopic, Turn
from ai_interviewer.interviewers.builtin.markers import ALL
from ai_interviewer.interviewers.builtin.questions.evidence import best_evidence, mention_of
from ai_interviewer.interviewers.builtin.questions.plan import plan_for
from ai_interviewer.interviewers.builtin.questions.templates import main_question
from ai_interviewer.interviewers.language_model import prompts
from ai_interviewer.texts import en
from tests.interviewers.builtin.samples import small_brief

RESUME = """Odette Farrow-Lund
Dental hygienist | Kendal | odette.example.org/cv
+44 1539 000 111

Since 2020 Dental hygienist, Brook Street Practice
- Ran the recall list for 2,100 patients and halved the missed visits
- HR contact for two trainees
- Covered PR for the open day
GDC no. 112233
Diploma in Dental Hygiene, Leeds
QA lead, infection audits
"""


def mention(phrase: str, resume: str = RESUME, language: str = "en") -> str | None:
    return mention_of(phrase, resume, (), ALL[language])


@pytest.mark.parametrize(
    ("phrase", "line"),
    [
        ("Registered with the GDC", "GDC no. 112233"),
        ("Diploma in dental hygiene or therapy", "Diploma in Dental Hygiene, Leeds"),
        ("Some HR duties in a small team", "HR contact for two trainees"),
        ("Basic QA of our own work", "QA lead, infection audits"),
    ],
)
def test_a_title_a_diploma_and_two_capital_letters_are_a_mention(phrase: str, line: str) -> None:
    assert mention(phrase) == line


@pytest.mark.parametrize(
    ("language", "phrase", "line"),
    [
        ("de", "monatliche Lohnsteueranmeldungen", "LStA, Bilanzen kleiner GmbHs"),
        ("en", "Know-your-customer checks", "KYC and sanctions lists, daily"),
        ("en", "Good with a CMS", "Content management system of the town library"),
        ("uk", "викладання географії у 8 класі", "вчителька географії, вища категорія"),
        ("pl", "doświadczenie w spawaniu metodą TIG", "Spawacz, uprawnienia TIG"),
    ],
)
def test_what_is_shortened_in_one_of_two_texts_is_the_same(
    language: str, phrase: str, line: str
) -> None:
    assert mention(phrase, f"Kim Doe\n{line}\nAngeln, Schach", language) == line


def test_words_that_are_only_shouted_are_no_names() -> None:
    assert mention("We need YOU or OTHERS", "Kim Doe\nOR theatre nurse, St Bride") is None


@pytest.mark.parametrize(
    "head",
    [
        "Welder | Hull | t.me/nothing_here",
        "Welder, Hull, +44 1482 000 000",
        "Welder · Hull · clean licence",
        "Ana Ruiz    Welder    Hull",
    ],
)
def test_the_head_of_a_resume_is_no_evidence(head: str) -> None:
    resume = f"{head}\n\nPlayed in a brass band\n"
    assert mention("Experienced welder", resume) is None
    assert best_evidence("Experienced welder", resume, (), ALL["en"], frozenset()) is None


def test_a_line_may_be_a_mention_of_several_requirements() -> None:
    brief = small_brief(
        "Requirements:\n- Recall lists and missed visits\n- Registered with the GDC\n", RESUME
    )
    plan = plan_for(brief)
    lines = {
        requirement.phrase: main_question(
            Turn(
                brief=brief,
                plan=replace(
                    plan, topics=(PlannedTopic(QuestionType.TECHNICAL, index, evidence=None),)
                ),
                history=(),
                number=1,
            )
        ).evidence
        for index, requirement in enumerate(plan.requirements)
    }
    recall = "Ran the recall list for 2,100 patients and halved the missed visits"
    assert lines["Recall lists and missed visits"] == recall


def test_a_mention_is_shown_beside_a_question_and_not_asked_about() -> None:
    brief = small_brief("Requirements:\n- Dental hygiene with anxious children\n", RESUME)
    plan = replace(plan_for(brief), topics=(PlannedTopic(QuestionType.TECHNICAL, 0, None),))
    question = main_question(Turn(brief=brief, plan=plan, history=(), number=1))
    assert question.evidence
    assert question.evidence not in question.text


_LACKS = ("doesn't mention", "does not mention", "doesn't say", "not in your", "leaves out")


def test_no_text_of_the_pages_says_that_a_resume_lacks_something() -> None:
    texts = [
        str(value)
        for area in en.__all__
        for key, value in vars(getattr(en, area)).items()
        if not key.startswith("_")
    ]
    about = [text for text in texts if "résumé" in text]
    assert about
    assert not [text for text in about if "résumé" in text and _says_lack(text)]


def _says_lack(text: str) -> bool:
    return any(f"résumé {words}" in text or f"résumé says, or {words}" in text for words in _LACKS)


def test_language_models_are_told_never_to_say_that_a_resume_lacks_something() -> None:
    folder = Path(prompts.__file__).parent
    for name in ("interviewer.md", "short/interviewer.md"):
        assert "does not mention" in (folder / name).read_text(encoding="utf-8")
    assert "does\n  not show it" not in (folder / "ask.md").read_text(encoding="utf-8")

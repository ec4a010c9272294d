"""What people paste and upload: checked, refused with a reason, otherwise kept exactly as given."""

import pytest

from ai_interviewer.domain import limits
from ai_interviewer.domain.enums import ExperienceLevel
from ai_interviewer.domain.errors import ValidationFailed
from ai_interviewer.domain.material import (
    checked_answer,
    checked_draft,
    checked_language,
    checked_posting,
    checked_resume,
)

BLANKS = ["", " ", "\n\r\n\t", "\u00a0\u2003"]
RESUME = "Résumé · Їжак 🙂\r\n\tne\u0308u  "


def posting(**changes: str) -> dict[str, str]:
    return {
        "role_title": "Data engineer",
        "company": "",
        "level": "MID",
        "tech_stack": "",
        "description": "Build pipelines.",
        "language": "en",
        **changes,
    }


def refusal_of(**changes: str) -> str:
    with pytest.raises(ValidationFailed) as error:
        checked_posting(**posting(**changes))
    return error.value.key


@pytest.mark.parametrize("check", [checked_resume, checked_answer, checked_draft])
def test_a_text_comes_back_exactly_as_it_was(check) -> None:
    assert check(RESUME) == RESUME


@pytest.mark.parametrize("blank", BLANKS)
def test_white_space_is_neither_a_resume_nor_an_answer_but_may_be_a_draft(blank: str) -> None:
    with pytest.raises(ValidationFailed, match="resume_empty"):
        checked_resume(blank)
    with pytest.raises(ValidationFailed, match="answer_empty"):
        checked_answer(blank)
    assert checked_draft(blank) == blank


@pytest.mark.parametrize("answer", ["I don't know", "0", "?", "\u200b", "👍"])
def test_anything_visible_or_not_quite_blank_may_be_submitted(answer: str) -> None:
    assert checked_answer(answer) == answer


@pytest.mark.parametrize(
    ("check", "most", "key"),
    [
        (checked_resume, limits.RESUME_CHARACTERS, "resume_too_long"),
        (checked_answer, limits.ANSWER_CHARACTERS, "answer_too_long"),
        (checked_draft, limits.ANSWER_CHARACTERS, "answer_too_long"),
    ],
)
def test_the_greatest_length_counts_characters_and_is_named(check, most: int, key: str) -> None:
    assert check("🙂" * most)
    with pytest.raises(ValidationFailed, match=key) as error:
        check("x" * (most + 1))
    assert f"{most:,} characters" in error.value.message


@pytest.mark.parametrize("unstorable", ["a\x00b", "a\ud800b", "\udc00", "a\udfff"])
@pytest.mark.parametrize("check", [checked_resume, checked_answer, checked_draft])
def test_what_no_database_can_store_is_refused(check, unstorable: str) -> None:
    with pytest.raises(ValidationFailed, match="text_has_nul"):
        check(unstorable)


def test_a_posting_is_checked_and_trimmed_where_white_space_means_nothing() -> None:
    draft = checked_posting(
        **posting(
            role_title="  Data engineer ",
            company=" Ґрунт & Co ",
            level="LEAD",
            tech_stack=" C++ , Python,, python , C++,",
            description="  Indented\r\n",
            language="PT_br",
        )
    )

    assert (draft.role_title, draft.company) == ("Data engineer", "Ґрунт & Co")
    assert draft.level is ExperienceLevel.LEAD
    assert draft.tech_stack == ("C++", "Python", "python")
    assert (draft.description, draft.language) == ("  Indented\r\n", "pt-BR")


@pytest.mark.parametrize("blank", BLANKS)
def test_a_posting_needs_a_title_and_a_description_and_no_company(blank: str) -> None:
    assert refusal_of(role_title=blank) == "posting_title_empty"
    assert refusal_of(description=blank) == "posting_description_empty"
    assert checked_posting(**posting(company=blank)).company == ""


def test_the_limits_of_a_posting_are_exact() -> None:
    title, text = "x" * limits.TITLE_CHARACTERS, "x" * limits.POSTING_CHARACTERS
    stack = ",".join(f"{n:060}" for n in range(limits.TECHNOLOGIES))

    assert checked_posting(
        **posting(role_title=title, company=title, description=text, tech_stack=stack)
    )
    assert refusal_of(role_title=title + "x") == "posting_title_too_long"
    assert refusal_of(company=title + "x") == "posting_title_too_long"
    assert refusal_of(description=text + "x") == "posting_too_long"
    assert refusal_of(tech_stack=stack + ",one more") == "posting_technologies_too_many"
    assert refusal_of(tech_stack="x" * 61) == "posting_technologies_too_many"


@pytest.mark.parametrize("field", ["role_title", "company", "tech_stack", "description"])
@pytest.mark.parametrize("unstorable", ["a\x00b", "a\ud800b"])
def test_no_field_of_a_posting_holds_what_cannot_be_stored(field: str, unstorable: str) -> None:
    assert refusal_of(**{field: unstorable}) == "text_has_nul"


@pytest.mark.parametrize("level", ["", "mid", "PRINCIPAL", "MID ", "\x00", "__class__"])
def test_an_experience_level_is_one_of_the_list(level: str) -> None:
    assert refusal_of(level=level) == "posting_level_unknown"


@pytest.mark.parametrize(
    ("code", "usual"),
    [
        ("en", "en"),
        (" UK ", "uk"),
        ("pt-br", "pt-BR"),
        ("pt_BR", "pt-BR"),
        ("zh-Hant-tw", "zh-Hant-TW"),
        ("es-419", "es-419"),
        ("yue", "yue"),
    ],
)
def test_a_language_code_gets_its_usual_spelling(code: str, usual: str) -> None:
    assert checked_language(code) == usual


@pytest.mark.parametrize(
    "code",
    [
        *("", " ", "e", "english", "12", "-", "en-", "-en", "en--US", "en US", "en-U$"),
        *("українська", "ен", "en-ЮА", "en\x00", "e\ud800", "en-" + "x" * 40, "en;drop"),
    ],
)
def test_what_is_no_language_code_is_refused(code: str) -> None:
    with pytest.raises(ValidationFailed, match="language_unknown"):
        checked_language(code)

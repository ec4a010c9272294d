"""What people paste and upload: checked, refused with a reason, otherwise kept exactly as given."""

import pytest

from ai_interviewer.domain import limits
from ai_interviewer.domain.enums import ExperienceLevel
from ai_interviewer.domain.errors import ValidationFailed
from ai_interviewer.domain.material import (
    UPLOAD_SUFFIXES,
    checked_answer,
    checked_draft,
    checked_language,
    checked_posting,
    checked_resume,
    text_of_upload,
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


def refused(**changes: str) -> str:
    with pytest.raises(ValidationFailed) as error:
        checked_posting(**posting(**changes))
    return error.value.key


# Texts


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
    assert str(most) in error.value.message


@pytest.mark.parametrize("unstorable", ["a\x00b", "a\ud800b", "\udc00", "a\udfff"])
@pytest.mark.parametrize("check", [checked_resume, checked_answer, checked_draft])
def test_what_no_database_can_store_is_refused(check, unstorable: str) -> None:
    with pytest.raises(ValidationFailed, match="text_has_nul"):
        check(unstorable)


# Uploads


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le-bom", "utf-16-be-bom"]
)
def test_an_upload_is_read_in_every_usual_encoding(encoding: str) -> None:
    content = {
        "utf-16-le-bom": b"\xff\xfe" + RESUME.encode("utf-16-le"),
        "utf-16-be-bom": b"\xfe\xff" + RESUME.encode("utf-16-be"),
    }.get(encoding) or RESUME.encode(encoding)

    assert text_of_upload("resume.txt", content) == RESUME


@pytest.mark.parametrize(
    "filename",
    ["resume.TXT", "Мій résumé.md", "a.b.markdown", "../../etc/x.md", " .txt", "a\x00.md"],
)
def test_any_name_with_a_known_ending_will_do(filename: str) -> None:
    assert text_of_upload(filename, b"Text") == "Text"


@pytest.mark.parametrize(
    "filename", ["resume", "resume.exe", "resume.txt.exe", ".txt", "txt", "", "resume.md/", "x.md "]
)
def test_another_type_is_refused_whatever_it_holds(filename: str) -> None:
    if filename.endswith("/"):
        filename += "evil"
    with pytest.raises(ValidationFailed, match="upload_wrong_type"):
        text_of_upload(filename, b"Text")


def test_a_file_over_the_limit_is_refused_before_it_is_read() -> None:
    with pytest.raises(ValidationFailed, match="upload_too_large") as error:
        text_of_upload("resume.txt", b"\xff" * (limits.UPLOAD_BYTES + 1))
    assert "1 MB" in error.value.message


@pytest.mark.parametrize(
    ("content", "key"),
    [
        ("für".encode("latin-1"), "upload_broken_encoding"),
        (b"\xff\xfea", "upload_broken_encoding"),
        (b"\xff\xfe\x00\xd8", "upload_broken_encoding"),
        (b"\xed\xa0\x80", "upload_broken_encoding"),
        ("text".encode("utf-16-le"), "text_has_nul"),
        ("text".encode("utf-32"), "text_has_nul"),
        (b"%PDF-1.7\x00\x01", "text_has_nul"),
        (b"", "resume_empty"),
        (b"\xef\xbb\xbf", "resume_empty"),
        (b"\xff\xfe", "resume_empty"),
        (b"x" * (limits.RESUME_CHARACTERS + 1), "resume_too_long"),
    ],
)
def test_an_unreadable_file_says_why(content: bytes, key: str) -> None:
    with pytest.raises(ValidationFailed, match=key):
        text_of_upload("resume.txt", content)


def test_the_known_endings_are_lower_case_and_have_a_dot() -> None:
    assert all(suffix == suffix.lower() and suffix.startswith(".") for suffix in UPLOAD_SUFFIXES)


# Postings


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
    assert refused(role_title=blank) == "posting_title_empty"
    assert refused(description=blank) == "posting_description_empty"
    assert checked_posting(**posting(company=blank)).company == ""


def test_the_limits_of_a_posting_are_exact() -> None:
    title, text = "x" * limits.TITLE_CHARACTERS, "x" * limits.POSTING_CHARACTERS
    stack = ",".join(f"{n:060}" for n in range(limits.TECHNOLOGIES))

    assert checked_posting(
        **posting(role_title=title, company=title, description=text, tech_stack=stack)
    )
    assert refused(role_title=title + "x") == "posting_title_too_long"
    assert refused(company=title + "x") == "posting_title_too_long"
    assert refused(description=text + "x") == "posting_too_long"
    assert refused(tech_stack=stack + ",one more") == "posting_technologies_too_many"
    assert refused(tech_stack="x" * 61) == "posting_technologies_too_many"


@pytest.mark.parametrize("field", ["role_title", "company", "tech_stack", "description"])
@pytest.mark.parametrize("unstorable", ["a\x00b", "a\ud800b"])
def test_no_field_of_a_posting_holds_what_cannot_be_stored(field: str, unstorable: str) -> None:
    assert refused(**{field: unstorable}) == "text_has_nul"


@pytest.mark.parametrize("level", ["", "mid", "PRINCIPAL", "MID ", "\x00", "__class__"])
def test_an_experience_level_is_one_of_the_list(level: str) -> None:
    assert refused(level=level) == "posting_level_unknown"


# Languages


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

"""Plain text files, in every way in which letters are stored."""

import pytest

from ai_interviewer.domain import limits
from ai_interviewer.domain.documents.uploads import Notice
from ai_interviewer.services.material.documents import plain_text, reading
from ai_interviewer.services.material.documents.findings import Refused
from ai_interviewer.services.material.documents.vocabulary import Vocabulary

RESUME = "Résumé · Їжак 🙂\r\n\tne\u0308u  "
GUESSED = (Notice("encoding_guessed"),)


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return Vocabulary()


@pytest.mark.parametrize(
    "content",
    [
        *(RESUME.encode(encoding) for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-32")),
        b"\xff\xfe" + RESUME.encode("utf-16-le"),
        b"\xfe\xff" + RESUME.encode("utf-16-be"),
    ],
)
def test_a_file_that_says_its_encoding_is_kept_exactly(content, vocabulary):
    found = plain_text.read(content, vocabulary)

    assert (found.text, found.notices) == (RESUME, ())


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_wide_letters_are_known_without_a_mark(encoding, vocabulary):
    text = "Olena Tykholis\nбухгалтерка, Kyiv, 2019"

    assert plain_text.read(text.encode(encoding), vocabulary).text == text


WRITTEN = {
    "de": ("Petra Müller, Köln\nEinführung der Zeiterfassung für 80 Beschäftigte", ("cp1252",)),
    "fr": ("Élodie Lefèvre, comptable à Orléans\nRéduction des délais", ("cp1252", "mac_roman")),
    "es": ("Íñigo Muñoz, almacén, Logroño\nFormación de compañeros", ("cp1252",)),
    "en": ("José Smith – “best team” of the year, saved £4,000 a month", ("cp1252",)),
    "pl": ("Małgorzata Wójcik, księgowa, Łódź\nProwadzenie ksiąg", ("cp1250", "iso8859_2")),
    "cs": ("Jiří Dvořák, skladník, Brno\nŠkolení nových zaměstnanců", ("cp1250",)),
    "tr": ("Ayşe Yılmaz, depo sorumlusu, İzmir\nYeni çalışanların eğitimi", ("cp1254",)),
    "uk": (
        "Олена Тихоліс, бухгалтерка, Київ\nНавчила колег",
        ("cp1251", "koi8_u", "iso8859_5", "cp1125"),
    ),
    "ja": ("山田太郎 東京都新宿区\n新入社員の教育を担当しました", ("cp932", "euc_jp")),
}


@pytest.mark.parametrize(
    ("language", "encoding"),
    [(language, encoding) for language, (_, many) in WRITTEN.items() for encoding in many],
)
def test_an_encoding_that_the_file_does_not_say_is_told_by_its_words(
    language, encoding, vocabulary
):
    text = WRITTEN[language][0]

    found = plain_text.read(text.encode(encoding), vocabulary)

    assert (found.text, found.notices) == (text, GUESSED)


class NoVocabulary(Vocabulary):
    """As on a machine without the model."""

    def __init__(self) -> None:
        self._model, self._around = None, 0


@pytest.mark.parametrize("language", ["de", "fr", "es", "uk"])
def test_the_usual_encodings_are_told_apart_without_a_vocabulary(language):
    text, encodings = WRITTEN[language]

    assert plain_text.read(text.encode(encodings[0]), NoVocabulary()).text == text


def test_a_broken_letter_among_many_is_left_out(vocabulary):
    text = "Résumé d’Élodie Lefèvre, comptable à Orléans depuis février"

    found = plain_text.read(text.encode() + b"\xff", vocabulary)

    assert (found.text, found.notices) == (text, GUESSED)


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"\xff\xfea", "upload_broken_encoding"),
        (b"\xff\xfe\x00\xd8", "upload_broken_encoding"),
        (b"MZ\x90\x00\x03\x00\x00\x00\x04", "upload_broken_encoding"),
        (bytes(range(256)), "upload_broken_encoding"),
        (b"\x01\x9d\xfe\x03" * 40, "upload_broken_encoding"),
        (b"", "resume_empty"),
        (b"\xef\xbb\xbf", "resume_empty"),
        (b"\xff\xfe", "resume_empty"),
        (b" \r\n\t ", "resume_empty"),
        (b"x" * (limits.RESUME_CHARACTERS + 1), "resume_too_long"),
    ],
)
def test_an_unreadable_file_says_why(content, key, vocabulary):
    with pytest.raises(Refused) as refused:
        plain_text.read(content, vocabulary)

    assert refused.value.key == key


async def test_text_files_are_read_like_all_others():
    text, _ = WRITTEN["uk"]

    found = await reading.read_resume_file(filename="cv.txt", content=text.encode("cp1251"))

    assert (found.text, found.notices) == (text, GUESSED)


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        (
            "# Olena\n\n<p align='center'>Cook<br>Lyon</p>\n<!-- later -->\n- R&amp;D",
            "# Olena\n\nCook\nLyon\n\n- R&D",
        ),
        ("Cook, `<b>List</b>` and `<br>`", "Cook, `<b>List</b>` and `<br>`"),
        ("&#1051;&#1100;&#1074;&#1110;&#1074;", "Львів"),
        ("Used List<String> and a < b && c > d", "Used List<String> and a < b && c > d"),
    ],
    ids=["Markdown with HTML", "HTML as code", "signs by number", "a program's signs"],
)
def test_tags_are_no_part_of_a_text(written, read_as, vocabulary):
    assert plain_text.read(written.encode(), vocabulary).text == read_as


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        (
            '<?xml version="1.0"?>\n<!-- export -->\n<resume><name>Olena</name><job place="Lyon">'
            "<title>Cook &amp; baker</title>\n</job></resume>\n",
            "Olena\nCook & baker",
        ),
        (
            '<w:document xmlns:w="x"><w:p><w:r><w:t>Olena </w:t></w:r><w:r><w:t>Cook</w:t></w:r>'
            "</w:p><w:p><w:t>Cook</w:t></w:p></w:document>",
            "Olena Cook\nCook",
        ),
        ("<Olena> is my name.\nCook", "<Olena> is my name.\nCook"),
    ],
    ids=["elements", "a word processor's", "no XML"],
)
def test_xml_in_a_text_file_is_read_without_its_elements(written, read_as, vocabulary):
    assert plain_text.read(written.encode(), vocabulary).text == read_as


def test_a_web_page_in_a_text_file_is_read_as_it_shows(vocabulary):
    page = "<html><body><h1>Olena</h1><ul><li>Cook</li></ul><p style='display:none'>Hire</p></body>"

    found = plain_text.read(page.encode(), vocabulary)

    assert found.text.split() == ["Olena", "•", "Cook"]
    assert found.hidden == ("Hire",)

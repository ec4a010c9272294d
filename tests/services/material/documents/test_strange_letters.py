"""Text that is no words is pointed out, and words of any language are not."""

import random
import re
import string
from pathlib import Path

import pytest

from ai_interviewer.domain.errors import ValidationFailed
from ai_interviewer.services.material.documents import reading
from ai_interviewer.services.material.documents.vocabulary import Vocabulary
from ai_interviewer.services.material.documents.words import strange_passages
from tests.factories import SAMPLES
from tests.services.material.documents import docxs, pdfs
from tests.services.material.documents.test_plain_texts import NoVocabulary

FILES = Path(__file__).parent / "files"
RESUMES = sorted((SAMPLES / "resumes").glob("*.md"))
ENGLISH = (SAMPLES / "resumes/maya-tennfeld.md").read_text("utf-8")
UKRAINIAN = (SAMPLES / "resumes/olena-tykholis.md").read_text("utf-8")
VOCABULARIES = {"with a vocabulary": Vocabulary(), "without one": NoVocabulary()}
WORDS = {
    "Ukrainian": "Керувала відділом логістики, скоротила витрати на чверть, навчила колег",
    "German": "Leitung der Personalabteilung, Dichtheits- und Belastungsprüfungen, Angstschweiß\n"
    "Kraftfahrzeughaftpflichtversicherungen und Weiterbildung für Auszubildende",
    "Polish": "Grzegorz Brzęczyszczykiewicz, Szczebrzeszyn\nProwadzenie ksiąg, obsługa klientów",
    "French": "Responsable de la comptabilité, gestion des fournisseurs, réduction des délais",
    "Spanish": "Responsable de almacén, formación de nuevos compañeros, reducción de errores",
    "Japanese": "株式会社サンプル物流 倉庫主任 新入社員の教育を担当し、誤りを三割減らした",
    "Japanese names": "山田太郎 佐藤花子 鈴木一郎 高橋美咲 渡辺健 伊藤由美子 東京都新宿区西新宿",
    "Chinese": "仓库主管，负责培训新员工，减少拣货错误，上海示例物流有限公司，二零一七年",
    "Korean": "물류창고 관리자, 신입 직원 교육, 피킹 오류 감소, 서울특별시 강남구, 김민수 이지은",
    "Turkish": "Müşteri hizmetleri yöneticisi, yeni çalışanların eğitimi, hata oranı",
    "Vietnamese": "Nguyễn Thị Minh Khai, Trần Đức Lương, Đà Nẵng: quản lý kho hàng, đào tạo",
    "Finnish": "Vastasin varaston toiminnasta ja koulutin uusia työntekijöitä kahdeksan vuotta",
    "Hungarian": "Raktárvezető, új munkatársak betanítása, a hibák csökkentése, leltározás",
    "Greek": "Υπεύθυνος αποθήκης, εκπαίδευση νέων συναδέλφων, μείωση των λαθών στη συλλογή",
    "Hebrew": "מנהל מחסן, הכשרת עובדים חדשים, הפחתת טעויות, חיפה, ניהול מלאי וצוות של חמישה",
    "Arabic": "مدير مستودع، تدريب الموظفين الجدد، تقليل الأخطاء، إدارة المخزون في القاهرة",
    "Hindi": "गोदाम प्रबंधक, नए कर्मचारियों का प्रशिक्षण, त्रुटियों में कमी, दिल्ली में दस साल का अनुभव",
    "Thai": "ผู้จัดการคลังสินค้า ฝึกอบรมพนักงานใหม่ ลดข้อผิดพลาดในการหยิบสินค้า กรุงเทพมหานคร",
    "Welsh": "Rheolwr warws, hyfforddi gweithwyr newydd, lleihau gwallau wrth gasglu archebion",
    "Yoruba": "Alákòóso ilé ìpamọ́, ìdánilẹ́kọ̀ọ́ àwọn òṣìṣẹ́ tuntun, dídín àṣìṣe kù nínú iṣẹ́",
    "names": "Anna Kowalska\nWrocław\nOlena Tykholis\nJean-Baptiste Lefèvre\nNoor Example\nIon Pop",
    "very short": "Olena\nCook",
    "abbreviations": "AWS, GCP, K8s, CI/CD, SQL, ETL, PostgreSQL, gRPC, NGINX, JUnit\n"
    "HTML\nCSS\nJSON\nYAML\nDNS\nDHCP\nLDAP\nSAML\nJavaScript, TypeScript, GraphQL, MongoDB, iOS",
    "capitals": "WAREHOUSE SUPERVISOR AT KITE STORAGE\nREDUCED PICKING ERRORS BY HALF\nSAP",
    "addresses": "https://www.example.org/xkcdqwrtz/zzyx\nqwrtpsdf.ghjkl@example.org\nCook, Lyon",
}


@pytest.mark.parametrize("vocabulary", VOCABULARIES)
@pytest.mark.parametrize("language", WORDS)
def test_words_of_any_language_are_words(language, vocabulary):
    assert strange_passages(WORDS[language], VOCABULARIES[vocabulary]) == []


@pytest.mark.parametrize("vocabulary", VOCABULARIES)
@pytest.mark.parametrize("resume", RESUMES, ids=lambda path: path.stem)
def test_resumes_are_words(resume, vocabulary):
    assert strange_passages(resume.read_text("utf-8"), VOCABULARIES[vocabulary]) == []


def exchanged(text: str, seed: int) -> str:
    """The text with each letter of the alphabet in place of another."""
    letters = string.ascii_lowercase
    other = random.Random(seed).sample(letters, k=len(letters))
    return text.lower().translate(str.maketrans(letters, "".join(other)))


STRANGE = {
    **{f"exchanged {seed}": exchanged(ENGLISH, seed) for seed in range(5)},
    **{f"exchanged and short {seed}": exchanged(ENGLISH[300:480], seed) for seed in range(5)},
    "counted from elsewhere": "".join(chr(max(33, ord(c) - 29)) if c > " " else c for c in ENGLISH),
    "another encoding": UKRAINIAN.encode("cp1251", "ignore").decode("cp1252", "ignore"),
    "read twice": UKRAINIAN.encode().decode("cp1251", "ignore"),
    "a few mistaken letters": "CafÃ© de la Paix: crÃªpes et gÃ¢teaux pour deux cents personnes",
    "signs of no language": "⾩㑥㝨㤀䄁䈂䌃䐄䔅䘆䜇䠈㔱㐳㌵㸀㼀䀀䄀䈂䌃䐄䔅䘆䜇䠈㔱㐳㌵",
    "one section among others": ENGLISH[:900] + exchanged(ENGLISH[900:1100], 3) + ENGLISH[1100:],
}


@pytest.mark.parametrize("way", STRANGE)
def test_letters_that_are_no_words_are_pointed_out(way):
    assert strange_passages(STRANGE[way], VOCABULARIES["with a vocabulary"])


@pytest.mark.parametrize("name", ["font-with-wrong-unicode-map", "font-without-unicode-map"])
async def test_a_font_that_mixes_up_its_letters_is_pointed_out(name):
    content = (FILES / f"{name}.pdf").read_bytes()

    found = await reading.read_resume_file(filename="cv.pdf", content=content)

    assert [notice.key for notice in found.notices] == ["not_words"]
    assert 1 <= len(found.notices[0].quotes) <= 5


async def test_a_font_without_names_for_its_letters_is_pointed_out():
    private = "".join(chr(0xE100 + ord(character)) for character in "Paula Probe, warehouse")

    with pytest.raises(ValidationFailed, match="document_not_words") as refused:
        await reading.read_resume_file(filename="cv.pdf", content=pdfs.unembedded(private))

    assert "Paste the text" in refused.value.message


@pytest.mark.parametrize("suffix", ["docx", "txt"])
async def test_other_files_are_looked_at_too(suffix):
    text = exchanged("Led the on-call rota of five people and cut failed imports for months", 1)
    content = docxs.simple(text) if suffix == "docx" else text.encode()

    found = await reading.read_resume_file(filename=f"cv.{suffix}", content=content)

    assert [(notice.key, notice.quotes) for notice in found.notices] == [("not_words", (text,))]


ACCIDENTS = {
    "letters asked for": "Gesch?ftsf?hrer, Pr?fungen, f?r Auszubildende\nM?nchen, ?bungsleiter",
    "all letters asked for": "????? ????????\n???????? ??????? ?????, ???? 2019",
    "numbers of a font": "(cid:72)(cid:101)(cid:108)(cid:108)(cid:111) (cid:87)(cid:111)",
    "sent by mail": "Leitung der Pr=C3=BCfungen f=C3=BCr Auszubildende, M=C3=BCnchen",
    "packed for mail": "UmVzdW1lIG9mIE9sZW5hIFR5a2hvbGlzLCBjb29rIGluIEx5b24sIHdpdGggdGVuIHllYXJz",
    "one letter of a mistaken encoding": "Leiterin der Schule in MÃ¼nchen, Physik und Chemie",
    "one sign of a mistaken encoding": "Kept the cold store below 5 Â°C and wrote the rota",
    "figures": "893251642 4622376413 8655 520 92934 13 23905602 60 814645604 901 5299 82912",
    "signs": "!\"#$%&'( )*+,-./ :;<=>?@ [\\]^_`{|}~ 3%4&5'6(7)8 *9+:,;-<.=/>",
    "one letter": "xxxxxx xxxxx xx xxxxxx " * 6,
}


@pytest.mark.parametrize("vocabulary", VOCABULARIES)
@pytest.mark.parametrize("accident", ACCIDENTS)
def test_what_an_accident_leaves_is_pointed_out(accident, vocabulary):
    assert strange_passages(ACCIDENTS[accident], VOCABULARIES[vocabulary])


@pytest.mark.parametrize(
    "text",
    [
        "Why hire me? Because I care.\nWhat next??\nhttps://example.org/a?b=c&d=e?f",
        "Python ★★★★☆ | SQL ●●●●○ | German ■■■□□\n" + "-" * 60 + "\n" + "=" * 60,
        "+44 20 7946 0000 | 2019–2021 | Leeds\nC++, C#, .NET, Node.js, CI/CD, R&D, A/B tests",
        "MÉDECIN, IRMÃ, JOÃO, SÂNIA: 2 €/h “Âncora”",
    ],
)
def test_signs_that_people_use_are_not_called_accidents(text):
    assert strange_passages(text, Vocabulary()) == []


def test_words_in_the_wrong_order_of_letters_are_pointed_out():
    backwards = "\n".join(line[::-1] for line in ENGLISH.splitlines())
    pieces = re.sub(r"(\w{2})(?=\w)", r"\1 ", ENGLISH)

    assert strange_passages(backwards, Vocabulary())
    assert strange_passages(pieces, Vocabulary())

"""Postings in odd forms: slogans, notices, facts beside titles, lists without a single capital."""

import pytest

from ai_interviewer.interviewers.postings import read


def asked(text: str, language: str | None = None) -> tuple[str, ...]:
    return read(text, language).requirements


@pytest.mark.parametrize(
    "notice",
    [
        "If you require an adjustment at interview please call the number above.",
        "We are an E-Verify participant.",
        "E-Verify employer",
        "If you require an accommodation please email the above.",
    ],
)
def test_notices_to_applicants_are_no_requirements(notice: str) -> None:
    text = f"Requirements\nPrepares payroll for 40 people\nKnows pension rules\n{notice}"
    assert asked(text) == ("Prepares payroll for 40 people", "Knows pension rules")


@pytest.mark.parametrize(
    "slogan",
    [
        "🔥 JOIN OUR TEAM 🔥",
        "Come and join the family!",
        "🌊 Join us 🌊",
        "Komm in unser Team!",
        "Werde Teil unseres Teams",
        "Приєднуйся до нашої команди!",
        "Rejoignez notre équipe !",
        "¡Únete a nuestro equipo!",
        "Dołącz do naszego zespołu!",
    ],
)
def test_a_slogan_is_no_requirement(slogan: str) -> None:
    phrases = asked(f"{slogan}\nRoofer – Kent\n✅ slating and tiling\n✅ leadwork on old churches")
    assert [one for one in phrases if one.casefold() in slogan.casefold()] == []
    assert "leadwork on old churches" in phrases


def test_joining_a_meeting_is_a_duty() -> None:
    assert "Join the weekly meeting with the tax office" in asked(
        "Duties\n- Join the weekly meeting with the tax office\n- Answer letters"
    )


def test_treats_beside_a_list_are_benefits() -> None:
    text = "✅ slating and tiling\n✅ leadwork on old churches\n🍻 Friday beers 🧤 tool allowance"
    assert asked(text) == ("slating and tiling", "leadwork on old churches")


def test_a_sentence_may_lead_on_to_a_list() -> None:
    text = (
        "We are a small charity with two shops. The post holder must:\n"
        "1. Sort and price donations.\n2. Look after twenty volunteers."
    )
    assert asked(text) == ("Sort and price donations", "Look after twenty volunteers")


def test_a_small_ad_without_a_capital_is_read_thing_by_thing() -> None:
    text = (
        "gardener needed for 4 big houses near Bath, thurs + fri, own van, must be tidy and "
        "polite. hedges, borders, ponds. £18ph. text Sue 07700 900456"
    )
    reading = read(text)
    assert reading.title == "Gardener"
    assert {"hedges", "borders", "ponds"} <= set(reading.requirements)
    assert any("tidy and polite" in one for one in reading.requirements)
    told = " ".join(reading.requirements)
    assert not any(word in told for word in ("£", "Sue", "Bath", "thurs"))


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Data Engineer (dbt) – Contract – £600/day – Leeds\nMust haves:\n- SQL\n- Airflow",
            "Data Engineer",
        ),
        (
            "Ref 5512 | Buchhalter (m/w/d) | Handel | Bremen | ab sofort\nAufgaben\n• Mahnwesen",
            "Buchhalter",
        ),
        ("Roofer – Kent – £170 day rate 💰\n✅ slating\n✅ leadwork", "Roofer"),
    ],
)
def test_a_title_is_read_beside_pay_and_ids(text: str, title: str) -> None:
    assert read(text).title == title


@pytest.mark.parametrize(
    "text",
    [
        "Job-ID 5512 | Buchhalter (m/w/d) | Bremen\nAufgaben\n• Mahnwesen für 300 Kunden",
        "Бухгалтер\nМи пишемо «так» і «ні» чесно.\nВимоги\n- знання 1С",
    ],
)
def test_neither_an_id_nor_a_quoted_word_is_a_company(text: str) -> None:
    assert read(text).company == ""


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Quereinsteiger willkommen", "de"),
        ("Berufseinsteiger gern gesehen", "de"),
        ("Career changers welcome", "en"),
        ("Experience welcome but not essential", "en"),
        ("досвід від 2 років (розглянемо без досвіду)", "uk"),
        ("розглядаємо студентів", "uk"),
        ("Débutants acceptés", "fr"),
        ("Abstenerse sin experiencia", "es"),
        ("Studenci mile widziani", "pl"),
    ],
)
def test_who_may_apply_is_a_term(line: str, language: str) -> None:
    head, other = {
        "de": ("Ihr Profil", "Fliesen legen in alten Bädern"),
        "en": ("Requirements", "Lays tiles in old bathrooms"),
        "uk": ("Вимоги", "укладання плитки у старих ванних"),
        "fr": ("Profil recherché", "Pose de carrelage dans des salles de bains"),
        "es": ("Requisitos", "Colocar azulejos en baños antiguos"),
        "pl": ("Wymagania", "Układanie płytek w starych łazienkach"),
    }[language]
    reading = read(f"{head}\n• {line}\n• {other}", language)
    assert reading.requirements == (other,)


def test_ukrainian_nouns_that_end_like_infinitives_begin_nothing() -> None:
    text = (
        "Шукаємо людину. Треба готувати звіти й кошти, вести пакети та макети й рахувати податки."
    )
    assert asked(text, "uk") == (
        "готувати звіти й кошти",
        "вести пакети та макети",
        "рахувати податки",
    )


@pytest.mark.parametrize("heading", ["КОГО БАЧИМО:", "Person spec:", "Кого чекаємо"])
def test_more_headings_ask_for_skills(heading: str) -> None:
    language = "en" if heading.isascii() else "uk"
    other = "Duties:\n- Sort post\n" if language == "en" else "Обов'язки:\n- сортувати пошту\n"
    item = "Calm with upset callers" if language == "en" else "терплячість із дзвінками"
    reading = read(f"{other}{heading}\n- {item}", language)
    assert reading.kind_of(item).name == "SKILLS"


def test_pay_after_an_inline_list_is_no_requirement() -> None:
    text = (
        "Duties:\n- Sort post\nPerson spec: at least 2 yrs in care homes, 1 of those at night. "
        "Calm with upset callers.\n£28-31k + £500 bonus for each good report, £900 for a great one."
    )
    assert asked(text) == ("care homes", "Calm with upset callers", "Sort post")


def test_a_word_for_a_benefit_may_be_part_of_the_work() -> None:
    text = "Handyman wanted for two holiday parks near Rhyl, must be quick with small repairs."
    assert asked(text) == ("must be quick with small repairs",)

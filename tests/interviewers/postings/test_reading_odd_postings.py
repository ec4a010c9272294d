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
        ("Web Developer (Rails) *** NO AGENCIES ***\nDuties\n- Fix bugs", "Web Developer"),
        ("Roofer – Kent – £170 day rate 💰\n✅ slating\n✅ leadwork", "Roofer"),
        ("Wanted: pony club minder (Sundays), Usk. Coat given.", "Pony club minder"),
        ("Küchenleitung m/w/d – Haus Birke\nAufgaben\n• Menüplanung", "Küchenleitung"),
        ("Столяр (двері, вікна) — ПП «Дуб», Одеська обл.\nВимоги\n- точність", "Столяр"),
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
        ("abgeschlossene Berufsausbildung als Fliesenleger", "de"),
        ("досвід від року", "uk"),
        ("Berufseinsteiger gern gesehen", "de"),
        ("Career changers welcome", "en"),
        ("Food hygiene cert", "en"),
        ("Experience welcome but not essential", "en"),
        ("досвід від 2 років (розглянемо без досвіду)", "uk"),
        ("розглядаємо студентів", "uk"),
        ("Débutants acceptés", "fr"),
        ("Abstenerse sin experiencia", "es"),
        ("Studenci mile widziani", "pl"),
        ("Weekends and late nights", "en"),
        ("BEng or HNC in building", "en"),
        ("mindestens mittlerer Schulabschluss", "de"),
        ("Не пити!", "uk"),
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


@pytest.mark.parametrize(
    ("offer", "language"),
    [
        ("Training and boots provided", "en"),
        ("This post is subject to the Rehabilitation of Offenders Act", "en"),
        ("If you haven't heard in 7 days you've been unsuccessful on this occasion", "en"),
        ("38–45k plus bonus", "en"),
        ("30–40 тис + премія", "uk"),
        ("A driver with a van", "en"),
        ("Car and business insurance", "en"),
        ("Closes 12 Jan, interviews 20 Jan", "en"),
        ("Permanent for the right candidate", "en"),
        ("Text WALL to 60111", "en"),
        ("Thu Fri only", "en"),
        ("700 грн зміна + кава", "uk"),
        ("Житло надаємо, інструмент теж", "uk"),
        ("Apply at Usk Farm", "en"),
    ],
)
def test_what_is_given_after_a_list_is_no_requirement(offer: str, language: str) -> None:
    duty = "Mends old stone walls" if language == "en" else "мурування старих стін"
    heading = "Duties" if language == "en" else "Обов'язки"
    assert asked(f"{heading}\n- {duty}\n- {offer}", language) == (duty,)


def test_a_ukrainian_small_ad_says_what_is_to_be_done_and_how() -> None:
    text = (
        "Потрібен столяр на виготовлення дверей і сходів (Суми). Фрезер, рейсмус. "
        "З/п від виробітку 20-35 тис. Спокійно але точно!! Тел. 050 111 11 11"
    )
    assert asked(text) == (
        "виготовлення дверей і сходів (Суми)",
        "Фрезер, рейсмус",
        "Спокійно але точно",
    )


def test_what_may_be_one_or_the_other_is_one_thing() -> None:
    text = "Background: banking, law, teaching or the army.\nDuties\n- Answer complaints"
    assert "banking, law, teaching or the army" in asked(text)


def test_a_paragraph_may_hold_several_sections() -> None:
    text = (
        "Was zu tun ist: Hecken schneiden, Laub räumen, Wege pflastern. Was wir brauchen: eine "
        "Ausbildung im Gartenbau, Führerschein B, jemanden, der auch bei Regen lacht. Was du "
        "kriegst: Weihnachtsgeld, Feierabend um vier."
    )
    assert asked(text, "de") == (
        "jemanden, der auch bei Regen lacht",
        "Hecken schneiden",
        "Laub räumen",
        "Wege pflastern",
    )


def test_a_bold_title_heads_no_section() -> None:
    text = "**Youth Worker – Young People in Need**\n*Twelve youngsters each.*\nYou'll\n- run clubs"
    assert asked(text) == ("run clubs",)


def test_duties_in_the_infinitive_are_cited_as_verbs() -> None:
    text = "Main duties\nTo take blood from anxious patients.\nTo label each sample."
    assert asked(text) == ("take blood from anxious patients", "label each sample")


def test_a_message_to_friends_asks_for_what_somebody_is_to_do() -> None:
    text = (
        "hey, my uncle has a boat yard near Looe and is looking for someone to paint hulls in may."
    )
    assert asked(text) == ("paint hulls in may",)


def test_what_is_in_ukrainian_prose_required_is_told_apart() -> None:
    text = (
        "Запрошуємо вихователя. Потрібна педагогічна освіта та досвід роботи з малюками, вміння "
        "говорити з батьками, знання ігор."
    )
    reading = read(text, "uk")
    assert reading.requirements == (
        "досвід роботи з малюками",
        "вміння говорити з батьками",
        "знання ігор",
    )
    assert reading.terms == ("педагогічна освіта",)


def test_you_and_we_alone_are_headings() -> None:
    text = "Завдання\n- огляди насосів\n\nТи\n- читаєш схеми\n\nМи\n- даємо форму\n- платимо добові"
    reading = read(text, "uk")
    assert reading.requirements == ("читаєш схеми", "огляди насосів")


def test_an_aside_with_a_smile_is_left_out() -> None:
    assert asked("Обов'язки\n- косити траву)) так, і це теж\n- фарбувати паркан", "uk") == (
        "косити траву",
        "фарбувати паркан",
    )


def test_what_is_introduced_within_a_sentence_is_a_list() -> None:
    text = (
        "Stack: Ruby and Rails.\nYou'd be picking up: invoices (Stripe), our berth planner, and "
        "the slow search."
    )
    assert asked(text) == ("invoices (Stripe)", "our berth planner", "the slow search")


def test_shouted_duties_in_a_paragraph_are_told_apart() -> None:
    text = (
        "SAFETY ADVISOR WANTED FOR OUR SITES IN YORK. DUTIES TO INCLUDE SITE VISITS, REVIEWING "
        "PERMITS AND STOPPING WORK. MUST HAVE RAIL BACKGROUND."
    )
    assert asked(text) == ("SITE VISITS, REVIEWING PERMITS AND STOPPING WORK", "RAIL BACKGROUND")


def test_a_list_may_follow_whom_a_school_needs() -> None:
    text = (
        "We need a cook who\nbakes bread every morning\nknows what children will eat\n"
        "keeps the store room tidy\nWe offer free lunch."
    )
    assert asked(text) == (
        "bakes bread every morning",
        "knows what children will eat",
        "keeps the store room tidy",
    )


def test_your_work_after_a_dash_is_a_list() -> None:
    text = "Шукаємо вожатого в табір. Ваша робота — ранкові ігри, вечірні вогники, походи."
    reading = read(text, "uk")
    assert reading.requirements == ("ранкові ігри", "вечірні вогники", "походи")
    assert reading.title == "Вожатого"


def test_what_becomes_of_the_work_is_no_requirement() -> None:
    assert asked("About you\n- Clear reports\n- Your notes may be read in court") == (
        "Clear reports",
    )

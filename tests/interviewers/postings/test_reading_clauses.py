"""Postings say several things in one sentence, and a thing in half of one."""

import pytest

from ai_interviewer.domain.enums import ExperienceLevel
from ai_interviewer.interviewers.postings import is_clause, read


def asked(text: str, language: str | None = None) -> tuple[str, ...]:
    return read(text, language).requirements


def test_a_dash_that_touches_its_word_is_a_bullet_where_others_are() -> None:
    reading = read("Duties\n-Answer the phone\n–Book the diary for two vets\n-Feed the cats")
    assert reading.requirements == (
        "Answer the phone",
        "Book the diary for two vets",
        "Feed the cats",
    )
    assert asked("Duties\nAnswer the phone\n-18 degrees in the cold store") == (
        "Answer the phone",
        "-18 degrees in the cold store",
    )


def test_verbs_that_share_what_they_act_on_stay_together() -> None:
    assert asked("You will draw up estimates, scope and negotiate supplier contracts.") == (
        "draw up estimates",
        "scope and negotiate supplier contracts",
    )


def test_what_points_back_stays_with_what_it_means() -> None:
    assert asked("You will write the monthly report and present it to the board.") == (
        "write the monthly report and present it to the board",
    )


def test_what_one_will_be_is_no_duty_and_being_able_is_left_out() -> None:
    text = (
        "You will be part of a lively team, and be able to calm worried owners, "
        "and be responsible for the till."
    )
    assert asked(text) == ("calm worried owners", "the till")


@pytest.mark.parametrize(
    ("requirement", "left"),
    [
        ("At least 3 years in garden design (no lawn mowing)", "garden design (no lawn mowing)"),
        ("Garden design (at least 3 years) for private clients", "Garden design"),
    ],
)
def test_what_years_are_asked_in_has_whole_brackets(requirement: str, left: str) -> None:
    found = asked(f"Requirements\n- {requirement}\n- Reading site plans")
    assert left in found
    assert all(phrase.count("(") == phrase.count(")") for phrase in found)


@pytest.mark.parametrize(
    "phrase",
    [
        "Als Teamleiterin führst du acht Leute",
        "behältst die Termine im Blick",
        "Du planst die Touren",
        "Am Empfang begrüßen Sie unsere Gäste",
    ],
)
def test_german_verbs_with_du_or_sie_make_a_clause(phrase: str) -> None:
    assert is_clause(phrase, "de")


@pytest.mark.parametrize("phrase", ["Lust auf Technik", "selbst gebaute Möbel", "Obst und Gemüse"])
def test_german_words_that_end_alike_make_none(phrase: str) -> None:
    assert not is_clause(phrase, "de")


def test_a_german_sentence_is_parted_before_what_else_one_should_be_able_to() -> None:
    reading = read(
        "Wir suchen Verstärkung. Du solltest mindestens zwei Jahre Erfahrung in der "
        "Trauerfloristik mitbringen, gern auf dem Land, und auch dann freundlich bleiben, "
        "wenn zehn Leute warten.",
        "de",
    )
    assert "Trauerfloristik" in reading.requirements
    assert "auch dann freundlich bleiben, wenn zehn Leute warten" in reading.requirements
    assert not any(phrase.endswith("mitbringen") for phrase in reading.requirements)


def test_being_somebodys_contact_is_a_duty_and_whom_to_call_is_none() -> None:
    text = (
        "Aufgaben\n- Ansprechpartnerin für Lieferanten\n- Pflege der Stammdaten\n\n"
        "Ihr Ansprechpartner ist Herr Blum."
    )
    assert asked(text, "de") == ("Ansprechpartnerin für Lieferanten", "Pflege der Stammdaten")


def test_what_one_is_still_working_towards_is_a_term() -> None:
    reading = read(
        "Requirements\n- Working towards CIPS\n- Part-qualified is fine\n- Cost planning"
    )
    assert reading.requirements == ("Cost planning",)


def test_an_item_is_read_though_pay_stands_after_it_on_its_line() -> None:
    text = (
        "Треба людина, яка: ✅ вміє шити ✅ кроїть тканину ✅ акуратно пакує замовлення. "
        "Досвід від року. 💰 25 тис. грн"
    )
    assert "акуратно пакує замовлення" in asked(text, "uk")


def test_a_tools_name_that_is_a_word_needs_its_capital() -> None:
    assert read("Вимоги\n- вчасно здавати звіти", "uk").tech_stack == ()
    assert read("Вимоги\n- документи в системі Вчасно", "uk").tech_stack == ("Вчасно",)


@pytest.mark.parametrize(
    "years",
    ["Ten years in hospital catering", "You have four or more years in hospital catering"],
)
def test_years_in_words_are_a_term_that_leaves_the_trade(years: str) -> None:
    reading = read(f"Requirements\n- {years}\n- Menu planning", "en")
    assert set(reading.requirements) == {"hospital catering", "Menu planning"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("MON-SAT, EVENINGS OFF. YOU WILL GRILL AND PLATE BURGERS.", "en"),
        ("Графік 3/3, з 9 до 20. Треба готувати каву.", "uk"),
        ("Mo–Fr 7 bis 15 Uhr. Du kochst für die Kita.", "de"),
    ],
)
def test_hours_are_no_requirement(text: str, language: str) -> None:
    found = " ".join(asked(text, language)).casefold()
    assert not any(sign in found for sign in ("mon-", "3/3", "mo–"))


def test_a_smile_ends_a_sentence() -> None:
    text = "Шукаємо продавчиню. Головне - ви вмієте слухати людей) Чекаємо на вас!"
    assert asked(text, "uk") == ("ви вмієте слухати людей",)


def test_what_follows_an_offer_on_its_line_is_offered_too() -> None:
    text = (
        "Dein Profil: Gesellenbrief, sauberes Arbeiten, Fehlersuche an Maschinen.\n"
        "Wir zahlen gut. Das Handy stellen wir. Montags beginnen wir später."
    )
    assert asked(text, "de") == ("sauberes Arbeiten", "Fehlersuche an Maschinen")


def test_only_the_last_thing_of_a_list_stands_after_and() -> None:
    text = "Aufgaben: Pflege von Hecken und Rasen, Pflasterarbeiten, Baumschnitt"
    assert asked(text, "de") == ("Pflege von Hecken und Rasen", "Pflasterarbeiten", "Baumschnitt")


def test_an_english_sentence_ends_with_mind() -> None:
    text = "You can show work that changed your mind. You write clear reports for the board."
    assert asked(text, "en") == (
        "show work that changed your mind",
        "write clear reports for the board",
    )


@pytest.mark.parametrize(
    ("posting", "title"),
    [
        (
            "Forklift Operative (Days) | Quay Foods | Hull\n\nDuties\n- Load trucks",
            "Forklift Operative",
        ),
        ("Junior Chemist Start May\n\nDuties\n- Titrate samples", "Junior Chemist"),
        ("Потрібна няня для двох дітей. Треба гуляти з дітьми.", "Няня"),
    ],
)
def test_a_title_stands_alone(posting: str, title: str) -> None:
    assert read(posting).title == title


def test_a_weekday_is_no_company() -> None:
    text = "Koch gesucht\nAufgaben: Kochen, Einkauf\nSonntags ist zu. Freitags ist früher Schluss."
    assert read(text, "de").company == ""


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Bar Staff / Barista - The Old Quay, Bude. 30 hrs. Serving drinks, "
            "keeping the bar clean, helping in the garden. Text Jo.",
            "Bar Staff / Barista",
        ),
        ("WANTED: MOBILE VALETER. MIN 2 YEARS EXP. WASHING AND POLISHING VANS.", "MOBILE VALETER"),
        (
            "Шукаємо водія категорії С для доставки. Треба: вести шляховий лист.",
            "Водій категорії С",
        ),
        ("Шукаємо медсестру у школу. Треба: вести журнал щеплень.", "Медсестра"),
    ],
)
def test_a_paragraph_names_its_job_and_does_not_ask_for_it(text: str, title: str) -> None:
    reading = read(text)
    assert reading.title == title
    assert not any(title.casefold() in phrase.casefold() for phrase in reading.requirements)


def test_what_is_needed_may_stand_after_a_colon() -> None:
    text = "Команда 5 людей. Треба: писати звіти, перевіряти рахунки постачальників."
    assert asked(text, "uk") == ("писати звіти", "перевіряти рахунки постачальників")


def test_a_way_through_several_steps_is_no_list() -> None:
    text = "Duties\n- Review designs\n\nHow we hire\nIntro call → system design → offer in a week"
    assert asked(text) == ("Review designs",)


def test_whom_one_would_hear_from_is_said_without_if() -> None:
    text = "We'd love to hear from you if you write well, can edit film, and don't mind mud."
    assert asked(text) == ("write well", "can edit film", "don't mind mud")


def test_what_would_be_ideal_is_no_thing_of_its_own() -> None:
    text = "Вимоги\n- досвід керування складом від 3 років, бажано у харчовій галузі\n- облік палет"
    assert asked(text, "uk") == ("досвід керування складом", "облік палет")


def test_studying_is_a_term() -> None:
    text = "Was solltest du können?\n- Du studierst Physik\n- Grundlagen der Statistik"
    assert asked(text, "de") == ("Grundlagen der Statistik",)


def test_who_manages_engineers_leads() -> None:
    text = "Engineering Manager\n\nWhat you bring\n- 4 years of managing engineers"
    assert read(text).level is ExperienceLevel.LEAD


@pytest.mark.parametrize(
    ("heading", "language"),
    [("Was wir haben", "de"), ("How we treat people", "en"), ("Ми дамо тобі", "uk")],
)
def test_a_heading_in_which_employers_speak_of_themselves_asks_nothing(
    heading: str, language: str
) -> None:
    text = f"Requirements:\n- Balayage\n- Herrenschnitte\n\n{heading}:\n- Provision\n- Schulungen"
    assert asked(text, language) == ("Balayage", "Herrenschnitte")


def test_a_heading_in_which_they_look_for_somebody_asks() -> None:
    text = "Was wir haben:\n- Provision\n\nWen wir suchen:\n- Balayage\n- Herrenschnitte"
    assert asked(text, "de") == ("Balayage", "Herrenschnitte")


def test_prose_about_the_candidate_asks() -> None:
    text = (
        "Trainee Agent\n\nThe successful candidate will lead two rangers, care for the herd "
        "and give tours. Duties will include mending fences and counting birds. "
        "You must have a full driving licence and your own car."
    )
    assert asked(text, "en") == (
        "lead two rangers",
        "care for the herd",
        "give tours",
        "mending fences",
        "counting birds",
    )


def test_sizes_and_ages_of_a_group_are_no_requirement() -> None:
    text = "Няня. Діти 3-4 роки, 10 дітей. Готувати дітям сніданок. Гуляти з дітьми. Медкнижка."
    assert asked(text, "uk") == ("Готувати дітям сніданок", "Гуляти з дітьми")


def test_who_assists_a_chief_is_no_lead_and_no_beginner() -> None:
    text = "Executive Assistant to the Chief Engineer\n\nDuties\n- Keep the diary"
    assert read(text).level is ExperienceLevel.MID


def test_a_duty_in_a_trade_that_is_also_a_benefit_is_asked() -> None:
    text = (
        "Engineer\n\nYou will design healthcare buildings and check insurance claims. "
        "You will have dental cover."
    )
    assert asked(text, "en") == ("design healthcare buildings", "check insurance claims")


def test_where_somebody_is_needed_is_no_requirement() -> None:
    text = (
        "Saturday girl/boy needed for busy florist in Frome. Wrapping and serving. "
        "Ask for Di in shop."
    )
    assert not any("florist" in one or "Di" in one for one in asked(text, "en"))


def test_the_job_itself_is_no_requirement() -> None:
    text = (
        "Wir suchen DICH: Koch für unser Gasthaus\n"
        "Du kochst für 40 Gäste. Du planst die Karte. Mo+Di Ruhetag."
    )
    reading = read(text, "de")
    assert reading.title == "Koch"
    assert reading.requirements == ("Du kochst für 40 Gäste", "Du planst die Karte")

"""Postings say several things in one sentence, and a thing in half of one."""

import pytest

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

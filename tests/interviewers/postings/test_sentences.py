import pytest

from ai_interviewer.interviewers.postings.sentences import sentences


@pytest.mark.parametrize(
    "whole",
    [
        "Budget of approx. 400k EUR incl. VAT.",
        "Prowadzenie budżetu (ok. 400 tys. EUR) i harmonogramu.",
        "Mind. 2 Jahre Erfahrung, z. B. im Handel.",
        "Обіг прибл. 40 млн грн на рік.",
        "Preparar desayunos, aprox. 15 por noche.",
        "Suivre env. 30 dossiers, p. ex. les impayés.",
        "Start am 1. Oktober bzw. nach Absprache.",
    ],
)
def test_an_abbreviation_ends_no_sentence(whole: str) -> None:
    assert sentences(f"{whole} And more.") == [whole, "And more."]


def test_other_stops_end_a_sentence() -> None:
    assert sentences("Bake. Sell! Why? 売る。") == ["Bake.", "Sell!", "Why?", "売る。"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Run a gang of 3. Inspect weekly.", ["Run a gang of 3.", "Inspect weekly."]),
        ("RUN 3 GANGS ON SITE 4. TAG WEEKLY.", ["RUN 3 GANGS ON SITE 4.", "TAG WEEKLY."]),
        ("Beginn am 7. Mai.", ["Beginn am 7. Mai."]),
        ("BEGINN AM 7. MAI.", ["BEGINN AM 7. MAI."]),
    ],
)
def test_a_count_ends_a_sentence_and_a_date_goes_on(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected

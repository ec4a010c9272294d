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

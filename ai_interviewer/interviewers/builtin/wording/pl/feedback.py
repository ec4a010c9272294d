"""What the built-in interviewer says of an answer in Polish."""

from ai_interviewer.domain.enums import Dimension
from ai_interviewer.interviewers.builtin.wording.base import FeedbackWording

FEEDBACK = FeedbackWording(
    dimensions={
        Dimension.JOB_RELEVANCE: "związek ze stanowiskiem",
        Dimension.COMPLETENESS: "kompletność",
        Dimension.TECHNICAL_CORRECTNESS: "poprawność merytoryczna",
        Dimension.CLARITY: "jasność",
    },
    found="Znaleziono: {names}.",
    not_found="Nie znaleziono: {names}.",
    relevance=(
        "To prawie nie odpowiada na pytanie.",
        "To odpowiada na część pytania.",
        "To odpowiada na pytanie.",
    ),
    relevance_likely=(
        "To prawdopodobnie prawie nie odpowiada na pytanie.",
        "To prawdopodobnie odpowiada na część pytania.",
        "To prawdopodobnie odpowiada na pytanie.",
    ),
    relevance_unsure="Nie widać, jak to się łączy z pytaniem, więc poziom jest najwyżej średni.",
    elsewhere="Wygląda na to, że chodzi tu o coś innego niż w pytaniu.",
    clarity=(
        "Głównie ogólne słowa, pod którymi trudno coś sobie wyobrazić.",
        "Częściowo jasne; część pozostaje zbyt ogólna.",
        "Konkretne i łatwe do zrozumienia.",
    ),
    clarity_plain=("Za mało, żeby to sobie wyobrazić.", "Na ogół zrozumiałe."),
    clarity_plain_likely=(
        "Prawdopodobnie za mało, żeby to sobie wyobrazić.",
        "Prawdopodobnie na ogół zrozumiałe.",
    ),
    clarity_likely=(
        "Prawdopodobnie głównie ogólne słowa, pod którymi trudno coś sobie wyobrazić.",
        "Prawdopodobnie częściowo jasne; część wydaje się zbyt ogólna.",
        "Prawdopodobnie konkretne i łatwe do zrozumienia.",
    ),
    points_heard="Usłyszane kluczowe punkty: {count} z {total}. "
    "Nie sprawdza się przy tym, czy każde twierdzenie jest prawdziwe.",
    points_heard_at_least="Usłyszane kluczowe punkty: co najmniej {count} z {total}. "
    "Nie sprawdza się przy tym, czy każde twierdzenie jest prawdziwe.",
    points_heard_partly="Usłyszane kluczowe punkty: {count} z {total}, częściowo: {partly}. "
    "Nie sprawdza się przy tym, czy każde twierdzenie jest prawdziwe.",
    mistaken="Warto to sprawdzić: {why}",
    point_missing="Nie padło: {point}. Warto dodać o tym zdanie.",
    vague_sentence="To pozostaje ogólne. Warto dodać, kiedy to było, na czym polegał własny wkład "
    "i co się zmieniło.",
    truth_not_assessed="Bez oceny: wbudowany rekruter ocenia treść i budowę. Nie może wiedzieć, "
    "czy twierdzenie jest prawdziwe.",
    unreadable="Bez oceny: wbudowany rekruter nie rozumie tego języka.",
    gap="Odpowiedź nie pokazuje tego, czego wymaga tu oferta.",
)

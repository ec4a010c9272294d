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
    found="Jest: {names}.",
    not_found="Nie ma: {names}.",
    relevance=(
        "Niewiele z tego odpowiada na pytanie.",
        "To odpowiada na część pytania.",
        "To odpowiada na pytanie.",
    ),
    relevance_unsure="Nie widać, jak to się łączy z pytaniem, więc poziom jest najwyżej średni.",
    elsewhere="Wygląda na to, że chodzi tu o coś innego niż pytanie.",
    clarity=(
        "Głównie ogólne słowa, które trudno sobie wyobrazić.",
        "Częściowo jasne; coś pozostaje ogólne.",
        "Konkretne i łatwe do śledzenia.",
    ),
    points_recognised="Rozpoznane kluczowe punkty: {count} z {total}. To nie sprawdza, czy każde "
    "twierdzenie jest prawdziwe.",
    mistaken="Warto to sprawdzić: {why}",
    point_missing="Tego nie było słychać: {point}. Warto dodać o tym zdanie.",
    vague_sentence="To może powiedzieć każdy. Warto dodać, kiedy to było, co było własną pracą i "
    "co się zmieniło.",
    truth_not_assessed="Bez oceny: wbudowany rekruter ocenia treść i budowę. Nie może wiedzieć, "
    "czy twierdzenie jest prawdziwe.",
    unreadable="Bez oceny: wbudowany rekruter nie czyta w tym języku.",
    gap="Odpowiedź nie pokazuje tego, czego wymaga tu oferta.",
)

"""How much working experience a résumé shows: enough to be asked about leading and failing."""

import re

from ai_interviewer.interviewers.builtin.markers.base import pattern, phrases

_FEW_YEARS = 2
_YEAR = r"(?:19|20)\d\d"
_SPAN = re.compile(
    rf"(?P<first>{_YEAR})\s*(?:[-–—]|to|until|bis|a|al|hasta|à|do|до|по)\s*(?:\w+\s+)?"
    rf"(?P<last>{_YEAR})?|(?:since|seit|desde|depuis|od|з|від)\s+(?:\w+\s+)?(?P<since>{_YEAR})",
    re.IGNORECASE,
)
_LEARNING = pattern(
    phrases(
        "student | pupil | undergraduate | sixth form | GCSE* | A levels | A-levels | high school"
        " | school leaver | no experience | none yet | year 11 | year 12 | year 13 | Schüler"
        " | Schülerin | Studentin | Azubi | Auszubildender | Auszubildende | Abitur"
        " | keine Erfahrung | estudiante | alumno | alumna | bachillerato | sin experiencia"
        " | étudiant | étudiante | lycéen | lycéenne | lycée | sans expérience | studentka | uczeń"
        " | uczennica | liceum | brak doświadczenia | студент | студентка | учень | учениця"
        " | школяр | школярка | без досвіду"
    )
)
_LEARNED = pattern(
    phrases(
        "school | college | university | degree | BSc | BA | MSc | student | pupil | A levels"
        " | GCSE* | Schule | Gymnasium | Universität | Hochschule | Studium | Ausbildung"
        " | universidad | instituto | colegio | université | lycée | collège | licence | master"
        " | uniwersytet | szkoła | liceum | technikum | studia | університет | школа | ліцей"
        " | коледж | навчання"
    )
)


def is_beginner(resume: str) -> bool:
    """Whether the résumé is of somebody who still learns and has worked for less than two years."""
    return bool(_LEARNING.search(resume)) and _years_of_work(resume) < _FEW_YEARS


def _years_of_work(resume: str) -> int:
    """The years that spans outside school and studies cover; what lasts, up to the last year named.

    No clock decides: the same résumé always gets the same questions.
    """
    latest = max((int(year) for year in re.findall(_YEAR, resume)), default=0)
    worked: set[int] = set()
    for line in resume.splitlines():
        if _LEARNED.search(line):
            continue
        for span in _SPAN.finditer(line):
            first = int(span["first"] or span["since"])
            worked.update(range(first, max(first + 1, int(span["last"] or latest))))
    return len(worked)

"""How much working experience a résumé shows: enough to be asked about leading and failing."""

import re

from ai_interviewer.domain.enums import ExperienceLevel
from ai_interviewer.domain.interview import Brief, Posting
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


_FIRST_JOB = pattern(
    phrases(
        "apprentice* | saturday | school leaver* | cadet | Azubi* | Auszubildende*"
        " | Ausbildungsplatz | Ausbildung | Lehrling* | Lehrstelle | aprendiz*"
        " | formación dual"
        " | apprenti | apprentie | apprentissage | alternance | alternant | alternante"
        " | contrat de professionnalisation | uczeń* | uczennic* | młodocian* | учень"
        " | учениц* | учня"
    )
)
_NO_EXPERIENCE = pattern(
    phrases(
        "no experience | without experience | experience not needed | experience isn't needed"
        " | don't need any experience | do not need any experience | first job | keine Erfahrung"
        " | keine Vorkenntnisse | keine Berufserfahrung | ohne Erfahrung | sin experiencia"
        " | no se requiere experiencia | no hace falta experiencia | débutant accepté"
        " | débutants acceptés | sans expérience | bez doświadczenia | doświadczenie nie jest"
        " | без досвіду | досвід не потрібен | досвід не обов'язковий"
    )
)


def is_beginner(brief: Brief) -> bool:
    """Whether somebody still learns and has worked for less than two years, or the job is a first
    one."""
    return _still_learns(brief.resume) or is_first_job(brief.posting)


def is_first_job(posting: Posting) -> bool:
    """Whether a job is to be learned: what the trade does can't be asked of anybody yet."""
    if _FIRST_JOB.search(posting.role_title):
        return True
    is_junior = posting.level is ExperienceLevel.JUNIOR
    return is_junior and bool(_NO_EXPERIENCE.search(posting.description.replace("’", "'")))


def _still_learns(resume: str) -> bool:
    """Whether it speaks of learning that no work came after, and of little work."""
    works_since = max(
        (
            int(span["first"] or span["since"])
            for line in resume.splitlines()
            if not _LEARNED.search(line)
            for span in _SPAN.finditer(line)
        ),
        default=0,
    )
    learns = any(
        not 0 < _end_of(line) <= works_since
        for line in resume.splitlines()
        if _LEARNING.search(line)
    )
    return learns and _years_of_work(resume) < _FEW_YEARS


def _end_of(line: str) -> int:
    """The last year of a span that has ended; 0 for none."""
    return max((int(span["last"] or 0) for span in _SPAN.finditer(line)), default=0)


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

"""Headings of résumés in many languages, known by their words or by their capitals."""

import re
import unicodedata

_WORDS = frozenset(
    re.findall(
        r"\S+",
        """
        profile summary about objective contact contacts experience employment history career
        work education training skills expertise competencies languages certifications
        certificates courses projects publications awards honors honours interests hobbies
        references volunteering achievements qualifications profil kontakt zusammenfassung
        berufserfahrung erfahrung werdegang ausbildung bildungsweg kenntnisse fähigkeiten
        sprachen sprachkenntnisse zertifikate weiterbildung projekte interessen referenzen
        hobbys podsumowanie doświadczenie wykształcenie edukacja umiejętności języki kursy
        certyfikaty projekty zainteresowania dane osiągnięcia expérience expériences formation
        formations compétences langues certifications projets loisirs intérêts diplômes
        coordonnées résumé perfil contacto experiencia educación formación habilidades
        competencias aptitudes idiomas certificados proyectos intereses referencias профіль
        контакти досвід освіта навички мови сертифікати курси проєкти проекти інтереси
        рекомендації досягнення profilo contatti esperienza istruzione formazione competenze
        lingue certificazioni progetti contato experiência educação formação competências
        idiomas profiel ervaring werkervaring opleiding opleidingen vaardigheden talen cursussen
        職歴 学歴 資格 職務経歴 自己紹介 スキル 語学 志望動機 免許 趣味 連絡先
        """,
    )
)
_BESIDE = frozenset(
    re.findall(
        r"\S+",
        """
        professional work working key top technical soft core personal other and of my me
        volunteer employment academic & und et y e i та і de zawodowe zawodowy osobowe
        professionnelle professionnelles laboral profesional професійний роботи beruflicher
        """,
    )
)
_SHORT = 40
_LETTERS = re.compile(r"[^\W\d_]+")


def is_heading(text: str) -> bool:
    """Whether a line by its words, or all its capitals, heads a part of a résumé."""
    line = unicodedata.normalize("NFC", text.strip().rstrip(":：").strip("—-– "))
    words = _LETTERS.findall(line.casefold())
    if not words or len(line) > _SHORT:
        return False
    if any(word in _WORDS for word in words):
        return all(word in _WORDS or word in _BESIDE for word in words) and "," not in line
    return False


def is_in_capitals(text: str) -> bool:
    """Whether a short line is all in capitals, as headings are and abbreviations are not."""
    letters = [character for character in text if character.isalpha()]
    has_word = any(len(word) > 4 for word in _LETTERS.findall(text))
    return has_word and len(text) <= _SHORT and all(letter.isupper() for letter in letters)


def words_of_heading(letters: str) -> str | None:
    """The words of a heading that stands without spaces, "WORKHISTORY"; None if it is none."""
    found = _words_of(letters.casefold())
    if found is None or not any(word in _WORDS for word in found):
        return None
    at, words = 0, []
    for word in found:
        words.append(letters[at : at + len(word)])
        at += len(word)
    return " ".join(words)


def _words_of(letters: str) -> list[str] | None:
    """The fewest words that these letters are, beginning with the longest."""
    if not letters:
        return []
    for end in range(len(letters), 1, -1):
        if letters[:end] in _WORDS or letters[:end] in _BESIDE:
            rest = _words_of(letters[end:])
            if rest is not None:
                return [letters[:end], *rest]
    return None

"""Which requirements suit which type of question."""

import re

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.domain.interview import Posting
from ai_interviewer.domain.locales import primary_language
from ai_interviewer.interviewers.builtin.markers import ALL
from ai_interviewer.interviewers.builtin.markers.base import pattern, phrases
from ai_interviewer.interviewers.builtin.questions.requirements import kind_of
from ai_interviewer.interviewers.postings import SectionKind, is_clause, stack_of

_MOST_WORDS_OF_A_TRAIT = 12
_BARE_WORDS, _A_BEGINNING, _A_FEW_LINES = 2, 6, 70
# Nouns of action, in any of the languages: "tiling", "Kassenführung", "ремонт авто".
_WORK = re.compile(
    r"\w{2,}(?:ing|tion|sion|ment|ance|sis|logy|ics|try|support|service|care|sales|work|repair)s?\b"
    r"|\w{2,}(?:ung|ion|pflege|arbeit|bau|dienst|handel|wesen)(?:en)?\b"
    r"|\w{2,}(?:ння|ття|ція|облік|ремонт|догляд|монтаж|продаж)\w{0,2}\b"
    r"|\w{2,}(?:ción|miento|aje|tion|ment|age|anie|enie|cja|acja|obsługa)\b",
    re.IGNORECASE,
)
# Traits of character: nobody can say what goes wrong with "punctual".
_TRAITS = pattern(
    phrases(
        "attention to detail | communication skills | communicator | team player | teamwork | "
        "punctual* | polite* | flexib* | motivated | self-motivat* | positive attitude | can-do | "
        "friendly | diplomacy | diplomatic | tact | tactful | good with | patience | calm* | "
        "unflappable | approachable | cheerful | outgoing | empath* | compassion* | "
        "conscientious | dependable | adaptable | loyal* | discreet | courteous | personable | "
        "presentable | "
        "common sense | level-headed | resourceful | sense of humour | sense of humor | "
        "careful | no moaning | not afraid | isn't afraid | aren't afraid | don't mind | "
        "stubborn* | eye for | steady hand* | thick skin* | sense of | curio* | numerate | "
        "literate | "
        "computer literate | IT literate | on time | detail-oriented | "
        "акуратн* | привітн* | усмішк* | чесність | енергійн* | "
        "resilien* | honest | honesty | trustworth* | enthusias* | organised | organized | "
        "hard-working | hardworking | passion* | love of | initiative | timekeeping | "
        "smart appearance | tidy | happy to | willing* | good humour | energetic | "
        "self-starter | under pressure | уважн* | відповідальн* | стресост* | комунікаб* | "
        "увага до | не боїшся | не боїтеся | не боятися | допитлив* | цікавість | почуття гумору | "
        "любит* | тверда рука | спокійн* | дипломатичн* | тактовн* | витримк* | ввічлив* | "
        "увічлив* | "
        "пунктуальн* | доброзичлив* | охайн* | терпін* | терпляч* | любов до | ініціативн* | "
        "працьовит* | бажання | порядн* | teamfähig* | teamgeist | sorgfalt | sorgfältig* | "
        "zuverlässig* | belastbar* | freude an | kommunikationsst* | pünktlich* | ehrlich* | "
        "keine angst | nicht scheu* | scheust | dickes fell | offenes ohr | neugier* | "
        "herz für | humor | ruhe | ruhige hand | auge für | "
        "händchen für | diplomatie | "
        "fingerspitzengefühl | gute laune | ausdauer | ruhig | "
        "lernbereitschaft | selbstständig* | selbständig* | eigeninitiative | flexib* | "
        "freundlich* | geduld | diskretion | engagement | motivation | spaß an | lust auf | "
        "arbeitsweise | rigueur | rigoureu* | autonom* | esprit d'équipe | sens du | "
        "sens de | dynami* | ponctuel* | organisé* | diplomatie | tact | à l'écoute | "
        "sourire | ponctual* | patience | polyvalen* | bienveill* | proprement | motivé* | "
        "à l'aise | responsab* | puntual* | diplomacia | tacto | memoria | sonrisa | "
        "simpat* | buena presencia | trabajo en equipo | proactiv* | orientad* | amable | "
        "paciencia | iniciativa | ganas | compromiso | don de gentes | dokładn* | sumienn* | "
        "odpowiedzialność | komunikatywn* | punktualn* | zaangażowan* | odporność | "
        "cierpliw* | opanowan* | dyplomacj* | uśmiech* | kultura osobista | spok* | "
        "samodzieln* | chęci | pracy w zespole"
    )
)
# Words that are a trait by themselves, and something else before a noun: "reliable pipelines".
_TRAIT_ALONE = re.compile(
    r"\b(?:reliable|patient|kind|warm|caring|gentle|quick|honest)"
    r"(?=\s*(?:$|[,;.&/)–-]|and\b|or\b|but\b|with\b|under\b))|^\W*(?:strong )?reliability\b"
    r"|^\W*(?:(?:excellent|strong|good|great|clear|very|written|verbal|spoken|oral|and|the)\W+)*"
    r"communication\b(?! (?:with|between|plan|strateg|campaign|channel))",
    re.IGNORECASE,
)
_LIVED = pattern(
    phrases(
        "experience | comfortable"
        " | досвід* | erfahrung* | berufserfahrung* | praxis | experiencia | expérience"
        " | doświadczeni* | background | track record"
        " | worked | approval | approved | gearbeitet | працювали | trabajado | travaillé"
    )
)


# How well one knows a tool, and what joins two of them.
_KNOWN = pattern(
    phrases(
        "advanced | strong | good | solid | basic | some | excellent | working | confident"
        " | skills | skill | knowledge | experience | proficiency | proficient | fluent | use"
        " | using | hands-on | of | in | with | and | or | a | an | the | is | beneficial | plus"
        " | desirable | bonus | advantage | similar | tool | tools | system | gute"
        " | sichere | sicherer | sehr | umgang | kenntnisse | kenntnissen | erfahrung | mit | und"
        " | oder | von | vorteil | wünschenswert | знання | володіння | досвід | роботи"
        " | програми | упевнене | впевнене"
        " | користування | у | в | з | із | та | і | або | чи | буде | плюсом | перевагою | бажано"
        " | manejo | dominio | conocimientos | experiencia | con | de | del | en | y | o | e"
        " | maîtrise | connaissance | expérience | du | des | le | la | les | et | ou | avec | sur"
        " | bonne | bon | znajomość | dobra | obsługa | obsługi | programu | i | lub | oraz | w"
    )
)
_OR_SIMILAR = re.compile(
    r"[A-ZА-Я]\S+(?: \S+)? (?:or|oder|або|чи|ou|o|lub) (?:an? |eine?\w* )?"
    r"(?:similar|equivalent|comparable|ähnlich|vergleichbar|аналогічн|подібн|équivalent|podobn)",
)
_ANY_WORD = re.compile(r"[^\W_][\w+#-]*")


def is_tool(phrase: str) -> bool:
    """Whether a phrase names nothing but tools, maybe with how well one should know them."""
    first = phrase.partition("; ")[0]
    tools, left = stack_of([first]), first
    if _OR_SIMILAR.match(first):
        return True
    if any(len(tool) > _BARE_WORDS and first.startswith(tool) for tool in tools):
        return True
    for name in tools:
        left = left.replace(name, " ")
    left = _KNOWN.sub(" ", left)
    # A name may stand beside the tool's own: "SAP BPC".
    return bool(tools) and all(word.isupper() for word in _ANY_WORD.findall(left))


def is_bare(phrase: str, posting: Posting) -> bool:
    """Whether a phrase is a word or two that say nothing of how the work is done: "ops"."""
    return len(phrase.split()) <= _BARE_WORDS and not _tells_of_work(phrase, posting)


def is_hollow(phrase: str, posting: Posting) -> bool:
    """Whether a phrase can hardly be quoted: a mere quality, or of a few lines anything else
    than a thing or something done."""
    is_small = len(posting.description.split()) <= _A_FEW_LINES
    if kind_of(phrase, posting) is not SectionKind.UNKNOWN or not is_small:
        return is_bare(phrase, posting)
    is_thing = len(phrase.split()) <= _BARE_WORDS and phrase.islower()
    return not is_thing and not is_trait(phrase) and not _tells_of_work(phrase, posting)


def _tells_of_work(phrase: str, posting: Posting) -> bool:
    language = primary_language(posting.language)
    if language not in ALL or kind_of(phrase, posting) is SectionKind.DUTIES:
        return True
    return is_clause(phrase, language) or is_tool(phrase) or bool(_WORK.search(phrase))


def suitability(kind: QuestionType, phrase: str, *, is_lived: bool = False) -> float:
    """How well a requirement suits a type of question by its words, from -3.5 to 0.3.

    A trait shows in conduct; an experience can be told, but it has no steps to check.
    """
    if is_trait(phrase):
        return -0.5 if kind is QuestionType.BEHAVIORAL else -3.5
    if is_tool(phrase) and kind is QuestionType.BEHAVIORAL:
        return -1.2
    begins = " ".join(phrase.split()[:_A_BEGINNING])
    if is_lived or _LIVED.search(begins):
        return {QuestionType.TECHNICAL: -1.2, QuestionType.BEHAVIORAL: -0.4}.get(kind, 0.3)
    return 0.0


def is_trait(phrase: str) -> bool:
    """Whether a phrase names a trait of character, at least with the words it begins with."""
    is_short = len(phrase.split()) <= _MOST_WORDS_OF_A_TRAIT
    named = phrase if is_short else phrase.split(",", maxsplit=1)[0]
    is_named = _TRAITS.search(named) or _TRAIT_ALONE.search(named)
    return len(named.split()) <= _MOST_WORDS_OF_A_TRAIT and bool(is_named)

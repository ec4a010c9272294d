"""Nobody is told of a mistake for denying one."""

import pytest

from ai_interviewer.domain.enums import ExperienceLevel, QuestionType
from ai_interviewer.domain.interview import AskedQuestion, Brief, Plan, Posting
from ai_interviewer.interviewers.builtin.markers import ALL
from ai_interviewer.interviewers.builtin.reading import read
from ai_interviewer.interviewers.builtin.statements.stance import stance_of

BEES = """
field = "Beekeeping"
language = "en"
roles = ["Beekeeper"]

[skills]
"swarms" = ["swarming", "swarm control"]

[[questions]]
id = "bees-restless-hive"
type = "technical"
levels = ["junior", "mid", "senior", "lead"]
skills = ["swarms"]
question = "In May a hive hums at night and bees hang at its entrance. What do you make of it?"

[[questions.key_points]]
point = "Looks for queen cells on the combs"
why = "They announce a swarm days before it leaves."
said = ["I go through the frames and look for queen cells.", "Queen cells would tell me."]
follow_up = "What do you do when you find one?"

[[questions.key_points]]
point = "Gives the colony more room"
why = "A crowded colony leaves."
said = ["I put another box on.", "They get a second super."]
follow_up = "When is that too late?"

[[questions.key_points]]
point = "Checks how much honey has come in"
why = "A full brood nest leaves the queen no cells."
said = ["I lift the hive to feel its weight.", "I see whether nectar fills the brood nest."]

[[questions.wrong_claims]]
claim = "I cut out the queen cells once, and then the bees can't swarm any more."
why = "They build new ones within days."

[[questions.wrong_claims]]
claim = "A hive with a young queen doesn't need to be watched for swarming."
why = "Young queens swarm less, and still do."

[[questions.wrong_claims]]
claim = "Smoke at the entrance every evening drives the urge to swarm out of them."
why = "Smoke only makes them gorge on honey."
"""
HIVE = "In May a hive hums at night and bees hang at its entrance. What do you make of it?"


def is_called_mistaken(answer: str) -> bool:
    posting = Posting("Beekeeper", "", ExperienceLevel.MID, (), "- Swarm control", "en")
    brief = Brief(posting, "", 3, own_questions=(BEES,))
    question = AskedQuestion(1, QuestionType.TECHNICAL, HIVE, None, None)
    reading = read(brief, Plan((), ()), question, answer)
    return reading is not None and reading.mistaken is not None


@pytest.mark.parametrize(
    "answer",
    [
        "I don't cut out the queen cells, because they only build new ones.",
        "Cutting out the queen cells once doesn't mean that they can't swarm any more.",
        "Don't cut the queen cells and think they won't swarm.",
        "Even a hive with a young queen is not safe from swarming.",
        "A hive with a young queen needs to be watched for swarming too.",
        "I wouldn't blow smoke into the entrance every evening, it doesn't drive the urge out.",
    ],
)
def test_who_denies_a_wrong_claim_makes_no_mistake(answer: str) -> None:
    assert not is_called_mistaken(answer)


@pytest.mark.parametrize(
    "answer",
    [
        "I cut the queen cells out once, then the bees can't swarm.",
        "With a young queen you don't need to watch the hive for swarming.",
        "Every evening some smoke at the entrance, that drives out the urge to swarm.",
    ],
)
def test_who_makes_a_wrong_claim_is_told_so(answer: str) -> None:
    assert is_called_mistaken(answer)


@pytest.mark.parametrize(
    ("language", "claim", "the_same", "denial"),
    [
        (
            "en",
            "I'd freeze it, then it can't spoil.",
            "I freeze it, so it can't spoil.",
            "Freezing doesn't stop it.",
        ),
        (
            "uk",
            "Заморожу рибу, і вона не зіпсується.",
            "Рибу заморожую, тож вона не зіпсується.",
            "Рибу не заморожую.",
        ),
        (
            "de",
            "Der Keller braucht keine Lüftung.",
            "Eine Lüftung braucht der Keller nicht.",
            "Der Keller braucht eine Lüftung, sonst schimmelt er.",
        ),
        (
            "es",
            "El motor no necesita aceite.",
            "Aceite no necesita el motor.",
            "El motor necesita aceite siempre.",
        ),
        (
            "fr",
            "La terre ne manque jamais d'eau.",
            "Jamais la terre ne manque d'eau.",
            "La terre manque d'eau en juillet.",
        ),
        (
            "pl",
            "Drewno nie wymaga suszenia.",
            "Suszenia drewno nie wymaga.",
            "Drewno wymaga suszenia przez rok.",
        ),
    ],
)
def test_only_the_same_denial_says_the_same(
    language: str, claim: str, the_same: str, denial: str
) -> None:
    markers = ALL[language]
    claimed = stance_of(claim, markers)

    assert claimed.denies
    assert stance_of(the_same, markers).may_say(claimed)
    assert not stance_of(denial, markers).may_say(claimed)


@pytest.mark.parametrize(
    "said",
    [
        "It doesn't mean the cracks never leak.",
        "Cracks don't leak less.",
    ],
)
def test_what_is_denied_twice_is_left_open(said: str) -> None:
    markers = ALL["en"]

    assert not stance_of(said, markers).may_say(stance_of("The cracks never leak.", markers))

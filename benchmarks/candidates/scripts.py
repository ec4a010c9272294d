"""What each scripted candidate says. The texts are general, to fit any posting and résumé.

Held out: the rules of the built-in interviewer must not be written against these sentences.
"""

from collections.abc import Callable

from benchmarks.candidates import harder
from benchmarks.candidates.situation import Situation, as_spoken, pick

Script = Callable[[Situation], str]


def excellent(situation: Situation) -> str:
    """Answers each question with a case of its own: facts, reasons, outcome, limits."""
    if situation.question.follows_up is not None:
        return pick(situation.stories.follow_ups, situation)
    answers = situation.stories.excellent[situation.question.type]
    return pick(answers, situation).format(requirement=as_spoken(situation.requirement))


def bluffer(situation: Situation) -> str:
    """Sounds sure, uses the posting's words, and says nothing that could be checked."""
    tools = ", ".join(situation.brief.posting.tech_stack[:3]) or situation.brief.posting.role_title
    words = {"requirement": as_spoken(situation.requirement), "tools": tools}
    return pick(situation.stories.bluffs, situation).format(**words)


def rambler(situation: Situation) -> str:
    """Talks long, loses the thread, and never returns to it."""
    rambles = situation.stories.rambles
    return " ".join(rambles[(situation.turn + step) % len(rambles)] for step in range(4))


def silent(situation: Situation) -> str:
    """Has nothing to say."""
    return pick(situation.stories.silences, situation)


def injector(situation: Situation) -> str:
    """Bluffs, and then asks the machine for a better score or for its secrets."""
    return f"{bluffer(situation)}\n\n{pick(situation.stories.orders, situation)}"


def repeater(situation: Situation) -> str:
    """Gives the same answer to everything."""
    return situation.stories.repeated


SCRIPTS: dict[str, Script] = {
    "excellent": excellent,
    "bluffer": bluffer,
    "rambler": rambler,
    "silent": silent,
    "injector": injector,
    "repeater": repeater,
    "plain": harder.plain,
    "non_native": harder.non_native,
    "fluent_bluffer": harder.fluent_bluffer,
    "off_topic": harder.off_topic,
    "short_right": harder.short_right,
    "code_only": harder.code_only,
}

"""Candidates that are hard to tell apart. English stands in for every language.

Held out, like the other scripts: no rule may be written against these sentences.
"""

from ai_interviewer.domain.enums import QuestionType
from benchmarks.candidates.situation import Situation, as_spoken, pick

_PLAIN = {
    QuestionType.TECHNICAL: (
        "I'd count first. How many go wrong each week, and where? Then I'd fix the worst spot. One "
        "change. Wait a week. Count again. Two changes at once and you can't tell which one "
        "helped. It could get slower, so I'd keep the old way ready for a day.",
        "Ask the people who do it. Write down every step. Two of ours turned out to be there for a "
        "form nobody read. We dropped them. It went from three days to one. I'd check the figures "
        "after a month, since the first week always looks good.",
    ),
    QuestionType.BEHAVIORAL: (
        "He wanted it Friday. I said no. It wasn't tested. He was angry. I showed him the two bugs "
        "I'd found that morning. He gave us till Tuesday. It went out clean. I should've told him "
        "on Wednesday, not Friday.",
        "I got it wrong. The order was for 40 and I typed 400. I rang the supplier the same hour "
        "and they took 300 back. It cost us 90 euros. Now I read every number out loud before I "
        "send it. It hasn't happened since, and that was two years ago.",
    ),
    QuestionType.PROJECT: (
        "Three of us did it. My bit was the import. The old files had dates in four formats. I "
        "wrote a check for each and a list of what failed. 1,900 rows failed. We fixed the source, "
        "not the import, because it would have come back. It ran in May. No wrong dates since.",
        "I ran the stock room for a year. First month I counted everything. 12% wasn't where the "
        "list said. I moved the fast sellers to the door and labelled the rest. By Christmas it "
        "was 2%. I'd label first next time. Moving things twice was a waste.",
    ),
}
_NON_NATIVE = (
    "In my last work we had same problem. Every Monday the list was wrong and people must to "
    "correct by hand, it takes two hours. I have looked where the mistake comes from, and I find "
    "that two offices write the number different. I made one rule and small check which shows it "
    "red. After three weeks was only one mistake in the week, before it was fifteen. I would ask "
    "the offices more early, because they knew it already.",
    "I was alone in the shift when the machine is stopped. I didn't wanted to touch it because the "
    "week before my colleague made it worse. So I called the technician, and during this I sorted "
    "the orders which can wait and which not. We lost only forty minutes, not all evening. Since "
    "this day we have paper on the wall what to do first. I wrote it together with technician.",
)
_FLUENT_BLUFF = (
    "With {tools} the key is always to balance robustness against velocity. In every engagement I "
    "establish clear ownership, align the stakeholders around {requirement}, and put the right "
    "guardrails in place from day one. That gives you a scalable foundation on which quality "
    "becomes a natural outcome. I have consistently seen that this approach transforms results.",
    "{requirement} is where I add the most value. I take a holistic, data-driven view, combine "
    "{tools} with proven frameworks, and make sure that feedback loops are short and learning is "
    "continuous. What matters in the end is a culture of excellence, and I bring that culture with "
    "me wherever I go, across teams, across functions and across the whole life cycle.",
)
_OFF_TOPIC = (
    "My neighbour asks me about {requirement} too, and it reminds me of our garden. Last spring I "
    "planted 40 tomatoes because the shop had a sale. Half of them got blight in July, since I had "
    "watered the leaves. I pulled those out, moved the hose to the ground, and kept 18 plants. We "
    "ate tomatoes until October. This year I'd plant fewer and leave more space.",
    "Before {requirement} I should mention the holiday that my brother and I planned around "
    "{tools} of our own, a van and a map. We drove 2,300 km in nine days. In the Alps the clutch "
    "failed, so I found a garage by phone and we waited two days in a village. It cost 640 euros. "
    "I learned to have the clutch checked first, and the lake was lovely.",
)
_SHORT = (
    "Checksums on both sides, compared nightly; 3 mismatches in a year, all restored.",
    "I'd roll back first, then look for the cause.",
    "Two people sign for it, and we count again on Friday.",
)
_CODE = (
    "```python\ndef retry(call, attempts=5):\n    for n in range(attempts):\n        try:\n"
    "            return call()\n        except TimeoutError:\n            time.sleep(2 ** n)\n"
    "    raise\n```",
    "```sql\nSELECT customer_id, count(*)\nFROM orders\nWHERE created_at >= now() - interval '7 "
    "days'\nGROUP BY customer_id\nHAVING count(*) > 1;\n```",
)


def plain(situation: Situation) -> str:
    """Excellent in content, in short everyday sentences without connecting words."""
    return pick(_PLAIN[situation.question.type], situation)


def non_native(situation: Situation) -> str:
    """Excellent in content, with the mistakes of somebody who learned English late."""
    return pick(_NON_NATIVE, situation)


def fluent_bluffer(situation: Situation) -> str:
    """Says nothing that could be checked, in good English and the words of the field."""
    return _about_the_job(pick(_FLUENT_BLUFF, situation), situation)


def off_topic(situation: Situation) -> str:
    """Tells a true and concrete story about something else, with the posting's words in it."""
    return _about_the_job(pick(_OFF_TOPIC, situation), situation)


def short_right(situation: Situation) -> str:
    """Says the right thing in a dozen words."""
    return pick(_SHORT, situation)


def code_only(situation: Situation) -> str:
    """Answers with code and nothing else."""
    return pick(_CODE, situation)


def _about_the_job(text: str, situation: Situation) -> str:
    posting = situation.brief.posting
    tools = ", ".join(posting.tech_stack[:3]) or posting.role_title
    return text.format(requirement=as_spoken(situation.requirement), tools=tools)

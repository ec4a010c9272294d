"""Files of questions of one's own, and a posting that they fit, for tests."""

POSTING = """Requirements:
- Training falcons to the lure and flying them free
- Weight management of birds of prey
- Good with visitors
"""
FIRST_FLIGHT = (
    "A falcon is ready for its first free flight. What do you check before you let it go?"
)

FALCONRY = """
field = "Falconry"
language = "en"
roles = ["Falconer", "Bird Handler"]

[skills]
"flying falcons" = ["falconry", "training falcons to the lure", "birds of prey"]
"weighing birds" = ["flying weight", "weight management of raptors"]

[[questions]]
id = "falconry-first-flight"
type = "technical"
levels = ["junior", "mid", "senior", "lead"]
skills = ["flying falcons", "weighing birds"]
question = "A falcon is ready for its first free flight. What do you check before you let it go?"

[[questions.key_points]]
point = "Checks the bird's flying weight"
why = "A bird that is too heavy isn't hungry and won't come back."
said = ["I'd put her on the scale before anything else.", "First I weigh the bird."]
follow_up = "How do you know that the bird will come back?"

[[questions.key_points]]
point = "Checks the transmitter"
why = "A lost bird is found by its transmitter."
said = ["I test the transmitter before every flight.", "I make sure the telemetry works."]
follow_up = "What would you do if the bird flew off?"

[[questions.key_points]]
point = "Looks at wind and weather"
why = "Strong wind carries a young bird away."
said = ["I don't fly when the wind is strong.", "I look at the weather first."]

[[questions.wrong_claims]]
claim = "The heavier the falcon is, the better it comes back."
why = "A bird that isn't hungry has no reason to come back."
"""

BROKEN = FALCONRY.replace('type = "technical"', 'type = "trivia"').replace(
    'skills = ["flying falcons"', 'skills = ["fishing"'
)

FALKNEREI = """
field = "Falknerei"
language = "de"
roles = ["Falkner", "Tierpfleger für Greifvögel"]

[skills]
"Falken fliegen" = ["Falknerei", "Training von Greifvögeln", "Freiflug"]
"Vögel wiegen" = ["Fluggewicht", "Gewichtskontrolle"]
"Tiergesundheit" = ["Erste Hilfe für Vögel", "Parasiten erkennen"]
"Volierenbau" = ["Gehege reinigen"]

[[questions]]
id = "falknerei-erster-freiflug"
type = "technical"
levels = ["junior", "mid", "senior", "lead"]
skills = ["Falken fliegen", "Vögel wiegen"]
question = "Ein Falke soll zum ersten Mal frei fliegen. Was prüfen Sie vorher?"

[[questions.key_points]]
point = "Prüft das Fluggewicht"
why = "Ein zu schwerer Vogel hat keinen Hunger und kommt nicht zurück."
said = ["Ich wiege den Vogel zuerst.", "Ich vergleiche das Gewicht mit dem Fluggewicht."]
follow_up = "Woran erkennen Sie, dass der Vogel zurückkommt?"

[[questions.key_points]]
point = "Prüft den Sender"
why = "Ein verlorener Vogel wird über den Sender gefunden."
said = ["Ich teste vor jedem Flug den Sender.", "Die Telemetrie muss funktionieren."]
follow_up = "Was tun Sie, wenn der Vogel wegfliegt?"

[[questions.key_points]]
point = "Achtet auf Wind und Wetter"
why = "Starker Wind trägt einen jungen Vogel fort."
said = ["Bei starkem Wind fliege ich nicht.", "Zuerst sehe ich mir das Wetter an."]
"""


def many_questions(count: int) -> str:
    """Falconry with so many short questions."""
    question = """
[[questions]]
id = "falconry-{n}"
type = "technical"
levels = ["mid"]
skills = ["weighing birds"]
question = "How do you weigh bird {n}?"
key_points = [
    {{point = "Scale", why = "It tells.", said = ["A scale.", "I weigh it."], follow_up = "How?"}},
    {{point = "Hood", why = "It calms.", said = ["A hood.", "It wears one."], follow_up = "Why?"}},
    {{point = "Log", why = "It shows.", said = ["I log it.", "I note it."]}},
]
"""
    head = FALCONRY[: FALCONRY.index("[[questions]]")]
    return head + "".join(question.format(n=n) for n in range(count))

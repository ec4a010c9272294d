"""English discourse markers."""

from ai_interviewer.interviewers.builtin.markers.base import (
    Facet,
    Markers,
    meant,
    phrases,
    words,
)

_TIMES = (
    r"(?:days?|weeks?|months?|years?|summer|spring|autumn|fall|winter|morning|noon|evening|night"
    r"|midnight|weekend|start|beginning|end|war|pandemic|move|launch|christmas|easter|yesterday"
    r"|january|february|march|april|may|june|july|august|september|october|november|december"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
)
# "Since 2021" and "since I joined" say when, and so does "since" whose figure was left out.
_IN_TIME = (
    rf"\s*(?:[,.;:!?)]|$)|\s+(?:then|last|the\s+last|\d|(?:\w+\s+){{0,2}}{_TIMES}|\w+ing\b|and\b|but\b"
    r"|(?:i|we|he|she|they)\s+(?:joined|started|began|moved|opened|left|came|was\s+\w+teen)\b"
    r"|childhood|school|birth|about\b|around\b|early\b|late\b|two|three|four|five|six|seven|eight"
    r"|nine|ten|eleven|twelve|a\s+few|my\s+(?:\w+\s+)?(?:training|return|childhood|birthday))"
)
_NO_CONSEQUENCE = (
    r"\s+(?:far|much|many|on|long|called|well|good|bad|nice|slow|fast|big|small|hard|easy|tired|few"
    r"|often|soon|sure|what|\w+ly)\b|\s+(?:\w+\s+)?(?:i|we)\s+(?:do|did|ca|could|would)n['’]?t\s+"
    r"(?:know|say|tell|remember)\b"
)
_WHEN_NEXT = rf"\s+(?:to\b|door\b|time\b|shift\b|generation\b|level\b|{_TIMES})"

_NO_LOOK = r"\s+(?:after|forward|like|for|up\s+to|down|good|bad|nice|great)\b"

MARKERS = Markers(
    language="en",
    function_words=words(
        "a an the and or but nor so yet if then than that this these those there here it its "
        "i me my mine we us our ours you your yours he him his she her they them their who whom "
        "whose which what when where why how is am are was were be been being do does did done "
        "have has had having will would shall should can could may might must of in on at by for "
        "with without from to into onto over under about between through during before after "
        "above below up down out off again once only own same other another such no not any some "
        "each every all both few more most many much less least too very just also as because "
        "while until since although though even still already ever never always often one two "
        "i'd i've i'm i'll it's that's don't didn't wasn't isn't we'd we've they'd there's "
        "something someone anything nothing thing things get got let's me tell describe explain"
    ),
    boilerplate=phrases(
        "experience | experienced | knowledge | good | strong | solid | excellent | real | working"
        " | work | works | ability | able | understanding | skill | skills | year | years | team"
        " | role | job | plus | similar | related | comfortable | proven | professional | level"
        " | habit | opinion | deep | great | well | help | part | take | use | used | using | new"
        " | way | someone | person | people | day | week | month | like | need | want | make"
        " | problem | solve | solution | result | technology | change | process | quality"
        " | success | company | business | industry | field | task | goal | topic | example"
        " | reason | situation | time | question | answer | learn | keep | understand | improve"
        " | important | better | best | complete | check | know | read | set | return | start"
        " | show | grow | first | last | run | today | world | different | quickly | together"
        " | project | idea | value | high | full | clear | clearly | point | case | product"
    ),
    facets={
        Facet.ACTION: phrases("I | I'd | I've | I'll | my"),
        Facet.STEPS: (
            *phrases(
                "firstly | first thing | next step | secondly | thirdly | second step"
                " | third step | second thing"
                " | third thing | after which | after I | after we | after they | after this"
                " | afterwards | before I | before we | before the | before they | before it"
                " | before he | before she | before each | before any | finally | lastly"
                " | last of all | began with | begin with | began by | begin by"
                " | beginning with | started with | start with | started by | start by"
                " | starting with | once I | once we | once the | once they | once it"
                " | once that | once he | once she | step by step | steps"
            ),
            meant(
                "first",
                not_after="the | my | our | his | her | their | your | a | very | at",
                not_before=r"\s+(?:name|aid|class|floor|time|year|language|few|responders?|impressions?)\b",
            ),
            meant("next", not_after="the | our | my | this", not_before=_WHEN_NEXT),
            meant("then", not_after="since | by | until | till | back | even | now and"),
            meant("later", not_after="or", not_before=r"\s+than\b"),
            meant("after that", not_after="look | looks | looked | looking"),
        ),
        Facet.REASON: (
            *phrases(
                "because | so that | therefore | thus | hence | which means | means that"
                " | that's why | that is why | the reason | due to | in order to | otherwise"
                " | as a result | caused | led to | leads to"
            ),
            meant("since", not_after="ever | long", not_before=_IN_TIME),
            meant(
                "so",
                not_after="^ | or | even | think | is | was | are | were | not | okay | ok | well",
                not_before=_NO_CONSEQUENCE,
            ),
        ),
        Facet.CONDITION: phrases(
            "if | unless | whenever | in case | as long as | only when | depending on"
            " | depends on whether"
        ),
        Facet.ALTERNATIVE: phrases(
            "instead | rather than | alternative | alternatives | alternatively | option"
            " | options | versus | I considered | we considered | two ways | I could have"
            " | we could have | could also have | prefer | preferred | another way"
            " | as opposed to"
        ),
        Facet.CHECK: (
            *phrases(
                "check | checks | checked | checking | double-check | double-checked | test"
                " | tested | testing | verif* | measure | measured | measuring | measurement*"
                " | compared | comparing | comparison | I compare | we compare | then compare"
                " | confirm | confirmed | confirms | prove | proved | proves | evidence"
                " | watched | watching | observe | observed | observing"
            ),
            meant(
                "asked",
                only_before=r"\s+(?:\w+\s+){0,4}(?:if|whether|how|why|what|which|who|when|where)\b",
            ),
            meant("look", not_before=_NO_LOOK),
            meant("looked", not_before=_NO_LOOK),
            meant("looking", not_after="good", not_before=_NO_LOOK),
            meant("found", not_before=r"\s+(?:a\s+job|it\b|myself|work|out\s+about)"),
            meant("counted", not_before=r"\s+on\b"),
            meant("showed", not_before=r"\s+up\b"),
            meant("shows", not_before=r"\s+up\b"),
            meant(
                "watch",
                not_after="the | my | our | his | her | their | your | a | night",
                not_before=r"\s+out\b",
            ),
            meant("saw", not_after="a | the | my"),
            meant("proof", not_after="water | fire"),
        ),
        Facet.OUTCOME: (
            *phrases(
                "result | results | resulted | in the end | ended | rose | dropped"
                " | went from | went down | went up | reduced | increased | improved"
                " | decreased | since then | agreed | accepted | stopped | worked out"
                " | succeeded | led to | turned out | never again | no longer | afterwards"
                " | got better | got worse | got faster | got slower | got easier"
            ),
            meant("now", not_after="right | by | until | for", not_before=r"\s+and\s+then\b"),
            meant("fell", not_before=r"\s+(?:asleep|in\s+love|over|ill|sick)\b"),
        ),
        Facet.LIMIT: (
            *phrases(
                "however | although | though | unless | trade-off* | tradeoff* | cost | costs"
                " | price of that | price for that | at the price of | risk* | downside*"
                " | drawback* | limit* | depend* | except | wrong | mistake* | fail* | worse"
            ),
            meant("yet", not_after="not | nothing | no"),
            meant("but", not_after="nothing | anything"),
        ),
        Facet.LESSON: phrases(
            "learned | learnt | next time | differently | since then | realised | realized"
            " | looking back | in hindsight | what I changed | regret*"
        ),
    },
    perhaps={
        Facet.STEPS: phrases(
            "first | second | third | then | next | after | before | later | last"
            " | begin* | start* | once | step | again"
        ),
        Facet.REASON: phrases("since | so"),
        Facet.ALTERNATIVE: phrases(
            "rather | alternative* | option* | compared | whereas | considered | either"
            " | could have | would have | prefer* | unlike | in contrast"
        ),
        Facet.CHECK: phrases(
            "check* | test* | measur* | compar* | confirm* | prove* | proof | showed"
            " | shows | watch* | saw | look* | found | counted | asked | observ*"
        ),
        Facet.OUTCOME: phrases("result* | fell | now"),
        Facet.LIMIT: phrases("but | yet | price | haven't | hasn't | only | never"),
    },
    asks={
        Facet.ACTION: phrases(
            "what did you do | what exactly did you do | what did you actually do"
            " | what you did | was yours | were yours | is yours | own part | you own"
            " | yourself | have you done"
        ),
        Facet.STEPS: phrases(
            "how would you do | how would you go | how do you do | how do you go"
            " | how did you do | how did you go | how do you proceed | how would you proceed"
            " | how do you deal | how would you deal | how did you deal | how do you handle"
            " | how would you handle | how did you handle | how do you approach"
            " | how would you approach | how did you approach | how would you explain"
            " | how would you find | how would you prevent | walk me through"
            " | take me through | steps | in what order | in which order | what would you do"
            " | what do you do | would you start | do you start | did you start | did first"
            " | do first | how you do | how you did | how you would"
        ),
        Facet.REASON: phrases(
            "why | reason* | cause* | decide* | decision* | justify | how come | how can that"
            " | how can it"
        ),
        Facet.CONDITION: phrases("in which cases | in what cases | when would you not"),
        Facet.ALTERNATIVE: phrases(
            "instead | rather than | alternative* | option* | versus | what else could"
            " | other way* | another way | did you consider | would you consider"
            " | consider doing | prefer* | approaches | weigh* | could you have"
        ),
        Facet.CHECK: phrases(
            "how did you know | how you knew | how do you know | how can you tell | check*"
            " | would you test | do you test | did you test | to test | tested | find out"
            " | how would you know | could you tell | prove | verify | how you found"
            " | make sure | measure"
        ),
        Facet.OUTCOME: phrases(
            "how did it end | outcome | was the result | which result | turn out | turned out "
            "| what happened | how it ended | what changed | came of it"
        ),
        Facet.LIMIT: phrases(
            "risk* | go wrong | get wrong | would have to change | limits | cost | price | "
            "watch out | you never | break* | drawback* | downside* | that hard | it hard | "
            "trade-off* | give up | giving up | wrong choice | stops working"
        ),
        Facet.LESSON: phrases("learn* | differently | next time | looking back | teach you"),
    },
    generic=phrases(
        "always | usually | in general | generally | often | everybody | everyone | people"
        " | important | very | of course | in my opinion | I believe | natural* | as a team"
        " | in most cases | normally | basically | essentially | everything | good | great | nice"
        " | best | popular | modern | easy | simply | successful | success | any kind | anyway"
        " | positive | happy | satisfied"
    ),
    how=phrases("how would you | how do you | how did you | what would you | start | how you"),
    idioms=phrases(
        "check in | checked in | checking in | check-in | check out | checked out | check-out"
        " | her the check | him the check | them the check | guest the check | first of all"
        " | first name | last name | last year | last week | last month | looking forward"
        " | look forward | test drive | found out about"
    ),
    people=phrases(
        "mentor* | lead* | guid* | coach* | explain* | present* | communicat* | stakeholder*"
        " | customer* | team* | people | colleague* | collaborat* | negotiat* | say no | writing"
        " | written | ownership | own | help | hire | feedback | decision* | review* | share"
    ),
)

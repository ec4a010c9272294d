"""English discourse markers."""

from ai_interviewer.interviewers.builtin.markers.base import (
    Facet,
    Markers,
    phrases,
    words,
)

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
        Facet.STEPS: phrases(
            "first | firstly | second | secondly | third | then | next | after | afterwards"
            " | before | finally | later | last | begin* | start* | once | step | steps | again"
        ),
        Facet.REASON: phrases(
            "because | since | so that | so | therefore | thus | hence | which means | means that"
            " | that's why | that is why | the reason | due to | in order to | otherwise"
            " | as a result | caused | led to | leads to"
        ),
        Facet.CONDITION: phrases(
            "if | unless | whether | whenever | until | in case | as long as | when"
        ),
        Facet.ALTERNATIVE: phrases(
            "instead | rather than | rather | alternative* | option* | compared | versus | whereas"
            " | considered | either | two ways | could have | would have | other than | prefer*"
            " | unlike | another way | in contrast"
        ),
        Facet.CHECK: phrases(
            "check* | test* | verif* | measur* | compar* | confirm* | prove* | proof | evidence"
            " | showed | shows | watch* | saw | look* | found | counted | asked | observ*"
        ),
        Facet.OUTCOME: phrases(
            "result* | in the end | ended | fell | rose | dropped | went from | went down"
            " | went up | reduced | increased | improved | decreased | since then | now | agreed"
            " | accepted | stopped | worked out | succeeded | led to | turned out | never again"
            " | no longer | afterwards"
        ),
        Facet.LIMIT: phrases(
            "but | however | although | though | yet | unless | trade-off* | tradeoff* | cost"
            " | costs | price | risk* | downside* | limit* | depend* | except | wrong | mistake*"
            " | fail* | haven't | hasn't | worse | only | never"
        ),
        Facet.LESSON: phrases(
            "learned | learnt | next time | differently | since then | realised | realized"
            " | looking back | in hindsight | what I changed | regret*"
        ),
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

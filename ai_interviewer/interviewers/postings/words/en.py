"""How English postings are worded."""

from ai_interviewer.interviewers.postings.words.base import SectionKind, Vocabulary, entries, words

_VERBS = (
    "achieve|act|adjust|administer|advise|agree|allocate|analyse|analyze|answer|approve|arrange"
    "|assemble|assess|assist|attend|audit|automate|back|bake|book|brew|brief|bring|build|buy"
    "|calculate|call|care|carry|cash|chase|chat|check|clean|close|coach|collaborate|collect"
    "|communicate|compile|complete|condition|conduct|configure|cook|coordinate|count|cover|create"
    "|cut|deal|debug|decide|define|delegate|deliver|demonstrate|deploy|design|determine|develop"
    "|diagnose|direct|discuss|dispatch|dispense|distribute|do|document|draft|drive|edit|encourage"
    "|enforce|engage|ensure|enter|escalate|establish|evaluate|examine|execute|expand|explain"
    "|facilitate|file|fill|find|fix|follow|forecast|gather|generate|give|greet|grow|guide|handle"
    "|have|help|hire|hold|identify|implement|improve|inform|initiate|inspect|install|integrate"
    "|interview|introduce|investigate|issue|keep|know|launch|lead|learn|leave|liaise|lift|listen"
    "|load|log|look|maintain|make|manage|market|measure|meet|mentor|migrate|monitor|motivate|move"
    "|negotiate|nurture|observe|obtain|operate|optimise|optimize|order|organise|organize|oversee"
    "|own|pack|paint|participate|partner|perform|pick|plan|post|prepare|present|prioritise"
    "|prioritize|process|procure|produce|program|promote|proofread|propose|protect|prove|provide"
    "|publish|purchase|put|raise|read|receive|recommend|reconcile|record|recruit|reduce|refer"
    "|refine|register|remove|repair|replace|replenish|reply|report|represent|research|resolve"
    "|respond|restock|review|roll|run|scan|schedule|scope|secure|select|sell|send|serve|set|shape"
    "|share|ship|solve|specify|spot|stay|steer|step|stock|strap|strengthen|submit|suggest"
    "|supervise|support|tailor|take|talk|teach|test|think|track|train|transfer|translate|treat"
    "|troubleshoot|turn|understand|unload|update|upsell|use|validate|visit|wash|watch|weigh"
    "|welcome|weld|work|write"
)

WORDS = Vocabulary(
    language="en",
    headings={
        SectionKind.SKILLS: entries(
            "requirement* | looking for | you should have | must have | must haves | must-have*"
            " | qualification* | you have | you'll have | you will have | you'd have | you've | you bring | you'll bring | bring | should bring"
            " | your profile | profile | skill* | who you are | about you | need from you"
            " | you need | you'll need | you will need | we need | experience | what you know | expect | expect*"
            " | essential* | person specification | person spec | specification | ideal candidate"
            " | candidate"
            " | competenc* | knowledge | background | you are | you're | need to have | to succeed"
            " | what it takes | we ask | you must have | must | criteria | attributes | abilities"
            " | your strengths | what makes you | you've got | need | wish* | hoping for | seek*"
            " | we're after | we are after | you're after | you offer | what you offer | you should be | what we look for | we look for"
        ),
        SectionKind.DUTIES: entries(
            "responsibilit* | you will do | you'll do | you'll work on | you will work on | duties"
            " | your role | task* | day to day | day-to-day | what you do | in this role"
            " | you will | you'll | be doing | waiting for you | accountabilit* | key activities"
            " | your impact"
            " | deliverables | what the job involves | you'll be doing | you will be doing"
            " | your job | your mission | your day | your week | involves | your work | objectives"
            " | spend your time | what needs doing | successful candidate will | candidate will"
            " | successful applicant will | applicant will | post holder will | postholder will"
            " | the right person will | person will | role holder will | employee will"
            " | expected to | responsible for | post holder must | postholder must"
            " | candidate must | applicant must"
        ),
        SectionKind.PREFERRED: entries(
            "nice to have | nice-to-have* | nice to haves | a plus | plus | pluses | bonus points"
            " | bonus | preferred | desirable* | desired | ideally | good to have | extra credit"
            " | also had | also have | great if | be great | not required | optional | even better"
            " | advantage* | advantageous | brownie points"
        ),
        SectionKind.UNKNOWN: entries(
            "the role | the job | about the role | about the job | about this role | about this job"
            " | about the position | about the opportunity | the opportunity | opportunity"
            " | the position | the work | job description | role description | full job description"
            " | overview | role overview | job overview | job summary | position summary | summary"
            " | purpose | job purpose | role purpose | purpose of the role | purpose of the job"
            " | job details | description | mission | scope | ways of working | how we work"
            " | how you will work | how you'll work | how the team works"
        ),
        SectionKind.ASIDE: entries(
            "benefit* | perk* | offer | we offer | we'll give you | we give you | you get | you'll get | you will get"
            " | get from us | about | who is | who are we | who we are | process"
            " | how we hire | hiring | recruitment | interview* | apply | to apply | application"
            " | applications | practicalit* | compensation | salary | pay | pay and perks"
            " | why join | why us | why | why you'll love | love working | the team | our team"
            " | company | equal opportunit* | equality | equity | diversity | inclusion | location"
            " | our story | our mission | our values | values | culture | in return | privacy"
            " | in it for you | happens next | what happens next | next steps | we bring"
            " | we can give | we give | we provide | how to apply | schedule | job type"
            " | shift and schedule | work location | working hours | hours | contract"
            " | similar jobs | more jobs | also viewed | people also viewed | related jobs"
            " | contact | contact us | agencies | reward* | package | commitment | our commitment"
            " | legal | notice | meet the | meet the team | life at | our promise | our offer"
            " | what we do | about us | disclaimer | what you'll love | safeguarding"
            " | remuneration | holiday* | working for | our organi* | additional information | what's on offer | statement"
        ),
    },
    fillers=words(
        "a an and the our your you we us i it is are be of for in on at to with what who how why "
        "that this these from here it's we're you're key main core primary some more further other "
        "need as or if all will would should successful applicant applicants holder right able being following include includes  do does have has one day job role position basic "
        "minimum general personal professional technical specific additional required "
        "team people person us working work start starting details information us' us. & / + it'd "
        "also detailed had really great like looks look get set up new"
    ),
    asks=(
        r"\byou(?:['’]ll|['’]d| will| would| must| need| should| can| know| have| hold| enjoy| are able"
        r"|['’]re able|['’]ve)\b|\byou (?:also |then )?(?:" + _VERBS + r")\b"
        r"|\b(?:someone|somebody|people|person|an? \w+) who (?:can|will|is|has|"
        r"knows|likes|keeps|wants|does|understands)\b"
        r"|\bresponsible for\b|\bexperience (?:in|with|of|as)\b|\bknowledge of\b|\bability to\b"
        r"|\bable to\b|\bfamiliar(?:ity)? with\b|\bskilled in\b|\bproficien\w+ (?:in|with)\b"
        r"|\byour (?:tasks|duties|job|responsibilities|role) (?:is|are|include|will)\b"
        r"|\bthe (?:role|job|post|position) (?:includes?|involves?|requires?|covers?)\b"
        r"|\bexpect you to\b|\b(?:duties|tasks|responsibilities) (?:will |would )?(?:include|involve)\b"
        r"|\bthe (?:\w+ )?(?:candidate|applicant|post ?holder|job ?holder) (?:will|should|must|can)\b"
        r"|\b(?:he or she|she or he|s/he) (?:will|should|must)\b|\bplease be\b|\bmust be able\b|\bas well as\b"
    ),
    lead_in=(
        r"(?:(?:in this (?:role|job|position|post),? |here,? |please |ideally,? |and |then ))?"
        r"(?:you(?:['’]ll|['’]d| will| would| must| should| can|['’]re going to)"
        r"(?: also| then| need to| be expected to| be able to| be responsible for| be(?= \w+ing\b))*"
        r"|you(?: also)? need to|you(?: also)? need(?! to)|you(?: also)? have to|you are able to|you are responsible for"
        r"|we(?:['’]d| would)? (?:expect|want|like|love|need) (?:you|someone|somebody) (?:to|who can)"
        r"|(?:we(?:['’]re| are)? )?(?:need|looking for|seeking|want)(?:ing)? [^.,;]{2,60}? who"
        r"(?: can| will| is able to)?"
        r"|(?:(?:your|the) )?(?:tasks|duties|responsibilities|(?:your|the) (?:job|role|post|work))"
        r" (?:will )?(?:includes?|involves?|is to|are to|is|are|covers?)"
        r"|the (?:\w+ )?(?:candidate|applicant|post ?holder|job ?holder) (?:will|should|must|can)"
        r"|(?:he or she|she or he|s/he) (?:will|should|must)"
        r"|we(?:['’]re| are)? look(?:ing)? for(?! (?:an?|someone|somebody|people|our|the)\b)"
        r"|(?:we['’]d )?(?:love|like|want) to hear from you if you(?: can| are able to)?"
        r"|responsible for|(?:must|should) be able to|you(?!\s+(?:have|are|were|had)\b)):?\s+(?=[a-z])"
    ),
    clause=(
        r"(?:,|;)\s+(?:and\s+|then\s+)?(?:you(?:['’]ll| will| can| must)?\s+)?(?=(?:"
        + _VERBS
        + r")\b|\w+(?<![^s]s)\s+and\s+(?:"
        + _VERBS
        + r")\b|(?:can|must|don['’]t|won['’]t|aren['’]t|are able)\s+\w+)|,?\s+and\s+(?=be (?:able|comfortable|confident|responsible|happy|willing)\b)"
        r"|,?\s+and\s+(?:then\s+|also\s+)?(?:you(?:['’]ll| will| can)?\s+)?(?=(?:"
        + _VERBS
        + r")\b)"
    ),
    perks=entries(
        "pension | holiday | holidays | annual leave | paid leave | parental leave | vacation* | pto"
        " | days off | day off | birthday off | bonus | bonuses | per hour | an hour | /hr | /hour"
        " | discount* | insurance | perk* | gym | free coffee | free lunch* | free food | snacks"
        " | parking | free uniform | uniform provided | tips | cycle to work | wellbeing | wellness"
        " | healthcare | dental | 401k | 401(k) | equity | stock options | rsu | sick pay | payday"
        " | staff part* | team events | offsite* | laptop of your choice | macbook* | macbook pro"
        " | home office budget | learning budget | training budget | courses budget | cpd budget"
        " | budget for courses | flexible hours | flexible working | hybrid working | remote work"
        " | work from home | dog-friendly | dog friendly | free crossings | salary | 13th salary"
        " | weekly pay | competitive pay | company car | season ticket | childcare | referral*"
        " | refer a friend | refer a mate | clear progression | career progression | progression"
        " | paid training | paid barista training | paid time | days of leave | leave pro rata"
        " | employment contract | collective agreement | pizza | fruit | unlimited | onboarding"
        " | a mentor | relocation | visa sponsorship | bank holidays | phone screen | first call"
        " | short call | video interview | phone interview | trial day | trial shift | case study"
        " | reference check* | offer and vetting | meet the team | final interview | cover letter"
        " | your cv | growth opportunities | great team | friendly team | flat hierarchies"
        " | open-door | fleet | immediate start | guaranteed hours | allowance* | friday beers"
        " | friday pint | friday drinks | beers"
    ),
    formal=(
        r"\bequal opportunit|\bdo(?:es)? not discriminate\b|\bwithout regard to\b|\bprivacy\b"
        r"|\bpersonal data\b|\bby applying\b|\bagenc(?:y|ies)\b.{0,80}\b(?:fees?|cvs?|please|accept)"
        r"|\bno agencies\b|\brecruitment agenc|\bspeculative cvs?\b|\bdiverse (?:environment|workforce)"
        r"|\breasonable (?:adjustment|accommodation)|\bbackground check|\bsafeguarding children"
        r"|\bqualified applicants\b|\bwelcome applic(?:ants|ations)\b|\bprotected characteristic"
        r"|\bto apply\b|\bapply (?:now|here|by|via|with|online|today)\b|\bhow to apply\b"
        r"|^(?:ask for|pop in|drop in|call in)\b"
        r"|\b(?:advert|vacancy|posting|role) (?:closes|will close)\b|\bin (?:your |job )?applications?\b"
        r"|\bsend (?:us |me |your |a |the )*(?:cv|r[ée]sum[ée]|application|lines)\b"
        r"|\bdrop us\b|\bcover letter\b|\bclosing date\b|\bapplications? close"
        r"|^(?:please )?(?:call|ring|text|phone|email|e-mail|whatsapp|dm|visit|contact|message|write to)"
        r" (?:us|me|in\b|the|on\b|at\b|for\b|[A-Z][a-z]+ (?:on|at|in)\b|\+?\d)"
        r"|\bposted range\b|\bsalary range\b|\bnot a guarantee\b|\bvisits? (?:are|is) (?:warmly )?welcome"
        r"|\breport suspicious\b|\bask(?:s)? candidates for money\b|\bno time ?wasters\b"
        r"|\bwe look forward to\b|\bsounds? like you\b|\binterested\?|\bour recruiter"
        r"|\bcommitted to (?:creating|diversity|equality|building|safeguarding|providing)\b"
        r"|^we['’]?(?: a)?re (?:hiring|recruiting|growing)\b|^now hiring\b"
        r"|\bemail your\b|\bcovering letter\b|\be-?verify\b"
        r"|\b(?:require|need) (?:an?|any) (?:accommodation|adjustment)\b"
        r"|\bplease (?:e-?mail|call|ring|phone|contact|write to) (?:us|me|the|our)\b"
    ),
    labels=entries(
        "location | place | salary | pay | wage | contract | contract type | job type | hours"
        " | working hours | schedule | start | start date | expected start date | closing date"
        " | posting end date | deadline | reference | ref | req id | req | requisition | job id"
        " | job-id | job ref | employment type | department | team | reports to | posted | grade"
        " | job family | worker type | time type | work location | salary range | job number"
        " | vacancy | vacancy id | date posted | industry | company | company size | email | phone"
        " | tel | website | job title | title | position | role | employer | language | job level"
        " | seniority level | job function | industries | remote | travel | notice to"
        " agencies | agencies | compensation | rate | day rate"
    ),
    terms=(
        r"\bworking towards\b|\b(?:currently |be )?(?:studying|enrolled)\b|\bpart[- ]qualified\b|\bcharter(?:ship|ed)\b|\blicen[cs]es?\b|\bdriving\b.{0,12}\blicen|\bright to work\b|\bwork permit\b|\bvisa\b"
        r"|\bdbs\b|\bcertificates?\b|\bcertification\b|\bcertified\b|\bdiploma\b|\bdegree\b"
        r"|\bbachelor|\bmaster['’]s\b|\bphd\b|\bm?b?sc\b|\bnvq\b|\baat\b|\bgcse|\ba-levels?\b|\bcscs\b"
        r"|\bcpc\b|^\w+ registration$|^(?:(?:current|full|valid|active|live) )?(?-i:[A-Z]{2,6}) (?:registration|registered|pin)\b|^(?-i:[A-Z]{2,6})\b.{0,4}\bor (?:be )?willing\b|\bregistered (?:with|nurse\b)|\bon the \w+ register\b|\bregistration with\b"
        r"|^\w+[- ]qualified\b|\bqualified (?:or|by|to)\b|\btime[- ]served\b|\bapprenticeship\b"
        r"|\bcompleted (?:training|education|degree|vocational)|\bcompleted an?\b|\bpermit\b"
        r"|\bstart(?:s|ing)?:? (?:asap|immediately|now|next|from|in|on|date)\b|\basap\b"
        r"|\bimmediate(?:ly)? (?:start|available)|\bavailab(?:le|ility)\b.{0,30}(?:weekend|evening|shift|night"
        r"|immediately|start)|\bfull[- ]time\b|\bpart[- ]time\b|\bpermanent\b|\bweekends?$"
        r"|\bown (?:van|car|bike|tools|transport|laptop)\b|\bpoints\b.{0,12}$|\bclean (?:driving )?record"
        r"|\bclearance\b|\bvaccinat|\bover 18\b|\b18 or over\b|\bmust be 1[68]\b|\beducated to\b"
        r"|\bwilling(?:ness)? to (?:travel|relocate|work|take it|train|undergo)|\bself[- ]employed\b"
        r"|\baccredit(?:ed|ation)\b|\bqualifications?\b|\bqualified \w+ status\b|\bqts\b|\bpgce\b|\bcilex\b"
        r"|\bno (?:previous |prior )?experience (?:needed|required|necessary)\b"
        r"|\b(?:beginners|newcomers|school leavers|graduates|students|career[- ]changers|returners"
        r"|trainees|all levels)\b.{0,20}\b(?:welcome|considered)\b"
        r"|\blift(?:ing)? (?:up to )?\d+|\bheavy lifting\b|\bphysically fit\b|^reports? (?:directly )?to (?:the|our|an?)\b|^(?:turn|show)(?:s|ing)? up\b|\blpc\b|\bacca\b|\bcima\b|\biosh\b|\bnebosh\b|\birtec\b|\bcorgi\b|\bgas safe\b|\bchartered\b"
        r"|\b(?:be )?able to (?:get|travel|commute) to\b|\bnon[- ]?smok|\b(?:no fear of|fine with|good with) heights\b"
        r"|\blevel [2-7]\b|\b\d+th edition\b|\bmust (?:be|have) .{0,30}\breg(?:istration|istered|d)?$"
        r"|\b(?:16|18|21) (?:or over|\+|years)|\bover (?:16|18|21)\b|\bon[- ]call\b|\blives? (?:locally|in|near|within)\b"
        r"|\bcommut\w+ distance\b|\bbased in\b|\bable to work (?:weekends|evenings|nights|shifts|flexibl)"
        r"|\bflexib\w+ (?:about|with|on|around|attitude to) (?:hours|shifts|overtime)|\bweekend work\b"
        r"|\b(?:full|valid|current|clean) (?:uk |manual )?(?:driving )?licen|\bdriver['’]?s licen|\bpassport\b"
        r"|^(?:hybrid|remote|on[- ]?site)\b(?!.{0,9}(?:team|work(?:ing)? with))|^(?:get|travel|commute) to\b|\b(?:\d ?am|early) starts?\b|\bchair rental\b|\bemployed\b|\bspecialist training\b|\bproof of\b"
        r"|\b(?:english|german|french|spanish|portuguese|polish|ukrainian|dutch|italian|danish|swedish"
        r"|norwegian|welsh|irish|mandarin|arabic|russian|japanese|hebrew|tagalog)\b(?!.{0,20}\b(?:teacher|lesson|"
        r"text|cop(?:y|ies)|customers|market|law|tax))"
    ),
    seeks=(
        r"(?:we(?:['’]re| are)? (?:now |currently |also )?(?:hiring|recruiting|looking for|seeking|"
        r"searching for|need)|is (?:hiring|recruiting|looking for|seeking)|has arisen for|vacancy for"
        r"|join us as|we need|needs|opening for|to appoint) (?:an? |the |our (?:next |new )?|another )?"
        r"(?:experienced |new |talented |motivated |friendly |reliable )*"
        r"(?P<title>[\w][^.,;:!?()\n]{2,60}?)"
        r"(?= to\b| who\b| for\b| with\b| in\b| at\b| on\b| that\b| needed| wanted|[.,;:!?()\n]|$)"
    ),
    junior=(
        r"\bjunior\b|\bjr\b|\btrainee\b|\bapprentice\b|\bintern(?:ship)?\b|\bgraduate\b|\bentry[- ]level|\bschool leaver"
        r"|\bworking student\b|(?<!executive )(?<!personal )\bassistant\b(?! manager)"
    ),
    senior=r"\bsenior\b|\bsr\b|\bexperienced\b",
    lead=(
        r"\blead\b|\bteam lead(?:er)?\b|\bhead\b(?! office)|\bdirector\b|\bchief\b|\bforeman\b"
        r"|\bmanaging\b|\bvp\b|\bsupervisor\b(?=\s*$)|\bprincipal\b(?! teacher)|\bdistinguished\b"
        r"|\bstaff (?:\w+ ){0,3}(?:engineer|developer|designer|scientist|architect)"
    ),
    years=r"(?P<n>\d{1,2})\s*(?:\+|or more|plus)?\s*(?:[-–]\s*\d+\s*)?\+?\s*(?:years?|yrs?)\b",
    tenure=(
        r"(?:\b(?:at least|a minimum of|minimum(?: of)?|min\.?|over|more than|ideally|around|about)\s+)*"
        r"(?:\d{1,2}\s*(?:\+|or more|plus)?\s*(?:(?:[-–]|to)\s*\d+\s*)?\+?|\b(?:one|two|three|four|five|six"
        r"|seven|eight|nine|ten|twelve|fifteen|several|many|a few|a couple of)(?: or more|\+)?)\s*(?:years?|yrs?|months?)\b['’]?"
        r"(?:\s+(?:or more|plus|minimum))?(?:\s+of)?(?:\s+(?:proven|relevant|hands-on|professional|solid"
        r"|previous|prior|practical|work(?:ing)?|post-qualification))*(?:\s+experience)?"
        r"(?:\s+(?:(?P<role>as\b|in an? (?:similar|comparable|same|equivalent))|in|with|of|at|on|using|within"
        r"|working (?:in|with|on)))?(?:\s+(?:an?|the)\b)?"
    ),
)

"""What stands on the pages around postings: buttons, counts, and what comes after a posting."""

from ai_interviewer.interviewers.postings.words.base import entries, expression

BUTTONS = entries(
    "skip to main content | skip to main search | share | show more options | easy apply | apply"
    " | apply now | apply on company site | save | save job | save this job | saved | follow"
    " | message | share this job | report job | report this job | not interested | show more"
    " | show less | read more | see more | more | beta | sign in | log in | join now | jobs"
    " | companies | salaries | for employers | try premium | message the job poster | print | back"
    " | next | previous | copy link | company logo | view all jobs | see all jobs | easily apply | hiring lab"
    " | career advice | browse jobs | cookies | cookie settings | privacy centre | privacy center"
    " | terms | help | am i a good fit? | tailor my resume | is this information helpful?"
    " | meet the hiring team | job poster | your ai-powered job assessment | set alert"
    " | how you match | get job alerts | create alert | tailor my cv | accept all | menu | search"
    " | відгукнутися | зберегти | поскаржитися | поділитися | надіслати резюме | увійти"
    " | bewerben | jetzt bewerben | merken | speichern | teilen | anmelden | melden | drucken"
    " | solicitar | guardar | compartir | denunciar | inscribirme | inscribirme en esta oferta"
    " | postuler | enregistrer | partager | signaler | sauvegarder | aplikuj | aplikuj teraz"
    " | zapisz | udostępnij | zgłoś | aplikuj szybko"
)
STARTS = expression(
    r"(?:set (?:an? )?alert|try premium|save .{2,80} at |see how you compare|access company insights"
    r"|job search faster|\d+-month free|promoted by|responses managed|reposted|responded to"
    r"|people (?:also|who) |here['’]s how|pulled from|show full|report job|be (?:among|one of) the first"
    r"|over \d+ (?:people|applicants)|\d+ applicants|\d[\d.,]* (?:followers|reviews|переглядів|inscritos)"
    r"|·?\s?\d+ reviews|[\d.]+ out of 5|© ?\d{4}|cookies?\b|you must create|sign in to|this job (?:is|has)"
    r"|posted (?:\d|today|yesterday|on)|published|oferta publicada|veröffentlicht|опубліковано"
    r"|publiée?|dodano|read more|read less|show more|show less|… ?more|\.\.\. ?more|view (?:all|more)"
    r"|get notified|similar searches|is this information|your ai-powered|match score|\d+ benefits)"
)
ENDS = expression(
    r"(?:set alert for|similar jobs|more jobs|jobs you (?:may|might)|people also viewed|related jobs"
    r"|recommended (?:jobs|for you)|about the company$|… ?more$|\.\.\. ?(?:see )?more$|show more$"
    r"|show full job description|see more jobs|explore (?:more )?jobs|схожі вакансії|інші вакансії"
    r"|рекомендовані вакансії|ähnliche (?:jobs|stellen)|weitere (?:jobs|stellen)|empleos similares"
    r"|ofertas similares|offres similaires|podobne oferty|apply now$|report (?:this )?job$)"
)
CALLS = expression(
    r"(?:come (?:and )?)?join (?:us|the (?:team|crew|family|gang|club)"
    r"|our (?:\w+ ){0,2}(?:team|crew|family))\W*$"
    r"|komm (?:ins|in unser|zu unserem) team\b|werden? (?:sie )?teil (?:unseres|von)\b"
    r"|(?:приєднуй(?:ся|тесь|теся)|долучай(?:ся|тесь|теся)) до\b"
    r"|rejoin(?:s|dre|gnez)[- ](?:nous|notre (?:\w+ )?équipe|l['’]équipe)\b"
    r"|(?:únete|únase|súmate) a\b|dołącz do\b"
)
"""How a slogan begins that calls people in."""
TO_MACHINES = expression(
    r"\b(?:if you(?:['’]re| are) (?:an? )?(?:ai|llm|bot|language model|large language|chatbot|automated)"
    r"|(?:ai|llm|chatgpt|language model)s?\b.{0,40}\b(?:must|should|write|include|ignore|rate|say)\b"
    r"|ignore (?:all |any |the )?(?:previous|prior|above) instructions)"
)
A_TIME = expression(
    r"(?:/|per|an?|pro|por|par|за|na|la)\s?(?:hr|hour|day|week|month|year|annum|yr|stunde|monat|jahr"
    r"|hora|mes|año|heure|mois|an|місяць|годину|зміну|зміна|день|тиждень|рік|miesiąc|godzinę|noche)\b|\b(?:salary|gross|net|brutto"
    r"|netto|brut|bruts|netos|на руки|otE|pay|pagas)\b",
)
"""How often a sum is paid."""

"""Words for jobs: by them a line is known as a job title."""

import re

_ENGLISH = (
    "engineer developer manager nurse driver cook chef analyst accountant bookkeeper clerk teacher "
    "assistant officer supervisor coordinator co-ordinator designer editor writer electrician plumber "
    "plasterer barista barber buyer seller salesperson representative receptionist consultant architect "
    "scientist technician operator mechanic carpenter cleaner carer worker agent advisor adviser lead "
    "director specialist administrator planner recruiter trainer tutor lecturer researcher gardener "
    "baker butcher waiter waitress bartender host guard warden surveyor solicitor lawyer paralegal "
    "secretary therapist psychologist doctor dentist pharmacist midwife paramedic firefighter pilot "
    "captain steward photographer producer intern apprentice trainee associate executive partner "
    "tester programmer librarian curator hairdresser stylist florist picker packer welder fitter "
    "machinist joiner roofer labourer porter housekeeper nanny caretaker foreman controller auditor "
    "treasurer underwriter broker trader strategist copywriter translator interpreter journalist "
    "marketer merchandiser dispatcher scheduler estimator inspector assessor handler keeper groom vet "
    "veterinarian physiotherapist radiographer optician lifeguard instructor coach conductor mate "
    "president principal head sysadmin devops sre dba qa pm cto ceo cfo courier rider fundraiser "
    "chemist biologist botanist postdoc professor fellow medic joiner bricklayer painter decorator glazier chauffeur "
    "operative practitioner technologist hygienist dietitian nutritionist optometrist audiologist "
    "podiatrist phlebotomist sonographer dispenser cashier teller valeter actuary statistician "
    "economist geologist physicist draughtsman draughtsperson scaffolder groundworker tiler rigger "
    "banksman seamstress tailor upholsterer jeweller printer tramper stevedore deckhand concierge "
    "sommelier dishwasher playworker counsellor chaplain detective constable ranger forester farmer "
    "farmhand herdsperson shepherd horticulturist groundskeeper groundsperson greenkeeper arborist "
    "archivist registrar invigilator examiner bursar headteacher matron negotiator conveyancer notary "
    "typist telephonist canvasser promoter organiser organizer choreographer animator illustrator "
    "artist videographer beautician groomer masseur installer repairer ambassador merchandiser expeditor "
    "forwarder scrum surgeon climber roofer groundsman dogwalker sweep fishmonger milliner"
)
_ROLES = {
    "en": rf"\b(?:{'|'.join(_ENGLISH.split())})s?\b",
    "de": (
        r"\b\w*(?:rezeptionist|entwickler|leiter|ingenieur|verkäufer|fahrer|pfleger|lehrer|berater|mechaniker"
        r"|elektriker|elektroniker|techniker|monteur|koch|köchin|kellner|bäcker|friseur|tischler"
        r"|maurer|maler|buchhalter|sachbearbeiter|controller|manager|erzieher|arzt|ärztin|assistent"
        r"|referent|jurist|anwalt|redakteur|gestalter|designer|analyst|architekt|kaufmann|kauffrau"
        r"|fachkraft|kraft|angestellte|helfer|hilfe|mitarbeiter|disponent|lagerist|gärtner|trainer"
        r"|spezialist|administrator|programmierer|therapeut|apotheker|schlosser|schweißer|hausmeister"
        r"|meister|planer|einkäufer|wissenschaftler|dozent|azubi|praktikant|werkstudent|fachfrau"
        r"|fachmann|leitung|informatiker|wirt|barkeeper|nurse|engineer|developer)(?:in|innen|:in|\*in|/in|:r|\*r|r|n)?\b"
    ),
    "uk": (
        r"\b[\w'’-]*(?:менеджер|інженер|розробни|бухгалтер|воді[йяюї]|медсестр|медбрат|лікар|вчител|викладач"
        r"|кухар|касир|продав|консультант|оператор|механік|електрик|слюсар|токар|зварник|маляр|столяр"
        r"|адміністратор|секретар|асистент|аналітик|програміст|дизайнер|редактор|журналіст|юрист"
        r"|економіст|логіст|комірник|вантажник|прибиральни|охорон|перукар|бариста|офіціант|бармен"
        r"|пекар|кравчин|кравець|швачк|агроном|ветеринар|фармацевт|психолог|виховател|тренер"
        r"|координатор|керівник|начальник|директор|спеціаліст|фахів|помічни[кц]|майстер|монтажник"
        r"|маркетолог|рекрутер|тестувальник|перекладач|архітектор|фотограф|диспетчер|кур['’]єр"
        r"|репетитор|доглядальн|санітар|акушер|стоматолог|інспектор|мийник|мийниц|покоїв|флорист"
        r"|вожат|логопед|дефектолог|реабілітолог|масажист|косметолог|електромонтер"
        r"|агент|геодезист|кошторисн|виконроб|покрівельн|муляр|штукатур|плиточник|сантехнік"
        r"|тракторист|комбайнер|лісник|модератор|копірайтер|таргетолог|няня|стажер|бібліотекар|закупівельник|контролер|аудитор)\w*\b"
    ),
    "es": (
        r"\b(?:\w*(?:ador|adora|ista|ero|era|tor|tora|logo|loga|grafo|grafa)|gerente|jef[ea]|analista"
        r"|ingenier[oa]|médic[oa]|enfermer[oa]|técnic[oa]|auxiliar|ayudante|dependient[ea]|agente|comercial"
        r"|responsable|encargad[oa]|director[a]?|administrativ[oa]|abogad[oa]|arquitect[oa]|contable"
        r"|asesor[a]?|maestr[oa]|profesor[a]?|conductor[a]?|vendedor[a]?|mec[aá]nic[oa]|psic[oó]log[oa])\b"
    ),
    "fr": (
        r"\b(?:\w*(?:eur|euse|trice|iste|logue|graphe)|responsable|chef|cheffe|infirmi[eè]re?|cuisini[eè]re?"
        r"|serveu[rs]e?|technicien(?:ne)?|ingénieure?|développeu[rs]e?|assistante?|comptable|gestionnaire"
        r"|avocate?|architecte|médecin|aide|agent|chargée?|boulang[eè]re?|coiffeu[rs]e?|électricien(?:ne)?"
        r"|mécanicien(?:ne)?|caissi[eè]re?|employée?|ouvri[eè]re?|commerciale?|secrétaire|stagiaire|alternant)"
        r"\b"
    ),
    "pl": (
        r"\b\w*(?:kierownik|kierowca|inżynier|programist|księgow|sprzedawc|kucharz|kelner|pielęgniar"
        r"|lekarz|nauczyciel|mechanik|elektryk|spawacz|magazynier|asystent|koordynator|specjalist|analityk"
        r"|doradc|technik|operator|fryzjer|barist|barman|piekarz|recepcjonist|handlow|grafik|redaktor"
        r"|prawnik|opiekun|pracownik|sekretar|logistyk|kasjer|ochroniarz|monter|stolarz|ślusarz|tester"
        r"|menedżer|manager|dyrektor|lider|praktykant|stażyst|konsultant|rekruter)\w*\b"
    ),
}
_PATTERNS = {code: re.compile(words, re.IGNORECASE) for code, words in _ROLES.items()}


def names_a_role(text: str, language: str) -> bool:
    """Whether a word for a job is in the text; English ones are used in any language."""
    patterns = [_PATTERNS["en"], *([_PATTERNS[language]] if language in _PATTERNS else ())]
    return any(pattern.search(text) for pattern in patterns)


def names_any_role(text: str) -> bool:
    """Whether a word for a job, in any language that we know, is in the text."""
    return any(pattern.search(text) for pattern in _PATTERNS.values())

"""How French postings are worded."""

from ai_interviewer.interviewers.postings.words.base import SectionKind, Vocabulary, entries, words

WORDS = Vocabulary(
    language="fr",
    headings={
        SectionKind.SKILLS: entries(
            "profil | exigences | compétences | nous recherchons | prérequis | qualifications"
            " | votre profil | ton profil | requis* | profil recherché | ce que nous attendons"
            " | attendons | vous avez | vous êtes | expérience | savoir-faire | savoir-être"
            " | qui êtes-vous | ce qu'il vous faut | nos attentes | formation | candidat idéal"
            " | le candidat | la candidate | ce que nous attendons de vous | indispensable*"
        ),
        SectionKind.DUTIES: entries(
            "mission* | missions | responsabilités | vos missions | tes missions | votre rôle"
            " | ton rôle | tâches | ce que vous ferez | vous ferez | votre quotidien | au quotidien"
            " | vos responsabilités | activités | principales missions | ce que vous ferez chez nous"
            " | le candidat retenu | la personne retenue | vous serez amené* | vous aurez à"
        ),
        SectionKind.PREFERRED: entries(
            "un plus | les plus | souhaité* | apprécié* | atout* | les atouts | idéalement"
            " | nice to have | serait un plus | bonus"
        ),
        SectionKind.UNKNOWN: entries(
            "le poste | comment nous travaillons | descriptif du poste | description du poste | description | à propos du poste"
            " | l'offre | présentation du poste"
        ),
        SectionKind.ASIDE: entries(
            "nous offrons | avantages | les avantages | à propos | qui sommes-nous | processus"
            " | l'entreprise | salaire | rémunération | candidature* | candidatez | postuler"
            " | ce que nous proposons | nous vous proposons | nous proposons | proposons"
            " | ce que nous offrons | pourquoi nous | recrutement | processus de recrutement"
            " | nos valeurs | contact | notre entreprise | la société | conditions | lieu"
            " | offres similaires | comment postuler | égalité | diversité | votre environnement"
            " | à propos de nous | on vous propose | vous offrons | nous vous offrons | chez nous | offrons"
        ),
    },
    fillers=words(
        "le la les l un une des du de d et ou à au aux en pour avec sur par vos votre ton tes nos "
        "notre ce que qui vous nous tu on il est sont principales principaux recherché & / c'est souhaité souhaitées exigé exigés attendu minimum de chez "
        "son sa ses"
    ),
    asks=(
        r"\bvous (?!bénéfici|profit|recev|travaill|rejoind|aur)\w+ez\b|\bvous (?:êtes|avez|savez|aurez à)\b"
        r"|\bexpérience (?:en|de|dans|avec|réussie)\b|\bconnaissances? (?:de|en|du|des)\b"
        r"|\bmaîtrise (?:de|du|des)\b|\bcapacité à\b|\bcapable de\b|\bvos missions\b|\bchargée? de\b"
        r"|\btu (?!bénéfici)\w+(?:es|as|s)\b"
    ),
    lead_in=(
        r"(?:rattachée?(?:\(e\))? [^,]{3,60}, |au sein [^,]{3,60}, )?"
        r"(?:vous (?:serez|êtes) (?:chargée?(?:\(e\)|·e)? de|responsable de|amenée?(?:\(e\)|·e)? à)"
        r"|vos missions (?:seront|sont) de|nous cherchons [^.,]{2,40} qui(?: sait| peut)?"
        r"|nous (?:re)?cherchons (?:une personne|quelqu['’]un|un profil|une?n? \w+)(?=[ ,])"
        r"|vous(?= \w+ez\b))\s+"
    ),
    clause=r"(?:,|;)\s+(?:et\s+)?(?:vous\s+)?(?=\w{3,}ez\b)|\s+et\s+(?:vous\s+)?(?=\w{3,}ez\b)",
    perks=entries(
        "salaire | rémunération | mutuelle | rtt | ticket* restaurant | tickets restaurant"
        " | tickets resto | prime* | intéressement | congés | télétravail | comité d'entreprise"
        " | réductions | remise* | 13e mois | treizième mois | participation | parking | k€"
        " | horaires flexibles | formation interne | évidemment | chèques vacances | navigo"
        " | gratification | titre de transport | entretien | appel téléphonique | période d'essai | café | salle de sport"
    ),
    formal=(
        r"\bégalité des chances\b|\bdonnées personnelles\b|\brgpd\b|\bhandicap\b|\bpostulez\b"
        r"|\benvoyez[- ](?:nous )?(?:votre|vos)\b|\bvotre cv\b|\blettre de motivation\b"
        r"|\bprocessus de recrutement\b|\bdiscriminat|\bcandidatez\b|\bcabinets? de recrutement"
        r"|\bécrivez[- ]nous\b|\bappelez\b|^réf\b"
    ),
    labels=entries(
        "lieu | localisation | salaire | rémunération | contrat | type de contrat | horaires"
        " | début | date de début | prise de poste | référence | réf | contact | téléphone"
        " | entreprise | poste | service | durée | processus de recrutement | statut"
    ),
    terms=(
        r"^(?:une )?(?:première )?expérience (?:appréciée|souhaitée|bienvenue|exigée)"
        r"|\bpermis\b(?!.{0,10}construire)|\bdiplôm|\bbac\s?\+?\s?\d?\b|\bbts\b|\blicence\b|\bmaster\b"
        r"|\bcertificat\b|\bcertification\b|\bcaces\b|\bhabilitation|\bcasier judiciaire"
        r"|\b(?:anglais|allemand|espagnol|italien|ukrainien|français)\b(?!.{0,20}\b(?:client|texte))"
        r"|\bdisponib|\bcdi\b|\bcdd\b|\btemps (?:plein|partiel)\b|\bmobilité\b|\bvéhicule personnel"
        r"|\bautorisation de travail|^cap\b|\bcap (?:\w+ )?exig|\bbep\b|\bdeust?\b|\bdut\b|\bbac ?pro\b|\bc[12]\b$"
        r"|\btitre (?:asv|professionnel|rncp)|\béchelon\b|\b(?:de |votre )?formation (?:en|de|bac|initiale|supérieure)\b"
        r"|\bweek-ends?\b|\bastreintes?\b|\bhoraires (?:décalés|postés)|\bvéhicule\b.{0,15}\b(?:indispensable|exigé)"
        r"|\bdébutante?s? accepté|\bsans expérience\b|\bmobiles?$|\bbrevet\b|\binscri(?:ption|te?s?) (?:à l['’]ordre|au tableau|au registre)"
    ),
    seeks=(
        r"(?:nous (?:recherchons|cherchons|recrutons)|recherche|recrute|cherche) "
        r"(?:un |une |un\(e\) |son |sa |notre )?(?:nouveau |nouvelle )?"
        r"(?P<title>[\wÀ-Ý][^.,;:!?\n]{2,60}?)(?= pour\b| en\b| à\b| qui\b| avec\b|[.,;:!?\n(]|$)"
    ),
    junior=r"\bjunior\b|\bstag(?:e|iaire)\b|\balternan|\bapprenti|\bdébutant|\bapprentissage|\bassistant",
    senior=r"\bsenior\b|\bsénior\b|\bconfirmé|\bexpert",
    lead=r"\bresponsable\b|\bchef(?:fe)?\b|\bdirect(?:eur|rice)|\blead\b|\bmanager\b|\bencadrant",
    years=r"(?P<n>\d{1,2})\s*\+?\s*(?:[-–à]\s*\d+\s*)?ans\b",
    tenure=(
        r"(?:\b(?:d['’](?=au)|de\s+)?(?:au moins|minimum|plus de|min\.?|environ)\s+|\bde\s+)*"
        r"(?:\d{1,2}\s*\+?\s*(?:(?:[-–à]|ou)\s*\d+\s*)?|\b(?:un|deux|trois|quatre|cinq|six|huit|dix|plusieurs))\s*"
        r"(?:ans?|mois|années?)\b(?:\s+(?:minimum|min\.?|ou plus))?(?:\s+d['’]expérience)?"
        r"(?:\s+(?:(?P<role>comme\b|en tant que\b|(?:à|sur|dans) un (?:poste|emploi) (?:similaire|équivalent))"
        r"|en|dans|avec|de|sur)\b)?(?:\s+(?:le|la|les|un|une)\b)?"
    ),
)

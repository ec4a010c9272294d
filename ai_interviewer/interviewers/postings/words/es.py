"""How Spanish postings are worded."""

from ai_interviewer.interviewers.postings.words.base import SectionKind, Vocabulary, entries, words

WORDS = Vocabulary(
    language="es",
    headings={
        SectionKind.SKILLS: entries(
            "requisito* | perfil | buscamos | qué necesitas | necesitas | imprescindible*"
            " | habilidades | conocimientos | qué pedimos | pedimos | qué buscamos | tu perfil"
            " | competencias | experiencia | qué esperamos | esperamos | se requiere | se necesita"
            " | lo que necesitas | debes tener | aptitudes | formación | lo que buscamos | candidat* ideal"
        ),
        SectionKind.DUTIES: entries(
            "responsabilidades | funciones | tareas | qué harás | tu rol | lo que harás | harás"
            " | tus funciones | tu misión | tu día a día | día a día | tu trabajo"
            " | principales funciones | qué vas a hacer | vas a hacer | la persona seleccionada"
            " | el candidato seleccionado | te encargarás | serás responsable de | qué harás con nosotros"
        ),
        SectionKind.PREFERRED: entries(
            "deseable* | se valorará | valorable | valoramos | nice to have | es un plus | plus"
            " | sería ideal | se valora | opcional | puntos extra"
        ),
        SectionKind.UNKNOWN: entries(
            "el puesto | cómo trabajamos | sobre el puesto | la posición | descripción | descripción del puesto"
            " | descripción de la oferta | la oferta | el rol | misión"
        ),
        SectionKind.ASIDE: entries(
            "ofrecemos | qué ofrecemos | beneficios | sobre nosotros | quiénes somos | proceso"
            " | la empresa | salario | condiciones | postula* | te ofrecemos | se ofrece | ventajas"
            " | quién somos | sobre la empresa | por qué nosotros | contacto | cómo aplicar"
            " | inscríbete | proceso de selección | nuestros valores | ubicación | horario"
            " | igualdad | qué te ofrecemos | te interesa | ofertas similares | empleos similares"
            " | retribución | inscripción | qué ofrece | la oferta incluye | ventajas de trabajar"
        ),
    },
    fillers=words(
        "el la los las un una y o de del en para con por a tu tus su sus nuestro nuestra nuestros "
        "qué que lo es se te nos más principales clave puesto ¿ tú nosotros & / mínimos mínimas imprescindibles obligatorios indispensables necesarios básicos generales deseables específicos persona"
    ),
    asks=(
        r"\b\w{3,}(?:arás|erás|irás)\b|\bexperiencia (?:en|con|de|como)\b|\bconocimientos? de\b"
        r"|\bcapaz de\b|\bcapacidad (?:de|para)\b|\bdebes? \w+|\bbuscamos (?:a )?(?:alguien|una persona)"
        r"|\btus funciones\b|\bsaber \w+(?:ar|er|ir)\b|\bte encargarás\b"
    ),
    lead_in=(
        r"(?:buscamos (?:a )?(?:alguien|una persona|un\w* [^.,]{2,40}) que(?: sepa| pueda)?"
        r"|tus funciones (?:serán|son):?|te encargarás de|serás responsable de)\s+"
    ),
    clause=(
        r"(?:,|;)\s+(?:y\s+)?(?=\w{2,}(?:arás|erás|irás|ar|er|ir)\b)"
        r"|\s+y\s+(?=\w{2,}(?:arás|erás|irás|ar|er|ir)\b)"
    ),
    perks=entries(
        "vacaciones | salario | sueldo | pagas | bonus | seguro médico | seguro | ticket restaurante"
        " | manutención | teletrabajo | horario flexible | descuento* | gimnasio | formación continua"
        " | contrato indefinido | contrato | días libres | libres | netos | brutos | café | fruta"
        " | parking | plus nocturnidad | alojamiento | buen ambiente | comisiones | entrevista"
        " | llamada | periodo de prueba | incorporación inmediata"
    ),
    formal=(
        r"\bigualdad de oportunidades\b|\bprotección de datos\b|\bdatos personales\b|\binscríbete\b"
        r"|\benv[ií]a(?:nos)? (?:tu|el) (?:cv|currículum)|\bcurrículum\b|\bpásate\b|\bsin distinción"
        r"|\bdiscapacidad\b|\bno discrimin|\bpolítica de privacidad|\bllama(?:nos)? al\b"
    ),
    labels=entries(
        "ubicación | lugar | salario | sueldo | contrato | jornada | horario | inicio | referencia"
        " | tipo de industria | categoría | nivel profesional | vacantes | ref | contacto | teléfono | correo | empresa | puesto | tipo de contrato | departamento"
    ),
    terms=(
        r"\bpermiso de (?:conducir|trabajo)|\bcarn[eé]t? de (?:conducir|manipulador)|\btitulación\b"
        r"|\btítulo\b|\bgrado en\b|\blicenciatura\b|\bcertificado\b|\bfp\b|\bcertificación\b"
        r"|\b(?:inglés|alemán|francés|portugués|italiano|catalán|ucraniano)\b(?=\s+(?:[abc][12]|alto"
        r"|medio|fluido|nativo|avanzado|;|,|$))|^(?:inglés|alemán|francés|idiomas)\b"
        r"|\bdisponibilidad\b|\bincorporación inmediata|\bvehículo propio|\bcoche propio"
        r"|\bresidencia en\b|\bjornada\b|^(?:fp|grado|ciclo|bachillerato|estudios)\b|\bgrado (?:medio|superior)\b"
        r"|\bcarn[eé]t?\b.{0,12}\b[bcd]\b|^carn[eé]t? de\b|^turno de (?:mañana|tarde|noche)|\bturnos (?:rotativos|de noche)|\bherramientas? propias?|\bcolegiad[oa]"
        r"|\b(?:inglés|alemán|francés|portugués|italiano|catalán)\b(?=\s+(?:básic|intermedi|[abc]\d))"
        r"|\bsin experiencia\b|\bno (?:se requiere|es necesaria) experiencia\b|\bmaster\b|\bmáster\b|\bdiplomatura\b"
    ),
    seeks=(
        r"(?:buscamos|busca|seleccionamos|necesitamos|se busca|se necesita|precisa)"
        r"(?: a)? (?:un |una |unos )?(?P<title>[\wÁÉÍÓÚÑ][^.,;:!?\n]{2,60}?)"
        r"(?= para\b| con\b| en\b| que\b|[.,;:!?\n(]|$)"
    ),
    junior=r"\bjunior\b|\bbecari|\bprácticas\b|\bauxiliar\b|\bayudante\b|\baprendiz|\bformación dual\b|\btrainee\b",
    senior=r"\bsénior\b|\bsenior\b|\bexpert[oa]\b",
    lead=r"\bjef[ea]\b|\bresponsable de equipo\b|\bdirector|\blíder\b|\bcoordinador jefe|\bencargad|\blead\b",
    years=r"(?P<n>\d{1,2})\s*\+?\s*(?:[-–]\s*\d+\s*)?años?\b",
    tenure=(
        r"(?:\b(?:al menos|mínimo(?: de)?|mín\.?(?: de)?|más de|un mínimo de|de)\s+)*"
        r"(?:\d{1,2}\s*\+?\s*(?:(?:[-–]|a)\s*\d+\s*)?\+?|\b(?:un|dos|tres|cuatro|cinco|seis|ocho|diez|varios))\s*"
        r"(?:años?|mes(?:es)?)\b(?:\s+o más)?(?:\s+de experiencia)?(?:\s+(?:demostrable|previa|mínima))?"
        r"(?:\s+(?:(?P<role>como\b|en (?:un )?puestos? similar)|en|con|de|dentro de)\b)?"
        r"(?:\s+(?:el|la|los|las|un|una)\b)?"
    ),
)

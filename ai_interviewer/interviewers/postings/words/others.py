"""Headings of postings in languages of which we know little more.

Nothing else is known of them, so in their sections nothing is ruled out.
"""

from ai_interviewer.interviewers.postings.words.base import SectionKind, Vocabulary, entries

_NEVER = r"(?!)"

WORDS = Vocabulary(
    language="",
    headings={
        SectionKind.SKILLS: entries(
            "応募資格 | 必須条件 | 必須スキル | 必要なスキル | 求める人物像 | 求める人材 | 応募条件 | 必要経験 | 資格"
            " | דרישות | דרישות התפקיד | כישורים | 任职要求 | 职位要求 | 자격요건 | 지원자격 | requisiti"
            " | cosa cerchiamo | competenze | profilo | requisitos | o que procuramos | qualificações"
            " | functie-eisen | wat vragen wij | wat wij vragen | jouw profiel | kravprofil | kvalifikationer"
            " | vi söker | kvalifikasjoner | požadavky | požadujeme | требования | мы ожидаем"
            " | ce căutăm | cerințe | aranan nitelikler | المتطلبات | الشروط"
        ),
        SectionKind.DUTIES: entries(
            "仕事内容 | 業務内容 | 職務内容 | 主な業務 | 担当業務 | תיאור התפקיד | תחומי אחריות | מה תעשו"
            " | 岗位职责 | 工作职责 | 工作内容 | 담당업무 | 주요업무 | mansioni | responsabilità | attività"
            " | cosa farai | responsabilidades | atividades | o que você vai fazer | taken | jouw taken"
            " | wat ga je doen | werkzaamheden | arbetsuppgifter | dina arbetsuppgifter | arbeidsoppgaver"
            " | náplň práce | обязанности | задачи | responsabilități | görevler | المهام | المسؤوليات"
        ),
        SectionKind.PREFERRED: entries(
            "歓迎条件 | 歓迎スキル | 歓迎 | 尚可 | יתרון | 우대사항 | costituisce titolo preferenziale"
            " | preferenziale | diferenciais | desejável | pré | meriterande | výhodou | будет плюсом"
            " | преимуществом"
        ),
        SectionKind.UNKNOWN: (),
        SectionKind.ASIDE: entries(
            "待遇 | 福利厚生 | 給与 | 勤務地 | 勤務時間 | 会社概要 | 会社紹介 | 選考プロセス | 選考フロー | 応募方法 | 休日"
            " | 雇用形態 | 待遇・福利厚生 | אנו מציעים | מה אנחנו מציעים | תנאים | אודותינו | אודות"
            " | 薪资福利 | 公司介绍 | 복리후생 | 회사소개 | offriamo | cosa offriamo | chi siamo | benefici"
            " | oferecemos | benefícios | quem somos | sobre nós | wij bieden | wat wij bieden | wat bieden wij"
            " | over ons | vi erbjuder | om oss | vi tilbyr | nabízíme | o nás | мы предлагаем | условия"
            " | о нас | о компании | oferim | despre noi | biz kimiz | نقدم | من نحن"
        ),
    },
    fillers=frozenset(),
    asks=_NEVER,
    lead_in=_NEVER,
    clause=_NEVER,
    perks=(),
    formal=_NEVER,
    labels=(),
    terms=_NEVER,
    seeks=_NEVER + r"(?P<title>)",
    junior=_NEVER,
    senior=_NEVER,
    lead=_NEVER,
    years=_NEVER + r"(?P<n>)",
    tenure=_NEVER + r"(?P<role>)",
)

"""Lines that were pasted without their breaks: "…librariesWhat you'll doPost invoices…"."""

import re
from functools import lru_cache

from ai_interviewer.interviewers.postings.sentences import sentences
from ai_interviewer.interviewers.postings.words import ALL, SectionKind, expression

_LONG = 160
_TOO_LONG = 1_200
_FEWEST_JOINTS = 3
_JOINT = re.compile(
    r"(?<=[a-zà-öø-ÿа-яіїєґąćęłńóśźż)])(?<![A-Z][a-z])(?=[A-ZÀ-ÖØ-ÞА-ЯІЇЄҐĄĆĘŁŃÓŚŹŻ][a-zà-öø-ÿа-яіїєґąćęłńóśźż'’]|[A-ZÀ-Þ]{2,}\b)"
    r"|(?<=[a-zа-яіїєґ0-9]{2}[.!?:;])(?=[A-ZÀ-ÖØ-ÞА-ЯІЇЄҐ])"
    r"|(?<=[a-zа-яіїєґ]{4})(?=\d{1,2}\+)|(?<=[a-zа-яіїєґ]{2})(?=[£€$]\s?\d)"
    r"|(?<=\d)(?=[A-ZА-ЯІЇЄҐ][a-zа-яіїєґ]{3,} )"
)
_CAMEL = re.compile(
    r"\b(?:JavaScript|TypeScript|PostgreSQL|GraphQL|MySQL|NoSQL|MongoDB|GitHub|GitLab|LinkedIn"
    r"|YouTube|TikTok|WhatsApp|PowerPoint|PowerShell|OneNote|SharePoint|PyTorch|TensorFlow|OpenAI"
    r"|DevOps|MacBook|iPhone|QuickBooks|WordPress|HubSpot|AutoCAD|SolidWorks|InDesign|CapCut"
    r"|PlayStation|BigQuery|FastAPI|OpenShift|CircleCI|JetBrains|ServiceNow|DocuSign|FreeAgent"
    r"|SketchUp|ArcGIS|LabVIEW|DevSecOps|FinTech|EdTech|SaaS|PaaS|IaaS|PhD|MacOS|VMware|McDonald\w*"
    r"|eCommerce|MailChimp|JUnit|NumPy|SciPy|LaTeX|ClickUp|GmbH|KitchenAid|DataFrame|RabbitMQ"
    r"|ClickHouse|CloudFormation|CloudFront|DynamoDB|FireBase|NextJS|NodeJS|VueJS|ReactJS|OpenCV)\b"
)
_STOP = re.compile(r"[.!?;](?:\s|$)")
_NEW_ITEM = re.compile(
    r"(?<=[a-zà-öø-ÿа-яіїєґ0-9)]) (?=[A-ZÀ-ÞА-ЯІЇЄҐ][a-zà-öø-ÿа-яіїєґ]+ [a-zà-öø-ÿа-яіїєґ0-9])"
)
_STARTERS = (
    r"(?:Experience|Knowledge|Ability|Strong|Excellent|Good|Proven|Familiarity|Understanding|Fluent"
    r"|Working knowledge|Minimum|Comfortable|Confident|Willingness|Degree|Bachelor|Erfahrung"
    r"|Kenntnisse|Досвід|Знання|Вміння|Experiencia|Conocimientos|Expérience|Connaissance"
    r"|Doświadczenie|Znajomość|Umiejętność|Build|Own|Manage|Lead|Develop|Support|Maintain|Create"
    r"|Design|Write|Plan|Prepare|Run|Coordinate|Ensure|Monitor|Review|Report|Train|Assist|Handle"
    r"|Organise|Organize|Implement|Deliver|Answer|Check|Carry out|Work with|Collaborate)"
)
_RUN_ON = re.compile(rf"(?<=[a-zа-яіїєґ0-9)]) (?={_STARTERS} [a-zа-яіїєґ])")


def with_breaks(line: str) -> list[str]:
    """The line, or the lines it was before its breaks were lost."""
    if len(line) < _LONG:
        return [line]
    return [short for piece in _at_sentences(line) for short in _broken(piece)]


def _broken(line: str) -> list[str]:
    names = [found.span() for found in _CAMEL.finditer(line)]
    joints = [
        found.start()
        for found in _JOINT.finditer(line)
        if not any(start < found.start() < end for start, end in names)
    ]
    pieces = _cut(line, joints) if len(joints) >= _FEWEST_JOINTS else [line]
    return [
        short for piece in pieces for part in _at_headings(piece) for short in _at_starters(part)
    ]


def _at_sentences(line: str) -> list[str]:
    """The line in pieces that are not too long to look through, each of whole sentences."""
    if len(line) <= _TOO_LONG:
        return [line]
    pieces = [""]
    for sentence in sentences(line):
        for start in range(0, len(sentence), _TOO_LONG):
            part = sentence[start : start + _TOO_LONG]
            if len(pieces[-1]) + len(part) >= _TOO_LONG:
                pieces.append(part)
            else:
                pieces[-1] = f"{pieces[-1]} {part}".strip()
    return pieces


def _cut(line: str, places: list[int]) -> list[str]:
    ends = [*places, len(line)]
    return [line[start:end].strip() for start, end in zip([0, *places], ends, strict=True)]


def _at_headings(line: str) -> list[str]:
    """The line at headings that end with a colon: "… Requirements: SQL … Benefits: …"."""
    if len(line) < _LONG:
        return [line]
    places = [
        found.start("heading")
        for found in _headings().finditer(line)
        if found.start("heading") == 0 or line[: found.start("heading")].rstrip()[-1:] not in ","
    ]
    if len(places) > 1:
        return _cut(line, [place for place in places if place])
    return _run_together(line)


def _run_together(line: str) -> list[str]:
    """A line whose headings and items follow each other without any mark but their capitals."""
    found = [one for one in _bare_headings().finditer(line) if one["heading"][0].isupper()]
    if len(found) < 2 or len(_STOP.findall(line)) > 1:
        return [line]
    places = sorted({place for one in found for place in one.span("heading")} - {0})
    pieces = _cut(line, places)
    names = {one["heading"] for one in found}
    return [
        item
        for piece in pieces
        for item in ([f"{piece}:"] if piece in names else _cut(piece, _capitals(piece)))
    ]


def _capitals(text: str) -> list[int]:
    return [found.end() for found in _NEW_ITEM.finditer(text)]


@lru_cache(maxsize=1)
def _bare_headings() -> re.Pattern[str]:
    pieces = _headings().pattern.removesuffix(r"):(?=\s)")
    return expression(pieces.replace(r"(?: \w+)?", "") + r")(?=\s+(?-i:[A-ZÀ-ÞА-ЯІЇЄҐ]))")


@lru_cache(maxsize=1)
def _headings() -> re.Pattern[str]:
    kinds = (SectionKind.SKILLS, SectionKind.DUTIES, SectionKind.PREFERRED, SectionKind.ASIDE)
    names = {name for words in ALL.values() for kind in kinds for name in words.headings[kind]}
    longest = sorted((name for name in names if len(name) > 3), key=len, reverse=True)
    pieces = "|".join(re.escape(name).replace(r"\*", r"\w*") for name in longest)
    return expression(
        r"(?:^|(?<=[\s.]))(?P<heading>(?:(?:key|main|your|our|the|what) )?"
        rf"(?:{pieces})(?: \w+)?):(?=\s)"
    )


def _at_starters(line: str) -> list[str]:
    """A long run of items without any mark between them, at the words that begin items."""
    places = [found.end() for found in _RUN_ON.finditer(line)]
    if len(line) < _LONG or len(places) < 2 or line.count(". ") > len(places):
        return [line]
    first, *rest = _cut(line, places)
    return [first, *(f"• {item}" for item in rest)]
